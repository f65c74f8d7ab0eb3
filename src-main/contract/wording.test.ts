import { describe, expect, it } from 'vitest';
import { arithmeticText, decimalText, groupDigits, intervalText, noFigureText, rangeText, valueText } from './wording.ts';

describe('numbers in words', () => {
	it.each([
		['36600', '36,600'],
		['-0.5', '−0.5'],
		['1234567.125', '1,234,567.125'],
		['1/3', '1/3'],
		['999', '999'],
	])('%s is shown as %s', (exact, shown) => expect(groupDigits(exact)).toBe(shown));

	it.each([
		['239/66', '≈3.621'],
		['-2/3', '≈−0.667'],
		['100000/3', '≈33,333.333'],
		['4.5', '4.5'],
	])('%s, computed, is shown as %s', (exact, shown) => expect(decimalText(exact)).toBe(shown));

	it.each([
		[{ formula: '52 ÷ 65', computed: '80.0%' }, '52 ÷ 65 = 80.0%'],
		[{ formula: '186 = 168', computed: '186个' }, '186 = 168'],
		[{ formula: '6 ≤ 45', computed: '45项' }, '6 ≤ 45'],
		[{ formula: '', computed: '8+' }, '8+'],
		[{ formula: '3 + 4', computed: '' }, '3 + 4'],
	])('%j reads %s', (relation, shown) => expect(arithmeticText(relation)).toBe(shown));

	it('shows an interval, a point and an unbounded side', () => {
		expect(intervalText({ low: '36550', high: '36650' })).toBe('[36,550, 36,650]');
		expect(intervalText({ low: '7', high: '7' })).toBe('7');
		expect(intervalText({ low: '1000', high: null })).toBe('[1,000, ∞)');
	});

	it('shows the same without brackets', () => {
		expect(rangeText({ low: '84.5', high: '85.5' })).toBe('84.5 – 85.5');
		expect(rangeText({ low: '7', high: '7' })).toBe('7');
		expect(rangeText({ low: '1000', high: null })).toBe('≥ 1,000');
		expect(rangeText({ low: null, high: '-2' })).toBe('≤ −2');
	});

	it('says why digits are no figure, and the bare name of a reason without words', () => {
		expect(noFigureText('zh', 'phone')).toBe('电话号码');
		expect(noFigureText('en', 'no-such')).toBe('no-such');
	});

	const none = { value: null, low: null, high: null, unit: '', time: null };
	it('shows a value with its unit, a range, a year, days, and that there is no value', () => {
		expect(valueText({ ...none, value: '36382', unit: '个' }, 'zh')).toBe('36,382 个');
		expect(valueText({ ...none, value: '91.96', unit: '%' }, 'zh')).toBe('91.96%');
		expect(valueText({ ...none, low: '15', high: '20', unit: '个' }, 'zh')).toBe('15–20 个');
		expect(valueText({ ...none, value: '2021', unit: '年', time: { grain: 'year', interval: null } }, 'zh')).toBe('2021 年');
		const day = { from: '2023-09-06', to: '2023-09-06', certainty: 'resolved' } as const;
		expect(valueText({ ...none, time: { grain: 'day', interval: day } }, 'en')).toBe('2023-09-06');
		expect(valueText(none, 'en')).toBe('no definite value');
	});
});
