import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { OriginalPage } from './pages/original.ts';
import { ROADS } from './reports.ts';

const fixture = (name: string) => ({
	name,
	text: new Uint8Array(readFileSync(fileURLToPath(new URL(`../src-main/intake/fixtures/pdf/${name}`, import.meta.url)))),
});

test('shows the page of a PDF with the figure boxed, and follows from figure to figure and from page to page', async ({
	desk,
}) => {
	const original = new OriginalPage(desk.page);
	await desk.import(fixture('report-zh.pdf'));
	await original.tab.click();
	await expect(original.drawn).toBeVisible();
	await expect(original.box.first()).toBeInViewport();
	expect(await original.ink()).toBeGreaterThan(0.05);
	await expect(original.picture).toHaveAccessibleName(/^第 1 页，框出 /);

	const first = await original.picture.getAttribute('aria-label');
	await desk.ledger.list.focus();
	await desk.press('j');
	await expect(original.picture).not.toHaveAccessibleName(first ?? '');
	await expect(original.tab).toHaveAttribute('aria-selected', 'true');
	await desk.press('End');
	await expect(original.picture).toHaveAccessibleName(/^第 2 页/);
	await expect(original.box.first()).toBeInViewport();
	expect(await original.ink()).toBeGreaterThan(0.05);

	await original.button(/上一页/).click();
	await expect(original.picture).toHaveAccessibleName('第 1 页');
	const width = await original.drawn.evaluate((sheet) => sheet.clientWidth);
	await original.button(/放大/).click();
	await expect.poll(() => original.drawn.evaluate((sheet) => sheet.clientWidth)).toBeGreaterThan(width);

	await desk.ledger.list.focus();
	await desk.press('Home', 'c');
	await expect(desk.window.status).toContainText('已核实');
});

test('draws a face that the file names and does not bring, and offers no original where there are no pages', async ({ desk }) => {
	const original = new OriginalPage(desk.page);
	await desk.import(fixture('song.pdf'));
	await original.tab.click();
	expect(await original.ink()).toBeGreaterThan(0.05);
	await desk.import(ROADS);
	await expect(original.tab).toHaveCount(0);
});

test('pages without text are read when asked for, and what OCR told is confirmed only with its place in view', async ({
	desk,
}) => {
	test.setTimeout(240_000);
	const original = new OriginalPage(desk.page);
	await desk.import(fixture('half-scan.pdf'));
	await original.tab.click();
	await expect(desk.page.locator('.original-offer')).toContainText('第 2 页没有文字');
	await original.button(/扫描识别/).click();
	await expect(desk.window.status).toContainText('已识别', { timeout: 180_000 });
	await expect(desk.page.locator('.original-offer')).toHaveCount(0);

	await desk.page.getByRole('tab', { name: '数字' }).click();
	await desk.ledger.list.focus();
	await desk.press('End');
	const row = desk.ledger.selected;
	const figure = (await desk.ledger.selectedFigure.textContent()) ?? '';
	await desk.press('c');
	await expect(desk.window.status).toContainText('请先对照原页');
	await expect(original.box.first()).toBeInViewport();
	await expect(original.picture).toHaveAccessibleName(`第 2 页，框出 ${figure}`);
	await expect(desk.page.locator('.original-told')).toContainText('%');
	await desk.ledger.list.focus();
	await desk.press('c');
	await expect(desk.window.status).toContainText('已核实');
	await expect(row).toBeVisible();
});

test.describe('in English', () => {
	test.use({ systemLanguage: 'en' });
	test('has no barriers that axe knows', async ({ desk }) => {
		const original = new OriginalPage(desk.page);
		await desk.import(fixture('report-en.pdf'));
		await original.tab.click();
		await expect(original.picture).toHaveAccessibleName(/^Page 1 with .* boxed$/);
		const { violations } = await new AxeBuilder({ page: desk.page }).include('.side').analyze();
		expect(violations).toEqual([]);
	});
});
