/** Currency signs and codes before a number: "$", "US$", "HK$", "EUR 5", "Rs. 20". */
import type { Board } from './board.ts';
import {
	CURRENCY_CODES,
	CURRENCY_LETTERS,
	CURRENCY_SIGNS,
	DOLLAR_PREFIXES,
	LOWER_CODES,
	NAMES_BEFORE,
	ROAD_LETTERS,
	SHORT_CODES,
} from './lexicon/currency.ts';

/** First token of the currency sign or code that ends right before token `i`, or -1. */
export function currencyBefore(board: Board, i: number): number {
	const sign = board.at(i - 1).text;
	if (CURRENCY_SIGNS.has(sign)) {
		const prefix = board.at(i - 2);
		// "US $58" with a blank, but not "in the US $58 million was spent".
		if (
			sign === '$' &&
			!board.glued(i - 1) &&
			/^(?:US|U\.S\.|HK|NZ|AU|CA|C)$/u.test(prefix.text) &&
			!/^(?:the|in)$/u.test(board.lower(i - 3))
		)
			return i - 2;
		return board.glued(i - 1) && DOLLAR_PREFIXES.has(prefix.text) ? i - 2 : i - 1;
	}
	// "$US86 trillion", "$A4m", "$NZ20": Australian house style puts the sign first.
	if (/^(?:US|A|NZ|HK|C|S)$/u.test(sign) && board.glued(i) && board.at(i - 2).text === '$' && board.glued(i - 1)) return i - 2;
	if (CURRENCY_CODES.has(sign) || LOWER_CODES.has(sign)) return i - 1;
	// "Euro 40 million"; Euro 2024 is played.
	if (/^euro$/iu.test(sign) && isGrand(board, i)) return i - 1;
	if (SHORT_CODES.has(sign) && isGrand(board, i)) return i - 1;
	// "Re 1 per share": one rupee, or a part of one.
	if (sign === 'Re' && /^(?:1|0\.\d+)$/u.test(board.at(i).text)) return i - 1;
	// "GH¢40m": the cedi's sign is the cent's elsewhere.
	if (sign === '¢' && board.at(i - 2).text === 'GH' && board.glued(i - 1)) return i - 2;
	// "Bicol (P254 million)": a bracket or a quotation mark before the letter is no part of a word.
	const alone = !board.glued(i - 1) || /^[([“‘"]$/u.test(board.at(i - 2).text);
	if (CURRENCY_LETTERS.has(sign) && board.glued(i) && alone && isGrand(board, i)) return i - 1;
	if (ROAD_LETTERS.has(sign) && board.glued(i) && alone && isScaled(board, i)) return i - 1;
	// "paid K 2.5 million": behind a blank the scale word must tell it, and no name may stand before the letter.
	if (CURRENCY_LETTERS.has(sign) && !board.glued(i) && isScaleWord(board, i) && /^[\p{Ll}(“"]/u.test(board.at(i - 2).text))
		return i - 1;
	// "S/1,180", "=N=72.8 billion"
	if (sign === '/' && board.at(i - 2).text === 'S' && board.glued(i) && board.glued(i - 1) && !board.glued(i - 2)) return i - 2;
	if (sign === '=' && board.at(i - 2).text === 'N' && board.at(i - 3).text === '=' && board.glued(i) && board.glued(i - 1))
		return i - 3;
	// "Pounds 12.5m", "Birr 500 million": the name of the money in front, with a capital.
	if (NAMES_BEFORE.has(sign) && isScaled(board, i) && board.at(i - 2).kind !== 'digits') return i - 1;
	if (sign === '.' && board.glued(i - 1) && /^(?:Rs|Rp|Fr|Sfr|Dh)$/u.test(board.at(i - 2).text)) return i - 2;
	return -1;
}

const isScaleWord = (board: Board, i: number): boolean =>
	/^(?:million|billion|trillion|bn|tn|m|b|mn|mln|bln|mil)$/u.test(board.lower(board.isJoiner(i + 1) ? i + 2 : i + 1));

const isScaled = (board: Board, i: number): boolean =>
	/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d\d$/u.test(board.at(i).text) || isScaleWord(board, i);

/** Grouped digits, kobo or toea behind a point, a scale word, a rate: what no route, model or class has. */
const isGrand = (board: Board, i: number): boolean =>
	isScaled(board, i) ||
	/^(?:per|an?) (?:share|litre|liter|kg|kilogram|kilo|bag|sack|crate|tray|bundle|bottle|loaf|cup|tin|dozen|piece|copy|ticket|trip|ride|unit|tonne|ton|gallon|hour|day|week|month|year|person|head|kilowatt)$/u.test(
		`${board.lower(i + 1)} ${board.lower(i + 2)}`,
	) ||
	// "a gain of N1.5": a sum beside one that can be nothing else.
	(board.at(i - 1).text === 'N' &&
		(inNaira(board) || (/^[1-9]\d{2,}$/u.test(board.at(i).text) && board.sentenceHas(i, PAID) && !board.sentenceHas(i, ROADS))));

/** In their sentence "N600" is paid, not driven on. */
const PAID: ReadonlySet<string> = new Set(
	'naira fare fares fee fees cost costs price prices pay paid pays charge charged sold sells ticket tickets'.split(' '),
);
const ROADS: ReadonlySet<string> = new Set('road route highway motorway junction lane km traffic toll tolls'.split(' '));

const NAIRA =
	/(?<![\p{L}\d-])N\d{1,3}(?:,\d{3})+(?!\d)|(?<![\p{L}\d-])N\d+\.\d\d(?!\d)|(?<![\p{L}\d-])N\d+(?:\.\d+)?\s?(?:million|billion|trillion|bn|tn|per share)\b/u;
const ofNaira = new WeakMap<Board, boolean>();

/** "gained 8k to stand at N31.20": kobo, the hundredth of a naira, behind the number at token `i`. */
export const isKobo = (board: Board, i: number): boolean =>
	board.at(i + 1).text === 'k' &&
	/^\d{1,2}$/u.test(board.at(i).text) &&
	(board.at(i + 2).kind === 'mark' || /^(?:to|per|each|from|on|and|or)$/u.test(board.lower(i + 2))) &&
	inNaira(board);

/** Whether the paragraph tells sums in naira. */
function inNaira(board: Board): boolean {
	let known = ofNaira.get(board);
	if (known === undefined) {
		known = NAIRA.test(board.text);
		ofNaira.set(board, known);
	}
	return known;
}

export function isCurrencyBefore(board: Board, i: number): boolean {
	return currencyBefore(board, i) >= 0;
}
