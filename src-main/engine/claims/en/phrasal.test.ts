import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('a verb keeps its particle in what befell those counted', () => {
	it.each([
		['By June it had handed over 1,300 flats.', '1,300flats', 'flats handed over'],
		['About 1,300 flats were handed over to tenants.', 'About1,300flats', 'flats handed over'],
		['Of 37 kites flown, 18 were shot down.', '18', 'kites shot down'],
		['Wardens broke up 12 fights.', '12fights', 'fights broken up'],
		['Divers dug out eight wrecks.', 'eightwrecks', 'wrecks dug out'],
		['Some 318 skippers were proceeded against.', 'Some318skippers', 'skippers proceeded against'],
		['Nine barns are gone.', 'Ninebarns', 'barns gone'],
		['The mayor said 97 cots had been opened last year.', '97cots', 'cots opened'],
		// A particle may be how much, or where.
		['Wardens searched over 400 barns.', 'over400barns', 'barns searched'],
		['The fleet ended up 12 points.', '12points', 'fleet'],
	])('%s (%s)', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
