import type { Rule } from '../rule.ts';
import { EN, type Hit, lookThrough, type Place, stretchOf } from '../wording/look.ts';

const ORDINAL = /(?<![\p{L}\d.,$£€-])(\d{1,3}(?:,\d{3})*)(st|nd|rd|th)(?![\p{L}\d])/gu;

function suffixOf(digits: string): string {
	const last = digits.slice(-1);
	if (digits.at(-2) === '1') return 'th';
	return last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th';
}

function* look(place: Place): Generator<Hit> {
	for (const match of place.text.matchAll(ORDINAL)) {
		const [, digits = '', suffix = ''] = match;
		const right = suffixOf(digits.replaceAll(',', ''));
		if (suffix === right) continue;
		yield { ...stretchOf(match), variant: 'suffix', level: 'note', params: { meant: `${digits}${right}` } };
	}
}

export const ordinalSuffix: Rule = {
	id: 'ordinal-suffix',
	title: { zh: '英语序数词尾', en: 'Ordinal suffix' },
	why: 'The ending follows the last digit, and is th for the teens. In 21th either the digit or the ending is wrong.',
	authority: 'Chicago Manual of Style on ordinals.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: 'The fair opens on the 21th of the month.', variant: 'suffix' },
			{ text: 'It was her 12nd title and his 3th.', variant: 'suffix' },
			{ text: 'The club marks its 111st year.', variant: 'suffix' },
		],
		miss: [
			{ text: 'The 21st, 22nd, 23rd and 24th entries won; the 11th, 12th, 13th and 112th did not.', because: 'right endings' },
			{ text: 'The 1,001st visitor came on the 3rd.', because: 'right endings' },
			{ text: 'Route 4th Street at 2nd Avenue runs 5 sth.', because: 'names, and another word' },
			{ text: 'A 3D film and a 10k race drew 300 people.', because: 'no ordinals' },
		],
	},
	run: (view) => lookThrough(view, EN, look),
};
