/** The clean reports: our own, and those of any folder given. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CleanReport } from './types.ts';

const OWN = [join(import.meta.dirname, 'clean'), join(import.meta.dirname, '..', 'gold')];

/** Texts of a folder, each by the folder's name and its own; the annotated sources of the gold (NAME.gold.txt) are no reports. */
export function reportsIn(folder: string): CleanReport[] {
	return readdirSync(folder)
		.filter((entry) => entry.endsWith('.txt') && !entry.endsWith('.gold.txt'))
		.sort()
		.map((entry) => ({
			name: `${basename(folder)}/${basename(entry, '.txt')}`,
			source: readFileSync(join(folder, entry), 'utf8').replace(/^\uFEFF/u, ''),
		}));
}

/** The reports of this folder and the texts of the gold. The samples of `resources` have errors on purpose and are no use. */
export const ownReports = (): CleanReport[] => OWN.flatMap(reportsIn);
