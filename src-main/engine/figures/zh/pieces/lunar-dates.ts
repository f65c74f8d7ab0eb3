import { endAt, matchAt } from '../match.ts';
import { readNumeral } from '../numeral.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach, Mention } from '../types.ts';

const LUNAR = /(?:(?:农历|阴历|旧历)\s?(?:(?:[正腊冬]|闰?[一二三四五六七八九十]{1,2})月)?|[正腊]月)(?:初|廿)?$/u;

const LUNAR_DAY =
	/[一二三四五六七八九十廿卅]{1,3}(?!\s?[个名位户家所项件条人次年元岁万亿])(?:月(?:初|廿)?[一二三四五六七八九十]{1,3})?(?:\s?(?:至|到|—|-|～)\s?(?:(?:正月|腊月)?[初廿][一二三四五六七八九十]|正月十[一二三四五六]?))?/y;

/** The days of the New Year without their month: 大年初三, 初二至初五, 初八开工. 初一 to 初三 are also years of school. */
const NEW_YEAR =
	/[一二三四五六七八九十](?:\s?(?:至|到|—|-|～|、)\s?(?<to>(?:正月)?初[一二三四五六七八九十]|正月十[一二三四五六]))?(?![一二三四五六七八九十中高年级学生班女男升])/y;
const OF_A_DAY = /(?:当[晚天日]|上午|下午|晚上|凌晨|早上|一早|晚|清晨|开[工市业张]|起(?!点))/y;

function newYear(m: Mention, text: string): Mention | null {
	if (text[m.from - 1] !== '初') {
		if (text[m.from] !== '三' || !text.endsWith('大年', m.from)) return null;
		return text[m.from + 1] === '十' ? timeOf(m, m.from - 2, m.from + 2, { grain: 'day', interval: null }, 'lunar-dates') : null;
	}
	const found = text[m.from - 2] === '月' ? null : matchAt(NEW_YEAR, text, m.from);
	if (!found) return null;
	const led = /(?:大年|[^\d一二三四五六七八九十去今明每]年)$/u.test(text.slice(Math.max(0, m.from - 3), m.from - 1));
	const to = m.from + found[0].length;
	const late = !'一二三'.includes(text[m.from] ?? '一') || (found.groups?.['to'] !== undefined && !/初[一二三]$/u.test(found[0]));
	if (!led && !late && endAt(OF_A_DAY, text, to) < 0) return null;
	const from = led ? m.from - (text.startsWith('大年', m.from - 3) ? 3 : 2) : m.from - 1;
	return timeOf(
		{ ...m, numeral: m.numeral ?? readNumeral(text, m.from) },
		from,
		to,
		{ grain: found.groups?.['to'] === undefined ? 'day' : 'span', interval: null },
		'lunar-dates',
	);
}

export const lunar = {
	id: 'lunar-dates',
	type: 'attach',
	needs: /[历月初廿]|大年/u,
	why: 'A day of the lunar calendar is a date whose day in ours is open.',
	examples: [
		{
			text: '农历八月十五前后，客流达3万人次。',
			figures: [{ text: '农历八月十五', kind: 'time', value: null, interval: null }, { text: '3万人次' }],
		},
		{
			text: '大年初二客流2万人，初四至初六演出9场，初八开工，大年三十停业。',
			figures: [
				{ text: '大年初二', kind: 'time' },
				{ text: '2万人' },
				{ text: '初四至初六', kind: 'time' },
				{ text: '9场' },
				{ text: '初八', kind: 'time' },
				{ text: '大年三十', kind: 'time' },
			],
		},
		{ text: '初一新生和初三学生共420人。', figures: [{ text: '420人' }] },
		{ text: '正月初一至初六闭馆。', figures: [{ text: '正月初一至初六', kind: 'time' }] },
		{ text: '正月初三起放映。', figures: [{ text: '正月初三', kind: 'time' }] },
	],
	attach(m, { text }) {
		const festival = newYear(m, text);
		if (festival) return festival;
		if (!/[历月初廿]/u.test(text[m.from - 1] ?? '')) return null;
		const lead = LUNAR.exec(text.slice(Math.max(0, m.from - 9), m.from));
		const found = lead && matchAt(LUNAR_DAY, text, m.from);
		if (!lead || !found) return null;
		return timeOf(m, m.from - lead[0].length, m.from + found[0].length, { grain: 'day', interval: null }, 'lunar-dates');
	},
} as const satisfies Attach;
