import { app, clipboard, dialog, type RenderProcessGoneDetails, type WebContents } from 'electron';
import { message } from '../../contract/messages/index.ts';
import type { Language } from '../../contract/model.ts';
import { describe, type LogFile, redact } from '../log-file.ts';

export interface CrashOptions {
	log: LogFile;
	language: Language;
	userHome: string;
}

/**
 * A bug in the main process: into the log, then a word to the person, then the end. The process is in a state nobody
 * foresaw; every decision is in the store already, and going on could only put something wrong there.
 */
export function handleCrashes({ log, language, userHome }: CrashOptions): void {
	let met = false;
	const crash = (what: string, error: unknown) => {
		log.write(what, error);
		// One dialog: while it stands, what breaks next is only logged.
		if (met) return;
		met = true;
		const say = (key: string, params?: Record<string, string>) => message(language, `cli.crash.${key}`, params);
		const detail = say('detail', { log: redact(log.path, userHome) });
		if (app.isReady()) {
			const choice = dialog.showMessageBoxSync({
				type: 'error',
				title: say('title'),
				message: say('title'),
				detail,
				buttons: [say('quit'), say('copy')],
				defaultId: 0,
				cancelId: 0,
				noLink: true,
			});
			if (choice === 1) clipboard.writeText(redact(`${what}\n${describe(error)}`, userHome));
		} else dialog.showErrorBox(say('title'), detail);
		app.exit(1);
	};
	process.on('uncaughtException', (error) => crash('an exception that nobody caught', error));
	process.on('unhandledRejection', (reason) => crash('a rejection that nobody handled', reason));
	app.on('render-process-gone', (_event, contents, details) => pageGone(contents, details, { log, language, userHome }));
	app.on('child-process-gone', (_event, details) => {
		if (details.reason !== 'clean-exit') log.write('a helper process of Electron ended', details);
	});
}

/** The page's process died: the desk lives on, so the window can be opened again as it was. */
function pageGone(contents: WebContents, details: RenderProcessGoneDetails, { log, language }: CrashOptions): void {
	if (details.reason === 'clean-exit') return;
	log.write('the page ended', details);
	const say = (key: string, params?: Record<string, string>) => message(language, `cli.crash.${key}`, params);
	const choice = dialog.showMessageBoxSync({
		type: 'error',
		title: say('title'),
		message: say('window', { reason: details.reason }),
		buttons: [say('reload'), say('quit')],
		defaultId: 0,
		cancelId: 1,
		noLink: true,
	});
	if (choice === 0 && !contents.isDestroyed()) contents.reload();
	else app.quit();
}
