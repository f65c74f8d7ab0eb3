import { endOfAny, patternsOf } from '../match.ts';
import type { Filter } from '../types.ts';

/** File numbers and articles of law: they name a document. */
const DOCUMENTS = patternsOf([
	// A case number: the year in brackets, the court's sign with its digits, the kind of case, the number.
	/(?<=[（(〔[]\s?)(?:19|20)\d{2}\s?[）)〕\]]\s?[\u4e00-\u9fff]\d{0,5}[\u4e00-\u9fff]{1,4}\d{1,7}号(?:之[一二三四五六七八九])?/y,
	/(?<=[〔[（(【]\s?)(?:19|20)\d{2}(?=\s?[〕\]）)】]\s?(?:第\s?)?\d{1,12}\s?号)/y,
	/(?<=[〕\]）)】]\s?(?:第\s?)?)\d{1,12}\s?号(?!线|楼)/y,
	/(?<=第\s?)(?:\d{1,12}|[一二三四五六七八九十百零]{1,8})\s?号(?:令|文|公告|通报|决定|提案|议案|判决|主席令)?/y,
	/(?<=第\s?)(?:\d{1,12}|[一二三四五六七八九十百千零]{1,8})\s?(?:条|款|章|编|页|版|期|卷|集|讲|课|回|节|辑|册|稿)(?!件)/y,
]);

export const documentNumbers = {
	id: 'document-numbers',
	type: 'filter',
	why: 'The number of a file, an article of law or an issue names it.',
	examples: [
		{
			text: '根据杭政发〔2021〕37号文件，补助2万元。',
			figures: [{ text: '2万元' }],
			others: [
				['2021', 'label'],
				['37号', 'label'],
			],
		},
		{ text: '案号（2023）赣01民终425号，标的26万元。', figures: [{ text: '26万元' }] },
		{
			text: '依照该法第二十三条第一款，罚款500元。',
			figures: [{ text: '500元' }],
			others: [
				['二十三条', 'label'],
				['一款', 'label'],
			],
		},
	],
	test(m, { text }) {
		if (!/[第〔[（(【〕\]）)】\s]/u.test(text[m.from - 1] ?? '')) return null;
		const to = endOfAny(DOCUMENTS, text, m.from, 0);
		return to < 0 ? null : { class: 'label', to };
	},
} as const satisfies Filter;
