import type { Rule } from '../rule.ts';
import { EN, type Hit, lookThrough, type Place, stretchOf, unquoted } from '../wording/look.ts';

const TIMES =
	'(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|(?:a )?hundred|several|many|\\d+(?:\\.\\d+)?)[ -]times';
/** Not “three times less than a year later”: there the comparative is of time. */
const FEWER = new RegExp(
	`\\b${TIMES} (?:less|fewer|lower|smaller|cheaper|shorter|slower|lighter|weaker|thinner|rarer)\\b(?! than (?:an?|one|two|three|\\d+) (?:year|month|week|day|hour|minute|decade)s?\\b)`,
	'giu',
);

/** Ten times fewer than a decade ago: “ago” makes it the base, and with “less” it may still be of time. */
const THAN_AGO = new RegExp(
	`\\b${TIMES} (?:fewer|lower|smaller|cheaper|slower|lighter|weaker|thinner|rarer) than (?:an?|one|two|three|\\d+) (?:year|month|week|decade)s? (?:ago|earlier|before)\\b`,
	'giu',
);
/** Twice as small: half as large. */
const TWICE =
	/\b(?:twice|(?:three|four|five|six|seven|eight|nine|ten|\d+) times) as (?:small|few|low|cheap|short|slow|light|weak|thin|rare)\b(?! an?\b)/giu;

function* look(place: Place): Generator<Hit> {
	for (const match of [FEWER, THAN_AGO, TWICE].flatMap((form) => [...unquoted(place, form)]))
		yield { ...stretchOf(match), variant: 'fewer', level: 'note' };
}

export const timesFewer: Rule = {
	id: 'times-fewer',
	title: { zh: '英语“几倍少”', en: 'Times less' },
	why: 'One time less than something is nothing; “three times lower” may mean a third, a quarter or a slip. “A third of” says which.',
	authority: 'AP and Guardian style on times less; The Economist style guide on comparisons.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: 'Catches are five times smaller than a year ago.', variant: 'fewer' },
			{ text: 'The new nets are three times as light.', variant: 'fewer' },
			{ text: 'Rents here are three times lower than in the capital.', variant: 'fewer' },
			{ text: 'The new lamp uses 5 times less power.', variant: 'fewer' },
			{ text: 'Women were several times less likely to be fined.', variant: 'fewer' },
		],
		miss: [
			{ text: 'He called five times less than a year ago, and the quay is twice as long.', because: 'a time, and a multiple' },
			{ text: 'Rents here are a third of those in the capital.', because: 'a fraction' },
			{ text: 'She won three times less than a year after surgery.', because: 'of time' },
			{ text: '“It is three times lower,” the mayor said.', because: 'a quotation' },
			{ text: 'Rents are three times higher; at times lower bids win.', because: 'higher, and no number' },
		],
	},
	run: (view) => lookThrough(view, EN, look),
};
