/** The names in a ZIP file's directory, without opening anything: enough to tell a Word file from an archive of reports. */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** The comment at the end may be this long. */
const LONGEST_COMMENT = 0xffff;
/** Names looked at; what a document is shows in far fewer. */
const NAMES = 5000;

/** True for what begins as ZIP files do, empty ones too. */
export const isZip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** Names as Latin-1, or none where the directory is damaged. Never throws. */
export function zipNames(bytes: Uint8Array): string[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const latin = new TextDecoder('latin1');
	const least = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
	for (let at = bytes.length - END_LENGTH; at >= least; at--) {
		if (view.getUint32(at, true) !== END) continue;
		const names: string[] = [];
		let entry = view.getUint32(at + 16, true);
		while (names.length < NAMES && entry + ENTRY_LENGTH <= at && view.getUint32(entry, true) === ENTRY) {
			const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(entry + field, true)) as [number, number, number];
			names.push(latin.decode(bytes.subarray(entry + ENTRY_LENGTH, entry + ENTRY_LENGTH + name)));
			entry += ENTRY_LENGTH + name + extra + comment;
		}
		return names;
	}
	return [];
}
