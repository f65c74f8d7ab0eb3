/**
 * The names that an English story settles: what it says something happens in ("a fire in Tewsley", "Tewsley Council") is a
 * place wherever it names it again ("Tewsley had 11mm of rain").
 */
import type { StoryPlaces } from '../place-weights.ts';
import type { PlacePart } from '../types.ts';
import { covers } from '../view.ts';
import { headlineTown } from './headline-town.ts';
import { levelOf, listedLevel, NAME, placeName } from './story-places.ts';

/** A story names no more places; the rest of a list is left alone. */
const MOST = 40;
const TITLED = /\b(?:Mr|Mrs|Ms|Dr|Sir|Cllr|Capt|Sgt|Chief|Officer|Judge|Mayor|Minister|President)\.?\s(?:\p{Lu}\p{L}+\s)?$/u;
const SPEAKING = /^,?\s(?:said|says|added|told(?!\sto\b)|who|whose)\b|^,\s\d\d?,/u;

/** "Mr Hale", "Ann Hale, 41", "Hale said": a person of that name. */
const isPerson = (name: string, text: string): boolean => {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		const end = at + name.length;
		if (TITLED.test(text.slice(Math.max(0, at - 24), at)) || SPEAKING.test(text.slice(end, end + 12))) return true;
	}
	return false;
};

/** "Tolby – 42mm", "Harwick: 58.4%": a row of its own paragraph. */
const ROW = new RegExp(
	`^\\s*(${NAME})\\s?(?:[–—-]|:|\\.{2,})\\s?[$£€¥]?\\d[\\d.,]*\\s?(?:%|[\\p{L}°/]{1,8}|per cent)?(?:\\s\\([^()]{1,24}\\))?\\.?\\s*$`,
	'u',
);
/** "Tolby 41mm": what fell or was measured, with no mark between. */
const MEASURED = new RegExp(`^\\s*(${NAME})\\s-?\\d[\\d.,]*\\s?(?:mm|cm|in|ins|inches|°C?|C|F|kmh|km/h|mph|knots)\\.?\\s*$`, 'u');
/** Such rows are of places, whether a list has one of them or not. */
const LEAST_MEASURED = 3;
const LONGEST_ROW = 60;
/** "Turnout by town", "in the following districts:" */
const OF_UNITS =
	/\bby (?:town|city|county|district|area|region|state|province|constituency|borough|village|country|municipality|parish)\b|\b(?:towns|cities|counties|districts|areas|regions|states|provinces|boroughs|villages|constituencies)\b[^.]{0,40}:?\s*$/iu;

/** The names of rows of which the line above says that they are towns or districts, or of which most are known to be. */
function rowNames(paragraphs: readonly StoryPlaces[]): string[] {
	const out: string[] = [];
	let rows: string[] = [];
	let measured = 0;
	let above = '';
	const close = (): void => {
		const known = rows.filter((name) => listedLevel(name) !== null).length;
		if (rows.length > 1 && (known * 2 > rows.length || measured >= LEAST_MEASURED || OF_UNITS.test(above))) out.push(...rows);
		rows = [];
		measured = 0;
	};
	for (const { view } of paragraphs) {
		const { text } = view.paragraph;
		const short = text.length <= LONGEST_ROW;
		const reading = short ? MEASURED.exec(text)?.[1] : undefined;
		const name = reading ?? (short ? ROW.exec(text)?.[1] : undefined);
		if (name !== undefined && placeName(name) === name) {
			rows.push(name);
			if (reading !== undefined) measured++;
		} else {
			if (rows.length > 0) close();
			// "Turnout was as follows." may stand between.
			above = text.length > LONGEST_ROW * 2 ? text : `${above.slice(-LONGEST_ROW)} ${text}`;
			if (OF_UNITS.test(text)) above = text;
		}
	}
	if (rows.length > 0) close();
	return out.filter((name) => listedLevel(name) === null);
}

/** The settled names by what they are called. Linear in the text for each of a story's few names. */
export function settledNames(paragraphs: readonly StoryPlaces[]): ReadonlyMap<string, PlacePart> {
	const names = new Map<string, PlacePart>();
	for (const { view, mentions } of paragraphs) {
		if (view.paragraph.kind === 'noise' || view.paragraph.kind === 'furniture') continue;
		for (const mention of mentions) {
			const part = mention.parts.at(-1);
			if (!part || mention.points !== null || mention.region || mention.passing === 'origin') continue;
			if (mention.passing === 'address' && !mention.subject) continue;
			if (part.level === 'site' || listedLevel(part.text) !== null || !/^\p{Lu}/u.test(part.text)) continue;
			names.set(part.text, part);
		}
	}
	const town = headlineTown(paragraphs);
	if (town) names.set(town.text, town);
	for (const name of rowNames(paragraphs)) if (!names.has(name)) names.set(name, { text: name, level: levelOf(name) });
	const whole = paragraphs.map(({ view }) => view.paragraph.text).join('\n');
	for (const [k, name] of [...names.keys()].entries()) if (k >= MOST || isPerson(name, whole)) names.delete(name);
	return names;
}

/** Whether a paragraph has one of the names where no place was read: only there would a second reading find more. */
export function namesAgain({ view, mentions }: StoryPlaces, names: ReadonlyMap<string, PlacePart>): boolean {
	const { text } = view.paragraph;
	for (const name of names.keys())
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
			if (!covers(mentions, at, at + name.length)) return true;
	return false;
}
