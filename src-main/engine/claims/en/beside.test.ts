import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string) => claimOf(text, figure, 'en').metric;

describe('subjects that something stands between them and their figure', () => {
	it.each([
		['The bank said it was lifting the repo rate, which it uses to lend, to 7.75 per cent.', '7.75percent', 'repo rate'],
		['It is raising the reverse rate, through which it takes in cash, to 5.75 per cent.', '5.75percent', 'reverse rate'],
		['The index, which closed at 4,105, rose 12 points.', '4,105', 'index'],
		['The index, which closed at 4,105, rose 12 points.', '12points', 'index'],
		[
			'The number of crimes reported in Vale division – covering Marlow, Hale and Dunmere – was 6,484.',
			'6,484',
			'crimes reported in Vale division',
		],
		['The win took Hale, who climbed into fourth on 55 points.', 'fourth', 'Hale'],
		['Hale, who have lost 17 games, stayed 19th on 27 points.', '19th', 'Hale'],
		['After falling as low as $60.43 a barrel, tin futures closed at $61.', '$60.43abarrel', 'tin futures'],
		['After rising to 40 degrees, the water cooled.', '40degrees', 'water'],
		['We have planned yearly spending at $4.1 billion, which is $35 million higher.', '$35million', 'yearly spending'],
		[
			'The 30-share Kesh Index (Kex) of the Hale Exchange, which had opened at 35,074 points, fell.',
			'35,074points',
			'30-share Kesh Index (Kex) of the Hale Exchange',
		],
		[
			'The levy on boats in port rose 0.2%, while the levy on boats away from port rose 0.3%.',
			'0.3%',
			'levy on boats away from port',
		],
		['The levy for ropes, anchors, sails, and oars rose 0.8 percent.', '0.8percent', 'levy for ropes, anchors, sails, and oars'],
		['Prices of rice, flour and milk fell 3 percent.', '3percent', 'Prices of rice, flour and milk'],
		[
			'The main losers were: Coal Kesh, down 1.65 percent; State Bank of Kesh, down 0.6 percent.',
			'0.6percent',
			'State Bank of Kesh',
		],
		['The Nibo closed trade at 5,409 points.', '5,409points', 'Nibo'],
		['The auto index moved upwards by 209 points and the metal index fell 3 points.', '209points', 'auto index'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});
