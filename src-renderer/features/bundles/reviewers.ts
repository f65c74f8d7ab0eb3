/** Who decided on figures of an article. Pure. */
import type { Act, ReviewEvent } from '../../../src-main/contract/review.ts';

const DECISIONS: ReadonlySet<Act['kind']> = new Set(['confirm', 'flag', 'correct', 'not-a-figure']);

/** As the desk's `reviewers` tells it, from the history that the window has: in the order of their first decision. */
export const reviewersOf = (history: readonly ReviewEvent[]): string[] => [
	...new Set(history.flatMap(({ act, by }) => (DECISIONS.has(act.kind) ? [by] : []))),
];
