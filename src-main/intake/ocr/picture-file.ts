/** PNG and JPEG: a page without text, until somebody asks for OCR. */
import type { Decoded, Format } from '../types.ts';

/** With the head of the first part: a mark alone is no picture. */
const MARKS: readonly { format: string; bytes: readonly number[] }[] = [
	{ format: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52] },
	{ format: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
];

const formatOf = (bytes: Uint8Array): string | null =>
	MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.format ?? null;

export const picture: Format = {
	id: 'picture',
	claims: (head) => formatOf(head) !== null,
	read: (bytes): Decoded => ({
		text: '',
		format: formatOf(bytes) ?? 'image/png',
		encoding: 'unicode',
		encodingFrom: 'declared',
		pages: 1,
		pagesWithoutText: [1],
		layout: { blocks: [], origins: [] },
		declared: null,
	}),
};
