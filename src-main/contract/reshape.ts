/** What an answer to an act makes of the figures that a window shows. Pure, for the window and for tests. */
import type { Figure } from './model.ts';
import type { ActResult, ArticleView } from './view.ts';

/**
 * The view with the figures of `reshaped` in their places, and what the checks say of them; the view itself where nothing
 * was marked or trimmed.
 */
export function withFigures<V extends Pick<ArticleView, 'reading' | 'edits' | 'checks' | 'between'>>(
	view: V,
	reshaped: ActResult['reshaped'],
): V {
	if (reshaped === null) return view;
	const gone = new Set([...reshaped.gone, ...reshaped.put.map(({ id }) => id)]);
	const order = new Map(view.reading.paragraphs.map(({ index }, place) => [index, place]));
	const place = ({ paragraph }: Figure): number => order.get(paragraph) ?? 0;
	const figures = [...view.reading.figures.filter(({ id }) => !gone.has(id)), ...reshaped.put];
	figures.sort((a, b) => place(a) - place(b) || a.from - b.from);
	const { edits, checks, between } = reshaped;
	return { ...view, reading: { ...view.reading, figures }, edits, checks, between };
}
