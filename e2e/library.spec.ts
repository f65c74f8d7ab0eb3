import { expect, test } from './fixtures.ts';
import { BINARY, long, ROADS, ROADS_AGAIN } from './reports.ts';

test.describe('a newcomer', () => {
	test.use({ newcomer: true });

	test('the first start opens the sample, read and with findings on it', async ({ desk }) => {
		await expect(desk.library.articles).toHaveCount(2);
		await expect(desk.library.articles.first()).toContainText('示例');
		await expect(desk.window.facts).toContainText('已核 0');
		await expect(desk.figure.tab(/^问题 [1-9]/)).toBeVisible();
		await expect(desk.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	});
});

test('several files at once: each by name, what failed with its reason, what was known said so', async ({ desk }) => {
	await desk.library.choose(ROADS, BINARY, { name: '空.txt', text: '' }, ROADS);
	await expect(desk.dialog.title).toHaveText('已导入 2 篇，2 个文件没有导入');
	const lines = desk.dialog.root.getByRole('listitem');
	await expect(lines).toHaveCount(4);
	await expect(lines.nth(1)).toContainText('photo.txt');
	await expect(lines.nth(1)).toContainText('不是文本文件');
	await expect(lines.nth(2)).toContainText('空.txt');
	await expect(lines.nth(2)).toContainText('没有文字');
	await expect(lines.nth(3)).toContainText('资料库里已有同一份文件');
	await desk.press('Escape');
	await expect(desk.library.articles).toHaveCount(3);
});

test('a file dropped anywhere is imported', async ({ desk }) => {
	await desk.library.drop(ROADS);
	await expect(desk.dialog.title).toHaveText('已导入 1 篇');
	await desk.dialog.submit();
	await expect(desk.window.title).toHaveText('河湾镇今年修好村路96公里');
});

test('pasted text is imported, with the day that it lacks', async ({ desk }) => {
	await desk.page.getByRole('button', { name: '粘贴文字' }).click();
	await desk.dialog.text.first().fill('南渡镇修桥\n\n今年以来，南渡镇修桥7座，投资860万元。');
	await desk.dialog.typeDay('刊发日期', '20260308');
	await desk.dialog.submit();
	await expect(desk.dialog.title).toHaveText('已导入 1 篇');
	await desk.press('Enter');
	await expect(desk.window.title).toHaveText('南渡镇修桥');
	await expect(desk.window.facts).toContainText('2026年3月8日');
	await expect(desk.ledger.figure('860万元')).toBeVisible();
});

test('a day is typed or chosen from its month in the language of the window, and removed again', async ({ desk }) => {
	const { page, dialog } = desk;
	await page.getByRole('button', { name: '粘贴文字' }).click();
	await expect(dialog.day('刊发日期')).toHaveText(['年', '月', '日']);
	await dialog.typeDay('刊发日期', '20260308');
	await expect(dialog.day('刊发日期')).toHaveText(['2026', '03', '08']);
	// Chosen by the keyboard alone: the month opens on the day that stands, the arrows go by days and weeks.
	await page.keyboard.press('Alt+ArrowDown');
	await expect(page.getByRole('heading', { name: '2026年3月' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(dialog.day('刊发日期')).toHaveText(['2026', '03', '14']);
	// Once chosen, the choice is over and the paste dialog stands as it was.
	await expect(dialog.text.first()).toBeVisible();
	await dialog.root.getByRole('button', { name: '清除日期' }).click();
	await expect(dialog.day('刊发日期')).toHaveText(['年', '月', '日']);
});

test('text pasted over the desk opens the same dialog', async ({ desk }) => {
	await desk.page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', '北岭乡种树\n\n北岭乡今年种树5600棵。');
		document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	});
	await expect(desk.dialog.text.first()).toHaveValue(/北岭乡今年种树5600棵/);
});

test('a long import runs in the background, shows how far it is, and can be stopped', async ({ desk }) => {
	const before = await desk.window.title.textContent();
	await desk.library.choose(...Array.from({ length: 60 }, (_, i) => long(`村-${i}.txt`, 120 + i)));
	const progress = desk.library.pane.getByRole('progressbar');
	await expect(progress).toHaveAttribute('aria-valuemax', '60');
	await expect(progress).not.toHaveAttribute('aria-valuenow', '0', { timeout: 30_000 });
	await expect(desk.page).toHaveTitle(/^（\d+\/60）/);
	// The desk stays free for work meanwhile.
	await desk.press('c');
	await expect(desk.window.facts).toContainText('已核 1');
	await desk.library.pane.getByRole('button', { name: '取消' }).click();
	await expect(progress).toHaveCount(0, { timeout: 30_000 });
	await expect(desk.window.notices).toContainText(/已导入 \d+ 篇，\d+ 个已取消/);
	await expect(desk.window.title).toHaveText(before ?? '');
	await desk.window.notices.getByRole('button', { name: '详情' }).click();
	await expect(desk.dialog.root).toContainText('因为取消');
});

test('the same fact in two articles: both paragraphs, and the way over', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.import(ROADS_AGAIN);
	await desk.figure.tab(/^问题/).click();
	const conflict = desk.findings.item(/两篇报道/).first();
	await conflict.dblclick();
	await expect(desk.findings.view).toContainText('河湾镇今年修好村路96公里');
	await desk.findings.view.getByRole('button', { name: '打开那一篇' }).first().click();
	await expect(desk.window.title).toHaveText('河湾镇今年修好村路96公里');
	await expect(desk.ledger.selectedFigure).toHaveText('54个');
});

test('a desk that goes away is seen to, and nothing typed is lost', async ({ program, host }) => {
	test.skip(host === 'electron', 'inside Electron the desk and the window end together');
	const desk = await program.start();
	program.allow(/ERR_|Failed to load|net::/);
	await desk.press('n');
	await desk.dialog.text.fill('写了一半的批注');
	await program.stopDesk();
	await expect(desk.page.locator('.lost')).toContainText('没有回应');
	await expect(desk.dialog.text).toHaveValue('写了一半的批注');
	await desk.press('Escape');
	await desk.press('c');
	await expect(desk.window.alerts.filter({ hasText: '没有保存' })).toBeVisible();
	await expect(desk.window.facts).toContainText('已核 0');
});
