import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

/** Everything a build of the window consists of. What is not here is not served. */
const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.woff': 'font/woff',
	'.otf': 'font/otf',
	'.ttf': 'font/ttf',
	'.txt': 'text/plain; charset=utf-8',
	// Character maps for PDF.
	'.bcmap': 'application/octet-stream',
};

export interface Asset {
	type: string;
	body: Uint8Array<ArrayBuffer>;
}

/**
 * The file that a request path names inside `root`, or null. The path is taken as it came over the wire, still
 * percent-encoded. Whatever could mean another place on some platform is refused outright instead of being cleaned:
 * dot segments, empty segments, back slashes, colons (drives, NTFS streams), NUL, hidden files, a second encoding.
 */
export function assetPath(root: string, requestPath: string): string | null {
	let path: string;
	try {
		path = decodeURIComponent(requestPath);
	} catch {
		// A malformed escape names no file.
		return null;
	}
	if (!path.startsWith('/')) return null;
	if (path === '/') path = '/index.html';
	if (/[\\:%\u0000-\u001f\u007f]/.test(path)) return null;
	const segments = path.slice(1).split('/');
	if (segments.some((segment) => segment === '' || segment.startsWith('.') || /[. ]$/.test(segment))) return null;
	const base = resolve(root);
	const file = resolve(base, ...segments);
	return file.startsWith(base + sep) ? file : null;
}

/** Reads a file of the built window; null if the path is refused, of no served type, or absent. */
export async function readAsset(root: string, requestPath: string): Promise<Asset | null> {
	const file = assetPath(root, requestPath);
	if (file === null) return null;
	const type = types[extname(file).toLowerCase()];
	if (type === undefined) return null;
	try {
		return { type, body: new Uint8Array(await readFile(file)) };
	} catch (error) {
		if (isAbsent(error)) return null;
		throw error;
	}
}

const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);
const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && absent.has(String(error.code));
