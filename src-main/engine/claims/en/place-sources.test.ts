import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string) => claimOf(text, figure, 'en').place;

describe('where visitors came from', () => {
	const story = ['# Kenya welcomes 1.2 million tourists', 'Kenya welcomed 1.2 million tourists last year.'];

	it('is not where they were counted', () => {
		expect(of([...story, 'India sent 52,663 visitors, followed by China (41,200).'], '52,663visitors')).toBe('Kenya');
		expect(of([...story, 'India sent 52,663 visitors, followed by China (41,200).'], '41,200')).toBe('Kenya');
		expect(of([...story, 'Russia accounted for 22,415 arrivals.'], '22,415arrivals')).toBe('Kenya');
	});

	it('is a rival that receives them itself', () => {
		expect(of([...story, 'Tanzania received 1.9 million visitors.'], '1.9millionvisitors')).toBe('Tanzania');
		expect(of([...story, 'In Tanzania the tourists spent 9 nights.'], '9nights')).toBe('Tanzania');
		expect(of([...story, 'India had 52,663 deaths.'], '52,663deaths')).toBe('India');
	});
});

describe('a house and where it lies', () => {
	it('is the house that its sentence is told of', () => {
		expect(of(['Rain fell.', 'The Tarrow Museum in Oxford welcomed 412,600 visitors.'], '412,600visitors')).toBe('Tarrow Museum');
		expect(of(['Rain fell.', "St Hilda's in Oxford had an overall pass rate of 94 per cent."], '94percent')).toBe('St Hilda');
		expect(of(['Rain fell.', 'Rents in Oxford rose 4%.'], '4%')).toBe('Oxford');
	});
});

describe('the sides of a match', () => {
	it('are no places, and neither is what their own players did', () => {
		const match = [
			'SYDNEY, Feb 2: Hosts Australia won by two wickets in the one-day international on Wednesday.',
			'England looked favourites with 70 runs needed, but England’s spinners were tired.',
			'They took 16 from the eighth over.',
		];
		expect(of(match, '70runs')).toBe('Sydney');
	});
});
