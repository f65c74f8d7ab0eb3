import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

const ENUMERATORS = [
	/(?<=[（(]\s?)(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?=\s?[）)])/y,
	// The mark of a note.
	/(?<=[[［]\s?)\d{1,2}(?=\s?[\]］])/y,
	/(?<=(?:^|[\n。；！？;:：]|——)\s{0,4})(?:\d{1,2}(?=\s?[.、．)）](?!\d))|[一二三四五六七八九十]{1,3}(?=\s?、))/y,
	/(?<=(?:^|[^\u4e00-\u9fff]))[一二三四五六七八九十]{1,2}(?=是(?!否|不是))/y,
	/(?<=[，。；：、:;]\s?)[一二三四五六七八九十]{1,2}(?=(?:要|则|来|为)(?!求))/y,
	/(?<=其)[一二三四五六]/y,
	/(?<=(?:^|[\n。；;:：]\s{0,2})第)[一二三四五六七八九十]{1,2}(?=[，,:：])/y,
	/[\u2460-\u249b\u3220-\u3229\u2776-\u277f]/y,
	/(?<=[图表附件例题注]\s?)(?:\d{1,3}(?:[-.]\d{1,2})?|[一二三四五六七八九十]{1,2})(?=[:：\s)）。，、所为]|$)/y,
] as const;

export const enumerators = {
	id: 'enumerators',
	type: 'filter',
	why: 'Marks of a list number its items.',
	examples: [
		{
			text: '一是压实责任；二是投入3000万元。',
			figures: [{ text: '3000万元', value: '30000000' }],
			others: [
				['一', 'label'],
				['二', 'label'],
			],
		},
		{ text: '（三）完善机制', figures: [], others: [['三', 'label']] },
		{ text: '2. 新增岗位120个', figures: [{ text: '120个' }], others: [['2', 'label']] },
		{ text: '①图为车间一角。', figures: [] },
		{ text: '[2]本表按现价计算，合计96万元[3]。', figures: [{ text: '96万元' }] },
	],
	test(m, { text }) {
		if (m.numeral !== null && (m.numeral.to - m.from > 3 || (m.unit !== '' && m.unit !== '则'))) return null;
		for (const p of ENUMERATORS) {
			const to = endAt(p, text, m.from);
			if (to >= 0) return { class: 'label', to };
		}
		return null;
	},
} as const satisfies Filter;
