/**
 * Whether the tables of a compound file (MS-CFB 2.2 to 2.6) lead to an end. msgreader follows them wherever they point: a chain of
 * sectors that comes back to itself, a directory that holds itself, or a stream larger than the file would keep it busy for ever.
 */

const HEADER = 512;
const ENTRY = 128;
const MINI_SECTOR = 64;
/** Streams below this stand in mini sectors (2.2, mini stream cutoff). */
const MINI_CUTOFF = 4096;
const NONE = -1;
const END = -2;
const IN_HEADER = 109;
const ROOT = 5;
const STORAGE = 1;
const STREAM = 2;

const FAT_SECTORS = 0x2c;
const FIRST_DIRECTORY = 0x30;
const FIRST_MINI_FAT = 0x3c;
const MINI_FAT_SECTORS = 0x40;
const FIRST_DIFAT = 0x44;
const DIFAT_SECTORS = 0x48;
const FIRST_IN_HEADER = 0x4c;

export function leadsToAnEnd(bytes: Uint8Array): boolean {
	if (bytes.length < HEADER) return false;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const sector = view.getUint8(30) === 12 ? 4096 : 512;
	const perSector = sector / 4;
	const most = Math.ceil(bytes.length / sector);
	const int = (at: number): number | null => (at >= 0 && at + 4 <= bytes.length ? view.getInt32(at, true) : null);
	const placeOf = (number: number): number => (number + 1) * sector;

	/** The sectors from `first` on, or null where they are more than there are or lie outside of the file. */
	const chain = (first: number, next: (number: number) => number | null, limit: number): number[] | null => {
		const found: number[] = [];
		for (let here = first; here !== END && here !== NONE; ) {
			if (here < 0 || found.length >= limit) return null;
			found.push(here);
			const following = next(here);
			if (following === null) return null;
			here = following;
		}
		return found;
	};
	const entryOf = (table: readonly number[]) => (number: number) => {
		const home = table[Math.floor(number / perSector)];
		return home === undefined ? END : int(placeOf(home) + (number % perSector) * 4);
	};

	const fat: number[] = [];
	const wanted = int(FAT_SECTORS) ?? 0;
	if (wanted < 0 || wanted > most) return false;
	for (let i = 0; i < Math.min(wanted, IN_HEADER); i++) fat.push(int(FIRST_IN_HEADER + i * 4) ?? NONE);
	const more = int(DIFAT_SECTORS) ?? 0;
	if (more < 0 || more > most) return false;
	if (more > 0) {
		const sectors = chain(int(FIRST_DIFAT) ?? END, (number) => int(placeOf(number) + (perSector - 1) * 4), most);
		if (!sectors) return false;
		for (const number of sectors) {
			for (let i = 0; i < perSector - 1 && fat.length < wanted; i++) fat.push(int(placeOf(number) + i * 4) ?? NONE);
		}
	}
	const next = entryOf(fat);

	const miniSectors = int(MINI_FAT_SECTORS) ?? 0;
	const miniFat = miniSectors > 0 ? chain(int(FIRST_MINI_FAT) ?? END, next, most) : [];
	if (!miniFat || miniSectors < 0 || miniSectors > most) return false;
	const nextMini = entryOf(miniFat);

	const directory = chain(int(FIRST_DIRECTORY) ?? END, next, most);
	if (!directory) return false;
	const entries = directory.flatMap((number) =>
		Array.from({ length: sector / ENTRY }, (_, i) => placeOf(number) + i * ENTRY).filter((at) => at + ENTRY <= bytes.length),
	);
	return streamsFit(entries, { view, chain, next, nextMini, most }) && isTree(entries, view);
}

interface Tables {
	view: DataView;
	chain(first: number, next: (number: number) => number | null, limit: number): number[] | null;
	next(number: number): number | null;
	nextMini(number: number): number | null;
	most: number;
}

/** Whether no stream is larger than the file, nor all of them together. */
function streamsFit(entries: readonly number[], { view, chain, next, nextMini, most }: Tables): boolean {
	let total = 0;
	for (const at of entries) {
		const type = view.getUint8(at + 0x42);
		const first = view.getInt32(at + 0x74, true);
		const size = view.getUint32(at + 0x78, true);
		if (type === ROOT && !chain(first, next, most)) return false;
		if (type !== STREAM) continue;
		total += size;
		if (total > view.byteLength) return false;
		if (size > 0 && size < MINI_CUTOFF && !chain(first, nextMini, MINI_CUTOFF / MINI_SECTOR)) return false;
	}
	return true;
}

/** Whether every entry of the directory is reached once at most. */
function isTree(entries: readonly number[], view: DataView): boolean {
	const seen = new Set<number>();
	const open = [0];
	for (let index = open.pop(); index !== undefined; index = open.pop()) {
		const at = entries[index];
		if (at === undefined || seen.has(index)) return false;
		seen.add(index);
		const holds = index === 0 || view.getUint8(at + 0x42) === STORAGE;
		for (const place of [...(index === 0 ? [] : [0x44, 0x48]), ...(holds ? [0x4c] : [])]) {
			const way = view.getInt32(at + place, true);
			if (way !== NONE) open.push(way);
		}
	}
	return true;
}
