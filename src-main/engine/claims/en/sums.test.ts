import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text.split('\n\n'), figure, 'en').metric;

describe('what a sum of money is of', () => {
	it.each([
		// What it is set aside for, without a verb of its clause.
		['Members back a budget with £14m going into roads and £4m put aside for the harbour wall.', '£14m', 'roads'],
		['Members back a budget with £14m going into roads and £4m put aside for the harbour wall.', '£4m', 'harbour wall'],
		['The plan has £3m earmarked for drains and £2m set aside to clean the river.', '£2m', 'river'],
		['The works move to Kesh, where 90 hands will be taken on and £8.5 million spent on a foundry.', '£8.5million', 'foundry'],
		['The mayor set aside £120m for bursaries and £75m towards the stalled market.', '£75m', 'stalled market'],
		// Whence it comes.
		['A plan was made, and £9m would come from fees.', '£9m', 'come from fees'],
		// What was done, not who did it.
		['Here, director Anna Orr had budgeted £64,000 for the year.', '£64,000', 'budgeted'],
		['The county collected £870 million last year.', '£870million', 'collected'],
		[
			'The court heard that Ryan Orr, 29, paid thieves between £200 and £350 for each bike.',
			'between£200and£350',
			'paid thieves',
		],
		['It would meet the cost and pay each family £5,000.', '£5,000', 'pay each family'],
		['The town paid farmers £5m for flood damage.', '£5m', 'flood damage'],
		['The road cost £5m.', '£5m', 'road'],
		// Where it was found is not what it is for.
		['When officers opened the shed they counted £12,300 in a milk churn.', '£12,300', 'counted'],
		['Officers found £300 in cash.', '£300', 'cash'],
		// The same in other words stands between.
		['It gives £8.1 billion, or 32 pence of each pound spent, for health over the same time.', '£8.1billion', 'health'],
		['It gives £8.1 billion, or 32 pence of each pound spent, for health over the same time.', '32pence', 'health'],
		['* £2.1 million to try out school lunches in nine towns; and', '£2.1million', 'school lunches'],
		// A sum goes on with the sum before, not with how long.
		['It has £3.6 billion for roads over four years, £1 billion up on the last plan.', '£1billion', 'roads'],
		// What the figures show.
		['The figures show surpluses, in the trade with Kenya (198.4) and Chile (641).', '641', 'surpluses'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
