/** What a story has said about places so far, carried from paragraph to paragraph. */
import { newCourse, type PlaceCourse } from './en/place-carry.ts';
import type { MainPlace } from './place-weights.ts';
import type { PlaceLevel, QualifierDraft } from './types.ts';

/** What the story has said about places so far. */
export interface PlaceState {
	story: number;
	/** The place the whole story is about, read from headline, dateline or the body's most frequent name. */
	main: QualifierDraft | null;
	level: PlaceLevel | null;
	/** The country that an English story is told in. */
	nation: string | null;
	/** The court before which what an English story tells was heard: sentences and bail are of it. */
	court: QualifierDraft | null;
	/** Whether the Chinese story is a report on the work of a government, which leaves each part with its sentence. */
	parts: boolean;
	/** Named in the crosshead above. */
	section: QualifierDraft | null;
	/** How large the place is that a Chinese crosshead is the name of. */
	sectionLevel: PlaceLevel | null;
	/** Where each section of an English wrap begins, by the number of the crosshead over it. */
	sections: ReadonlyMap<number, QualifierDraft> | null;
	/** Where a Chinese paragraph left somebody, and which paragraph: the next may stay there. */
	scene: { draft: QualifierDraft; paragraph: number } | null;
	/** The town an English report was filed from: "this port", "here". */
	filed: string | null;
	/** Where an English report goes on. */
	course: PlaceCourse;
	/** The last full name of each level. */
	latest: Map<PlaceLevel, string>;
	/** The last full name of each kind of site: 镇, 村, 道. */
	sites: Map<string, string>;
	/** The last English name printed with its sort (Kesh district), by the sort. */
	units: Map<string, string>;
	/** The sorts that the story's own place is printed with. */
	ownSorts: Set<string>;
}

export const newPlaceState = (story: number, main: MainPlace | null, parts = false): PlaceState => ({
	story,
	main: main?.draft ?? null,
	level: main?.level ?? null,
	nation: main?.nation ?? null,
	court: main?.court ?? null,
	parts,
	section: null,
	sectionLevel: null,
	sections: null,
	scene: null,
	filed: null,
	course: newCourse(),
	latest: new Map(),
	sites: new Map(),
	units: new Map(),
	ownSorts: new Set(),
});
