import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text.split('\n\n'), figure, 'en').metric;

describe('what an English paragraph leaves to the one before it', () => {
	it.each([
		// A word that points at a number is of what that number was of.
		['The town levy was 8.1 mills.\n\nLast year the figure was 7.9 mills.', '7.9mills', 'town levy'],
		['Home sales rose 5.8% to 6,120.\n\nThe count was down 1.3% on July.', '1.3%', 'Home sales'],
		['Home sales rose 5.8% to 6,120. The level was revised to 5,900.', '5,900', 'Home sales'],
		['The Hale index rose 2%.\n\nThe gauge gave up 28% last year.', '28%', 'Hale index'],
		['There were 460 cases of measles in May.\n\nThe tally was 5,640 in June.', '5,640', 'cases of measles'],
		// A head is of the name it was the head of.
		['The median house price rose 4%.\n\nIn Kesh the median slipped 3.2%.', '3.2%', 'median house price'],
		['The death toll stood at 40 on Monday, police said 12 roads were shut.\n\nThe toll had reached 61.', '61', 'death toll'],
		// Whom 68 are, the count before has said.
		['There are 586 people waiting for a bed.\n\nNext is Hale Hospital, where 68 are waiting.', '68', 'people waiting'],
		// Who has the most is not what is counted.
		[
			'There are 586 people waiting for a bed.\n\nMarlow General Hospital has the most, with 93.',
			'93',
			'people waiting for a bed',
		],
		// A pronoun that is an amount, and whose it is, where that is said of it alone.
		['The jobless rate was 3.8 per cent in June.\n\nIn Hale it was 5.1 per cent.', '5.1percent', 'jobless rate'],
		["The jobless rate in Kesh was 3.8 per cent, while Hale's climbed from 4.2 per cent.", '4.2percent', 'jobless rate'],
		// What names its own thing keeps it.
		['Sales fell 4%.\n\nThe number of vans rose 5%.', '5%', 'vans'],
		['Sales fell 4%.\n\nThe jobless rate rose to 5%.', '5%', 'jobless rate'],
		['Sales fell 4%.\n\nThe rate rose to 5%.', '5%', 'rate'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
