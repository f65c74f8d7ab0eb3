import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what goes with the verb of those counted', () => {
	it.each([
		['Some 900 people have been forced from their homes.', 'Some900people', 'people forced from their homes'],
		['Two men were pulled from a pond on Monday.', 'Twomen', 'men pulled from a pond'],
		['About 120 beds were occupied by patients fit to go.', 'About120beds', 'beds occupied by patients fit'],
		// A name is where, a number another figure.
		['Some 900 people were moved to Hale.', 'Some900people', 'people moved'],
		['Some 900 people were moved to 12 halls.', 'Some900people', 'people moved'],
	])('%s (%s): %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));

	it.each([
		['Five bridges were impassable.', 'Fivebridges', 'bridges impassable'],
		['Two members were absent and nobody spoke.', 'Twomembers', 'members absent'],
		['Three seats are still vacant.', 'Threeseats', 'seats vacant'],
		// What wants more behind it, compares, or is a noun.
		['Four players were unable to train.', 'Fourplayers', 'players'],
		['Four players were women.', 'Fourplayers', 'players'],
	])('%s (%s): %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
