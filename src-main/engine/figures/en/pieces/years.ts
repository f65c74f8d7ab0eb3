import { add, ONE, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { spanning, yearInterval } from '../calendar.ts';
import { currencyBefore } from '../currency.ts';
import { FUNCTION_WORDS } from '../lexicon/not-modifiers.ts';
import { YEAR_WORDS } from '../lexicon/time.ts';
import { nounHeadAt } from '../noun-phrase.ts';
import type { Piece } from '../types.ts';
import { isQuantityNoun, unitStart } from '../units.ts';
import { yearAt } from '../years.ts';

const STRONG: ReadonlySet<string> = new Set(
	'in since during by until till before after fiscal circa year spring summer autumn winter'.split(' '),
);
const WEATHER: ReadonlySet<string> = new Set(
	'highs lows temperature temperatures degrees thermometer fahrenheit celsius sunny cloudy mercury'.split(' '),
);
const PERCENT_WORD = /^(?:%|percent|per|pct|basis|percentage)$/u;
const DETERMINED = /^(?:the|its|their|his|her|our|my|your|whose|'s)$/u;
const COUNTING: ReadonlySet<string> = new Set(
	'nearly almost some only than least most another total every each just over under'.split(' '),
);

function isYear(board: Board, i: number): boolean {
	const year = yearAt(board, i);
	if (year === null || currencyBefore(board, i) >= 0) return false;
	const before = board.lower(i - 1);
	// "circa 1900 or so old maps": what is counted stands behind.
	if (board.lower(i + 1) === 'or' && board.lower(i + 2) === 'so' && nounHeadAt(board, i + 3) >= 0) return false;
	const next = unitStart(board, i);
	const unit = next < board.tokens.length && isQuantityNoun(board, next);
	const strong = STRONG.has(before) || isOfSpan(board, i) || (board.isJoiner(i - 1) && YEAR_WORDS.has(board.lower(i - 2)));
	if (unit) {
		if (PERCENT_WORD.test(board.lower(next)) || next !== i + 1) return false;
		if (strong) return year !== 2000 && year >= 1700 && year < 2100;
		// "the 2019 deaths", "its 2021 results", "2021 orders rose": house styles open no sentence with digits but years.
		const owned = DETERMINED.test(before) || (board.isSentenceStart(i) && board.context.paragraphKind === 'body');
		return owned && year > 1900 && year < 2050 && year !== 2000;
	}
	if (year < 1900 || year > 2100) {
		// "dates from 1848", "going back to 1790"
		if (year > 1000 && /^(?:from|to)$/u.test(before) && /^(?:dates|dating|dated|date|back)$/u.test(board.lower(i - 2)))
			return true;
		const bracketed = board.at(i - 1).text === '(' && (board.at(i + 1).text === ')' || board.isHyphen(i + 1));
		// "1850-1900 levels": two years with a dash between, the later one of the last century or this.
		const span = board.isJoiner(i + 1) ? yearAt(board, i + 2) : null;
		if (span !== null && span >= 1900 && span < 2100 && year > 1500 && span > year && !isQuantityNoun(board, i + 3)) return true;
		return strong || YEAR_WORDS.has(before) ? before !== 'by' || year > 1500 : bracketed;
	}
	return !COUNTING.has(before) || board.at(i + 1).kind !== 'word' || isOver(board, i, year);
}

/** "in the same period of 2018 farmers sold", "the first half of 2019 students": a stretch of a year, not how many there were. */
const isOfSpan = (board: Board, i: number): boolean =>
	board.lower(i - 1) === 'of' &&
	(/^(?:period|month|months|season|end|start|beginning|summer|autumn|winter|spring)$/u.test(board.lower(i - 2)) ||
		(/^(?:quarter|half|weeks?|days?)$/u.test(board.lower(i - 2)) &&
			/^(?:first|second|third|fourth|last|final|opening|same|corresponding|this|that)$/u.test(board.lower(i - 3))));

/** "Conditions eased over 2025 and": no bound is printed to the last digit with nothing counted behind it. */
const isOver = (board: Board, i: number, year: number): boolean =>
	board.lower(i - 1) === 'over' &&
	year % 50 !== 0 &&
	(FUNCTION_WORDS.has(board.lower(i + 1)) || DREW_UP.test(board.lower(i + 1)));

/** Verbs and adverbs that go on with the sentence: what was counted would stand here. */
const DREW_UP =
	/^(?:thus|also|then|still|only|rose|fell|grew|shrank|came|was|were|has|had|averaged|reached|hit|stood|slowed|eased|more|as)$/u;

/** Years that do not run from January: "fiscal 2008", "Financial Year 2019-20", "the school year 2021". */
const OWN_YEARS = /^(?:fiscal|financial|tax|school|academic|budget|marketing|crop)$/u;

/** Token where the words begin that make the year at `i` one of an office's or a school's own, or `i`. */
function ownYearStart(board: Board, i: number): number {
	const named = /^years?$/u.test(board.lower(i - 1));
	const at = named ? i - 2 : i - 1;
	const word = board.lower(at);
	return (named ? OWN_YEARS.test(word) : word === 'fiscal') && board.isFreeRange(at, i - 1) ? at : i;
}

/** "2012-13", "2012/13", "2012–2013", "2015 to 2019", "2023-4": the later year of a span that starts at `i`. */
function laterYear(board: Board, i: number, year: number): { year: number; last: number } | null {
	const joined = (board.isHyphen(i + 1) || board.at(i + 1).text === '/') && board.glued(i + 1) && board.glued(i + 2);
	const spaced = board.lower(i + 1) === 'to' || board.lower(i + 1) === 'through' || (board.isHyphen(i + 1) && !joined);
	const and = board.lower(i + 1) === 'and' && board.lower(i - 1) === 'between';
	const full = yearAt(board, i + 2);
	if (full !== null && full > year && full < 2200 && (joined || ((spaced || and) && isYear(board, i + 2))))
		return { year: full, last: i + 2 };
	const short = board.at(i + 2).text;
	// "2023-4": the next year by its last digit; "2019-20" has two.
	if (
		joined &&
		/^\d$/u.test(short) &&
		Number(short) === (year + 1) % 10 &&
		year > 1900 &&
		!board.isJoiner(i + 3) &&
		board.at(i + 3).text !== '/'
	)
		return { year: year + 1, last: i + 2 };
	if (joined && /^\d{2}$/u.test(short) && !board.isJoiner(i + 3)) {
		const later = Math.floor(year / 100) * 100 + Number(short) + (Number(short) < year % 100 && year % 100 === 99 ? 100 : 0);
		if (later > year) return { year: later, last: i + 2 };
	}
	return null;
}

function decade(board: Board, i: number): number {
	const token = board.at(i);
	const s = board.lower(i + 1);
	if (token.kind !== 'digits' || !board.isFree(i + 1) || !board.glued(i + 1) || (s !== 's' && s !== "'s")) return -1;
	if (/^[12]\d\d0$/u.test(token.text)) return Number(token.text);
	if (!/^[1-9]0$/u.test(token.text)) return -1;
	const apostrophe = /^['’‘]$/u.test(board.at(i - 1).text) && board.glued(i);
	const before = board.lower(board.isJoiner(i - 1) ? i - 2 : i - 1);
	return apostrophe || /^(?:the|mid|early|late|low|lower|high|upper)$/u.test(before) ? 1900 + Number(token.text) : -1;
}

const SCORED =
	/^(?:of (?:his|her|\p{Lu})|this (?:season|summer|year|series)|in (?:a|as|his|her|this|\p{L}+ (?:innings|matches|games|tests)))/iu;
const BATTING: ReadonlySet<string> = new Set(
	'wicket wickets innings batsman batter unbeaten overs cricket boundaries'.split(' '),
);

export const years: Piece = {
	id: 'years',
	title: 'Years, spans of years, decades, centuries',
	sort: 'merge',
	run(board) {
		const century = (i: number): void => {
			const q = board.quantityAt(i);
			const at = unitStart(board, i);
			if (q === null || q.form !== 'ordinal' || q.value === null || !/^(?:century|centuries)$/u.test(board.lower(at))) return;
			// "the ninth century of her career", "a third century this season": a hundred runs.
			if (SCORED.test(board.phrase(at + 1, at + 3)) || board.sentenceHas(at, BATTING)) {
				if (!board.isJoiner(q.last + 1)) q.kind = 'rank';
				return;
			}
			const n = Number(q.value.n);
			if (n < 1 || n > 30) return;
			board.add({
				first: q.first,
				last: at,
				form: 'ordinal',
				kind: 'time',
				time: { grain: 'era', interval: yearInterval(n * 100 - 99, 'stated', n * 100) },
			});
		};
		for (let i = 0; i < board.tokens.length; i++) {
			const q = board.quantityAt(i);
			if (q === null || q.kind !== null) continue;
			if (q.form === 'ordinal') {
				century(q.last);
				i = board.quantityAt(i)?.last ?? i;
				continue;
			}
			const ten = decade(board, i);
			if (ten > 0) {
				const first = /^['’‘]$/u.test(board.at(i - 1).text) && board.glued(i) ? i - 1 : i;
				if (first === i && ten % 100 !== 0 && board.at(i).text.length === 2 && board.sentenceHas(i, WEATHER)) {
					// "highs in the 80s" are degrees.
					const low = whole(ten - 1900);
					board.add({ first, last: i + 1, form: 'digits', kind: 'measure', low, high: add(low, whole(9)) });
					i++;
					continue;
				}
				board.add({
					first,
					last: i + 1,
					form: 'digits',
					kind: 'time',
					time: { grain: 'decade', interval: yearInterval(ten, 'stated', ten + 9) },
				});
				i++;
				continue;
			}
			if (fiscal(board, i)) continue;
			if (q.first !== i || q.last !== i) continue;
			const era = /^(?:BC|AD|BCE|CE)$/u;
			if (/^\d{1,4}$/u.test(board.at(i).text) && era.test(board.at(i + 1).text)) {
				board.add({ first: i, last: i + 1, form: 'digits', kind: 'time', time: { grain: 'year', interval: null } });
				continue;
			}
			if (/^['’‘]$/u.test(board.at(i - 1).text) && board.at(i - 1).gap && board.glued(i) && /^\d\d$/u.test(board.at(i).text)) {
				const two = Number(board.at(i).text);
				const y = two > 40 ? 1900 + two : 2000 + two;
				board.add({
					first: i - 1,
					last: i,
					form: 'digits',
					kind: 'time',
					value: whole(y),
					precision: ONE,
					time: { grain: 'year', interval: yearInterval(y, 'resolved') },
				});
				continue;
			}
			if (!isYear(board, i)) continue;
			const year = yearAt(board, i);
			if (year === null) continue;
			const later = laterYear(board, i, year);
			if (later !== null) {
				const between = board.lower(i - 1) === 'between' && board.lower(i + 1) === 'and';
				board.add({
					first: between ? i - 1 : ownYearStart(board, i),
					last: later.last,
					form: 'digits',
					kind: 'time',
					low: whole(year),
					high: whole(later.year),
					precision: ONE,
					time: { grain: 'span', interval: spanning(yearInterval(year, 'stated'), yearInterval(later.year, 'stated')) },
				});
				i = later.last;
				continue;
			}
			const first = ownYearStart(board, i);
			board.add({
				first,
				last: i,
				form: 'digits',
				kind: 'time',
				value: whole(year),
				precision: ONE,
				time: { grain: 'year', interval: yearInterval(year, first < i ? 'resolved' : 'stated') },
			});
		}
	},
	examples: [
		{
			text: 'It grows by 2023-4 and grew in 2019-20.',
			figures: [
				{ text: '2023-4', kind: 'time', interval: '2023-01-01/2024-12-31' },
				{ text: '2019-20', kind: 'time', interval: '2019-01-01/2020-12-31' },
			],
		},
		{
			text: 'In the same period of 2018 farmers sold 20 vans, in the first half of 2019 students came; a quarter of 2018 farmers stayed.',
			figures: [
				{ text: '2018', kind: 'time' },
				{ text: '20 vans' },
				{ text: 'first half of 2019', kind: 'time' },
				{ text: 'a quarter', kind: 'multiple' },
				{ text: '2018 farmers', kind: 'count' },
			],
		},
		{
			text: 'It was the ninth century of her career, in a 12th-century barn.',
			figures: [
				{ text: 'ninth', kind: 'rank', value: '9' },
				{ text: '12th-century', kind: 'time' },
			],
		},
		{
			text: 'A list of circa 1900 or so old maps was made circa 1850.',
			figures: [
				{ text: 'circa 1900 or so old maps', kind: 'count', value: '1900', unit: 'maps', modifier: 'about' },
				{ text: 'circa 1850', kind: 'time' },
			],
		},
		{
			text: 'The mill closed in 1987.',
			figures: [{ text: '1987', kind: 'time', value: '1987', unit: '', interval: '1987-01-01/1987-12-31' }],
		},
		{
			text: 'The mill dates from 1848, the deeds back to 1790.',
			figures: [
				{ text: '1848', kind: 'time', value: '1848' },
				{ text: '1790', kind: 'time' },
			],
		},
		{ text: 'The 2019 election was close.', figures: [{ text: '2019', kind: 'time', grain: 'year' }] },
		{
			text: 'Prices rose in the 1990s and the ’80s.',
			figures: [
				{ text: '1990s', grain: 'decade', value: null },
				{ text: '’80s', grain: 'decade' },
			],
		},
		{
			text: 'The 2012-13 season was poor.',
			figures: [{ text: '2012-13', value: null, low: '2012', high: '2013', grain: 'span' }],
		},
		{
			text: 'Between 2015 and 2019 output fell.',
			figures: [{ text: 'Between 2015 and 2019', low: '2015', high: '2019', interval: '2015-01-01/2019-12-31' }],
		},
		{
			text: 'FY2023 profit and fiscal 2024 sales rose.',
			figures: [
				{ text: 'FY2023', value: '2023' },
				{ text: 'fiscal 2024', value: '2024' },
			],
		},
		{
			text: 'The Fiscal Year 2008 budget and the financial year 2019-20 plan passed; each fiscal year 2 mills close.',
			figures: [
				{ text: 'Fiscal Year 2008', kind: 'time', value: '2008', grain: 'year' },
				{ text: 'financial year 2019-20', low: '2019', high: '2020', grain: 'span' },
				{ text: '2 mills' },
			],
		},
		{
			text: 'Conditions eased over 2025 and during 2024; over 2025 new vans came, over 2000 in all.',
			figures: [
				{ text: '2025', kind: 'time', value: '2025', modifier: 'exact' },
				{ text: '2024', kind: 'time' },
				{ text: 'over 2025 new vans', kind: 'count', modifier: 'over' },
				{ text: 'over 2000', kind: 'count' },
			],
		},
		{ text: 'It is warmer than the 1850-1900 mean.', figures: [{ text: '1850-1900', low: '1850', high: '1900', kind: 'time' }] },
		{
			text: 'A 17th-century barn stands there.',
			figures: [{ text: '17th-century', grain: 'era', interval: '1601-01-01/1700-12-31' }],
		},
		{
			text: 'About 2000 people came, and 1950 homes burned.',
			figures: [
				{ text: 'About 2000 people', kind: 'count' },
				{ text: '1950 homes', kind: 'count' },
			],
		},
	],
};

/** "FY2023", "FY23", "FY2023-24". */
function fiscal(board: Board, i: number): boolean {
	if (!/^(?:FY|CY|AY)$/u.test(board.at(i - 1).text) || !board.isFree(i - 1) || !/^(?:\d{2}|\d{4})$/u.test(board.at(i).text))
		return false;
	const year = Number(board.at(i).text) + (board.at(i).text.length === 2 ? 2000 : 0);
	const later = laterYear(board, i, year);
	const base = { first: i - 1, form: 'digits', kind: 'time' } as const;
	if (later !== null) {
		board.add({
			...base,
			last: later.last,
			low: whole(year),
			high: whole(later.year),
			precision: ONE,
			time: { grain: 'span', interval: yearInterval(year, 'resolved', later.year) },
		});
	} else {
		board.add({
			...base,
			last: i,
			value: whole(year),
			precision: ONE,
			time: { grain: 'year', interval: yearInterval(year, 'resolved') },
		});
	}
	return true;
}
