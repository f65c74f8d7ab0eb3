/**
 * Two copies of an article's history put together. A union of events by their ids, so that copies merge in any order, in
 * any grouping and any number of times to the same history. Pure.
 */
import { brokenLink, type ChainedEvent, inOrder } from '../chain.ts';

/** What `sent` brings into the history `own`: the events that are not in it, oldest first. */
export function lackingIn(own: readonly ChainedEvent[], sent: readonly ChainedEvent[]): ChainedEvent[] {
	const here = new Set(own.map(({ event }) => event.id));
	return inOrder(sent.filter(({ event }) => !here.has(event.id)));
}

/**
 * The id of the first event that keeps the two from being copies of one history: it is known otherwise here, its content is
 * not what was hashed, or what it follows is in neither. Null where they can be put together.
 */
export function misfitting(own: readonly ChainedEvent[], sent: readonly ChainedEvent[]): string | null {
	const hashes = new Map(own.map(({ event, hash }) => [event.id, hash]));
	const otherwise = sent.find(({ event, hash }) => (hashes.get(event.id) ?? hash) !== hash);
	return otherwise?.event.id ?? brokenLink([...own, ...sent]);
}
