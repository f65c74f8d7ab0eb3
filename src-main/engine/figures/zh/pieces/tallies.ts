import { endAt, matchAt } from '../match.ts';
import type { Attach, Mention } from '../types.ts';

const N = '(?:\\d{1,5}|[一二三四五六七八九十两百]{1,4})';

/** What is tallied in sets: casualties, medals, the record of a team. No member of a set is a measure word alone. */
const SETS: readonly (readonly string[])[] = [
	['死', '伤'],
	['亡', '伤'],
	['金', '银', '铜'],
	['战', '胜', '负', '平', '败', '和'],
	// Of prices, how many went which way; 平 and what stood still are said of both.
	['涨', '跌', '平', '持平', '不变', '搁浅', '停牌'],
	['升', '降', '平', '持平', '不变'],
];
const together = (a: string, b: string): boolean => a !== b && SETS.some((set) => set.includes(a) && set.includes(b));

/** 3死, 12金, 19胜: the number and one member of a set. */
const TALLY = new RegExp(
	`${N}\\s?(持平|不变|搁浅|停牌|[死伤亡金银铜胜负平涨跌升降败](?![幅级温任责])|[战和](?=\\d|[一二三四五六七八九十两]|[，。；、）]))`,
	'y',
);
/** 只有1胜, 尚无胜绩 but 拿到第5胜: a record of one sort alone, closed off behind. */
const ALONE = /(?:有|仅|只|取得|拿到|拿下|收获|豪取|录得|遭遇|吞下|共|得)[了过得]?\s?$/u;
const CLOSED = /[，。；、！）]|$/uy;

/** What may part two members of a set. */
const GAP = /^\s?[、，,]?\s?$/u;

export const tallies = {
	id: 'tallies',
	type: 'attach',
	needs: /[死伤亡金银铜胜负平跌降败]/u,
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
		{
			text: '蔬菜“1涨1平15跌”，油价5涨5跌1搁浅，12升2降，两涨一跌；用了10升油，3涨价。',
			figures: [
				{ text: '1涨', unit: '涨', value: '1' },
				{ text: '1平', unit: '平' },
				{ text: '15跌', unit: '跌' },
				{ text: '5涨' },
				{ text: '5跌' },
				{ text: '1搁浅', unit: '搁浅' },
				{ text: '12升', unit: '升', kind: 'count' },
				{ text: '2降', unit: '降' },
				{ text: '两涨', value: '2' },
				{ text: '一跌', value: '1' },
				{ text: '10升', kind: 'measure' },
				{ text: '3' },
			],
		},
		{
			text: '云川队目前只有1胜，近4战3败、3战2胜1和，3胜任。',
			figures: [
				{ text: '1胜', unit: '胜', value: '1' },
				{ text: '4战' },
				{ text: '3败', unit: '败' },
				{ text: '3战' },
				{ text: '2胜' },
				{ text: '1和', unit: '和' },
				{ text: '3' },
			],
		},
		{ text: '九死一生，他以3平方米开店。', figures: [{ text: '3平方米' }] },
	],
	attach(m, { text, previous, next }) {
		if (m.numeral === null || m.kind !== null || (m.unit !== '' && m.unitTo > m.numeral.to + 1)) return null;
		const own = matchAt(TALLY, text, m.from);
		if (!own || m.from + own[0].length < m.numeral.to + 1) return null;
		const unit = own[1] ?? '';
		const to = m.from + own[0].length;
		const another = next && next.from >= to && GAP.test(text.slice(to, next.from)) ? matchAt(TALLY, text, next.from) : null;
		const follows = another !== null && together(another[1] ?? '', unit);
		const precedes = previous?.piece === 'tallies' && together(previous.unit, unit) && GAP.test(text.slice(previous.to, m.from));
		const alone =
			/^[胜负]$/u.test(unit) && endAt(CLOSED, text, to) >= 0 && ALONE.test(text.slice(Math.max(0, m.from - 5), m.from));
		if (!follows && !precedes && !alone) return null;
		return {
			...m,
			to,
			unitTo: to,
			unit,
			unitClass: 'classifier',
			kind: 'count',
			piece: 'tallies',
		} satisfies Mention;
	},
} as const satisfies Attach;
