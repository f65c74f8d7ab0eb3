/** Tying figures to what other documents say. */
import { fail } from '../../contract/errors.ts';
import type { Fits, Proposal, TiedSource, Ties } from '../../contract/evidence.ts';
import { type Figure, measuredSchema } from '../../contract/model.ts';
import type { ActResult } from '../../contract/view.ts';
import { bestFit, fitOf } from '../../engine/evidence.ts';
import { append } from '../append.ts';
import type { Article } from '../article.ts';
import type { DeskContext } from '../context.ts';
import { currentArticle, withArticle } from '../reread.ts';
import { numbered, tiesOf, wording } from './ties.ts';

/** Errors: NOT_FOUND. */
export const ties = (context: DeskContext, id: string): Promise<Ties> => withArticle(context, id, tiesOf);

export interface TieRequest {
	article: string;
	figure: string;
	/** Another article, one of its paragraphs, and in it a figure; null: the one that fits best. */
	source: { article: string; paragraph: number; figure: string | null };
}

/** Errors: NOT_FOUND (article, figure, paragraph as revision), CONFLICT wrong-target (an article is no evidence for itself). */
export async function tie(context: DeskContext, { article: id, figure, source }: TieRequest): Promise<ActResult> {
	if (source.article === id) throw fail('CONFLICT', { reason: 'wrong-target' });
	const from = await currentArticle(context, source.article);
	return withArticle(context, id, (article) => {
		const own = article.reading.figures.find((candidate) => candidate.id === figure);
		const anchor = article.anchors.ofFigure.get(figure);
		if (!own || !anchor) throw fail('NOT_FOUND', { what: 'figure', id: figure });
		const tied = sourceOf(context, from, own, source);
		return append(context, article, { type: 'figure', anchor }, { kind: 'tie', source: tied });
	});
}

/** Errors: NOT_FOUND (article, figure). */
export async function fits(
	context: DeskContext,
	{ article: id, figure, source }: { article: string; figure: string; source: string },
): Promise<Fits> {
	const { reading } = await currentArticle(context, id);
	const own = reading.figures.find((candidate) => candidate.id === figure);
	if (!own) throw fail('NOT_FOUND', { what: 'figure', id: figure });
	const from = await currentArticle(context, source);
	return Object.fromEntries(from.reading.figures.map((there) => [there.id, fitOf(own, there)]));
}

function sourceOf({ store }: DeskContext, from: Article, own: Figure, source: TieRequest['source']): TiedSource {
	const { reading, revision } = from;
	const paragraph = reading.paragraphs.find(({ index }) => index === source.paragraph);
	if (!paragraph) throw fail('NOT_FOUND', { what: 'revision', id: `${revision.id} ${source.paragraph}` });
	const figures = reading.figures.filter((candidate) => candidate.paragraph === source.paragraph);
	const named = source.figure === null ? null : figures.find(({ id }) => id === source.figure);
	if (named === undefined) throw fail('NOT_FOUND', { what: 'figure', id: source.figure ?? '' });
	const best = named ? { figure: named, fit: fitOf(own, named) } : bestFit(own, figures);
	return {
		article: from.id,
		title: store.articles.get(from.id)?.title ?? revision.fileName,
		fileName: revision.fileName,
		revision: revision.id,
		sha256: revision.sha256,
		paragraph: paragraph.text,
		range: best && { from: best.figure.from, to: best.figure.to },
		figure: best && measuredSchema.parse(best.figure),
		fit: best?.fit ?? 'incomparable',
	};
}

/** Errors: NOT_FOUND, CONFLICT wrong-target (the event tied nothing, or was untied). */
export function untie(context: DeskContext, { article: id, tie: event }: { article: string; tie: string }): Promise<ActResult> {
	return withArticle(context, id, (article) => {
		const tied = article.events.find((entry) => entry.event.id === event)?.event;
		if (!tied) throw fail('NOT_FOUND', { what: 'event', id: event });
		const standing = Object.values(tiesOf(article)).some((list) => list.some((one) => one.event === event));
		if (!standing) throw fail('CONFLICT', { reason: 'wrong-target' });
		return append(context, article, tied.target, { kind: 'untie', tie: event });
	});
}

/** Places in other articles that say a fact of the same subject, place and time; the best fit first. Errors: NOT_FOUND. */
export async function proposals(
	context: DeskContext,
	{ article: id, figure }: { article: string; figure: string },
): Promise<Proposal[]> {
	const { store, engineVersion } = context;
	const article = await currentArticle(context, id);
	const own = article.reading.figures.find((candidate) => candidate.id === figure);
	if (!own) throw fail('NOT_FOUND', { what: 'figure', id: figure });
	const keys = store.facts.keysOf(id, figure);
	const facts = store.facts.under(keys, { except: id, engine: engineVersion });
	const tied = new Set((tiesOf(article)[figure] ?? []).map(({ source }) => `${source.revision} ${source.paragraph}`));
	const seen = new Set<string>();
	const found = facts.flatMap((fact) => {
		const place = `${fact.document} ${fact.figure}`;
		const placed = seen.has(place) ? null : store.readings.figure(String(fact.document), fact.figure);
		seen.add(place);
		if (!placed) return [];
		const revision = store.revisions.newestOf(String(fact.document))?.id ?? '';
		return [
			{
				...{ article: String(fact.document), title: placed.title, figure: placed.figure, paragraph: placed.paragraph },
				fit: fitOf(own, placed.figure),
				tied: tied.has(`${revision} ${placed.paragraph.text}`),
			},
		];
	});
	const origins = numbered(found.map(({ paragraph, figure: there }) => wording(paragraph.text, there)));
	const order = ['equal', 'converted', 'rounded', 'differs', 'incomparable'];
	return found
		.map((proposal, index) => ({ ...proposal, origin: origins[index] ?? index + 1 }))
		.sort((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit));
}
