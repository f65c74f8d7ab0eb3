import type { Modifier } from '../../../../contract/model.ts';
import type { Board } from '../board.ts';
import { AFTER_NUMBER, BEFORE_NUMBER, BOUND_VERBS, DEGREE_PHRASES, DEGREE_WORDS } from '../lexicon/approximators.ts';
import { DURATION_UNITS } from '../lexicon/units.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';

interface Phrase {
	words: readonly string[];
	modifier: Modifier;
}

/** Phrases by their last (or first) word, longest first. */
function index(phrases: ReadonlyMap<string, Modifier>, byLast: boolean): ReadonlyMap<string, readonly Phrase[]> {
	const map = new Map<string, Phrase[]>();
	for (const [text, modifier] of phrases) {
		const words = text.split(' ');
		const key = (byLast ? words.at(-1) : words[0]) ?? '';
		const list = map.get(key) ?? [];
		list.push({ words, modifier });
		list.sort((a, b) => b.words.length - a.words.length);
		map.set(key, list);
	}
	return map;
}

const BEFORE = index(BEFORE_NUMBER, true);
const AFTER = index(AFTER_NUMBER, false);

/** Words before "over five years" that make it more than five years; without one it says during them. */
const EXTENT: ReadonlySet<string> = new Set(
	'for lasted lasting lasts took takes take taken spent spend spending after of with is was were are be been waited serving served just well slightly by and a the within to at old aged in shade bit little fraction touch lot far'.split(
		' ',
	),
);

/** What an event or a thing stretches over: "galleries over three floors", "won over two legs". */
const SPREAD: ReadonlySet<string> = new Set(
	'floors storeys levels sites pages rounds games matches legs seasons sessions innings sets heats races stages volumes episodes overs holes laps generations issues acts chapters columns rows'.split(
		' ',
	),
);

/** Of the approximators, those that may stand before a time: "over 2019" and "under 6pm" bound nothing. */
const TIME_MODIFIERS: ReadonlySet<string> = new Set('about around approximately circa roughly c ca'.split(' '));

/** Verbs before "up to" that make it "upwards, to". */
const ROSE =
	/^(?:edg|inch|creep|crept|tick|mov|climb|jump|push|nudg|driv|drove|went|go(?:es|ing|ne)?$|came|ris|rose|ratchet|bump|brought|bring|tak(?:es|ing)$|took|dr(?:y|ied|ies|ying)$|sum(?:s|med)?$|it$|them$|prices?$|rates?$|costs?$|levels?$|total$)/u;

/** Verbs that take "over" to themselves: what follows is what they are done to. */
const WITH_OVER = /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|sweeps?|swept|sweeping|presid(?:es|ed|ing)|roll(?:s|ed|ing))$/u;

/** "exports top $21bn", "to top 120 billion": the verb, behind a plural or an auxiliary, and no list by its length. */
const isTopping = (board: Board, q: Quantity): boolean =>
	board.lower(q.first - 1) === 'top' &&
	(q.kind === 'money' || (q.value !== null && q.value.n >= 100n * q.value.d)) &&
	(/^(?:to|will|would|could|may|might|should|can)$/u.test(board.lower(q.first - 2)) || pluralHeadAt(board, q.first - 2));

/** "has gone past one crore", "crossed 10 million": a mark that was passed. */
const isCrossing = (board: Board, q: Quantity): boolean =>
	q.kind !== 'measure' &&
	q.kind !== 'age' &&
	(board.lower(q.first - 1) === 'past'
		? WENT.test(board.lower(q.first - 2))
		: q.scale.n >= 1000n && (q.unit === '' || q.kind === 'money') && /^cross(?:es|ed|ing)?$/u.test(board.lower(q.first - 1)));
const WENT =
	/^(?:gone|went|goes|going|go|climb(?:s|ed|ing)?|rose|risen|rises|rising|push(?:es|ed|ing)?|surged|surging|soar(?:s|ed|ing)?|jump(?:s|ed|ing)?|mov(?:es|ed|ing)|shot|shoots|sailed|sails|race[sd]|edg(?:es|ed|ing)|creeps?|crept|tick(?:s|ed)|storms|surges?|grows?|growing|grew|grown|rates?|prices?|total|toll|tally|index|count|number|sum|debt|sales|value|turnout|figure|deaths|losses|profits?)$/u;

function words(board: Board, first: number, expected: readonly string[]): boolean {
	for (let k = 0; k < expected.length; k++) if (board.lower(first + k) !== expected[k]) return false;
	return true;
}

function before(board: Board, q: Quantity): { first: number; modifier: Modifier } | null {
	const end = q.first - 1;
	for (const { words: expected, modifier } of BEFORE.get(board.lower(end)) ?? []) {
		let first = end - expected.length + 1;
		if (first < 0 || !words(board, first, expected) || !board.isFreeRange(first, end)) continue;
		const head = expected.at(-1) ?? '';
		if (
			(head === 'over' || (head === 'under' && q.kind !== 'measure')) &&
			expected.length === 1 &&
			(q.kind === 'measure' ? DURATION_UNITS.has(q.unit) : SPREAD.has(q.unit.toLowerCase())) &&
			!EXTENT.has(board.lower(first - 1)) &&
			!board.isJoiner(q.coreLast + 1)
		)
			return null;
		// "edged up to 3.9%", "took it up to 30": the way went up, to a level.
		if (expected.length === 2 && head === 'to' && ROSE.test(board.lower(first - 1))) continue;
		// "handed over 41,300 flats", "a slide swept over 11 houses": the verb's own word.
		if (expected.length === 1 && head === 'over' && WITH_OVER.test(board.lower(first - 1)) && q.kind !== 'percent') continue;
		// "under 12 years of his rule": during them.
		if (head === 'under' && q.kind === 'measure' && DURATION_UNITS.has(q.unit) && board.lower(q.last + 1) === 'of') return null;
		if (expected[0] === 'inside' && !(q.kind === 'measure' && DURATION_UNITS.has(q.unit))) continue;
		// "over the past", "over past two years": during them.
		if (head === 'over' && /^(?:past|last|next|coming|previous|recent)$/u.test(board.lower(q.first))) return null;
		// "within 20 people" bounds nothing; "within 5 miles", "within the hour" do.
		if (head === 'within' && q.kind !== 'measure' && q.kind !== 'percent' && q.kind !== 'point' && q.kind !== 'money') continue;
		if (head === 'near' && (q.kind === 'time' || board.lower(first - 1) === '')) continue;
		if (q.kind === 'time' && !(q.unit !== '' && q.value !== null) && !TIME_MODIFIERS.has(head)) return null;
		if (head === 'some' && q.form === 'vague') continue;
		if (q.kind === 'rank') return null;
		if (DEGREE_WORDS.has(board.lower(first - 1)) && board.isFree(first - 1) && board.lower(first - 1) !== 'only') first--;
		else {
			for (const phrase of DEGREE_PHRASES) {
				const parts = phrase.split(' ');
				if (words(board, first - parts.length, parts)) first -= parts.length;
			}
		}
		return { first, modifier };
	}
	return null;
}

function after(board: Board, last: number): { last: number; modifier: Modifier } | null {
	const at = board.isJoiner(last + 1) ? last + 2 : last + 1;
	for (const { words: expected, modifier } of AFTER.get(board.lower(at)) ?? []) {
		if (!words(board, at, expected)) continue;
		const end = at + expected.length - 1;
		const [head] = expected;
		// "40 give or take 3": how far it may be off.
		if (head === 'give' && board.quantityAt(end + 1) !== null) continue;
		const joined = at === last + 2;
		// "40 goats and over 60 hens", "and up to 60", "and more than that": the words of the next number.
		if (
			/^(?:over|above|under|below|up|more)$/u.test(expected[1] ?? '') &&
			head === 'and' &&
			(board.quantityAt(end + 1) !== null || /^(?:to|than)$/u.test(board.lower(end + 1)))
		)
			continue;
		// "90-some countries", "a 70-something couple": with a blank they open the next phrase.
		if ((head === 'some' || head === 'something') && !joined) continue;
		// "30-odd", "40ish", "5+" touch the number; "plus" with blanks around is a sum.
		if ((head === 'odd' || head === 'ish' || head === 'plus') && !joined && !board.glued(at)) continue;
		if (head === '+' && !board.glued(at)) continue;
		if (
			(head === 'maximum' ||
				head === 'max' ||
				head === 'minimum' ||
				head === 'tops' ||
				head === 'approximately' ||
				head === 'roughly') &&
			board.at(end + 1).kind === 'word'
		)
			continue;
		if (!board.isFreeRange(last + 1, end)) continue;
		return { last: end, modifier };
	}
	return null;
}

const HYPHENED: ReadonlyMap<string, Modifier> = new Map([
	['above', 'over'],
	['below', 'under'],
	['near', 'about'],
]);

/** "above-2% inflation", "near-5% yields": the bound is the first half of a compound. */
function compoundBefore(board: Board, q: Quantity): { first: number; modifier: Modifier } | null {
	if (q.kind !== 'percent' && q.kind !== 'money' && q.kind !== 'measure') return null;
	const modifier = board.isJoiner(q.first - 1) ? HYPHENED.get(board.lower(q.first - 2)) : undefined;
	return modifier && board.isFreeRange(q.first - 2, q.first - 1) ? { first: q.first - 2, modifier } : null;
}

/** Kinds of figure that something can be added to. */
const ADDED_KINDS: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'measure', 'percent', 'point', null]);

/**
 * Token where the words begin that say that the number comes on top of one told before: "a further £12m", "another 300
 * jobs", "an extra 40 beds"; -1 if there are none. They bound nothing and are no part of the figure, unless what bounds
 * the number stands before them.
 */
function onTop(board: Board, q: Quantity): number {
	if (!ADDED_KINDS.has(q.kind) || q.form === 'ordinal' || q.form === 'multiple') return -1;
	const at = q.first - 1;
	if (!board.isFree(at)) return -1;
	if (board.lower(at) === 'another') return /^(?:one|yet)$/u.test(board.lower(at - 1)) ? -1 : at;
	if (!/^(?:further|extra|additional)$/u.test(board.lower(at))) return -1;
	return /^an?$/u.test(board.lower(at - 1)) && board.isFree(at - 1) ? at - 1 : at;
}

function set(board: Board, q: Quantity, first: number, last: number, modifier: Modifier): void {
	const text = board.phrase(first, last);
	// A second approximator ("about 50 or so") is kept in the text, where the wording check finds it.
	q.modifierText = q.modifierText === '' ? text : `${q.modifierText} … ${text}`;
	if (q.modifier === 'exact') q.modifier = modifier;
}

/** Approximators between number and unit ("50-plus countries", "20 or more people") come before the units are read. */
export const suffixes: Piece = {
	id: 'suffixes',
	title: 'Approximators right behind the number',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form === 'ordinal' || q.form === 'multiple') continue;
			const found = after(board, q.last);
			if (found === null || board.lower(q.last + 1) === 'at') continue;
			set(board, q, q.last + 1, found.last, found.modifier);
			if (/^[-–]/u.test(q.modifierText)) q.modifierText = q.modifierText.slice(1);
			board.extend(q, q.first, found.last, 'approximator behind');
		}
	},
	examples: [
		{
			text: 'More than 50-plus stalls and 20 or so carts.',
			figures: [
				{ text: 'More than 50-plus stalls', unit: 'stalls' },
				{ text: '20 or so carts', modifier: 'about', value: '20' },
			],
		},
		{
			text: 'Some 90-some countries and a 70-something couple; 40 some say; above-2% inflation, near-5% yields.',
			figures: [
				{ text: 'Some 90-some countries', modifier: 'about', unit: 'countries' },
				{ text: '70-something', modifier: 'about', value: '70' },
				{ text: '40', modifier: 'exact' },
				{ text: 'above-2%', modifier: 'over' },
				{ text: 'near-5%', modifier: 'about' },
			],
		},
		{ text: 'A crowd of 100+ people.', figures: [{ text: '100+ people', modifier: 'atleast', unit: 'people', value: '100' }] },
		{ text: 'Thirty-odd goats fled.', figures: [{ text: 'Thirty-odd goats', modifier: 'about', value: '30', unit: 'goats' }] },
	],
};

export const modifiers: Piece = {
	id: 'modifiers',
	title: 'Approximators before the number and behind its unit',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.form === 'ordinal' && q.kind !== 'time') continue;
			let lead = before(board, q) ?? compoundBefore(board, q);
			const added = lead === null ? onTop(board, q) : -1;
			// "up to another 300 jobs": what bounds the number stands before the word. "a further 12" is the number alone.
			if (added >= 0) lead = before(board, { ...q, first: added });
			if (lead !== null) {
				const text = board.phrase(lead.first, q.first - 1);
				q.modifierText = q.modifierText === '' ? text : `${text} … ${q.modifierText}`;
				q.modifier = q.modifier === 'exact' || lead.modifier !== 'about' ? lead.modifier : q.modifier;
				board.extend(q, lead.first, q.last, 'approximator before');
			} else if (q.kind !== 'time') {
				const passed = isTopping(board, q) || isCrossing(board, q);
				const verb = BOUND_VERBS.get(board.lower(q.first - 1)) ?? (passed ? 'over' : undefined);
				// "passed 12 bills", "passed 61 votes to 39": what a house does, and no bound.
				const counted = board.lower(q.first - 1) === 'passed' && q.kind === 'count' && q.unit !== '';
				if (verb !== undefined && !counted && q.modifier === 'exact') {
					q.modifier = verb;
					q.modifierText = board.phrase(q.first - 1, q.first - 1);
					// "climbs past 60": the preposition says it, not the verb.
					if (board.lower(q.first - 1) === 'past') board.extend(q, q.first - 1, q.last, 'past a mark');
				}
			}
			// "the past eight months or so"; behind a day or a year such words bound nothing.
			const span = q.kind === 'time' && q.unit !== '' && q.value !== null;
			const found = q.kind !== 'time' || span ? after(board, q.last) : null;
			const tail = span && found?.modifier !== 'about' ? null : found;
			if (tail !== null) {
				set(board, q, q.last + 1, tail.last, tail.modifier);
				board.extend(q, q.first, tail.last, 'approximator behind');
			}
		}
	},
	examples: [
		{
			text: 'Builders handed over 41,300 flats, a slide swept over 11 houses, the club turned over €67m and trade dried up to 409,000 bags; they lost over 40 goats and up to 60 hens.',
			figures: [
				{ text: '41,300 flats', modifier: 'exact' },
				{ text: '11 houses', modifier: 'exact' },
				{ text: '€67m', modifier: 'exact' },
				{ text: '409,000 bags', modifier: 'exact' },
				{ text: 'over 40 goats', modifier: 'over' },
				{ text: 'up to 60 hens', modifier: 'atmost' },
			],
		},
		{
			text: 'Exports top $21bn, arrivals are set to top 100,000 and rides have gone past one million, as the toll climbs past 60 and pushed the rate past 33%; he walked past 3 shops, and the top 100 firms had top 10 finishes.',
			figures: [
				{ text: '$21bn', modifier: 'over' },
				{ text: '100,000', modifier: 'over' },
				{ text: 'past one million', modifier: 'over' },
				{ text: 'past 60', modifier: 'over', value: '60' },
				{ text: 'past 33%', modifier: 'over' },
				{ text: '3 shops', modifier: 'exact' },
				{ text: '100 firms', modifier: 'exact' },
				{ text: '10 finishes', modifier: 'exact' },
			],
		},
		{
			text: 'Help came inside of five minutes, jails filled inside 18 weeks and waits stayed under 20 minutes; under 12 years of his rule the 40 cells inside 12 jails filled.',
			figures: [
				{ text: 'inside of five minutes', modifier: 'atmost' },
				{ text: '18 weeks', modifier: 'exact' },
				{ text: 'under 20 minutes', modifier: 'under' },
				{ text: '12 years', modifier: 'exact' },
				{ text: '40 cells' },
				{ text: '12 jails', modifier: 'exact' },
			],
		},
		{
			text: 'The house passed 12 bills, one of them 61 votes to 39, as sales passed 5 million.',
			figures: [
				{ text: '12 bills', modifier: 'exact' },
				{ text: '61 votes', modifier: 'exact' },
				{ text: '39' },
				{ text: '5 million', modifier: 'over' },
			],
		},
		{
			text: 'With sub-$50 oil and sub-4% loans it lends upto 12 tonnes.',
			figures: [
				{ text: 'sub-$50', value: '50', modifier: 'under' },
				{ text: 'sub-4%', modifier: 'under' },
				{ text: 'upto 12 tonnes', modifier: 'atmost' },
			],
		},
		{
			text: 'Yields edged up to 3.92% and took rates up to 5%; gusts of up to 60mph came over past two years.',
			figures: [
				{ text: '3.92%', modifier: 'exact' },
				{ text: '5%', modifier: 'exact' },
				{ text: 'up to 60mph', modifier: 'atmost' },
				{ text: 'past two years', modifier: 'exact' },
			],
		},
		{
			text: 'The county pledged a further £12m; up to another 300 jobs, an extra 40 beds and another roughly 50 homes follow.',
			figures: [
				{ text: '£12m', modifier: 'exact', unit: '£' },
				{ text: 'up to another 300 jobs', modifier: 'atmost', unit: 'jobs', value: '300' },
				{ text: '40 beds', modifier: 'exact', unit: 'beds' },
				{ text: 'roughly 50 homes', modifier: 'about', unit: 'homes' },
			],
		},
		{
			text: 'One way or another three boats sank; no further 2024 dates were given.',
			figures: [{ text: 'three boats' }, { text: '2024', kind: 'time' }],
		},
		{
			text: 'Nearly 400 people and just under 3 km.',
			figures: [
				{ text: 'Nearly 400 people', modifier: 'about' },
				{ text: 'just under 3 km', modifier: 'under' },
			],
		},
		{
			text: 'At least 12 died, as many as 40 are missing.',
			figures: [
				{ text: 'At least 12', modifier: 'atleast' },
				{ text: 'as many as 40', modifier: 'atmost' },
			],
		},
		{
			text: 'No more than 5% and in excess of $2 million.',
			figures: [
				{ text: 'No more than 5%', modifier: 'atmost' },
				{ text: 'in excess of $2 million', modifier: 'over' },
			],
		},
		{ text: 'Fines of 300 euros or more apply.', figures: [{ text: '300 euros or more', modifier: 'atleast', unit: 'euros' }] },
		{
			text: 'It fell 20% over five years.',
			figures: [
				{ text: '20%', modifier: 'exact' },
				{ text: 'five years', modifier: 'exact' },
			],
		},
		{
			text: 'The flats are laid out over four floors; he ran it in just over two hours and a shade under 3 minutes.',
			figures: [
				{ text: 'four floors', modifier: 'exact' },
				{ text: 'just over two hours', modifier: 'over' },
				{ text: 'a shade under 3 minutes', modifier: 'under' },
			],
		},
		{ text: 'Homes within 5 miles of the site.', figures: [{ text: 'within 5 miles', modifier: 'atmost' }] },
		{ text: 'It lasted over five years.', figures: [{ text: 'over five years', modifier: 'over' }] },
		{
			text: 'Slightly more than a third, an estimated 90,000, left.',
			figures: [
				{ text: 'Slightly more than a third', modifier: 'over' },
				{ text: 'an estimated 90,000', modifier: 'about' },
			],
		},
		{
			text: 'Over the past eight months or so it sold 20 or so vans.',
			figures: [
				{ text: 'past eight months or so', kind: 'time', modifier: 'about' },
				{ text: '20 or so vans', modifier: 'about' },
			],
		},
		{ text: 'Losses exceeded 4 million euros.', figures: [{ text: '4 million euros', modifier: 'over' }] },
	],
};
