/** ZIP files read within bounds: sizes are checked before anything is inflated, and counted while it is. */
import { Buffer } from 'node:buffer';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { AppError } from '../../contract/errors.ts';
import { decodeText } from '../encoding.ts';
import { MAX_ENTRIES, MAX_EXPANDED, MAX_RATIO, RATIO_FROM } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

export interface ZipEntry {
	/** As stored, folders parted by "/", nothing that climbs ("..") or roots. For showing; nothing is ever written by it. */
	name: string;
	/** Null for what was not asked for. */
	bytes: Uint8Array | null;
	encrypted: boolean;
	symlink: boolean;
}

/** What may still come out of the archives of one import. */
export interface Budget {
	bytes: number;
	entries: number;
}

export const freshBudget = (): Budget => ({ bytes: MAX_EXPANDED, entries: MAX_ENTRIES });

const UTF8_FLAG = 0x800;
const LINK = 0o120000;

/**
 * The entries of a ZIP file in order, folders left out, those that `wants` accepts with their bytes. Errors: AppError
 * UNREADABLE_FILE (corrupted, too-many-parts, expands-too-much, encrypted where an entry that is wanted is).
 */
export async function readZip(
	bytes: Uint8Array,
	file: string,
	wants: (entry: ZipEntry) => boolean,
	budget: Budget = freshBudget(),
): Promise<ZipEntry[]> {
	let zip: ZipFile;
	try {
		zip = await open(bytes);
	} catch (error) {
		throw unreadable(file, 'corrupted', undefined, error);
	}
	try {
		return await entriesOf(zip, file, wants, budget);
	} catch (error) {
		// What yauzl objects to in an archive is damage; it has no type of its own for that.
		if (error instanceof AppError || !(error instanceof Error)) throw error;
		throw unreadable(file, 'corrupted', undefined, error);
	} finally {
		zip.close();
	}
}

const open = (bytes: Uint8Array): Promise<ZipFile> =>
	new Promise((resolve, reject) => {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		// Names come as bytes: archives made by Chinese Windows have them in GBK and do not say so.
		fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, zip) =>
			zip ? resolve(zip) : reject(error ?? new Error('no archive')),
		);
	});

async function entriesOf(zip: ZipFile, file: string, wants: (entry: ZipEntry) => boolean, budget: Budget): Promise<ZipEntry[]> {
	const entries: ZipEntry[] = [];
	for (let entry = await next(zip); entry; entry = await next(zip)) {
		if (--budget.entries < 0) throw unreadable(file, 'too-many-parts', { limit: MAX_ENTRIES, actual: null });
		const name = nameOf(entry);
		if (name === '' || name.endsWith('/')) continue;
		const symlink = ((entry.externalFileAttributes >>> 16) & 0o170000) === LINK;
		const found: ZipEntry = { name, bytes: null, encrypted: entry.isEncrypted(), symlink };
		if (wants(found)) {
			if (found.encrypted) throw unreadable(file, 'encrypted');
			found.bytes = await inflate(zip, entry, file, budget);
		}
		entries.push(found);
	}
	return entries;
}

function next(zip: ZipFile): Promise<Entry | null> {
	return new Promise((resolve, reject) => {
		const settle = (done: () => void): void => {
			zip.off('entry', onEntry);
			zip.off('end', onEnd);
			zip.off('error', onError);
			done();
		};
		const onEntry = (entry: Entry) => settle(() => resolve(entry));
		const onEnd = () => settle(() => resolve(null));
		const onError = (error: Error) => settle(() => reject(error));
		zip.on('entry', onEntry);
		zip.on('end', onEnd);
		zip.on('error', onError);
		zip.readEntry();
	});
}

function nameOf({ fileName, generalPurposeBitFlag }: Entry): string {
	const raw = fileName as unknown as Uint8Array;
	const told = (generalPurposeBitFlag & UTF8_FLAG) !== 0;
	const text = told ? new TextDecoder().decode(raw) : (decodeText(raw)?.text ?? new TextDecoder('latin1').decode(raw));
	const folder = /[\\/]$/.test(text);
	const parts = text.split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..');
	return parts.join('/') + (folder && parts.length > 0 ? '/' : '');
}

function inflate(zip: ZipFile, entry: Entry, file: string, budget: Budget): Promise<Uint8Array> {
	const { uncompressedSize, compressedSize } = entry;
	if (uncompressedSize > budget.bytes)
		throw unreadable(file, 'expands-too-much', { limit: MAX_EXPANDED, actual: uncompressedSize });
	if (uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * MAX_RATIO) {
		throw unreadable(file, 'expands-too-much', { limit: compressedSize * MAX_RATIO, actual: uncompressedSize });
	}
	budget.bytes -= uncompressedSize;
	return new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => {
			if (!stream) return reject(error ?? new Error('no stream'));
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
			stream.on('error', reject);
		});
	});
}
