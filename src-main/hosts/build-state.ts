import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const products = ['out/main/index.js', 'out/main/loopback.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
const sources = ['src-main', 'src-renderer', 'electron.vite.config.ts', 'package.json', 'tsconfig.json'];

/** Whether the program must be built: something is missing in out/, or older than the newest source that goes into it. */
export function buildState(root: string): 'missing' | 'stale' | 'fresh' {
	let oldest = Number.POSITIVE_INFINITY;
	for (const product of products) {
		const stat = statSync(join(root, product), { throwIfNoEntry: false });
		if (!stat) return 'missing';
		oldest = Math.min(oldest, stat.mtimeMs);
	}
	return sources.some((source) => newerThan(join(root, source), oldest)) ? 'stale' : 'fresh';
}

function newerThan(path: string, time: number): boolean {
	// An installed program has no sources.
	if (!existsSync(path)) return false;
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.mtimeMs > time && !/\.test\.tsx?$/.test(path);
	// A folder's own time tells of files taken away; a new test touches it too, which costs one build.
	return stat.mtimeMs > time || readdirSync(path).some((name) => newerThan(join(path, name), time));
}
