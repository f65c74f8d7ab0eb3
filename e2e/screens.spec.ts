/**
 * Pictures of every screen, in both languages and both lights. TICKMARK_SCREENS=1 renews docs/screens and its index;
 * TICKMARK_SCREENS=FOLDER writes them there as PNG, and each once more in the system's forced colours, to be looked at.
 */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './fixtures.ts';
import { OriginalPage } from './pages/original.ts';
import { BINARY, BOATS, ROADS, ROADS_AGAIN, STORY, TWICE, YEARBOOK } from './reports.ts';

const WANTED = process.env['TICKMARK_SCREENS'];
const KEEP = WANTED === '1';
const FOLDER = KEEP ? fileURLToPath(new URL('../docs/screens/', import.meta.url)) : resolve(WANTED ?? '.');

test.skip(WANTED === undefined, 'writes pictures only when asked to: TICKMARK_SCREENS=1, or a folder');

/** What each picture shows, for the index. */
const SAYS = {
	ledger: 'The ledger: each figure beside its source paragraph, with what the checks say',
	proof: 'The proof: the article as printed, figures marked in place, notes in the margin',
	proven: 'Confirming together what the arithmetic bears out',
	findings: 'The findings of the article',
	'finding-arithmetic': 'A finding opened: the sum, its operands, what was tried',
	'finding-duplicate': 'A finding opened: two places side by side, word by word',
	swap: 'Another figure for a sum',
	rework: 'The figures of a sum paired by hand',
	receipt: 'What an import has read',
	'import-failed': 'An import of which one file could not be read',
	flag: 'Flagging a figure',
	correct: 'Correcting a figure',
	note: 'Writing a note',
	dismiss: 'Dismissing a finding',
	history: 'The history of the article',
	original: 'The page of the PDF beside its figure',
	'not-counted': 'Digits and numerals that are no figures, each with the reason',
	commands: 'Search and commands',
	'search-found': 'What a search found',
	inbox: 'The findings of all articles',
	library: 'All articles',
	filing: 'Folder, due day, checker and tags',
	trash: 'The trash',
	'new-version': 'A new version compared before it is taken',
	versions: 'All versions of an article',
	settings: 'Settings: name, language, look',
	checks: 'Settings: which rules run',
	'settings-keys': 'Settings: keys',
	data: 'Settings: where the data is, and backups',
	keys: 'All keys, and giving commands others',
	finished: 'Every figure decided, and what is left to do',
	empty: 'A filter that nothing passes',
	'search-help': 'What can be asked of the search',
	paste: 'Pasting a report',
	day: 'Choosing the day of a pasted report',
	export: 'The verified-figure report: format and contents',
	'hand-over': 'Handing articles over as one file',
	evidence: 'Tying a figure to a paragraph of another document',
	'sign-off': 'The sign-off sheet and the error rate',
	'settings-rounds': 'Settings: rounds of the sign-off',
	archived: 'An archived article',
	bare: 'A library without articles',
	recovery: 'The library cannot be opened',
} as const;

const ORIGINAL = {
	name: 'report-zh.pdf',
	text: new Uint8Array(readFileSync(fileURLToPath(new URL('../src-main/intake/fixtures/pdf/report-zh.pdf', import.meta.url)))),
};

async function someDecisions(desk: Desk): Promise<void> {
	await desk.press('c', 'c', 'x', 'f', '2', 'Enter');
	await desk.dialog.closed();
	await expect(desk.window.status).toContainText(/存疑|Flagged/);
}

const SCREENS: Record<Exclude<keyof typeof SAYS, 'recovery'>, (desk: Desk) => Promise<void>> = {
	ledger: async (desk) => {
		await someDecisions(desk);
		await desk.press('j', 'j');
	},
	proof: async (desk) => {
		await someDecisions(desk);
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
		await desk.figure.tab(/^(问题|Findings)/).click();
		await desk.findings.item(/÷/).first().dblclick();
		await expect(desk.findings.view).toContainText('÷');
	},
	'finding-duplicate': async (desk) => {
		await desk.import(TWICE);
		await desk.figure.tab(/^(问题|Findings)/).click();
		await desk.findings.item(/5,400/).first().dblclick();
		await expect(desk.findings.passages).toHaveCount(2);
	},
	rework: async (desk) => {
		await desk.import(BOATS);
		await desk.press('d', 'Enter');
		const swap = desk.findings.view.locator('.operand-tools button').nth(1);
		await swap.click();
		await desk.page.keyboard.type('384');
		await desk.press('Enter');
		await expect(desk.findings.view.locator('.reworked')).toBeVisible();
	},
	swap: async (desk) => {
		await desk.import(BOATS);
		await desk.press('d', 'Enter');
		await desk.findings.view.locator('.operand-tools button').first().click();
		await expect(desk.dialog.root.getByRole('option').first()).toBeVisible();
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
		await desk.press('c', 'c');
		await expect(desk.window.undo).toBeEnabled();
		await desk.press('u');
		await expect(desk.window.redo).toBeEnabled();
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
		await expect(desk.library.article('河湾镇')).toHaveCount(0);
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
	'search-help': async (desk) => {
		await desk.press('/');
		await desk.dialog.root.getByRole('button', { name: /^(可以怎样搜索|What can be asked for)/ }).click();
	},
	paste: async (desk) => {
		await desk.library.pane.getByRole('button', { name: /^(粘贴文字|Paste text)/ }).click();
		await desk.dialog.text.first().fill(ROADS.text.toString());
	},
	day: async (desk) => {
		await desk.library.pane.getByRole('button', { name: /^(粘贴文字|Paste text)/ }).click();
		await desk.dialog.text.first().fill(ROADS.text.toString());
		await desk.dialog.root.getByRole('spinbutton').first().click();
		// Each language writes its days in its own order.
		const chinese = await desk.page.locator('html[lang=zh-Hans]').count();
		await desk.page.keyboard.type(chinese > 0 ? '20260312' : '12032026');
		await desk.press('Alt+ArrowDown');
		await expect(desk.page.getByRole('grid')).toBeVisible();
	},
	export: async (desk) => {
		await desk.page.getByRole('button', { name: /^(导出核对报告|Export report)/ }).click();
		await expect(desk.dialog.root).toBeVisible();
	},
	'hand-over': async (desk) => {
		await desk.drafts.menu(/^(交接|Hand over)/);
		await expect(desk.dialog.root).toBeVisible();
	},
	evidence: async (desk) => {
		await desk.import(YEARBOOK);
		await desk.import(STORY);
		await desk.ledger.goTo('3.66万个');
		await desk.press('e');
		await expect(desk.dialog.root.getByRole('option').first()).toBeVisible();
	},
	'sign-off': async (desk) => {
		await someDecisions(desk);
		await desk.press('s');
		await expect(desk.dialog.root.locator('.rate')).toBeVisible();
	},
	'settings-rounds': async (desk) => {
		const pane = await desk.window.openSettings(/^(签审环节|Sign-off rounds)$/);
		await expect(pane.getByRole('textbox').first()).toBeVisible();
	},
	archived: async (desk) => {
		await desk.drafts.menu(/^(归档|Archive)/);
		await expect(desk.page.locator('.away-banner')).toBeVisible();
	},
	bare: async (desk) => {
		await desk.library.go(/^(全部文章|All articles)/);
		await desk.library.pick('云川市');
		await desk.library.pick('Harrowgate');
		await desk.press('Delete');
		await expect(desk.library.rows).toHaveCount(0);
	},
	finished: async (desk) => {
		await desk.import(ROADS);
		await desk.ledger.list.focus();
		for (let left = 13; left > 0; left--) {
			await desk.press('c');
			await expect(desk.window.facts).toContainText(new RegExp(`还剩 ${left - 1}|, ${left - 1} left`));
		}
		await expect(desk.page.locator('.finished')).toBeVisible();
	},
	empty: async (desk) => desk.ledger.filter.fill('no such words'),
};

/** Both lights of one screen: nothing of it changes but the colours. */
async function picture(page: Page, name: string): Promise<void> {
	// The mouse that brought the screen up would leave its hover behind.
	await page.mouse.move(640, 799);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		if (KEEP)
			await writeFile(fileOf(`${name}-${colorScheme}`), await small(await page.screenshot(), isFront(`${name}-${colorScheme}`)));
		else await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
	}
	if (KEEP) return;
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
	await page.screenshot({ path: join(FOLDER, `${name}-forced.png`) });
}

/** Those on the front page of the project are WebP, which every viewer knows; the others AVIF, half of that. */
const isFront = (name: string): boolean => name === 'ledger-zh-light' || name === 'ledger-en-dark';
const fileOf = (name: string): string => join(FOLDER, `${name}.${isFront(name) ? 'webp' : 'avif'}`);

/** A fifth of the PNG and less, and the smallest type still stands clear. */
async function small(png: Buffer, front: boolean): Promise<Buffer> {
	const image = await loadImage(png);
	const canvas = createCanvas(image.width, image.height);
	canvas.getContext('2d').drawImage(image, 0, 0);
	return front ? canvas.encode('webp', 82) : canvas.encode('avif', { quality: 60, speed: 6 });
}

/** docs/screens/README.md: all pictures by name. */
async function index(): Promise<void> {
	const links = (name: string): string =>
		(['zh', 'en'] as const)
			.map((language) =>
				['light', 'dark'].map((light) => `[${light}](${basename(fileOf(`${name}-${language}-${light}`))})`).join(' '),
			)
			.join(' | ');
	const lines = Object.entries(SAYS).map(([name, says]) => `| ${says} | ${links(name)} |`);
	const text = [
		'# Every screen',
		'',
		'In Chinese and in English, by day and by night, at 1280 × 800. Made by `TICKMARK_SCREENS=1 npx playwright test --project=loopback --workers=1 e2e/screens.spec.ts` after `npm run build`; `TICKMARK_SCREENS=FOLDER` writes them elsewhere, as PNG, and once more in forced colours. The reports that leave the desk: [../reports.md](../reports.md).',
		'',
		'| | 中文 | English |',
		'| --- | --- | --- |',
		...lines,
		'',
	];
	await writeFile(join(FOLDER, 'README.md'), text.join('\n'));
}

for (const systemLanguage of ['zh', 'en'] as const) {
	test.describe(systemLanguage, () => {
		test.use({ systemLanguage });
		for (const [name, go] of Object.entries(SCREENS)) {
			test(name, async ({ desk }) => {
				await go(desk);
				await picture(desk.page, `${name}-${systemLanguage}`);
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

test('index', async () => {
	test.skip(!KEEP, 'only docs/screens has one');
	await index();
});
