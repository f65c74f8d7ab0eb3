import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail } from '../../contract/errors.ts';
import { type FakeElectron, fakeElectron, preventable } from './fake-electron.ts';
import type { FileQueue } from './files.ts';

const mocked = vi.hoisted(() => ({
	electron: {} as FakeElectron,
	start: vi.fn(),
	refuseToStart: vi.fn(),
}));
vi.mock('electron', () => ({
	get app() {
		return mocked.electron.app;
	},
	get protocol() {
		return mocked.electron.protocol;
	},
	get dialog() {
		return mocked.electron.dialog;
	},
	get clipboard() {
		return mocked.electron.clipboard;
	},
}));
vi.mock('./start.ts', () => ({ start: mocked.start, refuseToStart: mocked.refuseToStart }));

let home: string;
const { argv } = process;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'tickmark-boot-'));
	vi.stubEnv('TICKMARK_HOME', home);
	vi.resetModules();
	mocked.electron = fakeElectron();
	mocked.start.mockReset();
	vi.spyOn(process, 'on').mockImplementation(() => process);
});
afterEach(() => {
	process.argv = argv;
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	rmSync(home, { recursive: true });
});

/** Boots as Electron would with these words after the program's own; `ready` lets the ready event come. */
async function boot(...words: string[]) {
	process.argv = ['/opt/electron', '.', ...words];
	let ready = () => {};
	mocked.electron.app.whenReady.mockReturnValue(
		new Promise<void>((done) => {
			ready = done;
		}),
	);
	await import('../../index.ts');
	return { app: mocked.electron.app, ready };
}

/** The files that the desk is given once it takes them. */
const taken = async (): Promise<string[]> => {
	await vi.waitFor(() => expect(mocked.start).toHaveBeenCalled());
	const { files } = mocked.start.mock.calls[0]![0] as { files: FileQueue };
	const all: string[] = [];
	files.open((paths) => all.push(...paths));
	return all;
};

describe('boot', () => {
	it('hardens before anything else, in this order', async () => {
		const order: string[] = [];
		const { electron } = mocked;
		const note = (name: string) => () => void order.push(name);
		electron.app.enableSandbox.mockImplementation(note('sandbox'));
		electron.app.setPath.mockImplementation((name: string) => void order.push(name));
		electron.app.requestSingleInstanceLock.mockImplementation(() => {
			order.push('lock');
			return true;
		});
		electron.protocol.registerSchemesAsPrivileged.mockImplementation(note('scheme'));
		electron.app.whenReady.mockImplementation(() => {
			order.push('ready');
			return new Promise<void>(() => {});
		});
		process.argv = ['/opt/electron', '.'];
		await import('../../index.ts');
		expect(order).toEqual(['sandbox', 'userData', 'sessionData', 'lock', 'scheme', 'ready']);
		expect(electron.app.setPath.mock.calls).toEqual([
			['userData', join(home, 'electron')],
			['sessionData', join(home, 'electron')],
		]);
		expect(electron.app.commandLine.appendSwitch).toHaveBeenCalledWith('disable-background-networking');
		expect(electron.app.listenerCount('web-contents-created')).toBe(1);
	});

	it('hands its files to the program that runs already, and goes', async () => {
		mocked.electron.app.requestSingleInstanceLock.mockReturnValue(false);
		await boot('--no-sandbox', '--', 'a.txt', '/b/报道.txt');
		const { app, protocol } = mocked.electron;
		expect(app.requestSingleInstanceLock.mock.calls).toEqual([[{ files: [resolve('a.txt'), '/b/报道.txt'] }]]);
		expect(app.quit).toHaveBeenCalled();
		expect(protocol.registerSchemesAsPrivileged).not.toHaveBeenCalled();
		expect(app.whenReady).not.toHaveBeenCalled();
	});

	it('keeps files that come before there is a desk: by command line, by the system, by a second start', async () => {
		const { app, ready } = await boot('/a.txt');
		const event = preventable();
		app.emit('open-file', event, '/from-finder.txt');
		expect(event.prevented).toBe(true);
		app.emit('second-instance', {}, ['mangled'], '/', { files: ['/second.txt'] });
		app.emit('second-instance', {}, ['/not-from-argv.txt'], '/', { files: 'no list' });
		app.emit('second-instance', {}, [], '/', null);
		mocked.start.mockResolvedValue({ show: vi.fn() });
		ready();
		expect(await taken()).toEqual(['/a.txt', '/from-finder.txt', '/second.txt']);
	});

	it('shows the window when it is started again', async () => {
		const show = vi.fn();
		mocked.start.mockResolvedValue({ show });
		const { app, ready } = await boot();
		ready();
		const files = await taken();
		app.emit('second-instance', {}, [], '/', { files: ['/later.txt'] });
		await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(1));
		expect(files).toEqual(['/later.txt']);
	});

	it('has told what keeps the library from opening', async () => {
		const reason = fail('STORE_IN_USE', { file: 'x' });
		mocked.start.mockRejectedValue(reason);
		const { ready } = await boot();
		ready();
		await vi.waitFor(() => expect(mocked.refuseToStart).toHaveBeenCalled());
		expect(mocked.refuseToStart.mock.calls[0]?.[0]).toBe(reason);
	});

	it('takes the home that it is told over the one of the environment', async () => {
		const told = join(home, 'told');
		const { app } = await boot('--home', told);
		expect(app.setPath).toHaveBeenCalledWith('userData', join(told, 'electron'));
		expect(app.requestSingleInstanceLock.mock.calls).toEqual([[{ files: [] }]]);
	});

	it('takes no development server when packaged', async () => {
		vi.stubEnv('NODE_ENV_ELECTRON_VITE', 'development');
		vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173');
		mocked.start.mockResolvedValue({ show: vi.fn() });
		mocked.electron.app.isPackaged = true;
		const { ready } = await boot();
		ready();
		await taken();
		expect(mocked.start.mock.calls[0]![0]).toMatchObject({ devServer: null, home });
	});

	it.each([
		['linux', 1],
		['win32', 1],
		['darwin', 0],
	] as const)('on %s quits %i times when the last window closes', async (platform, times) => {
		vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
		const { app } = await boot();
		app.emit('window-all-closed');
		expect(app.quit).toHaveBeenCalledTimes(times);
	});
});
