import { expect, test } from './fixtures.ts';

test('the language changes at once and is kept', async ({ program }) => {
	let desk = await program.start();
	await desk.window.choose(/界面语言/, 'English');
	await expect(desk.page.getByRole('button', { name: 'Export report' })).toBeVisible();
	await expect(desk.page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(desk.page).toHaveTitle('Tickmark');
	await program.stop();
	desk = await program.start();
	await expect(desk.page.getByRole('button', { name: 'Export report' })).toBeVisible();
	await desk.window.choose(/Language/, '中文');
	await expect(desk.page.getByRole('button', { name: '导出核对报告' })).toBeVisible();
});

test('the look changes at once: paper or night', async ({ desk }) => {
	const ground = () => desk.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await desk.window.choose(/外观/, '深色');
	await expect.poll(ground).toBe('rgb(19, 18, 17)');
	await desk.window.choose(/外观/, '浅色');
	await expect.poll(ground).toBe('rgb(245, 243, 237)');
	await desk.window.choose(/外观/, '跟随系统');
	await desk.page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(ground).toBe('rgb(19, 18, 17)');
});

test('the keys are listed by ?', async ({ desk }) => {
	await desk.press('Shift+Slash');
	await expect(desk.dialog.title).toHaveText('快捷键');
	await expect(desk.dialog.root).toContainText('核实，到下一个待核的数字');
	await desk.press('Escape');
	await desk.dialog.closed();
});

test.describe('on an English system', () => {
	test.use({ systemLanguage: 'en', newcomer: true });
	test('the window speaks English and opens the English sample', async ({ desk }) => {
		await expect(desk.page.getByRole('button', { name: 'Export report' })).toBeVisible();
		await expect(desk.window.title).toContainText('Harrowgate');
	});
});
