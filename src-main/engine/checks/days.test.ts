import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, daysBetween, inYear, monthLength } from './days.ts';

test('day numbers agree with the calendar of the platform', () => {
	fc.assert(
		fc.property(fc.date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true }), (date) => {
			expect(dayNumber(date.toISOString().slice(0, 10))).toBe(Math.floor(date.getTime() / 86_400_000));
		}),
	);
});

test('distances and moved years', () => {
	expect(daysBetween('2023-12-20', '2023-12-31')).toBe(11);
	expect(inYear('2024-02-29', '2023')).toBeNull();
	expect(inYear('2024-02-29', '2028')).toBe('2028-02-29');
	expect([monthLength(1900, 2), monthLength(2000, 2), monthLength(2023, 9), monthLength(2023, 13)]).toEqual([28, 29, 30, 0]);
});
