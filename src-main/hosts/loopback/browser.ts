import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What finding a browser asks of the machine. */
export interface Machine {
	platform: NodeJS.Platform;
	env: NodeJS.ProcessEnv;
	executable(file: string): boolean;
}

const linuxNames = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'microsoft-edge-stable',
	'brave-browser',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const windowsPrograms = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Chromium\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser of Chromium's family, which alone has windows without an address line. TICKMARK_BROWSER names one outright. */
export function findBrowser(machine: Machine): string | null {
	const { platform, env, executable } = machine;
	const asked = env['TICKMARK_BROWSER'];
	if (asked) return executable(asked) ? asked : null;
	const candidates: string[] = [];
	if (platform === 'darwin') {
		for (const folder of ['/Applications', join(env['HOME'] ?? '', 'Applications')]) {
			for (const name of macApplications) candidates.push(`${folder}/${name}.app/Contents/MacOS/${name}`);
		}
	} else if (platform === 'win32') {
		for (const folder of [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]) {
			if (folder) for (const program of windowsPrograms) candidates.push(`${folder}\\${program}`);
		}
	} else {
		const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
		for (const name of linuxNames) for (const folder of folders) candidates.push(join(folder, name));
	}
	return candidates.find(executable) ?? null;
}

export const thisMachine: Machine = {
	platform: process.platform,
	env: process.env,
	executable(file) {
		try {
			accessSync(file, constants.X_OK);
			return true;
		} catch {
			// Absent or not ours to run: either way no browser for us.
			return false;
		}
	},
};

/** Chromium's arguments for one quiet window on a profile of its own. `superuser`: its sandbox refuses to run as root. */
export function browserArguments(address: string, profile: string, superuser: boolean): string[] {
	return [
		`--app=${address}`,
		`--user-data-dir=${profile}`,
		'--window-size=1360,860',
		'--no-first-run',
		'--no-default-browser-check',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-domain-reliability',
		'--disable-extensions',
		'--disable-sync',
		'--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
		'--metrics-recording-only',
		'--no-pings',
		...(superuser ? ['--no-sandbox'] : []),
	];
}

export interface OpenedBrowser {
	/** Resolves when the process that was started has ended, or could not be started. */
	ended: Promise<void>;
	/** Ends it and takes its profile away. */
	close(): Promise<void>;
}

/** Opens a window on a fresh profile: no other page shares its cookies, and closing it ends the process. */
export function openBrowser(browser: string, address: string): OpenedBrowser {
	const profile = mkdtempSync(join(tmpdir(), 'tickmark-window-'));
	const child: ChildProcess = spawn(browser, browserArguments(address, profile, process.getuid?.() === 0), { stdio: 'ignore' });
	const ended = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.once('error', () => resolve());
	});
	return {
		ended,
		async close() {
			child.kill();
			await ended;
			// Chromium's helpers may still be writing their last into it.
			await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
		},
	};
}
