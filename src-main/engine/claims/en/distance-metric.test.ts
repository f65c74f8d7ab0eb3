import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what a distance is of', () => {
	it.each([
		['Tathe, a resort of 1,600 people about 430 km (265 miles) south of Hale, was hit.', 'about430km', 'south of Hale'],
		['Tathe, a resort of 1,600 people about 430 km (265 miles) south of Hale, was hit.', '265miles', 'south of Hale'],
		['The crash happened at 3.20am, some 20km from Kesh town.', 'some20km', 'from Kesh town'],
		['The crew was rowed to a beach about 12 miles away from the wreck, divers said.', 'about12miles', 'away from the wreck'],
		['The reef is 3 to 4 miles south of the port of Marlow, he said.', '3to4miles', 'south of the port of Marlow'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
