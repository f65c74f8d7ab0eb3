/** Where a history stops being what was written. */
import type { BreakReason } from '../../contract/safekeeping.ts';
import { type ChainedEvent, eventHash, parentsOf } from '../chain.ts';

/** A row of the history: null where it is no event any more. */
export interface WrittenEvent {
	id: string;
	stored: ChainedEvent | null;
}

/** As the store counted the events when they were written. */
export interface WrittenHead {
	count: number;
	event: string;
	hash: string;
}

/**
 * The first event, in order of ids, that does not fit, and why; null for a sound history. Two events may follow the same
 * one: that is what two merged copies look like. That the newest events are missing shows only in the head: nothing
 * follows them; the event named is then the newest that there was.
 */
export function firstBreak(
	written: readonly WrittenEvent[],
	head: WrittenHead | null,
): { event: string; reason: BreakReason } | null {
	const seen = new Set<string>();
	const ordered = [...written].sort((a, b) => (a.id < b.id ? -1 : 1));
	for (const { id, stored } of ordered) {
		if (!stored) return { event: id, reason: 'unreadable' };
		if (eventHash(stored.event) !== stored.hash) return { event: id, reason: 'changed' };
		if (!parentsOf(stored.event).every((parent) => seen.has(parent))) return { event: id, reason: 'unlinked' };
		seen.add(stored.hash);
	}
	const last = ordered.at(-1);
	if (!head) return last ? { event: ordered[0]?.id ?? last.id, reason: 'uncounted' } : null;
	if (!last || last.id < head.event) return { event: head.event, reason: 'missing' };
	if (last.id > head.event) return { event: ordered.find(({ id }) => id > head.event)?.id ?? last.id, reason: 'uncounted' };
	if (last.stored?.hash !== head.hash) return { event: last.id, reason: 'changed' };
	if (ordered.length === head.count) return null;
	// Two copies that were merged: an event that nothing follows went, or came, in the middle.
	return { event: last.id, reason: ordered.length < head.count ? 'missing' : 'uncounted' };
}
