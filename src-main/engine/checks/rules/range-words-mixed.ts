import type { Rule } from '../rule.ts';
import { EN, type Hit, lookThrough, type Place, stretchOf, unquoted } from '../wording/look.ts';

const NUMBER = '[$£€]?(?:\\d[\\d,]*\\d|\\d)(?:\\.\\d+)?(?:%|(?:m|bn|tn|k)\\b| (?:percent|per cent|million|billion|thousand))?';
/** between takes and; a score (between 2-1 and 3-1) and a season (between 1990-95 and …) go on with it. */
const BETWEEN = new RegExp(`\\bbetween (${NUMBER})(?: to |-|–)(${NUMBER})(?!\\s?[-–]\\d|\\d|[^;]{0,30} and )`, 'giu');
/** from takes to; “from 2-0 down” is a score, “from 8-10 to 12-15” joins two ranges, a hyphen twice is a formation. */
const FROM =
	/\bfrom ([$£€]?\d[\d,]*(?:\.\d+)?)(?:-|–)([$£€]?\d[\d,]*(?:\.\d+)?)(?=%| (?:percent|people|years|months|weeks|days|hours|minutes|million|billion|miles|metres|dollars|degrees|students|members|p\.m\.|a\.m\.))(?![^.;,]{0,20} to )/giu;

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, BETWEEN)) {
		yield { ...stretchOf(match), variant: 'between', level: 'note', params: { first: match[1] ?? '', second: match[2] ?? '' } };
	}
	for (const match of unquoted(place, FROM)) {
		yield { ...stretchOf(match), variant: 'from', level: 'note', params: { first: match[1] ?? '', second: match[2] ?? '' } };
	}
}

export const rangeWordsMixed: Rule = {
	id: 'range-words-mixed',
	title: { zh: '英语范围用词混用', en: 'Range words mixed' },
	why: '“Between” asks for “and”, “from” for “to”; a hyphen or the other word leaves the reader to find the end of the range. Scores, seasons and formations are no ranges.',
	authority: 'AP Stylebook and Chicago Manual of Style on number ranges.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: 'The pier cost between £3m to £4m.', variant: 'between' },
			{ text: 'Between 10 to 20 buses were stuck in the snow.', variant: 'between' },
			{ text: 'The job pays between $400-$500 a week.', variant: 'between' },
			{ text: 'Prison terms run from 3-5 years in such cases.', variant: 'from' },
		],
		miss: [
			{ text: 'The pier cost between £3m and £4m.', because: 'and' },
			{ text: 'Between 10 and 20 buses were stuck; terms run from 3 to 5 years.', because: 'as they should be' },
			{ text: 'They came back from 2-0 down, between 2-1 and 3-1 being the odds.', because: 'scores' },
			{ text: 'Rainfall between 1990-95 and 2000-05 fell.', because: 'two spans' },
			{ text: 'Shifts went from 8-10 hours to 12-14 hours.', because: 'from one range to another' },
			{ text: 'Talks between 5 to 7 p.m. workers and owners failed, she said.', because: 'and follows' },
		],
	},
	run: (view) => lookThrough(view, EN, look),
};
