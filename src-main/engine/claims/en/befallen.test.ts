import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what befell those counted', () => {
	it.each([
		['The crash killed two people and injured 14 others.', 'twopeople', 'people killed'],
		['The crash killed two people and injured 14 others.', '14others', 'others injured'],
		['The quake has affected 1.08 million people in two towns.', '1.08millionpeople', 'people affected'],
		['Some 230,000 people have been relocated.', 'Some230,000people', 'people relocated'],
		['Six people were killed and 14 wounded.', 'Sixpeople', 'people killed'],
		['Six people were killed and 14 wounded.', '14', 'people wounded'],
		['The town has 900 people.', '900people', 'people'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
