import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { ROADS } from './reports.ts';

test('import, review by keyboard, restart, export: everything is there', async ({ program }) => {
	let desk = await program.start();
	await desk.window.setName('林知');
	await desk.library.choose(ROADS);
	await expect(desk.dialog.title).toHaveText('已导入 1 篇');
	await expect(desk.dialog.root).toContainText('UTF-8');
	await desk.press('Enter');
	await desk.dialog.closed();
	await expect(desk.window.title).toHaveText('河湾镇今年修好村路96公里');

	// Every row: the figure, and the paragraph it stands in with the figure marked.
	const paragraphs = { '120公里': '目前已建成96公里', '3.25亿元': '目前已建成96公里', '48座': '其中36座已投入使用' };
	for (const [text, words] of Object.entries(paragraphs)) {
		await desk.ledger.goTo(text);
		const row = desk.ledger.selected;
		await expect(row.locator('mark')).toHaveText(text);
		await expect(row.locator('.row-paragraph')).toContainText(words);
	}

	// Moving never decides.
	await desk.ledger.goTo('120公里');
	await desk.press('j', 'k');
	await expect(desk.ledger.selectedFigure).toHaveText('120公里');
	await expect(desk.window.facts).toContainText('已核 0');

	await desk.press('c');
	await expect(desk.window.status).toContainText('已核实 120公里');
	await expect(desk.ledger.selectedFigure).not.toHaveText('120公里');
	await desk.ledger.goTo('3.25亿元');
	await desk.press('f');
	await expect(desk.dialog.root).toBeVisible();
	await desk.press('4');
	await expect(desk.dialog.option(/没有出处/)).toBeChecked();
	await desk.dialog.text.fill('问镇财政所');
	await desk.dialog.submit();
	await expect(desk.window.status).toContainText('3.25亿元 已存疑');

	await expect(desk.figure.tab(/^批注 0$/)).toBeVisible();
	await desk.ledger.goTo('2.4万户');
	await desk.press('n');
	await desk.dialog.text.fill('与统计年报核对');
	await desk.press('Control+Enter');
	await expect(desk.window.status).toContainText('批注已保存');
	await expect(desk.figure.panel).toContainText('与统计年报核对');
	await expect(desk.figure.tab(/^批注 1$/)).toBeVisible();

	await desk.ledger.goTo('48座');
	await desk.press('o');
	await desk.dialog.text.fill('84座');
	await expect(desk.dialog.root.locator('output')).toHaveText('= 84 座 · 确数');
	await desk.press('Enter');
	await expect(desk.window.status).toContainText('48座 已更正');

	await desk.ledger.goTo('17盏');
	await desk.press('x');
	await expect(desk.window.status).toContainText('17盏 已定为不是数字');
	const facts = await desk.window.facts.textContent();

	await program.stop();
	desk = await program.start();
	await expect(desk.window.title).toHaveText('河湾镇今年修好村路96公里');
	await expect(desk.window.facts).toHaveText(facts ?? '');
	const rows = { '120公里': '已核实', '3.25亿元': '存疑 · 没有出处', '48座': '84座', '17盏': '不是数字' };
	for (const [text, words] of Object.entries(rows)) {
		await desk.ledger.goTo(text);
		await expect(desk.ledger.selected).toContainText(words);
	}
	await desk.ledger.goTo('3.25亿元');
	await expect(desk.figure.panel).toContainText('问镇财政所');
	await expect(desk.figure.verdict).toContainText('林知');
	await desk.ledger.goTo('2.4万户');
	await expect(desk.figure.panel).toContainText('与统计年报核对');

	const download = await desk.window.export();
	expect(download.suggestedFilename()).toMatch(/\.html$/);
	const report = await readFile(await download.path(), 'utf8');
	for (const words of ['河湾镇今年修好村路96公里', '120公里', '林知', '问镇财政所', '与统计年报核对', '84座', '没有出处']) {
		expect(report, words).toContain(words);
	}
	expect(report).not.toContain('<script>alert');
});

test('undo and redo, step by step and across a restart', async ({ program }) => {
	let desk = await program.start();
	const total = Number(/^(\d+)/.exec((await desk.window.facts.textContent()) ?? '')?.[1]);
	await desk.press('c', 'c', 'c');
	await expect(desk.window.facts).toContainText(`已核 3，还剩 ${total - 3}`);
	await desk.press('u');
	await expect(desk.window.facts).toContainText('已核 2');
	await expect(desk.window.status).toContainText(/已撤销：.+ 核实。/);
	await desk.press('u');
	await expect(desk.window.facts).toContainText('已核 1');
	await desk.press('Shift+U');
	await expect(desk.window.facts).toContainText('已核 2');
	await expect(desk.window.status).toContainText('已重做');

	await program.stop();
	desk = await program.start();
	await expect(desk.window.facts).toContainText('已核 2');
	await desk.press('Shift+U');
	await expect(desk.window.facts).toContainText('已核 3');
	await expect(desk.window.redo).toBeDisabled();
	await desk.press('u', 'u', 'u');
	await expect(desk.window.facts).toContainText('已核 0');
	await expect(desk.window.undo).toBeDisabled();
	await desk.press('u');
	await expect(desk.window.status).toContainText('没有可以撤销的操作');

	await desk.figure.tab(/^记录/).click();
	await expect(desk.figure.tabPanel.getByRole('listitem')).toHaveCount(10);
});

test('keys faster than the desk: each decides on its own figure, and undo takes back what is still on its way', async ({
	desk,
}) => {
	let release = (): void => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await desk.page.route('**/rpc/article/act', async (route) => {
		await held;
		await route.continue();
	});
	await desk.press('c', 'c', 'c', 'u');
	release();
	await expect(desk.window.status).toContainText(/已撤销：.+ 核实。/);
	await expect(desk.window.facts).toContainText('已核 2');
	await desk.figure.tab(/^记录/).click();
	await expect(desk.figure.tabPanel.getByRole('listitem')).toHaveCount(4);
});

test('a desk that answers late: the panel goes on with the hand all the same', async ({ desk }) => {
	let release = (): void => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await desk.page.route('**/rpc/article/act', async (route) => {
		await held;
		await route.continue();
	});
	const [first, second] = await desk.ledger.rows.locator('.row-number').allTextContents();
	await expect(desk.figure.text).toHaveText(first ?? '');
	await desk.press('c');
	await expect(desk.figure.text).toHaveText(second ?? '');
	await expect(desk.window.facts).toContainText('已核 0');
	release();
	await expect(desk.window.facts).toContainText('已核 1');
	await expect(desk.figure.text).toHaveText(second ?? '');
});

test('a held key decides once, and no key decides while text is typed', async ({ desk }) => {
	await desk.page.keyboard.down('c');
	await desk.page.keyboard.down('c');
	await desk.page.keyboard.down('c');
	await desk.page.keyboard.up('c');
	await expect(desk.window.facts).toContainText('已核 1');
	await desk.press('Control+f');
	await expect(desk.ledger.filter).toBeFocused();
	await desk.page.keyboard.type('cxcx');
	await expect(desk.ledger.filter).toHaveValue('cxcx');
	await expect(desk.window.facts).toContainText('已核 1');
	await expect(desk.page.getByRole('main')).toContainText('没有符合条件的数字');
	await desk.press('Escape', 'Escape');
	await expect(desk.ledger.list).toBeFocused();
});

test('composing with an input method decides nothing', async ({ desk }) => {
	const press = (given: { isComposing?: true; keyCode?: 229; key?: string }) =>
		desk.page.evaluate((init) => {
			document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, code: 'KeyC', ...(init as KeyboardEventInit) }));
		}, given as object);
	await press({ isComposing: true });
	await press({ keyCode: 229 });
	await press({ key: 'Process' });
	// Only the last one is a press of the key itself; were the others taken too, three would be decided.
	await expect(desk.window.status).toContainText('已核实');
	await expect(desk.window.facts).toContainText('已核 1，');
});

test('hostile text is text', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.ledger.goTo('17盏');
	await expect(desk.figure.source).toContainText('<script>alert("不是代码")</script>');
	expect(await desk.page.locator('main script, aside script').count()).toBe(0);
});
