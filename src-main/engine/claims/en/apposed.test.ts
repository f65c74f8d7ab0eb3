import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text.split('\n\n'), figure, 'en').metric;

describe('subjects that an aside parts from their verb', () => {
	it.each([
		['Libraries, last in the queue, were promised $250,000.', '$250,000', 'Libraries'],
		['Gusts, out at sea, reached 97mph.', '97mph', 'Gusts'],
		['Complaints, all of them about parking, totalled 86.', '86', 'Complaints'],
		['Its cargo, most of it rice, weighed four tonnes.', 'fourtonnes', 'cargo'],
		['Flax, grown mainly in Hale, brought in $290 million.', '$290million', 'Flax'],
		['Exports, chiefly to Kesh, contributed £66 million.', '£66million', 'Exports'],
		['Food scraps, banned from tips since 2020, still formed 29 percent of the weight.', '29percent', 'Food scraps'],
		['The loss came to 15 percent; the North, where rains held, even gained 3 percent.', '3percent', 'loss'],
		// Things named one by one are no aside.
		['Apples, pears and plums were up 4%.', '4%', 'pears and plums'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('shares told one after another', () => {
	it.each([
		['Film plastic was responsible for 11 percent.', '11percent', 'Film plastic'],
		['Film plastic was responsible for 11, textiles for nine, and nappies, to everyone’s surprise, for 8.', 'nine', 'textiles'],
		['Film plastic was responsible for 11, textiles for nine, and nappies, to everyone’s surprise, for 8.', '8', 'nappies'],
		['Beef made up 21% of sales, ahead of pulp with 18%.', '18%', 'pulp'],
		['Next came paper, which constituted 17 percent.', '17percent', 'paper'],
		['Buyers pay 22 per cent on top, vendors ten.', 'ten', 'vendors'],
		['Footpaths receive £900,000, playgrounds half that.', 'half', 'playgrounds'],
		['Salaries swallow 47 per cent.', '47percent', 'Salaries'],
		// A verb of the list's first member goes on, a noun of its own does not.
		['It hired for 40 hotels, and grants for 30 farms.', '30farms', 'farms'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
