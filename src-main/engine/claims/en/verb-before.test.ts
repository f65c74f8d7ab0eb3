import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('sums and stretches that only a verb tells of', () => {
	it.each([
		['Marlow Health, which runs 11 rural hospitals, said it lost $38 million.', '$38million', 'lost'],
		['There were 1,118 wildfires, which have charred more than 8,900 hectares.', 'morethan8,900hectares', 'charred'],
		['Hale was lucky. It had 3 fires, which ran through 40,000 hectares.', '40,000hectares', 'fires'],
		['It would lay off 280 people and cut $27 million from schools.', '$27million', 'cut from schools'],
		['Councillor Ann Hale proposed a 3-cent increase.', '3-cent', 'proposed'],
		['Ann Hale, defending 40 drivers, said he now earned £212 a week.', '£212aweek', 'earned'],
		// What has an amount of its own keeps it.
		['Shares of Hale, which employs 590 people, lost $2.61.', '$2.61', 'Shares of Hale'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
