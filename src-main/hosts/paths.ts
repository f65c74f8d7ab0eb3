import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of the program's package.json, from unbuilt src-main, from out/main and its chunks, and inside app.asar.
 * @throws if no package of the program is above `from`: a broken installation.
 */
export function packageRoot(from: string = import.meta.dirname): string {
	for (let folder = from; ; folder = dirname(folder)) {
		const file = join(folder, 'package.json');
		if (existsSync(file) && packageName(file) === 'tickmark') return folder;
		if (dirname(folder) === folder) throw new Error(`The installation is incomplete: no package.json of tickmark above ${from}`);
	}
}

export function packageVersion(root: string = packageRoot()): string {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version?: string };
	return version ?? '0.0.0';
}

/** Where the built window lies. */
export const rendererRoot = (root: string = packageRoot()): string => join(root, 'out', 'renderer');

const packageName = (file: string): unknown => (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name;
