/** What one act changed, laid over the view that the window holds; so a decision costs one small answer, not the article again. */
import type { Reading } from '../../src-main/contract/model.ts';
import type { ActResult, ArticleView } from '../../src-main/contract/view.ts';

/** The same object where nothing was added, so that what is worked out from it need not be worked out again. */
function merged<T>(before: Record<string, T>, change: Record<string, T>): Record<string, T> {
	return Object.keys(change).length === 0 ? before : { ...before, ...change };
}

/** The reading with figures marked, trimmed or no longer marked by hand, still in reading order. */
function reshaped(reading: Reading, change: ActResult['reshaped']): Reading {
	if (change === null) return reading;
	const away = new Set([...change.gone, ...change.put.map((figure) => figure.id)]);
	const figures = [...reading.figures.filter((figure) => !away.has(figure.id)), ...change.put];
	return { ...reading, figures: figures.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from) };
}

export function applyResult(view: ArticleView, result: ActResult): ArticleView {
	return {
		...view,
		summary: { ...view.summary, progress: result.progress, touchedAt: result.event.at },
		reading: reshaped(view.reading, result.reshaped),
		edits: result.reshaped?.edits ?? view.edits,
		checks: result.reshaped?.checks ?? view.checks,
		between: result.reshaped?.between ?? view.between,
		states: merged(view.states, result.states),
		findingStates: merged(view.findingStates, result.findingStates),
		paragraphNotes: merged(view.paragraphNotes, result.paragraphNotes),
		articleNotes: result.articleNotes,
		earlier: result.earlier,
		orphans: result.orphans,
		orphanNotes: result.orphanNotes,
		canUndo: result.canUndo,
		canRedo: result.canRedo,
		head: result.head,
	};
}
