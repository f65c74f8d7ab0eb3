/** Reads what an editor types as a correction, the way the article itself was read. */
import { fail } from '../contract/errors.ts';
import type { Correction } from '../contract/review.ts';
import type { DeskContext } from './context.ts';
import { currentArticle } from './reread.ts';

/** Null when it holds no number, or more than one. Errors: NOT_FOUND, TIMED_OUT, WORKER_DIED. */
export async function parseCorrection(
	context: DeskContext,
	{ article: id, figure, text }: { article: string; figure: string; text: string },
): Promise<Correction | null> {
	const { reading } = await currentArticle(context, id);
	if (!reading.figures.some((candidate) => candidate.id === figure)) throw fail('NOT_FOUND', { what: 'figure', id: figure });
	const published = reading.published?.day ?? null;
	return context.engine.run({ kind: 'parse', text, language: reading.language, published }, { what: text });
}
