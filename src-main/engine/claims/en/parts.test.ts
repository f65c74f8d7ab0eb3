import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('a part and its whole', () => {
	it.each([
		["Six of the valley's 14 hamlets are under water.", 'Six', 'hamlets under water'],
		["Six of the valley's 14 hamlets are under water.", '14hamlets', 'hamlets'],
		['Eight of the 12 wards hit new highs.', 'Eight', 'wards hit new highs'],
		['About 64 per cent of its 240 huts were flooded.', 'About64percent', 'huts flooded'],
		['Some 38 per cent of the crowd came from other counties.', 'Some38percent', 'crowd came from other counties'],
		// A clause that says which they are belongs to the whole.
		['Seven of the 19 brokers polled by the Hale Post expect a cut.', '19brokers', 'brokers polled'],
		['Half of the 30 barns that were burned stood in Kesh.', '30barns', 'barns burned'],
		// What somebody did to the part, and what it has.
		['She has lost 38 of her 50 goats.', '38', 'goats lost'],
		['She has lost 38 of her 50 goats.', '50goats', 'goats'],
		['Detectives cleared 24 of the cases.', '24', 'cases cleared'],
		['Nearly 230 of its leavers have a university place.', 'Nearly230', 'leavers have a university place'],
		// A verb that says nothing by itself.
		['About 75 per cent of the pupils had all their shots.', 'About75percent', 'pupils had all their shots'],
		['About 75 per cent of the wheat came.', 'About75percent', 'wheat'],
	])('%s (%s): %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
