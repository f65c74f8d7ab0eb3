import { expect, test } from 'vitest';
import { cycleFits, cycleOf, planYears, reignYears } from './eras.ts';

test.each([
	[1, 1953, 1957],
	[3, 1966, 1970],
	[13, 2016, 2020],
	[15, 2026, 2030],
])('plan %i', (n, first, last) => expect(planYears(n)).toEqual({ first, last }));

test('no plan before the first', () => expect(planYears(0)).toBeNull());

test.each([
	['令和', 5, [2023]],
	['Heisei', 1, [1989]],
	['民国', 38, [1949]],
	['光绪', 24, [1898, 1899]],
	['光绪', 60, null],
	['平成', 40, null],
	['无名', 1, null],
])('%s %i', (name, n, years) => expect(reignYears(name, n)).toEqual(years));

test('the cycle of sixty', () => {
	expect(cycleOf(1984)).toBe('甲子');
	expect(cycleOf(2024)).toBe('甲辰');
	expect(cycleFits('甲辰', 2024)).toBe(true);
	expect(cycleFits('甲辰', 2025)).toBe(true);
	expect(cycleFits('甲辰', 2023)).toBe(false);
	expect(cycleFits('甲丑', 2024)).toBe(false);
});
