/** The streams of a PDF (ISO 32000-2, 7.3.8) as they lie in the file, for what has to be seen before pdf.js opens it. */
import type { Buffer } from 'node:buffer';

const MOST_STREAMS = 20_000;
const BEFORE_DICTIONARY = 600;

export interface RawStream {
	/** What stands before it, from the beginning of its object on. */
	dictionary: string;
	/** A view of the file. Where its end is damaged, another's end is taken for it, or that of the file. */
	bytes: Buffer;
}

export function* streamsOf(file: Buffer): Generator<RawStream> {
	let from = 0;
	for (let n = 0; n < MOST_STREAMS; n++) {
		const at = file.indexOf('stream', from);
		if (at < 0) return;
		const head = file.toString('latin1', Math.max(from, at - BEFORE_DICTIONARY), at);
		const start = at + (file[at + 6] === 0x0d ? 8 : 7);
		const end = file.indexOf('endstream', at + 6);
		from = end < 0 ? file.length : end + 9;
		yield { dictionary: head.slice(head.lastIndexOf(' obj') + 1), bytes: file.subarray(start, end < 0 ? undefined : end) };
	}
}
