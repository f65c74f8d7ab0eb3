/**
 * Every failure that can be expected, as one closed union. They cross the door as values with data; their words are in
 * the catalogue under `error.<code>`. Anything else is a bug: it throws, is logged, and arrives as INTERNAL.
 */
import { z } from 'zod';
import { signHindranceSchema } from './signoff.ts';

/** Why a file could not be read. */
export const unreadableReasons = [
	'not-found',
	'no-permission',
	'is-directory',
	'empty',
	'binary',
	'encoding',
	'too-large',
	'too-long-line',
	'unsupported-format',
	'changed-while-reading',
	'encrypted',
	'corrupted',
	'too-many-pages',
	'too-complex',
	/** More comes out of an archive than its size allows. */
	'expands-too-much',
	'too-many-parts',
	'nested-too-deep',
	/** .doc, .xls, .ppt, .wps of the time before their zipped forms. */
	'old-format',
	/** An archive without a document that can be read. */
	'nothing-inside',
	/** Articles from another desk with their histories: no report, and taken in by a way of its own. */
	'bundle',
	/** A report of this program that was kept as JSON: to be laid out, not to be checked. */
	'kept-report',
] as const;
export const unreadableReasonSchema = z.enum(unreadableReasons);
export type UnreadableReason = z.infer<typeof unreadableReasonSchema>;

export const errorData = {
	/** A file that is no report: its name and why. `limit` and `actual` in bytes or characters where a limit was passed. */
	UNREADABLE_FILE: z.object({
		file: z.string(),
		reason: unreadableReasonSchema,
		limit: z.number().nullable(),
		actual: z.number().nullable(),
	}),
	NOT_FOUND: z.object({
		what: z.enum(['article', 'revision', 'figure', 'finding', 'event', 'job', 'backup', 'round']),
		id: z.string(),
	}),
	/** The call's words are right but it cannot be done to this thing now (undo with nothing to undo, …). */
	CONFLICT: z.object({
		reason: z.enum([
			'nothing-to-undo',
			'nothing-to-redo',
			'already-undone',
			'wrong-target',
			'store-in-use',
			/** Another figure stands in the range. */
			'overlapping',
			/** No stretch of the paragraph that could be a figure: empty, only blanks, past its end. */
			'no-range',
			/** There is no decision to apply. */
			'undecided',
			/** A correction only fits mentions that read the same. */
			'reads-otherwise',
			/** A figure told by OCR is confirmed with its part of the page's picture in view, one at a time. */
			'original-not-shown',
			/** No page that OCR could read. */
			'no-pages',
			/** Only what is in the trash can be purged. */
			'not-in-trash',
		]),
	}),
	STORE_NEWER: z.object({ file: z.string(), found: z.number().int(), supported: z.number().int() }),
	STORE_IN_USE: z.object({ file: z.string() }),
	STORE_CORRUPT: z.object({ file: z.string(), detail: z.string() }),
	STORE_READ_ONLY: z.object({ file: z.string() }),
	STORE_FULL: z.object({ file: z.string() }),
	/** The disk, or what is between it and us, failed in reading or writing. */
	STORE_IO: z.object({ file: z.string(), detail: z.string() }),
	MIGRATION_FAILED: z.object({ file: z.string(), version: z.number().int(), backup: z.string().nullable(), detail: z.string() }),
	/** A backup that does not open, is damaged or is no library; nothing was replaced. */
	BACKUP_UNSOUND: z.object({ file: z.string(), detail: z.string() }),
	/** A PDF was asked for where nothing can print one: no browser of Chromium's family on this machine, or a desk without a host. */
	NOT_PRINTABLE: z.object({ reason: z.enum(['no-browser', 'no-host']) }),
	/** A round of the sign-off sheet that this editor cannot sign now. */
	NOT_SIGNABLE: z.object({ reason: signHindranceSchema }),
	/** A bundle that cannot be taken in; nothing of it was. `detail` names the part, the event or the version. */
	BUNDLE_UNSOUND: z.object({
		file: z.string(),
		reason: z.enum(['not-a-bundle', 'newer', 'damaged', 'history']),
		detail: z.string(),
	}),
	CANCELLED: z.object({ job: z.string() }),
	/** A worker passed its deadline; `seconds` is the deadline. */
	TIMED_OUT: z.object({ what: z.string(), seconds: z.number() }),
	WORKER_DIED: z.object({ what: z.string(), detail: z.string() }),
	/** A bug. `incident` is in the log too. */
	INTERNAL: z.object({ incident: z.string() }),
} as const;

export type ErrorCode = keyof typeof errorData;
export type ErrorData<C extends ErrorCode> = z.infer<(typeof errorData)[C]>;

/** An expected failure as a value. */
export type Failure = { [C in ErrorCode]: { code: C; data: ErrorData<C> } }[ErrorCode];

export const failureSchema = z.discriminatedUnion(
	'code',
	Object.entries(errorData).map(([code, data]) => z.object({ code: z.literal(code), data })) as unknown as [
		z.ZodObject<{ code: z.ZodLiteral<ErrorCode>; data: z.ZodType }>,
	],
) as unknown as z.ZodType<Failure>;

/** Thrown inside the main process to carry a Failure up to the door, which turns it into a value. */
export class AppError extends Error {
	readonly failure: Failure;
	constructor(failure: Failure, options?: { cause?: unknown }) {
		super(`${failure.code} ${JSON.stringify(failure.data)}`, options);
		this.name = 'AppError';
		this.failure = failure;
	}
}

export function fail<C extends ErrorCode>(code: C, data: ErrorData<C>, cause?: unknown): AppError {
	return new AppError({ code, data } as Failure, cause === undefined ? undefined : { cause });
}
