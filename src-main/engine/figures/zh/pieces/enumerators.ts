import { isHan } from '../chars.ts';
import { endAt, endOfAny, patternsOf } from '../match.ts';
import type { Filter } from '../types.ts';

const ENUMERATORS = patternsOf([
	/(?<=[（(]\s?)(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?=\s?[）)])/y,
	// The mark of a note.
	/(?<=[[［]\s?)\d{1,2}(?=\s?[\]］])/y,
	/(?<=(?:^|[\n。；！？;:：]|——)\s{0,4})(?:\d{1,2}(?=\s?[.、．)）](?!\d))|[一二三四五六七八九十]{1,3}(?=\s?、))/y,
	/(?<=(?:^|[^\u4e00-\u9fff]))[一二三四五六七八九十]{1,2}(?=是(?!否|不是))/y,
	/(?<=[，。；：、:;]\s?)[一二三四五六七八九十]{1,2}(?=(?:要|则|来|为)(?!求))/y,
	// A section under a section: 二.1清淤河道, （二）1.新增就业.
	/(?<=(?:^|[\n。；，：])\s{0,4}[一二三四五六七八九十]{1,3}[.．])\d{1,2}(?!\d)/y,
	/(?<=[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]\s?)\d{1,2}(?=\s?[.、．)）](?!\d))/y,
	/(?<=(?:^|[\n。；：])\s{0,4})\d{1,2}(?=\.(?:19|20)\d{2}\s?年)/y,
	/(?<=其)[一二三四五六]/y,
	/(?<=(?:^|[\n。；;:：]\s{0,2})第)[一二三四五六七八九十]{1,2}(?=[，,:：])/y,
	/[\u2460-\u249b\u3220-\u3229\u2776-\u277f]/y,
	/(?<=[图表附件例题注]\s?)(?:\d{1,3}(?:[-.]\d{1,2})?|[一二三四五六七八九十]{1,2})(?=[:：\s)）。，、所为]|$)/y,
]);

/** The number of a table or picture at the head of its title, whatever follows: 表3项目投资情况. */
const CAPTION = /(?<=^[（(]?\s?(?:附?[表图]|专栏)\s?)\d{1,3}(?:[-.]\d{1,2})?/y;

/** What a text points to by its number, and the words it is pointed to with: 附件2列明, 如表3所示. */
const SHOWN = /[件表录图注\s]/u;
const POINTED = /(?:附[件表录图注]|[如见据由][图表])\s?$/u;

/** The number of a section at the head of its title: 3.2建设目标. */
const SECTION = /^\d{1,2}\.\d{1,2}$/u;

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
		{
			text: '二.1清淤河道12公里；三.2新建泵站3座。',
			figures: [{ text: '12公里' }, { text: '3座' }],
			others: [
				['1', 'label'],
				['2', 'label'],
			],
		},
		{ text: '（二）1.新增就业5万人。', figures: [{ text: '5万人' }], others: [['1', 'label']] },
		{ text: '1.2017年收受50万元。', figures: [{ text: '2017年', kind: 'time' }, { text: '50万元' }], others: [['1', 'label']] },
		{
			text: '附件2列明补助300万元，如表3所列，由附图4可见；附件共3件。',
			figures: [{ text: '300万元' }, { text: '3件' }],
		},
		{ text: '表3项目投资情况', figures: [], others: [['3', 'label']] },
		{ text: '3.2建设目标：绿地40公顷。', figures: [{ text: '40公顷' }], others: [['3.2', 'label']] },
		{ text: '3.2米深的沟渠已填平。', figures: [{ text: '3.2米' }] },
		{ text: '[2]本表按现价计算，合计96万元[3]。', figures: [{ text: '96万元' }] },
	],
	test(m, { text }) {
		const attached = SHOWN.test(text[m.from - 1] ?? '') && POINTED.test(text.slice(Math.max(0, m.from - 3), m.from));
		if (attached && m.numeral !== null && m.numeral.scale === 0 && m.numeral.to - m.from <= 2)
			return { class: 'label', to: m.numeral.to };
		const caption = endAt(CAPTION, text, m.from);
		if (caption >= 0) return { class: 'label', to: caption };
		if (m.from === 0 && m.numeral !== null && m.unit === '' && SECTION.test(text.slice(0, m.numeral.to)) && isHan(text[m.to]))
			return { class: 'label' };
		if (m.numeral !== null && (m.numeral.to - m.from > 3 || (m.unit !== '' && m.unit !== '则'))) return null;
		const to = endOfAny(ENUMERATORS, text, m.from, 0);
		return to < 0 ? null : { class: 'label', to };
	},
} as const satisfies Filter;
