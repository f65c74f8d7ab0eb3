import { matchAt } from '../match.ts';
import type { Attach, Mention } from '../types.ts';

const N = '(?:\\d{1,5}|[一二三四五六七八九十两百]{1,4})';

/** What is tallied in sets: casualties, medals, the record of a team. No member of a set is a measure word alone. */
const SETS = ['死伤', '亡伤', '金银铜', '胜负平'] as const;
const setOf = (c: string): string | undefined => SETS.find((set) => set.includes(c));

/** 3死, 12金, 19胜: the number and one member of a set. */
const TALLY = new RegExp(`${N}\\s?([死伤亡金银铜胜负平])`, 'y');
/** What may part two members of a set. */
const GAP = /^\s?[、，,]?\s?$/u;

export const tallies = {
	id: 'tallies',
	type: 'attach',
	needs: /[死伤亡金银铜胜负平]/u,
	why: 'In 3死5伤 and 12金8银 what is counted stands straight behind the number and is its unit; alone it is a word (2胜任).',
	examples: [
		{
			text: '事故造成3死5伤，代表团获12金8银9铜。',
			figures: [
				{ text: '3死', value: '3', unit: '死', kind: 'count' },
				{ text: '5伤', unit: '伤' },
				{ text: '12金', unit: '金' },
				{ text: '8银', unit: '银' },
				{ text: '9铜', unit: '铜' },
			],
		},
		{
			text: '车祸致两死四伤，球队战绩为14胜、6负。',
			figures: [
				{ text: '两死', unit: '死' },
				{ text: '四伤', unit: '伤' },
				{ text: '14胜', unit: '胜' },
				{ text: '6负', unit: '负' },
			],
		},
		{ text: '九死一生，他以3平方米开店。', figures: [{ text: '3平方米' }] },
	],
	attach(m, { text, previous, next }) {
		if (m.numeral === null || m.kind !== null || (m.unit !== '' && m.unitTo > m.numeral.to + 1)) return null;
		const own = matchAt(TALLY, text, m.from);
		if (!own || m.from + own[0].length !== m.numeral.to + 1) return null;
		const set = setOf(own[1] ?? '');
		const to = m.numeral.to + 1;
		const another = next && next.from >= to && GAP.test(text.slice(to, next.from)) ? matchAt(TALLY, text, next.from) : null;
		const follows = another !== null && setOf(another[1] ?? '') === set && another[1] !== own[1];
		const precedes = previous?.piece === 'tallies' && setOf(previous.unit) === set && GAP.test(text.slice(previous.to, m.from));
		if (!follows && !precedes) return null;
		return {
			...m,
			to,
			unitTo: to,
			unit: own[1] ?? '',
			unitClass: 'classifier',
			kind: 'count',
			piece: 'tallies',
		} satisfies Mention;
	},
} as const satisfies Attach;
