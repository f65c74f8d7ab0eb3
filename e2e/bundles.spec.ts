/** Two desks, each with a library of its own: an article goes over, comes back, and what the two differ in is settled. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as one, Program } from './fixtures.ts';
import { BundlesPage } from './pages/bundles.ts';
import { PARKS, ROADS } from './reports.ts';
import { faults } from './support/axe.ts';

const test = one.extend<{ colleague: Program }>({
	colleague: async ({ host, systemLanguage, browser, contextOptions, viewport, timezoneId }, use) => {
		const home = await mkdtemp(join(tmpdir(), 'tickmark-e2e-'));
		const options = { ...contextOptions, viewport, ...(timezoneId === undefined ? {} : { timezoneId }), acceptDownloads: true };
		const program = new Program(home, { host, systemLanguage }, browser, options);
		await use(program);
		await program.stop();
		await rm(home, { recursive: true, force: true });
		expect(program.troubles).toEqual([]);
	},
});

test('a blind check goes over and comes back; the difference is listed and settled', async ({ desk, colleague }) => {
	// Two programs, one after the other and then together, and axe over both.
	test.slow();
	const here = new BundlesPage(desk.page);
	await desk.window.setName('林知');
	await desk.import(PARKS);
	await desk.ledger.goTo('30个');
	await desk.press('c');
	await expect(desk.window.status).toContainText('已核实 30个');
	await desk.ledger.goTo('1.6万名');
	await desk.press('c');
	await expect(desk.window.status).toContainText('已核实 1.6万名');
	const sent = await here.handOver({ blind: true });
	expect(sent.file.name).toBe('柳桥区建成口袋公园24个.tickmark.zip');

	const there = await colleague.start();
	const bundles = new BundlesPage(there.page);
	await there.window.setName('何敏');
	await there.library.choose(sent.file);
	await expect(bundles.outcome).toContainText('新文章，1 稿，核对记录 0 条');
	expect(await bundles.codeIn(bundles.outcome)).toBe(sent.code);
	expect(await faults(there.page)).toEqual([]);
	await bundles.outcome.getByRole('button', { name: '柳桥区建成口袋公园24个' }).click();
	await expect(there.window.title).toHaveText('柳桥区建成口袋公园24个');
	await expect(there.window.facts).toContainText('已核 0');
	await there.ledger.goTo('30个');
	await there.press('x');
	await expect(there.window.status).toContainText('不是数字');
	await there.ledger.goTo('1.6万名');
	await there.press('c');
	await expect(there.window.status).toContainText('已核实 1.6万名');
	const back = await bundles.handOver();

	await desk.library.drop(back.file);
	await expect(here.outcome).toContainText('有分歧的数字 1 个');
	await here.closeOutcome();
	await expect(here.tab).toHaveText('分歧 1');
	await desk.press('v');
	await expect(here.agreement).toContainText('1 / 2');
	await expect(here.differences).toHaveCount(1);
	await expect(here.differences.first()).toContainText('30个');
	await expect(here.differences.first()).toContainText('何敏');
	await expect(here.left).toHaveText('还有 1 个待裁定');
	expect(await faults(desk.page)).toEqual([]);
	await here.differences.first().click();
	await expect(desk.ledger.selectedFigure).toHaveText('30个');
	await desk.press('c');
	await expect(here.differences.first()).toContainText('已裁定');
	await expect(here.left).toHaveText('分歧都已裁定');
	await expect(here.tab).toHaveText('分歧 0');
	await expect(here.tab).toHaveAttribute('aria-selected', 'true');
});

test('what is no bundle, or was damaged on the way, is refused with the reason', async ({ desk, program }) => {
	program.allow(/status of 500 .*importBundle/);
	await desk.import(PARKS);
	// The list settles a moment after an import.
	await expect(desk.library.article('口袋公园')).toBeVisible();
	const articles = await desk.library.articles.count();
	const bundles = new BundlesPage(desk.page);
	const { file } = await bundles.handOver();
	const bytes = Uint8Array.from(file.text as Uint8Array);
	await desk.library.choose({ name: 'letter.tickmark.zip', text: 'not a zip at all' });
	await expect(bundles.outcome).toContainText('“letter.tickmark.zip”');
	await expect(bundles.outcome.getByRole('alert')).toBeVisible();
	await bundles.closeOutcome();
	bytes.set(
		bytes.slice(60, 90).map((byte) => byte ^ 0x55),
		60,
	);
	await desk.library.choose({ name: 'bent.tickmark.zip', text: bytes });
	await expect(bundles.outcome.getByRole('alert')).toContainText('“bent.tickmark.zip”');
	await bundles.closeOutcome();
	await expect(desk.library.articles).toHaveCount(articles);
});

test('a selection of the library is handed over, and taking it in again changes nothing', async ({ desk }) => {
	await desk.import(PARKS);
	await desk.import(ROADS);
	await desk.library.go(/^全部文章/);
	await desk.library.pick('口袋公园');
	await desk.library.pick('修好村路');
	const bundles = new BundlesPage(desk.page);
	await desk.page.getByRole('button', { name: /^交接/ }).click();
	const { file, code } = await bundles.save();
	expect(file.name).toMatch(/ \+1\.tickmark\.zip$/);
	await desk.library.choose(file);
	await expect(bundles.outcome.getByText('都已经有了，没有变化')).toHaveCount(2);
	expect(await bundles.codeIn(bundles.outcome)).toBe(code);
});
