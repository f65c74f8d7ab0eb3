/**
 * Lines to paragraphs: which line breaks the author made and which the column did. A line that fills its column ends
 * where the column ends; one that stops short ends where its author stopped. Blank lines count for less than that,
 * because text taken from pages has them inside sentences.
 */
import type { BlockKind, Language } from '../../contract/model.ts';
import { numberCrosses } from './broken-numbers.ts';
import { isCaption, isCredit } from './captions.ts';
import { isDigit, isHan, isLower } from './chars.ts';
import { markFactLines } from './fact-lines.ts';
import { endsOpen, endsSentence, type Line } from './lines.ts';
import {
	dateline,
	hasListMark,
	isByline,
	isFurniture,
	isNoise,
	isRunningHead,
	isTableRow,
	nextItem,
	opensParagraph,
	sameListMark,
} from './marks.ts';
import {
	type Context,
	FEWEST_OPENINGS,
	marksParagraphs,
	openParagraphs,
	type Traits,
	usualGap,
	withIndents,
} from './paragraph-marks.ts';
import { wordCrosses } from './words.ts';

/** Lines looked at on each side for the measure of a column. */
const WINDOW = 6;
/** No column of a newspaper is wider; a page of a book may be, up to `WIDEST`. */
const WIDE_COLUMN = 84;
/** Columns (one Han is two) between which a line may be one line of a wrapped text. */
const NARROWEST = { zh: 14, en: 24 };
const WIDEST = 160;
/** A heading in one line or several: longer is two headings. */
const HEADING_COLUMNS = { zh: 60, en: 160 };

function traitsOf(line: Line, language: Language): Traits {
	const furniture = isFurniture(line.text);
	const row = line.row === true || isTableRow(line.text);
	const byline = isByline(line.text);
	return {
		furniture,
		row,
		alone: furniture || row || byline || isNoise(line.text, language),
		opens: furniture || row || byline || dateline(line.text) !== null || /^[□▲△▼]/.test(line.text),
		list: hasListMark(line.text),
	};
}

const slackOf = (width: number, language: Language): number => Math.max(language === 'zh' ? 6 : 12, Math.round(width * 0.15));

/** Width without a closing mark at the end, which may hang over the column's edge. */
const coreWidth = (line: Line): number =>
	line.width - ('，。、；：！？”）'.includes(line.text[line.text.length - 1] ?? ' ') ? 2 : 0);

/**
 * For each line the measure of its column, or 0 where it does not fill one: lines of like width around it, at least
 * three with it, one of them next to it, and prose among them.
 */
function measures(lines: readonly Line[], traits: readonly Traits[], language: Language): number[] {
	const fits = (line: Line): boolean => line.width >= NARROWEST[language] && line.width <= WIDEST;
	const isOpen = (line: Line): boolean => line.prose && !endsSentence(line);
	// Where tables and headings part a short text, a column shows only over the whole of it.
	const broken = lines
		.filter((line, i) => fits(line) && isOpen(line) && !traits[i]?.alone)
		.map((line) => line.width)
		.sort((a, b) => a - b);
	return lines.map((line, i) => {
		if (!fits(line) || traits[i]?.alone) return 0;
		const slack = slackOf(line.width, language);
		let count = 0;
		let prose = 0;
		let top = coreWidth(line);
		let touching = false;
		let wider = false;
		for (let j = Math.max(0, i - WINDOW); j <= i + WINDOW && j < lines.length; j++) {
			const other = lines[j] as Line;
			if (traits[j]?.alone) continue;
			if (other.width > line.width + slack && other.width <= WIDEST) wider = true;
			if (Math.abs(other.width - line.width) > slack) continue;
			count++;
			if (isOpen(other)) prose++;
			top = Math.max(top, coreWidth(other));
			if (j === i - 1 || j === i + 1) touching = true;
		}
		// Lines that all end their sentences are paragraphs of like length, not a column.
		if ((line.spaced && count >= 2) || (count >= 3 && touching && prose >= 2 && prose * 4 >= count)) return top;
		if (!isOpen(line) || wider) return 0;
		const high = firstAbove(broken, line.width + slack);
		return high - firstAbove(broken, line.width - slack - 1) >= 3 ? (broken[high - 1] ?? 0) : 0;
	});
}

/** Index of the first of the ascending numbers that is greater than `limit`. */
function firstAbove(numbers: readonly number[], limit: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

const FIRST_WORD = /^\S{1,40}/;

/** Whether a line that fills its column could not have taken the beginning of the next one. */
function full(a: Line, b: Line, measure: number, language: Language): boolean {
	if (measure === 0) return false;
	if (a.spaced) return true;
	if (language === 'en') return a.width + 1 + (FIRST_WORD.exec(b.text)?.[0].length ?? 1) > measure - 1;
	return true;
}

/** Columns that a ragged line may stop short by though the next word would have fitted. */
const RAGGED = 4;
/** Whether the first word of the English line `b`, with a capital or a figure, would have had room in the column behind `a`. */
const hadRoom = (a: Line, b: Line, measure: number, ragged: number): boolean =>
	measure > 0 && !startsLower(b) && !endsOpen(a) && a.width + 1 + (FIRST_WORD.exec(b.text)?.[0].length ?? 1) + ragged <= measure;

const startsLower = (line: Line): boolean => isLower(line.text[0] ?? '');
/** 一、…, （二）…: the head of a section. */
const NUMBERED = /^\s{0,8}(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/u;
const headingLike = (line: Line, language: Language): boolean =>
	!endsSentence(line) && !line.clauses && line.width <= HEADING_COLUMNS[language];

/** A unit and the mark behind it: no sentence begins so. */
const UNIT_ALONE = /^(?:[元米吨人户个亩家名件套台辆次例岁年日倍成]|公里|公斤|平方米|公顷|千瓦时)(?:左右|以上|以下)?[，。；、]/;

/** A verb that asks for its number at the end of a line, and the number at the beginning of the next. */
const asksForNumber = (a: Line, b: Line): boolean =>
	a.clauses &&
	/^\d/.test(b.text) &&
	/(?:[达为约共有超近至]|成交|完成|新增|增加|减少|实现|投入|建成|架设|接待|销售|突破|达到|超过)$/.test(a.text);

/** "gained 2 cents to" and "$4.12.": a preposition at the end of a line of prose, and its number on the next. */
const leadsToNumber = (a: Line, b: Line): boolean =>
	a.prose &&
	/^[$£€¥]?\d/.test(b.text) &&
	/ (?:to|at|by|for|with|was|were|is|in|over|under|around|some|only)$/.test(a.text.slice(-8));

/** A number at the end of a line whose scale or unit begins the next. */
const cutsFigure = (a: Line, b: Line): boolean =>
	isDigit(a.last) && (/^(?:[十百千万亿余多%％‰]|[.．][\d０-９])/.test(b.text) || UNIT_ALONE.test(b.text));

/** Chinese prose that breaks off inside a number: digits end one line, and digits with a unit begin the next. */
const cutsNumber = (a: Line, b: Line): boolean =>
	isDigit(a.last) &&
	a.clauses &&
	/[\p{Script=Han}，、：（]\s?\d{1,6}$/u.test(a.text) &&
	/^\d{1,6}(?:\.\d{1,3})?\s?(?:[%％‰]|\p{Script=Han})/u.test(b.text);

/** 投资12|400万元: nobody prints 12400万元 for 1.24亿元, so that only a column that cuts its lines makes one number of them. */
const UNLIKELY = 5;
const joinsUnlikely = (a: Line, b: Line): boolean => {
	const left = /\d{1,9}$/u.exec(a.text)?.[0];
	const right = /^(\d{1,9})(?:\.\d+)?[万亿]/u.exec(b.text)?.[1];
	return left !== undefined && right !== undefined && left.length + right.length >= UNLIKELY;
};

/** A line of a headline in several lines is shorter than this. */
const HEADLINE_LINE = 60;

/** 石桥区, 云川县: the name of a district and nothing else. */
const NAMES_DISTRICT = /^\s{0,8}[【[]?\p{Script=Han}{2,5}[区县市镇乡][】\]]?[:：]?$/u;

const RESULT_LENGTH = 90;
/** "Reds 17,267 votes 48.4% (+9.8%)": a name or a label in capitals, numbers, and no sentence. */
const RESULT =
	/^\p{Lu}[\p{L}'’.&-]*(?: (?:\p{Lu}[\p{L}'’.&-]*|of|and|the|majority|turnout|vote|votes|seats)){0,5}(?:,| -| –|:)? [+(-]?[$£€]?\d[\d,.]*%?(?: ?(?:\p{Ll}{3,10}|[+(-]{0,2}\d[\d,.]*%?\)?|\([^()]{1,14}\))){0,6}$/u;
const isResult = (text: string): boolean => text.length <= RESULT_LENGTH && RESULT.test(text.trim());

/** A line wholly in capitals, and too long to be the capitals that open a report: a headline. */
const inCapitals = (text: string): boolean =>
	!/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && text.trim().split(/\s+/u).length >= 5 && text.length <= HEADLINE_LINE * 2;

/** Whether the paragraph of `a` goes on in `b`. `next` is the line after `b`, `fullB` whether `b` fills its column. */
function goesOn(
	a: Line,
	b: Line,
	next: Line | undefined,
	measure: number,
	measureB: number,
	list: boolean,
	begins: boolean,
	item: boolean,
	context: Context,
): boolean {
	const { language } = context;
	const fullB = measureB > 0;
	if (language === 'en' && b.gap <= 2 && (a.last === ',' || a.last === '.') && numberCrosses(a.text, b.text)) return true;
	if (language === 'en' && ((isResult(a.text) && isResult(b.text)) || (inCapitals(a.text) && !inCapitals(b.text)))) return false;
	const filled = full(a, b, measure, language);
	const inColumn = measure > 0;
	if (language === 'zh' && !filled && joinsUnlikely(a, b)) return false;
	if (context.indents && b.inset && !endsOpen(a)) return false;
	const stops = endsSentence(a) || a.last === '：' || a.last === ':' || isCaption(a.text) || isCredit(a.text);
	// 山西 above 省应急管理厅…: no column is so narrow that it cuts a paragraph's first line there.
	const stub = language === 'zh' && begins && !inColumn && a.width < NARROWEST.zh / 2;
	const crosses = (): boolean => !stops && !stub && isHan(a.last) && isHan(b.text[0] ?? '') && wordCrosses(a.text, b.text);

	if (b.gap === 0) {
		// A sentence that ends, and below it a few words that neither fill the column nor end: what they head comes next.
		if (language === 'zh' && endsSentence(a) && !fullB && !b.clauses && NAMES_DISTRICT.test(b.text)) return false;
		// The name of a district heads what is told of it.
		if (language === 'zh' && !filled && (NAMES_DISTRICT.test(b.text) || NAMES_DISTRICT.test(a.text)) && !endsOpen(a))
			return false;
		if (filled) {
			if (!endsSentence(a)) return true;
			// A sentence that ends at the column's edge: the text's way of marking paragraphs tells, else how near the edge.
			return b.indent < a.indent + 2 && !list && (context.marked || a.width >= measure - (language === 'zh' ? 3 : 12));
		}
		if (stops || list) return false;
		// A headline above its text, an item above what is no item: the first word below would have had room.
		if (language === 'en' && item && hadRoom(a, b, measure, 0)) return false;
		if (
			language === 'en' &&
			context.head &&
			begins &&
			b.prose &&
			hadRoom(a, b, Math.max(measure, measureB), RAGGED) &&
			!leadsToNumber(a, b) &&
			dateline(a.text) === null
		)
			return false;
		// Ragged English lines stop short of the edge by a word now and then.
		if (inColumn && (a.prose || !headingLike(a, language))) return true;
		if (
			context.head &&
			language === 'en' &&
			a.width <= HEADLINE_LINE &&
			b.width <= HEADLINE_LINE &&
			headingLike(a, language) &&
			headingLike(b, language)
		)
			return context.wrapped;
		if (endsOpen(a) || crosses() || cutsFigure(a, b) || (language === 'zh' && (cutsNumber(a, b) || asksForNumber(a, b))))
			return true;
		if (language === 'en' && (startsLower(b) || leadsToNumber(a, b))) return true;
		// Unfinished prose, and what follows would fit its column. A heading with a comma stands above wider lines.
		if (
			a.clauses &&
			a.width >= NARROWEST[language] &&
			a.width <= WIDE_COLUMN &&
			(endsSentence(b) || (language === 'zh' && b.clauses && b.last === '：')) &&
			b.width <= a.width + slackOf(a.width, language) &&
			!isCaption(b.text)
		)
			return b.indent < a.indent + 2;
		if (a.clauses && a.width <= WIDEST && context.wrapped && (fullB || !headingLike(b, language))) return true;
		// Two lines of a wide page, where no third shows the measure.
		if (
			language === 'zh' &&
			a.clauses &&
			a.width > WIDE_COLUMN &&
			a.width <= WIDEST &&
			endsSentence(b) &&
			b.clauses &&
			/，/.test(b.text) &&
			b.width <= a.width &&
			b.indent === a.indent &&
			!opensParagraph(b.text) &&
			!isCaption(b.text)
		)
			return true;
		return (
			context.wrapped &&
			headingLike(a, language) &&
			headingLike(b, language) &&
			language === 'zh' &&
			a.width + b.width <= HEADING_COLUMNS.zh
		);
	}

	if (context.parted && b.gap > context.gap && !endsOpen(a)) return false;
	if (context.parted && filled && b.gap === context.gap && !list && endsSentence(a) && !isCaption(a.text) && !isCaption(b.text))
		return true;
	if (stops || list || b.gap > Math.max(2, context.gap)) return false;
	if (isCaption(b.text)) return false;
	if (language === 'en' && startsLower(b)) return filled || a.clauses || a.last === '-' || a.last === ',';
	if (endsOpen(a) || cutsFigure(a, b) || (language === 'zh' && (cutsNumber(a, b) || asksForNumber(a, b)))) return true;
	const fragment = headingLike(b, language) && !fullB && (next === undefined || next.gap > 0);
	// Above the first sentence an empty line parts what is not broken off.
	const apart = context.head && begins && b.gap > context.gap && !a.clauses;
	const wider = b.width > measure + slackOf(measure, language);
	if (filled && context.wrapped && !fragment && !apart && !wider) return true;
	// 一、降价超三成 / 本周…: a head with its number is whole, whatever word its end and the next line make.
	const head = language === 'zh' && headingLike(a, language) && NUMBERED.test(a.text);
	if (!fragment && !head && (a.width >= 16 || a.clauses) && crosses()) return true;
	if (language === 'en' || b.gap > Math.max(1, context.gap)) return false;
	// One line a paragraph, and this one broken off: prose without an end, and what follows is no beginning.
	if (!a.clauses || context.wrapped) return false;
	if (a.width >= 80) return !fragment && !opensParagraph(b.text);
	return endsSentence(b) && !b.clauses ? b.width <= 24 : /^[^，,；]{1,12}[。！？]$/.test(b.text);
}

export interface Group {
	lines: Line[];
	/** A row of a table. */
	row: boolean;
	/** Cut off as captions. */
	caption?: boolean;
	/** What the file calls it, and of which level. */
	given?: BlockKind;
	level?: number | null;
}

/** Lines in paragraphs, in order; every line is in exactly one. `joined` counts the line breaks taken out. */
export function groupLines(printed: readonly Line[], language: Language): { groups: Group[]; joined: number; wrapped: boolean } {
	const lines = withIndents(printed);
	const traits = lines.map((line) => traitsOf(line, language));
	// "2" between two halves of an English paragraph: the number of a page.
	if (language === 'en')
		lines.forEach((line, i) => {
			const page = line.gap > 0 && (lines[i + 1]?.gap ?? 0) > 0 && /^\d{1,3}$/.test(line.text);
			if (page) (traits[i] as Traits).alone = true;
		});
	// The name of the paper in capitals, above the line with day and page.
	for (let i = 1; i + 1 < lines.length; i++) {
		const [trait, next] = [traits[i] as Traits, traits[i + 1] as Traits];
		if (next.furniture && lines[i + 1]?.gap === 0 && isRunningHead((lines[i] as Line).text)) trait.alone = true;
	}
	if (language === 'en') markFactLines(lines, traits);
	const measure = measures(lines, traits, language);
	const filledCount = measure.filter((m) => m > 0).length;
	const gap = usualGap(lines);
	const context: Context = {
		language,
		head: true,
		wrapped: filledCount >= 3 && filledCount * 4 >= lines.length,
		gap,
		marked: marksParagraphs(lines, measure),
		indents: openParagraphs(lines, traits, FEWEST_OPENINGS, (line) => line.inset === true),
		parted: gap > 0 && openParagraphs(lines, traits, FEWEST_OPENINGS, (line) => line.gap > gap),
	};
	const groups: Group[] = [];
	let joined = 0;
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i] as Line;
		const trait = traits[i] as Traits;
		const group = groups[groups.length - 1];
		const before = lines[i - 1];
		const traitBefore = traits[i - 1];
		if (before?.clauses && endsSentence(before)) context.head = false;
		const attached =
			group !== undefined &&
			before !== undefined &&
			!traitBefore?.alone &&
			!trait.alone &&
			!trait.opens &&
			!line.opens &&
			!(traitBefore?.fact && !isLower(line.text[0] ?? '')) &&
			!sameListMark((group.lines[0] as Line).text, line.text) &&
			!nextItem((group.lines[0] as Line).text, line.text) &&
			!((line.gap > 0 || (language === 'en' && endsSentence(before))) && isCredit(line.text)) &&
			goesOn(
				before,
				line,
				lines[i + 1],
				measure[i - 1] ?? 0,
				measure[i] ?? 0,
				trait.list && (endsSentence(before) || (measure[i - 1] ?? 0) === 0),
				group.lines.length === 1,
				traits[i - group.lines.length]?.list === true,
				context,
			);
		if (attached) {
			group.lines.push(line);
			joined++;
		} else groups.push({ lines: [line], row: trait.row });
	}
	return { groups, joined, wrapped: context.wrapped };
}
