import type { DayInterval } from '../../../../contract/model.ts';
import { type Day, interval, monthEnd, monthStart, parseDay, plusDays, plusMonths } from '../../calendar.ts';
import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

const NAMED =
	/(?<=(?<word>[今昨前明本上去])\s?[（(]\s?)(?<n>\d{1,4}|[〇零一二三四五六七八九十]{1,4})\s?[）)]\s?(?<unit>[日月年])(?![报報租供薪])/y;

const SHIFT: Readonly<Record<string, number>> = { 今: 0, 本: 0, 昨: -1, 上: -1, 去: -1, 前: -2, 明: 1 };

/** The days that are meant: what the brackets print has to agree with the day of publication, or nothing is told. */
function daysOf(word: string, n: number, unit: string, published: Day | null): DayInterval | null {
	const shift = SHIFT[word] ?? 0;
	// 今（115）年: of the calendar of the Republic.
	const printed = n >= 1900 ? n : n + 1911;
	if (unit === '年') return n >= 90 ? interval(monthStart(printed, 1), monthEnd(printed, 12), 'stated') : null;
	if (!published) return interval(null, null, 'open');
	const day = unit === '日' ? plusDays(published, shift) : plusMonths({ ...published, d: 1 }, shift);
	if ((unit === '日' ? day.d : day.m) !== n) return interval(null, null, 'open');
	return unit === '日' ? interval(day, day, 'resolved') : interval(monthStart(day.y, day.m), monthEnd(day.y, day.m), 'resolved');
}

export const namedInBrackets = {
	id: 'named-in-brackets',
	type: 'attach',
	needs: /[今昨前明本上去]\s?[（(]/u,
	why: 'Papers of Taipei and Hong Kong put the day between 昨 and 日: 昨（8）日 is one time, and the 8 counts nothing.',
	examples: [
		{
			text: '财政局昨（8）日公布，本(9)月新增3家。',
			published: '2024-09-09',
			figures: [
				{ text: '昨（8）日', kind: 'time', value: null, interval: '2024-09-08/2024-09-08' },
				{ text: '本(9)月', kind: 'time', interval: '2024-09-01/2024-09-30' },
				{ text: '3家' },
			],
		},
		{
			text: '今（113）年营收5亿元，去（2023）年4亿元，昨（3）日停市。',
			published: '2024-09-09',
			figures: [
				{ text: '今（113）年', kind: 'time', interval: '2024-01-01/2024-12-31' },
				{ text: '5亿元' },
				{ text: '去（2023）年', interval: '2023-01-01/2023-12-31' },
				{ text: '4亿元' },
				{ text: '昨（3）日', kind: 'time', interval: null },
			],
		},
		{ text: '以上（3）项合计8年。', figures: [{ text: '8年' }] },
	],
	attach(m, { text, context }) {
		if (m.numeral === null) return null;
		const found = matchAt(NAMED, text, m.from);
		const { word = '', n = '', unit = '' } = found?.groups ?? {};
		if (!found || m.low === null || m.low !== m.high || m.numeral.to !== m.from + n.length) return null;
		const from = text.lastIndexOf(word, m.from);
		const days = daysOf(word, Number(m.low.n), unit, parseDay(context.published));
		if (unit === '年' && days === null) return null;
		const grain = unit === '日' ? 'day' : unit === '月' ? 'month' : 'year';
		return timeOf(m, from, m.from + found[0].length, { grain, interval: days }, 'named-in-brackets');
	},
} as const satisfies Attach;
