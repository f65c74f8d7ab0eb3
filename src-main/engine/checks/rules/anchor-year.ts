import type { Language, Paragraph } from '../../../contract/model.ts';
import { passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** How far from the year (month) of publication each word points. 上年 is told from the year under report and is not here. */
const YEARS: Readonly<Record<string, number>> = {
	今年: 0,
	本年度: 0,
	去年: -1,
	前年: -2,
	明年: 1,
	后年: 2,
	'this year': 0,
	'last year': -1,
	'next year': 1,
};
const MONTHS: Readonly<Record<string, number>> = { 上个月: -1, 上月: -1, 下个月: 1, 下月: 1 };

const FORMS: Record<Language, readonly RegExp[]> = {
	zh: [
		/(?<!大)(?<word>今年|本年度|去年|前年|明年|后年)[（(](?:即)?(?<year>\d{4})年?[）)]/gu,
		/(?<!\d)(?<year>\d{4})年[（(](?:即)?(?<word>今年|去年|前年|明年|后年)[）)]/gu,
		/(?<word>上个月|上月|下个月|下月)[（(](?:即)?(?<month>\d{1,2})月份?[）)]/gu,
	],
	en: [/(?<!\p{L})(?<word>this year|last year|next year)(?:,| \()(?: in)? ?(?<year>(?:19|20)\d{2})(?=\))/giu],
};
/** The speaker's year, not the paper's; and the year of a report that compares with the one before. */
const QUOTED = /[“"「『‘][^”"」』’]{0,80}$/u;
const FISCAL = /财年|财政年度|学年|赛季|fiscal|financial|season|school year|academic/iu;

function judge(view: DocumentView, paragraph: Paragraph, published: string, match: RegExpExecArray): Outcome | null {
	const { word, year, month } = match.groups ?? {};
	if (!word) return null;
	const { text } = paragraph;
	const [from, to] = [match.index, match.index + match[0].length];
	const lead = text.slice(Math.max(0, from - 80), from);
	if (QUOTED.test(lead) || FISCAL.test(text.slice(Math.max(0, from - 12), to + 12))) return null;
	const key = word.toLowerCase();
	let should: string;
	if (year) {
		const shift = YEARS[key];
		if (shift === undefined) return null;
		should = String(Number(published.slice(0, 4)) + shift);
		if (should === year) return null;
		// In January the year that has just ended is still this year to many.
		if (published.slice(5, 7) === '01' && Number(year) === Number(should) - 1) return null;
	} else {
		const shift = MONTHS[key];
		// 比上月 is told from the month under report.
		if (shift === undefined || !month || /[比较]$/u.test(lead)) return null;
		should = String(((Number(published.slice(5, 7)) - 1 + shift + 12) % 12) + 1);
		if (Number(should) === Number(month)) return null;
	}
	return {
		finding: question(view, {
			paragraph,
			from,
			to,
			variant: year ? 'year' : 'month',
			level: 'warning',
			params: { printed: match[0], word, should, published },
			basis: [published],
		}),
	};
}

function run(view: DocumentView): Outcome[] {
	const published = view.reading.published?.day;
	if (!published) return [];
	return passages(view).flatMap((paragraph) =>
		FORMS[view.reading.language].flatMap((form) =>
			[...paragraph.text.matchAll(form)].flatMap((match) => judge(view, paragraph, published, match) ?? []),
		),
	);
}

export const anchorYear: Rule = {
	id: 'anchor-year',
	title: { zh: '今年、去年与所注年份不符', en: 'This year, against the year printed' },
	why:
		'今年（2023年） in a paper of 2024 was written last year or copied from there. Only a year or month in brackets right ' +
		'beside the word is compared; quotations, financial years and January papers have years of their own.',
	authority: 'Important times in body text count double in the error rate of 《报纸期刊质量管理规定》(2020), annex.',
	level: 'warning',
	needs: ['time'],
	examples: {
		hit: [
			{ text: '今年（2023年）以来，全县新开书店12家。', published: '2024-07-03', variant: 'year' },
			{ text: '去年（2021年），渡轮运送旅客8万人次。', published: '2023-03-09', variant: 'year' },
			{ text: '上个月（2月），渡轮停航4天。', published: '2023-05-09', variant: 'month' },
			{ text: 'Rents rose in the town last year (2021), the survey found.', published: '2023-03-09', variant: 'year' },
		],
		miss: [
			{ text: '今年（2024年）以来，全县新开书店12家。', published: '2024-07-03', because: 'it is this year' },
			{ text: '今年（2023年）以来，全县新开书店12家。', because: 'the day of publication is not known' },
			{ text: '“今年（2023年）我们开了12家书店。”他在信中写道。', published: '2024-07-03', because: 'the year of the letter' },
			{ text: '今年（2023年）全县新开书店12家。', published: '2024-01-05', because: 'a paper of early January' },
			{ text: '客流比上月（4月）下降3%。', published: '2024-06-10', because: 'told from the month under report' },
			{ text: 'Rents rose this year (2023) and last year (2022).', published: '2023-03-09', because: 'both are right' },
		],
	},
	run,
};
