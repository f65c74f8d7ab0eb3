import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail } from '../../contract/errors.ts';
import { PORT_REQUEST } from '../../preload/channels.ts';
import { openLogFile } from '../log-file.ts';
import { type SmallDesk, smallDesk } from '../testing/small-desk.ts';
import type { FakeElectron } from './fake-electron.ts';
import { fileQueue } from './files.ts';

const mocked = vi.hoisted(() => ({ electron: {} as FakeElectron, openDesk: vi.fn() }));
vi.mock('electron', async () => {
	mocked.electron = (await import('./fake-electron.ts')).fakeElectron();
	return mocked.electron;
});
vi.mock('../../desk/desk.ts', () => ({ openDesk: mocked.openDesk }));
const { refuseToStart, start } = await import('./start.ts');

let home: string;
let desk: SmallDesk;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'tickmark-start-'));
	desk = smallDesk();
	mocked.openDesk.mockReset().mockResolvedValue(desk);
	mocked.electron.app.removeAllListeners();
	mocked.electron.ipcMain.removeAllListeners();
	mocked.electron.BrowserWindow.all.length = 0;
	vi.clearAllMocks();
	mocked.openDesk.mockResolvedValue(desk);
});
afterEach(() => rmSync(home, { recursive: true }));

const begin = (files = fileQueue()) => start({ home, log: openLogFile(home), files, devServer: null });
const menu = () => mocked.electron.Menu.setApplicationMenu.mock.lastCall![0] as MenuItemConstructorOptions[];
const windows = () => mocked.electron.BrowserWindow.all;

describe('start', () => {
	it('opens the desk of the home in the system’s language, and a window on our page that can ask for its port', async () => {
		await begin();
		expect(mocked.openDesk).toHaveBeenCalledWith(
			expect.objectContaining({ home, host: 'electron', version: '0.0.1', systemLanguage: 'zh' }),
		);
		const [window] = windows();
		expect(window!.loadURL).toHaveBeenCalledWith('app://tickmark/');
		expect(window!.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
		expect(window!.options.webPreferences?.preload).toMatch(/out[\\/]preload[\\/]index\.cjs$/);
		expect(mocked.electron.ipcMain.listenerCount(PORT_REQUEST)).toBe(1);
		expect(mocked.electron.session.defaultSession.webRequest.onBeforeRequest).toHaveBeenCalled();
	});

	it('takes the language of the switch over the system’s', async () => {
		mocked.electron.app.commandLine.getSwitchValue.mockImplementationOnce((name) => (name === 'lang' ? 'en-GB' : ''));
		await begin();
		expect(mocked.openDesk).toHaveBeenCalledWith(expect.objectContaining({ systemLanguage: 'en' }));
	});

	it('shuts the session before the desk opens, and takes ports before there is a window', async () => {
		mocked.openDesk.mockImplementation(async () => {
			expect(mocked.electron.session.defaultSession.setPermissionRequestHandler).toHaveBeenCalled();
			expect(windows()).toHaveLength(0);
			return desk;
		});
		await begin();
		expect(windows()).toHaveLength(1);
	});

	it('shows the window when there is something to see, and brings it to the front when asked', async () => {
		const { show } = await begin();
		const window = windows()[0]!;
		expect([window.options.show, window.show.mock.calls.length]).toEqual([false, 0]);
		window.emit('ready-to-show');
		expect(window.show).toHaveBeenCalledTimes(1);
		window.minimized = true;
		show();
		expect([window.restore, window.show, window.focus].map((call) => call.mock.calls.length)).toEqual([1, 2, 1]);
		window.destroyed = true;
		mocked.electron.app.emit('activate');
		expect(windows()).toHaveLength(2);
	});

	it('imports what waited, and what comes later', async () => {
		const files = fileQueue();
		files.push(['/a.txt']);
		await begin(files);
		files.push(['/b.txt']);
		await vi.waitFor(() => expect(desk.imported).toEqual(['/a.txt', '/b.txt']));
	});

	it('imports what is chosen in the dialog', async () => {
		await begin();
		mocked.electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/chosen.txt'] });
		const file = menu().find(({ id }) => id === 'file')!.submenu as MenuItemConstructorOptions[];
		(file.find(({ id }) => id === 'import')!.click as unknown as () => void)();
		await vi.waitFor(() => expect(desk.imported).toEqual(['/chosen.txt']));
	});

	it('speaks and looks as the settings say, from the moment they change', async () => {
		await begin();
		const label = () => menu().find(({ id }) => id === 'file')!.label;
		expect(label()).toBe('文件');
		await desk.untilStreams(1);
		const { createRouterClient } = await import('@orpc/server');
		await createRouterClient(desk.router, { context: {} }).settings.set({ language: 'en', theme: 'dark' });
		desk.emit({ type: 'settings-changed' });
		await vi.waitFor(() => expect(label()).toBe('File'));
		expect(mocked.electron.nativeTheme.themeSource).toBe('dark');
	});

	it('closes the desk when the program ends', async () => {
		await begin();
		mocked.electron.app.emit('will-quit', { preventDefault: () => {} });
		await vi.waitFor(() => expect(mocked.electron.app.exit).toHaveBeenCalledWith(0));
		expect(desk.closed).toBe(true);
	});

	it('says in words why the library does not open, and lets bugs through', () => {
		const log = openLogFile(home);
		refuseToStart(fail('STORE_IN_USE', { file: '/lib/tickmark.sqlite' }), log, 'en');
		expect(mocked.electron.dialog.showErrorBox.mock.calls).toEqual([
			['Tickmark did not open', expect.stringContaining('/lib/tickmark.sqlite')],
		]);
		expect(mocked.electron.app.exit).toHaveBeenCalledWith(2);
		expect(() => refuseToStart(new TypeError('bug'), log, 'en')).toThrow(TypeError);
	});
});
