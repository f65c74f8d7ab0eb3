/**
 * A town that only the headline names: "Harwick eyes 7.3% tax rise" over a report that goes on with "The city is
 * proposing …" and names no town itself.
 */
import type { StoryPlaces } from '../place-weights.ts';
import type { PlacePart } from '../types.ts';
import { NATIONALITIES } from './lexicon/nationalities.ts';
import { levelOf, listedLevel, NAME, placeName } from './story-places.ts';

/** What a headline says a town does: its first verb, and none of speaking. */
const DOES = new RegExp(`^(${NAME})\\s(?:\\p{Ll}{2,10}(?<!us|ss|ous|ings|ers|ors)s|to|may|will|could|might|must)\\s`, 'u');
/** The town of the report, as the subject of a sentence. */
const THE_TOWN = /(?:^|[.!?]["”]?\s)The\s(city|town|village|county|borough|township|municipality)(?:['’]s)?\s\p{Ll}/u;
const OPENING = 3;
const SPOKEN: ReadonlySet<string> = new Set(['city', 'county']);

/** The town, where the opening speaks of it and names none. */
export function headlineTown(paragraphs: readonly StoryPlaces[]): PlacePart | null {
	const headline = paragraphs.find(({ view }) => view.paragraph.kind === 'headline');
	const raw = headline && DOES.exec(headline.view.paragraph.text)?.[1];
	if (!raw || placeName(raw) !== raw || NATIONALITIES.has(raw) || listedLevel(raw) !== null || /s['’]?$/u.test(raw)) return null;
	const opening = paragraphs.filter(({ view }) => view.paragraph.kind === 'body').slice(0, OPENING);
	if (!opening.some(({ view }) => THE_TOWN.test(view.paragraph.text))) return null;
	const named = opening.some(({ mentions }) => mentions.some(({ parts }) => SPOKEN.has(parts.at(-1)?.level ?? '')));
	return named ? null : { text: raw, level: levelOf(raw) };
}
