import { passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';

/** A whole year and no part of one up to 同比. */
const FULL_YEAR =
	/(?:(?<!\d)\d{4}年(?:全年|度)?|去年全年|全年|去年)(?!(?:前|上|下|第|一季|二季|三季|四季|\d|[一二三四五六七八九十]+月|同期|以来|底|末|初|春|暑|元旦|国庆))，?[^，。；！？]{0,24}，?同比(?=[增上提扩下减回降])/gu;
const PART = /月|季|旬|半年|周|期间|假期|春运|暑运|以来|同期|前\d|截至|当日/u;

export const fullYearTongbi: Rule = {
	id: 'full-year-tongbi',
	title: { zh: '全年数据用“同比”', en: 'Same-period word for a full year' },
	why:
		'Some houses keep 同比 for a part of a year, since a full year has no “same period” in the year before and 比上年 says ' +
		'it. Disputed: meant to be off unless a house asks for it.',
	authority: '《现代汉语词典》, entries 同期 and 同比; house style.',
	level: 'note',
	needs: ['percent', 'money', 'count', 'measure'],
	examples: {
		hit: [
			{ text: '2017年，这家剧院票房收入同比增长10.9%。', variant: 'full-year', level: 'note' },
			{ text: '去年全年，渡口发送旅客同比增长8%。', variant: 'full-year' },
			{ text: '2022年度茶园产值同比下降3.1%。', variant: 'full-year' },
			{ text: '2022年度渡口收入同比增加21万元。', variant: 'full-year' },
		],
		miss: [
			{ text: '2017年一季度，剧院票房收入同比增长10.9%。', because: 'a part of the year' },
			{ text: '2017年，剧院票房收入比上年增长10.9%。', because: 'said without 同比' },
			{ text: '2022年5月，渡口发送旅客同比增长8%。', because: 'a month' },
			{ text: '去年春运期间，渡口发送旅客同比增长8%。', because: 'a season' },
		],
	},
	run: (view) =>
		view.reading.language === 'en'
			? []
			: passages(view).flatMap((paragraph) =>
					[...paragraph.text.matchAll(FULL_YEAR)].flatMap((match): Outcome[] => {
						if (PART.test(match[0])) return [];
						const [from, to] = [match.index, match.index + match[0].length];
						return [
							{
								finding: question(view, {
									paragraph,
									from,
									to,
									variant: 'full-year',
									level: 'note',
									params: { printed: match[0] },
								}),
							},
						];
					}),
				),
};
