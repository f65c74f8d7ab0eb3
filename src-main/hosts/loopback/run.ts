import { homedir } from 'node:os';
import { AppError } from '../../contract/errors.ts';
import { failureMessage, message } from '../../contract/messages/index.ts';
import type { Language } from '../../contract/model.ts';
import { type DeskOrRecovery, openDeskOrRecovery } from '../../desk/recovery.ts';
import { devServerOf } from '../dev-server.ts';
import { handOver } from '../hand-over.ts';
import { homeFolder } from '../home.ts';
import { systemLanguage } from '../language.ts';
import { openLogFile } from '../log-file.ts';
import { packageRoot, packageVersion, rendererRoot } from '../paths.ts';
import type { StartOptions } from '../start-options.ts';
import { trackWindows } from '../windows.ts';
import { findBrowser, type OpenedBrowser, openBrowser, thisMachine } from './browser.ts';
import { stopWhenIdle } from './idle.ts';
import { chromiumPrinter } from './print.ts';
import { startLoopbackServer } from './server.ts';

/**
 * Runs the desk on 127.0.0.1 until its last window has gone or the process is asked to end. Resolves to the exit status.
 * With `open` false it prints the address alone on one line of standard output, for whoever started it to read.
 */
export async function runLoopback(options: StartOptions, language: Language = systemLanguage(process.env)): Promise<number> {
	const home = options.home ?? homeFolder(process.env, process.platform, homedir());
	const root = packageRoot();
	const version = packageVersion(root);
	const log = openLogFile(home, { userHome: homedir() });
	const asked = stopSignal();
	let desk: DeskOrRecovery;
	try {
		desk = await openDeskOrRecovery({
			home,
			host: 'loopback',
			version,
			systemLanguage: language,
			log: log.write,
			print: chromiumPrinter(),
		});
	} catch (error) {
		log.write('the desk did not open', error);
		if (!(error instanceof AppError)) throw error;
		process.stderr.write(`${failureMessage(language, error.failure)}\n`);
		return 2;
	}
	let browser: OpenedBrowser | null = null;
	try {
		const windows = trackWindows();
		const server = await startLoopbackServer({
			router: desk.router,
			windows,
			root: rendererRoot(root),
			devServer: devServerOf(process.env),
			log: log.write,
		});
		log.write(`loopback host ${version} at ${server.origin}`);
		const idle = options.keep ? null : stopWhenIdle(windows, asked.stop);
		if (options.open) {
			const program = findBrowser(thisMachine);
			if (program) {
				browser = openBrowser(program, server.firstAddress);
				process.stderr.write(`${message(language, 'cli.host.window')}\n`);
				void browser.ended.then(() => idle?.gone());
			} else {
				process.stdout.write(`${message(language, 'cli.host.address')}\n${server.firstAddress}\n`);
			}
		} else process.stdout.write(`${server.firstAddress}\n`);
		handOver(desk, windows, options.files, log.write).catch((error: unknown) => log.write('handing files over failed', error));
		await asked.stopped;
		idle?.cancel();
		await browser?.close();
		await server.close();
	} finally {
		await desk.close();
	}
	log.write('loopback host stopped');
	return 0;
}

/**
 * Resolves on the first wish to end: Ctrl-C, a terminal that closes, a process manager, the last window. Further ones are
 * taken and ignored: Ctrl-C reaches us from the terminal and once more from the launcher, and the store is closing.
 */
function stopSignal(): { stopped: Promise<void>; stop: () => void } {
	let stop = () => {};
	const stopped = new Promise<void>((resolve) => {
		stop = resolve;
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
	return { stopped, stop };
}
