import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Electron's program, if it was downloaded; null if not. Looks where its package puts it, and never imports the package:
 * importing it starts a download.
 */
export function electronBinary(root: string, env: NodeJS.ProcessEnv): string | null {
	const folder = join(root, 'node_modules', 'electron');
	const pathFile = join(folder, 'path.txt');
	const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : '';
	const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
	const binary = override ? join(override, name || 'electron') : name ? join(folder, 'dist', name) : null;
	return binary !== null && existsSync(binary) ? binary : null;
}
