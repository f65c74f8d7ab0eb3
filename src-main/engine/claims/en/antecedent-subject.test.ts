import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text.split('\n\n'), figure, 'en').metric;

describe('a pronoun whose noun no figure has told', () => {
	it.each([
		['Permits tell another tale. They slipped from 410 to 266, Dr Kesh said.', '266', 'Permits'],
		['Interest in the course is slow. It was 2.1 per cent in May.', '2.1percent', 'Interest in the course'],
		['The new bridge opened on Monday. It cost £4m.', '£4m', 'new bridge'],
		// Those of whom some are counted, and each of them.
		['Parking tickets are in the news. The town wrote 905 of them.', '905', 'Parking tickets'],
		['Parking tickets are in the news. The town wrote 905 of them. Each costs a driver £70.', '£70', 'Parking tickets'],
		// One is not many, who is told of by name did it, and what was done is said by its verb.
		['Parking tickets are on the rise. It was 12 per cent.', '12percent', ''],
		['Yesterday Anna Hale spoke. It was 12 per cent.', '12percent', ''],
		['Growers had a good year. They earned £4m.', '£4m', 'earned'],
		['Orr broke the tape in 2:25:41. It was 19 seconds outside the record.', '19seconds', ''],
		['Prices fell 4% in May. They fell 5% in June.', '5%', 'Prices'],
	])('%s — %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
