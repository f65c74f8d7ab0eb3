/** The hash chain of an article's history: a changed, lost or slipped-in event shows. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../contract/canonical.ts';
import type { ReviewEvent } from '../contract/review.ts';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

export const eventHash = (event: ReviewEvent): string => sha256(canonicalJson(event));

/** An event with its hash as it was written down. */
export interface ChainedEvent {
	event: ReviewEvent;
	hash: string;
}

/** The hashes of the events that this one follows: none for the first. */
export const parentsOf = ({ previous, also = [] }: ReviewEvent): string[] => [...(previous === '' ? [] : [previous]), ...also];

/** Every event once, oldest first: how a history is read, in whatever order its copies were put together. */
export function inOrder(events: readonly ChainedEvent[]): ChainedEvent[] {
	const byId = new Map(events.map((entry) => [entry.event.id, entry]));
	return [...byId.values()].sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
}

/**
 * The id of the first event that does not fit: its content is not what was hashed, or what it follows is not here. Null
 * for a sound history. Two events may follow the same one: that is what two merged copies look like.
 */
export function brokenLink(events: readonly ChainedEvent[]): string | null {
	const seen = new Set<string>();
	for (const { event, hash } of inOrder(events)) {
		if (!parentsOf(event).every((parent) => seen.has(parent)) || eventHash(event) !== hash) return event.id;
		seen.add(hash);
	}
	return null;
}
