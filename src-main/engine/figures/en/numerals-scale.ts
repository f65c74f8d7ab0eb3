/** The scale words behind a number written in digits: "1.2 million", "1.2m", "5 hundred thousand", "3bn". */
import type { Board } from './board.ts';
import { isCurrencyBefore, isKobo } from './currency.ts';
import { ATHLETICS, DIMENSION_WORDS, FIELD_EVENTS, RUNNING, SWIMMING } from './lexicon/cues.ts';
import { CURRENCY_NOUNS } from './lexicon/currency.ts';
import { COUNT_NOUNS } from './lexicon/nouns.ts';
import { SCALE_ABBREVIATIONS, SCALE_LETTERS, SCALES } from './lexicon/numbers.ts';

/** Right before the number only a size makes metres of it: "a depth of", not "up from 4.6m". */
const SIZES: ReadonlySet<string> = new Set(
	'high tall deep long wide thick depth height altitude radius diameter tide tides swell waves surge draught'.split(' '),
);

/** "the shot put": alone either word is said of much else ("estimates put employees at 30.4m"). */
const SHOT: ReadonlySet<string> = new Set(['shot']);
const PUT: ReadonlySet<string> = new Set(['put', 'puts', 'putting']);

/** "revenue jumped to 130.1m": accounts leap without a sand pit. */
const ACCOUNTS: ReadonlySet<string> = new Set(
	'revenue revenues profit profits sales turnover earnings income loss losses debt cash ebitda dividend shares subscribers users passengers visitors viewers'.split(
		' ',
	),
);

const HEIGHTS: ReadonlySet<string> = new Set(
	'hills hill mountains mountain slopes sea ground summit summits peak peaks altitude altitudes snow snowfall cliffs surface depth depths seabed treeline'.split(
		' ',
	),
);

export interface Scale {
	last: number;
	value: bigint;
}

/**
 * "5m" is five million, or five metres before a word of dimension ("5m deep", "a 5m-high wall") and where a race is run
 * ("the 100m final"); behind a currency sign it is always money. "10k" likewise.
 */
function letterScale(board: Board, number: number, at: number): bigint | undefined {
	const text = board.at(at).text;
	// "Rs 5L": a hundred thousand behind rupees, litres behind anything else.
	if (text === 'L' && /^(?:Rs|INR|₹)$/u.test(board.at(board.at(number - 1).text === '.' ? number - 2 : number - 1).text))
		return 100_000n;
	const scale = SCALE_LETTERS.get(text);
	if (scale === undefined) return undefined;
	if (isCurrencyBefore(board, number)) return scale;
	// "40b yuan", "1.2b units"
	if (text === 'b' && (CURRENCY_NOUNS.has(board.lower(at + 1)) || COUNT_NOUNS.has(board.lower(at + 1)))) return scale;
	if (text === 'T' || text === 'b') return undefined;
	if (isKobo(board, number)) return undefined;
	if (text === 'm' && isMinutes(board, number, at)) return undefined;
	// "+1.2m/s"
	if (text === 'm' && board.at(at + 1).text === '/' && board.lower(at + 2) === 's' && board.glued(at + 2)) return undefined;
	// "waves of 1.5m to 2.5m": both ends of a range are metres, or both millions.
	if (text === 'm' && /^(?:to|and|or|-|–)$/u.test(board.lower(number - 1)) && board.at(number - 2).text === 'm') {
		const low = board.quantityAt(number - 3);
		if (low?.form === 'digits' && low.last === number - 3 && board.glued(number - 2)) return undefined;
	}
	if (text === 'm' || text === 'k' || text === 'K') {
		const next = board.isJoiner(at + 1) ? at + 2 : at + 1;
		const word = board.lower(next);
		// "520m individual records" are counted; the 400m individual medley is swum.
		if (word === 'individual' && !ATHLETICS.has(board.lower(next + 1))) return scale;
		// "could top 39m by 2050", not "5m by 3m".
		if (word === 'by' && (board.at(next + 1).kind !== 'digits' || /^(?:1[89]|20)\d\d$/u.test(board.at(next + 1).text)))
			return scale;
		if (ATHLETICS.has(word)) return undefined;
		// Nobody prints a thousand million as 1500m: "the 1500m", "at 2,400m" are lengths.
		if (text === 'm' && /^\d{4}|^\d{1,3},\d{3}/u.test(board.at(number).text)) return undefined;
		if (text === 'm' && /^(?:60|100|200|400|800)$/u.test(board.at(number).text) && board.sentenceHas(number, RUNNING))
			return undefined;
		if (text === 'm' && /^(?:25|50|60|100|200|400|800)$/u.test(board.at(number).text) && board.sentenceHas(number, SWIMMING))
			return undefined;
		// "a last 50m of 25.6 seconds": the end of a race.
		if (
			text === 'm' &&
			/^(?:25|50|100|200|400)$/u.test(board.at(number).text) &&
			/^(?:last|final|first|opening|closing)$/u.test(board.lower(number - 1)) &&
			/^(?:of|in)$/u.test(word) &&
			board.at(next + 1).kind === 'digits'
		)
			return undefined;
		if (text !== 'm' && /^(?:5|10|15)$/u.test(board.at(number).text) && board.sentenceHas(number, RUNNING)) return undefined;
		// "the 4x400m"
		if (text === 'm' && /^[x×]$/u.test(board.lower(number - 1)) && board.at(number - 2).kind === 'digits' && board.glued(number))
			return undefined;
		// "fell to 130.1m from 136.5m", not "100m from the shore"
		if (word === 'from' && board.at(next + 1).kind === 'digits' && board.at(next + 2).text === text) return scale;
		if (text === 'm' && (DIMENSION_WORDS.has(word) || /^[²³2x×]$/u.test(board.at(at + 1).text))) return undefined;
		// "2.3m of the homes" are counted, whatever was put up.
		if (
			text === 'm' &&
			board.at(number).text.includes('.') &&
			word !== 'of' &&
			!board.sentenceHas(number, ACCOUNTS) &&
			(board.sentenceHas(number, FIELD_EVENTS) || (board.sentenceHas(number, SHOT) && board.sentenceHas(number, PUT)))
		)
			return undefined;
		if (text === 'm' && SIZES.has(board.lower(number - 1))) return undefined;
		// "a record of 8.95m", "his best of 82.11m": what is jumped and thrown goes to centimetres.
		if (
			text === 'm' &&
			/^\d{1,2}\.\d\d$/u.test(board.at(number).text) &&
			board.lower(number - 1) === 'of' &&
			/^(?:record|best|mark|effort|leap|jump|throw|vault|put|distance)$/u.test(board.lower(number - 2))
		)
			return undefined;
		// "5m by 3m"; "snow above 300m" where the sentence has hills.
		if (text === 'm' && board.lower(number - 1) === 'by' && board.at(number - 2).text === 'm') return undefined;
		if (text === 'm' && /^(?:above|below)$/u.test(board.lower(number - 1)) && board.sentenceHas(number, HEIGHTS))
			return undefined;
	}
	return scale;
}

const SIXTY = /^[0-5]?\d$/u;

/** "2h 04m 09s", "3m 30s": minutes behind hours or before seconds. */
function isMinutes(board: Board, number: number, at: number): boolean {
	if (!/^\d{1,3}$/u.test(board.at(number).text)) return false;
	const hours =
		/^(?:h|hr|hrs)$/u.test(board.lower(number - 1)) && board.at(number - 2).kind === 'digits' && board.glued(number - 1);
	if (hours) return SIXTY.test(board.at(number).text);
	// "2m 04.3s"
	return (
		/^[0-5]?\d(?:\.\d+)?$/u.test(board.at(at + 1).text) && /^(?:s|sec|secs)$/u.test(board.lower(at + 2)) && board.glued(at + 2)
	);
}

const LAKH = 100_000n;
/** What a grand is before when it is of the piano, the jury, the prix and the slam. */
const OF_MONEY = /^(?:for|in|to|from|on|of|a|an|and|or|by|each|per|at|with|when|that|off|more|less|worth|extra|but|every|than)$/u;

/** "ten grand for repairs": thousands, where no noun follows. */
export const isGrand = (board: Board, at: number): boolean =>
	board.at(at).text === 'grand' && (board.at(at + 1).kind === 'mark' || OF_MONEY.test(board.lower(at + 1)));

/** Reads the scale that follows the number whose only token is `number`. */
export function readScale(board: Board, number: number): Scale | null {
	let value = 1n;
	let last = number;
	for (;;) {
		const at = board.isJoiner(last + 1) ? last + 2 : last + 1;
		const word = board.lower(at);
		let next = word === 'hundred' ? 100n : SCALES.get(word);
		next ??= last === number ? SCALE_ABBREVIATIONS.get(word) : undefined;
		// "Rs 1.72 lakh cr"
		if (next === undefined && word === 'cr' && value === LAKH) next = 10_000_000n;
		if (next === undefined && word === 'grand' && last === number && isGrand(board, at)) next = 1000n;
		if (next === undefined && last === number && at === number + 1 && board.glued(at)) next = letterScale(board, number, at);
		// "£1.2 m", "$250 grand": behind a currency sign a blank changes nothing.
		if (next === undefined && last === number && at === number + 1 && isCurrencyBefore(board, number)) {
			if (/^[mMkKB]$/u.test(board.at(at).text) && (board.at(at + 1).kind === 'mark' || !board.glued(at + 1)))
				next = SCALE_LETTERS.get(board.at(at).text);
			else if (word === 'grand') next = 1000n;
		}
		// "People in need: 134.0 M": behind a label, and nothing behind it.
		if (
			next === undefined &&
			last === number &&
			at === number + 1 &&
			/^[MBK]$/u.test(board.at(at).text) &&
			board.at(number - 1).text === ':' &&
			at === board.tokens.length - 1
		)
			next = SCALE_LETTERS.get(board.at(at).text);
		if (next === undefined) break;
		value *= next;
		last = at;
		if (SCALE_ABBREVIATIONS.has(word) && board.at(last + 1).text === '.' && word !== 'mil') break;
	}
	return last === number ? null : { last, value };
}
