import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { app, type BrowserWindow, dialog, Menu, nativeTheme, session, shell } from 'electron';
import { AppError } from '../../contract/errors.ts';
import { failureMessage, message } from '../../contract/messages/index.ts';
import type { Language } from '../../contract/model.ts';
import { openDeskOrRecovery } from '../../desk/recovery.ts';
import { handOver } from '../hand-over.ts';
import { localeLanguage } from '../language.ts';
import type { LogFile } from '../log-file.ts';
import { packageRoot, rendererRoot } from '../paths.ts';
import { trackWindows } from '../windows.ts';
import type { FileQueue } from './files.ts';
import { menuTemplate } from './menu.ts';
import { servePorts } from './ports.ts';
import { electronPrinter } from './print.ts';
import { closeOnQuit } from './quit.ts';
import { START_PAGE, serveAssets } from './scheme.ts';
import { hardenSession, ownOrigin } from './session.ts';
import { openWindow, showWindow } from './window.ts';

export interface Start {
	home: string;
	log: LogFile;
	files: FileQueue;
	devServer: URL | null;
}

/** Everything after the ready event: session, assets, desk, ports, menu, window, in this order. */
export async function start({ home, log, files, devServer }: Start): Promise<{ show(): void }> {
	const packaged = app.isPackaged;
	const rules = { devServer, packaged, log: log.write };
	// Chromium's own switch for the language stands over the system's.
	const systemLanguage = localeLanguage(app.commandLine.getSwitchValue('lang') || (app.getPreferredSystemLanguages()[0] ?? ''));
	hardenSession(session.defaultSession, rules);
	const root = packageRoot();
	serveAssets(session.defaultSession, rendererRoot(root));

	const desk = await openDeskOrRecovery({
		home,
		host: 'electron',
		version: app.getVersion(),
		systemLanguage,
		log: log.write,
		print: electronPrinter(),
	});
	closeOnQuit(() => desk.close(), log.write);
	const windows = trackWindows();
	servePorts({ router: desk.router, windows, own: (url) => ownOrigin(url, rules), log: log.write });

	let window: BrowserWindow | null = null;
	const show = () => {
		if (window && !window.isDestroyed()) return showWindow(window);
		window = openWindow({
			startPage: devServer?.href ?? START_PAGE,
			preload: join(root, 'out', 'preload', 'index.cjs'),
			stateFile: join(home, 'window.json'),
			packaged,
			log: log.write,
		});
	};
	const take = (paths: string[]) => {
		show();
		handOver(desk, windows, paths, log.write).catch((error: unknown) => log.write('handing files over failed', error));
	};

	const client = createRouterClient(desk.router, { context: {} });
	const dress = async () => {
		const settings = await client.settings.get();
		const language: Language = settings.language === 'system' ? systemLanguage : settings.language;
		nativeTheme.themeSource = settings.theme;
		app.setAboutPanelOptions({ applicationName: 'Tickmark 核数台', applicationVersion: app.getVersion() });
		const template = menuTemplate(
			{ platform: process.platform, language, packaged, keys: settings.keys },
			{
				command: (command) => desk.emit({ type: 'command', command }),
				importReports: () => {
					chooseReports(language)
						.then((paths) => {
							if (paths.length > 0) take(paths);
						})
						.catch((error: unknown) => log.write('choosing files failed', error));
				},
				openLogFolder: () => void shell.openPath(join(home, 'logs')),
				about: () => app.showAboutPanel(),
			},
		);
		Menu.setApplicationMenu(Menu.buildFromTemplate(template));
	};
	await dress();
	followSettings(client, dress).catch((error: unknown) => log.write('following the settings failed', error));

	show();
	files.open(take);
	app.on('activate', show);
	return { show };
}

/** Says why the desk did not open, and ends. Anything unexpected is a crash, and handled as one. */
export function refuseToStart(error: unknown, log: LogFile, language: Language): void {
	log.write('the desk did not open', error);
	if (!(error instanceof AppError)) throw error;
	dialog.showErrorBox(message(language, 'cli.start.failed'), failureMessage(language, error.failure));
	app.exit(2);
}

async function chooseReports(language: Language): Promise<string[]> {
	const { filePaths } = await dialog.showOpenDialog({
		title: message(language, 'cli.dialog.import'),
		properties: ['openFile', 'multiSelections'],
		filters: [
			{ name: message(language, 'cli.dialog.reports'), extensions: ['txt', 'text', 'md'] },
			{ name: message(language, 'cli.dialog.all-files'), extensions: ['*'] },
		],
	});
	return filePaths;
}

type Client = { app: { updates(): Promise<AsyncIterable<{ type: string }>> } };

/** The menu speaks the language of the settings, and the windows' frames wear their theme. */
async function followSettings(client: Client, dress: () => Promise<void>): Promise<void> {
	for await (const update of await client.app.updates()) if (update.type === 'settings-changed') await dress();
}
