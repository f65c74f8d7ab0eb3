import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('some of those counted before', () => {
	it.each([
		[
			'Crews used 12 lorries, five of them from Marlow Quarries, and 40 boats, nine of them without engines.',
			'nine',
			'boats without engines',
		],
		['The harbour logged 90 calls, 31 of them for medical aid.', '31', 'calls for medical aid'],
		['The trust has 800 beds; 20 per cent of them are vacant.', '20percent', 'beds vacant'],
		['Police recorded 66 homicides. Thirty of these were murders.', 'Thirty', 'murders'],
		['The slide killed 71 people, 14 of them children.', '14', 'children killed'],
		[
			'The port moved 90 million tonnes of goods, of which 45 million tonnes were thermal coal.',
			'45milliontonnes',
			'thermal coal',
		],
		['The council owns 140 plots, of which 60 had a nest.', '60', 'plots had a nest'],
		// The whole opens the sentence.
		['Of the 30 people aboard, 26 were pupils.', '26', 'pupils'],
		['Of the 37 arches inspected last winter, nine were in need of facing.', 'nine', 'arches in need of facing'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
	it.each([['Police made 88 arrests, 19 of them in Dorset.', '19', 'arrests']])('%s %s', (text, figure, metric) =>
		expect(of(text, figure)).toBe(metric),
	);
});
