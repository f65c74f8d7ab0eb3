import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('a way behind the comma of a clause of its own', () => {
	it.each([
		['Hale zinc fell 2 percent to £3,401 and tin defied the gloom, up £45 at £12,690.', '£45', 'tin'],
		['Hale zinc fell 2 percent to £3,401 and tin defied the gloom, up £45 at £12,690.', '£12,690', 'tin'],
		['Ropes were the weakest of nine groups, off 1.7 percent.', '1.7percent', 'Ropes'],
		// With no clause of its own the way is of what moved before.
		['Ferry fares rose 4 percent, up from 2 percent.', '2percent', 'Ferry fares'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
