import { expect, test } from './fixtures.ts';
import { ROADS, TWICE } from './reports.ts';

test('findings of all articles, errors first; one opens in its place and is gone once dismissed', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.import(TWICE);
	await desk.library.go(/^问题/);
	const items = desk.page.locator('.inbox').getByRole('option');
	await expect(items.first()).toContainText('错误');
	const roads = items.filter({ hasText: '完成率' }).filter({ hasText: '河湾镇' });
	await expect(roads.locator('mark').first()).toHaveText('120公里');
	await roads.click();
	await expect(desk.window.title).toHaveText('河湾镇今年修好村路96公里');
	await expect(desk.findings.view).toContainText('80.0%');
	await desk.press('Backspace');
	await desk.dialog.submit();
	await desk.dialog.closed();
	await desk.library.go(/^问题/);
	await expect(roads).toHaveCount(0);
	await desk.page.getByRole('button', { name: /^提示/ }).click();
	await expect(desk.page.getByRole('button', { name: /^提示/ })).toHaveAttribute('aria-pressed', 'true');
});

test('by keyboard: the arrows only move, Enter opens', async ({ desk }) => {
	await desk.library.go(/^问题/);
	const list = desk.page.locator('.inbox');
	await list.focus();
	await desk.press('ArrowDown');
	await expect(list.locator('[aria-selected=true]')).toHaveAttribute('aria-posinset', '2');
	await desk.press('Enter');
	await expect(desk.findings.view).toBeVisible();
});
