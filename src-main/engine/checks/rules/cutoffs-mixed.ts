import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { abs, add, compare, exact, sub, toText } from '../../exact.ts';
import type { Stretch } from '../clauses.ts';
import { sameUnit } from '../gate.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import { figuresWithin, passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { numberOf } from '../time/dates.ts';
import type { DocumentView } from '../view.ts';

/** A cut-off: a running total up to a day or the end of a month. */
const CUTOFF: Record<Language, RegExp> = {
	zh: /截(?:至|止到?)(?:目前|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|份|底|末|中旬|上旬|下旬)?|\d{1,2}日|今年\d{1,2}月底?|(?:今年)?[一二三四]季度末|去年底|去年末|上年末)/gu,
	en: /\b(?:as of|by the end of|at the end of|up to) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? \d{4})?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))/giu,
};
const TOTAL = {
	zh: /(?:合计|共计|总计|总共|两[地县市镇乡村家者]共|一共|合起来|(?<!公)共(?!同|产))(?:共|达|为|有|约|[\p{Script=Han}]{2,3}){0,2}$/u,
	en: /(?:a total of|together|combined|in all|altogether)(?:,| of)? ?$/iu,
} as const;
const MORE = { zh: /(?:多出?|少|高出?|低)$/u, en: /$^/u } as const;

/** Sentences that a semicolon parts are one to a sum behind them. */
function joined(view: DocumentView, paragraph: Paragraph): readonly Stretch[] {
	const stretches: Stretch[] = [];
	for (const { from, to } of view.sentencesIn(paragraph.index)) {
		const last = stretches.at(-1);
		if (last && /[；;]\s*$/u.test(paragraph.text.slice(Math.max(0, last.to - 2), last.to))) last.to = to;
		else stretches.push({ from, to });
	}
	return stretches;
}

/** How many months a stretch of the year has: 前5个月, 1—8月, the first half. */
const MONTHS_ZH = (n: number): string =>
	`(?:前(?<n${n}>\\d{1,2}|[一二两三四五六七八九十]{1,2})个月|(?<!\\d)1(?:月份?)?(?:—|－|–|-|至|到|～|~)(?<t${n}>\\d{1,2})月份?)`;
/** A comparison between two such stretches of two years; 同比 with the base in brackets is one too. */
const COMPARED_ZH = new RegExp(
	`${MONTHS_ZH(1)}[^。；！？]{0,60}?(?:(?:比|较|与|同)|同比[（(](?:与|较|比)?)(?:去年|上年|\\d{4}年)(?:同期)?(?:的)?${MONTHS_ZH(2)}(?:[）)]|相比，?|的)?(?=[^。；！？，\\d]{0,10}(?:增|降|减|提高|上升|下跌|上涨|多|少|翻|高|低|持平))`,
	'gu',
);
const NUMBER_EN = 'two|three|four|five|six|seven|eight|nine|ten|eleven';
const MONTHS_EN = (n: number): string =>
	`(?:(?:first|last) (?<n${n}>${NUMBER_EN}|\\d{1,2}) months|(?<m${n}>${NUMBER_EN}|\\d{1,2}) months (?:to|ended|ending|up to|through)\\b)`;
const COMPARED_EN = new RegExp(
	`\\b${MONTHS_EN(1)}[^.;]{0,80}?\\b(?:up|down|rose|fell|grew|higher|lower|increase|rise|fall|drop|more|less|fewer|growth)\\b[^.;,]{0,40}?\\b(?:on|from|against|over|than(?: in)?|compared (?:with|to)) the (?:same )?${MONTHS_EN(2)}`,
	'giu',
);
const COUNT_EN = ['', 'one', ...NUMBER_EN.split('|')];

function monthsIn(words: string | undefined): number | null {
	if (words === undefined) return null;
	const english = COUNT_EN.indexOf(words.toLowerCase());
	return english > 0 ? english : numberOf(words);
}

/** 前5个月…比去年前6个月增长: a stretch held against a longer or a shorter one. */
function periods(view: DocumentView, paragraph: Paragraph): Outcome[] {
	return [...paragraph.text.matchAll(view.reading.language === 'zh' ? COMPARED_ZH : COMPARED_EN)].flatMap((match): Outcome[] => {
		const groups = match.groups ?? {};
		const [a, b] = [
			monthsIn(groups['n1'] ?? groups['t1'] ?? groups['m1']),
			monthsIn(groups['n2'] ?? groups['t2'] ?? groups['m2']),
		];
		if (a === null || b === null || a === b) return [];
		const [from, to] = [match.index, match.index + match[0].length];
		const params = { first: String(a), second: String(b) };
		return [{ finding: question(view, { paragraph, from, to, variant: 'periods', level: 'warning', params }) }];
	});
}

interface Told {
	figure: Figure;
	cutoff: string;
}

function judge(view: DocumentView, paragraph: Paragraph, sentence: Stretch): Outcome | null {
	const { text } = paragraph;
	const language = view.reading.language;
	const words = text.slice(sentence.from, sentence.to);
	const cutoffs = [...words.matchAll(CUTOFF[language])].map((match) => ({ at: sentence.from + match.index, text: match[0] }));
	if (new Set(cutoffs.map((one) => one.text)).size < 2) return null;
	const told: Told[] = [];
	let next = 0;
	let cutoff = '';
	for (const figure of figuresWithin(view, paragraph, sentence.from, sentence.to)) {
		while (next < cutoffs.length && (cutoffs[next]?.at ?? 0) <= figure.from) cutoff = cutoffs[next++]?.text ?? cutoff;
		if (figure.value === null || (figure.kind !== 'count' && figure.kind !== 'money' && figure.kind !== 'measure')) continue;
		const lead = text.slice(Math.max(sentence.from, figure.from - 12), figure.from);
		// 两县 is a count too: of the last few, those in the unit of this one.
		const [a, b] = told
			.slice(-4)
			.filter((one) => sameUnit(one.figure, figure) || (figure.unit === '' && one.figure.kind === figure.kind))
			.slice(-2);
		if (a && b && a.cutoff !== b.cutoff) {
			const way = TOTAL[language].test(lead) ? 'sum' : MORE[language].test(lead) ? 'difference' : null;
			const made = way && combine(a.figure, b.figure, figure, way);
			if (made) return outcome(view, paragraph, [a, b], figure, way, made);
		}
		if (cutoff !== '') told.push({ figure, cutoff });
	}
	return null;
}

/** The formula when the third figure is exactly what the two make: only then were they put together. */
function combine(a: Figure, b: Figure, c: Figure, way: 'sum' | 'difference'): string | null {
	if (a.value === null || b.value === null || c.value === null) return null;
	const [x, y, z] = [exact(a.value), exact(b.value), exact(c.value)];
	const made = way === 'sum' ? add(x, y) : abs(sub(x, y));
	return compare(made, z) === 0 ? `${toText(x)} ${way === 'sum' ? '+' : '−'} ${toText(y)} = ${toText(made)}` : null;
}

function outcome(
	view: DocumentView,
	paragraph: Paragraph,
	[a, b]: readonly [Told, Told],
	result: Figure,
	way: 'sum' | 'difference',
	formula: string,
): Outcome {
	const figures = [a.figure, b.figure, result];
	return {
		relation: {
			verdict: 'fails',
			figures: figures.map(({ id }) => id),
			operands: figures.map((figure, i) => ({
				role: i < 2 ? 'part' : way,
				figure: figure.id,
				interval: toIntervalText(intervalOf(figure) ?? { low: null, high: null }),
			})),
			formula,
			printed: view.wordsOf(result),
			computed: view.wordsOf(result),
			interval: null,
			gap: null,
			pairedBy: [view.spanOf(paragraph, a.figure.from, result.to)],
			readings: [{ id: 'one-cut-off', holds: false, computed: formula }],
		},
		finding: question(view, {
			paragraph,
			from: a.figure.from,
			to: result.to,
			variant: way,
			level: 'warning',
			params: { first: a.cutoff, second: b.cutoff, result: view.wordsOf(result), formula },
			figures: figures.map(({ id }) => id),
		}),
	};
}

export const cutoffsMixed: Rule = {
	id: 'cutoffs-mixed',
	title: { zh: '截止时间不一而相加减', en: 'Two cut-offs in one sum' },
	why:
		'What stood at the end of May and what stood at the end of June do not add up to a total of any day. Told only where ' +
		'the printed result is exactly what the two numbers make, so that they were put together.',
	authority: 'Like is compared with like: one cut-off for one sum, as statistical notes require.',
	level: 'warning',
	needs: ['count', 'money', 'measure', 'percent'],
	examples: {
		hit: [
			{ text: '截至一季度末，东埠县建成水站12座；截至4月底，西岭县建成水站15座，两县共建成27座。', variant: 'sum' },
			{ text: '截至7月末，东岸砌堤32米；截至8月末，西岸砌堤28米，全镇共修建60米。', variant: 'sum' },
			{ text: '截至5月底，东埠县建成水站12座；截至6月底，西岭县建成水站15座，两县合计27座。', variant: 'sum' },
			{
				text: '今年前7个月，渔港卸货86万吨，比去年前8个月增长6%。',
				variant: 'periods',
				figures: ['前7个月', '86万吨', '前8个月'],
			},
			{ text: '1—5月，渔港卸货86万吨，同比（2023年1—6月）下降6%。', variant: 'periods' },
			{
				text: 'Landings came to 860 tonnes in the first seven months, up 6% on the first eight months of last year.',
				variant: 'periods',
			},
			{
				text: '截至5月底，东埠县建成水站12座，截至6月底，西岭县建成水站15座，两县共27座。',
				variant: 'sum',
				figures: ['12座', '15座', '27座'],
			},
			{ text: '截至5月底东埠县签约310户，截至6月底西岭县签约350户，西岭县多40户。', variant: 'difference' },
			{ text: 'As of May 31 the north had 12 wells, as of June 30 the south had 15 wells, together 27 wells.', variant: 'sum' },
		],
		miss: [
			{
				text: 'Landings rose 4% in the first six months, and over the first nine months of last year they had fallen.',
				because: 'two sayings',
			},
			{ text: '今年前7个月，渔港卸货86万吨，比去年前7个月增长6%。', because: 'as many months' },
			{ text: '今年前7个月，渔港卸货86万吨，已超过去年前8个月的总量。', because: 'a longer stretch surpassed is news' },
			{
				text: 'Landings came to 860 tonnes in the first seven months, up 6% on the first seven months of last year.',
				because: 'as many months',
			},
			{ text: '截至6月底，东埠县建成水站12座，截至6月底，西岭县建成水站15座，两县共27座。', because: 'one cut-off' },
			{ text: '截至5月底，全县建成水站12座，截至6月底，全县建成水站15座，共投入90万元。', because: 'a running count, and money' },
			{ text: '截至5月底建成水站12座，截至6月底建成水站15座，总计划共40座。', because: 'the number is not made of the two' },
			{ text: '5月建成水站12座，6月建成水站15座，两个月共建成27座。', because: 'flows of two months add up' },
		],
	},
	run: (view) =>
		passages(view).flatMap((paragraph) => [
			...joined(view, paragraph).flatMap((sentence) => judge(view, paragraph, sentence) ?? []),
			...periods(view, paragraph),
		]),
};
