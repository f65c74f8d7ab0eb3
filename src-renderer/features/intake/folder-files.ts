/** The files of folders that were dropped, read entry by entry (File and Directory Entries API). */

/** As many as one archive may hold, and as many folders inside each other as the desk follows. */
export const MOST_FILES = 2000;
const DEEPEST = 20;

/** Hidden files, lock files of office programs, what a system puts beside files. */
const PASSED_OVER = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i;

export interface Refused {
	/** The folder's name. */
	file: string;
	reason: 'too-many-parts' | 'nothing-inside' | 'no-permission';
}

export interface Found {
	files: File[];
	refused: Refused[];
}

const entriesOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
	new Promise((resolve, reject) => reader.readEntries(resolve, reject));
const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** All files below the folders, in the order of their names. A folder with too many is refused whole: half of it would mislead. */
export async function filesOf(folders: readonly FileSystemDirectoryEntry[]): Promise<Found> {
	const found: Found = { files: [], refused: [] };
	for (const folder of folders) {
		const files: File[] = [];
		const look = async (here: FileSystemDirectoryEntry, depth: number): Promise<boolean> => {
			const reader = here.createReader();
			const entries: FileSystemEntry[] = [];
			// It hands out a hundred at a time, and none when there are no more.
			for (let part = await entriesOf(reader); part.length > 0; part = await entriesOf(reader)) {
				entries.push(...part);
				if (entries.length > MOST_FILES) return false;
			}
			entries.sort((a, b) => (a.name < b.name ? -1 : 1));
			for (const entry of entries) {
				if (PASSED_OVER.test(entry.name)) continue;
				if (entry.isFile) files.push(await fileOf(entry as FileSystemFileEntry));
				else if (depth < DEEPEST && !(await look(entry as FileSystemDirectoryEntry, depth + 1))) return false;
				if (files.length > MOST_FILES) return false;
			}
			return true;
		};
		try {
			if (!(await look(folder, 1))) found.refused.push({ file: folder.name, reason: 'too-many-parts' });
			else if (files.length === 0) found.refused.push({ file: folder.name, reason: 'nothing-inside' });
			else found.files.push(...files);
		} catch (error) {
			// The folder went away, or may not be read.
			if (!(error instanceof DOMException)) throw error;
			found.refused.push({ file: folder.name, reason: 'no-permission' });
		}
	}
	return found;
}
