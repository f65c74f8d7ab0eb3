/**
 * How many codes the character maps of a PDF (ToUnicode, CMap; ISO 32000-2, 9.10.3) speak of. A damaged range of codes names
 * millions, and pdf.js notes down every one of them: half a minute for each map. Looked for before it opens the file.
 */
import { Buffer } from 'node:buffer';
import { constants, createInflate, type Inflate, inflateSync } from 'node:zlib';
import { streamsOf } from './streams.ts';

/** Longer streams are pictures and faces; a map of all of Unicode is shorter. */
const LONGEST = 400_000;
/** What comes out is taken in small pieces: those before the place of a damage are kept. */
const PIECE = 64;
/** By so much of its beginning a map is told. */
const HEAD = 192;
/** So many packed bytes unpack to as much, but for what does not pack at all. */
const PACKED_HEAD = 512;
/** Of all maps of a file together. */
const MOST_OUT = 20_000_000;

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
	let left = MOST_OUT;
	for (const { dictionary, bytes: stream } of streamsOf(data)) {
		if (left <= 0) break;
		if (stream.length > LONGEST || /\/Subtype\s*\/Image|\/Length1|\/ObjStm|\/XRef/.test(dictionary)) continue;
		const packed = /\/FlateDecode|\/Fl\b/.test(dictionary);
		if (packed && isNoMap(stream)) continue;
		const text = packed ? (whole(stream, left) ?? (await inflated(stream, left))) : stream.toString('latin1');
		left -= text.length;
		if (text.includes('begincmap')) most = Math.max(most, codesOf(text));
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

/** Nothing else in a file begins in such PostScript. */
const MAP = /CIDInit|begincmap/;

/** Told by the first packed bytes: taking a stream piece by piece is slow, and most hold pages. False where they do not tell. */
function isNoMap(stream: Buffer): boolean {
	try {
		const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: PACKED_HEAD * 1200 };
		const head = inflateSync(stream.subarray(0, PACKED_HEAD), options);
		return head.length >= HEAD && !MAP.test(head.toString('latin1', 0, HEAD));
	} catch {
		return false;
	}
}

/** What a sound stream holds. */
function whole(stream: Buffer, most: number): string | null {
	try {
		return inflateSync(stream, { maxOutputLength: most }).toString('latin1');
	} catch {
		return null;
	}
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
				if (!MAP.test(Buffer.concat(parts).toString('latin1'))) limit = 0;
			}
			if (length > limit) done();
		});
		inflate.on('end', done);
		inflate.on('error', done);
		inflate.end(stream);
	});
}
