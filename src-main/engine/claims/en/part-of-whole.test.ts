import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('parts of a whole that opens the sentence', () => {
	it.each([
		[
			'Of the shares traded, 118 gained, 97 declined and 26 stayed unchanged at the Kesh exchange.',
			'118',
			'shares traded gained',
		],
		[
			'Of the shares traded, 118 gained, 97 declined and 26 stayed unchanged at the Kesh exchange.',
			'97',
			'shares traded declined',
		],
		['Of the shares traded, 118 gained, 97 declined and 34 remained unchanged.', '34', 'shares traded remained unchanged'],
		['Out of 357 scrips traded, 168 closed lower and 156 ended higher.', '156', 'scrips traded ended higher'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
