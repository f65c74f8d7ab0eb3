/** Matching of units behind a number, longest first. */
import type { Board } from './board.ts';
import { isKobo } from './currency.ts';
import { CURRENCY_ADJECTIVES, CURRENCY_GLUED, CURRENCY_NOUNS } from './lexicon/currency.ts';
import { VERBS_IN_S } from './lexicon/not-plurals.ts';
import { COUNT_NOUNS, SINGULAR_NOUNS } from './lexicon/nouns.ts';
import { SCALES } from './lexicon/numbers.ts';
import { GLUED_ONLY, UNIT_SYMBOLS, UNIT_WORDS } from './lexicon/units.ts';
import { isHeadlineVerb, pluralHeadAt } from './plural.ts';
import { tokenize } from './tokens.ts';

interface Entry {
	tokens: readonly string[];
	unit: string;
	exactCase: boolean;
}

function table(): ReadonlyMap<string, readonly Entry[]> {
	const map = new Map<string, Entry[]>();
	const put = (unit: string, exactCase: boolean): void => {
		const tokens = tokenize(unit).map((token) => (exactCase ? token.text : token.lower));
		const [head] = tokens;
		if (head === undefined) return;
		const key = head.toLowerCase();
		const entries = map.get(key) ?? [];
		entries.push({ tokens, unit, exactCase });
		map.set(key, entries);
	};
	for (const unit of UNIT_WORDS) put(unit, false);
	for (const unit of UNIT_SYMBOLS) put(unit, true);
	for (const entries of map.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length);
	return map;
}

const UNITS = table();

function matches(board: Board, i: number, entry: Entry): boolean {
	for (let k = 0; k < entry.tokens.length; k++) {
		const token = board.at(i + k);
		if ((entry.exactCase ? token.text : token.lower) !== entry.tokens[k]) return false;
	}
	return true;
}

/** Where the unit starts behind a number that ends at `last`: the next token, or the one behind a glued hyphen. */
export function unitStart(board: Board, last: number): number {
	return board.isJoiner(last + 1) ? last + 2 : last + 1;
}

const HEAT: ReadonlySet<string> = new Set(
	'temperature temperatures heat heatwave mercury thermometer warm warmer cold colder hot hotter high highs low lows frost celsius fahrenheit'.split(
		' ',
	),
);

/** "27 C (81 F)": a lone C or F behind a blank is a degree where the other scale stands beside it or the sentence is of heat. */
function isTemperature(board: Board, i: number): boolean {
	const next = board.at(i + 1);
	if (next.kind === 'word' && /^\p{Lu}/u.test(next.text)) return false;
	const other = board.at(i).text === 'C' ? 'F' : 'C';
	const paired =
		(board.at(i + 3).text === other && next.text === '(') || (board.at(i - 3).text === other && board.at(i - 2).text === '(');
	return paired || board.sentenceHas(i, HEAT);
}

/** "57 mm (2.2 in)", "12 in of snow", "24 in wide", "4 in., then more": a lone "in" behind a blank that opens no phrase of its own. */
function isInches(board: Board, i: number): boolean {
	const next = board.at(i + 1);
	if (next.text === ')') return true;
	if (next.text === '.' && board.glued(i + 1)) return /^(?:[,;)]|\p{Ll}.*)$/u.test(board.at(i + 2).text);
	if (next.lower === 'of')
		return /^(?:rain|rainfall|snow|snowfall|water|ice|mud|precipitation|hail|sleet)$/u.test(board.lower(i + 2));
	// Not "1,800 in high schools": the dimension ends its phrase.
	const behind = board.at(i + 2);
	return (
		/^(?:deep|wide|tall|high|long|thick|across)$/u.test(next.lower) &&
		(behind.kind === 'mark' || /^(?:and|or|by|at|in|on|with|when|was|is)$/u.test(behind.lower))
	);
}

/** In their sentence a mill is a thousandth of what is taxed. */
const TAXED: ReadonlySet<string> = new Set(
	'tax taxes taxed levy levies millage rate rates valuation assessed voters bond homeowner'.split(' '),
);

/** The unit of measure at token `i`, or null. */
export function measureAt(board: Board, i: number): { last: number } | null {
	const entries = UNITS.get(board.lower(i));
	if (entries === undefined) return null;
	for (const entry of entries) {
		if (!matches(board, i, entry)) continue;
		const last = i + entry.tokens.length - 1;
		// "9.4 mills": thousandths of what is taxed; whole ones in other talk are factories.
		if (/^mills?$/u.test(entry.unit) && !(board.at(i - 1).text.includes('.') || board.sentenceHas(i, TAXED))) continue;
		// "1,000 stone artefacts": a material, not a weight, before what is made of it.
		if (entry.unit === 'stone' && !board.isJoiner(i) && pluralHeadAt(board, last + 1)) continue;
		// The point of an abbreviation at the end of a sentence is the sentence's.
		if (/^[^.]+\.$/u.test(entry.unit) && !/^[\p{Ll}\d]/u.test(board.at(last + 1).text)) continue;
		if (/^["']$/u.test(entry.unit) && board.closesQuotation(i)) continue;
		if (
			GLUED_ONLY.has(entry.unit) &&
			!board.glued(i) &&
			!(/^[CF]$/u.test(entry.unit) && isTemperature(board, i)) &&
			!(entry.unit === 'in' && isInches(board, i))
		)
			continue;
		if (
			entry.exactCase &&
			board.glued(last + 1) &&
			board.at(last + 1).kind === 'digits' &&
			!/^[23]$/u.test(board.at(last + 1).text) &&
			// "1h30m"
			!(entry.unit === 'h' && /^(?:m|mins?)$/u.test(board.lower(last + 2)))
		)
			continue;
		// "C" or "F" and a word behind it would be initials; "m" before 2 or 3 carries its power.
		if (entry.exactCase && /^[2²3³]$/u.test(board.at(last + 1).text) && board.glued(last + 1)) return { last: last + 1 };
		return { last };
	}
	return null;
}

/** Currency written out at token `i`: "dollars", "US dollars", "Hong Kong dollars", "p" glued. */
export function currencyAt(board: Board, i: number): { last: number } | null {
	let j = i;
	while (j < i + 3 && CURRENCY_ADJECTIVES.has(board.lower(j)) && !CURRENCY_NOUNS.has(board.lower(j))) j++;
	const token = board.at(j);
	if (token.text === 'k' && j === i && board.glued(i) && isKobo(board, i - 1)) return { last: i };
	if (CURRENCY_GLUED.has(token.text) && j === i && board.glued(i) && !board.glued(i + 1)) return { last: i };
	if (CURRENCY_GLUED.has(token.text) && j === i && board.glued(i) && board.at(i + 1).kind === 'mark') return { last: i };
	if (!CURRENCY_NOUNS.has(token.lower)) return null;
	// "the crew's eight won", "two real problems": small numbers in words stand before verbs and adjectives as often.
	if (
		/^(?:won|real|sol|marks|crown)$/u.test(token.lower) &&
		/^\p{L}+$/u.test(board.at(i - 1).text) &&
		!SCALES.has(board.lower(i - 1)) &&
		j === i
	)
		return null;
	if (
		token.lower === 'won' &&
		board.at(j + 1).kind === 'word' &&
		!/^(?:a|per|in|for|to|on|at|and|or|from|by|was|were|is|of|worth|last|this|each)$/u.test(board.lower(j + 1))
	)
		return null;
	if (
		token.lower === 'real' &&
		board.at(j + 1).kind === 'word' &&
		/^\p{Ll}/u.test(board.at(j + 1).text) &&
		!/^(?:a|per|in|for|to|on|at|and|or|from|by|was|were|is|of)$/u.test(board.lower(j + 1))
	)
		return null;
	return { last: board.lower(j + 1) === 'sterling' ? j + 1 : j };
}

/** Plurals without an -s that stand before another: police officers, women candidates, cattle farms. */
const BEFORE_PLURALS: ReadonlySet<string> = new Set(
	'police women men children people cattle sheep fish aircraft crew staff'.split(' '),
);

/** "two police personnel" */
const OF_POLICE = /^(?:personnel|staff)$/u;

function isFirstOfTwo(board: Board, i: number): boolean {
	const next = board.at(i + 1);
	return (
		BEFORE_PLURALS.has(board.lower(i)) &&
		next.gap &&
		/^\p{Ll}/u.test(next.text) &&
		!VERBS_IN_S.has(next.lower) &&
		(pluralHeadAt(board, i + 1) || OF_POLICE.test(next.lower))
	);
}

/** A noun counted by the head at token `i`: a plural, or the singular behind "one". */
export function countNounAt(board: Board, i: number): boolean {
	const token = board.at(i);
	if (token.kind !== 'word' || board.isJoiner(i + 1) || isFirstOfTwo(board, i) || isHeadlineVerb(board, i)) return false;
	return COUNT_NOUNS.has(token.lower) || (/^(?:one|1)$/u.test(board.lower(i - 1)) && SINGULAR_NOUNS.has(token.lower));
}

const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'pct', 'per', 'percentage', 'points', 'point', 'basis', 'bps']);

/** Something at token `i` that makes the number before it a quantity rather than a day or a year. */
export function isQuantityNoun(board: Board, i: number): boolean {
	const { lower } = board.at(i);
	if (PERCENT.has(lower) || SCALES.has(lower)) return true;
	return countNounAt(board, i) || measureAt(board, i) !== null || currencyAt(board, i) !== null;
}
