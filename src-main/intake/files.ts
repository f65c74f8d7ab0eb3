/** Reading a file that a person named: every ordinary mishap is an UNREADABLE_FILE, anything else is thrown as it is. */
import { constants } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { UnreadableReason } from '../contract/errors.ts';
import { AppError } from '../contract/errors.ts';
import { MAX_BYTES, MAX_ENTRIES, MAX_FOLDERS } from './limits.ts';
import { unreadable } from './unreadable.ts';

const REASONS: Readonly<Record<string, UnreadableReason>> = {
	ENOENT: 'not-found',
	ENOTDIR: 'not-found',
	ELOOP: 'not-found',
	ENAMETOOLONG: 'not-found',
	EACCES: 'no-permission',
	EPERM: 'no-permission',
	EISDIR: 'is-directory',
};

const reasonOf = (error: unknown): UnreadableReason | undefined =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? REASONS[error.code] : undefined;

export interface FileBytes {
	/** The last part of the path, as shown to people. */
	name: string;
	bytes: Uint8Array;
}

async function readHandle(handle: FileHandle, name: string): Promise<Uint8Array> {
	const before = await handle.stat();
	if (before.isDirectory()) throw unreadable(name, 'is-directory');
	// A pipe or device has no size to check and may never end.
	if (!before.isFile()) throw unreadable(name, 'unsupported-format');
	if (before.size > MAX_BYTES) throw unreadable(name, 'too-large', { limit: MAX_BYTES, actual: before.size });
	const bytes = await handle.readFile();
	const after = await handle.stat();
	if (bytes.length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
		throw unreadable(name, 'changed-while-reading');
	}
	return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/**
 * The bytes of the file at `path`; a symbolic link to a file is followed. Size is checked before anything is read.
 * Throws AppError UNREADABLE_FILE (not-found, no-permission, is-directory, too-large, changed-while-reading,
 * unsupported-format for a pipe or device).
 */
export async function readFileBytes(path: string): Promise<FileBytes> {
	const name = basename(path) || path;
	let handle: FileHandle | undefined;
	try {
		// Non-blocking, since opening a pipe that nobody writes to would wait for ever.
		handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		return { name, bytes: await readHandle(handle, name) };
	} catch (error) {
		if (error instanceof AppError) throw error;
		const reason = reasonOf(error);
		if (reason) throw unreadable(name, reason, undefined, error);
		throw error;
	} finally {
		await handle?.close();
	}
}

/**
 * The files in a folder and the folders in it, by name, or null when the path is no folder. Links are not followed: one could
 * lead around in a circle or out of what was meant. Hidden files and whatever is no file are left out. Throws AppError
 * UNREADABLE_FILE (too-many-parts, nested-too-deep, no-permission).
 */
export async function filesUnder(path: string): Promise<string[] | null> {
	const found: string[] = [];
	const name = basename(path) || path;
	const look = async (folder: string, depth: number): Promise<void> => {
		if (depth > MAX_FOLDERS) throw unreadable(name, 'nested-too-deep', { limit: MAX_FOLDERS, actual: null });
		const entries = await readdir(folder, { withFileTypes: true });
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			if (entry.name.startsWith('.')) continue;
			if (entry.isDirectory()) await look(join(folder, entry.name), depth + 1);
			else if (entry.isFile()) found.push(join(folder, entry.name));
			if (found.length > MAX_ENTRIES) throw unreadable(name, 'too-many-parts', { limit: MAX_ENTRIES, actual: null });
		}
	};
	try {
		await look(path, 0);
	} catch (error) {
		if (error instanceof AppError) throw error;
		if (error instanceof Error && 'code' in error && (error.code === 'ENOTDIR' || error.code === 'ENOENT')) return null;
		const reason = reasonOf(error);
		if (reason) throw unreadable(name, reason, undefined, error);
		throw error;
	}
	return found;
}
