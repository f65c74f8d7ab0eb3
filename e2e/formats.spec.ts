/** Every format through the desk: the same figures, the file's own faults in words, and what is asked when a file resembles an article. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures.ts';
import type { Report } from './pages/library.ts';

const FIXTURES = fileURLToPath(new URL('../src-main/intake/fixtures/', import.meta.url));
const file = async (path: string, name = basename(path)): Promise<Report> => ({
	name,
	text: await readFile(join(FIXTURES, path)),
});

const SAME = [
	'report-zh.txt',
	'report-zh-gbk.txt',
	'report-zh.md',
	'report-zh.html',
	'report-zh.docx',
	'report-zh.odt',
	'report-zh.rtf',
	'report-zh.eml',
];

test('one report in eight formats shows the same figures', async ({ desk }) => {
	// Eight imports; and tall enough that the ledger, which draws what is in view, draws every row.
	test.slow();
	await desk.page.setViewportSize({ width: 1280, height: 9000 });
	const numbers = desk.ledger.rows.locator('.row-number');
	let figures: string[] = [];
	for (const name of SAME) {
		await desk.library.choose(await file(`office/${name}`));
		const own = desk.dialog.root.getByRole('button', { name: '单独成篇' });
		if (name !== SAME[0]) await own.first().click();
		// The mail brings a note along: its receipt stays open while the mail is read, which ends in a notice then.
		if (name.endsWith('.eml')) await expect(desk.window.notices).toContainText('导入');
		await expect(desk.dialog.title).toHaveText('已导入 1 篇');
		await desk.press('Escape');
		await desk.dialog.closed();
		if (name.endsWith('.eml')) {
			await expect(desk.library.articles.first()).toContainText('云溪县上半年民生工程过半');
			await desk.library.articles.first().click();
		}
		await expect(desk.window.title).toHaveText('云溪县上半年民生工程过半');
		await expect(numbers, name).toHaveCount(32);
		if (figures.length === 0) figures = await numbers.allTextContents();
		await expect(numbers, name).toHaveText(figures);
	}
});

for (const [path, title] of [
	['office/table-zh.xlsx', '云溪县上半年民生工程过半'],
	['real-world/harvest.ods', null],
	['office/table-en.csv', null],
	['real-world/body-gbk.msg', '芦荡乡秋收简讯'],
	['real-world/county-gbk.htm', '青浦塘镇新修渡口7处'],
	['pdf/report-zh.pdf', null],
	['office/reports.zip', null],
] as const) {
	test(`${basename(path)} is imported`, async ({ desk }) => {
		await desk.library.choose(await file(path));
		await expect(desk.dialog.title).toHaveText(/^已导入 \d 篇/, { timeout: 30_000 });
		await desk.press('Escape');
		if (title !== null) await expect(desk.window.title).toHaveText(title);
	});
}

for (const [path, says] of [
	['pdf/password.pdf', /密码/],
	['pdf/cut-short.pdf', /cut-short\.pdf/],
	['pdf/no-pdf.pdf', /no-pdf\.pdf/],
] as const) {
	test(`${basename(path)} is refused in words`, async ({ desk }) => {
		await desk.library.choose(await file(path));
		await expect(desk.dialog.title).toHaveText('没有导入');
		await expect(desk.dialog.root.getByRole('listitem')).toContainText(says);
	});
}

test('a Word file that is called a text is read as what it is', async ({ desk }) => {
	await desk.library.choose(await file('office/report-zh.docx', '稿子.txt'));
	await expect(desk.dialog.root).toContainText('Word（.docx）');
	await desk.press('Escape');
	await expect(desk.window.title).toHaveText('云溪县上半年民生工程过半');
});

test('another draft of an article is asked about, and compared', async ({ desk }) => {
	const { text } = await file('office/report-zh.txt');
	await desk.import({ name: '一稿.txt', text });
	const changed = Buffer.from(text as Uint8Array)
		.toString('utf8')
		.replace(/公里/, '公里多');
	await desk.library.choose({ name: '二稿.txt', text: changed });
	await expect(desk.dialog.title).toHaveText('没有导入');
	await desk.dialog.root.getByRole('button', { name: '作为新稿，先比较' }).click();
	await expect(desk.page.getByRole('main')).toContainText('二稿.txt');
	await expect(
		desk.page.getByRole('button', { name: /^(换上|采用|用新稿)/ }).or(desk.page.locator('.screen-foot .button.primary')),
	).toBeVisible();
});

test('a document with tracked changes is read again as it was before them', async ({ desk }) => {
	await desk.library.choose(await file('office/rich.docx'));
	await expect(desk.dialog.root).toContainText('处修订痕迹');
	await expect(desk.dialog.root).toContainText('批注');
	await desk.dialog.pick('修订前');
	await expect(desk.dialog.option('修订前')).toBeChecked();
	await desk.press('Escape');
	await expect(desk.ledger.figure('31公里')).toBeVisible();
	await expect(desk.ledger.figure('38公里')).toHaveCount(0);
});

test('hidden sheets, rows and comments of a workbook are named in its receipt', async ({ desk }) => {
	await desk.library.choose(await file('real-world/budget.xlsx'));
	for (const said of ['底稿', '隐藏的行列', '批注']) await expect(desk.dialog.root).toContainText(said);
});

test('a page from the clipboard keeps its tables', async ({ desk }) => {
	await desk.page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', '北岭乡种树\n东坡 12 400\n西坡 36 500');
		clipboardData.setData(
			'text/html',
			'<h1>北岭乡种树</h1><table><tr><td>东坡</td><td>12</td><td>400</td></tr><tr><td>西坡</td><td>36</td><td>500</td></tr></table>',
		);
		document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	});
	await expect(desk.dialog.option(/网页/)).toBeChecked();
	await desk.dialog.submit();
	await expect(desk.dialog.title).toHaveText('已导入 1 篇');
	await desk.press('Escape');
	for (const figure of ['12', '400', '36', '500']) await expect(desk.ledger.figure(figure)).toBeVisible();
});

test('a folder that is dropped is read through', async ({ desk, browserName }) => {
	test.skip(browserName !== 'chromium', 'dropped through the protocol of Chromium');
	const folder = await mkdtemp(join(tmpdir(), 'tickmark-drop-'));
	try {
		await mkdir(join(folder, '稿件/五月'), { recursive: true });
		await writeFile(join(folder, '稿件/甲.txt'), '南渡镇修桥\n\n今年，南渡镇修桥7座。');
		await writeFile(join(folder, '稿件/五月/乙.md'), '# 北渡镇修路\n\n北渡镇修路36公里。');
		await writeFile(join(folder, '稿件/.隐藏'), '不读');
		const session = await desk.page.context().newCDPSession(desk.page);
		const data = { items: [], files: [join(folder, '稿件')], dragOperationsMask: 1 };
		for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
			await session.send('Input.dispatchDragEvent', { type, x: 200, y: 400, data });
		await expect(desk.dialog.title).toHaveText('已导入 2 篇');
	} finally {
		await rm(folder, { recursive: true });
	}
});

test('the watched folder is set in the settings', async ({ desk }) => {
	const folder = await mkdtemp(join(tmpdir(), 'tickmark-watch-'));
	try {
		await desk.page.getByRole('button', { name: /^设置/ }).click();
		const field = desk.dialog.root.getByRole('textbox', { name: '自动导入的文件夹' });
		await field.fill(folder);
		await field.press('Enter');
		await expect(desk.dialog.root.getByRole('button', { name: '不再监看' })).toBeVisible();
		await writeFile(join(folder, '自动.txt'), '西渡镇种桑\n\n西渡镇种桑820亩。');
		await desk.press('Escape');
		await expect(desk.library.article('西渡镇种桑')).toBeVisible({ timeout: 20_000 });
	} finally {
		await rm(folder, { recursive: true });
	}
});
