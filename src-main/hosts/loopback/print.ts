/** HTML to PDF by a Chromium of the machine: headless, on a fresh profile, with no way to the network. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail } from '../../contract/errors.ts';
import type { PrintHtml } from '../../desk/report.ts';
import { findBrowser, type Machine, thisMachine } from './browser.ts';

/** A report of 5,000 figures prints in about twenty seconds on a slow machine. */
const DEADLINE_SECONDS = 180;
/** How much of what the browser complained of goes into the error. */
const COMPLAINT = 500;

export const printArguments = (page: string, pdf: string, profile: string, superuser: boolean): string[] => [
	'--headless',
	`--user-data-dir=${profile}`,
	`--print-to-pdf=${pdf}`,
	// The page has its own head and foot, in CSS margin boxes.
	'--no-pdf-header-footer',
	'--generate-pdf-document-outline',
	'--export-tagged-pdf',
	'--no-first-run',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-extensions',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND',
	...(superuser ? ['--no-sandbox'] : []),
	pathToFileURL(page).href,
];

/**
 * Prints with the browser that findBrowser finds. Rejects with NOT_PRINTABLE where there is none, TIMED_OUT after three
 * minutes, WORKER_DIED when the browser ends without a file.
 */
export function chromiumPrinter(machine: Machine = thisMachine): PrintHtml {
	return async (html) => {
		const browser = findBrowser(machine);
		if (browser === null) throw fail('NOT_PRINTABLE', { reason: 'no-browser' });
		const folder = await mkdtemp(join(tmpdir(), 'tickmark-print-'));
		try {
			const page = join(folder, 'report.html');
			const pdf = join(folder, 'report.pdf');
			await writeFile(page, html);
			const complaint = await run(browser, printArguments(page, pdf, join(folder, 'profile'), process.getuid?.() === 0));
			try {
				return new Uint8Array(await readFile(pdf));
			} catch (error) {
				throw fail('WORKER_DIED', { what: 'PDF', detail: complaint }, error);
			}
		} finally {
			// Chromium's helpers may still be writing their last into it.
			await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
		}
	};
}

/** Runs to the end and returns what was said on standard error. */
function run(browser: string, args: readonly string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'] });
		let said = '';
		child.stderr.setEncoding('utf8').on('data', (part: string) => {
			said = `${said}${part}`.slice(-COMPLAINT);
		});
		let late = false;
		const timer = setTimeout(() => {
			late = true;
			child.kill('SIGKILL');
		}, DEADLINE_SECONDS * 1000);
		child.once('error', (error) => {
			clearTimeout(timer);
			reject(fail('WORKER_DIED', { what: 'PDF', detail: error.message }, error));
		});
		child.once('close', () => {
			clearTimeout(timer);
			if (late) reject(fail('TIMED_OUT', { what: 'PDF', seconds: DEADLINE_SECONDS }));
			else resolve(said.trim());
		});
	});
}
