import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string[], figure: string) => claimOf(text, figure, 'en').metric;

describe('words that point at what the paragraph before told', () => {
	it.each([
		[
			['Marlow General had 1,312 patients waiting on a trolley.', 'That was 29% more than in May, when 1,017 were counted.'],
			'29%',
			'patients waiting on a trolley',
		],
		[
			['Marlow General had 1,312 patients waiting on a trolley.', 'That was 29% more than in May, when 1,017 were counted.'],
			'1,017',
			'patients waiting on a trolley',
		],
		[['There were 493 patients on trolleys.', 'The Kesh hospital had 61 and Hale 52.'], '61', 'patients on trolleys'],
		[
			['It means a 4.4 per cent residential tax increase.', 'The 4.4 per cent increase equals a hike of £9.'],
			'4.4percent',
			'residential tax increase',
		],
		[
			['Owners face a 3.9 per cent property tax increase.', 'That works out to $6.53 more a month for the average homeowner.'],
			'$6.53',
			'property tax increase',
		],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
