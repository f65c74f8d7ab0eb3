/** Times told by name: months that do and own, seasons that own, the year after. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const LEAD = 'Hale sold 900 tonnes of barley last year.';
const of = (sentence: string, figure: string): string => claimOf([LEAD, sentence], figure, 'en').period;

describe('times told by name', () => {
	it.each([
		['August brought 7,402 cases.', '7,402cases', 'August'],
		['Trade grew by $2 million in May, or 4.1 percent, year-on-year, it said.', '4.1percent', 'in May'],
		[
			'Inflation slowed to 2.8 percent in May after 3.1 percent in April, helped by a 2 percent drop in fares.',
			'2percent',
			'in May',
		],
		['Exports in the year that ended in March were up 3.5 percent.', '3.5percent', 'the year that ended in March'],
		['In the first half it built 30 homes. Over the same period, 168 jobs were created.', '168jobs', 'In the first half'],
		['August retail sales rose 3 percent.', '3percent', 'August'],
		['December production alone was 865 tonnes.', '865tonnes', 'December'],
		['The airport had its best August yet, with 798 guests.', '798guests', 'August'],
		['Deficits had topped $1 million as recently as 2009.', '$1million', '2009'],
		['In 2016 the fleet was up 49 per cent since 2014 to 532.', '532', '2016'],
		['Q3 revenue was $3 million and first-half profit $2 million.', '$3million', 'Q3'],
		['The airline ended September with a fleet of 112.', '112', 'September'],
		['The bureau cut July’s job gain to 251,000 from 274,000.', '251,000', 'July'],
		["The bureau cut July's job gain to 251,000 from 274,000.", '274,000', 'July'],
		['Overdoses were down to 233 through November.', '233', 'through November'],
		['The council put 9.85 per cent on its tax as of April.', '9.85percent', 'as of April'],
		['For July–January, cloth brought home $16.2 billion.', '$16.2billion', 'For July–January'],
		['It was 20 points, compared with 17 a fortnight ago.', '17', 'a fortnight ago'],
		['Kesh slept 310 on cots, up from 195 the night before.', '195', 'the night before'],
		['The fire grew to 207 acres from 60 two days before.', '60', 'two days before'],
		['The gap will be 4.1 per cent in 2015 and 3.5 per cent the year after.', '3.5percent', 'the year after'],
		['The firm had $67 million in the bank at quarter’s end.', '$67million', 'at quarter’s end'],
		['The season’s tally of burned woods has passed 1.1 million acres.', '1.1millionacres', 'The season'],
		['Some 212 pairs stayed to nest this breeding season.', 'Some212pairs', 'this breeding season'],
		['Thieves took 40 sheep since Thanksgiving.', '40sheep', 'since Thanksgiving'],
		['The plan was carried by 17 votes to 11 after midnight.', '11', 'after midnight'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
	it.each([
		['It has 40 men, and had no more before the flood.', '40men'],
		['March with us, said 40 men.', '40men'],
	])('none in %s', (sentence, figure) => expect(of(sentence, figure)).toBe('last year'));
});
