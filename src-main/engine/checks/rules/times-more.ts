import type { Rule } from '../rule.ts';
import { EN, type Hit, lookThrough, type Place, stretchOf, unquoted } from '../wording/look.ts';

const MORE =
	/\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|\d+(?:\.\d+)?)[ -]times (?:more|higher|larger|bigger|greater|faster|longer|heavier) than\b(?! (?:an?|one|two|three|\d+) (?:year|month|week|day|hour|minute|decade)s?\b)/giu;

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, MORE)) yield { ...stretchOf(match), variant: 'more', level: 'note' };
}

export const timesMore: Rule = {
	id: 'times-more',
	title: { zh: '英语“多几倍”', en: 'Times more' },
	why: 'Strictly, three times more than 10 is 40; most readers take it for 30. “Three times as many” cannot be misread. Many houses accept it, so that it is asked only by the strict profile.',
	authority: 'Guardian style and AP usage differ on “times more”; 《人民日报海外版》 语文信箱 on the same question in Chinese.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: 'The city spends three times more than its neighbour on trams.', variant: 'more' },
			{ text: 'Prices are 4 times higher than in 2010.', variant: 'more' },
			{ text: 'The new pump is two times faster than the old one.', variant: 'more' },
		],
		miss: [
			{ text: 'The city has three times as many buses as trams.', because: 'as many' },
			{ text: 'He was fined three times more than a year apart.', because: 'of time' },
			{ text: '“Prices are 4 times higher than in 2010,” she said.', because: 'a quotation' },
			{ text: 'They met many times; more than 40 came.', because: 'no number of times' },
		],
	},
	run: (view) => lookThrough(view, EN, look),
};
