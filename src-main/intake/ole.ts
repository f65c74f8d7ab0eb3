/** Compound files (MS-CFB): Outlook messages, the old Office formats, and new ones under a password. */
import { Buffer } from 'node:buffer';

const HEAD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const isOle = (bytes: Uint8Array): boolean => HEAD.every((byte, i) => bytes[i] === byte);

/** Whether an entry of that name is in the directory: names stand in it as UTF-16. */
export const oleHas = (bytes: Uint8Array, name: string): boolean =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
