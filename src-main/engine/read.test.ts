import { describe, expect, it, vi } from 'vitest';
import { read } from './read.ts';

const WRAPPED = `滨河县新建学校

滨河县教育局近日公布，今年全县新建学校 12 所，新增学位 1.8 万个，完成年度任务的 104.5%。

版权所有 备案号 20180033`;

describe('read', () => {
	const reading = read(WRAPPED, { published: '2023-09-04' });

	it('finds every figure where it stands in the source', () => {
		expect(reading.figures.map((figure) => figure.text)).toEqual(['12所', '1.8万个', '104.5%']);
		for (const figure of reading.figures) {
			expect(WRAPPED.slice(figure.start, figure.end).replace(/\s+/gu, '')).toBe(figure.text);
		}
		expect(reading.figures.map((figure) => figure.id)).toEqual(['f1', 'f2', 'f3']);
	});

	it('gives every claim the place in the source it was read from', () => {
		for (const { metric, place } of reading.figures) {
			expect(metric.start).not.toBeNull();
			expect(WRAPPED.slice(place.start ?? 0, place.end ?? 0)).toMatch(/县/u);
		}
	});

	it('accounts for every numeral', () => {
		const { numerals, figures, labels, phrases, furniture, unclassified } = reading.coverage;
		expect(figures).toBe(reading.figures.length);
		expect(numerals).toBe(figures + labels + phrases + furniture + unclassified);
		expect(furniture).toBeGreaterThan(0);
	});

	it('takes the word of the editor for the day of publication', () => {
		expect(reading.published).toMatchObject({ day: '2023-09-04', given: true });
		expect(reading.figures[0]?.period.interval?.from).toBe('2023-01-01');
	});

	it('is the same on every run', () => expect(read(WRAPPED, { published: '2023-09-04' })).toEqual(reading));

	it('reads nothing out of nothing', () => {
		expect(read('').figures).toEqual([]);
		expect(read(' \n\n ').coverage.numerals).toBe(0);
	});
});

describe('stories', () => {
	it('never lends one story the time or the place of another', () => {
		const text = `青浦县修路

本报讯（记者 张明）2021年，青浦县修建公路88公里。

老人免费乘车

本报讯（记者 李红）老年人免费乘车卡已发放4300张。`;
		const reading = read(text);
		expect(reading.stories.length).toBe(2);
		const card = reading.figures.find((figure) => figure.text === '4300张');
		expect(card?.place.text).toBe('');
		expect(card?.period.text).toBe('');
	});
});

describe('work', () => {
	const one = '全市新建学校12所、医院3家，其中县级医院2家，增长5.1%，';

	/** Characters handed to the segmenter and copied by slices while a text of one endless sentence is read. */
	function workOf(copies: number): number {
		const text = `${one.repeat(copies)}。`;
		let characters = 0;
		const slice = String.prototype.slice;
		const slices = vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, from?: number, to?: number) {
			const out = slice.call(this, from, to);
			characters += out.length;
			return out;
		});
		try {
			read(text);
		} finally {
			slices.mockRestore();
		}
		return characters;
	}

	it('grows with the text and not with its square', () => {
		const small = workOf(100);
		// Eight times the text, some rounding on top; a square would be 64 times.
		expect(workOf(800) / small).toBeLessThan(10);
	});
});
