import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { ROADS, short } from './reports.ts';

test('backed up, verified and restored; what was there is kept', async ({ desk }) => {
	await desk.press('c');
	await expect(desk.window.facts).toContainText('已核 1');
	let pane = await desk.window.openSettings(/^资料与备份/);
	await pane.getByRole('button', { name: '现在备份' }).click();
	await expect(desk.window.status.first()).toContainText('已备份并验证：2 篇文章，1 项决定和批注');
	await pane.getByRole('button', { name: '现在查验' }).click();
	await expect(pane.locator('.verification')).toContainText('一切与写入时相同');
	await desk.press('Escape');

	await desk.press('c', 'c');
	await expect(desk.window.facts).toContainText('已核 3');
	pane = await desk.window.openSettings(/^资料与备份/);
	await pane.locator('.backup').filter({ hasText: '手动' }).getByRole('button', { name: /^恢复/ }).click();
	const confirm = desk.page.getByRole('dialog').last();
	await expect(confirm).toContainText('另存为一份备份');
	await confirm.getByRole('button', { name: '恢复', exact: true }).click();
	await expect(desk.window.notices).toContainText('已恢复：2 篇文章');
	await expect(pane.locator('.backup').filter({ hasText: '恢复时被替换的资料' })).toHaveCount(1);
	await desk.press('Escape');
	await expect(desk.window.facts).toContainText('已核 1');
});

test('a library that does not open offers its newest verified backup, and nothing of it is deleted', async ({ program }) => {
	let desk = await program.start();
	await desk.press('c');
	await expect(desk.window.facts).toContainText('已核 1');
	const pane = await desk.window.openSettings(/^资料与备份/);
	await pane.getByRole('button', { name: '现在备份' }).click();
	await expect(pane.locator('.backup').first()).toBeVisible();
	await program.stop();

	const file = join(program.home, 'tickmark.sqlite');
	const bytes = await readFile(file);
	bytes.fill(0x5a, 0, 4096);
	await writeFile(file, bytes);

	desk = await program.start({ ready: false });
	await expect(desk.window.title).toHaveText('资料库打不开');
	await expect(desk.page.getByRole('alert').first()).toContainText('tickmark.sqlite');
	await desk.page.getByRole('button', { name: /^恢复.+的备份/ }).click();
	await desk.dialog.root.getByRole('button', { name: '恢复', exact: true }).click();
	await desk.ledger.ready();
	await expect(desk.window.facts).toContainText('已核 1');
	const kept = await readdir(join(program.home, 'backups'));
	expect(kept.some((name) => name.includes('replaced'))).toBe(true);
});

test('1,000 files: progress, time left, cancelled midway; what was imported is whole', async ({ desk }) => {
	test.setTimeout(240_000);
	await desk.library.choose(...Array.from({ length: 1000 }, (_, i) => short(i)));
	const progress = desk.library.pane.getByRole('progressbar');
	await expect(progress).toHaveAttribute('aria-valuemax', '1000');
	await expect(desk.library.pane.locator('.progress-facts')).toContainText(/还需/, { timeout: 120_000 });
	await desk.library.pane.getByRole('button', { name: '取消' }).click();
	await expect(desk.window.notices).toContainText(/已导入 \d+ 篇，\d+ 个已取消/, { timeout: 60_000 });
	const said = await desk.window.notices.textContent();
	const imported = Number(/已导入 ([\d,]+) 篇/.exec(said ?? '')?.[1]?.replaceAll(',', ''));
	expect(imported).toBeGreaterThan(0);
	expect(imported).toBeLessThan(1000);
	await desk.library.go(/^全部文章/);
	await expect(desk.window.facts).toHaveText(`${(imported + 2).toLocaleString('zh-CN')} 篇文章`);
});

test('killed in the middle of an import, nothing is half there when it starts again', async ({ program, host }) => {
	test.skip(host === 'electron', 'the desk is a process of its own only under the loopback host');
	test.setTimeout(240_000);
	let desk = await program.start();
	program.allow(/ERR_|Failed to load|net::|no-answer/);
	await desk.library.choose(...Array.from({ length: 400 }, (_, i) => short(i)));
	const progress = desk.library.pane.getByRole('progressbar');
	await expect(progress).toHaveAttribute('aria-valuenow', /^[1-9]\d+$/, { timeout: 120_000 });
	await program.killDesk();
	await expect(desk.window.notices).toContainText('导入停下', { timeout: 30_000 });
	const done = Number(/已导入 ([\d,]+) 篇/.exec((await desk.window.notices.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
	await program.stop();

	desk = await program.start();
	await desk.library.go(/^全部文章/);
	await expect(desk.window.facts).toHaveText(/篇文章$/);
	const total = Number(/([\d,]+) 篇/.exec((await desk.window.facts.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
	// What was answered for is there; what was under way may have come in whole before the end.
	expect(total - 2).toBeGreaterThanOrEqual(done);
	expect(total - 2).toBeLessThan(400);
	await desk.library.rows.first().click();
	await desk.ledger.ready();
	const pane = await desk.window.openSettings(/^资料与备份/);
	await pane.getByRole('button', { name: '现在查验' }).click();
	await expect(pane.locator('.verification')).toContainText(`核对了 ${total.toLocaleString('zh-CN')} 篇`);
	await expect(pane.locator('.verification')).toContainText('一切与写入时相同');
});

test.describe('in English', () => {
	test.use({ systemLanguage: 'en' });
	test('another profile finds other things, and a file that is none is refused with its reasons', async ({ desk }) => {
		await desk.import(ROADS);
		const pane = await desk.window.openSettings(/^Checks/);
		await expect(pane.getByText(/of \d+ rules run|\d+ of \d+ rules/)).toBeVisible();
		const chooser = desk.page.waitForEvent('filechooser');
		await pane.getByRole('button', { name: /^Take the house/ }).click();
		await (await chooser).setFiles([
			{ name: 'house.json', mimeType: 'application/json', buffer: Buffer.from('{"rules":{"no-such":"off"}}') },
		]);
		await expect(pane.getByRole('alert')).toContainText('There is no rule “no-such”');
		await pane.getByText(/^Strict/).click();
		await expect(pane.getByRole('radio', { name: /^Strict/ })).toBeChecked();
		await desk.press('Escape');
		await desk.ledger.ready();
	});
});
