/** What the finders of English places write down: the mentions of one paragraph, in the order in which they are found. */
import type { PlaceLevel, PlaceMention } from '../types.ts';
import { titled } from './capitals.ts';
import { NATIONALITIES } from './lexicon/nationalities.ts';
import { levelOf, listedLevel, placeName } from './story-places.ts';

/** "City Council", "County police": what sort of place, but not which. */
const KINDS: ReadonlySet<string> = new Set([
	'City',
	'County',
	'Town',
	'District',
	'Borough',
	'Village',
	'State',
	'Local',
	'Metropolitan',
	'Regional',
	'Municipal',
	'Community',
	'Full',
]);
/** "at Higher Grade", "the Care Act": exams, laws and cups. */
const NO_PLACE_END =
	/\s(?:Grades?|Levels?|Stage|Award|Certificate|Diploma|Act|Bill|Cup|League|Prize|Index|Auctions?|Tender|Meeting|Conference|Summit|Survey|Report|Budget)$/u;
/** "Republic of Tanvia", "Ministry of Health": the country is read by its own words. */
const STATE_BODY = /^(?:Republic|Kingdom|Government|Ministry) of\b/u;
/** "in countries with HRPs", "in NGOs": many of something, by its initials. */
const ABBREVIATED = /^[A-Z]{2,6}s$/;
/** A street or a farm says where its own sentence happens; no story is about it. */
const ADDRESSES = /\s(?:Street|Road|Lane|Avenue|Drove|Close|Drive|Rise|Crescent|Terrace|Row|Way)$/u;
/** "the Missouri and Ohio River basins": a name of a water, not of where it flows. */
const WATER = /^\s(?:and (?:the )?\p{Lu}\p{L}+\s)?(?:River|Ocean|Creek)s?\b/u;
/** "call Ann Bell on Sydney (02) 5550 1234" */
const DIALLED = /^\s?(?:\(0\d{1,4}\)|0\d{2,4})\s?\d/u;

/** "China province", "India state": one of its parts, which is not named. */
const ONE_PART =
	/^\s(?:province|state|city|town|county|district|region|village|island|port|suburb|prefecture)\b(?!\s(?:bank|media|council|television|TV))/iu;
/** "the Ontario town" */
const ONE_TOWN = /^\s(?:town|village|suburb|community|resort)\b/u;
/** "on the Nairobi highway" */
const ROAD_TO = /^\s(?:highway|motorway|expressway|freeway|tollway|bypass|flyover|railway line|ferry|line|express)\b(?!s)/iu;
/** Whether the word behind a place says which of its parts, or which road to it, is told of. */
export const saysWhich = (level: PlaceLevel, behind: string): boolean =>
	(level === 'country' && ONE_PART.test(behind)) || (level === 'province' && ONE_TOWN.test(behind)) || ROAD_TO.test(behind);

/** Whether what stands behind a name makes it a water or a number to call. */
export const isNoPlaceBy = (behind: string): boolean => DIALLED.test(behind) || WATER.test(behind);

/** The capture that is the name, and where it begins when it ends its match. */
export function nameAtEnd(match: RegExpExecArray): { from: number; raw: string } {
	const raw = match[1] ?? '';
	return { from: match.index + match[0].length - raw.length, raw };
}

/** What a mention says beside its name. */
type More = Partial<Omit<PlaceMention, 'from' | 'to' | 'text' | 'parts' | 'points'>>;

export class PlaceNotes {
	readonly mentions: PlaceMention[] = [];
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	/** The `reach` characters in front of `at`, or what there is of them. */
	before(at: number, reach: number): string {
		return this.text.slice(Math.max(0, at - reach), at);
	}

	/** The `reach` characters from `at` on. */
	behind(at: number, reach: number): string {
		return this.text.slice(at, at + reach);
	}

	/** A place by words of the text; `text` is how it is called, where they are printed in capitals. */
	words(from: number, words: string, level: PlaceLevel, more: More = {}, text = words): void {
		this.mentions.push({ from, to: from + words.length, text, parts: [{ text, level }], points: null, ...more });
	}

	/** Words that point at a place of that level. */
	pointer(from: number, words: string, points: PlaceLevel): void {
		this.mentions.push({ from, to: from + words.length, text: words, parts: [], points });
	}

	/** A place by its name, unless what is written there is none. */
	name(from: number, printed: string, passing?: PlaceMention['passing'], subject = false): void {
		// "CHANGI Airport handled": the first word of a story in capitals.
		const words = from === 0 && /^\p{Lu}{3,}(?=\s\p{Lu}\p{Ll})/u.test(printed) ? titled(printed) : printed;
		const name = placeName(words);
		if (isNoPlaceBy(this.behind(from + printed.length, 40))) return;
		if (ABBREVIATED.test(name)) return;
		if (name === '' || KINDS.has(name) || NATIONALITIES.has(name) || NO_PLACE_END.test(name) || STATE_BODY.test(name)) return;
		const level = levelOf(name);
		const which = saysWhich(level, this.behind(from + printed.length, 20));
		const aside = which ? 'origin' : (passing ?? (ADDRESSES.test(name) ? 'address' : undefined));
		this.words(from, name, level, { ...(aside ? { passing: aside } : {}), ...(subject ? { subject } : {}) });
	}

	/** A place of which is told what follows; `unlisted` is its level where no list knows it. */
	theme(from: number, printed: string, unlisted: PlaceLevel): void {
		const name = placeName(printed);
		if (name === '' || ABBREVIATED.test(name) || printed.startsWith(`${name}'s`)) return;
		this.words(from, name, listedLevel(name) ?? unlisted, { theme: true });
	}
}

/** Finds the places of one sort. */
export type PlaceFinder = (notes: PlaceNotes) => void;
