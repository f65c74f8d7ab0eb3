/** Any two drafts of an article beside each other. */
import type { DraftComparison } from '../../contract/drafts.ts';
import { fail } from '../../contract/errors.ts';
import type { Reading } from '../../contract/model.ts';
import type { Revision } from '../../store/queries/revisions.ts';
import { anchorKey, anchorsOf } from '../anchors.ts';
import type { DeskContext } from '../context.ts';
import { readRevisionText } from '../read-revision.ts';
import { currentArticle } from '../reread.ts';
import { openFigure } from '../review.ts';
import { shapeOf } from '../shape.ts';
import { compareDrafts } from './compare.ts';
import { comparisonOf } from './comparison.ts';

/**
 * What an editor marked and trimmed in each draft is in it; the decisions shown are those that stand on the figures of
 * the first. Errors: NOT_FOUND, TIMED_OUT and WORKER_DIED where a draft has to be read again.
 */
export async function compareRevisions(
	context: DeskContext,
	{ article: id, from, to }: { article: string; from: string; to: string },
): Promise<DraftComparison> {
	const { review } = await currentArticle(context, id);
	const drafts = new Map(context.store.revisions.of(id).map((revision) => [revision.id, revision]));
	const shaped = async (name: string) => {
		const revision = drafts.get(name);
		if (!revision) throw fail('NOT_FOUND', { what: 'revision', id: name });
		const reading = await readingOf(context, revision);
		const draft = context.store.drafts.of(revision.id);
		const anchors = anchorsOf(reading, draft && { revision: revision.id, ...draft });
		const shape = shapeOf({ reading, anchors, source: revision.sourceText, pairs: draft?.pairs ?? null }, review);
		const { fileName, importedAt } = revision;
		return { ...shape, side: { reading: shape.reading, revision: revision.id, fileName, importedAt } };
	};
	const earlier = await shaped(from);
	const later = await shaped(to);
	const pairs = compareDrafts(earlier.reading, later.reading);
	return comparisonOf(earlier.side, later.side, pairs, ({ id }) => {
		const anchor = earlier.anchors.ofFigure.get(id);
		return (anchor && review.figures.get(anchorKey(anchor))) ?? openFigure();
	});
}

/** As it is stored; read again, and not stored, where another engine read it: two engines' readings differ by themselves. */
async function readingOf(context: DeskContext, revision: Revision): Promise<Reading> {
	const stored = context.store.readings.by(context.engineVersion, revision.id);
	if (stored) return stored.reading;
	return (await readRevisionText(context, revision)).reading;
}
