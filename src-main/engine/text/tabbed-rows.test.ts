import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { readText } from './index.ts';

const rowsOf = (source: string): string[] =>
	readText(source)
		.paragraphs.filter(({ kind }) => kind === 'tablecell')
		.map(({ text }) => text);
const figuresOf = (source: string): string[] => read(source).figures.map(({ text }) => text);

const ZH = '全县图书馆去年的情况见下表，读者比前年多。\n\n';
const EN = 'The ferries carried more people last year, as the table below shows.\n\n';

describe('rows of tables', () => {
	it.each([
		['Chinese', `${ZH}馆名\t馆藏\t座位\n青石馆\t12\t400\n柳湾馆\t36\t250\n长堤馆\t41\t308`],
		['English', `${EN}Pier\tBoats\tPassengers\nAlder\t12\t400\nBirch\t36\t250\nCedar\t41\t308`],
	])('keeps the tab between cells, so that two numbers are never one (%s)', (_, source) => {
		expect(rowsOf(source)[1]).toMatch(/^\S+\t12\t400$/);
		const figures = figuresOf(source);
		expect(figures).not.toContain('12400');
		expect(figures).toEqual(expect.arrayContaining(['12', '400', '36', '250', '41', '308']));
	});

	it.each([
		['Chinese', `${ZH}馆名    馆藏    座位\n青石馆    12    400\n柳湾馆    36    250`],
		['English', `${EN}Pier    Boats    Passengers\nAlder    12    400\nBirch    36    250`],
	])('parts cells that wide blanks part as well (%s)', (_, source) => {
		expect(figuresOf(source)).toEqual(expect.arrayContaining(['12', '400', '36', '250']));
	});

	it.each([
		['Chinese', `${ZH}项目\t数值\n接待读者\t3.6万人次\n借出图书\t12.4万册\n新办读者证\t2 300张`, 4],
		['English', `${EN}Ferries\t14\nPassengers\t36,200\nDays without sailings\t9`, 3],
	])('knows a name and its number, line by line, as rows (%s)', (_, source, count) => {
		expect(rowsOf(source)).toHaveLength(count);
		for (const row of rowsOf(source)) expect(row).toContain('\t');
	});

	it('does not read a unit out of the next cell', () => {
		const source = `${ZH}镇\t人口\t面积\n青石\t8\t万元\n柳湾\t9\t万元\n长堤\t7\t万元`;
		expect(figuresOf(source).filter((text) => /\d万元/.test(text))).toEqual([]);
	});

	it.each([
		['a numbered list', '1.\tThe council meets on the first Monday of the month.\n2.\tMinutes are kept.\n3.\tAll may come.'],
		['questions and answers', '问：\t什么时候开馆？\n答：\t上午九点开馆，下午五点闭馆。\n问：\t周一开吗？'],
	])('leaves %s alone', (_, source) => {
		expect(rowsOf(source)).toEqual([]);
	});

	it.each([
		['Chinese', `${ZH}| 馆名 | 馆藏 | 备注 |\n|---|---|---|\n| 青石馆   |      12 | |\n| | 36 | 新 |\n| 长堤馆 | 41 | 旧 |`],
		['English', `${EN}Pier | Boats | Note\n---|---|---\nAlder | 12 | old\nBirch | 36 | new\nCedar | 41 | old`],
	])('takes bars for the edges of cells, an empty one among them, and those of the frame for none (%s)', (_, source) => {
		const rows = rowsOf(source).filter((row) => /[^\s-]/.test(row));
		expect(rows.map((row) => row.split('\t').length)).toEqual([3, 3, 3, 3]);
		expect(rows.join('')).not.toMatch(/[|｜]/);
	});

	it('leaves the ways around a site alone', () => {
		expect(rowsOf('Home | News | Sport | Contact\nShop | Basket | Help | About\nPrint | Share | Save | Login')).toEqual([]);
	});

	it('keeps the place of every cell in the source', () => {
		const source = `${EN}Pier\tBoats\tPassengers\nAlder\t12\t400\nBirch\t36\t250\nCedar\t41\t308`;
		for (const figure of read(source).figures) expect(source.slice(figure.start, figure.end)).toBe(figure.text);
	});
});
