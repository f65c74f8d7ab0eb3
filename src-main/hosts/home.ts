import { posix, resolve, win32 } from 'node:path';

/**
 * The folder of the editor's library: TICKMARK_HOME, else the platform's folder for a user's data. On Windows the local
 * one: a roaming profile would copy an open database over the network.
 */
export function homeFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, userHome: string): string {
	const asked = env['TICKMARK_HOME'];
	if (asked) return resolve(asked);
	if (platform === 'win32') return win32.join(env['LOCALAPPDATA'] || win32.join(userHome, 'AppData', 'Local'), 'Tickmark');
	if (platform === 'darwin') return posix.join(userHome, 'Library', 'Application Support', 'Tickmark');
	// The XDG base directory specification has relative values ignored.
	const data = env['XDG_DATA_HOME'];
	return posix.join(data && posix.isAbsolute(data) ? data : posix.join(userHome, '.local', 'share'), 'tickmark');
}
