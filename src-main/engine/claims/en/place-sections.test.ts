import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('the sections of a wrap', () => {
	const wrap = [
		'# Markets in brief',
		'## OILS',
		'Crude eased in New York on Monday as tanks filled. It closed at $43 a barrel.',
		'In London, gas oil shed 2%.',
		'Heating oil slid 5 cents.',
		'## METALS',
		'On the London Metal Exchange lead ended 1.4 per cent lower at $1,785. Stocks rose by 6,250 tons.',
		'Zinc, off 3.1 per cent, fared worse.',
	];
	it('go on where they began', () => {
		expect(of(wrap, '$43abarrel')).toBe('New York');
		expect(of(wrap, '2%')).toBe('London');
		expect(of(wrap, '5cents')).toBe('New York');
		expect(of(wrap, '6,250tons')).toBe('London');
		expect(of(wrap, '3.1percent')).toBe('London');
	});
	it('move no report that says first where it is told of', () => {
		const text = [
			'# Schools in Kesh lose 40 posts',
			'Schools in Kesh will lose 40 posts, the council said.',
			'## Primary',
			'In Marlow 12 go.',
			'Heads had asked for 9 more.',
			'## Secondary',
			'In Hale 6 go.',
			'Boards wanted 11.',
		];
		expect(of(text, '9')).toBe('Kesh');
		expect(of(text, '11')).toBe('Kesh');
	});
	it('are the news of each hour, and the briefs under the names of towns', () => {
		const day = [
			'# Fires in two provinces: the latest',
			'Some 6,200 have fled fires across Ontario and Manitoba.',
			'UPDATE 5.10 p.m.',
			'Beds were set up at the fairground in Thunder Bay.',
			'Some 650 suppers were served.',
			'UPDATE 4.20 p.m.',
			'At Winnipeg 40 flights were late.',
			'Crews hope for 12 mm.',
			'UPDATE 3 p.m.',
			'Rain may bring 20 mm.',
		];
		expect(of(day, 'Some650suppers')).toBe('Thunder Bay');
		expect(of(day, '12mm')).toBe('Winnipeg');
		expect(of(day, '20mm')).not.toBe('Winnipeg');
		const briefs = [
			'Harbour county in brief',
			'## Tolby',
			'The fair drew 65 stalls.',
			'## Seaham',
			'Rents rose 4%.',
			'## Hale',
			'It rained 9 mm.',
		];
		expect(of(briefs, '65stalls')).toBe('Tolby');
		expect(of(briefs, '4%')).toBe('Seaham');
	});
	it('begin where a wrap goes on with a report from another town', () => {
		const wrap = [
			'# Results lift two firms',
			'PTI: Mumbai, Fri Mar 7 2025',
			'Tolby Foods raised its net profit by 15 per cent. Its inns, whose best house in Jaipur is shut, lost 3%.',
			'Sales were Rs 390 crore.',
			'Hyderabad: Drug maker Seaham Labs on Friday said revenue rose to Rs 71 crore on Thursday.',
			'Margins widened to 23 per cent.',
		];
		expect(of(wrap, '15percent')).toBe('Mumbai');
		expect(of(wrap, 'Rs390crore')).toBe('Mumbai');
		expect(of(wrap, 'Rs71crore')).toBe('Hyderabad');
		expect(of(wrap, '23percent')).toBe('Hyderabad');
	});
});
