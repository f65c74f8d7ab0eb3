/** Offices that stand for their country: the Fed, the Bank of England, Destatis. */
import { matchesOf } from '../../matches.ts';
import type { PlaceMention } from '../types.ts';
import { OFFICES } from './lexicon/nationalities.ts';
import { BEGINS, bareName, DOES, SPEAKS } from './place-around.ts';
import { listedLevel } from './story-places.ts';

/** The first words of their names: where none stands, there is no office. */
const OFFICE_WORDS = new Set([...OFFICES.keys()].map((name) => name.split(' ')[0] ?? ''));
const OFFICE_START = /\p{Lu}[\p{L}’']*/gu;
/** Words of the longest name. */
const LONGEST_OFFICE = 6;

/** The offices of a paragraph, each with its country; one that is no country's (Bank of China) covers its words only. */
export function officePlaces(text: string): PlaceMention[] {
	const out: PlaceMention[] = [];
	let past = 0;
	for (const match of matchesOf(text, OFFICE_START)) {
		const from = match.index;
		if (from < past || !OFFICE_WORDS.has(match[0].replace(/['’]s$/u, ''))) continue;
		const words = text.slice(from, from + 64).split(/\s/u, LONGEST_OFFICE);
		for (let n = words.length; n > 0; n--) {
			const name = bareName(
				words
					.slice(0, n)
					.join(' ')
					.replace(/[,;:)]+$/u, ''),
			);
			const country = OFFICES.get(name.replace('’', "'"));
			if (country === undefined) continue;
			const to = from + name.length;
			past = to;
			if (country === '') {
				out.push({ from, to, text: '', parts: [], points: null, passing: 'seat' });
				break;
			}
			const level = listedLevel(country) ?? 'country';
			const behind = text.slice(to, to + 40);
			const acts = BEGINS.test(text.slice(Math.max(0, from - 40), from)) && DOES.test(behind) && !SPEAKS.test(behind);
			out.push({
				from,
				to,
				text: country,
				parts: [{ text: country, level }],
				points: null,
				theme: true,
				passing: acts ? 'address' : 'seat',
				...(acts ? { subject: true } : {}),
			});
			break;
		}
	}
	return out;
}
