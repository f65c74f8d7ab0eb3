/** What an English story may be told of, and what speaks for each: place-evidence.ts gathers it, main-place.ts chooses. */
import type { Candidate, MainPlace } from '../place-weights.ts';
import type { PlaceMention, QualifierDraft } from '../types.ts';

/** A place of the story with what speaks for it. */
export interface Evidence extends Candidate {
	/** Named so often, captions and feet of pages aside. */
	times: number;
	/** In the dateline. */
	filed: boolean;
	/** First named in headline or deck. */
	headed: boolean;
	/** Named by the headline itself, and by the first paragraph that names a place. */
	inHeadline: boolean;
	inOpening: boolean;
	/** What the opening is told of: "Sri Lanka welcomed …". */
	subject: boolean;
	/** Only as a part of names: "the Kenya Certificate of Education". */
	inNames: boolean;
	/** "the north": a part without a name of its own. */
	region: boolean;
	/** Headline and opening name it only to say where something else lies: "near Kesh". */
	mark: boolean;
	/** Whose police or firefighters the opening names. */
	police: boolean;
	/** "The accident happened in Kesh": said outright to be where. */
	scene: boolean;
	/** First named behind "in six counties", and no larger than those. */
	part: boolean;
}

export interface StoryEvidence {
	places: Evidence[];
	/** The capital that the dateline names. */
	capital: PlaceMention | undefined;
	/** The capital of a state or a province that the dateline names. */
	seat: PlaceMention | undefined;
	/** "across the State": told of as a whole, without its name. */
	state: QualifierDraft | null;
	/** "across the State", "around the world" of a lead that names no other scene. */
	whole: MainPlace | null;
	/** It is told of several countries. */
	wide: boolean;
	/** Headline and first paragraph. */
	opening: string;
	/** The country of the capital in the dateline, with which the second paragraph begins. */
	country: QualifierDraft | null;
	/** Where it was tried: "Kesh Crown Court". */
	court: MainPlace | null;
}

/** "MADRID -- … in Spain": the country of the capital that the dateline names. */
export const isCountryOf = (name: string, capital: PlaceMention | undefined): boolean =>
	capital?.capitalOf?.includes(name.replace(/\.$/u, '')) ?? false;
