import { describe, expect, test } from 'vitest';
import { over } from '../interval.ts';
import { sketchView } from '../testing.ts';
import { judgeEquation, numberOf, quotientText } from './equation.ts';

/** 总额, 人数 and their mean, told as a mean rule would. */
function mean(total: string, count: string, rate: string, slack?: string) {
	const text = `共分红${total}元，${count}人，人均${rate}元。`;
	const view = sketchView(text, [
		{ text: `${total}元`, kind: 'money', value: total, unit: '元', precision: '1' },
		{ text: `${count}人`, kind: 'count', value: count, unit: '人', precision: '1' },
		{ text: `${rate}元`, kind: 'money', value: rate, unit: '元', precision: '1' },
	]);
	const [paragraph] = view.reading.paragraphs;
	const [a, b, c] = view.reading.figures;
	return judgeEquation(
		view,
		{
			paragraph: paragraph!,
			by: { from: 0, to: text.length },
			result: c!,
			operands: [
				{ role: 'total', figure: a! },
				{ role: 'count', figure: b! },
			],
			ways: [{ id: 'rounded', compute: (of) => over(of(a!), of(b!, 'printed')) }],
			formula: `${numberOf(view, a!)} ÷ ${numberOf(view, b!)}`,
			role: 'mean',
		},
		{ variant: 'differs', most: 'error', ...(slack === undefined ? {} : { slack }) },
	);
}

describe('an equation', () => {
	test('holds for what rounds to the printed result', () => {
		expect(mean('1000', '3', '333')?.relation).toMatchObject({ verdict: 'holds', readings: [{ id: 'rounded', holds: true }] });
	});

	test('holds for what is cut off to it', () => {
		expect(mean('3005', '6', '500')?.relation?.readings.at(-1)).toMatchObject({ id: 'truncated', holds: true });
	});

	test('fails with formula, computed value and gap where nothing fits', () => {
		const outcome = mean('1003', '7', '183');
		expect(outcome?.relation).toMatchObject({ verdict: 'fails', formula: '1003 ÷ 7', computed: '143元' });
		expect(outcome?.finding).toMatchObject({ level: 'error', params: { computed: '143元' } });
	});

	test('is a warning when only a digit or so is off', () => {
		expect(mean('100007', '7', '14289')?.finding?.level).toBe('warning');
	});

	test('gives way by its slack', () => {
		expect(mean('1003', '7', '146')?.finding).toBeDefined();
		expect(mean('1003', '7', '146', '0.03')?.relation?.verdict).toBe('holds');
	});
});

test('numbers are shown as printed, without unit and approximator', () => {
	const view = sketchView('约3.2亿元、12.5%、三成', [
		{ text: '约3.2亿元', kind: 'money', value: '320000000', unit: '元', modifier: 'about', modifierText: '约' },
		{ text: '12.5%', kind: 'percent', value: '12.5', unit: '%' },
		{ text: '三成', kind: 'multiple', value: '0.3', unit: '成' },
	]);
	expect(view.reading.figures.map((figure) => numberOf(view, figure))).toEqual(['3.2亿', '12.5', '0.3']);
});

test('a number keeps the blank before its scale word', () => {
	const view = sketchView('a bill of £1.24 million', [{ text: '£1.24 million', kind: 'money', value: '1240000', unit: '£' }]);
	const [bill] = view.reading.figures;
	expect(numberOf(view, { ...bill!, text: '£1.24million' })).toBe('£1.24 million');
});

test('a quotient is taken in one unit', () => {
	const view = sketchView('3公里和1500米', [
		{ text: '3公里', kind: 'measure', value: '3', unit: '公里' },
		{ text: '1500米', kind: 'measure', value: '1500', unit: '米' },
	]);
	const [a, b] = view.reading.figures;
	expect(quotientText(a!, b!, 1)).toBe('2.0');
	expect(quotientText(a!, { ...b!, value: '0' }, 1)).toBe('');
});
