/** What a rule's arithmetic comes to over figures that the editor chose. */
import { fail } from '../contract/errors.ts';
import type { Relation } from '../contract/model.ts';
import type { DeskContext } from './context.ts';
import type { ReworkJob } from './engine.ts';
import { currentArticle } from './reread.ts';

/** Nothing is kept. Errors: NOT_FOUND for a figure that the reading has not, TIMED_OUT, WORKER_DIED. */
export async function rework(
	context: DeskContext,
	{ article: id, rule, operands }: { article: string } & Pick<ReworkJob, 'rule' | 'operands'>,
): Promise<Relation | null> {
	const { reading, revision } = await currentArticle(context, id);
	const wanted = new Set(operands.map(({ figure }) => figure));
	const figures = reading.figures.filter((figure) => wanted.has(figure.id));
	if (figures.length < wanted.size) {
		const known = new Set(figures.map((figure) => figure.id));
		throw fail('NOT_FOUND', { what: 'figure', id: operands.find(({ figure }) => !known.has(figure))?.figure ?? '' });
	}
	// Only what is computed with goes to the thread: a long reading takes as long to copy as to check.
	const few = { ...reading, figures, others: [] };
	return context.engine.run({ kind: 'rework', reading: few, source: revision.sourceText, rule, operands }, { what: rule });
}
