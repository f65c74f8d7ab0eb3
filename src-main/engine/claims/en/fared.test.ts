import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text.split('\n\n'), figure, 'en').metric;

describe('how something fared, and behind a colon its number', () => {
	it.each([
		['Barns burned down less often, by 4% to 60. Cyclists fared worst: 19 dead, from 12 in 2020.', '19', 'Cyclists dead'],
		['Cyclists fared worst: 19 dead, from 12 in 2020.', '12', 'Cyclists dead'],
		['The levy was not the same everywhere: 2% in Hale, 3% in Kesh and only 1% in Marlow.', '2%', 'levy'],
		['The levy was not the same everywhere: 2% in Hale, 3% in Kesh and only 1% in Marlow.', '1%', 'levy'],
		['Ticket prices differed widely: £12 in Hale and £30 in Marlow.', '£12', 'Ticket prices'],
		// With a thing between verb and colon the number may be of that, and it may have a noun of its own.
		['The board was clear about the grant: £4m for roads.', '£4m', 'roads'],
		['The trip was a bargain: 12 ferries for £80.', '12ferries', 'ferries'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
