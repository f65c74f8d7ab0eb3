import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';
import { takes } from './takes.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('nouns that want to be told what they are for', () => {
	it('go on with their own preposition only', () => {
		expect(takes('applications', 'for')).toBe(true);
		expect(takes('complaints', 'about')).toBe(true);
		expect(takes('ferries', 'for')).toBe(false);
		expect(takes('visits', 'against')).toBe(false);
	});

	it.each([
		['The state received 3,100 applications for asylum in June.', '3,100applications', 'applications for asylum'],
		['There were 400 complaints about noise.', '400complaints', 'complaints about noise'],
		['Hale saw 90 visits to A&E.', '90visits', 'visits to A&E'],
		['The council spent $36m on aid for refugees last year.', '$36m', 'aid for refugees'],
		['There was a threefold increase in calls to the helpline.', 'threefold', 'calls to the helpline'],
		// A time, an amount and who gets it are none of it.
		['There were 200 deaths from 3,000 cases.', '200deaths', 'deaths'],
		['Hale accepted a $25,000 grant for the chess club.', '$25,000', 'grant'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
