import { expect, test } from './fixtures.ts';
import { ROADS, ROADS_AGAIN, TWICE } from './reports.ts';

test('filed into folders, with tags, a day and a name; narrowed by them; taken back', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.import(ROADS_AGAIN);
	await desk.import(TWICE);
	await desk.library.go(/^全部文章/);
	await desk.library.pick('96公里');
	await desk.library.pick('69公里');
	await expect(desk.page.getByText('已选 2 篇')).toBeVisible();
	await desk.page.getByRole('button', { name: /^归类/ }).click();
	await desk.dialog.root
		.getByRole('combobox', { name: '文件夹' })
		.or(desk.dialog.root.getByLabel('文件夹'))
		.first()
		.fill('周一/交通');
	await desk.dialog.root.getByLabel('核对人').fill('何敏');
	await desk.dialog.root.getByLabel('标签').fill('村路，预算');
	await desk.dialog.typeDay('核对期限', '20200203');
	await desk.dialog.submit();
	await expect(desk.window.notices).toContainText('已归类 2 篇');
	await expect(desk.library.row('96公里')).toContainText('周一/交通');
	await expect(desk.library.row('96公里')).toContainText('村路');
	await expect(desk.library.row('96公里')).toContainText('已逾期');

	const search = desk.page.getByRole('search');
	await search.getByRole('button', { name: /^核对人：/ }).click();
	await desk.page.getByRole('option', { name: /^何敏/ }).click();
	await expect(desk.library.rows).toHaveCount(2);
	await search.getByRole('button', { name: '清除' }).click();
	await expect(desk.library.rows).toHaveCount(5);

	await desk.window.notices.getByRole('button', { name: '撤销' }).click();
	await expect(desk.library.row('96公里')).not.toContainText('周一/交通');
});

test('deleted with an undo, kept in the trash, restored, and removed for good only when asked twice', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.import(TWICE);
	await desk.library.go(/^全部文章/);
	await desk.library.table.focus();
	await desk.press('Space', 'Delete');
	await expect(desk.library.row('Ferry')).toHaveCount(0);
	await desk.window.notices.getByRole('button', { name: '撤销' }).click();
	await expect(desk.library.row('Ferry')).toBeVisible();

	await desk.library.pick('Ferry');
	await desk.press('Delete');
	await expect(desk.library.row('Ferry')).toHaveCount(0);
	await desk.library.go(/^回收站/);
	await desk.library.pick('Ferry');
	await desk.page.getByRole('button', { name: '还原' }).click();
	await expect(desk.page.getByRole('main')).toContainText('回收站是空的');
	await expect(desk.library.article('Ferry')).toBeVisible();

	await desk.library.article('Ferry').click();
	await desk.drafts.menu(/^删除/);
	await expect(desk.page.locator('.away-banner')).toContainText('移入回收站');
	await desk.library.go(/^回收站/);
	await desk.page.getByRole('button', { name: '全选' }).click();
	await desk.page.getByRole('button', { name: /^彻底删除/ }).click();
	await expect(desk.dialog.root).toContainText('仍留在记录里');
	// The focus stands on the way back.
	await desk.press('Enter');
	await expect(desk.library.row('Ferry')).toBeVisible();
	await desk.page.getByRole('button', { name: /^彻底删除/ }).click();
	await desk.dialog.root.getByRole('button', { name: '彻底删除' }).click();
	await expect(desk.page.getByRole('main')).toContainText('回收站是空的');
});

test('sorted at the heads of its columns, archived out of the way, all by keyboard', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.library.go(/^全部文章/);
	await desk.library.table.getByRole('button', { name: '标题' }).click();
	await expect(desk.library.table.getByRole('columnheader', { name: '标题' })).toHaveAttribute('aria-sort', 'ascending');
	await expect(desk.library.rows.first()).toContainText('Harrowgate');
	await desk.library.table.focus();
	await desk.press('Control+a');
	await expect(desk.page.getByText('已选 3 篇')).toBeVisible();
	await desk.press('Escape', 'Space');
	await desk.page.getByRole('button', { name: '归档', exact: true }).click();
	await expect(desk.library.rows).toHaveCount(2);
	await desk.page.getByRole('button', { name: /^归档 1/ }).click();
	await expect(desk.library.rows).toHaveCount(1);
	await desk.library.table.focus();
	await desk.press('Enter');
	await expect(desk.window.title).toContainText('Harrowgate');
	await expect(desk.page.locator('.away-banner')).toContainText('归档');
});

test.describe('in English', () => {
	test.use({ systemLanguage: 'en' });
	test('delete and undo', async ({ desk }) => {
		await desk.import(TWICE);
		await desk.drafts.menu(/^Delete/);
		await expect(desk.window.notices).toContainText('1 article moved to the trash.');
		await desk.window.notices.getByRole('button', { name: 'Undo' }).click();
		await expect(desk.page.locator('.away-banner')).toHaveCount(0);
		await expect(desk.library.article('Ferry')).toBeVisible();
	});
});
