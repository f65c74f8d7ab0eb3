import { type AppError, fail, type UnreadableReason } from '../contract/errors.ts';

/** The one error of intake. `limit` and `actual` only where a limit was passed. */
export function unreadable(
	file: string,
	reason: UnreadableReason,
	passed?: { limit: number; actual: number },
	cause?: unknown,
): AppError {
	return fail('UNREADABLE_FILE', { file, reason, limit: passed?.limit ?? null, actual: passed?.actual ?? null }, cause);
}
