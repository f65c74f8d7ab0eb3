import { describe, expect, it } from 'vitest';
import { parseMarkup, unmarkedDigits } from './markup.ts';

describe('parseMarkup', () => {
	it('takes the markers out and keeps offsets into what is left', () => {
		const { text, lines } = parseMarkup(
			'⟨place=青石镇 period=去年⟩⟪2号桥⟫{label}旁栽树⟦近1.\n5万株⟧{k=count v=15000 u=株 m=about metric=栽树}，⟦3—5天⟧{k=measure lo=3 hi=5 u=天 place=}栽完。',
		);
		expect(text).toBe('2号桥旁栽树近1.\n5万株，3—5天栽完。');
		expect(lines).toEqual([
			{ text: '2号桥', class: 'label', start: 0, end: 3, not: true },
			{
				text: '近1.5万株',
				kind: 'count',
				value: 15000,
				unit: '株',
				modifier: 'about',
				must: true,
				metric: '栽树',
				period: '去年',
				place: '青石镇',
				start: 6,
				end: 13,
			},
			expect.objectContaining({ text: '3—5天', value: null, low: 3, high: 5, unit: '天', place: '', start: 14, end: 18 }),
		]);
		for (const line of lines) expect(text.slice(line.start, line.end).replace(/\s/gu, '')).toBe(line.text);
	});

	it('takes blanks out of the text of a figure and keeps them in attribute values', () => {
		const { lines } = parseMarkup('pay ⟦12\nmillion dollars⟧{k=money v=12000000 u=dollars metric=road repairs place=Elm Hill}');
		expect(lines[0]).toMatchObject({ text: '12milliondollars', metric: 'road repairs', place: 'Elm Hill' });
	});

	it.each([
		['⟦3家⟧{k=shop v=3}', /none of/],
		['⟦3家⟧{k=count v=4 u=家}', /value against digits/],
		['⟦3—5家⟧{k=count v=3 lo=3 hi=5}', /a value, or low and high/],
		['⟦3家⟧{k=count v=three}', /no number/],
		['⟦3家⟧{k=count colour=red}', /cannot read/],
		['⟪3号楼⟫{name}', /none of/],
		['⟦3家', /stray marker/],
	])('refuses %s', (source, message) => {
		expect(() => parseMarkup(source)).toThrow(message);
	});
});

describe('unmarkedDigits', () => {
	it('finds the digits that no marker covers', () => {
		const annotated = parseMarkup('乘⟪8路⟫{label}车，走12站，花⟦4元⟧{k=money v=4 u=元 metric=车费}');
		expect(unmarkedDigits(annotated).map(({ start, end }) => annotated.text.slice(start, end))).toEqual(['12']);
	});
});
