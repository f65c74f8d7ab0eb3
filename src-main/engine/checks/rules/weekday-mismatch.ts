import type { Language, Paragraph } from '../../../contract/model.ts';
import { dayNumber } from '../days.ts';
import { passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { dayText, MONTH, monthOf, WEEKDAYS, weekdayOf } from '../time/dates.ts';
import type { DocumentView } from '../view.ts';

const ZH_DAY = '(?:星期|周|礼拜)';
const ZH_DATE = '(?:(?<y>\\d{4})年)?(?<![\\d.])(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]';
const EN_DAY =
	'(?<w>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thu(?:rs?)?\\.|Fri\\.|Sat\\.|Sun\\.)';

/** “Friday morning, Oct. 7” */
const PART_OF_DAY = '(?: morning| afternoon| evening| night)?';

/** Named groups y, m, d, w. The weekday touches its date, or stands in brackets or between commas with it. */
const FORMS: Record<Language, readonly RegExp[]> = {
	zh: [
		new RegExp(
			`${ZH_DATE}(?:\\s?[（(]\\s?)?(?:[本这上下]个?)?${ZH_DAY}(?<w>[一二三四五六日天])(?![至到—～~\\-、一二三四五六日天期])`,
			'gu',
		),
		// Behind a comma it is the day's own only as an apposition: 截至20日，周五公布 names another day.
		new RegExp(`${ZH_DATE}，${ZH_DAY}(?<w>[一二三四五六日天])(?=[，。）)]|上午|下午|晚|凌晨|清晨|早)`, 'gu'),
		// 14日（星期二）: the month goes without saying, and is one of those around publication.
		new RegExp(`(?<![\\d月.、—～~\\-至到第])(?<d>\\d{1,2})[日号]\\s?[（(]\\s?${ZH_DAY}(?<w>[一二三四五六日天])(?=[）)])`, 'gu'),
		new RegExp(`(?<![每逢各日号、])${ZH_DAY}(?<w>[一二三四五六日天])\\s?[（(]?${ZH_DATE}(?![至到—～~\\-、])`, 'gu'),
	],
	en: [
		new RegExp(
			`(?<!\\p{L}|every |each )${EN_DAY}${PART_OF_DAY},? (?:\\(|the )?(?<m>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>\\d{4}))?(?![\\d\\p{L}]|[:.]\\d)`,
			'gu',
		),
		new RegExp(
			`(?<!\\p{L}|every |each )${EN_DAY}${PART_OF_DAY},? (?:\\(|the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${MONTH})(?:,? (?<y>\\d{4}))?(?![\\d\\p{L}])`,
			'gu',
		),
		new RegExp(`(?<!\\p{L})(?<m>${MONTH}) (?<d>\\d{1,2})(?:,? (?<y>\\d{4}))?(?: \\(|, a )${EN_DAY}`, 'gu'),
		new RegExp(`(?<![\\d.,])(?<d>\\d{1,2}) (?<m>${MONTH})(?: (?<y>\\d{4}))? \\(${EN_DAY}\\)`, 'gu'),
	],
};
/** The moon's calendar and old style have other days. */
const OTHER_CALENDAR = /农历|阴历|旧历|夏历|俄历|儒略历|old style|julian|lunar/iu;
/** Everybody uses the Gregorian calendar since. */
const GREGORIAN = 1924;
/** A date without a year is the nearest one; half a year away, two are as near. */
const NEAR = 183;

function weekdayIn(word: string): number {
	const han = '一二三四五六'.indexOf(word);
	if (han >= 0) return han + 1;
	if (word === '日' || word === '天') return 7;
	return WEEKDAYS.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** A list of years fits every weekday. */
const MOST_YEARS = 24;
const NEXT_YEAR = /次年|翌年|第二年|转年|following year|next year|year after/iu;

/** The years that a text prints, and those after them where it speaks of the year after. */
function yearsIn(text: string): number[] {
	const printed = [...text.matchAll(YEAR)].map(([year]) => Number(year));
	return [...new Set(NEXT_YEAR.test(text) ? printed.flatMap((year) => [year, year + 1]) : printed)];
}

/** The years that a date without one may be of: the nearest to publication, and any that its story prints. */
function yearsFor(view: DocumentView, printed: readonly number[], month: number, day: number): number[] | null {
	const published = view.reading.published?.day;
	if (!published) return null;
	const years = new Set<number>();
	const year = Number(published.slice(0, 4));
	for (const candidate of [year - 1, year, year + 1]) {
		const text = dayText(candidate, month, day);
		if (text && Math.abs(dayNumber(text) - dayNumber(published)) <= NEAR) years.add(candidate);
	}
	for (const one of printed) years.add(one);
	return [...years];
}

/** Any of the months around publication may be meant; the one of publication is shown. */
function withoutMonth(
	view: DocumentView,
	paragraph: Paragraph,
	match: RegExpExecArray,
	day: number,
	word: string,
): Outcome | null {
	const published = view.reading.published?.day;
	if (!published || OTHER_CALENDAR.test(paragraph.text.slice(Math.max(0, match.index - 8), match.index))) return null;
	const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
	const days = [0, -1, 1].flatMap((off) => {
		const at = year * 12 + month - 1 + off;
		return dayText(Math.floor(at / 12), (at % 12) + 1, day) ?? [];
	});
	const [first] = days;
	const said = weekdayIn(word);
	if (!first || days.some((one) => weekdayOf(one) === said)) return null;
	const [from, to] = [match.index, match.index + match[0].length + 1];
	return {
		finding: question(view, {
			paragraph,
			from,
			to,
			variant: 'nearest-year',
			level: 'warning',
			params: { printed: paragraph.text.slice(from, to), day: first, weekday: String(weekdayOf(first)) },
			basis: [published],
		}),
	};
}

function judge(view: DocumentView, paragraph: Paragraph, printed: readonly number[], match: RegExpExecArray): Outcome | null {
	const { y, m, d, w } = match.groups ?? {};
	if (!d || !w) return null;
	if (!m) return withoutMonth(view, paragraph, match, Number(d), w);
	const { text } = paragraph;
	const from = match.index;
	// The bracket that the weekday stands in is shown closed.
	const shut = /[（(]/u.test(match[0]) && /[）)]/u.test(text.charAt(from + match[0].length)) && !/[）)]/u.test(match[0]);
	const to = from + match[0].length + (shut ? 1 : 0);
	if (OTHER_CALENDAR.test(text.slice(Math.max(0, from - 8), to + 12))) return null;
	const month = /^\d/u.test(m) ? Number(m) : monthOf(m);
	const [day, said] = [Number(d), weekdayIn(w)];
	const candidates = y === undefined ? yearsFor(view, printed, month, day) : [Number(y)];
	const days = candidates?.flatMap((year) => (year < GREGORIAN ? [] : (dayText(year, month, day) ?? [])));
	if (!days || days.length === 0) return null;
	if (days.some((one) => weekdayOf(one) === said)) return null;
	// Shown for the first of them: the printed year, or the nearest.
	const [first] = days;
	if (!first) return null;
	return {
		finding: question(view, {
			paragraph,
			from,
			to,
			variant: y === undefined ? 'nearest-year' : 'printed-year',
			level: y === undefined ? 'warning' : 'error',
			params: { printed: text.slice(from, to), day: first, weekday: String(weekdayOf(first)) },
			basis: [view.reading.published?.day ?? ''],
		}),
	};
}

function run(view: DocumentView): Outcome[] {
	// An article on old times may print its year once, paragraphs away.
	const years = new Map<number, Set<number>>();
	const paragraphs = passages(view);
	for (const { story, text } of paragraphs) {
		const known = years.get(story) ?? new Set();
		for (const year of yearsIn(text)) if (known.size < MOST_YEARS) known.add(year);
		years.set(story, known);
	}
	return paragraphs.flatMap((paragraph) => {
		const printed = [...(years.get(paragraph.story) ?? [])];
		return FORMS[view.reading.language].flatMap((form) =>
			[...paragraph.text.matchAll(form)].flatMap((match) => judge(view, paragraph, printed, match) ?? []),
		);
	});
}

export const weekdayMismatch: Rule = {
	id: 'weekday-mismatch',
	title: { zh: '星期与日期不符', en: 'Weekday against date' },
	why:
		'A date has one weekday. Of the two one is wrong, and readers turn up on the wrong day. Without a printed year the date ' +
		'is the one nearest to publication, or of a year that the story prints: if any fits, nothing is said.',
	authority: 'Gregorian calendar. Important times in body text count double in 《报纸期刊质量管理规定》(2020), annex.',
	level: 'error',
	needs: ['time'],
	examples: {
		hit: [
			{ text: '听证会定于2024年5月14日（星期三）举行。', variant: 'printed-year', level: 'error' },
			{ text: '6月9日星期二，渡口恢复通航。', published: '2024-06-12', variant: 'nearest-year', level: 'warning' },
			{
				text: '发言人在14日（星期二）举行的发布会上说，渡口已恢复通航。',
				published: '2019-10-15',
				variant: 'nearest-year',
				level: 'warning',
			},
			{
				text: 'The count was released Thursday morning, Oct. 7, by the board.',
				published: '2016-10-07',
				variant: 'nearest-year',
			},
			{ text: 'On Oct. 7, a Thursday, the ferry sailed again.', published: '2016-10-07', variant: 'nearest-year' },
			{ text: '渡轮将于2024年5月14日（下周五）首航。', variant: 'printed-year' },
			{ text: 'The hearing was held on Tuesday, April 21, 2014, in public.', variant: 'printed-year' },
			{ text: 'The ferry sails again on Friday 14 June.', published: '2023-06-10', variant: 'nearest-year' },
		],
		miss: [
			{ text: '发言人在14日（星期一）举行的发布会上说，渡口已恢复通航。', published: '2019-10-15', because: 'it was a Monday' },
			{ text: '展览将于14日（星期四）开幕。', published: '2019-10-15', because: 'the fourteenth of November is a Thursday' },
			{
				text: 'The count was released Friday morning, Oct. 7, by the board.',
				published: '2016-10-07',
				because: 'it was a Friday',
			},
			{ text: '听证会定于2024年5月14日（星期二）举行。', because: 'it is a Tuesday' },
			{
				text: '5月18日、周六，5月19日（星期日）停航；截至5月20日，周五的票已售完。',
				published: '2024-05-20',
				because: 'the weekday of the day before, and of another day',
			},
			{ text: '6月9日星期二，渡口恢复通航。', because: 'no year and no publication day' },
			{ text: '展览从2024年5月14日起，周三至周日开放，每周三有讲解。', because: 'opening days, not the day of the date' },
			{ text: '农历2024年5月14日（星期三）是祭祀的日子。', because: 'a lunar date' },
			{
				text: '那是2020年的洪水。\n\n6月9日星期二，渡口停航。',
				published: '2024-06-12',
				because: 'it was a Tuesday in the year that the story prints',
			},
			{ text: '渡轮将于2024年5月14日（下周二）首航。', because: 'it is a Tuesday' },
			{ text: 'The hearing was held on Monday, April 21, 2014, in public.', because: 'it was a Monday' },
			{ text: 'On Friday 14 men sailed; Sunday, March 5 pm.', published: '2023-03-04', because: 'no date, and it fits' },
		],
	},
	run,
};
