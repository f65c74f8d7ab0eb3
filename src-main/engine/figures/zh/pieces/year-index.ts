import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** Three years and nothing between them but blanks or bars: no sentence lists years like that. */
const ROW = /(?:19|20)\d{2}(?:[\s|｜]{1,3}(?:19|20)\d{2}){2}(?!\d)/y;
const BARE_YEAR = /^(?:19|20)\d{2}$/u;

export const yearIndex = {
	id: 'year-index',
	type: 'filter',
	needs: /(?:19|20)\d{2}[\s|｜]/u,
	why: 'The years of an index or of the head of a table count nothing: they are ways to other pages, or names of columns.',
	examples: [
		{
			text: '年鉴索引：2016 2015 2014 2013 全部，共4册。',
			figures: [{ text: '4册' }],
			others: [
				['2016', 'furniture'],
				['2013', 'furniture'],
			],
		},
		{
			text: '2019年、2020年、2021年各3次。',
			figures: [{ text: '2019年' }, { text: '2020年' }, { text: '2021年' }, { text: '3次' }],
		},
	],
	test(m, { text, previous }) {
		if (m.verdict || m.unit !== '' || m.numeral === null || !BARE_YEAR.test(text.slice(m.from, m.to))) return null;
		const goesOn = previous?.verdict?.reason === 'year-index' && /^[\s|｜]{1,3}$/u.test(text.slice(previous.to, m.from));
		return goesOn || endAt(ROW, text, m.from) >= 0 ? { class: 'furniture', to: m.to } : null;
	},
} as const satisfies Filter;
