/**
 * What a window shows after the answer to an act, without opening the article again: a decision costs one small answer, not
 * the article. Pure, for the window and for the test that holds it against what the article opens with.
 */
import type { Figure } from './model.ts';
import type { ActResult, ArticleView } from './view.ts';

/** The same object where nothing was added, so that what is worked out from it need not be worked out again. */
function merged<T>(before: Record<string, T>, change: Record<string, T>): Record<string, T> {
	return Object.keys(change).length === 0 ? before : { ...before, ...change };
}

function without<T>(record: Record<string, T>, keys: readonly string[]): Record<string, T> {
	if (!keys.some((key) => key in record)) return record;
	const away = new Set(keys);
	return Object.fromEntries(Object.entries(record).filter(([key]) => !away.has(key)));
}

/** The view with the figures of `reshaped` in their places, and what the checks say of them. */
function withFigures(view: ArticleView, reshaped: ActResult['reshaped']): ArticleView {
	if (reshaped === null) return view;
	const gone = new Set([...reshaped.gone, ...reshaped.put.map(({ id }) => id)]);
	const order = new Map(view.reading.paragraphs.map(({ index }, place) => [index, place]));
	const place = ({ paragraph }: Figure): number => order.get(paragraph) ?? 0;
	const figures = [...view.reading.figures.filter(({ id }) => !gone.has(id)), ...reshaped.put];
	figures.sort((a, b) => place(a) - place(b) || a.from - b.from);
	const { edits, checks, between } = reshaped;
	return { ...view, reading: { ...view.reading, figures }, edits, checks, between };
}

/** The view after the act whose answer this is. What the act did not touch stays the same object. */
export function afterAct(view: ArticleView, result: ActResult): ArticleView {
	const { reshaped, paragraphNotes } = result;
	const silent = Object.keys(paragraphNotes).filter((paragraph) => paragraphNotes[paragraph]?.length === 0);
	return {
		...withFigures(view, reshaped),
		summary: { ...view.summary, progress: result.progress, touchedAt: result.event.at },
		states: without(merged(view.states, result.states), reshaped?.gone ?? []),
		// Other figures, other findings: then the answer has the states of all of them.
		findingStates: reshaped ? result.findingStates : merged(view.findingStates, result.findingStates),
		paragraphNotes: without(merged(view.paragraphNotes, paragraphNotes), silent),
		articleNotes: result.articleNotes,
		earlier: result.earlier,
		orphans: result.orphans,
		orphanNotes: result.orphanNotes,
		canUndo: result.canUndo,
		canRedo: result.canRedo,
		head: result.head,
	};
}
