/** What went wrong with a call, told apart as the editor needs it: the desk's own word, or no desk. */
import { ORPCError } from '@orpc/client';
import type { Failure } from '../../src-main/contract/errors.ts';
import { failureMessage, message } from '../../src-main/contract/messages/index.ts';
import type { Language } from '../../src-main/contract/model.ts';

/** The failure that the desk declared, or null when the call did not come back with one (no connection, a bug). */
export function failureOf(error: unknown): Failure | null {
	if (error instanceof ORPCError && error.defined) return { code: error.code, data: error.data } as Failure;
	return null;
}

/** One sentence for the editor. */
export function explain(language: Language, error: unknown): string {
	const failure = failureOf(error);
	if (failure) return failureMessage(language, failure);
	if (error instanceof ORPCError) return message(language, 'ui.failure.unexpected', { detail: error.message });
	return message(language, 'ui.failure.no-answer');
}
