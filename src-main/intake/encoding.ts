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

/** 的 一 是 不 在 有 人 and marks: a page of Chinese has some of them whatever it is about. */
const EVERYDAY = /[的一是不在有人年全，。、]/g;

const everyday = (text: string): number => text.match(EVERYDAY)?.length ?? 0;

/**
 * UTF-16 that no mark tells: Latin text has its zero bytes on one side only. Chinese has them only in digits, blanks, line
 * breaks, and in 一 on the other side: there the byte order that gives everyday characters is the right one.
 */
function markless(bytes: Uint8Array): DecodedText | null {
	if (bytes.length % 2 !== 0) return null;
	const found = (['utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
		const text = strict(encoding, bytes);
		if (text === null || /[\u0000\ufffe\uffff]/.test(text)) return [];
		const known = everyday(text) + (text.match(/[\w \r\n]/g)?.length ?? 0);
		return [{ text, encoding, known, from: 'guessed' as const }];
	});
	const [best, other] = found.sort((a, b) => b.known - a.known);
	return best && best.known * 20 >= best.text.length && best.known > (other?.known ?? 0) * 2 ? best : null;
}

/** The bytes before the zeros that some programs fill a file up with. */
function withoutFilling(bytes: Uint8Array): Uint8Array {
	let end = bytes.length;
	while (end > 0 && bytes[end - 1] === 0) end--;
	// One zero may be half of a line break in UTF-16.
	const filled = bytes.length - end > 1 && !bytes.subarray(0, end).includes(0);
	return filled ? bytes.subarray(0, end) : bytes;
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

function bigFive(bytes: Uint8Array): DecodedText | null {
	const text = strict('big5', bytes);
	return text === null || everyday(text) * 25 < text.length ? null : { text, encoding: 'big5', from: 'guessed' };
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
		const whole = withoutFilling(bytes);
		return whole === bytes ? markless(bytes) : decodeText(whole);
	}
	const utf8 = strict('utf-8', bytes);
	if (utf8 !== null) return { text: utf8, encoding: 'utf-8', from: 'valid' };
	if (!hasForeignPairs(bytes)) {
		const gb = strict('gb18030', bytes);
		if (gb === null) return byFrequency(bytes);
		// Korean and others are built the same way; in Chinese of some length there are everyday characters.
		const sure = bytes.length < LEAST_TO_GUESS || everyday(gb) * 100 >= gb.length;
		return (sure ? null : byFrequency(bytes)) ?? { text: gb, encoding: 'gb18030', from: sure ? 'valid' : 'guessed' };
	}
	return (mostlyAscii(bytes) ? westEuropean(bytes) : bigFive(bytes)) ?? byFrequency(bytes);
}
