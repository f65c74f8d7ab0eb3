/** A library of its own for each test, the desk over it on either host, and the screens by name. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { DialogPage } from './pages/dialog.ts';
import { DraftsPage } from './pages/drafts.ts';
import { FigurePanel } from './pages/figure-panel.ts';
import { FindingsPage } from './pages/findings.ts';
import { LedgerPage } from './pages/ledger.ts';
import { LibraryPage, type Report } from './pages/library.ts';
import { ProofPage } from './pages/proof.ts';
import { SearchPage } from './pages/search.ts';
import { WindowPage } from './pages/window.ts';
import { watch } from './support/guard.ts';
import { type Running, startLoopback } from './support/loopback.ts';

export interface HostOptions {
	host: 'loopback' | 'electron';
	/** The system's language, which the window follows until it is told otherwise. */
	systemLanguage: 'zh' | 'en';
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ELECTRON_DIST = join(ROOT, 'node_modules', 'electron', 'dist');

/** The screens of one open window. */
export class Desk {
	readonly page: Page;
	readonly window: WindowPage;
	readonly library: LibraryPage;
	readonly ledger: LedgerPage;
	readonly proof: ProofPage;
	readonly figure: FigurePanel;
	readonly findings: FindingsPage;
	readonly dialog: DialogPage;
	readonly search: SearchPage;
	readonly drafts: DraftsPage;
	constructor(page: Page) {
		this.page = page;
		this.window = new WindowPage(page);
		this.library = new LibraryPage(page);
		this.ledger = new LedgerPage(page);
		this.proof = new ProofPage(page);
		this.figure = new FigurePanel(page);
		this.findings = new FindingsPage(page);
		this.dialog = new DialogPage(page);
		this.search = new SearchPage(page);
		this.drafts = new DraftsPage(page);
	}

	/** Imports a report, closes its receipt, and waits for the article: while it is being opened, keys mean nothing to it. */
	async import(report: Report): Promise<void> {
		await this.library.choose(report);
		await this.dialog.root.waitFor();
		await this.press('Enter');
		await this.dialog.closed();
		await this.page.locator('main.article h1').waitFor();
	}

	press(...keys: string[]): Promise<void> {
		return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
	}
}

/** The program over one library: started, stopped, started again. */
export class Program {
	readonly home: string;
	readonly #options: HostOptions;
	readonly #browser: Browser;
	readonly #contextOptions: Parameters<Browser['newContext']>[0];
	readonly #troubles: string[] = [];
	readonly #allowed: RegExp[] = [];
	readonly #guards: ReturnType<typeof watch>[] = [];
	#running: Running | null = null;
	#app: ElectronApplication | null = null;
	#page: Page | null = null;

	constructor(home: string, options: HostOptions, browser: Browser, contextOptions: Parameters<Browser['newContext']>[0]) {
		this.home = home;
		this.#options = options;
		this.#browser = browser;
		this.#contextOptions = contextOptions;
	}

	/** `ready` false: does not wait for an article, where none is to be expected. */
	async start({ ready = true } = {}): Promise<Desk> {
		const page = await (this.#options.host === 'electron' ? this.#startElectron() : this.#startLoopback());
		this.#page = page;
		const guard = watch(page);
		for (const pattern of this.#allowed) guard.allow(pattern);
		this.#guards.push(guard);
		if (this.#running) await page.goto(this.#running.address);
		const desk = new Desk(page);
		if (ready) await desk.ledger.ready();
		return desk;
	}

	async #startLoopback(): Promise<Page> {
		this.#running = await startLoopback(this.home, this.#options.systemLanguage);
		const context = await this.#browser.newContext(this.#contextOptions);
		return context.newPage();
	}

	async #startElectron(): Promise<Page> {
		const args = [ROOT, '--home', this.home, `--lang=${this.#options.systemLanguage === 'zh' ? 'zh-CN' : 'en-GB'}`];
		this.#app = await electron.launch({ args: process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args });
		return this.#app.firstWindow();
	}

	/** From now on, trouble of this kind is expected: a test that cuts the line hears of it. */
	allow(pattern: RegExp): void {
		this.#allowed.push(pattern);
		for (const guard of this.#guards) guard.allow(pattern);
	}

	/** Ends the desk as when the power goes: SIGKILL, in whatever it is doing. */
	async killDesk(): Promise<void> {
		await this.#running?.kill();
		this.#running = null;
	}

	/** Ends the desk but leaves the window, as when the program dies under it. */
	async stopDesk(): Promise<void> {
		await this.#running?.stop();
		this.#running = null;
	}

	async stop(): Promise<void> {
		await this.#page?.context().close();
		await this.#app?.close();
		await this.stopDesk();
		this.#app = null;
		this.#page = null;
		for (const guard of this.#guards.splice(0)) this.#troubles.push(...guard.troubles);
	}

	get troubles(): readonly string[] {
		return this.#troubles;
	}
}

interface Libraries {
	/** The folder of a library as a first start leaves it, with the samples read: started once, then copied. */
	started(language: 'zh' | 'en'): Promise<string>;
}

interface Fixtures {
	/** True for what is about a first start itself: an empty folder, in the place of a copy of a library started before. */
	newcomer: boolean;
	program: Program;
	/** The program, started, with the window open. */
	desk: Desk;
}

export const test = base.extend<Fixtures & HostOptions, { libraries: Libraries }>({
	host: ['loopback', { option: true }],
	systemLanguage: ['zh', { option: true }],
	newcomer: [false, { option: true }],

	libraries: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture depends on from this pattern.
		async ({}, use) => {
			const homes = new Map<string, Promise<string>>();
			const first = async (language: 'zh' | 'en') => {
				const home = await mkdtemp(join(tmpdir(), 'tickmark-e2e-first-'));
				const running = await startLoopback(home, language);
				await running.stop();
				return home;
			};
			await use({
				started(language) {
					const home = homes.get(language) ?? first(language);
					homes.set(language, home);
					return home;
				},
			});
			for (const home of homes.values()) await rm(await home, { recursive: true, force: true });
		},
		{ scope: 'worker' },
	],

	program: async ({ host, systemLanguage, newcomer, libraries, browser, contextOptions, viewport, timezoneId }, use, info) => {
		info.skip(
			host === 'electron' && !existsSync(ELECTRON_DIST),
			'Electron’s binary is not installed here (node_modules/electron/dist is missing): its npm package downloads it at first start.',
		);
		const home = await mkdtemp(join(tmpdir(), 'tickmark-e2e-'));
		if (!newcomer) await cp(await libraries.started(systemLanguage), home, { recursive: true });
		const locale = systemLanguage === 'zh' ? 'zh-CN' : 'en-GB';
		const options = {
			...contextOptions,
			viewport,
			locale,
			...(timezoneId === undefined ? {} : { timezoneId }),
			acceptDownloads: true,
		};
		const program = new Program(home, { host, systemLanguage }, browser, options);
		await use(program);
		await program.stop();
		await rm(home, { recursive: true, force: true });
		if (program.troubles.length > 0) throw new Error(`The window was not quiet:\n${program.troubles.join('\n')}`);
	},

	desk: async ({ program }, use) => {
		await use(await program.start());
	},
});

export { expect } from '@playwright/test';
