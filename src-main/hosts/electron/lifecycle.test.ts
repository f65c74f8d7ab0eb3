import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LogFile, openLogFile } from '../log-file.ts';
import { type FakeElectron, fakeElectron, preventable } from './fake-electron.ts';

const mocked = vi.hoisted(() => ({ electron: {} as FakeElectron }));
vi.mock('electron', () => ({
	get app() {
		return mocked.electron.app;
	},
	get dialog() {
		return mocked.electron.dialog;
	},
	get clipboard() {
		return mocked.electron.clipboard;
	},
}));
const { handleCrashes } = await import('./crash.ts');
const { closeOnQuit } = await import('./quit.ts');
const { fileQueue, readCommandLine, secondStart } = await import('./files.ts');

describe('a crash', () => {
	let home: string;
	let log: LogFile;
	const listeners = new Map<string, (error: unknown) => void>();

	beforeEach(() => {
		home = mkdtempSync(join(tmpdir(), 'tickmark-crash-'));
		mocked.electron = fakeElectron();
		log = openLogFile(home, { userHome: home });
		listeners.clear();
		vi.spyOn(process, 'on').mockImplementation((name, listener) => {
			listeners.set(String(name), listener as (error: unknown) => void);
			return process;
		});
		handleCrashes({ log, language: 'en', userHome: home });
	});
	afterEach(() => {
		vi.restoreAllMocks();
		rmSync(home, { recursive: true });
	});

	const boom = () => new Error(`broke at ${home}/secret`);

	it.each(['uncaughtException', 'unhandledRejection'])('of kind %s is logged, told, and ends the program', (kind) => {
		listeners.get(kind)?.(boom());
		const { app, dialog, clipboard } = mocked.electron;
		expect(readFileSync(log.path, 'utf8')).toContain('Error: broke at ~/secret');
		expect(dialog.showMessageBoxSync.mock.calls[0]![0]).toMatchObject({
			message: 'Tickmark met an internal error',
			detail: 'Decisions already made are saved.\n\nLog: ~/logs/tickmark.log',
			buttons: ['Quit', 'Copy Details and Quit'],
		});
		expect(clipboard.writeText).not.toHaveBeenCalled();
		expect(app.exit.mock.calls).toEqual([[1]]);
	});

	it('is copied without the name of the user when that is asked for', () => {
		mocked.electron.dialog.showMessageBoxSync.mockReturnValue(1);
		listeners.get('uncaughtException')?.(boom());
		const [text] = mocked.electron.clipboard.writeText.mock.calls[0]!;
		expect(text).toContain('Error: broke at ~/secret');
		expect(text).not.toContain(home);
	});

	it('before the ready event has the plain box', () => {
		mocked.electron.app.isReady.mockReturnValue(false);
		listeners.get('uncaughtException')?.(boom());
		expect(mocked.electron.dialog.showErrorBox).toHaveBeenCalledTimes(1);
		expect(mocked.electron.app.exit).toHaveBeenCalledWith(1);
	});

	it('brings one dialog, however much breaks while it stands', () => {
		mocked.electron.dialog.showMessageBoxSync.mockImplementation(() => {
			listeners.get('unhandledRejection')?.(boom());
			return 0;
		});
		listeners.get('uncaughtException')?.(boom());
		expect(mocked.electron.dialog.showMessageBoxSync).toHaveBeenCalledTimes(1);
		expect(readFileSync(log.path, 'utf8').match(/broke at/g)).toHaveLength(2);
	});

	const contents = () => ({ reload: vi.fn(), isDestroyed: () => false });

	it('of the page loads it again, the desk living on', () => {
		const page = contents();
		mocked.electron.app.emit('render-process-gone', {}, page, { reason: 'crashed', exitCode: 1 });
		expect(mocked.electron.dialog.showMessageBoxSync.mock.calls[0]![0].message).toContain('crashed');
		expect(page.reload).toHaveBeenCalledTimes(1);
		expect(mocked.electron.app.exit).not.toHaveBeenCalled();
	});

	it('of the page quits in order when that is chosen', () => {
		mocked.electron.dialog.showMessageBoxSync.mockReturnValue(1);
		const page = contents();
		mocked.electron.app.emit('render-process-gone', {}, page, { reason: 'oom', exitCode: 1 });
		expect(page.reload).not.toHaveBeenCalled();
		expect(mocked.electron.app.quit).toHaveBeenCalledTimes(1);
	});

	it('is none when the page ends as it should', () => {
		mocked.electron.app.emit('render-process-gone', {}, contents(), { reason: 'clean-exit', exitCode: 0 });
		mocked.electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'clean-exit' });
		expect(mocked.electron.dialog.showMessageBoxSync).not.toHaveBeenCalled();
	});
});

describe('quitting', () => {
	beforeEach(() => {
		mocked.electron = fakeElectron();
		vi.useFakeTimers();
	});
	afterEach(() => void vi.useRealTimers());

	const quit = () => {
		const event = preventable();
		mocked.electron.app.emit('will-quit', event);
		return event.prevented;
	};

	it('closes the desk once, then ends', async () => {
		let closed = () => {};
		const close = vi.fn(
			() =>
				new Promise<void>((resolve) => {
					closed = resolve;
				}),
		);
		closeOnQuit(close, () => {});
		expect([quit(), quit()]).toEqual([true, true]);
		expect(close).toHaveBeenCalledTimes(1);
		expect(mocked.electron.app.exit).not.toHaveBeenCalled();
		closed();
		await vi.runAllTimersAsync();
		expect(mocked.electron.app.exit.mock.calls).toEqual([[0]]);
		expect(quit()).toBe(false);
	});

	it('waits no longer than the limit, and ends once', async () => {
		const log = vi.fn();
		closeOnQuit(() => new Promise(() => {}), log, 3000);
		quit();
		await vi.advanceTimersByTimeAsync(2999);
		expect(mocked.electron.app.exit).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(mocked.electron.app.exit.mock.calls).toEqual([[0]]);
		expect(log).toHaveBeenCalledTimes(1);
	});

	it('ends when closing fails, and says so in the log', async () => {
		const log = vi.fn();
		const error = new Error('disk');
		closeOnQuit(() => Promise.reject(error), log);
		quit();
		await vi.runAllTimersAsync();
		expect(log.mock.calls).toEqual([['the desk did not close well', error]]);
		expect(mocked.electron.app.exit.mock.calls).toEqual([[0]]);
	});
});

describe('files from outside', () => {
	it.each([
		[['/opt/electron', '.', 'a.txt'], false, null, ['/cwd/a.txt']],
		[['/opt/electron', '--no-sandbox', '/app', '--lang=zh-CN', 'a.txt'], false, null, ['/cwd/a.txt']],
		[['/opt/electron', '/app', '--home', 'lib', '/b.txt'], false, '/cwd/lib', ['/b.txt']],
		[['/opt/electron', '/app', '--home=/lib'], false, '/lib', []],
		[['/opt/tickmark', 'a.txt', '/b.txt'], true, null, ['/cwd/a.txt', '/b.txt']],
		[['/opt/tickmark', '--no-sandbox', '--', '/b.txt', ''], true, null, ['/b.txt']],
		[['/opt/tickmark', '--home'], true, null, []],
		[['/opt/tickmark'], true, null, []],
		[['/opt/electron', '.'], false, null, []],
	])('%j packaged %s are home %s and %j', (argv, packaged, home, files) => {
		expect(readCommandLine(argv, { packaged, cwd: '/cwd' })).toEqual({ home, files });
	});

	it('wait in order, and then go straight through', () => {
		const queue = fileQueue();
		queue.push(['1']);
		queue.push([]);
		queue.push(['2', '3']);
		const take = vi.fn();
		queue.open(take);
		queue.push(['4']);
		expect(take.mock.calls).toEqual([[['1', '2', '3']], [['4']]]);
	});

	it('bring nothing when none waited', () => {
		const take = vi.fn();
		fileQueue().open(take);
		expect(take).not.toHaveBeenCalled();
	});

	it.each([undefined, null, 'x', {}, { files: [1] }, { files: Array(1001).fill('x') }])(
		'of a second start are none in %j',
		(data) => {
			expect(secondStart.files(data)).toEqual([]);
		},
	);
	it('of a second start arrive as they were sent', () => {
		expect(secondStart.files(secondStart.data(['/a', '/b']))).toEqual(['/a', '/b']);
	});
});
