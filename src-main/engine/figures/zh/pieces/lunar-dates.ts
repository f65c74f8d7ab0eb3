import { matchAt } from '../match.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

const LUNAR = /(?:(?:农历|阴历|旧历)\s?(?:(?:[正腊冬]|闰?[一二三四五六七八九十]{1,2})月)?|[正腊]月)(?:初|廿)?$/u;

const LUNAR_DAY =
	/[一二三四五六七八九十廿卅]{1,3}(?!\s?[个名位户家所项件条人次年元岁万亿])(?:月(?:初|廿)?[一二三四五六七八九十]{1,3})?/y;

export const lunar = {
	id: 'lunar-dates',
	type: 'attach',
	why: 'A day of the lunar calendar is a date whose day in ours is open.',
	examples: [
		{
			text: '农历八月十五前后，客流达3万人次。',
			figures: [{ text: '农历八月十五', kind: 'time', value: null, interval: null }, { text: '3万人次' }],
		},
		{ text: '正月初三起放映。', figures: [{ text: '正月初三', kind: 'time' }] },
	],
	attach(m, { text }) {
		if (!/[历月初廿]/u.test(text[m.from - 1] ?? '')) return null;
		const lead = LUNAR.exec(text.slice(Math.max(0, m.from - 9), m.from));
		const found = lead && matchAt(LUNAR_DAY, text, m.from);
		if (!lead || !found) return null;
		return timeOf(m, m.from - lead[0].length, m.from + found[0].length, { grain: 'day', interval: null }, 'lunar-dates');
	},
} as const satisfies Attach;
