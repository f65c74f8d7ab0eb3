import type { Filter } from '../types.ts';

/** Up to two digits on either side of the dot: a month and a day, or a year and a month. */
const PART = /^\d{1,2}$/u;

/** 3·15晚会, “11·27”特大案, “75·8”洪水. */
export const dottedDays = {
	id: 'dotted-days',
	type: 'filter',
	needs: /\d[·•・‧]\d/u,
	why: 'Cases, disasters and campaigns are called by the day on which they began, its parts set apart by a dot.',
	examples: [
		{
			text: '“11·27”特大案抓获33人，3·15晚会曝光6起，“75·8”洪水受灾29县。',
			figures: [{ text: '33人' }, { text: '6起' }, { text: '29县' }],
			others: [
				['11·27', 'label'],
				['3·15', 'label'],
				['75·8', 'label'],
			],
		},
		{ text: '浓度为3·5%，比例为120·15。', figures: [{ text: '3·5%', value: '3.5' }, { text: '120' }, { text: '15' }] },
	],
	test(m, { text, next }) {
		if (m.unit !== '' || m.numeral?.form !== 'arabic' || next?.numeral?.form !== 'arabic' || next.unit !== '') return null;
		if (!/[·•・‧]/u.test(text[m.to] ?? '') || next.from !== m.to + 1) return null;
		if (!PART.test(text.slice(m.from, m.to)) || !PART.test(text.slice(next.from, next.to))) return null;
		return { class: 'label', to: next.to };
	},
} as const satisfies Filter;
