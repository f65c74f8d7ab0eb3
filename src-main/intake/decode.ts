import { AppError } from '../contract/errors.ts';
import { formats } from './formats/index.ts';
import { MAX_BYTES, MAX_DEPTH } from './limits.ts';
import type { Decoded, ReadOptions } from './types.ts';
import { unreadable } from './unreadable.ts';

/** Whether a file is read as plain text, or refused before any parser sees it. */
export const isPlain = (bytes: Uint8Array, name: string): boolean =>
	bytes.length === 0 || bytes.length > MAX_BYTES || formats.find((candidate) => candidate.claims(bytes, name))?.id === 'text';

/**
 * Bytes of a file to source text with its provenance. `name` is the file's name, for the error and for telling formats
 * apart where the bytes do not. Rejects with AppError UNREADABLE_FILE.
 */
export async function decode(bytes: Uint8Array, name: string, options: ReadOptions = { changes: 'accepted' }): Promise<Decoded> {
	if (bytes.length === 0) throw unreadable(name, 'empty');
	if (bytes.length > MAX_BYTES) throw unreadable(name, 'too-large', { limit: MAX_BYTES, actual: bytes.length });
	const format = formats.find((candidate) => candidate.claims(bytes, name));
	if (!format) throw unreadable(name, 'unsupported-format');
	try {
		return await format.read(bytes, name, options);
	} catch (error) {
		if (error instanceof AppError) throw error;
		// Libraries walk what is nested by recursion; ours stop at the limit.
		if (error instanceof RangeError && /call stack/i.test(error.message)) {
			throw unreadable(name, 'too-complex', { limit: MAX_DEPTH, actual: null }, error);
		}
		throw error;
	}
}
