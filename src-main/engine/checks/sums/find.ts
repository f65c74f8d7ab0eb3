/** Rows of parts and the totals that they must add up to, by the words that join them. */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { abs, add, compare, exact, mul, sub } from '../../exact.ts';
import { rowsIn, TIME, withoutTimes } from '../arithmetic/prose.ts';
import { stretchAt } from '../clauses.ts';
import { inBaseUnit, sameUnit } from '../gate.ts';
import { intervalOf, meets, point, sum as sumOf } from '../interval.ts';
import type { DocumentView } from '../view.ts';
import { away } from './away.ts';
import { composed } from './composed.ts';
import { near } from './near.ts';
import { byNought } from './nought.ts';
import { addable, CLAUSES, ROW, rowBefore, rowBehind } from './rows.ts';
import type { Sum } from './sum.ts';

const BALANCE_ZH = /结[余存转]|余额|盈余|赤字|[差净][额增减]|[顺逆]差|收支/u;
const SMALLER_ZH = /^(?:小|分|子|细)[项类目]/u;

/** The total right behind the parts. */
const CLOSES: Record<Language, RegExp> = {
	zh: /^[^，,。；;：:、\d（(）)]{0,8}(?:[，,；;]|[）)][，,]?|(?<=\p{Script=Han})(?=(?:合计|共计|总计|总共|一共|共)))(?:以上|各项|全部|总数|[两三四五六七八九十][者项个类种大]\p{Script=Han}{0,3})?(?:合计|共计|总计|总共|一共|加起来|总[量额数和](?=[为达])|共)(?:每[日天周月季年])?(?:有|为|达|增加|增|加|减少|减)?$/u,
	en: /^(?: [\p{L}-]+){0,2},? (?:(?:a|for a|making a|in) (?:combined |grand |overall |full-year |annual )?total (?:of|to)|totall?ing|making) $/iu,
};
/** Months and quarters closed by their span: 1月120台，2月150台，一季度共计270台; a time stands here as so many signs of {@link SPAN}. */
const SPAN = '时';
const CLOSES_SPAN = /^[^，,。；;：:、\d（(）)]{0,8}[，,；;](?:今年|去年)?时{1,10}(?:共计|合计|总计|累计|共)\p{Script=Han}{0,4}$/u;
/** “28,640 in total”: what stands between the last part and the total, and what behind the total. */
const CLOSES_BEHIND = {
	between: /^(?: [\p{L}'-]+){0,2}, (?:or )?$/u,
	after: /^(?: [\p{L}'-]+)? (?:in total|in all|altogether)\b/iu,
};
/** The total first, and all its parts: between the total and the first part, and behind the last. */
const OPENS: Record<
	Language,
	readonly { between: RegExp; after: RegExp; sameNoun?: boolean; loose?: boolean; amounts?: boolean }[]
> = {
	zh: [
		{
			between: /^\p{Script=Han}{0,8}[，,]由[\p{Script=Han}“”]{0,14}$/u,
			after: /^\p{Script=Han}{0,6}(?:组成|构成)/u,
		},
		{
			between: /^\p{Script=Han}{0,10}[，,：:]?分别[为是有][\p{Script=Han}“”]{0,14}$/u,
			after: /^(?:(?!等)\p{Script=Han}){0,6}(?:[，,。；;]|$)/u,
		},
	],
	en: [
		{
			between:
				/^(?: [\p{L}'-]+){0,3},? (?:(?:was |is )?made up of|comprising|comprised|comprises|consisting of|consisted of|consists of|composed of|split into) (?:[\p{L}'-]+ ){0,2}$/iu,
			after: /^/u,
		},
		// “visited 12 towns: 40 officers in Ashby” counts two things.
		{ between: /^(?: [\p{L}'-]+){0,2}: $/u, after: /^/u, sameNoun: true },
		// “420 inns at the year end: 250 managed and 170 leased”: what the parts are, in a word or two.
		{
			between: /^(?: [\p{L}'’-]+){3,7}: $/u,
			after: /^ (?!(?:was|were|are|is|had|have|will)\b)[\p{L}'’-]+(?: [\p{L}'’-]+)?(?=[.;]|$)/u,
			sameNoun: true,
			loose: true,
		},
		// “£23m (£14m for boats and £9m for nets)”: of money; of people some may be told.
		{ between: /^ \($/u, after: /^[^.;()\d]{0,60}\)/u, sameNoun: true, loose: true, amounts: true },
	],
};
/** How many the closing words say that there are: 三项合计. */
const HOW_MANY = /([两三四五六七八九十])[者项个类种大]/u;
const DIGITS = '一二三四五六七八九十';
const PARTS = /其中[，,：:]?[\p{Script=Han}“”]{1,14}$/u;
/** Attributes that one person may have several of; and parts told as changes. */
const OVERLAPS = /^[人名位]|^人次$|^people$/u;

const QUANTITIES: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure']);

/**
 * The clauses that 合计 sums up: as many as its words say, or all from the beginning of the sentence, unless fewer of them
 * give the total. Null where neither is so.
 */
function clausesBefore(text: string, figures: readonly Figure[], end: number, total: Figure, start: number): Figure[] | null {
	const row = rowBefore(text, figures, end, 'zh', CLAUSES).filter((figure) => figure.from >= start);
	const first = row[0];
	const last = row.at(-1);
	if (!first || !last || row.length < 2) return null;
	const said = HOW_MANY.exec(text.slice(last.to, total.from))?.[1];
	if (said) {
		const count = said === '两' ? 2 : DIGITS.indexOf(said) + 1;
		return row.length >= count ? row.slice(-count) : null;
	}
	const printed = intervalOf(total);
	for (let count = 2; printed && count < row.length; count++) {
		const some = row.slice(-count);
		const intervals = some.map((part) => intervalOf(part));
		if (intervals.some((one) => one === null)) return null;
		const added = sumOf(some.map((part, i) => inBaseUnit(part, intervals[i] ?? point(exact('0')))));
		if (meets(added, inBaseUnit(total, printed))) return some;
	}
	return figures.some((figure) => figure.from >= start && figure.to <= first.from) ? null : row;
}

/** 甲390个，乙、丙分别124个、120个，合计634个: the quantities before the row belong to it where only with them it makes the total. */
function withEarlier(
	view: DocumentView,
	paragraph: Paragraph,
	figures: readonly Figure[],
	row: readonly Figure[],
	total: Figure,
): readonly Figure[] {
	const [first] = row;
	const sentence = stretchAt(rowsIn(view, paragraph), total.from);
	const printed = intervalOf(total);
	if (!first || !sentence || !printed) return row;
	const adds = (some: readonly Figure[]): boolean =>
		meets(sumOf(some.map((part) => inBaseUnit(part, intervalOf(part) ?? point(exact('0'))))), inBaseUnit(total, printed));
	if (adds(row)) return row;
	const before = figures
		.filter((f) => f.from >= sentence.from && f.to <= first.from && addable(f, total, 'zh'))
		.slice(-MOST_EARLIER);
	for (let count = 1; count <= before.length; count++) {
		const more = [...before.slice(-count), ...row];
		if (adds(more)) return more;
	}
	return row;
}
const MOST_EARLIER = 4;

/** 合计 and its like behind the parts. */
function closing(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[]): Sum[] {
	const { text } = paragraph;
	const { language } = view.reading;
	const spans = language === 'zh' ? withoutTimes(view, paragraph).replaceAll(TIME, SPAN) : text;
	return figures.flatMap((total, index): Sum[] => {
		const last = figures[index - 1];
		if (!last || total.from - last.to > 60 || !addable(last, total, language)) return [];
		const between = text.slice(last.to, total.from);
		const behind =
			language === 'en' && CLOSES_BEHIND.between.test(between) && CLOSES_BEHIND.after.test(text.slice(total.to, total.to + 40));
		const spanned = language === 'zh' && CLOSES_SPAN.test(spans.slice(last.to, total.from));
		if (!behind && !spanned && !CLOSES[language].test(between)) return [];
		// 收入42亿元、支出35亿元，累计结余…: what is left is no sum. 十二个项目、两个表演项目共86个小项: other things.
		if (
			language === 'zh' &&
			(BALANCE_ZH.test(between) ||
				(SMALLER_ZH.test(text.slice(total.to, total.to + 2)) && !SMALLER_ZH.test(text.slice(last.to, last.to + 2))))
		)
			return [];
		let parts: readonly Figure[] | null = rowBefore(text, figures, index - 1, language);
		if (parts.length < 2 && language === 'zh') {
			const sentence = stretchAt(rowsIn(view, paragraph), total.from);
			parts = sentence ? clausesBefore(spanned ? spans : text, figures, index - 1, total, sentence.from) : null;
		}
		if (parts && parts.length >= 2 && language === 'zh') parts = withEarlier(view, paragraph, figures, parts, total);
		return parts && parts.length >= 2 ? [{ paragraph, parts: [...parts], total, form: 'whole' }] : [];
	});
}

const TENTH = exact('0.1');

/** Whether the parts come to within a tenth of the total. */
function allButMakes(parts: readonly Figure[], total: Figure): boolean {
	const added = parts.map(({ value }) => exact(value ?? '0')).reduce(add);
	const printed = exact(total.value ?? '0');
	return compare(abs(sub(added, printed)), mul(printed, TENTH)) <= 0;
}

/** The total, and then all its parts. */
function opening(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[]): Sum[] {
	const { text } = paragraph;
	const { language } = view.reading;
	return figures.flatMap((total, index): Sum[] => {
		const first = figures[index + 1];
		if (!first || first.from - total.to > 60 || !addable(total, first, language)) return [];
		const between = text.slice(total.to, first.from);
		const form = OPENS[language].find((one) => one.between.test(between));
		if (!form || (form.amounts && total.kind === 'count')) return [];
		const parts = rowBehind(text, figures, index + 1, language);
		const [before, last] = [parts.at(-2), parts.at(-1)];
		if (!before || !last || !form.after.test(text.slice(last.to, last.to + 24))) return [];
		// An English row is over only where “and” says so.
		if (language === 'en' && !/\band\b/iu.test(text.slice(before.to, last.from))) return [];
		// “48 seats: 25 Labour, 14 Conservative and nine Green”: parts by name, where they all but come to the number.
		const otherNouns = form.sameNoun === true && parts.some((part) => part.unit !== '' && !sameUnit(part, total));
		if (otherNouns && (parts.length < 3 || !allButMakes(parts, total))) return [];
		return [{ paragraph, parts, total, form: form.loose || otherNouns ? 'loose' : 'whole' }];
	});
}

/** “£45,000 from three events: £20,000 at the fair, …”: as many amounts as things are announced, each of its own. */
const FROM_SO_MANY = {
	before: /^(?: [\p{L}'’-]+){0,5} (?:from|in|at|across|through|for|over|on|by|among|between) (?:the |its |their )?$/iu,
	behind: /^(?: [\p{L}'’-]+)?: (?:[\p{L}'’-]+ ){0,3}$/iu,
};
const MOST_ANNOUNCED = 12;

/** The total, how many there are, and so many parts. */
function announced(paragraph: Paragraph, figures: readonly Figure[]): Sum[] {
	const { text } = paragraph;
	return figures.flatMap((total, index): Sum[] => {
		const [count, first] = [figures[index + 1], figures[index + 2]];
		if (!count || !first || total.kind === 'count' || count.kind !== 'count' || first.from - total.to > 80) return [];
		const many = Number(count.value);
		if (!Number.isInteger(many) || many < 2 || many > MOST_ANNOUNCED || !sameUnit(total, first)) return [];
		if (
			!FROM_SO_MANY.before.test(text.slice(total.to, count.from)) ||
			!FROM_SO_MANY.behind.test(text.slice(count.to, first.from))
		)
			return [];
		const parts = rowBehind(text, figures, index + 2, 'en');
		const [before, last] = [parts.at(-2), parts.at(-1)];
		if (parts.length !== many || !before || !last || !/\band\b/iu.test(text.slice(before.to, last.from))) return [];
		return [{ paragraph, parts, total, form: 'whole' }];
	});
}

/** 三项合计 counts the parts and is none of them. */
const COUNTS_PARTS = /^[两三四五六七八九十][者项个类种大]\p{Script=Han}{0,3}(?:合计|共计|总计|总共|一共)/u;

/**
 * 开辟208、209、210和4条线路: numbers without a unit of their own that follow one another are names of lines, or are more than all
 * that is counted.
 */
function areLabels({ total, parts }: Sum): boolean {
	const bare = parts.filter(({ kind, unit, text }) => kind === 'count' && unit !== '' && !text.includes(unit));
	if (bare.length < 2) return false;
	const values = bare.map(({ value }) => Number(value));
	const inTurn = values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1);
	return (inTurn && values.length > 2) || values.some((value) => value > Number(total.value));
}

/** Quantities, one of which may be the sum of others. */
const addends = (view: DocumentView, paragraph: Paragraph): Figure[] =>
	view
		.figuresIn(paragraph.index)
		.filter(
			({ kind, value, from, to }) =>
				QUANTITIES.has(kind) && value !== null && !COUNTS_PARTS.test(paragraph.text.slice(from, to + 6)),
		);

/** The rows of parts of one paragraph with the totals that they are told with. */
export function sumsIn(view: DocumentView, paragraph: Paragraph): Sum[] {
	const figures = addends(view, paragraph);
	const told = [
		...closing(view, paragraph, figures),
		...opening(view, paragraph, figures),
		...(view.reading.language === 'zh'
			? [...parting(view, paragraph, figures), ...composed(view, paragraph, figures)]
			: announced(paragraph, figures)),
	];
	const keyOf = ({ total, parts }: Sum): string => `${total.id} ${parts[0]?.id}`;
	const noughts = byNought(view, paragraph);
	const others = [...near(view, paragraph), ...away(view, paragraph), ...noughts];
	// What 其中 alone leaves open, the words around it may close; and what may fall short does not where one nought makes it whole.
	const closed = new Set(others.map(keyOf));
	const slipped = new Set(noughts.map(keyOf));
	const isOpen = (one: Sum): boolean =>
		(one.form === 'parting' && closed.has(keyOf(one))) || (one.form === 'loose' && slipped.has(keyOf(one)));
	const kept = told.filter((one) => !isOpen(one) && !areLabels(one));
	const known = new Set(kept.map(keyOf));
	return [
		...kept,
		...others.filter((one) => {
			const key = keyOf(one);
			return !known.has(key) && known.add(key);
		}),
	];
}

/** 其中 and a row of parts. */
function parting(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[]): Sum[] {
	const { text } = paragraph;
	const { language } = view.reading;
	const sentences = rowsIn(view, paragraph);
	const sums: Sum[] = [];
	figures.forEach((last, index) => {
		const next = figures[index + 1];
		if (next && sameUnit(last, next) && ROW.zh.test(text.slice(last.to, next.from))) return;
		const parts = rowBefore(text, figures, index, language);
		const first = parts[0];
		if (!first || parts.length < 2 || OVERLAPS.test(first.unit)) return;
		if (!PARTS.test(text.slice(Math.max(0, first.from - 20), first.from))) return;
		// The whole is the one quantity of that unit in the sentence before 其中, or in the clauses before it.
		const sentence = stretchAt(sentences, first.from);
		if (!sentence) return;
		const before = figures.slice(Math.max(0, index - parts.length - 8), index - parts.length + 1);
		const previous = sentences[sentences.indexOf(sentence) - 1];
		const here = before.filter((f) => f.from >= sentence.from && sameUnit(f, first));
		const earlier = previous ? before.filter((f) => f.from >= previous.from && f.to <= previous.to && sameUnit(f, first)) : [];
		const wholes = here.length > 0 ? here : earlier;
		const [whole] = wholes;
		// A mean is not the sum of the means of its parts.
		if (whole && wholes.length === 1 && whole.aspect !== 'perhead')
			sums.push({ paragraph, parts, total: whole, form: 'parting' });
	});
	return sums;
}
