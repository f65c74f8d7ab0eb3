import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

const BASE_YEAR = /(?:19|20)\d\d年(?:\d{1,2}月)?(?:价格|均值|平均)?\s?[=＝]\s?1000?(?![\d.])/y;
/** 上年=100, 2020年价格为100. */
const SET_TO = /(?:[=＝]\s?|以[^，,。；;（）()]{1,10}(?:价格|均值|水平)?为|(?<=[（(，,\s])女性?(?:为|是|[=＝:：]))\s?$/u;

export const indexBase = {
	id: 'index-base',
	type: 'filter',
	needs: /100/u,
	why: 'What an index is reckoned from is set, not measured; and the year it is set in is no time that anything is told of.',
	examples: [
		{
			text: '居民消费价格总指数（上年=100）为101.7。',
			figures: [{ text: '101.7', kind: 'measure' }],
			others: [['100', 'label']],
		},
		{
			text: '出厂价格指数（2020年＝100）98.2，以上年同期为100，云川指数是99.1。',
			figures: [
				{ text: '98.2', kind: 'measure' },
				{ text: '99.1', kind: 'measure' },
			],
			others: [
				['2020年＝100', 'label'],
				['100', 'label'],
			],
		},
		{
			text: '性别比为105.2（女性为100），其中女性100人。',
			figures: [{ text: '105.2' }, { text: '100人' }],
			others: [['100', 'label']],
		},
		{
			text: '以全村平均为100户计，得分为100，2020年的100家企业。',
			figures: [{ text: '100户' }, { text: '100' }, { text: '2020年' }, { text: '100家' }],
		},
	],
	test(m, { text }) {
		if (m.verdict) return null;
		const to = endAt(BASE_YEAR, text, m.from);
		if (to >= 0) return { class: 'label', to };
		const printed = text.slice(m.from, m.to);
		if (printed !== '100' && printed !== '1000') return null;
		return SET_TO.test(text.slice(Math.max(0, m.from - 20), m.from)) ? { class: 'label', to: m.to } : null;
	},
} as const satisfies Filter;
