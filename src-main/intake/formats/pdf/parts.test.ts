import { describe, expect, it } from 'vitest';
import { boxOf } from './box.ts';
import { furnitureOf } from './furniture.ts';
import type { Line, Piece } from './geometry.ts';
import { lineOf } from './lines.ts';
import { readingOrder } from './order.ts';
import { piecesOf } from './pieces.ts';
import { withoutRadicals } from './radicals.ts';
import { segmentsOf } from './segments.ts';
import { withTables } from './tables.ts';

const piece = (text: string, x: number, baseline: number, size = 10, width = [...text].length * size): Piece => ({
	...{ text, x0: x, x1: x + width, baseline, size, font: 'f', top: baseline - size * 0.88, bottom: baseline + size * 0.12 },
});
const line = (text: string, x: number, baseline: number, width: number, size = 10): Line =>
	lineOf([piece(text, x, baseline, size, width)]);

/** A column of lines named a1, a2 … */
const column = (name: string, x: number, from: number, count: number, width = 90): Line[] =>
	Array.from({ length: count }, (_, i) => line(`${name}${i + 1}`, x, from + i * 15, width));

const order = (lines: Line[]) =>
	readingOrder(
		[...lines].sort((a, b) => a.top - b.top || a.x0 - b.x0),
		10,
	)
		.flatMap((run) => run.lines)
		.map(({ text }) => text)
		.join(' ');

describe('reading order', () => {
	it('reads columns one after the other', () => {
		expect(order([...column('a', 0, 50, 3), ...column('b', 100, 50, 3)])).toBe('a1 a2 a3 b1 b2 b3');
	});

	it('finishes the lead story in its third column before the story whose headline spans the other two', () => {
		const page = [
			line('LEAD', 0, 30, 290, 30),
			...column('a', 0, 50, 3),
			...column('b', 100, 50, 3),
			...column('c', 200, 50, 6),
			line('SECOND', 0, 110, 190, 20),
			...column('d', 0, 130, 2),
			...column('e', 100, 130, 2),
		];
		expect(order(page)).toBe('LEAD a1 a2 a3 b1 b2 b3 c1 c2 c3 c4 c5 c6 SECOND d1 d2 e1 e2');
	});

	it('lets a headline shorter than its columns claim them', () => {
		const page = [
			...column('a', 0, 50, 3),
			...column('b', 100, 50, 3),
			line('MID', 70, 115, 50, 20),
			...column('d', 0, 135, 3),
			...column('e', 100, 135, 3),
		];
		expect(order(page)).toBe('a1 a2 a3 b1 b2 b3 MID d1 d2 d3 e1 e2 e3');
	});

	it('goes on in the second column after a section heading in the first', () => {
		const page = [
			line('TITLE', 0, 30, 190, 20),
			...column('a', 0, 50, 3),
			line('Heading', 0, 97, 60, 13),
			...column('b', 0, 115, 3),
			...column('c', 100, 50, 7),
		];
		expect(order(page)).toBe('TITLE a1 a2 a3 Heading b1 b2 b3 c1 c2 c3 c4 c5 c6 c7');
	});

	it('joins columns again under a table across both', () => {
		expect(
			order([
				...column('a', 0, 50, 2),
				...column('b', 100, 50, 2),
				line('across', 0, 90, 190),
				...column('c', 0, 110, 2),
				...column('d', 100, 110, 2),
			]),
		).toBe('a1 a2 b1 b2 across c1 c2 d1 d2');
	});

	it('is not turned over by short last lines and signatures at the right', () => {
		expect(
			order([line('full', 0, 50, 200), line('short', 0, 65, 40), line('signed', 150, 80, 50), line('next', 0, 95, 200)]),
		).toBe('full short signed next');
	});

	it('orders thousands of lines without growing with their square', () => {
		const lines = Array.from({ length: 5000 }, (_, i) => line(`l${i}`, (i % 5) * 100, 20 + Math.floor(i / 5) * 12, 90));
		const start = performance.now();
		expect(readingOrder(lines, 10).flatMap((run) => run.lines)).toHaveLength(5000);
		expect(performance.now() - start).toBeLessThan(2000);
	});
});

describe('segments', () => {
	const texts = (pieces: Piece[]) => segmentsOf(pieces).map(({ text }) => text);

	it('puts the pieces of a line together and parts it at wide blanks', () => {
		expect(texts([piece('建成', 0, 50), piece('184', 20, 50, 10, 15), piece('个', 35, 50), piece('另栏', 90, 50)])).toEqual([
			'建成184个',
			'另栏',
		]);
		expect(texts([piece('two', 0, 50, 10, 15), piece('words', 18, 50, 10, 25)])).toEqual(['two words']);
	});

	it('keeps raised digits apart from the figures they stand at', () => {
		expect(texts([piece('25.8%', 0, 50, 10, 25), piece('1', 25, 46, 6, 3), piece('。', 28, 50)])).toEqual(['25.8%¹。']);
		expect(texts([piece('32', 0, 50, 10, 10), piece('m', 11, 50, 10, 8), piece('2', 19, 46, 6, 3)])).toEqual([
			'32 m²'.replace(' ', ''),
		]);
	});

	it('closes up a spaced-out heading', () => {
		expect(texts([piece('通', 0, 50, 20), piece('知', 50, 50, 20)])).toEqual(['通知']);
	});

	it('prints a text once that was set twice for boldness only where both stand', () => {
		expect(texts([piece('甲', 0, 50), piece('乙', 30, 50), piece('1', 60, 50, 10, 5)])).toEqual(['甲', '乙', '1']);
	});
});

describe('tables', () => {
	const row = (baseline: number, ...cells: [string, number][]): Line =>
		lineOf(cells.map(([text, x]) => piece(text, x, baseline)));
	const rows = (lines: Line[]) =>
		withTables(lines).map((part) =>
			'row' in part ? part.row.cells.map((cell) => cell.map(({ text }) => text).join('')).join('|') : part.line.text,
		);

	it('keeps empty cells in their columns', () => {
		expect(
			rows([
				row(50, ['项目', 0], ['甲', 100], ['乙', 200]),
				row(65, ['粮食', 0], ['12', 200]),
				row(80, ['棉花', 0], ['3', 100], ['4', 200]),
			]),
		).toEqual(['项目|甲|乙', '粮食||12', '棉花|3|4']);
	});

	it('puts the second line of a cell into its row', () => {
		expect(
			rows([
				row(50, ['项目', 0], ['说明', 100]),
				row(70, ['供水', 0], ['改造老旧', 100]),
				row(81, ['管网', 100]),
				row(101, ['供电', 0], ['增容', 100]),
			]),
		).toEqual(['项目|说明', '供水|改造老旧管网', '供电|增容']);
	});

	it('takes no single line of two parts for a table', () => {
		expect(rows([row(50, ['编号甲', 0], ['日期', 150]), line('全宽的一行', 0, 70, 200)])).toEqual(['编号甲 日期', '全宽的一行']);
	});
});

describe('furniture', () => {
	const page = (number: number, ...lines: Line[]) => ({ number, height: 800, lines });
	const told = (pages: ReturnType<typeof page>[]) => [...furnitureOf(pages)].map(({ text }) => text);
	const body = (text: string) => line(text, 0, 400, 200);

	it('finds running heads, with the page counted in them too', () => {
		const pages = [1, 2, 3].map((n) => page(n, line(`统计公报 ${n + 10}`, 0, 40, 80), body(`正文${n}`)));
		expect(told(pages)).toEqual(['统计公报 11', '统计公报 12', '统计公报 13']);
	});

	it('finds heads that change with the chapter by the page number at their end', () => {
		const heads = ['总论', '人口', '农业'];
		const pages = heads.map((head, i) => page(i + 1, line(`${head}  ${i + 8}`, 0, 40, 80), body('正文')));
		expect(told(pages)).toEqual(heads.map((head, i) => `${head}  ${i + 8}`));
	});

	it('leaves rows of figures at the head of pages alone', () => {
		const pages = [12, 31, 47].map((n, i) => page(i + 1, line(`粮食 ${n} 万吨`, 0, 40, 80), body('正文')));
		expect(told(pages)).toEqual([]);
	});

	it('knows page numbers in their usual dress, and bare ones that count', () => {
		expect(told([page(1, body('正文'), line('- 7 -', 90, 780, 20))])).toEqual(['- 7 -']);
		expect(told([page(1, body('正文'), line('Page 3 of 12', 90, 780, 60))])).toEqual(['Page 3 of 12']);
		expect(told([4, 5].map((n, i) => page(i + 1, body('正文'), line(String(n), 90, 780, 5))))).toEqual(['4', '5']);
		expect(told([page(1, line('上一行', 0, 768, 200), line('360', 0, 780, 15))])).toEqual([]);
	});
});

describe('the box of a part of a line', () => {
	const box = { x: 100, y: 50, width: 100, height: 10 };
	it('shares the width out by the advances', () => {
		expect(boxOf('共计建成若干个项目部', box, 2, 4)).toMatchObject({ x: 120, width: 20 });
		const part = boxOf('建成184个', { ...box, width: 45.6 }, 2, 5);
		expect(part.x).toBeCloseTo(120, 0);
		expect(part.width).toBeCloseTo(15.6, 0);
	});
	it('shares out the height of a line that runs down', () => {
		expect(boxOf('共三百二十', { x: 0, y: 0, width: 10, height: 50 }, 1, 5)).toEqual({ x: 0, y: 10, width: 10, height: 40 });
	});
});

it('maps radicals one to one', () => {
	expect(withoutRadicals('⺠⽣⼯程，⽯家庄，⻓⻋⼾')).toBe('民生工程，石家庄，长车户');
});

it('passes over faces larger than any sheet and places farther off than any', () => {
	const item = (str: string, size: number, x: number) => ({
		...{ str, dir: 'ltr', width: size, height: size, transform: [size, 0, 0, size, x, 100], fontName: 'f', hasEOL: false },
	});
	const items = [item('甲', 12, 50), item('乙', 1e9, 50), item('丙', 12, 1e12), item('丁', 12, Number.NaN)];
	const { turned } = piecesOf({ items, styles: {}, lang: null }, [1, 0, 0, -1, 0, 842]);
	expect(turned.flatMap(({ pieces }) => pieces.map(({ text }) => text))).toEqual(['甲']);
});

describe('digits set high or low', () => {
	const texts = (pieces: Piece[]) => segmentsOf(pieces).map(({ text }) => text);

	it('belong to their line although a box beside it has a line at their height', () => {
		const text = [piece('蓄水10', 0, 100, 10, 31), piece('6', 31, 96, 6, 3.5), piece('立方米', 35, 100, 10, 30)];
		expect(texts([...text, piece('数据：全县共有水库36座', 200, 96.2)])).toEqual(['数据：全县共有水库36座', '蓄水10⁶立方米']);
	});

	it.each([
		[
			'a mark in brackets',
			[piece('增长8.5%', 0, 100, 10, 45), piece('[1]', 45, 96, 6, 8), piece('，', 53, 100)],
			'增长8.5%[¹]，',
		],
		['a mark before its note', [piece('1', 0, 96, 5, 3), piece('含在建工程', 7, 100)], '¹含在建工程'],
		[
			'a low digit behind a letter',
			[piece('CO', 0, 100, 10, 12), piece('2', 12, 102, 6, 3.5), piece('减排', 16, 100)],
			'CO2减排',
		],
		[
			'a low digit behind a digit',
			[piece('减排5', 0, 100, 10, 26), piece('1', 26, 102, 6, 3.5), piece('万吨', 30, 100)],
			'减排5₁万吨',
		],
		[
			'a mark only a little high',
			[piece('148公里', 0, 100, 10, 36), piece('2', 36, 98.2, 6, 3.5), piece('。', 40, 100)],
			'148公里²。',
		],
		['a small digit on the line', [piece('共1', 0, 100, 10, 15), piece('2', 15, 100, 8, 4), piece('处', 19, 100)], '共12处'],
	])('%s', (_, pieces, shown) => expect(texts(pieces)).toEqual([shown]));

	it('stay apart where they stand far from any text', () => {
		expect(texts([piece('蓄水', 0, 100), piece('6', 40, 96, 6, 3.5)])).toEqual(['6', '蓄水']);
	});
});
