/** English times told in two that are one. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string): string => claimOf([text], figure, 'en').period;

describe('a stretch and what it ended with or is of', () => {
	it.each([
		[
			'Marlow sold tiles for $271 million for the third quarter ended Sept. 28.',
			'$271million',
			'the third quarter ended Sept. 28',
		],
		['The deficit swelled to $37 billion during the fiscal year of 2017/18.', '$37billion', 'the fiscal year of 2017/18'],
		['Vesk will grow by 8 percent in the five years to 2015.', '8percent', 'in the five years to 2015'],
		['It was 71 on the last weekend of June 2023.', '71', 'on the last weekend of June 2023'],
		['Tickets scanned came to 17,400 over the four days in July.', '17,400', 'over the four days in July'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
	it.each([['Kesh made 40 tons in the third quarter. In 2018 it made 90 tons.', '40tons', 'in the third quarter']])(
		'are two in %s',
		(sentence, figure, period) => expect(of(sentence, figure)).toBe(period),
	);
});
