import { describe, expect, it } from 'vitest';
import { claimOf } from './testing.ts';

describe('what a report says of its brackets', () => {
	const results = (note: string) => [
		note,
		'Hale Gear raised profits to €14.2m (€11.9m) in the year to 31 March. Sales were €131m, of which €9m (7 per cent) came from Kesh.',
	];
	it.each([
		'Year-earlier figures in brackets.',
		'Previous year’s figures are shown in brackets.',
		'All 2023 numbers in parentheses.',
	])('is the time of a figure right behind another of its kind: %s', (note) => {
		const time = /^(?:All )?(.*?)(?: figures| numbers)/u.exec(note)?.[1];
		expect(claimOf(results(note), '€11.9m', 'en').period).toBe(time);
		expect(claimOf(results(note), '€14.2m', 'en').period).toContain('31 March');
		expect(claimOf(results(note), '7percent', 'en').period).not.toBe(time);
	});
	it('is said of the figures too', () =>
		expect(claimOf(results('Figures in brackets are for the same quarter last year.'), '€11.9m', 'en').period).toBe(
			'the same quarter last year',
		));
	it('is nothing where the report does not say it', () =>
		expect(claimOf(results('Results of firms in the county.'), '€11.9m', 'en').period).toContain('31 March'));
	it('is read in Chinese', () => {
		const text = ['括号内为上年同期数据。', '今年前三季度，云川市接待游客320万人次（285万人次），收入41亿元（占比7%）。'];
		expect(claimOf(text, '285万人次', 'zh').period).toBe('上年同期');
		expect(claimOf(text, '320万人次', 'zh').period).toContain('前三季度');
		expect(claimOf(text, '7%', 'zh').period).not.toBe('上年同期');
	});
});
