import { type AppError, fail, type UnreadableReason } from '../contract/errors.ts';

/** Longer names are cut: a message has to fit a window. */
const LONGEST_NAME = 200;

/**
 * A name as it may be shown: control and formatting characters (line breaks, escape sequences, marks that turn the reading
 * direction and so disguise an extension) become a visible sign.
 */
export function shownName(name: string): string {
	const clean = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\ufffd');
	return clean.length > LONGEST_NAME ? `${clean.slice(0, LONGEST_NAME - 1)}…` : clean;
}

/** The one error of intake. `limit` and `actual` only where a limit was passed. */
export function unreadable(
	file: string,
	reason: UnreadableReason,
	passed?: { limit: number; actual: number | null },
	cause?: unknown,
): AppError {
	return fail(
		'UNREADABLE_FILE',
		{ file: shownName(file), reason, limit: passed?.limit ?? null, actual: passed?.actual ?? null },
		cause,
	);
}
