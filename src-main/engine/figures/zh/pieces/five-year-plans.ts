import { interval } from '../../calendar.ts';
import { matchAt } from '../match.ts';
import { readNumeral } from '../numeral.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

const PLAN =
	/(?<n>十[一二三四五六七八九]?|[一二三四五六七八九])五(?<close>[”"'’」]?)(?<tail>末|初|期间|时期|中期|以来|开局|收官|(?:发展)?(?:规划|计划|纲要|目标))?/y;

export const plans = {
	id: 'five-year-plans',
	type: 'attach',
	needs: /五/u,
	why: '“十四五” is a period of five years, and targets hang on its end.',
	examples: [
		{
			text: '“十三五”末用水量降至60立方米。',
			figures: [{ text: '“十三五”末', kind: 'time', value: null, interval: '2020-01-01/2020-12-31' }, { text: '60立方米' }],
		},
		{
			text: '十四五规划纲要列出项目14个，十五计划已收官，三五个人来过。',
			figures: [
				{ text: '十四五', kind: 'time', interval: '2021-01-01/2025-12-31' },
				{ text: '14个' },
				{ text: '十五', kind: 'time', interval: '2001-01-01/2005-12-31' },
				{ text: '三五个' },
			],
		},
		{
			text: '“十二五”期间新建公路800公里。',
			figures: [{ text: '“十二五”', kind: 'time', interval: '2011-01-01/2015-12-31' }, { text: '800公里' }],
		},
	],
	attach(m, { text }) {
		if (m.numeral === null || (text[m.numeral.to - 1] !== '五' && text[m.numeral.to] !== '五')) return null;
		const found = matchAt(PLAN, text, m.from);
		if (!found) return null;
		const opened = /[“"'‘「]/u.test(text[m.from - 1] ?? '');
		const closed = found.groups?.['close'] !== '';
		if (opened !== closed || (!opened && !found.groups?.['tail'])) return null;
		const n = readNumeral(found.groups?.['n'] ?? '', 0);
		if (!n?.low) return null;
		const number = Number(n.low.n);
		// The third plan began in 1966, three years after the second had ended.
		const start = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
		const tail = found.groups?.['tail'] ?? '';
		const keep = tail === '末' || tail === '初' ? tail.length : 0;
		const from = opened ? m.from - 1 : m.from;
		const to = m.from + found[0].length - (tail.length - keep);
		const years = tail === '末' ? [start + 4, start + 4] : tail === '初' ? [start, start] : [start, start + 4];
		const days = interval({ y: years[0] ?? start, m: 1, d: 1 }, { y: years[1] ?? start, m: 12, d: 31 }, 'stated');
		return timeOf(m, from, to, { grain: 'span', interval: days }, 'five-year-plans');
	},
} as const satisfies Attach;
