import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what a distance is of', () => {
	it.each([
		['Tathe, a resort of 1,600 people about 430 km (265 miles) south of Hale, was hit.', 'about430km', 'south of Hale'],
		['Tathe, a resort of 1,600 people about 430 km (265 miles) south of Hale, was hit.', '265miles', 'south of Hale'],
		['The crash happened at 3.20am, some 20km from Kesh town.', 'some20km', 'from Kesh town'],
		['They were taken to a school about 10 miles away from the site, police said.', 'about10miles', 'away from the site'],
		['It lies 5 to 6 miles south of the city of Marlow, he said.', '5to6miles', 'south of the city of Marlow'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
