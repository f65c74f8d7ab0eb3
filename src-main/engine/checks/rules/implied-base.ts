import type { BetweenFinding, Fact, Figure } from '../../../contract/model.ts';
import { exact, mul, compare as order, whole } from '../../exact.ts';
import { fingerprint } from '../../text/hash.ts';
import { judgeEquation, numberOf, shown } from '../arithmetic/equation.ts';
import { REAL, yearsBefore } from '../arithmetic/year-before.ts';
import { changesOf } from '../changes/find.ts';
import { pairFinding } from '../facts/pair-finding.ts';
import { asPrinted } from '../facts/printed.ts';
import { subjectFactsOf, subjectOf } from '../facts.ts';
import { basisWords, measureOf } from '../gate.ts';
import {
	fromIntervalText,
	gap,
	type Interval,
	intervalOf,
	over,
	plus,
	point,
	scale,
	times,
	toIntervalText,
} from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import { sameSurroundings } from '../surroundings.ts';
import type { DocumentView } from '../view.ts';

/** Between a value and its growth over the year before. */
const YEARLY =
	/^[^，,。；;：:（(\d]{0,6}[，,（(](?:同比|比上年同期|比上年|较上年|比去年|较去年)(?:(增长|增加|上升|提高|增)|(下降|减少|降低|降))(?:了)?$/u;
interface Grown {
	fact: Fact;
	value: Figure;
	rate: Figure;
	down: boolean;
}

function yearOf({ period }: Fact): number | null {
	const year = period?.from?.slice(0, 4);
	return year !== undefined && period?.from === `${year}-01-01` && period.to === `${year}-12-31` ? Number(year) : null;
}

/** A value with its yearly growth right behind it. */
function grown(view: DocumentView, fact: Fact): Grown | null {
	const value = view.figure(fact.figure);
	const paragraph = value && view.reading.paragraphs[value.paragraph];
	if (!value || !paragraph || value.kind === 'percent' || value.value === null) return null;
	const figures = view.figuresIn(value.paragraph);
	const rate = figures[figures.indexOf(value) + 1];
	if (rate?.kind !== 'percent' || rate.unit !== '%' || rate.value === null || rate.from - value.to > 30) return null;
	const match = YEARLY.exec(paragraph.text.slice(value.to, rate.from));
	return match && { fact, value, rate, down: match[2] !== undefined };
}

function judge(view: DocumentView, { fact, value, rate, down }: Grown, base: Fact): Outcome | null {
	const before = view.figure(base.figure);
	const sentences = `${fact.sentence} ${base.sentence}`;
	if (!before || before.value === null) return null;
	if (REAL.test(sentences) || basisWords(sentences) !== '' || !sameSurroundings(base, fact, view.reading.language)) return null;
	return judgeBase(view, { value, rate, down, base: before, when: { year: `${yearOf(base) ?? ''}` } });
}

interface Based {
	value: Figure;
	rate: Figure;
	down: boolean;
	base: Figure;
	/** By a year, or by the words of its time: 去年同期. */
	when: { year: string } | { when: string };
}

function judgeBase(view: DocumentView, { value, rate, down, base, when }: Based): Outcome | null {
	const paragraph = view.reading.paragraphs[value.paragraph];
	if (!paragraph) return null;
	const sign = whole(down ? -1 : 1);
	return judgeEquation(
		view,
		{
			paragraph,
			by: { from: Math.min(value.from, rate.from), to: Math.max(value.to, rate.to) },
			result: value,
			operands: [
				{ role: 'base', figure: base },
				{ role: 'growth', figure: rate },
			],
			ways: [
				{
					id: 'rounded',
					compute: (of) => {
						const share = over(of(rate), point(whole(100)));
						return share && times(of(base), plus(point(whole(1)), scale(share, sign)));
					},
				},
			],
			formula: `${numberOf(view, base)} × (1 ${down ? '−' : '+'} ${rate.value ?? ''}%)`,
			role: 'value',
		},
		{
			variant: 'year' in when ? 'differs' : 'year-before',
			most: 'warning',
			params: { base: view.wordsOf(base), rate: view.wordsOf(rate), ...when },
		},
	);
}

/** Told near by, whatever stretch of the year they are of; what a change or the facts have paired is not told again. */
function nearby(view: DocumentView, known: readonly Outcome[]): Outcome[] {
	const told = new Set([
		...changesOf(view).map(({ change }) => change.id),
		...known.flatMap(({ relation }) => relation?.figures ?? []),
	]);
	return yearsBefore(view).flatMap((one) =>
		told.has(one.rate.id) ? [] : (judgeBase(view, { ...one, when: { when: one.base.period.text } }) ?? []),
	);
}

function run(view: DocumentView): Outcome[] {
	const known = byFacts(view);
	return [...known, ...nearby(view, known)];
}

function byFacts(view: DocumentView): Outcome[] {
	const { language } = view.reading;
	if (language !== 'zh') return [];
	const facts = subjectFactsOf(view.reading, 0).filter((fact) => yearOf(fact) !== null && fact.place !== '');
	const keyOf = (fact: Fact, year: number): string => {
		const figure = view.figure(fact.figure);
		return figure ? [measureOf(figure).class, subjectOf(figure, language), fact.place, year].join('|') : '';
	};
	const byYear = new Map<string, Fact[]>();
	for (const fact of facts) {
		const key = keyOf(fact, yearOf(fact) ?? 0);
		const list = byYear.get(key);
		if (list) list.push(fact);
		else byYear.set(key, [fact]);
	}
	return facts.flatMap((fact) => {
		const one = grown(view, fact);
		const bases = one ? (byYear.get(keyOf(fact, (yearOf(fact) ?? 0) - 1)) ?? []) : [];
		const [base] = bases;
		// Two values of the year before: which is the base cannot be told.
		if (!one || !base || new Set(bases.map(({ value }) => value)).size > 1) return [];
		return judge(view, one, base) ?? [];
	});
}

const ID = 'implied-base';

/** What the value and its growth say that the year before was, in the unit of the value; null where nothing follows. */
function impliedBy({ value, rate, down }: Grown): Interval | null {
	const [now, percent] = [intervalOf(value, 'cut'), intervalOf(rate, 'cut')];
	const share = percent && over(percent, point(whole(100)));
	return now && share && over(now, plus(point(whole(1)), scale(share, whole(down ? -1 : 1))));
}

/**
 * A value of a full year stands under its own year; one with its growth also under the year before, as a fact without a
 * value of its own: there it meets what last year's article printed.
 */
function keysOf(view: DocumentView, document: number | string): Fact[] {
	if (view.reading.language !== 'zh') return [];
	return subjectFactsOf(view.reading, document).flatMap((fact) => {
		const [figure, year] = [view.figure(fact.figure), yearOf(fact)];
		if (!figure || year === null || fact.place === '' || fact.value === null) return [];
		if (REAL.test(fact.sentence) || basisWords(fact.sentence) !== '') return [];
		const keyIn = (one: number): string =>
			fingerprint(measureOf(figure).class, subjectOf(figure, 'zh'), fact.place, fact.aspect, `${one}`);
		const growing = grown(view, fact);
		const implied = growing && impliedBy(growing);
		const stated = { ...fact, key: keyIn(year) };
		if (!implied) return [stated];
		return [stated, { ...fact, key: keyIn(year - 1), value: null, interval: toIntervalText(implied) }];
	});
}

/** Revised by less than this, last year's value is still the one that was printed. */
const REVISED = exact('0.01');

function compare(fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[] {
	const byKey = Map.groupBy(stored, ({ key }) => key);
	return fresh.flatMap((one) =>
		(byKey.get(one.key) ?? []).flatMap((other) => {
			const [base, later] = one.value === null ? [other, one] : [one, other];
			if (one.document === other.document || one.unit !== other.unit || base.value === null || later.value !== null) return [];
			const distance = gap(fromIntervalText(base.interval), fromIntervalText(later.interval));
			const value = exact(base.value);
			if (!distance || value.n <= 0n || order(distance, mul(value, REVISED)) <= 0) return [];
			if (!sameSurroundings(base, later, 'zh')) return [];
			const computed = shown(base, fromIntervalText(later.interval), 0);
			const params = { base: asPrinted(base), printed: asPrinted(later), computed, year: `${yearOf(base) ?? ''}` };
			return [pairFinding(base, later, { rule: ID, variant: 'between', level: 'warning', params })];
		}),
	);
}

export const impliedBase: Rule = {
	id: ID,
	title: { zh: '增幅与上年数', en: 'Growth against the year before' },
	why:
		'A value and its growth give the value of the year before; where that is printed too, they must agree. Output, ' +
		'investment, sales and profits are told at constant prices or over a changing field of firms and are left alone, and so ' +
		'is any other basis.',
	authority: 'Arithmetic on intervals of rounding. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['percent'],
	examples: {
		hit: [
			{
				text: 'Visitor numbers rose 25 per cent to 50,000 in 2023. In 2022 the lighthouse had 44,000 visitors.',
				variant: 'year-before',
			},
			{
				text: '2023年，绵溪市蜜柚总产量43.2万吨，比上年增长10%。\n\n2022年，绵溪市蜜柚总产量38.1万吨，当时遇上了干旱。',
				variant: 'differs',
				figures: ['38.1万吨', '10%', '43.2万吨'],
				level: 'warning',
			},
			{
				text: '2022年，绵溪市农村公路里程1260公里。村里人出门方便了。2023年，绵溪市农村公路里程1420公里，同比增长8.5%。',
				variant: 'differs',
			},
			{
				text: '2022年，绵溪市山林火灾42起。各村添了巡护员。2023年，绵溪市山林火灾31起，比上年下降40%。',
				variant: 'differs',
			},
			{
				text: [
					'2023-01-20\n\n2022年，绵溪市蜜柚总产量38.1万吨，好于常年。',
					'2024-01-20\n\n2023年，绵溪市蜜柚总产量43.2万吨，比上年增长10%。',
				],
				variant: 'between',
				figures: ['38.1万吨', '43.2万吨'],
				level: 'warning',
			},
			{
				text: '今年1至9月，全岛出口额132亿元，同比增长20%。去年同期，全岛出口额为118亿元。',
				variant: 'year-before',
				figures: ['118亿元', '20%', '132亿元'],
			},
			{
				text: '渔村今年国庆假期接待游客9.2万人次，比去年同期增长15%。去年国庆假期，渔村接待游客7.0万人次。',
				variant: 'year-before',
			},
			{
				text: 'The firm sold 345,000 nets in 2023, 15 per cent more than a year earlier. In 2022 it sold 270,000.',
				variant: 'year-before',
				figures: ['270,000', '15percent', '345,000nets'],
			},
			{
				text: 'The island’s exports came to $66m in 2022. A year later they had grown 10 per cent to $79m.',
				variant: 'year-before',
			},
		],
		miss: [
			{
				text: '今年一季度全岛发电量260亿千瓦时，同比增长4%；去年一季度火电发电量为190亿千瓦时。',
				because: 'a part of the power',
			},
			{
				text: 'Visitor numbers rose 25 per cent to 50,000 in 2023. In 2022 the lighthouse had 40,000 visitors.',
				because: 'it is so',
				verdict: 'holds',
			},
			{
				text: '今年1至9月，全岛出口额132亿元，同比增长20%。去年同期，全岛出口额为110亿元。',
				because: 'it is so',
				verdict: 'holds',
			},
			{ text: '今年1至9月，全岛出口额132亿元，同比增长20%。去年全年，全岛出口额为150亿元。', because: 'the whole of last year' },
			{ text: '今年1至9月，全岛出口额132亿元，环比增长20%。去年同期，全岛出口额为118亿元。', because: 'over the month before' },
			{ text: '今年1至9月，全岛用电量132亿千瓦时，同比增长20%。去年同期，渔业用电量为18亿千瓦时。', because: 'another thing' },
			{
				text: 'The firm sold 345,000 nets in 2023, 15 per cent more than a year earlier. In 2021 it sold 270,000.',
				because: 'two years apart',
			},
			{
				text: 'The firm sold 345,000 nets in 2023, 15 per cent more than a year earlier. In 2022 it sold 300,000.',
				because: 'it is so',
				verdict: 'holds',
			},
			{
				text: '2023年，绵溪市蜜柚总产量43.2万吨，比上年增长10%。\n\n2022年，绵溪市蜜柚总产量39.3万吨。',
				because: '39.3 and a tenth',
				verdict: 'holds',
			},
			{
				text: '2023年，绵溪市地区生产总值430亿元，比上年增长5.1%。\n\n2022年，绵溪市地区生产总值420亿元。',
				because: 'growth at constant prices',
			},
			{
				text: '2023年，绵溪市蜜柚总产量43.2万吨，比上年增长10%。\n\n2021年，绵溪市蜜柚总产量38.1万吨。',
				because: 'two years apart',
			},
			{
				text: '2023年，绵溪市蜜柚总产量43.2万吨，比上年增长10%。\n\n2022年，青杉县蜜柚总产量38.1万吨。',
				because: 'another place',
			},
			{
				text: [
					'2023-01-20\n\n2022年，绵溪市蜜柚总产量39.3万吨，好于常年。',
					'2024-01-20\n\n2023年，绵溪市蜜柚总产量43.2万吨，比上年增长10%。',
				],
				because: '39.3 and a tenth, in two articles',
			},
			{
				text: [
					'2023-01-20\n\n2022年，绵溪市蜜柚总产量39.1万吨，好于常年。',
					'2024-01-20\n\n2023年，绵溪市蜜柚总产量43.2万吨，比上年增长10%。',
				],
				because: 'half a per cent off: last year’s value was revised',
			},
		],
	},
	run,
	between: { keysOf, compare },
};
