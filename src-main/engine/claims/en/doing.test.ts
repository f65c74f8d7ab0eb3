import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';
import { doingOf } from './doing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('what those counted are doing', () => {
	it.each([
		['About 2,300 households are waiting for a home on the island.', 'About2,300households', 'households waiting for a home'],
		['More than 600 pupils are receiving free meals.', 'Morethan600pupils', 'pupils receiving free meals'],
		['Of the 40 patients, 12 are being closely followed.', '12', 'patients being followed'],
		['Some 900 families were living in temporary huts.', 'Some900families', 'families living in temporary huts'],
		// How those counted are, by a preposition.
		['There are 1,140 patients in hospital.', '1,140patients', 'patients in hospital'],
		['The crash left two people with minor injuries.', 'twopeople', 'people with minor injuries'],
		['There were 660 adults outside the labour force.', '660adults', 'adults outside the labour force'],
		['Of these 700 tenants, 350 were in a priority group.', '350', 'tenants in a priority group'],
		['There were 42 patients on trolleys in Hale.', '42patients', 'patients on trolleys'],
		['Some 900 families on benefits were asked.', 'Some900families', 'families on benefits'],
		// How far it went, and that it was one of two things.
		['In all, 208 huts were partially damaged.', '208huts', 'huts partially damaged'],
		['It says 13 barns were damaged or destroyed.', '13barns', 'barns damaged or destroyed'],
		['A further 17 people were confirmed dead.', '17people', 'people confirmed dead'],
		// No state: where they stand, when, how many, and prepositions of several words.
		['Some 140 crews are working round the clock.', 'Some140crews', 'crews'],
		['Some 60 barges were waiting in the harbour.', 'Some60barges', 'barges waiting'],
		['There were 12 cows on roads near Hale.', '12cows', 'cows'],
		['They won 31 medals in total.', '31medals', 'medals'],
		['Two inquiries in connection with it began.', 'Twoinquiries', 'inquiries'],
		['The index stood at 2,207.11 on lingering fears.', '2,207.11', 'index'],
		['It has 40 clinics, including two in Hale.', '40clinics', 'clinics'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));

	it('looks at no more of a long clause than a state can be', () => {
		const start = performance.now();
		doingOf(`are waiting for ${'very '.repeat(200_000)}long`, true);
		expect(performance.now() - start).toBeLessThan(500);
	});
});
