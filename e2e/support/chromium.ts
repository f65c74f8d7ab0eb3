import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function executable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		// Not there, or not ours to run: the next name may be.
		return false;
	}
}

/** A Chromium of this machine: PLAYWRIGHT_CHROMIUM, or the first of the usual names in PATH; else Playwright's own. */
function findChromium(): string | undefined {
	const asked = process.env['PLAYWRIGHT_CHROMIUM'];
	if (asked) return asked;
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable);
}

/** Where the machine names no UTF-8 locale, Chromium saves what has a Chinese name as “download” and drops no such folder. */
function withUtf8(env: NodeJS.ProcessEnv): Record<string, string> {
	const given = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
	return /utf-?8/iu.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '') ? given : { ...given, LC_ALL: 'C.UTF-8' };
}

/** How Playwright starts Chromium. Its sandbox refuses to run as the superuser, and is given up only there. */
export function chromiumLaunch(): { executablePath?: string; args: string[]; env: Record<string, string> } {
	const found = findChromium();
	return {
		...(found === undefined ? {} : { executablePath: found }),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
		env: withUtf8(process.env),
	};
}
