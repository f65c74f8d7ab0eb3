import { interval } from '../../calendar.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

/** What makes 第36周 a week of the year, and no week of a course or of a child to come. */
const LED = /(?:截[至止]到?|[今本去当]年|全年|年内)第\s?$/u;
/** 第47周（11月17日—23日）: its days say which it is. */
const DAYS = /^\s?[（(]\s?(?:\d{4}年)?\d{1,2}月\d/u;

export const weeks = {
	id: 'weeks',
	type: 'attach',
	needs: /周/u,
	why: 'A numbered week of the year is a time; of which year it is only the report as a whole says, so its days stay open.',
	examples: [
		{
			text: '截至第36周报告12例，第47周（11月17日—11月23日）报告8例，孕第12周复查，开播第3周涨价2元。',
			published: '2024-12-01',
			figures: [
				{ text: '第36周', kind: 'time', value: null },
				{ text: '12例' },
				{ text: '第47周', kind: 'time' },
				{ text: '11月17日—11月23日', kind: 'time' },
				{ text: '8例' },
				{ text: '2元' },
			],
		},
	],
	attach(m, { text }) {
		if (m.unit !== '周' || m.low === null || m.low !== m.high || m.low.d !== 1n || m.low.n < 1n || m.low.n > 53n) return null;
		const before = text.slice(Math.max(0, m.from - 6), m.from);
		if (!before.trimEnd().endsWith('第') || !(LED.test(before) || DAYS.test(text.slice(m.unitTo, m.unitTo + 10)))) return null;
		const from = m.from - (before.length - before.lastIndexOf('第'));
		return timeOf(m, from, m.unitTo, { grain: 'span', interval: interval(null, null, 'open') }, 'weeks');
	},
} as const satisfies Attach;
