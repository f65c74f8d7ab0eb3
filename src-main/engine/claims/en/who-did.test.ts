import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('a figure without a noun is of what those did', () => {
	it.each([
		['In the north 58% had drunk alcohol against 34% in Hale.', '58%', 'drunk alcohol'],
		[
			'Of the 86 pupils who sat exams, 98 per cent left with at least one pass.',
			'98percent',
			'pupils left with at least one pass',
		],
		['Around a third said they had been bullied, and most knew by whom.', 'Aroundathird', 'said they had been bullied'],
		['The register has 1,400 growers, although only 600 had redeemed their vouchers.', '600', 'growers redeemed their vouchers'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
	it.each([
		['Output grew 3.1%, less than the 3.6% recorded in May.', '3.6%', 'Output'],
		['Sales rose 4%. In Hale 3% moved to the east.', '4%', 'Sales'],
		['In Kesh 46 admitted patients were without a bed.', '46', 'admitted patients without a bed'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
