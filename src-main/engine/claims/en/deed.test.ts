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
