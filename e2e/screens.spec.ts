/**
 * Pictures of every screen, in both languages and both lights. TICKMARK_SCREENS=1 renews those that docs/screens keeps;
 * TICKMARK_SCREENS=FOLDER writes all of them there, and each once more in the system's forced colours, to be looked at.
 */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './fixtures.ts';
import { OriginalPage } from './pages/original.ts';
import { BINARY, ROADS, ROADS_AGAIN, TWICE } from './reports.ts';

const WANTED = process.env['TICKMARK_SCREENS'];
const KEPT_FOLDER = fileURLToPath(new URL('../docs/screens/', import.meta.url));
const KEPT: ReadonlySet<string> = new Set([
	'ledger-zh-light',
	'ledger-en-dark',
	'proof-zh-light',
	'proof-en-dark',
	'original-zh-light',
	'finding-arithmetic-zh-light',
	'finding-duplicate-en-dark',
	'proven-zh-light',
	'search-found-zh-light',
	'library-zh-light',
	'inbox-en-dark',
	'new-version-zh-light',
	'data-en-dark',
]);

test.skip(WANTED === undefined, 'writes pictures only when asked to: TICKMARK_SCREENS=1, or a folder');

const ORIGINAL = {
	name: 'report-zh.pdf',
	text: new Uint8Array(readFileSync(fileURLToPath(new URL('../src-main/intake/fixtures/pdf/report-zh.pdf', import.meta.url)))),
};

const SCREENS: Record<string, (desk: Desk) => Promise<void>> = {
	ledger: async (desk) => {
		await desk.press('c', 'c', 'x', 'f', '2', 'Enter');
		await desk.press('j', 'j');
	},
	proof: async (desk) => {
		await desk.press('c', 'c', 'x', 'f', '2', 'Enter');
		await desk.proof.open();
		await desk.press('d');
		await expect(desk.proof.notes.first()).toBeVisible();
	},
	proven: async (desk) => {
		await desk.press('g');
		await expect(desk.dialog.root).toBeVisible();
	},
	findings: async (desk) => {
		await desk.press('d');
		await expect(desk.findings.selected).toBeVisible();
	},
	'finding-arithmetic': async (desk) => {
		await desk.press('d', 'Enter');
		await expect(desk.findings.view).toBeVisible();
	},
	'finding-duplicate': async (desk) => {
		await desk.import(TWICE);
		await desk.figure.tab(/^(问题|Findings)/).click();
		await desk.findings.item(/5,400/).first().dblclick();
		await expect(desk.findings.passages).toHaveCount(2);
	},
	receipt: async (desk) => {
		await desk.library.choose(ROADS);
		await expect(desk.dialog.root).toBeVisible();
	},
	'import-failed': async (desk) => {
		await desk.library.choose(ROADS, BINARY);
		await expect(desk.dialog.root).toBeVisible();
	},
	flag: async (desk) => desk.press('f'),
	correct: async (desk) => {
		await desk.press('o');
		await expect(desk.dialog.root.locator('output')).not.toHaveText('…');
	},
	note: async (desk) => desk.press('n'),
	dismiss: async (desk) => desk.press('d', 'Backspace'),
	history: async (desk) => {
		await desk.press('c', 'c', 'u');
		await desk.figure.tab(/^(记录|History)/).click();
	},
	original: async (desk) => {
		const original = new OriginalPage(desk.page);
		await desk.import(ORIGINAL);
		await original.tab.click();
		await expect(original.drawn).toBeVisible();
		await expect(original.box.first()).toBeInViewport();
	},
	'not-counted': async (desk) => {
		await desk.import(ROADS);
		await desk.page.getByRole('button', { name: /^(未计|Not counted)/ }).click();
		await expect(desk.dialog.root).toBeVisible();
	},
	commands: async (desk) => desk.press('/'),
	'search-found': async (desk) => {
		await desk.import(ROADS);
		await desk.search.find('村民');
		await expect(desk.search.items.first()).toBeVisible();
	},
	inbox: async (desk) => {
		await desk.library.go(/^(问题|Findings)/);
		await expect(desk.page.locator('.inbox-item').first()).toBeVisible();
	},
	library: async (desk) => {
		await desk.import(ROADS);
		await desk.library.go(/^(全部文章|All articles)/);
		await desk.library.pick('Harrowgate');
	},
	filing: async (desk) => {
		await desk.drafts.menu(/^(文件夹|Folder)/);
		await expect(desk.dialog.root).toBeVisible();
	},
	trash: async (desk) => {
		await desk.import(ROADS);
		await desk.drafts.menu(/^(删除|Delete)/);
		await desk.library.go(/^(回收站|Trash)/);
		await expect(desk.library.row('河湾镇')).toBeVisible();
		await expect(desk.window.notices).toBeVisible();
	},
	'new-version': async (desk) => {
		await desk.import(ROADS);
		await desk.library.dropOnArticle(ROADS_AGAIN);
		await expect(desk.drafts.figures.first()).toBeVisible();
	},
	versions: async (desk) => {
		await desk.drafts.menu(/^(历次稿|All versions)/);
		await expect(desk.page.locator('.draft-text')).toBeVisible();
	},
	settings: async (desk) => {
		await desk.window.settings.click();
		await expect(desk.dialog.root).toBeVisible();
	},
	checks: async (desk) => {
		const pane = await desk.window.openSettings(/^(核算方案|Checks)$/);
		await expect(pane.getByRole('radio').first()).toBeVisible();
	},
	'settings-keys': async (desk) => {
		const pane = await desk.window.openSettings(/^(按键|快捷键|键|Keys)/);
		await expect(pane).toBeVisible();
	},
	data: async (desk) => {
		const pane = await desk.window.openSettings(/^(资料与备份|Data and backups)$/);
		await pane.getByRole('button', { name: /^(现在备份|Back up now)/ }).click();
		await expect(pane.locator('.backup').first()).toBeVisible();
	},
	keys: async (desk) => desk.press('Shift+Slash'),
	empty: async (desk) => desk.ledger.filter.fill('no such words'),
};

/** Both lights of one screen: nothing of it changes but the colours. */
async function picture(page: Page, name: string): Promise<void> {
	const everything = WANTED !== '1';
	for (const colorScheme of ['light', 'dark'] as const) {
		const file = `${name}-${colorScheme}`;
		if (!everything && !KEPT.has(file)) continue;
		await page.emulateMedia({ colorScheme });
		await page.screenshot({ path: join(everything ? resolve(WANTED ?? '') : KEPT_FOLDER, `${file}.png`) });
	}
	if (!everything) return;
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
	await page.screenshot({ path: join(resolve(WANTED ?? ''), `${name}-forced.png`) });
}

for (const systemLanguage of ['zh', 'en'] as const) {
	test.describe(systemLanguage, () => {
		test.use({ systemLanguage });
		for (const [name, go] of Object.entries(SCREENS)) {
			const own = `${name}-${systemLanguage}`;
			if (WANTED === '1' && !KEPT.has(`${own}-light`) && !KEPT.has(`${own}-dark`)) continue;
			test(name, async ({ desk }) => {
				await go(desk);
				await picture(desk.page, own);
			});
		}

		test('recovery', async ({ program }) => {
			await program.start();
			await program.stop();
			const file = join(program.home, 'tickmark.sqlite');
			const bytes = await readFile(file);
			bytes.fill(0x5a, 0, 4096);
			await writeFile(file, bytes);
			const desk = await program.start({ ready: false });
			await expect(desk.page.getByRole('alert').first()).toContainText('tickmark.sqlite');
			await picture(desk.page, `recovery-${systemLanguage}`);
		});
	});
}
