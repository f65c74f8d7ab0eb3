/**
 * Bytes to characters. A byte order mark decides; else the strictest encoding that the bytes satisfy: a text in another
 * encoding is almost never valid UTF-8 by accident. GB18030 and the one-byte code pages take nearly everything, so they must look
 * like what they are too, and then the receipt says "guessed". What satisfies nothing is refused: a wrong guess would be
 * a wrong figure.
 */
import { analyse } from 'chardet';
import type { Receipt } from '../contract/model.ts';
import { GUESS_BYTES } from './limits.ts';

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

/**
 * GB18030 takes nearly any bytes. In Chinese written in it the second byte of a pair is hardly ever below 0xA1 (those
 * are the rare characters of GBK); in Big5 two fifths are, and in West European text the "second byte" is the next
 * ASCII letter.
 */
function hasForeignPairs(bytes: Uint8Array): boolean {
	let pairs = 0;
	let low = 0;
	for (let i = 0; i < bytes.length; i++) {
		if ((bytes[i] ?? 0) < 0x80) continue;
		const second = bytes[i + 1] ?? 0;
		// Four-byte forms have an ASCII digit second; they are neither here nor there.
		if (second >= 0x30 && second <= 0x39) {
			i += 3;
			continue;
		}
		pairs++;
		if (second < 0xa1) low++;
		i++;
	}
	return pairs > 0 && low * 5 > pairs;
}

function mostlyAscii(bytes: Uint8Array): boolean {
	let high = 0;
	for (const byte of bytes) if (byte >= 0x80) high++;
	return high * 10 < bytes.length;
}

/** English with typographic quotes or currency signs from a Windows machine. */
function westEuropean(bytes: Uint8Array): DecodedText | null {
	const text = strict('windows-1252', bytes);
	return text === null || /[\u0080-\u009f]/.test(text) ? null : { text, encoding: 'windows-1252', from: 'guessed' };
}

/** 的 一 是 不 在 有 and marks: a page of Chinese has some of them whatever it is about. */
const EVERYDAY = /[的一是不在有人，。]/g;

function bigFive(bytes: Uint8Array): DecodedText | null {
	const text = strict('big5', bytes);
	const known = text?.match(EVERYDAY)?.length ?? 0;
	return text === null || known * 25 < text.length ? null : { text, encoding: 'big5', from: 'guessed' };
}

/** Shorter texts give the statistics too little: of twenty bytes chardet makes anything. */
const LEAST_TO_GUESS = 256;
const CONFIDENT = 50;

/** The last resort: what letters and pairs are frequent. The text must decode without a fault and hold no control characters. */
function byFrequency(bytes: Uint8Array): DecodedText | null {
	if (bytes.length < LEAST_TO_GUESS) return null;
	for (const { name, confidence } of analyse(bytes.subarray(0, GUESS_BYTES))) {
		if (confidence < CONFIDENT) return null;
		const encoding = name.toLowerCase();
		const text = decodable(encoding) ? strict(encoding, bytes) : null;
		if (text !== null && !/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/.test(text)) return { text, encoding, from: 'guessed' };
	}
	return null;
}

function decodable(encoding: string): boolean {
	try {
		return new TextDecoder(encoding).encoding !== '';
	} catch (error) {
		// RangeError: chardet knows encodings that the platform does not.
		if (error instanceof RangeError) return false;
		throw error;
	}
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
	const utf8 = strict('utf-8', bytes);
	if (utf8 !== null) return { text: utf8, encoding: 'utf-8', from: 'valid' };
	if (!hasForeignPairs(bytes)) {
		const gb = strict('gb18030', bytes);
		return gb === null ? byFrequency(bytes) : { text: gb, encoding: 'gb18030', from: 'valid' };
	}
	return (mostlyAscii(bytes) ? westEuropean(bytes) : bigFive(bytes)) ?? byFrequency(bytes);
}
