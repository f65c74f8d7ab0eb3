import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what those a bare figure counts did', () => {
	it.each([
		['At the bottom, 4,796 scored an E.', '4,796', 'scored an E'],
		[
			'The scheme has 8,300 growers, although only 6,100 had redeemed their vouchers.',
			'6,100',
			'growers redeemed their vouchers',
		],
		['The school has 640 pupils. Of those, 31% come from farming families.', '31%', 'pupils come from farming families'],
		['About 5,700 waited more than four hours in Hale.', 'About5,700', 'waited more than four hours'],
		['A survey is out. Around a third said they had been bullied.', 'Aroundathird', 'said they had been bullied'],
	])('%s (%s): %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));

	it.each([
		// The noun beside the figure, or before it, is what is counted.
		['Some 700 visitors came to the fair.', 'Some700visitors', 'visitors'],
		['A crowd of 1,140 saw the final.', '1,140', 'crowd'],
		// A noun that looks like a verb, and a passive, which tells a fate.
		['Wages rose, as a 3% pay rise took effect.', '3%', 'pay rise'],
		['Police held 40 drivers. Sixteen had been stopped in Hale.', 'Sixteen', 'drivers stopped'],
		// What moved was named before.
		['Sales rose 4% in May and 3% fell away in June.', '4%', 'Sales'],
	])('%s (%s): %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('what people did whom a general noun counts', () => {
	it.each([
		['A total of 112 residents wrote to object.', '112residents', 'residents wrote to object'],
		['Four children suffered minor burns in Hale.', 'Fourchildren', 'children suffered minor burns'],
		['More than 480 patients waited 12 hours in Hale.', 'Morethan480patients', 'patients waited 12 hours'],
		['Just 2% of patients had waited 52 weeks.', '2%', 'patients waited 52 weeks'],
		['Prices rose, leaving 40,000 people out of work.', '40,000people', 'people out of work'],
		['The drought left 2.6 million people in need of food aid.', '2.6millionpeople', 'people in need of food aid'],
	])('%s (%s): %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));

	it.each([
		// A noun that says who they are, all of them, who came, and who got the next sum.
		['Some 40 dockers signed the letter.', 'Some40dockers', 'dockers'],
		["The region's 35,500 residents have a ferry.", '35,500residents', 'residents'],
		['In all, 9,846 patients came through the doors.', '9,846patients', 'patients'],
		['Some 70 households live off the crop in Hale.', 'Some70households', 'households'],
		['A survey of 2,014 adults found a gap.', '2,014adults', 'adults'],
		['Some 300 workers will share £4m.', 'Some300workers', 'workers'],
	])('%s (%s): %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
