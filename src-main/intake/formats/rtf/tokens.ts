/** RTF cut into its tokens (Rich Text Format specification 1.9.1, "RTF syntax"). One pass over the bytes. */

export type Token =
	| { type: 'open' }
	| { type: 'close' }
	/** A control word or symbol ("par", "'" with its byte in `value`, "*", "~"). */
	| { type: 'word'; word: string; value: number | null }
	/** Bytes of text. */
	| { type: 'text'; from: number; to: number };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const MINUS = 0x2d;
const LONGEST_WORD = 40;
const LONGEST_NUMBER = 10;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

function hex(byte: number): number {
	if (isDigit(byte)) return byte - 0x30;
	const lower = byte | 0x20;
	return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

export function* tokens(bytes: Uint8Array): Generator<Token> {
	const at = (i: number): number => bytes[i] ?? 0;
	let i = 0;
	while (i < bytes.length) {
		const byte = at(i);
		if (byte === OPEN || byte === CLOSE) {
			yield { type: byte === OPEN ? 'open' : 'close' };
			i++;
		} else if (byte === BACKSLASH) {
			i++;
			const next = at(i);
			if (!isLetter(next)) {
				if (next === 0x27) {
					const value = hex(at(i + 1)) * 16 + hex(at(i + 2));
					if (hex(at(i + 1)) >= 0 && hex(at(i + 2)) >= 0) yield { type: 'word', word: "'", value };
					i += 3;
				} else {
					// A backslash before a line end is a paragraph's end.
					if (next === 0x0a || next === 0x0d) yield { type: 'word', word: 'par', value: null };
					else if (i < bytes.length) yield { type: 'word', word: String.fromCharCode(next), value: null };
					i++;
				}
				continue;
			}
			const from = i;
			while (isLetter(at(i)) && i - from < LONGEST_WORD) i++;
			const word = String.fromCharCode(...bytes.subarray(from, i));
			const number = i;
			if (at(i) === MINUS) i++;
			while (isDigit(at(i)) && i - number < LONGEST_NUMBER) i++;
			const digits = String.fromCharCode(...bytes.subarray(number, i));
			const value = /\d/.test(digits) ? Number(digits) : null;
			if (value === null) i = number;
			if (at(i) === 0x20) i++;
			yield { type: 'word', word, value };
			// Raw bytes follow: they may look like anything.
			if (word === 'bin' && value !== null && value > 0) i += value;
		} else if (byte === 0x0a || byte === 0x0d) {
			i++;
		} else {
			const from = i;
			while (i < bytes.length && at(i) !== BACKSLASH && at(i) !== OPEN && at(i) !== CLOSE && at(i) !== 0x0a && at(i) !== 0x0d)
				i++;
			yield { type: 'text', from, to: i };
		}
	}
}
