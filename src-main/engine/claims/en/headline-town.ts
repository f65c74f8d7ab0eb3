/**
 * A town that only the headline names: "Harwick eyes 7.3% tax rise" over a report that goes on with "The city is
 * proposing …" and names no town itself.
 */
import { matchesOf } from '../../matches.ts';
import type { StoryPlaces } from '../place-weights.ts';
import type { PlacePart } from '../types.ts';
import { NATIONALITIES } from './lexicon/nationalities.ts';
import { MONTHS_AND_DAYS } from './lexicon/words.ts';
import { levelOf, listedLevel, NAME, placeName } from './story-places.ts';

/** What a headline says a town does: its first verb, and none of speaking. */
const DOES = new RegExp(`^(${NAME})\\s(?:\\p{Ll}{2,10}(?<!us|ss|ous|ings|ers|ors)s|to|may|will|could|might|must)\\s`, 'u');
/** The town of the report, as the subject of a sentence. */
const THE_TOWN = /(?:^|[.!?]["”]?\s)The\s(city|town|village|county|borough|township|municipality)(?:['’]s)?\s\p{Ll}/u;
const OPENING = 3;
const SPOKEN: ReadonlySet<string> = new Set(['city', 'county']);

/** The town, where the opening speaks of it and names none. */
export function headlineTown(paragraphs: readonly StoryPlaces[]): PlacePart | null {
	const opening = paragraphs.filter(({ view }) => view.paragraph.kind === 'body').slice(0, OPENING);
	if (!opening.some(({ view }) => THE_TOWN.test(view.paragraph.text))) return null;
	const named = opening.some(({ mentions }) => mentions.some(({ parts }) => SPOKEN.has(parts.at(-1)?.level ?? '')));
	if (named) return null;
	const headline = paragraphs.find(({ view }) => view.paragraph.kind === 'headline');
	const does = headline && DOES.exec(headline.view.paragraph.text)?.[1];
	const raw = does !== undefined && isTown(does) && !/s['’]?$/u.test(does) ? does : onlyName(opening);
	return raw === null ? null : { text: raw, level: levelOf(raw) };
}

const isTown = (raw: string): boolean => placeName(raw) === raw && !NATIONALITIES.has(raw) && listedLevel(raw) === null;

/** "The storm has cost Tolby $40m …. The city": the only name before it, and no person's or firm's. */
function onlyName(opening: readonly StoryPlaces[]): string | null {
	const text = opening.map(({ view }) => view.paragraph.text).join('\n');
	const before = text.slice(0, THE_TOWN.exec(text)?.index ?? 0);
	const names = new Set<string>();
	for (const { 0: raw, index } of matchesOf(before, NAMES)) {
		// The first word of a sentence has its capital from there.
		if (index === 0 || !/[\p{Ll},]\s$/u.test(before.slice(Math.max(0, index - 2), index))) continue;
		if (MONTHS_AND_DAYS.has(raw) || NATIONALITIES.has(raw)) continue;
		names.add(raw);
		if (PERSON_BESIDE.test(before.slice(index + raw.length, index + raw.length + 12))) return null;
	}
	const [only, other] = names;
	return only !== undefined && other === undefined && isTown(only) && !only.includes("'s") && levelOf(only) === 'city'
		? only
		: null;
}
const NAMES = new RegExp(NAME, 'gu');
/** "Hale said", "Ann Hale, 41" */
const PERSON_BESIDE = /^,?\s(?:said|says|told|who|whose|added)\b|^,\s\d/u;
