/** HTML to PDF by Electron's own Chromium: a window that nobody sees, without scripts and without a network. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserWindow, session } from 'electron';
import type { PrintHtml } from '../../desk/report.ts';

/** The page is a file, since an address that holds it may not be longer than 2 MB. */
export function electronPrinter(): PrintHtml {
	return async (html) => {
		const folder = await mkdtemp(join(tmpdir(), 'tickmark-print-'));
		const page = join(folder, 'report.html');
		const address = pathToFileURL(page).href;
		// A session of its own, in memory: the desk's has no way to files, and this one has none to anything else.
		const own = session.fromPartition(`print-${randomUUID()}`);
		own.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: url !== address }));
		own.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
		const window = new BrowserWindow({
			show: false,
			webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
		});
		try {
			await writeFile(page, html);
			await window.loadURL(address);
			const pdf = await window.webContents.printToPDF({
				// The page sets its own paper, margins, head and foot.
				preferCSSPageSize: true,
				printBackground: true,
				generateTaggedPDF: true,
				generateDocumentOutline: true,
			});
			return new Uint8Array(pdf);
		} finally {
			window.destroy();
			await rm(folder, { recursive: true, force: true });
		}
	};
}
