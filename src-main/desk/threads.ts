/** Notes with what was answered and whether they are settled. */
import type { Reply, ReviewEvent } from '../contract/review.ts';
import type { ChainedEvent } from './chain.ts';

export interface Thread {
	note: Reply;
	/** The oldest first. */
	replies: Reply[];
	/** Who settled it or took that back, as far as nobody overruled them. */
	settled: ChainedEvent[];
}

/**
 * By the event that wrote the note. `standing` are the events that are not undone, oldest first: an answer to a note that
 * was undone is not shown, and comes back with it.
 */
export function threads(
	standing: readonly ChainedEvent[],
	supersede: (earlier: readonly ChainedEvent[], entry: ChainedEvent) => ChainedEvent[],
): Map<string, Thread> {
	const found = new Map<string, Thread>();
	for (const entry of standing) {
		const { event } = entry;
		const { act } = event;
		if (act.kind === 'note') {
			found.set(event.id, { note: saidBy(event, act.text), replies: [], settled: [] });
		} else if (act.kind === 'reply') {
			found.get(act.note)?.replies.push(saidBy(event, act.text));
		} else if (act.kind === 'resolve' || act.kind === 'unresolve') {
			const thread = found.get(act.note);
			if (thread) thread.settled = supersede(thread.settled, entry);
		}
	}
	return found;
}

const saidBy = ({ id, by, at }: ReviewEvent, text: string): Reply => ({ event: id, text, by, at });
