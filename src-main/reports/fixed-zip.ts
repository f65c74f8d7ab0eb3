/**
 * The same office file without the hour it was made at: the libraries stamp the clock into the zip's entries, and one
 * state of an article has to give the same bytes. Reads with yauzl, writes with yazl, which both keep to the format.
 */
import { Buffer } from 'node:buffer';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** The first day that a zip entry can be of. Entries have local time and no zone: made here and now, it is the same everywhere. */
const epoch = (): Date => new Date(1980, 0, 1);

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}

/** `replace`: the new text of entries, by path. */
export async function fixedZip(
	bytes: Uint8Array,
	replace: Readonly<Record<string, (old: string) => string>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
	const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	const out = new ZipFile();
	for await (const entry of archive.eachEntry()) {
		if (entry.fileName.endsWith('/')) continue;
		const old = await bytesOf(await archive.openReadStreamPromise(entry));
		const change = replace[entry.fileName];
		const content = change ? Buffer.from(change(old.toString('utf8')), 'utf8') : old;
		out.addBuffer(content, entry.fileName, { mtime: epoch(), forceDosTimestamp: true });
	}
	out.end();
	return new Uint8Array(await bytesOf(out.outputStream as unknown as AsyncIterable<Uint8Array>));
}
