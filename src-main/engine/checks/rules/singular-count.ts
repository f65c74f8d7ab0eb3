import type { Rule } from '../rule.ts';
import { EN, type Hit, lookThrough, type Place, stretchOf, unquoted } from '../wording/look.ts';

/** A 1 that counts: behind a verb or preposition. Phase 1 homes and Formula 1 men are named by it. */
const BEFORE =
	'(?:^|[.;:] |, |\\b(?:only|just|and|or|than|with|killed|killing|injured|injuring|hurt|least|about|including|leaving|of|was|were|had|has|have|for|by|to|left|found) )';
const ONE = new RegExp(
	`(?<=${BEFORE})1 (?:people|children|men|women|persons|houses|homes|deaths|cases|years|months|weeks|days|hours|workers|students|votes|goals|points|seats)(?![\\p{L}’'-])`,
	'giu',
);

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, ONE)) yield { ...stretchOf(match), variant: 'one', level: 'note' };
}

export const singularCount: Rule = {
	id: 'singular-count',
	title: { zh: '英语单复数', en: 'One with a plural' },
	why: '“1 people” has lost a digit or has the wrong noun; which of them, the reporter knows. In “phase 1 homes” the 1 is a name.',
	authority: 'Agreement of number and noun; AP Stylebook on numerals.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: 'The crash killed 1 people and hurt 14.', variant: 'one' },
			{ text: 'The party won only 1 seats in the north.', variant: 'one' },
			{ text: 'Two died and 1 children were missing by dusk.', variant: 'one' },
		],
		miss: [
			{ text: 'The crash killed 1 person and hurt 14 people.', because: 'one person' },
			{ text: 'Phase 1 homes sold out, and Formula 1 men left on day 1.', because: 'the 1 is a name' },
			{ text: 'They won 2-1 points being hard to come by; 21 people came.', because: 'a score, and 21' },
			{ text: 'It takes 1 man’s work and 1.5 hours, with 1 week’s notice.', because: 'singular, and a decimal' },
		],
	},
	run: (view) => lookThrough(view, EN, look),
};
