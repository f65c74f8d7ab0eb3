import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text.split('\n\n'), figure, 'en').metric;

describe('the noun that verbs and set phrases lead from to a figure', () => {
	it.each([
		// Behind a modal stands a verb, whatever noun it looks like.
		['Debt will peak at £21m.', '£21m', 'Debt'],
		['Bus fares will stay at £2 for a year.', '£2', 'Bus fares'],
		// Two finite verbs do not stand side by side: the first is a plural.
		['Stocks in harbour sheds rose by 6,225 tons.', '6,225tons', 'Stocks in harbour sheds'],
		// How something moved is no thing.
		['Hotel stays moved the other way (-2.3%) in May.', '-2.3%', 'Hotel stays'],
		['Wages went in the opposite direction (+4%).', '+4%', 'Wages'],
		['Work on the other side of the bridge cost £4m.', '£4m', 'Work on the other side of the bridge'],
		['Herds had swollen by 4,000 cows.', '4,000cows', 'Herds'],
		['Milk prices sped up from 7.1% in May to 8.4%.', '7.1%', 'Milk prices'],
		['Tin ended the kerb 2.3 per cent lower at $9,120 a ton.', '2.3percent', 'Tin'],
		// A verb that is a figure of its own has its object behind it.
		['Hale Quarries nearly trebled pre-tax profits to £6.1m (£2.2m).', '£6.1m', 'pre-tax profits'],
		['Hale Quarries nearly trebled pre-tax profits to £6.1m (£2.2m).', '£2.2m', 'pre-tax profits'],
		// Where it is traded, before the verb or at the head of its sentence.
		['The May contract on the Kesh Metal Exchange in Hale gave up $5 to $1,148.', '$5', 'contract'],
		['On the Kesh Metal Exchange three-month tin ended 2 per cent lower at $5,785.', '2percent', 'three-month tin'],
		// When a price was touched is not what it is of.
		['Tin ended at $5,785 a ton after touching $5,850 in the Asian morning.', '$5,850', 'Tin'],
		// How far it was so, and who helped.
		['The rise was almost wholly clothing and shoes (+24.1%).', '+24.1%', 'clothing and shoes'],
		['The index rose, with some help from Transport (+0.6%).', '+0.6%', 'Transport'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
