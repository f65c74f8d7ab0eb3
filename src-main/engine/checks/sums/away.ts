/**
 * Parts whose whole was told sentences before: 共发现隐患1430处。…… 按类型分，甲620处，乙510处，丙300处. What opens the row must say
 * what the whole is parted by, and the whole must be the one quantity of that unit that can hold them.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { abs, add, compare, div, type Exact, exact, mul, sub, ZERO } from '../../exact.ts';
import { figuresByRow } from '../arithmetic/prose.ts';
import { measureOf, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { isPlain, partedBySlip } from './near.ts';
import { LONGEST } from './rows.ts';
import type { Sum } from './sum.ts';

interface Opening {
	words: RegExp;
	/** How many parts the words announce is in group 1: as many parts leave nothing out. */
	counted: boolean;
}

const OPENINGS: Record<Language, readonly Opening[]> = {
	zh: [
		{
			words:
				/(?:分为|分成|分作|划分为|包括|包含|涉及|涵盖)(?:了|以下|以上)?([两二三四五六七八九十]|\d{1,2})(?:大?[类种项块档级片]|个(?:部分|方面|类别|片区|等级|档次|板块|标段|批次|环节))\p{Script=Han}{0,8}[，：](?:其中|分别[为是]|即)?[，：]?/gu,
			counted: true,
		},
		{
			words:
				/(?:^|[。；])(?:(?:从|按照?)[^，。；：\d]{1,10}(?:看|来看|来分|分|划分|统计|区分)|分\p{Script=Han}{1,6}(?:看|来看|统计))[，：]/gu,
			counted: false,
		},
	],
	en: [
		{
			words:
				/\b(?:(?:fall|falls|fell|divide[ds]?|divided|split|broken down|grouped|sorted|parted) (?:up )?into|came in|consists? of|consisted of) (two|three|four|five|six|seven|eight|\d) (?:main |broad |large )?(?:groups?|categories|classes|kinds|types|parts|sections|heads|phases|stages|lots|bands|batches): ?/giu,
			counted: true,
		},
		{
			words: /^(?:broken down |split |sorted |divided )?by (?:[\p{L}-]+ )?\p{L}+, /giu,
			counted: false,
		},
	],
};

/** Between two parts: the rest of the one with its share at most, a mark, and the name of the next. */
const BETWEEN: Record<Language, RegExp> = {
	zh: /^\p{Script=Han}{0,10}(?:[（，][^，。；（）\d]{0,8}\d[\d.]*%[）]?)?[，、；]\p{Script=Han}{1,14}$/u,
	en: /^(?: [\p{L}'’-]+){0,6}(?: \([\d.]+ ?(?:%|per cent|percent)\))?(?:[,;] (?:and )?| and )(?:[\p{L}'’-]+ ){0,4}$/u,
};
/** The name of the first part. */
const FIRST: Record<Language, RegExp> = { zh: /^\p{Script=Han}{0,14}$/u, en: /^(?:[\p{L}'’-]+ ){0,4}$/u };
/** The row is over: nothing of it goes on behind its last part. */
const OVER: Record<Language, RegExp> = {
	zh: /^(?:(?!等)\p{Script=Han}){0,8}(?:[（，][^，。；（）\d]{0,8}\d[\d.]*%[）]?)?(?:[。；]|$)/u,
	en: /^(?: (?!more\b|others?\b)[\p{L}'’-]+){0,8}(?: \([\d.]+ ?(?:%|per cent|percent)\))?(?:[.;]|$)/u,
};

const DIGITS = '一二三四五六七八九十';
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

function numberIn(word: string): number {
	if (/^\d+$/u.test(word)) return Number(word);
	if (word === '两') return 2;
	const han = DIGITS.indexOf(word);
	return han >= 0 ? han + 1 : WORDS.indexOf(word.toLowerCase()) + 2;
}

/** How far the parts may miss their whole and still be taken for its parts. */
const FARTHEST = exact('0.3');
/** Paragraphs back in which the whole is looked for when its own has none. */
const BACK = 2;

const isQuantity = ({ kind, value }: Figure): boolean =>
	(kind === 'count' || kind === 'money' || kind === 'measure') && value !== null;
const amount = (figure: Figure): Exact => mul(exact(figure.value ?? '0'), measureOf(figure).factor);

/** “97 by campers” counts the fires of the part before; wildfires are fires. */
const countsLike = (whole: Figure, part: Figure, language: Language): boolean =>
	sameUnit(whole, part) ||
	(language === 'en' &&
		whole.kind === 'count' &&
		part.kind === 'count' &&
		whole.unit !== '' &&
		(part.unit === '' || whole.unit.endsWith(part.unit) || part.unit.endsWith(whole.unit)));

/** The row of parts that an opening opens; empty where anything else stands in it. */
function rowFrom(text: string, figures: readonly Figure[], at: number, end: number, language: Language): Figure[] {
	const row: Figure[] = [];
	for (const figure of figures) {
		if (figure.from < at) continue;
		const last = row.at(-1);
		const link = text.slice(last ? last.to : at, figure.from);
		if (!(last ? BETWEEN[language] : FIRST[language]).test(link) || !isPlain(text, figure, language)) return [];
		const [first] = row;
		const like =
			!first ||
			sameUnit(first, figure) ||
			(language === 'en' && figure.kind === 'count' && figure.unit === '' && first.kind === 'count');
		if (!like) return [];
		row.push(figure);
		if (row.length > LONGEST) return [];
	}
	const last = row.at(-1);
	return last && OVER[language].test(text.slice(last.to, Math.min(end, last.to + 60))) ? row : [];
}

/** Whether the words before the opening name what the figure counts. */
function names(subject: string, { metric }: Figure, language: Language): boolean {
	if (language === 'en')
		return metric.text
			.toLowerCase()
			.split(' ')
			.some((word) => word.length > 3 && subject.toLowerCase().includes(word));
	for (let i = 0; i + 2 <= metric.text.length; i++) if (subject.includes(metric.text.slice(i, i + 2))) return true;
	return false;
}

/** The one quantity before the row that can hold its parts; null where none or several can. */
function wholeOf(
	view: DocumentView,
	paragraph: Paragraph,
	before: readonly Figure[],
	parts: readonly Figure[],
	subject: string,
): Figure | null {
	const [first] = parts;
	if (!first) return null;
	const { language } = view.reading;
	const largest = parts.map(amount).reduce((a, b) => (compare(a, b) > 0 ? a : b));
	const fits = (figure: Figure, text: string): boolean =>
		isQuantity(figure) &&
		countsLike(figure, first, language) &&
		isPlain(text, figure, language) &&
		compare(amount(figure), largest) > 0;
	let seen = 0;
	for (let index = paragraph.index; index >= 0 && seen <= BACK; index--) {
		const one = view.reading.paragraphs[index];
		if (!one || one.story !== paragraph.story) break;
		if (one.kind !== 'body' && one.kind !== 'listitem') continue;
		const figures = index === paragraph.index ? before : view.figuresIn(index);
		const may = figures.filter((figure) => fits(figure, one.text));
		// In another paragraph the row must say what it parts: 投放的鱼苗分为三类.
		if (seen > 0 && !may.every((figure) => names(subject, figure, language))) return null;
		if (may.length > 0) return new Set(may.map(({ value }) => value)).size === 1 ? (may[0] ?? null) : null;
		seen++;
	}
	return null;
}

/** Whether the numbers may be parts and whole at all, and a failure of theirs would say something. */
function speaks(total: Figure, parts: readonly Figure[], closed: boolean): boolean {
	const [whole, added] = [amount(total), parts.map(amount).reduce(add, ZERO)];
	const distance = sub(added, whole);
	if (distance.n === 0n) return true;
	if (compare(div(abs(distance), whole), FARTHEST) > 0) return false;
	// Without a count of the parts, the smallest may have been left out: only more than the whole, or a slip, is wrong.
	return closed || distance.n > 0n || partedBySlip(total, parts, true, false);
}

/** The rows of one paragraph that part a whole told before them. */
export function away(view: DocumentView, paragraph: Paragraph): Sum[] {
	const { text } = paragraph;
	const { language } = view.reading;
	if (paragraph.kind === 'tablecell') return [];
	const before: Figure[] = [];
	return figuresByRow(view, paragraph).flatMap(({ row, figures: all }): Sum[] => {
		const figures = all.filter(isQuantity);
		const words = text.slice(row.from, row.to);
		const found =
			figures.length < 2 || figures.length > LONGEST
				? []
				: OPENINGS[language].flatMap(({ words: opening, counted }) =>
						[...words.matchAll(opening)].slice(0, 2).flatMap((match): Sum[] => {
							const at = row.from + match.index + match[0].length;
							const parts = rowFrom(text, figures, at, row.to, language);
							if (parts.length < 2 || (counted ? parts.length !== numberIn(match[1] ?? '') : parts.length < 3)) return [];
							const ahead = figures.filter((figure) => figure.to <= row.from + match.index);
							const total = wholeOf(view, paragraph, [...before, ...ahead], parts, words.slice(0, match.index));
							return total && speaks(total, parts, counted) ? [{ paragraph, parts, total, form: 'away' }] : [];
						}),
					);
		before.push(...figures);
		return found;
	});
}
