/**
 * A firm by its town: "Hale Gear, the Marlow maker of gearboxes", "Kesh Brick, of Tarrow,", "Marlow-based Kesh Foods". What
 * a paragraph goes on to tell of the firm is of that town; a wrap of several firms is told of none of them.
 */
import type { StoryPlaces } from '../place-weights.ts';
import { NATIONALITIES } from './lexicon/nationalities.ts';
import type { PlaceFinder } from './place-notes.ts';
import { levelOf, listedLevel, NAME, placeName } from './story-places.ts';

/** "Hale Gear, the Marlow maker of gearboxes, raised": the town of a firm before what it does. */
const APPOSED = new RegExp(`^${NAME}, (?:the|an?) (${NAME})(?:-based)? \\p{Ll}[^.;:]{2,70}?, \\p{Ll}`, 'u');
/** "Kesh Brick, of Tarrow, reported", "Kesh Brick, based in Tarrow, reported" */
const OF_TOWN = new RegExp(
	`^${NAME}, (?:(?:based|headquartered) (?:in|at)|of|in) (${NAME})(?:, ${NAME})?, (?!(?:who|aged|told|said|was|is|were|had been|\\d))`,
	'u',
);
/** "Hale Port, which runs the terminal at Kesh near Marlow, doubled" */
const RUNS = new RegExp(
	`^${NAME}, which (?:runs|operates|owns|makes|builds|brews|mines|quarries|bottles|grows|manages)\\s[^.;:,]{2,60}?\\b(?:in|at|near|outside) (${NAME}(?: near ${NAME})?), \\p{Ll}`,
	'u',
);
/** "Marlow-based Kesh Foods", "Marlow-headquartered pump maker Kesh Flow" */
const BASED = new RegExp(
	`^["“]?(?:The )?(${NAME})-(?:based|headquartered)\\s(?:(?!\\p{Ll}*(?:ists?|ysts?|lawyers?|traders?|consultants?|authors?|charity|group of)\\s)\\p{Ll}[\\p{L}-]*\\s){0,4}${NAME}`,
	'u',
);
const HAS_FIRM = /^["“]?\p{Lu}[^.;:]{1,70}?(?:, (?:the|an?|of|in|based|headquartered|which) |-(?:based|headquartered)\s)/u;
/** What a firm tells of its business; a person of a town tells other things. */
const BUSINESS =
	/\b(?:profits?|turnover|revenues?|sales|dividends?|earnings|pre-tax|loss(?:es)?|interim|shares?|bonds?|order book|output|capacity|acquisition|stake)\b/u;
const OPENING = 240;

const FIRM = { passing: 'address', subject: true, theme: true, scene: true } as const;

export const firmTowns: PlaceFinder = (notes) => {
	const { text } = notes;
	if (!HAS_FIRM.test(text.slice(0, 90)) || !BUSINESS.test(text)) return;
	const opening = text.slice(0, OPENING);
	for (const pattern of [APPOSED, OF_TOWN, RUNS, BASED]) {
		const match = pattern.exec(opening);
		const raw = match?.[1];
		if (!match || raw === undefined) continue;
		// "Kesh near Marlow"
		const town = raw.split(' near ')[0] ?? raw;
		const name = placeName(town);
		// "Hale Gear, the Irish maker"; "Hale Gear, the Tarrow maker": a kind as often as a town, where no list has it.
		if (name === '' || name !== town || NATIONALITIES.has(name) || listedLevel(name) === 'country') continue;
		if (pattern === APPOSED && listedLevel(name) === null) continue;
		notes.words(match[0].lastIndexOf(raw), raw, levelOf(name), FIRM);
		return;
	}
};

/** Whether a story is a wrap of firms: paragraph after paragraph opens with one and its town. */
export function isWrapOfFirms(paragraphs: readonly StoryPlaces[]): boolean {
	const towns = new Set<string>();
	for (const { mentions } of paragraphs) for (const { scene, text } of mentions) if (scene) towns.add(text);
	return towns.size > 1;
}
