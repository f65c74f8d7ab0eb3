import { describe, expect, it } from 'vitest';
import type { Paragraph, ParagraphKind } from '../../../src-main/contract/model.ts';
import { cellsOf, chunksOf, columnsOf, storyBlocks } from './blocks.ts';

function page(lines: readonly [ParagraphKind, number, string][], joiner = '\n') {
	let source = '';
	const paragraphs = lines.map(([kind, story, text], index): Paragraph => {
		const start = source.length;
		source += text + joiner;
		const end = start + text.length;
		return { index, story, kind, text, start, end, map: [{ from: 0, start, length: text.length }] };
	});
	const stories = [...new Set(lines.map(([, s]) => s))].map((index) => ({ index, title: `篇${index}`, start: 0, end: 0 }));
	return { reading: { paragraphs, stories }, source };
}
const shape = (lines: readonly [ParagraphKind, number, string][], joiner?: string) => {
	const { reading, source } = page(lines, joiner);
	return storyBlocks(reading, source).map((s) => s.blocks.map((b) => b.type));
};

describe('the blocks of a page', () => {
	it('keeps stories apart, each with its own title', () => {
		const { reading, source } = page([
			['headline', 0, '甲'],
			['body', 0, '乙'],
			['headline', 1, '丙'],
		]);
		expect(storyBlocks(reading, source).map((s) => [s.title, s.blocks.length])).toEqual([
			['篇0', 2],
			['篇1', 1],
		]);
	});

	it('draws runs of list items together, but not over a story or another paragraph', () => {
		expect(
			shape([
				['listitem', 0, '一'],
				['listitem', 0, '二'],
				['body', 0, '三'],
				['listitem', 0, '四'],
				['listitem', 1, '五'],
			]),
		).toEqual([['list', 'paragraph', 'list'], ['list']]);
	});

	it('puts cells of one line into one row', () => {
		const cells: [ParagraphKind, number, string][] = [
			['tablecell', 0, '东区'],
			['tablecell', 0, '12'],
		];
		const row = page(cells, '\t');
		const rows = page(cells, '\n');
		const table = ({ reading, source }: typeof row) => {
			const block = storyBlocks(reading, source)[0]?.blocks[0];
			return block?.type === 'table' ? block.rows.map((r) => r.map((c) => c.text)) : null;
		};
		expect(table(row)).toEqual([['东区', '12']]);
		expect(table(rows)).toEqual([['东区'], ['12']]);
	});

	it('draws no row for a rule of dashes under the heads', () => {
		const { reading, source } = page([
			['tablecell', 0, '病房\t床位'],
			['tablecell', 0, '---\t:---:'],
			['tablecell', 0, '东区\t-'],
		]);
		const block = storyBlocks(reading, source)[0]?.blocks[0];
		expect(block?.type === 'table' && block.rows.map((r) => r.map((c) => c.text))).toEqual([['病房\t床位'], ['东区\t-']]);
	});

	it('cuts a row read as one paragraph at tabs and wide gaps only, with an empty cell between two tabs', () => {
		const text = '东区\t1 200\t\t85%  备注';
		expect(cellsOf(text).map((c) => text.slice(c.from, c.to))).toEqual(['东区', '1 200', '', '85%', '备注']);
		const { reading } = page([['tablecell', 0, text]]);
		expect(columnsOf([reading.paragraphs])).toBe(5);
	});

	it('is laid out in stretches that leave nothing out', () => {
		const { reading, source } = page(
			Array.from({ length: 30 }, (_, i): [ParagraphKind, number, string] => ['body', 0, `第${i}段`]),
		);
		const [story] = storyBlocks(reading, source);
		const chunks = chunksOf(story!.blocks);
		expect(chunks.map((c) => c.blocks.length)).toEqual([12, 12, 6]);
		expect(chunks.flatMap((c) => c.blocks)).toEqual(story!.blocks);
		expect(chunks.flatMap((c) => [...c.indices])).toEqual(Array.from({ length: 30 }, (_, i) => i));
		expect(chunks.map((c) => c.height)).toEqual([12 * 42, 12 * 42, 6 * 42]);
	});

	it('is laid out in shorter stretches where its paragraphs are long, a single one however long it is', () => {
		const lengths = [700, 700, 700, 4000, 100, 100];
		const { reading, source } = page(lengths.map((length): [ParagraphKind, number, string] => ['body', 0, '路'.repeat(length)]));
		const [story] = storyBlocks(reading, source);
		expect(
			chunksOf(story!.blocks).map((c) => c.blocks.map((b) => (b.type === 'paragraph' ? b.paragraph.text.length : 0))),
		).toEqual([[700, 700], [700], [4000], [100, 100]]);
	});
});
