import { expect, test } from './fixtures.ts';
import { ROADS, ROADS_AGAIN, TWICE } from './reports.ts';

const LATER = {
	name: '河湾镇修路-三稿.txt',
	text: ROADS.text.toString().replace('共建成农家书屋54个', '共建成农家书屋45个'),
};

test('a new version is compared before it replaces anything, then takes the decisions along that still hold', async ({
	desk,
}) => {
	await desk.import(ROADS);
	await desk.ledger.goTo('3.25亿元');
	await desk.press('c');
	await desk.ledger.goTo('54个');
	await desk.press('c');
	await expect(desk.window.facts).toContainText('已核 2');

	await desk.library.dropOnArticle(LATER);
	await expect(desk.window.title).toHaveText('《河湾镇今年修好村路96公里》的新稿');
	const changed = desk.drafts.figure('54个');
	await expect(changed).toContainText('45个');
	await expect(changed).toContainText('原为已核实，须重核');
	await desk.drafts.change(/^不变/).click();
	await expect(desk.drafts.figure('3.25亿元')).toContainText('已核实，保留');
	await changed.click();
	await expect(desk.drafts.paragraphs.locator('del').filter({ hasText: '54' })).toBeVisible();
	await expect(desk.drafts.paragraphs.locator('ins').filter({ hasText: '45' })).toBeVisible();

	await desk.drafts.button(/^采用新稿/).click();
	await desk.ledger.ready();
	await expect(desk.window.status).toContainText('已采用新稿');
	await expect(desk.window.facts).toContainText('已核 1');
	await desk.ledger.goTo('45个');
	await expect(desk.figure.verdict).toContainText('待核');
});

test('cancelled, everything is as it was; the same file again is known; and it can be a new article after all', async ({
	desk,
	program,
}) => {
	// A comparison cut short is answered as cancelled, where it was still under way; the browser notes that answer.
	program.allow(/rpc\/library\/importDraft/);
	await desk.import(ROADS);
	await desk.library.dropOnArticle(LATER);
	await desk.drafts.button(/^取消/).click();
	await desk.ledger.ready();
	await desk.ledger.goTo('54个');

	await desk.library.dropOnArticle(ROADS);
	await expect(desk.drafts.screen).toContainText('这就是现有的稿子');
	await desk.drafts.button(/^回到文章/).click();

	const chooser = desk.page.waitForEvent('filechooser');
	await desk.drafts.menu(/^导入新稿/);
	await (await chooser).setFiles([{ name: TWICE.name, mimeType: 'text/plain', buffer: Buffer.from(TWICE.text) }]);
	await desk.drafts.button(/^作为新文章导入/).click();
	await desk.dialog.submit();
	await expect(desk.window.title).toContainText('Ferry trial');
});

test('old versions can be read as they were, and any two compared', async ({ desk }) => {
	await desk.import(ROADS);
	for (const version of [LATER, ROADS_AGAIN]) {
		await desk.library.dropOnArticle(version);
		await desk.drafts.button(/^采用新稿/).click();
		await desk.ledger.ready();
	}
	await desk.drafts.menu(/^历次稿/);
	await expect(desk.window.facts).toHaveText('共 3 稿');
	const text = desk.page.locator('.draft-text');
	await expect(text).toContainText('69公里');
	await desk.drafts.button(/^显示：/).click();
	await desk.page.getByRole('option', { name: /^第 1 稿/ }).click();
	await expect(text).toContainText('农家书屋54个');
	await desk.drafts.button(/^对照：/).click();
	await desk.page.getByRole('option', { name: /^第 3 稿/ }).click();
	await expect(desk.drafts.figure('54个')).toBeVisible();
	await expect(desk.drafts.paragraphs.first()).toBeVisible();
});

test.describe('in English', () => {
	test.use({ systemLanguage: 'en' });
	test('a new version from the file dialog', async ({ desk }) => {
		await desk.import(TWICE);
		const later = { name: 'ferry-2.txt', text: TWICE.text.toString().replace('$3.50', '$3.80') };
		await desk.library.dropOnArticle(later);
		await expect(desk.drafts.figure('$3.50')).toContainText('$3.80');
		await desk.drafts.button(/^Use this version/).click();
		await desk.ledger.ready();
		await expect(desk.window.status).toContainText('New version taken over');
	});
});
