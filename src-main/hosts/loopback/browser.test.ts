import { expect, it } from 'vitest';
import { browserArguments, findBrowser } from './browser.ts';

const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...there: string[]) => ({
	platform,
	env,
	executable: (file: string) => there.includes(file),
});

it.each([
	['the first of the path', machine('linux', { PATH: '/a:/b' }, '/b/chromium'), '/b/chromium'],
	['Chromium before Chrome', machine('linux', { PATH: '/a' }, '/a/google-chrome', '/a/chromium'), '/a/chromium'],
	['none', machine('linux', { PATH: '/a' }), null],
	['none without a path', machine('linux', {}), null],
	[
		'the application on macOS',
		machine('darwin', { HOME: '/Users/zm' }, '/Users/zm/Applications/Chromium.app/Contents/MacOS/Chromium'),
		'/Users/zm/Applications/Chromium.app/Contents/MacOS/Chromium',
	],
	[
		'Edge, which every Windows has',
		machine('win32', { 'PROGRAMFILES(X86)': 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'),
		'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
	],
	['the one that was named', machine('linux', { PATH: '/a', TICKMARK_BROWSER: '/c/x' }, '/a/chromium', '/c/x'), '/c/x'],
	['no other than the one that was named', machine('linux', { PATH: '/a', TICKMARK_BROWSER: '/c/x' }, '/a/chromium'), null],
])('finds %s', (_, given, found) => {
	expect(findBrowser(given)).toBe(found);
});

it('opens a quiet window on its own profile, and keeps the sandbox for everybody but root', () => {
	const args = browserArguments('http://127.0.0.1:1/?token=x', '/tmp/p', false);
	expect(args).toContain('--app=http://127.0.0.1:1/?token=x');
	expect(args).toContain('--user-data-dir=/tmp/p');
	expect(args).toContain('--disable-background-networking');
	expect(args).not.toContain('--no-sandbox');
	expect(browserArguments('', '', true)).toContain('--no-sandbox');
});
