import { expect, test } from './fixtures.ts';
import { SignoffPage } from './pages/signoff.ts';
import { PARKS } from './reports.ts';
import { faults } from './support/axe.ts';

test('two people sign, a later change shows beside the signature it came after, and only there', async ({ desk }) => {
	await desk.import(PARKS);
	const sheet = new SignoffPage(desk.page);
	await sheet.open();
	await expect(sheet.dialog).toContainText('签署前请先在设置里填写姓名');
	await sheet.dialog.getByRole('button', { name: '去设置填写姓名' }).click();
	await desk.page.getByRole('textbox', { name: '署名' }).fill('林知');
	await desk.press('Enter', 'Escape');
	await desk.dialog.closed();

	await sheet.open();
	await expect(sheet.round('复审')).toContainText('前一环节尚未签署');
	await sheet.sign('初审', '数字已逐条看过');
	await expect(sheet.said).toHaveText('初审已签署。');
	await expect(sheet.round('初审')).toContainText('林知');
	await expect(sheet.round('初审')).toContainText('数字已逐条看过');
	await expect(sheet.round('初审')).toContainText(/待核数字 \d+ 个/);
	await expect(sheet.round('复审')).toContainText('任何两个环节不能由同一人担任');
	// Proofs go on side by side with the reviews.
	await expect(sheet.round('一校').getByRole('button')).toBeVisible();
	await sheet.close();

	await desk.window.setName('何敏');
	await desk.press('c');
	await expect(desk.window.status).toContainText('已核实');
	await sheet.open();
	await expect(sheet.round('初审')).toContainText('签署后变动 1 处');
	for (const colorScheme of ['light', 'dark'] as const) {
		await desk.page.emulateMedia({ colorScheme });
		expect(await faults(desk.page)).toEqual([]);
	}
	await sheet.sign('复审', '');
	await expect(sheet.said).toHaveText('复审已签署。');
	await expect(sheet.round('复审')).not.toContainText('签署后变动');
	await expect(sheet.round('终审')).toContainText('任何两个环节不能由同一人担任');

	// A signature is taken back by who gave it.
	await expect(sheet.round('初审').getByRole('button', { name: /^撤回/ })).toHaveCount(0);
	await sheet.round('复审').getByRole('button', { name: /^撤回/ }).click();
	await expect(sheet.said).toHaveText('复审的签署已撤回。');
	await expect(sheet.round('复审')).toContainText('尚未签署');
	await expect(sheet.rate).toContainText('万分之 0.0');
	await sheet.close();

	await desk.window.setName('林知');
	await sheet.open();
	await sheet
		.round('初审')
		.getByRole('button', { name: /重新签署/ })
		.click();
	await desk.press('Control+Enter');
	await expect(sheet.round('初审')).not.toContainText('签署后变动');
});

test('the error rate tells what the corrections are worth', async ({ desk }) => {
	await desk.import(PARKS);
	await desk.ledger.goTo('30个');
	await desk.press('o');
	await desk.dialog.text.fill('32个');
	await expect(desk.dialog.root.locator('output')).toContainText('= 32 个');
	await desk.press('Enter');
	await expect(desk.window.status).toContainText('已更正');
	const sheet = new SignoffPage(desk.page);
	await sheet.open();
	const [before, after] = [sheet.rate.locator('.rate-row').first(), sheet.rate.locator('.rate-row').last()];
	await expect(before).toContainText(/差错 1 个/);
	await expect(before).toContainText('超过报纸的万分之 3');
	await expect(after).toContainText(/差错 0 个/);
	// So long as figures are open, few errors prove nothing.
	await expect(after).toContainText(/仅计已核的，还有 \d+ 个待核/);
});

test('the house names, orders, adds and removes its own rounds', async ({ desk }) => {
	await desk.window.setName('林知');
	const pane = await desk.window.openSettings(/^签审环节$/);
	const names = pane.getByRole('textbox');
	expect(await faults(desk.page)).toEqual([]);
	await names.first().fill('责编');
	await names.first().press('Enter');
	await pane.getByRole('button', { name: '下移责编' }).click();
	await expect(names.nth(1)).toHaveValue('责编');
	await pane.getByRole('button', { name: '增加审次' }).click();
	await expect(names.nth(3)).toBeFocused();
	await desk.page.keyboard.type('值班主任');
	await desk.press('Enter');
	await pane.getByRole('button', { name: '删除三校' }).click();
	await expect(names).toHaveCount(6);
	await desk.press('Escape');
	await desk.dialog.closed();

	const sheet = new SignoffPage(desk.page);
	await sheet.open();
	await expect(sheet.dialog.locator('h4')).toHaveText(['复审', '责编', '终审', '值班主任', '一校', '二校']);
	await sheet.dialog.getByRole('button', { name: '设置环节' }).click();
	await desk.page.getByRole('button', { name: '恢复三审三校' }).click();
	await expect(names).toHaveCount(6);
	await expect(names.first()).toHaveValue('');
});

test.describe('on an English system', () => {
	test.use({ systemLanguage: 'en' });
	test('the sheet speaks English', async ({ desk }) => {
		await desk.window.setName('Ann');
		const sheet = new SignoffPage(desk.page);
		await sheet.open();
		await sheet.sign('First review', 'Seen');
		await expect(sheet.said).toHaveText('First review signed.');
		await expect(sheet.round('First review')).toContainText(/\d+ figures were open/);
		await expect(sheet.round('Second review')).toContainText('no two of them may be signed by one person');
	});
});
