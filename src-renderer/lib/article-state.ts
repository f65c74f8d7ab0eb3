/** What one act changed, laid over the view that the window holds; so a decision costs one small answer, not the article again. */
import type { ActResult, ArticleView } from '../../src-main/contract/view.ts';

/** The same object where nothing was added, so that what is worked out from it need not be worked out again. */
function merged<T>(before: Record<string, T>, change: Record<string, T>): Record<string, T> {
	return Object.keys(change).length === 0 ? before : { ...before, ...change };
}

export function applyResult(view: ArticleView, result: ActResult): ArticleView {
	return {
		...view,
		summary: { ...view.summary, progress: result.progress, touchedAt: result.event.at },
		states: merged(view.states, result.states),
		findingStates: merged(view.findingStates, result.findingStates),
		paragraphNotes: merged(view.paragraphNotes, result.paragraphNotes),
		articleNotes: result.articleNotes,
		canUndo: result.canUndo,
		canRedo: result.canRedo,
		head: result.head,
	};
}
