import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { vi } from 'vitest';

/**
 * Electron's module as far as the host uses it, for machines without Electron. What it does not have, the host must not
 * touch: a missing member fails the test. Tests read what was asked of it.
 */
export function fakeElectron() {
	const app = Object.assign(new EventEmitter(), {
		isPackaged: false,
		commandLine: {
			appendSwitch: vi.fn<Electron.CommandLine['appendSwitch']>(),
			getSwitchValue: vi.fn((_name: string) => ''),
		},
		enableSandbox: vi.fn(),
		setPath: vi.fn(),
		requestSingleInstanceLock: vi.fn((_data?: Record<string, unknown>) => true),
		whenReady: vi.fn(() => new Promise<void>(() => {})),
		isReady: vi.fn(() => true),
		getVersion: () => '0.0.1',
		getPreferredSystemLanguages: vi.fn(() => ['zh-Hans-CN']),
		setAboutPanelOptions: vi.fn(),
		showAboutPanel: vi.fn(),
		quit: vi.fn(),
		exit: vi.fn(),
	});

	class BrowserWindow extends EventEmitter {
		static readonly all: BrowserWindow[] = [];
		readonly options: Electron.BrowserWindowConstructorOptions;
		readonly loadURL = vi.fn(async (_url: string) => {});
		readonly maximize = vi.fn();
		readonly restore = vi.fn();
		readonly show = vi.fn();
		readonly focus = vi.fn();
		bounds: Electron.Rectangle = { x: 0, y: 0, width: 1000, height: 700 };
		minimized = false;
		destroyed = false;
		constructor(options: Electron.BrowserWindowConstructorOptions) {
			super();
			this.options = options;
			BrowserWindow.all.push(this);
		}
		getNormalBounds = () => this.bounds;
		isMaximized = () => false;
		isFullScreen = () => false;
		isMinimized = () => this.minimized;
		isDestroyed = () => this.destroyed;
	}

	class MessagePortMain extends EventEmitter {
		other: MessagePortMain | null = null;
		started = false;
		closed = false;
		readonly queue: unknown[] = [];
		postMessage(message: unknown) {
			const { other } = this;
			if (!other || other.closed) return;
			if (other.started) queueMicrotask(() => other.emit('message', { data: message, ports: [] }));
			else other.queue.push(message);
		}
		start() {
			this.started = true;
			for (const message of this.queue.splice(0)) this.emit('message', { data: message, ports: [] });
		}
		close() {
			if (this.closed) return;
			this.closed = true;
			this.emit('close');
			this.other?.close();
		}
	}

	class MessageChannelMain {
		readonly port1 = new MessagePortMain();
		readonly port2 = new MessagePortMain();
		constructor() {
			this.port1.other = this.port2;
			this.port2.other = this.port1;
		}
	}

	return {
		app,
		BrowserWindow,
		MessageChannelMain,
		clipboard: { writeText: vi.fn() },
		dialog: {
			showErrorBox: vi.fn(),
			showMessageBoxSync: vi.fn((_options: Electron.MessageBoxSyncOptions) => 0),
			showOpenDialog: vi.fn(async () => ({ canceled: false, filePaths: [] as string[] })),
		},
		ipcMain: new EventEmitter(),
		Menu: { buildFromTemplate: vi.fn((template: unknown) => template), setApplicationMenu: vi.fn() },
		nativeTheme: { shouldUseDarkColors: false, themeSource: 'system' },
		protocol: { registerSchemesAsPrivileged: vi.fn<(schemes: Electron.CustomScheme[]) => void>() },
		screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
		session: { defaultSession: fakeSession() },
		shell: { openPath: vi.fn(async () => '') },
	};
}

type BeforeRequest = (details: { url: string }, callback: (response: { cancel?: boolean }) => void) => void;

/** A session that remembers its handlers. */
export function fakeSession() {
	return Object.assign(new EventEmitter(), {
		webRequest: { onBeforeRequest: vi.fn<(listener: BeforeRequest) => void>() },
		protocol: { handle: vi.fn<(scheme: string, handler: (request: Request) => Promise<Response>) => void>() },
		setPermissionRequestHandler:
			vi.fn<
				(handler: (contents: { getURL(): string }, permission: string, callback: (granted: boolean) => void) => void) => void
			>(),
		setPermissionCheckHandler: vi.fn<(handler: (contents: null, permission: string, origin: string) => boolean) => void>(),
		setDevicePermissionHandler: vi.fn<(handler: () => boolean) => void>(),
		setSpellCheckerEnabled: vi.fn<(enable: boolean) => void>(),
	});
}

/** An event that can be prevented. */
export function preventable<T extends object>(fields: T = {} as T): T & { preventDefault(): void; prevented: boolean } {
	return {
		...fields,
		prevented: false,
		preventDefault() {
			this.prevented = true;
		},
	};
}

export type FakeElectron = ReturnType<typeof fakeElectron>;
