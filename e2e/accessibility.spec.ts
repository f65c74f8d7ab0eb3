import { type Desk, expect, test } from './fixtures.ts';
import { ROADS, TWICE } from './reports.ts';
import { faults } from './support/axe.ts';

const SCREENS: Record<string, (desk: Desk) => Promise<void>> = {
	ledger: async () => {},
	decided: async (desk) => {
		await desk.press('c', 'x', 'f', '2', 'Enter');
		await expect(desk.window.facts).toContainText('已核 3');
	},
	proof: async (desk) => desk.proof.open(),
	'proof, decided': async (desk) => {
		await desk.proof.open();
		await desk.press('c', 'x', 'f', '2', 'Enter', 'd');
		await expect(desk.window.facts).toContainText('已核 3');
		await expect(desk.proof.notes.first()).toBeVisible();
	},
	'borne out by sums': async (desk) => {
		await desk.press('g');
		await expect(desk.dialog.root).toBeVisible();
	},
	'marking a figure': async (desk) => {
		await desk.press('i');
		await desk.dialog.text.fill('没有');
	},
	'not counted': async (desk) => desk.page.getByRole('button', { name: /^未计入/ }).click(),
	'edge moved': async (desk) => {
		await desk.press('BracketLeft', 'Shift+BracketRight');
		await expect(desk.figure.panel).toContainText('新的范围');
	},
	thread: async (desk) => {
		await desk.press('n');
		await desk.dialog.text.fill('查');
		await desk.press('Control+Enter');
		await desk.figure.panel.getByRole('button', { name: '回复' }).click();
	},
	'a key being given': async (desk) => {
		await desk.press('Shift+Slash');
		await desk.dialog.root.getByRole('button', { name: /^更改: 核实/ }).click();
		await desk.press('f');
		await expect(desk.dialog.root.getByRole('alert')).toBeVisible();
	},
	findings: async (desk) => desk.press('d'),
	'finding opened': async (desk) => desk.press('d', 'Enter'),
	duplicate: async (desk) => {
		await desk.import(TWICE);
		await desk.figure.tab(/^问题/).click();
		await desk.findings.item(/5,400/).first().dblclick();
		await expect(desk.findings.passages).toHaveCount(2);
	},
	receipt: async (desk) => {
		await desk.library.choose(ROADS);
		await expect(desk.dialog.root).toBeVisible();
	},
	paste: async (desk) => desk.page.getByRole('button', { name: '粘贴文字' }).click(),
	'day chosen': async (desk) => {
		await desk.page.getByRole('button', { name: '粘贴文字' }).click();
		await desk.dialog.typeDay('刊发日期', '20260308');
		await desk.press('Alt+ArrowDown');
		await expect(desk.page.getByRole('grid')).toBeVisible();
	},
	flag: async (desk) => desk.press('f'),
	correct: async (desk) => {
		await desk.press('o');
		await expect(desk.dialog.root.locator('output')).not.toHaveText('…');
	},
	note: async (desk) => desk.press('n'),
	dismiss: async (desk) => desk.press('d', 'Backspace'),
	notes: async (desk) => desk.figure.tab(/^批注/).click(),
	history: async (desk) => {
		await desk.press('c');
		await desk.figure.tab(/^记录/).click();
	},
	settings: async (desk) => desk.window.settings.click(),
	menu: async (desk) => desk.page.getByRole('search').getByRole('button', { name: /结论/ }).click(),
	keys: async (desk) => desk.press('Shift+Slash'),
	'nothing found': async (desk) => {
		await desk.ledger.filter.fill('没有这样的字');
		await expect(desk.page.getByRole('main')).toContainText('没有符合条件的数字');
	},
};

for (const [name, go] of Object.entries(SCREENS)) {
	test(`axe finds nothing by day or by night: ${name}`, async ({ desk }) => {
		await desk.page.emulateMedia({ colorScheme: 'light' });
		await go(desk);
		expect(await faults(desk.page)).toEqual([]);
		await desk.page.emulateMedia({ colorScheme: 'dark' });
		expect(await faults(desk.page)).toEqual([]);
	});
}

test('everything is there at 200 % zoom, without scrolling sideways', async ({ desk }) => {
	await desk.page.setViewportSize({ width: 640, height: 400 });
	await expect(desk.ledger.rows.first()).toBeVisible();
	const overflow = await desk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	await desk.figure.decide(/核实/).click();
	await expect(desk.window.facts).toContainText('已核 1');
	await desk.page.getByRole('button', { name: '文章', exact: true }).click();
	await expect(desk.library.pane).toBeVisible();
	expect(await faults(desk.page)).toEqual([]);
});

test('by keyboard alone: every control is reached, and the focus is always seen', async ({ desk }) => {
	const reached = new Set<string>();
	for (let i = 0; i < 60; i++) {
		await desk.press('Tab');
		const stop = await desk.page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return null;
			// A listbox wears the ring on the row that it points at.
			const worn =
				element.getAttribute('role') === 'listbox' ? (element.querySelector('[aria-selected=true]') ?? element) : element;
			const { outlineStyle, outlineWidth } = getComputedStyle(worn);
			const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
			return { name: name.trim(), seen: outlineStyle !== 'none' && outlineWidth !== '0px' };
		});
		if (!stop) continue;
		expect(stop.seen, stop.name).toBe(true);
		reached.add(stop.name);
	}
	const names = [...reached].join('\n');
	for (const name of [
		'导入文件',
		'粘贴文字',
		'导出核对报告',
		'快捷键',
		'设置',
		'数字与所在段落',
		'核实',
		'存疑',
		'更正',
		'不是数字',
		'批注',
	]) {
		expect(names).toContain(name);
	}
});

test('the ledger tells a screen reader where it is', async ({ desk }) => {
	await desk.ledger.list.focus();
	await desk.press('ArrowDown', 'ArrowDown');
	const active = await desk.ledger.list.getAttribute('aria-activedescendant');
	const row = desk.page.locator(`[id="${active}"]`);
	await expect(row).toHaveAttribute('aria-posinset', '3');
	await expect(row).toHaveAttribute('aria-setsize', /\d+/);
	await expect(row).toHaveAttribute('aria-selected', 'true');
	await expect(row).toHaveAccessibleName(/^第 3 个，共 \d+ 个，待核。/);
	await expect(desk.figure.mark).toContainText('第 3 个');
	await expect(desk.window.status).toHaveAttribute('aria-live', 'polite');
});
