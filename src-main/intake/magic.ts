/** What a file is by its first bytes: documents that are no plain text, and things that are no documents. */
import type { UnreadableReason } from '../contract/errors.ts';

interface Magic {
	readonly what: string;
	readonly at: number;
	readonly bytes: readonly number[];
	readonly reason: Extract<UnreadableReason, 'unsupported-format' | 'binary'>;
}

const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

/** Documents an editor may rightly try come first: they get another answer than a picture. */
const MAGICS: readonly Magic[] = [
	{ what: 'PDF', at: 0, bytes: ascii('%PDF-'), reason: 'unsupported-format' },
	// DOCX, ODT, XLSX, EPUB, and any other ZIP.
	{ what: 'ZIP', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04], reason: 'unsupported-format' },
	{ what: 'empty ZIP', at: 0, bytes: [0x50, 0x4b, 0x05, 0x06], reason: 'unsupported-format' },
	// DOC, XLS, WPS.
	{ what: 'OLE', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], reason: 'unsupported-format' },
	{ what: 'RTF', at: 0, bytes: ascii('{\\rtf'), reason: 'unsupported-format' },
	{ what: 'PostScript', at: 0, bytes: ascii('%!PS'), reason: 'unsupported-format' },
	{ what: 'PNG', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47], reason: 'binary' },
	{ what: 'JPEG', at: 0, bytes: [0xff, 0xd8, 0xff], reason: 'binary' },
	{ what: 'GIF', at: 0, bytes: ascii('GIF8'), reason: 'binary' },
	{ what: 'TIFF', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00], reason: 'binary' },
	{ what: 'TIFF', at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a], reason: 'binary' },
	{ what: 'RIFF', at: 0, bytes: ascii('RIFF'), reason: 'binary' },
	{ what: 'gzip', at: 0, bytes: [0x1f, 0x8b, 0x08], reason: 'binary' },
	{ what: '7z', at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf], reason: 'binary' },
	{ what: 'RAR', at: 0, bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], reason: 'binary' },
	{ what: 'ELF', at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46], reason: 'binary' },
	{ what: 'SQLite', at: 0, bytes: ascii('SQLite format 3\0'), reason: 'binary' },
	{ what: 'MP4', at: 4, bytes: ascii('ftyp'), reason: 'binary' },
];

/** Why these bytes cannot be read as text, or null when their head says nothing against it. */
export function refusedBy(head: Uint8Array): Magic['reason'] | null {
	for (const magic of MAGICS) {
		if (magic.bytes.every((byte, i) => head[magic.at + i] === byte)) return magic.reason;
	}
	return null;
}
