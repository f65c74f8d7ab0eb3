/** Every format leaves the desk as a download, and its first bytes are what it says it is. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { PARKS } from './reports.ts';

const ZIP = 'PK\u0003\u0004';

/** By the name in the dialog: the ending of the file, and what its bytes must be. */
const FORMATS: { name: RegExp; ending: string; check(bytes: Buffer): void }[] = [
	{ name: /^网页（HTML）/, ending: '.html', check: (bytes) => expect(bytes.toString('utf8')).toMatch(/^<!doctype html>/) },
	{ name: /^Word/, ending: '.docx', check: (bytes) => expect(bytes.toString('latin1', 0, 4)).toBe(ZIP) },
	{ name: /^Excel/, ending: '.xlsx', check: (bytes) => expect(bytes.toString('latin1', 0, 4)).toBe(ZIP) },
	{
		name: /^CSV/,
		ending: '.csv',
		check: (bytes) => {
			expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
			expect(bytes.toString('utf8')).toContain('口袋公园');
		},
	},
	{
		name: /^JSON$/,
		ending: '.json',
		check: (bytes) => expect(JSON.parse(bytes.toString('utf8')).articles[0].figures.length).toBeGreaterThan(3),
	},
	{
		name: /^操作记录/,
		ending: '.jsonl',
		check: (bytes) => {
			const lines = bytes.toString('utf8').trimEnd().split('\n');
			expect(lines.map((line) => JSON.parse(line).act.kind)).toEqual(['confirm', 'flag']);
		},
	},
	{
		name: /^网页批注/,
		ending: '.annotations.jsonld',
		check: (bytes) => expect(JSON.parse(bytes.toString('utf8'))).toHaveProperty('@context'),
	},
	{
		name: /^ClaimReview/,
		ending: '.claimreview.jsonld',
		check: (bytes) => expect(JSON.parse(bytes.toString('utf8'))).toHaveProperty('@context'),
	},
	{ name: /^Markdown/, ending: '.md', check: (bytes) => expect(bytes.toString('utf8')).toMatch(/^# 柳桥区/) },
];

test.beforeEach(async ({ desk }) => {
	await desk.window.setName('林知');
	await desk.import(PARKS);
	await desk.press('c', 'f', '2', 'Enter');
	await expect(desk.window.facts).toContainText('已核 2');
});

test('every format arrives, and is what it says', async ({ desk }) => {
	for (const { name, ending, check } of FORMATS) {
		const download = await desk.window.export(name);
		expect(download.suggestedFilename()).toBe(`柳桥区建成口袋公园24个${ending}`);
		check(await readFile(await download.path()));
		await expect(desk.window.status).toContainText(ending);
		await desk.dialog.closed();
	}
});

test('a PDF is printed, or the desk says what it is missing', async ({ desk }) => {
	await desk.page.getByRole('button', { name: '导出核对报告' }).click();
	await desk.dialog.option(/^PDF/).check({ force: true });
	const download = desk.page.waitForEvent('download');
	await desk.dialog.submit();
	const saved = await download;
	expect(saved.suggestedFilename()).toMatch(/\.pdf$/);
	expect((await readFile(await saved.path())).toString('latin1', 0, 5)).toBe('%PDF-');
});

test('the profiles leave out what is not for their reader', async ({ desk }) => {
	const exported = async (profile: string) => {
		await desk.page.getByRole('button', { name: '导出核对报告' }).click();
		await desk.dialog.option(/^Markdown/).check({ force: true });
		await desk.dialog.option(profile).check({ force: true });
		const download = desk.page.waitForEvent('download');
		await desk.dialog.submit();
		const saved = await download;
		await desk.dialog.closed();
		return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
	};
	const questions = await exported('请记者核实的问题');
	expect(questions.name).toMatch(/\.questions\.md$/);
	expect(questions.text).not.toContain('SHA-256');
	const summary = await exported('呈总编辑的摘要');
	expect(summary.text).toContain('签审');
	expect(summary.text).not.toContain('导入回执');
});
