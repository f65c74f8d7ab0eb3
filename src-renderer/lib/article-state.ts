/** What one act changed, laid over the view that the window holds; so a decision costs one small answer, not the article again. */
import type { ActResult, ArticleView } from '../../src-main/contract/view.ts';

export function applyResult(view: ArticleView, result: ActResult): ArticleView {
	return {
		...view,
		summary: { ...view.summary, progress: result.progress, touchedAt: result.event.at },
		states: { ...view.states, ...result.states },
		findingStates: { ...view.findingStates, ...result.findingStates },
		paragraphNotes: { ...view.paragraphNotes, ...result.paragraphNotes },
		articleNotes: result.articleNotes,
		canUndo: result.canUndo,
		canRedo: result.canRedo,
		head: result.head,
	};
}
