/**
 * A ratio and the very values that it is the ratio of, all in one sentence: 男生360人，女生240人，男女比例为3∶2; “45 doctors and
 * 180 nurses, a doctor-to-nurse ratio of 1:4”. The ratio's own name has to call each of the values.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare, div, exact, max, min, mul, ONE, pow10, toFixed, whole } from '../../exact.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, inBaseUnit, sameUnit } from '../gate.ts';
import { around, type Interval, intervalOf, isBounded, meets, over } from '../interval.ts';
import type { DocumentView } from '../view.ts';
import { prose, quantitiesIn, rowsIn } from './prose.ts';

export interface RatioOfValues {
	paragraph: Paragraph;
	/** As printed: 3∶2. */
	words: string;
	from: number;
	to: number;
	parts: readonly string[];
	values: readonly Figure[];
	fits: boolean;
}

const RATIO = /(?<![\d.,∶:：])\d{1,4}(?:\.\d{1,3})?(?:(?:[∶:：比]| to |-to-)\d{1,4}(?:\.\d{1,3})?){1,2}(?![\d∶:：]|[.,]\d)/gu;
const SMALL_EN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const SMALL_ZH = '一二三四五六七八九十';
/** “four to one”, 三比二. */
const IN_WORDS: Record<Language, RegExp> = {
	zh: /(?<![\p{Script=Han}\d](?<![为是达约])|[百千万亿第])[一二两三四五六七八九十]比[一二两三四五六七八九十](?![\p{Script=Han}\d])/gu,
	en: new RegExp(`\\b(?:${SMALL_EN.join('|')})(?: to |-to-)(?:${SMALL_EN.join('|')})\\b`, 'giu'),
};
export const SEPARATOR = /[∶:：比]| to |-to-/u;

/** 三 and three as 3. */
function digitsOf(part: string): string {
	if (/^\d/u.test(part)) return part;
	if (part === '两') return '2';
	const han = SMALL_ZH.indexOf(part);
	return String((han >= 0 ? han : SMALL_EN.indexOf(part.toLowerCase())) + 1);
}

/** What is called a ratio, right before it. Group 1 names what it is of. */
const NAME: Record<Language, RegExp> = {
	zh: /(?:^|[，。；、：])([\p{Script=Han}、]{2,24}?)的?(?:性别|数量|人数|面积)?(?:比例|之比|比值|比重|占比|结构|构成|配比|比)(?:约|大约)?(?:为|是|达)?(?:约)?$/u,
	en: /\b((?:[\p{L}]+-to-[\p{L}]+ )?)ratio (?:of |is |was )(?:about |roughly )?$|\boutnumber(?:ed|s|ing)? (?:the )?[\p{L}]+ (?:by )?(?:about |roughly |nearly |almost )?$/iu,
};
const BOTH = /^(?:二者|两者|三者|两项|三项|两类|其)$/u;
const INDUSTRIES = /(?:三次产业|三产|一二三产业|产业)/u;
/** Told of another time or another set than the values. */
const OTHER = /去年|上年|调整为|优化|[由从]|全[国省球]|\b(?:last year|previous|from|national|average)\b/iu;
const REACH = 40;
/** Nobody says 2∶1 of what is 1.7∶1, though halves round up. */
const ROOM = exact('0.1');

/** What one part may stand for; a bare 1 is the measure of the others. */
function partOf(text: string): Interval {
	const x = exact(text);
	if (text === '1') return { low: ONE, high: ONE };
	const half = div(pow10(-(text.split('.')[1]?.length ?? 0)), whole(2));
	const room = min(half, mul(x, ROOM));
	return around(x, room);
}

const GENERAL = /人口|居民|职工|员工|学生|人员|数量|人数|性别|[、和与及的]/gu;

/** Whether the name calls every value by a character of its own: 男女 calls 男生 and 女生, 师生 does not. */
function calls(name: string, labels: readonly string[]): boolean {
	if (BOTH.test(name)) return true;
	// 城乡收入比 is of 城镇 and 农村.
	if (/^城乡/u.test(name) && labels.length === 2) {
		const [a = '', b = ''] = labels;
		return [
			[a, b],
			[b, a],
		].some(([x = '', y = '']) => /城镇|城市/u.test(x) && /农村|乡村/u.test(y));
	}
	if (INDUSTRIES.test(name)) return ['一', '二', '三'].every((n, i) => labels[i]?.includes(`第${n}产业`)) && labels.length === 3;
	// 未婚男女 are some of the men and women.
	const words = labels.join('');
	if ([...name.replace(GENERAL, '')].some((char) => !words.includes(char))) return false;
	const own = labels.map((label, i) =>
		[...label].find((char) => name.includes(char) && labels.every((other, j) => i === j || !other.includes(char))),
	);
	return own.every((char) => char !== undefined) && new Set(own).size === labels.length;
}

/** The words between the mark before a figure and the figure. */
const labelOf = (text: string, { from }: Figure, floor: number): string =>
	/[^，。；：、]{0,16}$/u.exec(text.slice(Math.max(floor, from - REACH), from))?.[0] ?? '';

function namesEn(name: string, values: readonly Figure[]): boolean {
	const words = name.trim().toLowerCase().split('-to-');
	if (words.length < 2) return name.trim() === '';
	return words.every((word, i) => (values[i]?.unit.toLowerCase() ?? '').startsWith(word.slice(0, Math.max(3, word.length - 1))));
}

function fits(parts: readonly Interval[], values: readonly Interval[]): boolean {
	const [firstPart, ...restParts] = parts;
	const [firstValue, ...restValues] = values;
	if (!firstPart || !firstValue) return false;
	return restParts.every((part, i) => {
		const value = restValues[i];
		const [a, b] = [over(part, firstPart), value ? over(value, firstValue) : null];
		return a !== null && b !== null && meets(a, b);
	});
}

/** 1∶4 and 4∶1 both tell of 45 and 180: which way round is seldom said. */
function orders<T>(list: readonly T[]): (readonly T[])[] {
	return list.length === 2 ? [list, [...list].reverse()] : [list];
}

export function ratiosOfValues(view: DocumentView): RatioOfValues[] {
	const { language } = view.reading;
	return prose(view).flatMap((paragraph) => {
		const { text } = paragraph;
		const all = [...text.matchAll(RATIO), ...text.matchAll(IN_WORDS[language])];
		if (all.length === 0) return [];
		const rows = rowsIn(view, paragraph);
		const figures = quantitiesIn(view, paragraph);
		return all.flatMap((match): RatioOfValues[] => {
			const [from, to] = [match.index, match.index + match[0].length];
			const row = stretchAt(rows, from);
			if (!row) return [];
			const lead = text.slice(Math.max(row.from, from - REACH), from);
			const name = NAME[language].exec(lead);
			if (!name || OTHER.test(text.slice(row.from, to)) || basisWords(text.slice(row.from, to)) !== '') return [];
			const parts = match[0].split(SEPARATOR).map(digitsOf);
			// A share of time: 10:30.
			const before = figures.filter(
				(f) => f.from >= row.from && f.to <= from && f.kind !== 'percent' && f.kind !== 'multiple' && f.kind !== 'rank',
			);
			const values = before.slice(-parts.length);
			const [first] = values;
			if (!first || values.length !== parts.length || !values.every((f) => f.kind === first.kind && f.modifier === 'exact'))
				return [];
			if (language === 'zh' && !values.every((f) => sameUnit(f, first))) return [];
			const floor = (i: number): number => Math.max(row.from, before[before.length - parts.length + i - 1]?.to ?? row.from);
			const labels = values.map((f, i) => labelOf(text, f, floor(i)));
			if (language === 'zh' ? !calls(name[1] ?? '', labels) : first.kind !== 'count' || !namesEn(name[1] ?? '', values))
				return [];
			const intervals = values.flatMap((f) => {
				const i = intervalOf(f, 'coarse');
				const bounded = i && inBaseUnit(f, i);
				return bounded && isBounded(bounded) && compare(bounded.low, whole(0)) > 0 ? [bounded] : [];
			});
			if (intervals.length !== parts.length || parts.some((part) => /^0+(?:\.0+)?$/u.test(part))) return [];
			const printed = parts.map(partOf);
			return [{ paragraph, words: match[0], from, to, parts, values, fits: orders(printed).some((one) => fits(one, intervals)) }];
		});
	});
}

/** The values to each other as people would print them, the smallest of them as one: 1.5∶1. */
export function ratioText(values: readonly Figure[], mark: string): string {
	const numbers = values.map(({ value }) => exact(value ?? '0'));
	const least = numbers.reduce(min);
	const most = numbers.reduce(max);
	if (least.n <= 0n) return '';
	const decimals = compare(div(most, least), whole(100)) > 0 ? 0 : 2;
	return numbers.map((x) => toFixed(div(x, least), decimals).replace(/\.0*$|(\.\d*?)0+$/u, '$1')).join(mark);
}
