/**
 * Faces inside a PDF that are damaged are hidden from pdf.js before it opens the file: it can spin on one for minutes, and a
 * page's characters come from the maps and encodings of the file, hardly ever from the face itself. Told by the checksum that
 * a packed stream carries (RFC 1950), and by an encoding of codes that no face has.
 */
import { Buffer } from 'node:buffer';
import { constants, inflateSync } from 'node:zlib';
import { streamsOf } from './streams.ts';

/** Of one face, unpacked: all of Unicode with every stroke is below 40 MB. */
const LARGEST_FACE = 64 * 1024 * 1024;
/** Of all faces of a file together; those past it are left to pdf.js, which opens no more of them than its pages need. */
const MOST_OUT = 200 * 1024 * 1024;
/** What a face that breaks off counts for, by its packed size: how much came out before is not known. */
const DAMAGED_COST = 20;
/** Length1 is what faces have, Subtype what those have that do without it (ISO 32000-2, 9.9). */
const FACE = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/;
const PACKED = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\s*(?:\]|\/(?!\w+Decode)|>)/;
const TYPE_1 = /^%!(?:PS-Adobe|Font)/;
/** Behind it a Type 1 face is encrypted. */
const TYPE_1_HEAD = 20_000;
const LAST_CODE = 0xffff;

/** A copy of the file; the streams of its damaged faces begin in a way that no reader takes. */
export function withoutDamagedFaces(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const copy = Uint8Array.from(bytes);
	const data = Buffer.from(copy.buffer);
	// What is encrypted is not packed for those who have no key yet.
	if (data.includes('/Encrypt')) return copy;
	let left = MOST_OUT;
	for (const { dictionary, bytes: stream } of streamsOf(data)) {
		if (left <= 0) break;
		if (!FACE.test(dictionary)) continue;
		const packed = PACKED.test(dictionary);
		const face = packed ? unpacked(stream) : dictionary.includes('/Filter') ? Buffer.alloc(0) : stream;
		left -= face?.length ?? Math.min(LARGEST_FACE, stream.length * DAMAGED_COST);
		// Where the end of a stream is damaged too, another's end is taken for it: no more is overwritten than it takes.
		if (face === null || lastCodeOf(face) > LAST_CODE) stream.subarray(0, packed ? 2 : TYPE_1_HEAD).fill(0);
	}
	return copy;
}

/** Null where the bytes contradict themselves. A stream that only ends too early may lack no more than its checksum. */
function unpacked(stream: Buffer): Buffer | null {
	try {
		return inflateSync(stream, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_FACE });
	} catch {
		return null;
	}
}

/** Of the encoding that a Type 1 face has in its clear head: pdf.js keeps a list up to the highest code, and searches it for every glyph. */
function lastCodeOf(face: Buffer): number {
	const head = face.toString('latin1', 0, TYPE_1_HEAD);
	if (!TYPE_1.test(head)) return 0;
	let last = 0;
	for (const [, code = ''] of head.matchAll(/dup[^0-9A-Za-z]{1,20}(\d{1,15})/g)) last = Math.max(last, Number(code));
	return last;
}
