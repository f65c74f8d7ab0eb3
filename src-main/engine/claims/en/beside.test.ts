import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('subjects that something stands between them and their figure', () => {
	it.each([
		['The bank said it was lifting the repo rate, which it uses to lend, to 7.75 per cent.', '7.75percent', 'repo rate'],
		['It is raising the reverse rate, through which it takes in cash, to 5.75 per cent.', '5.75percent', 'reverse rate'],
		['The index, which closed at 4,105, rose 12 points.', '4,105', 'index'],
		['The index, which closed at 4,105, rose 12 points.', '12points', 'index'],
		[
			'The number of crimes reported in Vale division – covering Marlow, Hale and Dunmere – was 6,484.',
			'6,484',
			'crimes reported in Vale division',
		],
		['The win took Hale, who climbed into fourth on 55 points.', 'fourth', 'Hale'],
		['Hale, who have lost 17 games, stayed 19th on 27 points.', '19th', 'Hale'],
		['After falling as low as $60.43 a barrel, tin futures closed at $61.', '$60.43abarrel', 'tin futures'],
		['After rising to 40 degrees, the water cooled.', '40degrees', 'water'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
