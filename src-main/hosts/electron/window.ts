import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import type { LogLine } from '../desk-door.ts';
import { keepWindowState, LEAST, loadWindowState, placeWindow } from './window-state.ts';

export interface WindowOptions {
	startPage: string;
	preload: string;
	stateFile: string;
	packaged: boolean;
	log: LogLine;
}

/** What the page can reach: itself, and through the preload one port. Electron's defaults are spelt out, for they change. */
export function webPreferences(preload: string, packaged: boolean): WebPreferences {
	return {
		preload,
		sandbox: true,
		contextIsolation: true,
		nodeIntegration: false,
		nodeIntegrationInWorker: false,
		nodeIntegrationInSubFrames: false,
		webviewTag: false,
		webSecurity: true,
		allowRunningInsecureContent: false,
		experimentalFeatures: false,
		// A file dropped beside the page must not become the page.
		navigateOnDragDrop: false,
		spellcheck: false,
		devTools: !packaged,
	};
}

/** Opens the desk's window where it last stood, and shows it when there is something to see. */
export function openWindow({ startPage, preload, stateFile, packaged, log }: WindowOptions): BrowserWindow {
	const { bounds, maximized, fullScreen } = placeWindow(
		loadWindowState(stateFile),
		screen.getAllDisplays().map(({ workArea }) => workArea),
	);
	const window = new BrowserWindow({
		...bounds,
		minWidth: Math.min(LEAST.width, bounds.width),
		minHeight: Math.min(LEAST.height, bounds.height),
		show: false,
		fullscreen: fullScreen,
		// Paper or night desk: what shows before the page does.
		backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1917' : '#fbfaf7',
		webPreferences: webPreferences(preload, packaged),
	});
	window.once('ready-to-show', () => {
		if (maximized) window.maximize();
		window.show();
	});
	keepWindowState(window, stateFile, log);
	window.loadURL(startPage).catch((error: unknown) => log('the page did not load', error));
	return window;
}

/** Brings the window to the front, wherever it was put. */
export function showWindow(window: BrowserWindow): void {
	if (window.isMinimized()) window.restore();
	window.show();
	window.focus();
}
