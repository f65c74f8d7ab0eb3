/** The sample reports that a new desk opens with. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../contract/model.ts';
import { readFileBytes } from '../intake/index.ts';
import type { ImportFile } from './import.ts';

/** The resources folder: in the nearest folder above this file, unbuilt (src-main/desk) as built (out/main, out/main/chunks). */
export function findResources(from: string = import.meta.dirname): string | null {
	for (let folder = from; ; folder = dirname(folder)) {
		const resources = join(folder, 'resources');
		if (existsSync(join(resources, 'samples'))) return resources;
		if (dirname(folder) === folder) return null;
	}
}

/**
 * The text files of its `samples` folder; none where there is no such folder. Those in the language given come last
 * (sample-LANGUAGE.txt), and so stand first in the library.
 */
export function sampleFiles(resources: string | null, language: Language): ImportFile[] {
	const folder = resources === null ? null : join(resources, 'samples');
	if (folder === null || !existsSync(folder)) return [];
	const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	const own = (name: string) => (name.endsWith(`-${language}.txt`) ? 1 : 0);
	names.sort((a, b) => own(a) - own(b) || (a < b ? -1 : 1));
	return names.map((name) => ({ name, bytes: async () => (await readFileBytes(join(folder, name))).bytes }));
}
