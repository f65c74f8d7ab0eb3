import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('parts of a whole that opens the sentence', () => {
	it.each([
		[
			'Of the issues traded, 135 gained, 105 declined and 34 remained unchanged on the Kesh exchange.',
			'135',
			'issues traded gained',
		],
		[
			'Of the issues traded, 135 gained, 105 declined and 34 remained unchanged on the Kesh exchange.',
			'105',
			'issues traded declined',
		],
		['Of the issues traded, 135 gained, 105 declined and 34 remained unchanged.', '34', 'issues traded remained unchanged'],
		['Out of 357 scrips traded, 168 closed lower and 156 ended higher.', '156', 'scrips traded ended higher'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
