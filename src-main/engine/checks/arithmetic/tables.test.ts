import { expect, test } from 'vitest';
import { read } from '../../read.ts';
import { sketchView } from '../testing.ts';
import { tablesOf } from './tables.ts';

const table = (text: string) => tablesOf(sketchView(text, [], { kinds: text.split('\n').map(() => 'tablecell' as const) }));

test('reads rows of one width under their header', () => {
	const [only, ...more] = table('镇名 用水量 用水户\n双塘镇 320 2,300\n梅岭镇 — 1100\n合计 320 3400');
	expect(more).toEqual([]);
	expect(only?.header).toEqual(['镇名', '用水量', '用水户']);
	expect(only?.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value?.n ?? null)])).toEqual([
		['双塘镇', 320n, 2300n],
		['梅岭镇', null, 1100n],
		['合计', 320n, 3400n],
	]);
});

test('begins another table where the width changes', () => {
	const rows = ['甲 1 2', '乙 3 4', '丙 5 6', '丁 1', '戊 2', '己 3'].join('\n');
	expect(table(rows).map((one) => one.rows.length)).toEqual([3, 3]);
});

test('takes a year that opens a row for its name', () => {
	const [only] = table('2021 10 20\n2022 11 21\n2023 12 22');
	expect(only?.rows.map(({ label }) => label)).toEqual(['2021', '2022', '2023']);
});

test('leaves rows whose cells cannot be told apart', () => {
	expect(table('甲 1 约2\n乙 3 约4\n丙 5 约6')).toEqual([]);
});

test('keeps signs, decimals and per cent', () => {
	const [only] = table('甲 -1.50 20%\n乙 +2.5 30%\n丙 −3 50%');
	expect(only?.rows.map(({ cells }) => [cells[0]?.value, cells[0]?.decimals, cells[1]?.percent])).toEqual([
		[{ n: -3n, d: 2n }, 2, true],
		[{ n: 5n, d: 2n }, 1, true],
		[{ n: -3n, d: 1n }, 0, true],
	]);
});

test('counts empty cells at both ends of a row', () => {
	const source = '\t上行\t下行\n甲\t1\t2\n乙\t3\t\n丙\t5\t6';
	const reading = read(source, { layout: { blocks: blocksAround(source), origins: [] } });
	const [only, ...more] = tablesOf({ ...sketchView(source, []), source, reading });
	expect(more).toEqual([]);
	expect(only?.header).toEqual(['', '上行', '下行']);
	expect(only?.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value?.n ?? null)])).toEqual([
		['甲', 1n, 2n],
		['乙', 3n, null],
		['丙', 5n, 6n],
	]);
});

/** A row for each line, without the tabs at its ends, as the intake writes them. */
function blocksAround(source: string) {
	let at = 0;
	return source.split('\n').map((line) => {
		const start = at + line.length - line.trimStart().length;
		const end = at + line.trimEnd().length;
		at += line.length + 1;
		return { start, end, kind: 'tablerow' as const, level: null, flow: 0 };
	});
}
