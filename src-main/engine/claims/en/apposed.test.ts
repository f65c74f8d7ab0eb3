import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text.split('\n\n'), figure, 'en').metric;

describe('subjects that an aside parts from their verb', () => {
	it.each([
		['Ferries, third on the list, were promised $90,000.', '$90,000', 'Ferries'],
		['Gusts, out at sea, reached 97mph.', '97mph', 'Gusts'],
		['Complaints, all of them about parking, totalled 86.', '86', 'Complaints'],
		['Its load, half of it gravel, weighed four tonnes.', 'fourtonnes', 'load'],
		['Flax, grown mainly in Hale, brought in $290 million.', '$290million', 'Flax'],
		['Exports, chiefly to Kesh, contributed £66 million.', '£66million', 'Exports'],
		['Old tyres, barred from pits since 2018, still formed 31 percent of the heap.', '31percent', 'Old tyres'],
		['The yield came to 12 percent; the West, where snow lay, even gained 4 percent.', '4percent', 'yield'],
		// Things named one by one are no aside.
		['Apples, pears and plums were up 4%.', '4%', 'pears and plums'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('shares told one after another', () => {
	it.each([
		['Film plastic was responsible for 11 percent.', '11percent', 'Film plastic'],
		['Lorries were responsible for 12, vans for nine, and bicycles, to the mayor’s dismay, for 7.', 'nine', 'vans'],
		['Lorries were responsible for 12, vans for nine, and bicycles, to the mayor’s dismay, for 7.', '7', 'bicycles'],
		['Beef made up 21% of sales, ahead of pulp with 18%.', '18%', 'pulp'],
		['Then came clay, which constituted 19 percent.', '19percent', 'clay'],
		['Tenants pay 14 per cent on top, owners six.', 'six', 'owners'],
		['Footpaths receive £900,000, playgrounds half that.', 'half', 'playgrounds'],
		['Salaries swallow 47 per cent.', '47percent', 'Salaries'],
		// A verb of the list's first member goes on, a noun of its own does not.
		['It hired for 40 hotels, and grants for 30 farms.', '30farms', 'farms'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
