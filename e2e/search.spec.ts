import { expect, test } from './fixtures.ts';
import { ROADS, TWICE } from './reports.ts';

test('words and quantities are found, marked, by article, and opened where they stand', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.import(TWICE);
	await desk.search.find('候车亭');
	const group = desk.search.group('河湾镇今年修好村路96公里');
	await expect(group.getByRole('option')).toHaveCount(1);
	await expect(group.locator('mark')).toHaveText('候车亭');
	await expect(desk.search.status).toContainText('1 处');

	await desk.search.find('=3.25亿元');
	await expect(desk.search.items.first().locator('mark')).toHaveText('3.25亿元');
	await desk.press('Enter');
	await expect(desk.search.root).toHaveCount(0);
	await expect(desk.window.title).toHaveText('河湾镇今年修好村路96公里');
	await expect(desk.ledger.selectedFigure).toHaveText('3.25亿元');

	await desk.search.find('5000..6000');
	await expect(desk.search.group('Ferry trial').locator('mark').first()).toHaveText('5,400 riders');
});

test('the arrows go round, Escape gives the focus back, and Enter of an input method chooses nothing', async ({ desk }) => {
	await desk.ledger.list.focus();
	await desk.press('Control+k');
	await expect(desk.search.field).toBeFocused();
	await expect(desk.search.items.first()).toHaveAttribute('aria-selected', 'true');
	await desk.press('ArrowUp');
	await expect(desk.search.items.last()).toHaveAttribute('aria-selected', 'true');
	await desk.press('ArrowDown');
	await expect(desk.search.items.first()).toHaveAttribute('aria-selected', 'true');
	await desk.search.field.dispatchEvent('keydown', { code: 'Enter', key: 'Process', keyCode: 229, bubbles: true });
	await expect(desk.search.root).toBeVisible();
	await desk.press('Escape');
	await expect(desk.search.root).toHaveCount(0);
	await expect(desk.ledger.list).toBeFocused();
});

test('every command is found by its name, with its key, and run', async ({ desk }) => {
	await desk.press('/');
	await desk.search.field.fill('批注');
	await expect(desk.search.items.filter({ hasText: '批注' }).first().locator('.cap')).toHaveText('N');
	await desk.search.field.fill('深色');
	await expect(desk.search.selected).toHaveText('深色外观');
	await desk.press('Enter');
	await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await desk.press('/');
	await desk.search.field.fill('回收站');
	await desk.press('Enter');
	await expect(desk.window.title).toHaveText('回收站');
});

test('what was not understood is said, with what can be asked for; so is finding nothing', async ({ desk }) => {
	await desk.search.find('=不是数');
	await expect(desk.search.status).toContainText('“不是数”不是数字');
	await desk.search.root.getByRole('button', { name: '3万..4万' }).click();
	await expect(desk.search.field).toHaveValue('3万..4万');
	await desk.search.find('没有这样的字');
	await expect(desk.search.status).toContainText('没有找到“没有这样的字”');
});

test.describe('in English', () => {
	test.use({ systemLanguage: 'en' });
	test('a phrase and a field', async ({ desk }) => {
		await desk.import(TWICE);
		await desk.search.find('"harbour board"');
		await expect(desk.search.group('Ferry trial').locator('mark').first()).toHaveText('harbour board');
		await desk.search.find('>4500 metric:passengers');
		await expect(desk.search.items.first()).toContainText('5,400 passengers');
		await desk.press('Enter');
		await expect(desk.ledger.selectedFigure).toContainText('5,400');
	});
});
