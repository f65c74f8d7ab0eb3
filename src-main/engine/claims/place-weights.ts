/** What speaks for a place being the one a story is about, in either language. */
import type { PlaceLevel, QualifierDraft } from './types.ts';

/** A place that the story may be about. */
export interface Candidate {
	draft: QualifierDraft;
	weight: number;
	level: PlaceLevel;
	/** No name, only a word that points (全省): nothing more is known of the place. */
	pointer: boolean;
	/** Something happens or sits there; where somebody comes from is not yet where the story is. */
	firm: boolean;
	/** The headline or the opening says that it happens there. */
	opens: boolean;
}

export const WEIGHTS = {
	/** A place in the head says more than three in the body. */
	head: 3,
	/** The first place the text itself names. */
	lead: 2,
	/** "A plumber from Penrose" tells less of where the story is than "in Penrose". */
	passing: 0.6,
	/** The address at the foot of a page stands in where the text names no place; so does where a picture was taken. */
	aside: 0.2,
} as const;

/** The finer place is the one a story is about: of a town its state is named as often. */
export const FINENESS: Record<PlaceLevel, number> = {
	world: 0,
	country: 0.25,
	province: 0.6,
	county: 1.3,
	city: 1.2,
	site: 0.9,
};

export const rankOf = ({ weight, level, pointer }: Candidate): number => weight * (pointer ? 1 : FINENESS[level]);

/** The candidate that ranks highest, the first of equals; null where none is firm. */
export function strongest(candidates: readonly Candidate[]): Candidate | null {
	let best: Candidate | null = null;
	for (const candidate of candidates)
		if (candidate.firm && candidate.weight > 0 && (!best || rankOf(candidate) > rankOf(best))) best = candidate;
	return best;
}
