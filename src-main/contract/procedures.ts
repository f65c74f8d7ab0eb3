/**
 * The door: every procedure with its input, output and errors. Served by one router over Electron's MessagePort and over
 * loopback HTTP; the window imports this for types only.
 */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { draftResultSchema, revisionInfoSchema } from './drafts.ts';
import { errorData, failureSchema } from './errors.ts';
import { receiptSchema } from './model.ts';
import { actSchema, correctionSchema, eventSchema } from './review.ts';
import { backupSchema, backupsSchema, restoredSchema, verificationSchema } from './safekeeping.ts';
import { searchResultSchema } from './search.ts';
import {
	actResultSchema,
	appInfoSchema,
	articleSummarySchema,
	articleViewSchema,
	settingsSchema,
	viewTargetSchema,
} from './view.ts';

const errors = Object.fromEntries(Object.entries(errorData).map(([code, data]) => [code, { data }])) as {
	[C in keyof typeof errorData]: { data: (typeof errorData)[C] };
};

const base = oc.errors(errors);

/** One stream for everything that happens: a browser allows six connections to an origin, and a stream holds one. */
export const updateSchema = z.discriminatedUnion('type', [
	/** Sent at once on connecting, so that a window knows its stream stands. */
	z.object({ type: z.literal('hello') }),
	z.object({
		type: z.literal('progress'),
		job: z.string(),
		stage: z.enum(['decoding', 'reading', 'checking', 'storing', 'exporting']),
		done: z.number().int(),
		total: z.number().int(),
		label: z.string(),
	}),
	z.object({ type: z.literal('library-changed') }),
	z.object({ type: z.literal('article-changed'), article: z.string(), head: z.string() }),
	z.object({ type: z.literal('settings-changed') }),
	/** A file was handed to the program from outside (command line, double click) and is now this article. */
	z.object({ type: z.literal('open-article'), article: z.string() }),
	z.object({ type: z.literal('failed'), failure: failureSchema }),
	/** A menu item or global shortcut of the host was used. */
	z.object({ type: z.literal('command'), command: z.string() }),
]);
export type Update = z.infer<typeof updateSchema>;

export const importResultSchema = z.discriminatedUnion('outcome', [
	z.object({ outcome: z.literal('imported'), article: z.string(), title: z.string(), receipt: receiptSchema }),
	/** The same bytes are already an article here. */
	z.object({ outcome: z.literal('known'), article: z.string(), title: z.string() }),
	z.object({ outcome: z.literal('failed'), failure: failureSchema }),
]);
export type ImportResult = z.infer<typeof importResultSchema>;

export const contract = {
	app: {
		info: base.output(appInfoSchema),
		updates: base.output(eventIterator(updateSchema)),
	},
	settings: {
		get: base.output(settingsSchema),
		set: base.input(settingsSchema.partial()).output(settingsSchema),
	},
	library: {
		list: base.output(z.array(articleSummarySchema)),
		/**
		 * Imports files in order. `job` is the caller's name for this work on the progress stream; `published` (a day)
		 * is the editor's word where the text has no date. A file that fails does not stop the others.
		 */
		import: base
			.input(z.object({ job: z.string(), files: z.array(z.file()).min(1).max(1000), published: z.string().nullable() }))
			.output(z.array(importResultSchema)),
		/**
		 * Words and "phrases in quotation marks", quantities (=36600, 3万..4万, >100%, <=0.5) and fields (unit:, metric:,
		 * period:, place:, verdict:, rule:, or 单位： and so on); all of them have to hold.
		 */
		search: base
			.input(z.object({ query: z.string().max(500), limit: z.number().int().min(1).max(500) }))
			.output(searchResultSchema),
		/** A new version of an article becomes its newest revision; with `preview`, it is only compared. */
		importDraft: base
			.input(z.object({ article: z.string(), file: z.file(), published: z.string().nullable(), preview: z.boolean() }))
			.output(draftResultSchema),
		cancel: base.input(z.object({ job: z.string() })).output(z.object({ cancelled: z.boolean() })),
	},
	store: {
		/** Goes through everything that is kept; takes as long as reading all of it. */
		verify: base.output(verificationSchema),
		/** Makes a backup of everything and proves it. */
		backup: base.output(backupSchema),
		backups: base.output(backupsSchema),
		/** Puts a backup in the place of everything; what was there is kept as a backup. */
		restore: base.input(z.object({ name: z.string().max(200) })).output(restoredSchema),
	},
	article: {
		open: base.input(z.object({ article: z.string() })).output(articleViewSchema),
		act: base.input(z.object({ article: z.string(), target: viewTargetSchema, act: actSchema })).output(actResultSchema),
		undo: base.input(z.object({ article: z.string() })).output(actResultSchema),
		redo: base.input(z.object({ article: z.string() })).output(actResultSchema),
		/** All drafts with their texts, the oldest first. */
		revisions: base.input(z.object({ article: z.string() })).output(z.array(revisionInfoSchema)),
		history: base.input(z.object({ article: z.string() })).output(z.array(eventSchema)),
		/** Reads what an editor typed as a correction; null when it holds no number. */
		parseCorrection: base
			.input(z.object({ article: z.string(), figure: z.string(), text: z.string().max(200) }))
			.output(correctionSchema.nullable()),
		/** The verified-figure report. */
		report: base
			.input(z.object({ article: z.string(), format: z.enum(['html']), language: z.enum(['zh', 'en']) }))
			.output(z.object({ name: z.string(), file: z.file() })),
	},
};
export type Contract = typeof contract;
