import type { TimeReading } from '../../../../contract/model.ts';
import { interval, monthEnd, monthStart } from '../../calendar.ts';
import { isHan, isLatin } from '../chars.ts';
import { complete, readPoint } from '../dates.ts';
import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

/** 2024Q1, 2024年Q3, 24H1, 2024Q1-Q3. */
const YEAR_FIRST = /(?<y>(?:19|20)?\d{2})\s?年?\s?(?<k>[QH])(?<n>[1-4])(?:[-—~～至到]\s?[QH]?(?<to>[1-4]))?(?![\dA-Za-z])/y;
/** 3Q24, 1H2024. */
const YEAR_LAST = /(?<n>[1-4])(?<k>[QH])(?<y>(?:19|20)?\d{2})(?![\dA-Za-z年])/y;
/** FY2024, FY24Q1: each company begins its own. */
const FISCAL = /FY\s?(?:19|20)?\d{2}(?:[QH][1-4])?(?![\dA-Za-z])/y;
/** Q3 alone is a car, a chip, a group as often: what a company reports stands behind it. */
const ALONE = /(?<k>[QH])(?<n>[1-4])(?:[-—~～至到]\s?[QH]?(?<to>[1-4]))?(?![\dA-Za-z])/y;
const REPORTED =
	/\s?(?:单季度?|季度?|财[季报])?(?:的)?(?:总|主)?(?:营业?收|净利|归母|扣非|毛利|利润|收入|业绩|同比|环比|财报|报告|GDP|产[量能]|新增|累计|订单|研发|费用|EPS|每股|经营|现金流|出货|销[量售])/y;
/** 奥迪Q3销量, 哈弗H2产量: what is sold and made is a model's behind a name. */
const MADE = /\s?(?:产[量能]|出货|销[量售]|新增|累计|订单)/y;
const OF_COMPANY = /[司年的在从至和与、，。；：（(“\s]$/u;

/** The days of quarters or halves `n` to `to` of a year. */
function daysOf(y: number, k: string, n: number, to: number): TimeReading['interval'] {
	const months = k === 'Q' ? 3 : 6;
	if (to < n || to * months > 12) return null;
	return interval(monthStart(y, n * months - months + 1), monthEnd(y, to * months), 'stated');
}

/** The days of a quarter or half without a year, as those of 三季度 and 上半年 are told: 去年Q3, else the nearest. */
function nearest(text: string, at: number, published: string | null, k: string, n: number, to: number): TimeReading['interval'] {
	const ends = [n, to].map((one) => {
		const point = readPoint(k === 'Q' ? `${one}季度` : one === 1 ? '上半年' : '下半年', 0);
		return point && complete({ ...point, to: at }, text, at, published);
	});
	const [first, last] = ends;
	return first && last ? { ...first, to: last.to } : null;
}

const full = (y: string): number => (y.length === 2 ? 2000 + Number(y) : Number(y));

export const letterQuarters = {
	id: 'letter-quarters',
	type: 'attach',
	needs: /[QH]\d|\d[QH]|FY/u,
	why: 'Quarters and halves as brokers write them, Q3 and 1H24, are times and no codes.',
	examples: [
		{
			text: '2024年Q3营收4亿元，24H1为7亿元，3Q23为2亿元，2024Q1-Q3累计9亿元，FY2024为12亿元。',
			figures: [
				{ text: '2024年Q3', kind: 'time', interval: '2024-07-01/2024-09-30' },
				{ text: '4亿元' },
				{ text: '24H1', kind: 'time', interval: '2024-01-01/2024-06-30' },
				{ text: '7亿元' },
				{ text: '3Q23', kind: 'time', interval: '2023-07-01/2023-09-30' },
				{ text: '2亿元' },
				{ text: '2024Q1-Q3', kind: 'time', interval: '2024-01-01/2024-09-30' },
				{ text: '9亿元' },
				{ text: 'FY2024', kind: 'time', interval: null },
				{ text: '12亿元' },
			],
		},
		{
			text: '公司Q3净利润3亿元，去年Q3净利润2亿元，试驾一辆奥迪Q3，奥迪Q3销量700辆，检出H1N1病毒9例。',
			published: '2024-11-05',
			figures: [
				{ text: 'Q3', kind: 'time', interval: '2024-07-01/2024-09-30' },
				{ text: '3亿元' },
				{ text: 'Q3', interval: '2023-07-01/2023-09-30' },
				{ text: '2亿元' },
				{ text: '一辆' },
				{ text: '700辆' },
				{ text: '9例' },
			],
		},
	],
	attach(m, { text, context }) {
		if (m.numeral === null) return null;
		const before = text[m.from - 1];
		if (!isLatin(before)) {
			const found = matchAt(YEAR_FIRST, text, m.from);
			const last = found ? null : matchAt(YEAR_LAST, text, m.from);
			const g = (found ?? last)?.groups;
			if (!g) return null;
			const n = Number(g['n']);
			const days = daysOf(full(g['y'] ?? ''), g['k'] ?? '', n, Number(g['to'] ?? n));
			return days && time(m.from, m.from + ((found ?? last)?.[0].length ?? 0), g['to'] ? 'span' : g['k'], days);
		}
		const fiscal = before === 'Y' ? matchAt(FISCAL, text, m.from - 2) : null;
		if (fiscal && !isLatin(text[m.from - 3])) return time(m.from - 2, m.from - 2 + fiscal[0].length, 'year', null);
		const alone = (before === 'Q' || before === 'H') && !isLatin(text[m.from - 2]) ? matchAt(ALONE, text, m.from - 1) : null;
		if (!alone?.groups) return null;
		const to = m.from - 1 + alone[0].length;
		if (!matchAt(REPORTED, text, to)) return null;
		if (isHan(text[m.from - 2]) && !OF_COMPANY.test(text[m.from - 2] ?? '') && matchAt(MADE, text, to)) return null;
		const n = Number(alone.groups['n']);
		const k = alone.groups['k'] ?? '';
		const days = nearest(text, m.from - 1, context.published, k, n, Number(alone.groups['to'] ?? n));
		return days && time(m.from - 1, to, alone.groups['to'] ? 'span' : k, days);

		function time(from: number, end: number, grain: string | undefined, days: TimeReading['interval']) {
			const known: TimeReading['grain'] = grain === 'Q' ? 'quarter' : grain === 'H' ? 'half' : grain === 'year' ? 'year' : 'span';
			return m.numeral === null ? null : timeOf(m, from, end, { grain: known, interval: days }, 'letter-quarters');
		}
	},
} as const satisfies Attach;
