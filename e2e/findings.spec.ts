import { expect, test } from './fixtures.ts';
import { BOATS, ROADS, TWICE } from './reports.ts';
import { faults } from './support/axe.ts';

test('a failed share shows its arithmetic, each operand a link', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.press('d');
	await expect(desk.findings.selected).toContainText('85%');
	await desk.press('Enter');
	await expect(desk.findings.view).toContainText('96 ÷ 120');
	await expect(desk.findings.view).toContainText('80');
	const operands = desk.findings.view.getByRole('table').locator('.link');
	await expect(operands).toHaveText(['96公里', '120公里', '85%']);
	await operands.nth(1).click();
	await expect(desk.findings.view).toHaveCount(0);
	await expect(desk.ledger.selectedFigure).toHaveText('120公里');
	await expect(desk.figure.panel).toContainText('不符');
});

test('a duplicated paragraph with one figure changed: both places, the figure marked', async ({ desk }) => {
	await desk.import(TWICE);
	await desk.figure.tab(/^问题/).click();
	await desk.findings.item(/5,400/).first().dblclick();
	await expect(desk.findings.passages).toHaveCount(2);
	await expect(desk.findings.view.locator('del')).toHaveText(['5,400']);
	await expect(desk.findings.view.locator('ins')).toHaveText(['4,500']);
	await desk.press('Escape');
	await expect(desk.ledger.list).toBeVisible();
});

test('a finding is dismissed with a reason, taken up again, and undone like any act', async ({ desk }) => {
	const tab = desk.figure.tab(/^问题/);
	const before = Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0]);
	await desk.press('d');
	const words = (await desk.findings.selected.textContent()) ?? '';
	await desk.press('Backspace');
	await desk.press('2');
	await expect(desk.dialog.option(/口径不同/)).toBeChecked();
	await desk.dialog.text.fill('按常住人口');
	await desk.dialog.submit();
	await expect(tab).toHaveText(`问题 ${before - 1}`);
	await expect(desk.window.status).toContainText('问题已排除');
	const gone = desk.findings.items.last();
	await expect(gone).toContainText('已排除：口径不同，不能相比；按常住人口');
	// The next one is in hand at once.
	await expect(desk.findings.selected).not.toHaveText(words);
	await desk.press('u');
	await expect(tab).toHaveText(`问题 ${before}`);
	await desk.press('Shift+U');
	await expect(tab).toHaveText(`问题 ${before - 1}`);
	await gone.dblclick();
	await desk.findings.view.getByRole('button', { name: '取消排除' }).click();
	await expect(tab).toHaveText(`问题 ${before}`);
});

test('the figures of a sum are paired by hand: it is done again, and what then holds can be dismissed by it', async ({
	desk,
}) => {
	await desk.import(BOATS);
	await desk.press('d', 'Enter');
	const sum = desk.findings.view.locator('.finding-sum');
	await expect(sum).toContainText('336 ÷ 420 = 80.00%');
	await sum.getByRole('button', { name: '换一个: 420艘' }).click();
	await expect(desk.dialog.title).toHaveText('换一个“整体”');
	// From the field: words narrow the figures, the arrows choose, Enter takes.
	await desk.page.keyboard.type('艘');
	await expect(desk.dialog.root.getByRole('option').first()).toContainText('384艘');
	for (const colorScheme of ['light', 'dark'] as const) {
		await desk.page.emulateMedia({ colorScheme });
		expect(await faults(desk.page)).toEqual([]);
	}
	await desk.press('ArrowDown', 'Enter');
	await expect(sum).toContainText('336 ÷ 1200 = 28.00%');
	await expect(sum).toContainText('只供参看');
	await sum
		.getByRole('button', { name: /^换一个: / })
		.nth(1)
		.click();
	await desk.page.keyboard.type('384');
	await desk.press('Enter');
	await expect(sum).toContainText('336 ÷ 384 = 87.50%');
	await expect(sum).toContainText('相符');
	await sum.getByRole('button', { name: '恢复原来的配对' }).click();
	await expect(sum).toContainText('336 ÷ 420 = 80.00%');
	await sum.getByRole('button', { name: '换一个: 420艘' }).click();
	await desk.page.keyboard.type('384');
	await desk.press('Enter');
	await sum.getByRole('button', { name: '按此算式排除问题' }).click();
	await expect(desk.window.status).toContainText('问题已排除');
	await desk.figure.tab(/^问题/).click();
	await expect(desk.findings.items.last()).toContainText('已排除：配对有误，应为 336 ÷ 384 = 87.50%');
	await desk.press('u');
	await expect(desk.window.status).toContainText('已撤销');
});
