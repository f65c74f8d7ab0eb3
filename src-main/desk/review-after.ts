/**
 * The review after one more event, without adding up all others again: an editor decides some thousand times on a long
 * article, and each decision changes one figure. Gives what {@link review} gives.
 */
import { anchorKey } from './anchors.ts';
import type { ChainedEvent } from './chain.ts';
import { decisive, figureState, findingKey, findingState, openFigure, type Review, review } from './review.ts';

/** `events` have the new one last. */
export function reviewAfter(before: Review, events: readonly ChainedEvent[]): Review {
	const entry = events.at(-1);
	if (!entry || !decisive.has(entry.event.act.kind) || !isNext(before, events, entry)) return review(events);
	const { event, hash } = entry;
	const { target } = event;
	const after = { ...before, undo: [...before.undo, event.id], redo: [], head: hash, otherHeads: [] };
	// It follows all that was decided: whatever stood, it stands in its place, alone.
	if (target.type === 'finding') {
		return { ...after, findings: new Map(before.findings).set(findingKey(target), findingState([entry])) };
	}
	if (target.type !== 'figure' && target.type !== 'figures') return review(events);
	const figures = new Map(before.figures);
	let { anchors, firstNamed } = before;
	for (const anchor of target.type === 'figure' ? [target.anchor] : target.anchors) {
		const key = anchorKey(anchor);
		figures.set(key, figureState([entry], (figures.get(key) ?? openFigure()).notes));
		if (anchors.has(key)) continue;
		anchors = new Map(anchors).set(key, anchor);
		firstNamed = new Map(firstNamed).set(key, event.id);
	}
	return { ...after, figures, anchors, firstNamed };
}

/** Whether the event comes after all others, and was made with all of them in view. */
function isNext(before: Review, events: readonly ChainedEvent[], { event }: ChainedEvent): boolean {
	const also = event.also ?? [];
	const sees = event.previous === before.head && before.otherHeads.every((head) => also.includes(head));
	return sees && event.id > (events.at(-2)?.event.id ?? '');
}
