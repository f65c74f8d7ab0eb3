import { expect, test } from './fixtures.ts';
import { long, ROADS } from './reports.ts';

test('filters narrow the ledger, alone and together, and are cleared at once', async ({ desk }) => {
	await desk.import(ROADS);
	const all = await desk.ledger.count.textContent();
	await desk.ledger.narrow(/种类/, '百分比');
	await expect(desk.ledger.rows.locator('.row-number')).toHaveText(['85%', '75%']);
	await desk.ledger.narrow(/核算/, '有错误');
	await expect(desk.ledger.rows.locator('.row-number')).toHaveText(['85%']);
	await desk.press('c');
	await desk.ledger.narrow(/结论/, '待核');
	await expect(desk.page.getByRole('main')).toContainText('没有符合条件的数字');
	await desk.page.getByRole('button', { name: '清除筛选' }).click();
	await expect(desk.ledger.count).toHaveText(all ?? '');

	await desk.press('ControlOrMeta+f');
	await desk.page.keyboard.type('候车亭');
	await expect(desk.ledger.rows.locator('.row-number')).toHaveText(['2026年4月底', '54个', '48座', '36座', '75%']);
	await expect(desk.ledger.selectedFigure).toHaveText('2026年4月底');
	await desk.press('Enter', 'ArrowDown', 'ArrowDown');
	await expect(desk.ledger.selectedFigure).toHaveText('48座');
});

test('the queue puts what an error points at first', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.ledger.narrow(/排列/, '先急后缓');
	await expect(desk.ledger.rows.first().locator('.level-error').first()).toBeVisible();
});

test('deciding goes down the open figures and says how many are left', async ({ desk }) => {
	await desk.import(ROADS);
	const total = Number(/\d+/.exec((await desk.ledger.count.textContent()) ?? '')?.[0]);
	await desk.ledger.list.focus();
	for (let left = total - 1; left >= 0; left--) {
		await desk.press(left % 2 === 0 ? 'c' : 'Space');
		await expect(desk.window.status).toContainText(left > 0 ? `还剩 ${left} 个` : '全部数字都有结论了');
	}
	await expect(desk.library.articles.first()).toContainText(`${total} / ${total}`);
});

test('thousands of figures: only what is in sight is made, the ends are one key away, a decision is quick', async ({ desk }) => {
	await desk.library.choose(long('千村修路.txt', 1500));
	await expect(desk.dialog.root).toBeVisible({ timeout: 50_000 });
	await desk.press('Enter');
	await desk.dialog.closed();
	const total = Number((/[\d,]+/.exec((await desk.ledger.count.textContent()) ?? '')?.[0] ?? '').replaceAll(',', ''));
	expect(total).toBeGreaterThan(4000);
	expect(await desk.ledger.rows.count()).toBeLessThan(30);
	await desk.ledger.list.focus();
	await desk.press('End');
	await expect(desk.ledger.selected).toHaveAttribute('aria-posinset', String(total));
	await expect(desk.ledger.selected).toBeInViewport();
	await desk.press('Home');
	await expect(desk.ledger.selected).toHaveAttribute('aria-posinset', '1');
	await expect(desk.ledger.selected).toBeInViewport();
	await desk.press('c');
	await expect(desk.window.status).toContainText('已核实');
});
