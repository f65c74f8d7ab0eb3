/** Electron starts here: boot order, nothing else. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { devServerOf } from './hosts/dev-server.ts';
import { handleCrashes } from './hosts/electron/crash.ts';
import { fileQueue, readCommandLine, secondStart } from './hosts/electron/files.ts';
import { hardenContents } from './hosts/electron/navigation.ts';
import { registerScheme, START_PAGE } from './hosts/electron/scheme.ts';
import { refuseToStart, start } from './hosts/electron/start.ts';
import { homeFolder } from './hosts/home.ts';
import { systemLanguage } from './hosts/language.ts';
import { openLogFile } from './hosts/log-file.ts';

const given = readCommandLine(process.argv, { packaged: app.isPackaged, cwd: process.cwd() });
const home = given.home ?? homeFolder(process.env, process.platform, homedir());
const language = systemLanguage(process.env);
const log = openLogFile(home, { userHome: homedir() });
handleCrashes({ log, language, userHome: homedir() });

app.enableSandbox();
for (const quiet of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
	app.commandLine.appendSwitch(quiet);
}
// The single-instance lock is keyed on this folder, so it stands before the lock: one program for one library.
app.setPath('userData', join(home, 'electron'));
app.setPath('sessionData', join(home, 'electron'));

if (app.requestSingleInstanceLock(secondStart.data(given.files))) {
	const devServer = app.isPackaged ? null : devServerOf(process.env);
	const files = fileQueue();
	files.push(given.files);
	// macOS hands files over by this event, and may do so before ready.
	app.on('open-file', (event, path) => {
		event.preventDefault();
		files.push([path]);
	});
	app.on('web-contents-created', (_event, contents) => hardenContents(contents, devServer?.href ?? START_PAGE, log.write));
	app.on('window-all-closed', () => {
		if (process.platform !== 'darwin') app.quit();
	});
	registerScheme();
	const started = app.whenReady().then(() => start({ home, log, files, devServer }));
	app.on('second-instance', (_event, _argv, _folder, data) => {
		files.push(secondStart.files(data));
		// One that comes while the desk still opens finds its window anyway.
		started.then(({ show }) => show()).catch(() => {});
	});
	started.catch((error: unknown) => refuseToStart(error, log, language));
} else app.quit();
