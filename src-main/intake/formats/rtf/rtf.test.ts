import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { blocksOf } from '../../testing/zipped.ts';
import type { ReadOptions } from '../../types.ts';

/** Characters as \u with the two bytes of a fallback behind them, as Word writes them under \uc2. */
const coded = (text: string): string =>
	text.replace(/[^\0-\x7f]/g, (c) => {
		const code = c.charCodeAt(0);
		return `\\u${code < 0x8000 ? code : code - 0x10000}\\'a1\\'a1`;
	});

async function read(body: string, changes: ReadOptions['changes'] = 'accepted') {
	const rtf = `{\\rtf1\\ansi\\ansicpg936\\uc2{\\fonttbl{\\f0\\fcharset0 Times;}}\\pard ${coded(body)}\\par}`;
	const decoded = await decode(new TextEncoder().encode(rtf), 'a.rtf', { changes });
	return { blocks: blocksOf(decoded), beside: decoded.beside };
}

describe('how a run is set', () => {
	it.each([
		['raised', '拦水10{\\super 6}立方米', '拦水10⁶立方米'],
		['moved up by hand', '增3{\\up8\\fs14 2}个', '增3²个'],
		['moved up a little', '增3{\\up1 2}个', '增32个'],
		['low behind a letter', 'CO{\\sub 2}减排', 'CO2减排'],
		['low behind a digit', '减排5{\\sub 1}万吨', '减排5₁万吨'],
		['hidden', '甲{\\v 99户}乙{\\v0 7户}', '甲乙7户'],
		['set back', '10{\\super 6\\nosupersub 7}', '10⁶7'],
	])('%s', async (_, body, shown) => expect((await read(body)).blocks).toEqual([`paragraph: ${shown}`]));

	it('takes what is struck through by hand as taken back', async () => {
		const body = '投资{\\strike 41}43万元';
		expect(await read(body)).toMatchObject({ blocks: ['paragraph: 投资43万元'], beside: { changes: 1 } });
		expect((await read(body, 'both')).blocks).toContain('comment: 投资4143万元');
	});
});

it('keeps the digits of a formula apart', async () => {
	const power = '{\\msSup{\\msSupPr{\\mctrlPr\\f0 7}}{\\me{\\mr 10}}{\\msup{\\mr 8}}}';
	const fraction = '{\\mf{\\mnum{\\mr 3}}{\\mden{\\mr 4}}}';
	const formula = `{\\mmath{\\*\\moMath${power}\\mr +${fraction}{\\md{\\mdPr}{\\me{\\mr 5}}}}{\\mmathPict 9}}`;
	expect((await read(`系数${formula}吨`)).blocks).toEqual(['paragraph: 系数10⁸+3/4(5)吨']);
});

it('reads the text of a shape once, though old programs are given it again', async () => {
	const shape = '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 77}}{\\shptxt \\pard 水表860只\\par}}';
	const again = '{\\shprslt{\\*\\do\\dobxcolumn{\\dptxbx{\\dptxbxtext\\pard 水表860只\\par}}}}}';
	expect((await read(`见框。${shape}${again}`)).blocks).toEqual(['paragraph: 见框。', 'textbox: 水表860只']);
});

it('has no half of a character in its text', async () => {
	expect((await read("甲\\u-10179\\'a1\\'a1乙\\u-10179\\'a1\\'a1\\u-8704\\'a1\\'a1")).blocks).toEqual([
		'paragraph: 甲\ufffd乙😀',
	]);
});

it('shows both wordings of a changed cell', async () => {
	const row = '\\trowd\\cellx1000\\cellx2000\\intbl 渠道\\cell {\\deleted 31}{\\revised 38}\\cell\\row\\pard 完';
	expect((await read(row, 'both')).blocks).toEqual(['tablerow: 渠道\t38', 'comment: 31', 'paragraph: 完']);
	expect((await read(row, 'original')).blocks).toEqual(['tablerow: 渠道\t31', 'paragraph: 完']);
});

it('gives the tables inside cells rows of their own', async () => {
	const nested =
		'\\pard\\intbl\\itap2 大\\nestcell 3\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}{\\nonesttables\\par}';
	const row = `\\trowd\\cellx1000\\cellx2000\\pard\\intbl\\itap1 其中\\par ${nested}\\pard\\intbl 共\\cell 14\\cell\\row\\pard 完`;
	expect((await read(row)).blocks).toEqual(['tablerow: 其中 共\t14', 'tablerow: 大\t3', 'paragraph: 完']);
});

it('takes a numbered heading for a heading', async () => {
	const label = '{\\listtext\\pard\\plain 第一章\\tab}';
	const rtf = `{\\rtf1\\ansi{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 ${coded(`${label}总则9项`)}\\par}`.replace('\\uc2', '');
	const decoded = await decode(new TextEncoder().encode(rtf.replace('\\ansi', '\\ansi\\uc2')), 'a.rtf');
	expect(blocksOf(decoded)).toEqual(['heading: 第一章 总则9项']);
});
