import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what each figure is of where two or more are given respectively', () => {
	it.each([
		['Sales and profit rose 5% and 8%, respectively.', '5%', 'Sales'],
		['Sales and profit rose 5% and 8%, respectively.', '8%', 'profit'],
		['Turnover and pre-tax profit rose 5% and 8% respectively.', '5%', 'Turnover'],
		['Corn and wheat exports were up 1.9% and 0.6% respectively.', '1.9%', 'Corn exports'],
		['Part-time and full-time work grew by 1.9% and 0.6% respectively.', '0.6%', 'full-time work'],
		['Part-time and full-time work grew by 1.9% and 0.6% respectively.', '1.9%', 'Part-time work'],
		// Each is of its own town, and its place says so.
		['Rents in Hale and Marlow rose by 4% and 6% respectively.', '4%', 'Rents'],
		['Rents in Hale and Marlow rose by 4% and 6% respectively.', '6%', 'Rents'],
		['Fraud, theft and arson fell by 4%, 6% and 9% respectively.', '4%', 'Fraud'],
		['Fraud, theft and arson fell by 4%, 6% and 9% respectively.', '6%', 'theft'],
		['Fraud, theft and arson fell by 4%, 6% and 9% respectively.', '9%', 'arson'],
		['Sales and profit were respectively £5m and £8m.', '£8m', 'profit'],
		['Income of urban and rural homes was £43 and £22, up by 8% and 9% respectively.', '£43', 'Income of urban homes'],
		['Income of urban and rural homes was £43 and £22, up by 8% and 9% respectively.', '£22', 'Income of rural homes'],
		['Income of urban and rural homes was £43 and £22, up by 8% and 9% respectively.', '9%', 'Income of rural homes'],
		// Two times of one thing, and a list that does not fit.
		['Research and development rose 5% and 8% in May and June respectively.', '8%', 'Research and development'],
		['Fraud and arson fell by 4%, 6% and 9% respectively.', '9%', 'Fraud and arson'],
		['Sales and profit rose 5% and 8%.', '8%', 'Sales and profit'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('when each figure holds where two or more are given respectively', () => {
	const period = (text: string, figure: string) => claimOf(text, figure, 'en').draft.period?.text;

	it.each([
		['Rents rose 5% and 8% in 2022 and 2023 respectively.', '5%', '2022'],
		['Rents rose 5% and 8% in 2022 and 2023 respectively.', '8%', '2023'],
		['In 2022 and 2023 rents rose 5% and 8%, respectively.', '5%', '2022'],
		['In 2022, 2023 and 2024 rents rose by 5%, 8% and 9% respectively.', '8%', '2023'],
		['In 2022, 2023 and 2024 rents rose by 5% and 9% respectively.', '9%', '2024'],
	])('%s (%s)', (text, figure, words) => expect(period(text, figure)).toBe(words));
});
