/** Plain text: also the dump of a web page or of a PDF somebody saved as .txt, which is most of what editors hold. */
import { beginsAsReport } from '../../contract/report-formats.ts';
import { decodeText } from '../encoding.ts';
import { MAX_CONTROL_SHARE, MAX_LINE_LENGTH, SNIFF_BYTES } from '../limits.ts';
import { refusedBy } from '../magic.ts';
import type { Decoded, Format } from '../types.ts';
import { unreadable } from '../unreadable.ts';

const LINE_BREAK = /[\n\r\u2028\u2029]/g;

/** Length of the longest line, in UTF-16 units. */
function longestLine(text: string): number {
	let longest = 0;
	let from = 0;
	LINE_BREAK.lastIndex = 0;
	for (let m = LINE_BREAK.exec(text); m; m = LINE_BREAK.exec(text)) {
		longest = Math.max(longest, m.index - from);
		from = m.index + 1;
	}
	return Math.max(longest, text.length - from);
}

/** Share of characters that no text has: C0 controls beside tab, line and page breaks, and U+FFFE/U+FFFF. */
function controlShare(text: string): number {
	let controls = 0;
	for (let i = 0; i < text.length; i++) {
		const u = text.charCodeAt(i);
		if ((u < 0x20 && (u < 0x09 || u > 0x0d) && u !== 0x1a) || u === 0x7f || u >= 0xfffe) controls++;
	}
	return text.length === 0 ? 0 : controls / text.length;
}

function looksBinary(bytes: Uint8Array): boolean {
	let controls = 0;
	const length = Math.min(bytes.length, SNIFF_BYTES);
	for (let i = 0; i < length; i++) {
		const byte = bytes[i] ?? 0;
		if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
	}
	return length > 0 && controls / length > MAX_CONTROL_SHARE;
}

function read(bytes: Uint8Array, name: string): Decoded {
	const refused = refusedBy(bytes.subarray(0, 32));
	if (refused) throw unreadable(name, refused);
	const decoded = decodeText(bytes);
	if (!decoded) throw unreadable(name, looksBinary(bytes) ? 'binary' : 'encoding');
	const { text, encoding, from } = decoded;
	if (controlShare(text) > MAX_CONTROL_SHARE) throw unreadable(name, 'binary');
	if (beginsAsReport(text)) throw unreadable(name, 'kept-report');
	if (!/\S/.test(text)) throw unreadable(name, 'empty');
	const longest = longestLine(text);
	if (longest > MAX_LINE_LENGTH) throw unreadable(name, 'too-long-line', { limit: MAX_LINE_LENGTH, actual: longest });
	return {
		text,
		format: 'text/plain',
		encoding,
		encodingFrom: from,
		pages: null,
		pagesWithoutText: [],
		layout: null,
		declared: null,
	};
}

export const text: Format = {
	id: 'text',
	/** The last resort: reads what no other format claims, or says why not. */
	claims: () => true,
	read,
};
