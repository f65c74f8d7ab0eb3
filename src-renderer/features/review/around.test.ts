import { expect, it } from 'vitest';
import { around } from './around.ts';

it('shows the words around a place, whole where they are short', () => {
	expect(around('全镇修路96公里。', 4, 8)).toEqual({ before: '全镇修路', after: '。' });
});

it('cuts long ones at a clause where one ends in reach, and never through a character', () => {
	const text = `${'很'.repeat(40)}，其中修路96公里${'好'.repeat(40)}`;
	const at = text.indexOf('96');
	const { before, after } = around(text, at, at + 4);
	expect(before).toMatch(/^…很+，其中修路$/);
	expect(before.length).toBeLessThanOrEqual(29);
	expect(after).toBe(`${'好'.repeat(28)}…`);
	const wide = `${'𠮷'.repeat(40)}96${'𠮷'.repeat(40)}`;
	const cut = around(wide, 80, 82);
	expect(cut.before + cut.after).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
});

it('begins after the clause that ends in the farther half', () => {
	const text = `${'很'.repeat(30)}，${'其'.repeat(20)}96公里`;
	const at = text.indexOf('96');
	expect(around(text, at, at + 4).before).toBe(`…${'其'.repeat(20)}`);
});
