/**
 * Facts: what single figures say, in the form in which articles are compared. An index by `key` makes the comparison of
 * one new article with ten thousand stored ones cost the time of its own facts.
 */
import type { BetweenFinding, Fact, Reading } from '../../contract/model.ts';

/** The comparable facts of one reading. `document` is what the findings will call it. */
export function factsOf(_reading: Reading, _source: string, _document: number | string): Fact[] {
	return [];
}

/**
 * Findings between fresh facts and stored ones; facts of one document are never compared with each other here. Linear
 * in the number of facts handed over: hand over only stored facts whose key a fresh one has.
 */
export function compareFacts(_fresh: readonly Fact[], _stored: readonly Fact[]): BetweenFinding[] {
	return [];
}
