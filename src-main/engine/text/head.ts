/** The fields of an article's head: title, day of publication, author, source. Read only where a text states them. */
import type { Field, Paragraph, Reading } from '../../contract/model.ts';
import { isBelowByline, isPersonName, withoutDay } from './bylines.ts';
import { findDay, type PrintedDay } from './days.ts';
import { toSource } from './map.ts';
import { dateline, isHanNames } from './marks.ts';
import { inSimplified } from './site-lines.ts';
import { toldDay, toldMonthDay } from './told-day.ts';
import type { TextHints } from './types.ts';

export interface Head {
	title: Field | null;
	published: Reading['published'];
	author: Field | null;
	source: Field | null;
}

function field(paragraph: Paragraph, from: number, to: number): Field | null {
	let start = from;
	let end = to;
	while (start < end && paragraph.text[start] === ' ') start++;
	while (end > start && paragraph.text[end - 1] === ' ') end--;
	const span = toSource(paragraph, start, end);
	return span && end > start ? { text: paragraph.text.slice(start, end), ...span } : null;
}

/** The group `1` of `pattern` in a paragraph; of a byline without the day behind the writer. */
function capture(paragraph: Paragraph, pattern: RegExp): Field | null {
	const text = paragraph.text.slice(0, 200);
	const m = pattern.exec(inSimplified(paragraph.kind === 'byline' ? withoutDay(text) : text));
	const value = m?.[1];
	if (!m || value === undefined) return null;
	const from = m.index + m[0].lastIndexOf(value);
	return field(paragraph, from, from + value.length);
}

const SAYS_PUBLISHED =
	/(?:发布|发表|更新|刊发|刊登|发稿)?(?:时间|日期)\s?[:：]|^(?:发布|更新|刊登)(?:于|[:：])?\s?\d|来源\s?[:：]|发[表布]于|\b(?:published|posted|updated|issued|(?<!\b(?:next|future|scheduled|upcoming) )released?|embargo(?:ed)?|date|last (?:updated|modified))\b/i;
const ONLY_DAY = /^[^\p{L}\p{N}]*$/u;

/** "Harrow County Council, 14 August 2025": a line above the text that holds a name and, at its end, the day. */
function signsWithDay(paragraph: Paragraph, from: number, to: number): boolean {
	const rest = paragraph.text.slice(0, from);
	if (paragraph.text.length - to > 1 || !/[,|–—·-]\s?(?:on )?$/u.test(rest)) return false;
	const words = rest.match(/[\p{L}'’.&]+/gu) ?? [];
	return words.length > 0 && words.length < 10 && words.every((word) => /^\p{Lu}/u.test(word) || NAME_JOINTS.has(word));
}

const NAME_JOINTS: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in', '&', 'de', 'la', 'on']);

/** What sites print beside the day: how long to read, how many spoke, who wrote and put it there. */
const BESIDE_DAY =
	/\b\d+[ -]?min(?:ute)?s?(?: read)?\b|\b(?:no|\d+) (?:comments?|views?|shares?)\b|T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?|[+-]\d{4}\b|\b(?:filed|created|uploaded|added|reading time)\b/gi;
const CLOCK_BESIDE = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b/iu;
const MOST_NAMES = 7;

/** "Ann Bell May 28, 2018 at 5:00 am", "By Ann Bell, Staff Writer May 28, 2018": who wrote it, and names and offices only. */
function signs(rest: string, text: string): boolean {
	const words = rest.match(/[\p{L}'’.&]+/gu) ?? [];
	return (
		words.length > 0 &&
		words.length <= MOST_NAMES &&
		/^\p{Script=Latin}/u.test(words[0] ?? '') &&
		(/\bby\b/iu.test(text) || CLOCK_BESIDE.test(text)) &&
		!/\d/u.test(rest) &&
		words.every((word) => /^\p{Lu}/u.test(word) || NAME_JOINTS.has(word) || word === 'by')
	);
}

/** Whether a head line is about the day: says so, or holds hardly anything else. */
function isDayLine(paragraph: Paragraph, from: number, to: number): boolean {
	const rest = `${paragraph.text.slice(0, from)} ${paragraph.text.slice(to)}`
		.replace(BESIDE_DAY, '')
		.replace(
			/星期[一二三四五六日天]|周[一二三四五六日]|农历\S{0,8}|\d{1,2}:\d{2}(?::\d{2})?|第?[A-Z]?\d{1,2}版|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|at|on)\b|\b\d{1,2}[.:]\d{2}\s?(?:a\.?m\.?|p\.?m\.?)?|\b(?:GMT|UTC|BST|CET|CEST|IST|EDT|EST|ET|CDT|CST|MDT|MST|PDT|PST|PT|a\.?m\.?|p\.?m\.?)\b/gi,
			'',
		);
	return (
		SAYS_PUBLISHED.test(inSimplified(paragraph.text.slice(0, 200))) || ONLY_DAY.test(rest.trim()) || signs(rest, paragraph.text)
	);
}

const WEEKDAY_BEHIND = /^\s?[（(]?(?:星期|周)[一二三四五六日天]/;
/** Words that tie a day to something other than publication. */
const OTHER_DAY_BEFORE = /(?:截至|截止|截止到|到|至|从|自|于|以|关于|年)\s?$/;
const OTHER_DAY_BEHIND = /^\s?(?:起|至|前|后|以来|—|-|～|~|施行|实施|生效|零时|公布的)/;
/** The head of a newspaper page stands in the first lines, whatever they were taken for, and begins with the page. */
const PAGE_HEAD = 2;
const PAGE_MARK = /^(?:第\s?)?[A-Z]?\d{1,3}(?!\d|[年月日.])/;
/** Longer is no line of a head. */
const HEAD_LINE = 60;

/**
 * Whether a line of a Chinese head gives the day beside who issues it: （2024年5月6日 市统计局）, 本报记者 某某 2024年5月6日,
 * A03 民生 2024年5月6日 星期一. The day opens or closes the line, or a weekday follows it.
 */
function givesDay(text: string, from: number, to: number): boolean {
	if (text.length > HEAD_LINE || /[。；！？]/.test(text) || !/\p{Script=Han}/u.test(text)) return false;
	const before = text.slice(0, from);
	const behind = text.slice(to);
	if (OTHER_DAY_BEFORE.test(before) || OTHER_DAY_BEHIND.test(behind)) return false;
	if (WEEKDAY_BEHIND.test(behind)) return true;
	if (/，/.test(text)) return false;
	return (
		/^[（(\s]*$/.test(before) ||
		/^(?:\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:\s?(?:来源|作者|记者|编辑|浏览|点击|大字|小字|字号).{0,30})?[）)\s]*$/.test(
			behind,
		)
	);
}

const OPENING_PLACE =
	/^(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:, \p{Lu}[\p{L}'’. -]{1,20})?(?:, | \())?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/u;
const OPENING_MARK = /^\)?\s?(?:\/[A-Z][A-Za-z -]{2,20}\/\s?)?(?:—|–|--|-|:)\s*(?=[\p{Lu}\d"“‘'])/u;
/** "MARLOW, Kent--(BUSINESS WIRE)--Aug. 11, 2022--" */
const WIRE_BEFORE = /^\p{Lu}[\p{L}., '’-]{2,40}\(\s?[A-Z ]{4,20}WIRE\s?\)\s?(?:—|–|--|-)\s?$/u;

/** "12 March 2024 — The …", "Marlow, 12 March 2024 – …": an English report that opens with its day, with or without a town. */
function openingDay(text: string): PrintedDay | null {
	const day = findDay(text.slice(0, 90));
	if (!day || !OPENING_MARK.test(text.slice(day.to))) return null;
	const before = text.slice(0, day.from);
	return OPENING_PLACE.test(before) || WIRE_BEFORE.test(before) ? day : null;
}

/** The day that a headline prints, where the text prints no later one: 某市气象台2024年5月6日暴雨预警. */
function titleDay(paragraphs: readonly Paragraph[]): Reading['published'] {
	const title = paragraphs.find((paragraph) => paragraph.kind === 'headline');
	const day = title && findDay(title.text.slice(0, 200));
	if (
		!title ||
		!day ||
		!/\p{Script=Han}/u.test(title.text) ||
		OTHER_DAY_BEFORE.test(title.text.slice(0, day.from)) ||
		OTHER_DAY_BEHIND.test(title.text.slice(day.to))
	)
		return null;
	const later = paragraphs.some((paragraph) => (findDay(paragraph.text.slice(0, 400))?.day ?? '') > day.day);
	const at = later ? null : field(title, day.from, day.to);
	return at && { day: day.day, field: at, given: false };
}

/** The day on which the first paragraph of a Chinese report says it was told; nothing in the head gives one. */
function toldIn(paragraphs: readonly Paragraph[]): { day: string; field: Field; says: boolean } | null {
	const lead = paragraphs.find((paragraph) => paragraph.kind === 'body');
	if (!lead || !/\p{Script=Han}/u.test(lead.text.slice(0, HEAD_LINE))) return null;
	const reach = dateline(lead.text)?.length ?? 0;
	const whole = (): string => paragraphs.flatMap(({ story, text }) => (story === lead.story ? [text] : [])).join('\n');
	const day = toldDay(lead.text, reach) ?? toldMonthDay(lead.text, reach, whole());
	const at = day && field(lead, day.from, day.to);
	return day && at ? { day: day.day, field: at, says: false } : null;
}

/** The day by which the lead says that something was over: 截至2022年6月30日止六个月, “the year ended 31 March 2024”. */
function endedBy(lead: string): string | null {
	const text = lead.slice(0, 200);
	const day = findDay(text);
	const before = day ? text.slice(Math.max(0, day.from - 12), day.from) : '';
	return day && /截[至止]$|\b(?:end(?:ed|ing)|as of)(?: on)? $/iu.test(before) ? day.day : null;
}

/** `declared`: the day that the file gives beside the text; a line that says when it was published knows better. */
function publishedOf(paragraphs: readonly Paragraph[], bodyAt: number, declared: string | null): Reading['published'] {
	const found: { day: string; field: Field; says: boolean }[] = [];
	paragraphs.forEach((paragraph, i) => {
		const meta = paragraph.kind === 'furniture' || paragraph.kind === 'byline' || (i < bodyAt && paragraph.text.length <= 80);
		const text = paragraph.text.slice(0, 200);
		if (meta) {
			const day = findDay(text);
			const masthead = i < bodyAt && paragraph.kind === 'furniture';
			const at =
				day && (masthead || isDayLine(paragraph, day.from, day.to) || (i < bodyAt && signsWithDay(paragraph, day.from, day.to)))
					? field(paragraph, day.from, day.to)
					: null;
			if (day && at)
				found.push({
					day: day.day,
					field: at,
					says: /[发發][布表]|發佈|刊|published|posted|issued|(?<!next )released?\b/i.test(text),
				});
			else if (day && i < bodyAt && paragraph.kind !== 'headline' && givesDay(text, day.from, day.to)) {
				const beside = field(paragraph, day.from, day.to);
				if (beside) found.push({ day: day.day, field: beside, says: false });
			}
		} else if (i < PAGE_HEAD && text.length <= HEAD_LINE && PAGE_MARK.test(text)) {
			const day = findDay(text);
			const at = day && WEEKDAY_BEHIND.test(text.slice(day.to)) ? field(paragraph, day.from, day.to) : null;
			if (day && at) found.push({ day: day.day, field: at, says: false });
		} else if (paragraph.kind === 'body') {
			const line = dateline(text);
			const day = line ? findDay(text.slice(0, line.length + 40).split(/[)）]/)[0] ?? '') : null;
			const at = day ? field(paragraph, day.from, day.to) : null;
			if (line && day && at && day.to <= line.length) found.push({ day: day.day, field: at, says: true });
			// A chronicle opens each of its entries with a day.
			const opened = at || i !== bodyAt ? null : openingDay(text);
			const alone = opened && !paragraphs.some((other, k) => k !== i && other.kind === 'body' && openingDay(other.text));
			const opening = alone ? field(paragraph, opened.from, opened.to) : null;
			if (opened && opening) found.push({ day: opened.day, field: opening, says: true });
		}
	});
	const ended = endedBy(paragraphs[bodyAt]?.text ?? '');
	// The date of a stamp below the text that is before what the text says is over belongs to another story of the page.
	const below = paragraphs[bodyAt]?.end ?? 0;
	const own = found.filter(({ day, field: { start }, says }) => says || ended === null || start < below || day >= ended);
	found.splice(0, found.length, ...own);
	const told = found.length === 0 ? toldIn(paragraphs) : null;
	if (told) found.push(told);
	const says = found.find((one) => one.says);
	if (!says && declared !== null) return { day: declared, field: null, given: false };
	const best = says ?? found[0];
	return best ? { day: best.day, field: best.field, given: false } : titleDay(paragraphs);
}

const AUTHOR: readonly RegExp[] = [
	/^(?:文[/／、]?图|图[/／、]?文|文)[/／|｜丨\s]+(?:\S{0,8}(?:记者|通讯员)[:：/／|｜丨\s]*)?(\S[^/／|｜丨]*?)(?:\s+(?:\S{0,4}(?:通讯员|实习生|摄影|编辑)|[图摄编][/／|｜丨]).*)?$/,
	/^[□■◇◆▢◎●\s]*\S{0,14}?(?:记者|评论员|撰稿人?|撰文|作者|文字)[:：/／|｜丨\s]*([^\s:：/／|｜丨][^□■]*?)(?:\s+\S{0,4}(?:通讯员|实习生|摄影|文字|编辑|校对|审核).*)?$/,
	/^[□■◇◆▢◎]\s*(.+)$/,
	/^(?:by|words by|story by|reported by) (.{2,80}?)(?:,.*| ?[|/•·].*| [–—-] .*| (?:for|at|in) (?:the )?\p{Lu}.*)?$/iu,
	/^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}?)(?: ?[|/•·] ?| [–—-] |, )\p{Lu}.*$/u,
];
const DATELINE_AUTHOR =
	/^[^（(]{1,40}[（(]\s*(?:\S{0,8}?记者|(?:\S{0,4})通讯员)\s*([^）)]{2,40}?)(?:\s+\S{0,4}(?:通讯员|实习生)[^）)]*)?[）)]/;
const SOURCE = /(?:来源|稿源|出处|来自)\s?[:：|｜丨]\s?([^\s【[|｜,，;；]{2,30})|\bsource ?: ?([^|]{2,40})$/i;
const ANY_AUTHOR = /(?:作者|记者|通讯员)\s?[:：]\s?([^\s【[|｜]{2,20})/;

function first<T>(items: readonly Paragraph[], read: (paragraph: Paragraph) => T | null): T | null {
	for (const item of items) {
		const value = read(item);
		if (value !== null) return value;
	}
	return null;
}

/** A byline that is a name and nothing else, in either script: no office, no agency. */
function bareName(paragraph: Paragraph): Field | null {
	const { text } = paragraph;
	const named = (isPersonName(text) && !isBelowByline(text) && !OFFICES.test(text)) || isHanNames(text);
	return named ? field(paragraph, 0, text.length) : null;
}
const OFFICES = /\b(?:staff|our|bureau|correspondents?|reporters?|reports?|press|desk)\b/iu;

function sourceOf(paragraph: Paragraph): Field | null {
	const m = SOURCE.exec(inSimplified(paragraph.text.slice(0, 200)));
	const value = m?.[1] ?? m?.[2];
	if (!m || value === undefined) return null;
	const from = m.index + m[0].lastIndexOf(value);
	return field(paragraph, from, from + value.length);
}

/** A field that stands in the file and not in its text. */
const outside = (text: string | null | undefined): Field | null => (text ? { text, start: 0, end: 0 } : null);

/** Reads the head of the first story and the lines around it; what the editor gave wins. */
export function readHead(paragraphs: readonly Paragraph[], hints: TextHints, source: string): Head {
	const bodyAt = paragraphs.findIndex((paragraph) => paragraph.kind === 'body');
	const top = paragraphs[0]?.story ?? 0;
	const headline = paragraphs.find((paragraph) => paragraph.kind === 'headline' && paragraph.story === top);
	const furniture = paragraphs.filter((paragraph) => paragraph.kind === 'furniture');
	const bylines = paragraphs.filter((paragraph) => paragraph.kind === 'byline' && paragraph.story === top);
	const lead = paragraphs.filter((paragraph) => paragraph.kind === 'body' && paragraph.story === top).slice(0, 1);

	let title = headline ? field(headline, 0, headline.text.length) : null;
	if (hints.title !== undefined && hints.title !== '') {
		const at = source.indexOf(hints.title);
		title = { text: hints.title, start: Math.max(0, at), end: at < 0 ? 0 : at + hints.title.length };
	}
	const given = hints.published;
	return {
		title: title ?? outside(hints.declared?.title),
		published: given
			? { day: given, field: null, given: true }
			: publishedOf(paragraphs, bodyAt < 0 ? paragraphs.length : bodyAt, hints.declared?.published ?? null),
		author:
			first(bylines, (paragraph) =>
				first([paragraph], (one) => AUTHOR.map((pattern) => capture(one, pattern)).find((hit) => hit !== null) ?? null),
			) ??
			first(bylines, bareName) ??
			first(furniture, (paragraph) => capture(paragraph, ANY_AUTHOR)) ??
			first(lead, (paragraph) => capture(paragraph, DATELINE_AUTHOR)) ??
			outside(hints.declared?.author),
		source:
			first(furniture, sourceOf) ??
			first(lead, (paragraph) => {
				const line = dateline(paragraph.text);
				const at = line && line.agency !== '' ? paragraph.text.indexOf(line.agency) : -1;
				return line && at >= 0 ? field(paragraph, at, at + line.agency.length) : null;
			}) ??
			outside(hints.declared?.source),
	};
}
