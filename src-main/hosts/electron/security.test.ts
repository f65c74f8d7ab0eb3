import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session, WebContents } from 'electron';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { escapes } from '../testing/escapes.ts';
import { fakeElectron, fakeSession, preventable } from './fake-electron.ts';

const electron = vi.hoisted(() => ({ current: {} as ReturnType<typeof import('./fake-electron.ts').fakeElectron> }));
vi.mock('electron', async () => {
	const { fakeElectron: fake } = await import('./fake-electron.ts');
	electron.current = fake();
	return electron.current;
});

const { answer, registerScheme, serveAssets, ORIGIN, START_PAGE } = await import('./scheme.ts');
const { hardenSession, ownOrigin, requestAllowed } = await import('./session.ts');
const { hardenContents } = await import('./navigation.ts');
const { webPreferences } = await import('./window.ts');

let folder: string;
let root: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tickmark-scheme-'));
	root = join(folder, 'renderer');
	mkdirSync(root);
	writeFileSync(join(root, 'index.html'), '<!doctype html>');
	writeFileSync(join(folder, 'secret.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (url: string, method = 'GET') => answer({ url, method }, root);

describe('app:', () => {
	it('has an origin, and no privilege that the page has no use for', () => {
		registerScheme();
		expect(electron.current.protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
			[[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]],
		]);
	});

	it('serves the window under its policy', async () => {
		const session = fakeSession();
		serveAssets(session as unknown as Session, root);
		const [scheme, handler] = session.protocol.handle.mock.calls[0]!;
		expect(scheme).toBe('app');
		const response = await handler({ url: `${ORIGIN}/`, method: 'GET' } as Request);
		expect([response.status, await response.text()]).toEqual([200, '<!doctype html>']);
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
		const policy = response.headers.get('content-security-policy');
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'; trusted-types tickmark-worker default");
		expect(policy).not.toMatch(/unsafe|\*|http|ws:/);
	});

	it.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('answers no %s', async (method) => {
		expect((await get(`${ORIGIN}/`, method)).status).toBe(405);
	});

	it.each(escapes.map((path) => (path.startsWith('/') ? path : `/${path}%`)))('%s is not found', async (path) => {
		const response = await get(ORIGIN + path);
		expect([response.status, await response.text()]).toEqual([404, '']);
	});

	it.each([
		'app://other/index.html',
		'app://tickmark.example/index.html',
		'app://tickmark:80/index.html',
		'app://user@tickmark/index.html',
		'app:tickmark/index.html',
		'app:///tickmark/index.html',
		'file:///index.html',
		'http://tickmark/index.html',
		'',
	])('%s is not ours', async (url) => {
		expect((await get(url)).status).toBe(404);
	});

	it('ignores query and fragment', async () => {
		expect((await get(`${ORIGIN}/index.html?x=/../secret.json#y`)).status).toBe(200);
	});
});

const packaged = { devServer: null, packaged: true, log: () => {} };
const developing = { devServer: new URL('http://localhost:5173'), packaged: false, log: () => {} };

const hostile = [
	'https://evil.example/',
	'https://evil.example/?next=app://tickmark/',
	'http://app://tickmark/',
	'app://tickmark.evil.example/',
	'app://evil@tickmark/',
	'app://tickmark@evil/',
	'http://127.0.0.1:80/',
	'http://localhost:5174/',
	'file:///etc/passwd',
	'ftp://evil.example/',
	'ws://evil.example/',
	'wss://evil.example/',
	'chrome://settings/',
	'chrome-extension://aaaa/x.js',
	'blob:https://evil.example/1',
	'filesystem:app://tickmark/x',
	'javascript:alert(1)',
	'view-source:app://tickmark/',
	'not an address',
	'',
];

describe('the session', () => {
	it.each(hostile)('lets no request out to %s', (url) => {
		expect(requestAllowed(url, packaged)).toBe(false);
		expect(requestAllowed(url, developing)).toBe(false);
		expect(ownOrigin(url, packaged)).toBe(false);
	});

	it.each([`${ORIGIN}/`, `${ORIGIN}/assets/x.js`, `blob:${ORIGIN}/1`, 'data:image/png;base64,AA=='])(
		'lets the page have %s',
		(url) => {
			expect(requestAllowed(url, packaged)).toBe(true);
		},
	);

	it.each(['http://localhost:5173/main.tsx', 'ws://localhost:5173/', 'devtools://devtools/x'])(
		'has %s only while developing',
		(url) => {
			expect(requestAllowed(url, developing)).toBe(true);
			expect(requestAllowed(url, { ...developing, packaged: true })).toBe(false);
			expect(requestAllowed(url, packaged)).toBe(false);
		},
	);

	it('is where all of this is made to hold', () => {
		const session = fakeSession();
		const log = vi.fn();
		hardenSession(session as unknown as Session, { ...packaged, log });
		const [before] = session.webRequest.onBeforeRequest.mock.calls[0]!;
		const verdict = (url: string) => {
			const callback = vi.fn();
			before({ url }, callback);
			return callback.mock.calls;
		};
		expect(verdict('https://evil.example/?secret')).toEqual([[{ cancel: true }]]);
		expect(verdict(`${ORIGIN}/`)).toEqual([[{ cancel: false }]]);
		expect(log.mock.calls).toEqual([['refused a request to https://evil.example']]);
		expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
	});

	it.each([
		['media', START_PAGE, false],
		['geolocation', START_PAGE, false],
		['notifications', START_PAGE, false],
		['openExternal', START_PAGE, false],
		['fileSystem', START_PAGE, false],
		['hid', START_PAGE, false],
		['clipboard-read', START_PAGE, false],
		['a permission of tomorrow', START_PAGE, false],
		['clipboard-sanitized-write', START_PAGE, true],
		['clipboard-sanitized-write', 'https://evil.example/', false],
		['clipboard-sanitized-write', '', false],
	])('permission %s for %s: %s', (permission, url, granted) => {
		const session = fakeSession();
		hardenSession(session as unknown as Session, packaged);
		const callback = vi.fn();
		session.setPermissionRequestHandler.mock.calls[0]![0]({ getURL: () => url }, permission, callback);
		expect(callback.mock.calls).toEqual([[granted]]);
		expect(session.setPermissionCheckHandler.mock.calls[0]![0](null, permission, url)).toBe(granted);
		expect(session.setDevicePermissionHandler.mock.calls[0]![0]()).toBe(false);
	});

	it.each([
		[`blob:${ORIGIN}/1`, false],
		['blob:https://evil.example/1', true],
		['https://evil.example/x.exe', true],
		[`${ORIGIN}/index.html`, true],
	])('download of %s prevented: %s', (url, prevented) => {
		const session = fakeSession();
		hardenSession(session as unknown as Session, packaged);
		const event = preventable();
		session.emit('will-download', event, { getURL: () => url });
		expect(event.prevented).toBe(prevented);
	});
});

describe('the page', () => {
	const page = () => {
		const contents = Object.assign(new EventEmitter(), {
			setWindowOpenHandler: vi.fn<(handler: (details: { url: string }) => { action: string }) => void>(),
		});
		hardenContents(contents as unknown as WebContents, START_PAGE, () => {});
		return contents;
	};

	it.each([...hostile, `${ORIGIN}/other.html`, `${ORIGIN}/?x`, 'data:text/html,x'])('does not go to %s', (url) => {
		const event = preventable({ url });
		page().emit('will-navigate', event);
		expect(event.prevented).toBe(true);
	});

	it.each([START_PAGE, `${START_PAGE}#findings`])('may load itself again (%s)', (url) => {
		const event = preventable({ url });
		page().emit('will-navigate', event);
		expect(event.prevented).toBe(false);
	});

	it('is redirected nowhere, opens no window, no frame and no webview', () => {
		const contents = page();
		const events = {
			'will-redirect': preventable({ url: START_PAGE }),
			'will-attach-webview': preventable(),
			'will-frame-navigate': preventable({ url: START_PAGE, isMainFrame: false }),
		};
		for (const [name, event] of Object.entries(events)) contents.emit(name, event);
		expect(Object.values(events).map(({ prevented }) => prevented)).toEqual([true, true, true]);
		const own = preventable({ url: START_PAGE, isMainFrame: true });
		contents.emit('will-frame-navigate', own);
		expect(own.prevented).toBe(false);
		expect(contents.setWindowOpenHandler.mock.calls[0]![0]({ url: START_PAGE })).toEqual({ action: 'deny' });
	});

	it('has nothing of Node, and tools only while developing', () => {
		expect(webPreferences('/p/index.cjs', true)).toEqual({
			preload: '/p/index.cjs',
			sandbox: true,
			contextIsolation: true,
			nodeIntegration: false,
			nodeIntegrationInWorker: false,
			nodeIntegrationInSubFrames: false,
			webviewTag: false,
			webSecurity: true,
			allowRunningInsecureContent: false,
			experimentalFeatures: false,
			navigateOnDragDrop: false,
			spellcheck: false,
			devTools: false,
		});
		expect(webPreferences('', false).devTools).toBe(true);
	});
});

it('the fake is the one that was mocked', () => {
	expect(Object.keys(electron.current).sort()).toEqual(Object.keys(fakeElectron()).sort());
});
