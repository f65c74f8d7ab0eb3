import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../contract/model.ts';
import { add, compare, div, type Exact, exact, mul, ratio, sub, toText } from '../exact.ts';
import {
	contains,
	gap,
	growth,
	type Interval,
	interval,
	intervalOf,
	meets,
	minus,
	over,
	plus,
	rounded,
	roundedOrCut,
	step,
	sum,
	times,
	toIntervalText,
} from './interval.ts';
import { type FigureSketch, sketchReading } from './testing.ts';

const figure = (sketch: Partial<FigureSketch>): Figure =>
	sketchReading('数', [{ text: '数', kind: 'count', ...sketch }]).figures[0]!;

const shown = (sketch: Partial<FigureSketch>, strictness: Parameters<typeof intervalOf>[1] = 'rounded'): string => {
	const i = intervalOf(figure(sketch), strictness);
	return i ? `${i.low ? toText(i.low) : '-∞'}..${i.high ? toText(i.high) : '∞'}` : 'none';
};

describe('what a printed figure may stand for', () => {
	test.each<[string, Partial<FigureSketch>, string]>([
		['a rounded count in 万', { value: '45200', precision: '100' }, '45150..45250'],
		['a whole count is exact', { value: '1104', precision: '1' }, '1104..1104'],
		['a measure is not', { value: '12', precision: '1', kind: 'measure', unit: '公里' }, '11.5..12.5'],
		['a percentage', { value: '12.5', precision: '0.1', kind: 'percent' }, '12.45..12.55'],
		['about', { value: '200', precision: '1', modifier: 'about', modifierText: '约' }, '190..210'],
		[
			'some, to the last of four digits',
			{ value: '4604', precision: '1', modifier: 'about', modifierText: 'Some' },
			'4604..4604',
		],
		['some, of a round number', { value: '4600', precision: '1', modifier: 'about', modifierText: 'Some' }, '4370..4830'],
		['about, coarser than five per cent', { value: '3', precision: '1', kind: 'measure', modifier: 'about' }, '2.5..3.5'],
		['近 comes from below', { value: '45200', precision: '100', modifier: 'about', modifierText: '近' }, '45100..45200'],
		['近 is at most a fifth below', { value: '2000', precision: '1', modifier: 'about', modifierText: '近' }, '1600..2000'],
		[
			'余 goes up one step',
			{ value: '25000000', precision: '10000', modifier: 'over', modifierText: '余' },
			'25000000..26000000',
		],
		['多 with one digit', { value: '600', precision: '1', modifier: 'over', modifierText: '多' }, '600..700'],
		['over with decimals', { value: '3.6', precision: '0.1', kind: 'percent', modifier: 'over' }, '3.6..3.7'],
		['at least', { value: '10', precision: '1', modifier: 'atleast' }, '10..∞'],
		['at most', { value: '5', precision: '1', modifier: 'atmost' }, '0..5'],
		['under', { value: '100', precision: '1', modifier: 'under' }, '80..100'],
		['a range', { low: '15', high: '20' }, '15..20'],
		['a vague word', {}, 'none'],
	])('%s', (_name, sketch, expected) => expect(shown(sketch)).toBe(expected));

	test('cut off and coarse are wider readings', () => {
		expect(shown({ value: '140', precision: '1', kind: 'percent' }, 'cut')).toBe('139..141');
		expect(shown({ value: '2500', precision: '1' }, 'coarse')).toBe('2475..2525');
		expect(shown({ value: '2512', precision: '1' }, 'coarse')).toBe('2512..2512');
	});
});

const number = fc.tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 1000n)).map(([n, d]): Exact => ratio(n, d));
const range = fc.tuple(number, number).map(([a, b]): Interval => (compare(a, b) <= 0 ? interval(a, b) : interval(b, a)));
/** A point of an interval, as a share between its ends. */
const within = (i: Interval, share: number): Exact => add(i.low!, mul(sub(i.high!, i.low!), ratio(BigInt(share), 100n)));
const share = fc.integer({ min: 0, max: 100 });

describe('arithmetic contains every result of its members', () => {
	test.each([
		['plus', plus, add],
		['minus', minus, sub],
		['times', times, mul],
	] as const)('%s', (_name, onIntervals, onNumbers) => {
		fc.assert(
			fc.property(range, range, share, share, (a, b, s, t) => contains(onIntervals(a, b), onNumbers(within(a, s), within(b, t)))),
		);
	});

	test('quotient and growth, and nothing over what may be zero', () => {
		fc.assert(
			fc.property(range, range, share, share, (a, b, s, t) => {
				const quotient = over(a, b);
				const divisor = within(b, t);
				if (!quotient) return contains(b, ratio(0n, 1n));
				if (!contains(quotient, div(within(a, s), divisor))) return false;
				const rate = growth(a, b);
				return !!rate && contains(rate, div(sub(within(a, s), divisor), divisor));
			}),
		);
	});

	test('a quotient over an open base is bounded on one side', () => {
		expect(toIntervalText(over(interval(exact('90'), exact('110')), { low: exact('200'), high: null })!)).toEqual({
			low: '0',
			high: '0.55',
		});
	});

	test('the sum of n rounded parts against a rounded total allows (n+1)·ulp/2', () => {
		const parts = ['37.70', '786.42', '579.11'].map((x) => rounded(exact(x), exact('0.01')));
		expect(meets(sum(parts), rounded(exact('1403.24'), exact('0.01')))).toBe(true);
		expect(meets(sum(parts), rounded(exact('1403.26'), exact('0.01')))).toBe(false);
	});
});

describe('comparing', () => {
	test('intervals meet exactly when there is no gap, in either order', () => {
		fc.assert(
			fc.property(range, range, (a, b) => {
				const distance = gap(a, b);
				return meets(a, b) === (distance === null) && meets(a, b) === meets(b, a) && (distance === null || distance.n > 0n);
			}),
		);
	});

	test('rounding is inside rounding or cutting, and the step is a unit of a printed digit', () => {
		fc.assert(
			fc.property(number, fc.integer({ min: 0, max: 6 }), (x, k) => {
				const ulp = ratio(1n, 10n ** BigInt(k));
				const [narrow, wide] = [rounded(x, ulp), roundedOrCut(x, ulp)];
				return compare(wide.low!, narrow.low!) < 0 && compare(narrow.high!, wide.high!) < 0 && compare(step(x, ulp), ulp) >= 0;
			}),
		);
	});

	test('the wrong way round is a bug', () => expect(() => interval(exact('2'), exact('1'))).toThrow(RangeError));

	// Published communiqués, recomputed: Tongliao 2017, a plastics exporter 2010.
	test('real figures hold', () => {
		const tongliao = ['262.96', '440.98', '518.68'].map((x) => rounded(exact(x), exact('0.01')));
		expect(meets(sum(tongliao), rounded(exact('1222.62'), exact('0.01')))).toBe(true);
		const now = rounded(exact('23113.6'), exact('0.1'));
		const rate = growth(now, minus(now, rounded(exact('11782'), exact('1'))));
		expect(meets(rate!, rounded(exact('1.0398'), exact('0.0001')))).toBe(true);
	});
});
