/** Where a thread's script stands: beside this file, unbuilt or built, or beside the folder of built chunks. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `name` without extension; built, it is an entry of its own (electron.vite.config.ts). Throws when it is nowhere. */
export function threadScript(name: string): URL {
	const candidates = [`${name}.ts`, `${name}.js`, `../${name}.js`].map((file) => join(import.meta.dirname, file));
	const found = candidates.find((candidate) => existsSync(candidate));
	if (found === undefined) throw new Error(`the thread ${name} is at none of ${candidates.join(', ')}`);
	return pathToFileURL(found);
}
