/** Compressed RTF of Outlook messages (MS-OXRTFCP 2.1): LZ77 over a ring of 4096 bytes that begins filled with what RTF files begin with. */
import { MAX_TEXT } from '../../limits.ts';
import { unreadable } from '../../unreadable.ts';

const RING = 4096;
/** MS-OXRTFCP 2.1.3.1.4, the dictionary before the first byte. */
const BEFORE =
	'{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const HEADER = 16;
const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;

/** The RTF inside. Errors: AppError UNREADABLE_FILE (corrupted, too-complex). */
export function decompressRtf(bytes: Uint8Array, file: string): Uint8Array {
	if (bytes.length < HEADER) throw unreadable(file, 'corrupted');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const size = view.getUint32(4, true);
	const kind = view.getUint32(8, true);
	if (kind === PLAIN) return bytes.subarray(HEADER, HEADER + size);
	if (kind !== COMPRESSED) throw unreadable(file, 'corrupted');
	if (size > MAX_TEXT) throw unreadable(file, 'too-complex', { limit: MAX_TEXT, actual: size });
	const ring = new Uint8Array(RING).fill(0x20);
	for (let i = 0; i < BEFORE.length; i++) ring[i] = BEFORE.charCodeAt(i);
	let at = BEFORE.length;
	const out = new Uint8Array(size);
	let length = 0;
	const put = (byte: number): void => {
		if (length < size) out[length++] = byte;
		ring[at] = byte;
		at = (at + 1) % RING;
	};
	for (let i = HEADER; i < bytes.length && length < size; ) {
		const control = bytes[i++] ?? 0;
		for (let bit = 0; bit < 8 && i < bytes.length; bit++) {
			if ((control & (1 << bit)) === 0) {
				put(bytes[i++] ?? 0);
				continue;
			}
			const token = ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0);
			i += 2;
			const offset = token >> 4;
			// A reference to the place that is written next ends the text.
			if (offset === at) return out.subarray(0, length);
			for (let k = 0; k < (token & 15) + 2; k++) put(ring[(offset + k) % RING] ?? 0);
		}
	}
	return out.subarray(0, length);
}
