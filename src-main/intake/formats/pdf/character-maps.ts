/**
 * How many codes the character maps of a PDF (ToUnicode, CMap; ISO 32000-2, 9.10.3) and the encodings of its Type 1 faces speak
 * of. A damaged range of codes names millions, and pdf.js notes down every one of them: half a minute for each face. Looked for
 * before it opens the file.
 */
import { Buffer } from 'node:buffer';
import { createInflate, type Inflate } from 'node:zlib';

/** Longer streams are pictures and faces; a map of all of Unicode is shorter. */
const LONGEST = 400_000;
const MOST_STREAMS = 20_000;
/** What comes out is taken in small pieces: those before the place of a damage are kept. */
const PIECE = 64;
/** By so much of its beginning a map is told. */
const HEAD = 192;
/** Of all maps of a file together. */
const MOST_OUT = 20_000_000;
const FACE = /^%!(?:PS-Adobe|Font)/;
/** Behind it a face is encrypted. */
const FACE_HEAD = 20_000;
const BEFORE_DICTIONARY = 600;

const BLOCK = /begin(?:bf|cid)range([\s\S]{0,200000}?)(?:end(?:bf|cid)range|$)/g;
/** pdf.js passes over what is no digit inside the brackets, brackets that open again too. */
const RANGE = /<([^>]{1,300})>\s*<([^>]{1,300})>\s*(?:<[^>]{0,300}>|\d+|(\[)[^\]]{0,20000})/g;
function codeOf(text: string): number {
	const digits = text.replace(/[^0-9a-fA-F]/g, '');
	// A last digit that is missing is 0 (ISO 32000-2, 7.3.4.3).
	return Number.parseInt((digits.length % 2 === 0 ? digits : `${digits}0`).slice(-8) || '0', 16);
}

/** The most codes that one map of the file speaks of. */
export async function codesOfMaps(bytes: Uint8Array): Promise<number> {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let most = 0;
	let from = 0;
	let left = MOST_OUT;
	for (let n = 0; n < MOST_STREAMS && left > 0; n++) {
		const at = data.indexOf('stream', from);
		if (at < 0) break;
		const head = data.toString('latin1', Math.max(from, at - BEFORE_DICTIONARY), at);
		const start = at + (data[at + 6] === 0x0d ? 8 : 7);
		const end = data.indexOf('endstream', at + 6);
		from = end < 0 ? data.length : end + 9;
		const stream = data.subarray(start, end < 0 ? undefined : end);
		if (stream.length > LONGEST || /\/Subtype\s*\/Image|\/FontFile|\/ObjStm|\/XRef/.test(head.slice(head.lastIndexOf(' obj'))))
			continue;
		const text = /\/FlateDecode|\/Fl\b/.test(head) ? await inflated(stream, left) : stream.toString('latin1');
		left -= text.length;
		most = Math.max(most, text.includes('begincmap') ? codesOf(text) : 0, FACE.test(text) ? lastCodeOf(text) : 0);
	}
	return most;
}

function codesOf(map: string): number {
	let codes = 0;
	for (const [, block = ''] of map.matchAll(BLOCK)) {
		for (const [, low = '', high = '', list] of block.matchAll(RANGE)) {
			// A list is no longer than it is written.
			if (list === undefined) codes += Math.max(0, codeOf(high) - codeOf(low) + 1);
		}
	}
	return codes;
}

/** Of the encoding that a Type 1 face has in its clear head: pdf.js keeps a list up to the highest code, and searches it for every glyph. */
function lastCodeOf(face: string): number {
	let last = 0;
	for (const [, code = ''] of face.matchAll(/\bdup\s+(\d{1,15})\s*\//g)) last = Math.max(last, Number(code) + 1);
	return last;
}

/** What a stream holds, up to its first damage; "" for what is no map by its beginning. */
function inflated(stream: Buffer, most: number): Promise<string> {
	return new Promise((resolve) => {
		const parts: Buffer[] = [];
		let length = 0;
		let limit = most;
		const inflate: Inflate = createInflate({ chunkSize: PIECE });
		const done = (): void => {
			inflate.destroy();
			resolve(Buffer.concat(parts).toString('latin1'));
		};
		inflate.on('data', (part: Buffer) => {
			parts.push(part);
			length += part.length;
			if (length - part.length < HEAD && length >= HEAD) {
				const head = Buffer.concat(parts).toString('latin1');
				if (FACE.test(head)) limit = Math.min(most, FACE_HEAD);
				// Nothing else in a file begins in PostScript.
				else if (!/CIDInit|begincmap/.test(head)) limit = 0;
			}
			if (length > limit) done();
		});
		inflate.on('end', done);
		inflate.on('error', done);
		inflate.end(stream);
	});
}
