/**
 * Bytes to characters. A byte order mark decides; else the strictest encoding that the bytes satisfy: a text in another
 * encoding is almost never valid UTF-8 by accident, and nearly everything is valid in a one-byte code page, so none is
 * tried. What satisfies nothing is refused: a wrong guess would be a wrong figure.
 */
import type { Receipt } from '../contract/model.ts';

export interface DecodedText {
	text: string;
	encoding: string;
	from: Receipt['encodingFrom'];
}

const MARKS = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
	// 84 31 95 33 is U+FEFF in GB18030; some Chinese editors write it.
	{ encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
] as const;

function strict(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		// A fatal decoder throws TypeError on a byte sequence that the encoding does not have: that is the answer "no".
		if (error instanceof TypeError) return null;
		throw error;
	}
}

/** Which UTF-16 the zero bytes speak of, when no mark says it: Latin text has them on one side only. */
function zeroSide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const length = Math.min(bytes.length & ~1, 65536);
	let even = 0;
	let odd = 0;
	for (let i = 0; i < length; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	// Chinese in UTF-16 has zero bytes only in its digits, blanks and line breaks: few, but all on one side.
	if (odd > 0 && even * 20 <= odd) return 'utf-16le';
	if (even > 0 && odd * 20 <= even) return 'utf-16be';
	return null;
}

/** The text, or null when no known encoding fits. Never throws on any bytes. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
	for (const mark of MARKS) {
		if (mark.bytes.every((byte, i) => bytes[i] === byte)) {
			const text = strict(mark.encoding, bytes.subarray(mark.bytes.length));
			return text === null ? null : { text, encoding: mark.encoding, from: 'bom' };
		}
	}
	if (bytes.includes(0)) {
		const encoding = bytes.length % 2 === 0 ? zeroSide(bytes) : null;
		const text = encoding === null ? null : strict(encoding, bytes);
		return encoding === null || text === null ? null : { text, encoding, from: 'guessed' };
	}
	for (const encoding of ['utf-8', 'gb18030'] as const) {
		const text = strict(encoding, bytes);
		if (text !== null) return { text, encoding, from: 'valid' };
	}
	return null;
}
