import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('a firm by its town', () => {
	const wrap = [
		'Tolby Gear, the Leeds maker of winches, lifted pre-tax profit to £4.1m in the year to June. Turnover was £31m. Its yard has 12 cranes.',
		'Harwick Brick, of Tarrow, reported that sales had slipped to £2.2m. A dividend of 3p is held.',
		'Seaham Dock, which runs the oil jetty at Bellmouth near Hull, doubled its profit to £9m. Staff rose to 210.',
		'Orme Foods climbed to £1.4m. It sold 30 shops.',
	];
	it('is where what its paragraph goes on to tell is', () => {
		expect(of(wrap, '£31m')).toBe('Leeds');
		expect(of(wrap, '12cranes')).toBe('Leeds');
		expect(of(wrap, '£2.2m')).toBe('Tarrow');
		expect(of(wrap, '3p')).toBe('Tarrow');
		expect(of(wrap, '210')).toBe('Bellmouth near Hull');
	});
	it('holds for no other firm of the wrap', () => {
		expect(of(wrap, '£1.4m')).toBe('');
		expect(of(wrap, '30shops')).toBe('');
	});
	it('is where a report of one firm is told', () => {
		const text = [
			'Leeds-based winch maker Tolby Gear on Friday said sales had doubled.',
			'Orders brought in £88m. Group profit fell 4%.',
		];
		expect(of(text, '£88m')).toBe('Leeds');
		expect(of(text, '4%')).toBe('Leeds');
	});
	it('is no town of a person, and no nation', () => {
		expect(of(['In Marlow two men were fined.', 'Ann Hale, of Kesh, was fined £300. She paid 20.'], '20')).not.toBe('Kesh');
		expect(of(['Tolby Gear, the Irish maker of winches, lifted profit to £4m. Sales rose.'], '£4m')).toBe('');
		expect(of(['Rents in Kesh rose. ', 'Leeds-based economist Ann Hale said output would fall 3%.'], '3%')).toBe('Kesh');
	});
});
