import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what the numbers of a vote are of', () => {
	it.each([
		['In a 7-2 vote, the Hale board agreed to close the school.', '7', 'vote'],
		['In a 7-2 vote, the Hale board agreed to close the school.', '2', 'vote against'],
		['Commissioners approved the rate by a 17-3 vote.', '17', 'vote'],
		['The Marlow council voted 8-1 Tuesday night to adopt the budget.', '8', 'voted to adopt'],
		['The Marlow council voted 8-1 Tuesday night to adopt the budget.', '1', 'voted against'],
		['Deputies voted 6-4 at a special sitting to narrowly pass the plan.', '6', 'voted to pass'],
		// Who stood where when a motion fell, nobody can tell.
		['An attempt to save the pool failed on a 5-4 vote.', '4', 'vote'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
