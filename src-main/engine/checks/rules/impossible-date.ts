import type { Language, Paragraph } from '../../../contract/model.ts';
import { isLeap, monthLength } from '../days.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];
const MONTH_NAMES =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const HAN = '[一二三四五六七八九十]{1,3}';

/** Named groups y, m, d. Tried in order; a stretch told once is not told again. */
const FORMS: Record<Language, readonly RegExp[]> = {
	zh: [
		/(?:(?<y>\d{4})年)?(?<!\d)(?<m>\d{1,2})月(?:份)?(?<d>\d{1,2})[日号]/gu,
		new RegExp(`(?<![一二三四五六七八九十])(?<m>${HAN})月(?<d>二十[一二三四五六七八九]?|三十[一二三四五六七八九]?)[日号]`, 'gu'),
		/(?<![\d.\-/])(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?![\d.\-/])/gu,
	],
	en: [
		new RegExp(
			`(?<![\\d.,])(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>${MONTH_NAMES})\\.?(?:,? (?<y>\\d{4}))?(?![\\p{L}\\d])`,
			'giu',
		),
		new RegExp(
			`(?<!\\p{L})(?<m>${MONTH_NAMES})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>\\d{4}))?(?![\\p{L}\\d]|[:.,-]\\d)`,
			'giu',
		),
		/(?<![\d.\-/])(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?![\d.\-/])/gu,
	],
};
/** The moon's months have thirty days whatever their number. */
const LUNAR = /农历|阴历|旧历|正月|腊月|夏历|闰/u;

function numberOf(text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	const month = MONTHS.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3)));
	if (month >= 0) return month + 1;
	const digit = (char: string | undefined): number => (char ? '一二三四五六七八九'.indexOf(char) + 1 : 0);
	const ten = text.indexOf('十');
	if (ten < 0) return digit(text);
	return (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1]);
}

/** A day mistyped by one digit of a real one is below forty. */
const LAST_SLIP = 39;

/** What is wrong with a date; null when nothing is, or when only a year could tell. */
function fault(year: number | null, month: number, day: number): 'month' | 'day' | 'leap' | null {
	if (month < 1 || month > 12) return 'month';
	if (month === 2 && day === 29) return year !== null && !isLeap(year) ? 'leap' : null;
	return day < 1 || day > monthLength(2000, month) ? 'day' : null;
}

function judge(view: DocumentView, paragraph: Paragraph): Outcome[] {
	const { text } = paragraph;
	const outcomes: Outcome[] = [];
	for (const form of FORMS[view.reading.language]) {
		for (const match of text.matchAll(form)) {
			const { y, m, d } = match.groups ?? {};
			if (!m || !d) continue;
			if (LUNAR.test(text.slice(Math.max(0, match.index - 6), match.index + 2))) continue;
			// Behind a month's name a number that no slip of a day gives is a price or a yield: “delivery June/Aug 60 pence”.
			if (!/^\d+$/u.test(m) && Number(d) > LAST_SLIP) continue;
			const variant = fault(y ? Number(y) : null, numberOf(m), numberOf(d));
			if (!variant) continue;
			const [from, to] = [match.index, match.index + match[0].length];
			outcomes.push({
				finding: {
					variant,
					level: 'error',
					params: { date: match[0] },
					figures: view.figuresIn(paragraph.index).flatMap((f) => (f.from < to && f.to > from ? [f.id] : [])),
					paragraphs: [paragraph.index],
					spans: [view.spanOf(paragraph, from, to)],
					basis: [text.slice(Math.max(0, from - 20), to + 20)],
				},
			});
		}
	}
	return outcomes;
}

export const impossibleDate: Rule = {
	id: 'impossible-date',
	title: { zh: '不存在的日期', en: 'Impossible date' },
	why: '9月31日 and 29 February of a common year are slips of the pen that no reader can act on. Lunar dates have other months.',
	authority: 'Gregorian calendar. Important times in body text count double in 《报纸期刊质量管理规定》(2020), annex.',
	level: 'error',
	needs: [],
	examples: {
		hit: [
			{ text: '报名从9月31日开始，地点在文化馆二楼。', variant: 'day' },
			{ text: '这座桥于2023年2月29日合龙，比计划提前两周。', variant: 'leap' },
			{ text: '合同签于2021年13月5日，双方各执一份。', variant: 'month' },
			{ text: 'The court will sit again on 31 April, the clerk said.', variant: 'day' },
			{ text: 'The bridge opened on February 29, 2023, after long delays.', variant: 'leap' },
		],
		miss: [
			{ text: '报名从9月30日开始，2024年2月29日结束。', because: 'both exist' },
			{ text: '农历二月三十日，村里照例舞龙。', because: 'a lunar month' },
			{ text: '比分停在9:31，全场31次射门，2月2.9万人次观赛。', because: 'no dates' },
			{ text: 'The court will sit again on 30 April; May 31 is a holiday.', because: 'both exist' },
			{ text: 'Oats for June/Aug 60 pence over, for May 74 pence under.', because: 'prices, not days' },
			{ text: 'Version 2023.2.31 of the tool came with 31 march songs.', because: 'no date: a version, and a noun' },
		],
	},
	run: (view) =>
		view.reading.paragraphs
			.filter(({ kind }) => kind !== 'furniture' && kind !== 'noise')
			.flatMap((paragraph) => judge(view, paragraph)),
};
