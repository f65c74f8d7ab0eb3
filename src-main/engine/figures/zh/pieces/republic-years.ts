import { interval, monthEnd, monthStart } from '../../calendar.ts';
import { readPoint, small } from '../dates.ts';
import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

const YEAR = /(?<n>\d{1,3}|[〇零一二三四五六七八九十百]{1,4})\s?年(?<tail>度|[初底末]|(?<half>[上下])半年|全年)?/y;
const QUARTER = /第?(?<q>[一二三四1-4])季度?/y;
/** 114年5月, 114年第1季, 114年度: so many years only the calendar of the Republic counts in. */
const DATED = /^1[01]\d$/u;
const NOT_HOW_LONG = /(?:近|约|達|达|有|逾|超过|共|历|长|满|第|这|每|[\d\-—~～至到])\s?$/u;

export const republicYears = {
	id: 'republic-years',
	type: 'attach',
	needs: /民国|民國|1[01]\d\s?年/u,
	why: 'Years of the calendar of the Republic: 民国82年 is 1993, and 114年5月 is a date and no stretch of years.',
	examples: [
		{
			text: '民国82年为6%，114年5月为8%，114年第2季、113年度为9%。',
			figures: [
				{ text: '民国82年', kind: 'time', interval: '1993-01-01/1993-12-31' },
				{ text: '6%' },
				{ text: '114年5月', kind: 'time', interval: '2025-05-01/2025-05-31' },
				{ text: '8%' },
				{ text: '114年第2季', kind: 'time', interval: '2025-04-01/2025-06-30' },
				{ text: '113年度', kind: 'time', interval: '2024-01-01/2024-12-31' },
				{ text: '9%' },
			],
		},
		{
			text: '石桥历经114年，近114年5月最热，档案馆有112年历史。',
			figures: [{ text: '114年' }, { text: '近114年' }, { text: '5月' }, { text: '112年' }],
		},
	],
	attach(m, { text }) {
		if (m.numeral === null || m.kind === 'time') return null;
		const found = matchAt(YEAR, text, m.from);
		const n = small(found?.groups?.['n']);
		if (!found || n === null || n < 1) return null;
		const before = text.slice(Math.max(0, m.from - 2), m.from);
		const named = /民[国國]$/u.test(before);
		const end = m.from + found[0].length;
		const tail = found.groups?.['tail'] ?? '';
		const month = tail === '' ? readPoint(text, end) : null;
		const dated = month !== null && month.y === null && month.m !== null ? month : null;
		const quarter = tail === '' ? matchAt(QUARTER, text, end) : null;
		if (!named && (!DATED.test(found.groups?.['n'] ?? '') || NOT_HOW_LONG.test(before))) return null;
		if (!named && !dated && !quarter && !/度|半年|全年/u.test(tail)) return null;
		const y = n + 1911;
		const q = small(quarter?.groups?.['q']) ?? 0;
		const half = found.groups?.['half'];
		const [a, b] = dated?.m ? [dated.m, dated.m] : q ? [q * 3 - 2, q * 3] : half ? (half === '上' ? [1, 6] : [7, 12]) : [1, 12];
		const day = dated?.d ? { y, m: a, d: dated.d } : null;
		const to = dated ? dated.to : end + (quarter?.[0].length ?? 0);
		const days = a > 12 ? null : interval(day ?? monthStart(y, a), day ?? monthEnd(y, b), 'stated');
		const grain = day ? 'day' : dated ? 'month' : q ? 'quarter' : half ? 'half' : 'year';
		return timeOf(m, named ? m.from - 2 : m.from, to, { grain, interval: days }, 'republic-years');
	},
} as const satisfies Attach;
