/** Currency signs and codes before a number: "$", "US$", "HK$", "EUR 5", "Rs. 20". */
import type { Board } from './board.ts';
import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './lexicon/currency.ts';

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
	if (CURRENCY_CODES.has(sign)) return i - 1;
	// "GH¢40m": the cedi's sign is the cent's elsewhere.
	if (sign === '¢' && board.at(i - 2).text === 'GH' && board.glued(i - 1)) return i - 2;
	if (CURRENCY_LETTERS.has(sign) && board.glued(i) && !board.glued(i - 1) && isGrand(board, i)) return i - 1;
	if (sign === '.' && board.glued(i - 1) && /^(?:Rs|Rp|Fr|Sfr|Dh)$/u.test(board.at(i - 2).text)) return i - 2;
	return -1;
}

/** Grouped digits or a scale word: what no route, model or class has. */
const isGrand = (board: Board, i: number): boolean =>
	/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(board.at(i).text) ||
	/^(?:million|billion|trillion|bn|tn|m)$/u.test(board.lower(board.isJoiner(i + 1) ? i + 2 : i + 1));

export function isCurrencyBefore(board: Board, i: number): boolean {
	return currencyBefore(board, i) >= 0;
}
