/** Where a history stops being what was written. */
import type { BreakReason } from '../../contract/safekeeping.ts';
import { type ChainedEvent, eventHash } from '../chain.ts';

/** A row of the history: null where it is no event any more. */
export interface WrittenEvent {
	id: string;
	stored: ChainedEvent | null;
}

/**
 * The first event, in order of ids, that does not fit, and why; null for a sound history. Two events may follow the same
 * one: that is what two merged copies look like. That the newest events are missing does not show here: nothing follows
 * them.
 */
export function firstBreak(written: readonly WrittenEvent[]): { event: string; reason: BreakReason } | null {
	const seen = new Set(['']);
	const ordered = [...written].sort((a, b) => (a.id < b.id ? -1 : 1));
	for (const { id, stored } of ordered) {
		if (!stored) return { event: id, reason: 'unreadable' };
		if (eventHash(stored.event) !== stored.hash) return { event: id, reason: 'changed' };
		if (!seen.has(stored.event.previous)) return { event: id, reason: 'unlinked' };
		seen.add(stored.hash);
	}
	return null;
}
