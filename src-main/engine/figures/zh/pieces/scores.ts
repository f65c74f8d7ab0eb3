import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** 3比1, 21:15: the score of a match. */
const SCORE =
	/(?:\d{1,3}|[〇零一二三四五六七八九十]{1,2})\s?[比:：]\s?(?:\d{1,3}|[〇零一二三四五六七八九十]{1,2})(?![\d:：∶比.%万亿]|\s?[:：]\d)/y;

export const scores = {
	id: 'scores',
	type: 'filter',
	why: 'A score is a name of a result: its two numbers are not to be added or compared with anything.',
	examples: [
		{ text: '主队以3比1获胜，现场观众2.1万人。', figures: [{ text: '2.1万人' }] },
		{
			text: '三次产业结构为7.2∶41.5∶51.3。',
			figures: [
				{ text: '7.2', kind: 'multiple' },
				{ text: '41.5', kind: 'multiple' },
				{ text: '51.3', kind: 'multiple' },
			],
		},
	],
	test(m, { text }) {
		if (m.verdict || m.numeral === null) return null;
		const to = endAt(SCORE, text, m.from);
		return to < 0 ? null : { class: 'label', to };
	},
} as const satisfies Filter;
