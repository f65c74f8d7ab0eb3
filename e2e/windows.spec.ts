/** The screens of safe-keeping for those who hear them, and at every size. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './fixtures.ts';
import { ROADS, ROADS_AGAIN } from './reports.ts';

const SCREENS: Record<string, (desk: Desk) => Promise<void>> = {
	commands: async (desk) => desk.press('/'),
	'search found': async (desk) => {
		await desk.search.find('居民');
		await expect(desk.search.items.first()).toBeVisible();
	},
	'search not understood': async (desk) => {
		await desk.search.find('=不是数');
		await expect(desk.search.status).toContainText('不是数字');
	},
	findings: async (desk) => {
		await desk.library.go(/^问题/);
		await expect(desk.page.locator('.inbox-item').first()).toBeVisible();
	},
	library: async (desk) => {
		await desk.library.go(/^全部文章/);
		await desk.library.pick('Harrowgate');
	},
	filing: async (desk) => {
		await desk.drafts.menu(/^文件夹/);
		await expect(desk.dialog.root).toBeVisible();
	},
	'trash with a notice': async (desk) => {
		await desk.drafts.menu(/^删除/);
		await desk.library.go(/^回收站/);
		await desk.library.pick('云川市');
		await expect(desk.window.notices).toBeVisible();
	},
	'trash empty': async (desk) => {
		await desk.library.go(/^回收站/);
		await expect(desk.page.getByRole('main')).toContainText('回收站是空的');
	},
	'new version': async (desk) => {
		await desk.import(ROADS);
		await desk.library.dropOnArticle(ROADS_AGAIN);
		await expect(desk.drafts.figures.first()).toBeVisible();
	},
	versions: async (desk) => {
		await desk.drafts.menu(/^历次稿/);
		await expect(desk.page.locator('.draft-text')).toBeVisible();
	},
	checks: async (desk) => {
		const pane = await desk.window.openSettings(/^核算方案/);
		await expect(pane.getByText(/启用 \d+ 条/)).toBeVisible();
	},
	data: async (desk) => {
		const pane = await desk.window.openSettings(/^资料与备份/);
		await pane.getByRole('button', { name: '现在备份' }).click();
		await expect(pane.locator('.backup').first()).toBeVisible();
	},
};

async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} — ${n.failureSummary ?? ''}`));
}

/** In both lights in one go: the colours are all that differs. */
for (const [name, go] of Object.entries(SCREENS)) {
	test(`axe finds nothing: ${name}`, async ({ desk }) => {
		await go(desk);
		for (const colorScheme of ['light', 'dark'] as const) {
			await desk.page.emulateMedia({ colorScheme });
			expect(await faults(desk.page), colorScheme).toEqual([]);
		}
	});
}

test('at 200 % zoom every screen is there, without scrolling sideways', async ({ desk }) => {
	await desk.page.setViewportSize({ width: 640, height: 400 });
	const overflow = () => desk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	for (const place of [/^问题/, /^全部文章/, /^回收站/]) {
		await desk.page.getByRole('button', { name: '文章', exact: true }).click();
		await desk.library.go(place);
		expect(await overflow()).toBeLessThanOrEqual(0);
	}
	await desk.press('/');
	await expect(desk.search.field).toBeVisible();
	expect(await overflow()).toBeLessThanOrEqual(0);
});
