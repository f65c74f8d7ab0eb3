import { expect, test } from './fixtures.ts';
import { HOSTILE, PARKS, ROADS, TWICE } from './reports.ts';

test('the article stands as it was printed, with every figure marked and told', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.proof.open();
	await expect(desk.proof.sheet.getByRole('heading', { level: 2 })).toContainText('河湾镇今年修好村路');
	await expect(desk.proof.paragraph('body')).toHaveCount(3);
	const mark = desk.proof.mark('120公里');
	await expect(mark).toContainText(/（第 \d+ 个，共 \d+ 个，待核/);
	await expect(desk.proof.mark('85%')).toContainText('有错误');
	await desk.proof.take('120公里');
	await expect(desk.figure.text).toHaveText('120公里');
	await desk.press('c');
	await expect(desk.proof.mark('120公里')).toContainText('已核实');
	await expect(desk.window.status).toContainText('已核实 120公里');
});

test('the view is changed by a key, at the same place, and kept over a restart', async ({ program }) => {
	let desk = await program.start();
	await desk.import(ROADS);
	await desk.ledger.goTo('48座');
	await desk.proof.open();
	await expect(desk.proof.inHand).toContainText('48座');
	await expect(desk.proof.inHand).toBeInViewport();
	await expect(desk.window.status).toContainText('版样');
	await desk.press('j', 'j');
	// The panel is drawn after the hand has moved.
	let text = '';
	await expect(async () => {
		text = (await desk.figure.text.textContent()) ?? '';
		await expect(desk.proof.inHand).toContainText(text, { timeout: 500 });
	}).toPass();
	await desk.press('l');
	await expect(desk.ledger.selectedFigure).toHaveText(text);
	await desk.press('l');
	await expect(desk.proof.sheet).toBeVisible();
	await program.stop();
	desk = await program.start();
	await expect(desk.proof.sheet).toBeVisible();
});

test('moving takes the focus along, so that it is heard; a decision goes on to the next open figure', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.proof.open();
	await desk.press('Home', 'j');
	await expect(desk.proof.inHand).toBeFocused();
	const before = await desk.figure.text.textContent();
	await desk.press('c');
	await expect(desk.figure.text).not.toHaveText(before ?? '');
	await expect(desk.proof.inHand).toBeFocused();
});

test('a correction is struck and written beside; a flag says why in the margin', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.proof.open();
	await desk.proof.take('48座');
	await desk.press('o');
	await desk.dialog.text.fill('84座');
	await expect(desk.dialog.root.locator('output')).toContainText('84');
	await desk.press('Enter');
	await expect(desk.proof.sheet.locator('del')).toHaveText('48座');
	await expect(desk.proof.sheet.locator('ins')).toHaveText('84座');
	await desk.proof.take('3.25亿元');
	await desk.press('f', '4');
	await desk.dialog.text.fill('问镇财政所');
	await desk.dialog.submit();
	await expect(desk.proof.notes.filter({ hasText: '问镇财政所' })).toHaveCount(1);
});

test('margin notes stand beside their places and never on each other; a click takes the finding in hand, another opens it', async ({
	desk,
}) => {
	await desk.import(TWICE);
	await desk.proof.open();
	await expect(desk.proof.notes.first()).toBeVisible();
	await expect
		.poll(async () => {
			const boxes = await desk.proof.notes.evaluateAll((notes) =>
				notes.map((n) => n.getBoundingClientRect()).map((b) => [b.top, b.bottom]),
			);
			const sorted = boxes.sort((a, b) => a[0]! - b[0]!);
			return sorted.every((box, i) => i === 0 || box[0]! >= sorted[i - 1]![1]!);
		})
		.toBe(true);
	const note = desk.proof.notes.filter({ hasText: '5,400' }).first();
	await note.click();
	await expect(desk.findings.selected).toContainText('5,400');
	await note.click();
	await expect(desk.findings.view).toBeVisible();
	await desk.press('Escape');
	await expect(desk.proof.sheet).toBeVisible();
});

test('a figure that was not read is marked by selecting it, trimmed by keys, and both are undone', async ({ desk }) => {
	await desk.import(PARKS);
	await desk.proof.open();
	const before = await desk.proof.marks.count();
	await desk.proof.select('儿童游乐区');
	await desk.page.getByRole('button', { name: /^标为数字/ }).click();
	await expect(desk.window.status).toContainText('已把 儿童游乐区 标为数字');
	await expect(desk.proof.marks).toHaveCount(before + 1);
	await expect(desk.proof.inHand).toContainText('儿童游乐区');
	await desk.press('Shift+BracketLeft', 'Shift+BracketLeft');
	await expect(desk.window.status).toContainText('新的范围：游乐区');
	await desk.press('Enter');
	await expect(desk.window.status).toContainText('数字现为 游乐区');
	await expect(desk.proof.inHand).toContainText('游乐区');
	await desk.press('u');
	await expect(desk.proof.mark('儿童游乐区')).toHaveCount(1);
	await desk.press('u');
	await expect(desk.proof.marks).toHaveCount(before);
});

test('an edge is dragged over the text, and left where it was by Escape', async ({ desk }) => {
	await desk.import(PARKS);
	await desk.proof.open();
	await desk.proof.take('5个');
	const box = (await desk.proof.inHand.boundingBox())!;
	const letter = box.width / 2;
	const y = box.y + box.height / 2;
	await desk.page.mouse.move(box.x + box.width, y);
	await desk.page.mouse.down();
	await desk.page.mouse.move(box.x + box.width + 1.5 * letter, y, { steps: 4 });
	await expect(desk.figure.panel).toContainText('新的范围：“5个社');
	await desk.press('Escape');
	await desk.page.mouse.up();
	await expect(desk.figure.panel).not.toContainText('新的范围');
	await desk.page.mouse.move(box.x + box.width, y);
	await desk.page.mouse.down();
	await desk.page.mouse.move(box.x + box.width + 1.5 * letter, y, { steps: 4 });
	await desk.page.mouse.up();
	await expect(desk.window.status).toContainText(/数字现为 5个社/);
});

test.describe('hostile text', () => {
	for (const { name, line, figure } of HOSTILE) {
		test(`is text: ${name}`, async ({ desk }) => {
			await desk.import({ name: 'x.txt', text: `镇里的一则消息\n\n2026-05-12 来源：河湾日报\n\n${line}\n` });
			await expect(desk.ledger.figure(figure)).toHaveCount(1);
			await desk.proof.open();
			const own = await desk.proof.mark(figure).evaluate((mark) => {
				const copy = mark.cloneNode(true) as Element;
				for (const aside of copy.querySelectorAll('[data-aside]')) aside.remove();
				return copy.textContent;
			});
			expect(own).toBe(figure);
			const shown = await desk.proof.paragraph('body').evaluateAll((all) =>
				all
					.map((paragraph) => {
						const copy = paragraph.cloneNode(true) as Element;
						for (const aside of copy.querySelectorAll('[data-aside]')) aside.remove();
						return copy.textContent;
					})
					.join(''),
			);
			// What a reader sees of the line, less the signs that are nothing to see.
			const seen = (text: string) => text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
			expect(seen(shown)).toContain(seen(line).slice(0, 6));
			expect(await desk.page.title()).not.toBe('1');
			expect(await desk.page.locator('main img, main script').count()).toBe(0);
		});
	}

	test('a line of a megabyte opens, in either view, and can be worked on', async ({ desk }) => {
		test.setTimeout(180_000);
		const line = `${'岸边的柳树一年比一年高，'.repeat(87_000)}河道清淤91公里。`;
		await desk.library.choose({ name: 'long.txt', text: `一行长稿\n\n2026-05-12 来源：河湾日报\n\n${line}\n` });
		await desk.dialog.root.waitFor({ timeout: 120_000 });
		await desk.press('Enter');
		await desk.dialog.closed();
		await expect(desk.ledger.figure('91公里')).toHaveCount(1, { timeout: 30_000 });
		await desk.press('l');
		await expect(desk.proof.mark('91公里')).toHaveCount(1, { timeout: 30_000 });
		await desk.press('End', 'c');
		await expect(desk.window.status).toContainText('已核实 91公里', { timeout: 30_000 });
	});
});

test.describe('at 200 % zoom', () => {
	test('the article and its notes are all there; narrower still, the notes stand below their paragraphs', async ({ desk }) => {
		await desk.import(ROADS);
		await desk.page.setViewportSize({ width: 640, height: 400 });
		await desk.proof.open();
		await expect(desk.proof.notes.first()).toBeVisible();
		const overflow = await desk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(overflow).toBeLessThanOrEqual(0);
		await desk.page.setViewportSize({ width: 440, height: 400 });
		await expect(desk.proof.sheet.locator('.inline-notes').first()).toBeVisible();
	});
});

test('on paper: the article with its marks and notes, and no tools', async ({ desk }) => {
	await desk.import(ROADS);
	await desk.proof.open();
	await desk.page.emulateMedia({ media: 'print' });
	await desk.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(desk.proof.sheet.locator('.inline-notes').first()).toBeVisible();
	await expect(desk.figure.side).toBeHidden();
	await expect(desk.library.pane).toBeHidden();
	await desk.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});
