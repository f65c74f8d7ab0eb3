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

/** How Playwright starts Chromium. Its sandbox refuses to run as the superuser, and is given up only there. */
export function chromiumLaunch(): { executablePath?: string; args: string[] } {
	const found = findChromium();
	return { ...(found === undefined ? {} : { executablePath: found }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}
