import type { Figure, Paragraph } from '../../../contract/model.ts';
import type { Stretch } from '../clauses.ts';

/** What a rate is a rate of: done against a target, or a part of a whole. */
export type RateKind = 'completion' | 'share';

/** Why a rate was not recomputed. */
export type Missing = 'base-not-given' | 'part-not-given' | 'other-unit' | 'other-stage' | 'other-scope' | 'other-basis';

/** A printed rate with the figures that the grammar of its clause gives it. */
export interface Pairing {
	kind: RateKind;
	paragraph: Paragraph;
	rate: Figure;
	part: Figure | null;
	/** Target or whole. */
	base: Figure | null;
	/** Null when part and base are there and alike. */
	missing: Missing | null;
	/** Several parts are measured against the base and not all can belong to it: a failure tells nothing. */
	contested: boolean;
	/** The base is surmised from the clauses before: it counts only if all that is measured against it makes it up. */
	surmised?: boolean;
	/** The base stands paragraphs away and is paired by its name alone: a failure is asked about, not told. */
	far?: boolean;
	/** Figures of the surroundings that could be the base too, nearest first: tried before a failure is told. */
	otherBases: readonly Figure[];
	otherParts: readonly Figure[];
	/** The base's own share of a whole farther off: 老人300人，占12%，其中女性180人，占7.2% may be 7.2 % of that whole. */
	outerRate?: Figure | null;
	/** The words that paired them, in the reading text. */
	by: readonly Stretch[];
}
