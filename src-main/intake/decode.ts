import { formats } from './formats/index.ts';
import { MAX_BYTES, SNIFF_BYTES } from './limits.ts';
import type { Decoded } from './types.ts';
import { unreadable } from './unreadable.ts';

/**
 * Bytes of a file to source text with its provenance. `name` is the file's name, for the error and for telling formats
 * apart. Rejects with AppError UNREADABLE_FILE (empty, too-large, binary, encoding, too-long-line, unsupported-format).
 */
export async function decode(bytes: Uint8Array, name: string): Promise<Decoded> {
	if (bytes.length === 0) throw unreadable(name, 'empty');
	if (bytes.length > MAX_BYTES) throw unreadable(name, 'too-large', { limit: MAX_BYTES, actual: bytes.length });
	const head = bytes.subarray(0, SNIFF_BYTES);
	const format = formats.find((candidate) => candidate.claims(head, name));
	if (!format) throw unreadable(name, 'unsupported-format');
	return format.read(bytes, name);
}
