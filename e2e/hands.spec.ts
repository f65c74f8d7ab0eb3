import type { Desk } from './fixtures.ts';
import { expect, test } from './fixtures.ts';
import { PARKS, ROADS } from './reports.ts';

const left = async (desk: Desk): Promise<number> => Number(/还剩 (\d+)/.exec((await desk.window.facts.textContent()) ?? '')?.[1]);

test('N figures take N presses at most', async ({ desk }) => {
	await desk.import(ROADS);
	const total = await left(desk);
	expect(total).toBeGreaterThan(8);
	let presses = 0;
	await desk.ledger.list.focus();
	while ((await left(desk)) > 0 && presses < total) {
		const before = await left(desk);
		await desk.press('c');
		presses++;
		await expect.poll(() => left(desk)).toBe(before - 1);
	}
	expect(await left(desk)).toBe(0);
	expect(presses).toBeLessThanOrEqual(total);
	// And then it is said what is left to do.
	await expect(desk.window.status).toContainText('全部数字都有结论了');
	await expect(desk.page.locator('.finished')).toHaveText('数字都有结论，还有 1 条问题');
	await desk.press('d', 'Backspace', 'Enter');
	await expect(desk.page.locator('.finished')).toHaveText('数字和问题都已处理，可以签审、导出');
});

test('what the sums bear out is confirmed together: each listed, any taken out, one undo', async ({ desk }) => {
	await desk.import(PARKS);
	const before = await left(desk);
	await desk.press('g');
	await expect(desk.dialog.title).toContainText('成组核实');
	const boxes = desk.dialog.root.getByRole('checkbox');
	const count = await boxes.count();
	expect(count).toBeGreaterThanOrEqual(3);
	await expect(desk.dialog.root).toContainText('24 ÷ 30');
	await desk.press('Space');
	await expect(desk.dialog.root.locator('.button.primary')).toContainText(String(count - 1));
	await desk.press('Space', 'Enter');
	await expect(desk.window.status).toContainText(`已按算式核实 ${count} 个数字`);
	expect(await left(desk)).toBe(before - count);
	await desk.press('u');
	await expect.poll(() => left(desk)).toBe(before);
	await desk.press('g');
	await expect(desk.dialog.root.getByRole('checkbox')).toHaveCount(count);
});

test('a decision is given to the other mentions of the fact: each listed, one undo', async ({ desk }) => {
	await desk.import(PARKS);
	await desk.ledger.goTo('24个');
	await desk.press('a');
	await expect(desk.window.status).toContainText('请先对这个数字下结论');
	await desk.press('f', '4', 'Enter');
	await expect(desk.window.status).toContainText('已存疑');
	await desk.ledger.goTo('24个');
	const before = await left(desk);
	await desk.press('a');
	const boxes = desk.dialog.root.getByRole('checkbox');
	const count = await boxes.count();
	expect(count).toBeGreaterThanOrEqual(1);
	await desk.press('Enter');
	await expect(desk.window.status).toContainText(`已用于其他 ${count} 处`);
	expect(await left(desk)).toBe(before - count);
	await expect(desk.figure.panel.locator('.mentions .verdict-flagged')).toHaveCount(count);
	await desk.press('u');
	await expect.poll(() => left(desk)).toBe(before);
});

test('a figure that was not read is marked without a mouse', async ({ desk }) => {
	await desk.import(PARKS);
	await desk.ledger.goTo('9个');
	const before = await left(desk);
	await desk.press('i');
	await desk.dialog.text.fill('没有这几个字');
	await expect(desk.dialog.root.locator('output')).toHaveText('段落里没有这几个字。');
	await desk.dialog.text.fill('9个');
	await expect(desk.dialog.root.locator('output')).toContainText('已经有一个数字');
	await desk.dialog.text.fill('儿童游乐区');
	await expect(desk.dialog.root.locator('output')).toContainText('读不出数值');
	await desk.press('Enter');
	await expect(desk.window.status).toContainText('已把 儿童游乐区 标为数字');
	expect(await left(desk)).toBe(before + 1);
	await expect(desk.ledger.selectedFigure).toHaveText('儿童游乐区');
	await expect(desk.figure.panel).toContainText('手工标出');
});

test('what is not counted is listed with its reason', async ({ desk }) => {
	await desk.page.getByRole('button', { name: /^未计入/ }).click();
	await expect(desk.dialog.title).toHaveText('未计入的数字串');
	await expect(desk.dialog.root.getByRole('option').first()).toContainText('不表示数量');
});

test('notes are threads: answered, settled, taken up again', async ({ desk }) => {
	await desk.press('n');
	await desk.dialog.text.fill('出处是哪里');
	await desk.press('Control+Enter');
	await expect(desk.figure.panel).toContainText('出处是哪里');
	await desk.figure.panel.getByRole('button', { name: '回复' }).click();
	await desk.page.getByRole('textbox', { name: '回复这条批注' }).fill('见统计公报第三页');
	await desk.press('Control+Enter');
	await expect(desk.window.status).toContainText('回复已保存');
	await expect(desk.figure.panel.locator('.replies')).toContainText('见统计公报第三页');
	await desk.figure.panel.getByRole('button', { name: '解决', exact: true }).click();
	await expect(desk.window.status).toContainText('批注已解决');
	await desk.figure.panel.getByRole('button', { name: '重新打开' }).click();
	await expect(desk.window.status).toContainText('批注已重新打开');
});

test.describe('keys', () => {
	test('are given anew, with a word on who had them, and given back', async ({ program }) => {
		let desk = await program.start();
		await desk.press('Shift+Slash');
		await desk.dialog.root.getByRole('button', { name: /^更改: 核实/ }).click();
		await desk.press('f');
		await expect(desk.dialog.root.getByRole('alert')).toContainText('F 现在是“存疑，写明原因”');
		await desk.dialog.root.getByRole('button', { name: '取消' }).click();
		await desk.dialog.root.getByRole('button', { name: /^更改: 核实/ }).click();
		await desk.press('Control+c');
		await expect(desk.dialog.root.getByRole('alert')).toContainText('这个键不能用');
		await desk.press('b');
		await expect(desk.dialog.root.locator('.key-line', { hasText: '核实，到下一个' })).toContainText('B');
		await desk.press('Escape');
		await desk.dialog.closed();
		await program.stop();

		desk = await program.start();
		const before = await left(desk);
		await desk.press('c');
		await desk.press('b');
		await expect(desk.window.status).toContainText('已核实');
		expect(await left(desk)).toBe(before - 1);
		await expect(desk.figure.decide(/核实/).first()).toContainText('B');
		await desk.press('Shift+Slash');
		await desk.dialog.root.getByRole('button', { name: '全部恢复原键' }).click();
		await expect(desk.dialog.root.locator('.key-line', { hasText: '核实，到下一个' })).toContainText('C');
	});

	test('rest while an input method composes: a whole composition decides nothing', async ({ desk }) => {
		const decided = () => desk.window.facts.textContent();
		const before = await decided();
		await desk.page.evaluate(() => {
			const target = document.activeElement ?? document.body;
			const key = (type: string, code: string, more: object): void =>
				void target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, code, ...more }));
			// As Chromium sends it: the first key already as "Process" with 229, then composing ones, then the candidate taken.
			key('keydown', 'KeyC', { key: 'Process', keyCode: 229 });
			target.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
			for (const [code, data] of [
				['KeyC', 'c'],
				['KeyF', 'cf'],
				['KeyX', 'cfx'],
				['Space', '查'],
			] as const) {
				key('keydown', code, { key: 'Process', keyCode: 229, isComposing: true });
				target.dispatchEvent(new CompositionEvent('compositionupdate', { bubbles: true, data }));
				key('keyup', code, { key: 'Process', isComposing: true });
			}
			target.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '查' }));
		});
		await desk.press('n');
		await expect(desk.dialog.root).toBeVisible();
		expect(await decided()).toBe(before);
	});

	test('are all told by ?, each command once', async ({ desk }) => {
		await desk.press('Shift+Slash');
		const names = await desk.dialog.root.locator('.key-name').allTextContents();
		expect(new Set(names).size).toBe(names.length);
		for (const words of [
			'下一个数字',
			'存疑',
			'更正',
			'不是数字',
			'批注',
			'同一事实',
			'下一个问题',
			'撤销',
			'重做',
			'搜索',
			'台账、版样',
		]) {
			expect(names.join('\n')).toContain(words);
		}
	});
});

for (const systemLanguage of ['zh', 'en'] as const) {
	test.describe(`heard in ${systemLanguage}`, () => {
		test.use({ systemLanguage });
		test('a session: where the hands are, what was decided, how many are left', async ({ desk }) => {
			await desk.page.evaluate(() => {
				const heard: string[] = [];
				Object.assign(window, { heard });
				new MutationObserver(() => heard.push(document.querySelector('[role=status]')?.textContent ?? '')).observe(
					document.querySelector('[role=status]')!,
					{ childList: true, subtree: true, characterData: true },
				);
			});
			const heard = () => desk.page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
			const said = async (words: RegExp) => {
				await expect(desk.window.status).toContainText(words);
				return heard();
			};
			const active = () =>
				desk.page.evaluate(() => {
					const element = document.activeElement;
					const id = element?.getAttribute('aria-activedescendant');
					return ((id ? document.getElementById(id) : element)?.textContent ?? '').replace(/\s+/g, ' ').trim();
				});
			const zh = systemLanguage === 'zh';
			await desk.ledger.list.focus();
			expect(await active()).toMatch(zh ? /^第 1 个，共 \d+ 个，待核。/ : /^Figure 1 of \d+, open\./);
			await desk.press('j');
			expect(await active()).toMatch(zh ? /^第 2 个，共 \d+ 个，待核。/ : /^Figure 2 of \d+, open\./);
			await desk.press('c');
			expect(await said(zh ? /^已核实 .+，还剩 \d+ 个。$/ : /^Confirmed .+\. \d+ left\.$/)).toHaveLength(1);
			await desk.press('f', '2', 'Enter');
			expect(await said(zh ? /已存疑，还剩/ : /^Flagged .+ left\.$/)).toHaveLength(1);
			await desk.press('u');
			expect(await said(zh ? /^已撤销：.+ 存疑：单位不对/ : /^Undone: .+ flagged: wrong unit/)).toHaveLength(1);
			await desk.press('l');
			expect(await said(zh ? /^版样。$/ : /^Proof\.$/)).toHaveLength(1);
			await desk.press('j');
			expect(await active()).toMatch(zh ? /（第 \d+ 个，共 \d+ 个，/ : /\(figure \d+ of \d+, /);
			await desk.press('d');
			await desk.press('Backspace');
			await expect(desk.dialog.root).toHaveAccessibleName(zh ? '排除这条问题' : 'Dismiss this finding');
			await desk.press('1', 'Enter');
			expect(await said(zh ? /^问题已排除，还剩 \d+ 个数字待核。$/ : /^Finding dismissed\. \d+ figures left\.$/)).toHaveLength(1);
		});
	});
}
