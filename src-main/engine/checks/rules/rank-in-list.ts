import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare } from '../../exact.ts';
import { extremes } from '../arithmetic/extremes.ts';
import { figuresByRow, prose, quantitiesIn, rowsIn, TIME, withoutTimes } from '../arithmetic/prose.ts';
import { ranked } from '../arithmetic/ranked.ts';
import { type SentenceStretch, stretchAt } from '../clauses.ts';
import { basisWords, inBaseUnit, sameUnit } from '../gate.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Claimed {
	paragraph: Paragraph;
	/** The one that is said to be at the top, or at the bottom. */
	first: Figure;
	/** One that is told after it, or beside it. */
	other: Figure;
	end: 'top' | 'bottom';
	words: string;
	by: { from: number; to: number };
}

/** Before the second value: 次之, 其次是…; "followed by". */
const NEXT: Record<Language, RegExp> = {
	zh: /(次之|其次|紧随其后|紧跟其后|位居第二|居第二|排名?第二)[^。；;\d]{0,16}$/u,
	en: /\b(followed by|ahead of)\b[^.;:\d]{0,40}$/iu,
};
const TOP: Record<Language, RegExp> = {
	zh: /(最高|最多|最大|最快|最长|居首|排名?第一|位居第一|位列第一|居第一|居榜首|夺冠)[^。；;\d]{0,14}$/u,
	en: /\b(highest|largest|the most|biggest|topped|tops|fastest|strongest)\b[^.;\d]{0,40}$/iu,
};
const NOT_TOP = /最[低少小慢短]|末位|倒数|\b(?:lowest|smallest|fewest|slowest|least|last)\b/iu;
const CHANGES_SUBJECT = /总量|总额|总数|增速|增幅|占比|人均|同比|环比|[降减跌]|\b(?:growth|fell|down|per)\b/iu;

/** 甲产量最高，达12万吨；乙次之，为15万吨. */
function ordered(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[]): Claimed[] {
	const { text } = paragraph;
	const { language } = view.reading;
	const claims: Claimed[] = [];
	figures.forEach((other, i) => {
		const first = figures[i - 1];
		if (!first || first.kind === 'rank' || !sameUnit(first, other) || first.kind !== other.kind) return;
		const sentence = stretchAt(rowsIn(view, paragraph), first.from);
		if (!sentence || other.to > sentence.to || other.from - first.to > 40) return;
		const link = text.slice(first.to, other.from);
		const lead = text.slice(Math.max(sentence.from, first.from - 40), first.from);
		const next = NEXT[language].exec(link);
		const top = TOP[language].exec(lead);
		if (!next || !top || NOT_TOP.test(lead) || CHANGES_SUBJECT.test(link)) return;
		claims.push({
			paragraph,
			first,
			other,
			end: 'top',
			words: `${top[1] ?? ''}…${next[1] ?? ''}`,
			by: { from: first.from - lead.length + top.index, to: other.to },
		});
	});
	return claims;
}

/** The claim of a clause without a figure: 甲县居首位, 甲县最高. */
const CLAIM =
	/^(?:其中|而|以)?(?:，)?([\p{Script=Han}A-Za-z]{2,10}?)(?:的?(?:增幅|增速|涨幅|增长率|占比|比重|数量|产量))?(?:(?:居|位居|位列|列|排名?|排在|名列)(?:(?:全[国省市县区镇校]|各\p{Script=Han}{1,3}|[两二三四五六七八九十]\p{Script=Han}{1,2})(?:之)?)?(?:首位?|第一位?|榜首)|(最高|最多|最大|最快|领先)|(最低|最少|最小|最慢|(?:居|位居|列)末位?|垫底))$/u;
/** 最高的是甲县, 其中甲县最高的 turned round. */
const CLAIM_IS =
	/^(?:其中|而)?(?:增幅|增速|涨幅|得分|产量)?(?:(最高|最多|最大|最快)|(最低|最少|最小|最慢))的(?:依然|仍|就)?(?:是|为|当属)([\p{Script=Han}A-Za-z]{2,10})$/u;
const SEEN_BY =
	/^(?:而|但|若|如果)?(?:从|按照?|就|论|以|看|在)(\p{Script=Han}{2,8}?)(?:来?看|来说|而言|计算?|排名?|排序|上|方面)?$/u;
/** What the listed values are called, when the claim names it. */
const NAMED = /(增幅|增速|涨幅|增长率|占比|比重)/u;
const LISTED = /[增涨升长]|占/u;

const LEADING_TIME = new RegExp(`^${TIME}+`, 'u');

/** 甲县增长12%、乙县增长15%: the items of one clause, each with one figure; none where anything else stands between them. */
function chained(text: string, from: number, figures: readonly Figure[]): { label: string; figure: Figure }[] {
	const items: { label: string; figure: Figure }[] = [];
	let at = from;
	for (const [i, figure] of figures.entries()) {
		if (i > 0 && text.charAt(at) !== '、') return [];
		const label = text.slice(i === 0 ? at : at + 1, figure.from);
		if (label === '' || label.includes('、') || figure.kind === 'rank') return [];
		items.push({ label, figure });
		at = figure.to;
	}
	return items.length > 1 ? items : [];
}

/** 甲、乙、丙出口分别增长12%、15%、18%: each name with the verb behind 分别, as if it stood by itself. */
function respectively(text: string, from: number, figures: readonly Figure[]): { label: string; figure: Figure }[] {
	const [first] = figures;
	if (!first || figures.length < 3) return [];
	const match = /^(?:其中)?(\p{Script=Han}{2,8}(?:[、和]\p{Script=Han}{2,14})+)分别(\p{Script=Han}{0,4})$/u.exec(
		text.slice(from, first.from),
	);
	const names = match?.[1]?.split(/[、和]/u) ?? [];
	const joined = figures.every((figure, i) => {
		const next = figures[i + 1];
		return !next || /^[、和]$/u.test(text.slice(figure.to, next.from));
	});
	if (!match || names.length !== figures.length || !joined) return [];
	return figures.map((figure, i) => ({ label: `${names[i] ?? ''}${match[2] ?? ''}`, figure }));
}

/** 甲车油耗5.2升，乙车4.8升，丙车6.1升: the first says for all what is told, and is then called by its name alone. */
function carryPredicate(entries: { label: string; figure: Figure }[]): void {
	const kind = entries.at(-1)?.figure.kind;
	const [first, second, ...rest] = entries.filter(({ label, figure }) => label !== '' && figure.kind === kind);
	if (!first || !second) return;
	const { length } = second.label;
	const bare = [second, ...rest].every(({ label }) => label.length === length && /^[\p{Script=Han}]{2,6}$/u.test(label));
	if (bare && first.label.length > length && first.label.at(length - 1) === second.label.at(-1))
		first.label = first.label.slice(0, length);
}

/** 投资增速，甲区11.2%、乙区9.6%: what the list is of stands before it. */
const isListOf = (text: string, { from }: SentenceStretch, entries: readonly { label: string; figure: Figure }[]): boolean => {
	const [first] = entries;
	return (
		first !== undefined &&
		new RegExp(`${NAMED.source}[^，。；\\d]{0,4}[，：为是]?$`, 'u').test(text.slice(from, first.figure.from - first.label.length))
	);
};

/** 甲县增长12%，乙县增长15%，丙县增长9%，甲县居首位. */
function listed(view: DocumentView, paragraph: Paragraph, sentence: SentenceStretch, figures: readonly Figure[]): Claimed[] {
	if (sentence.clauses.length < 2) return [];
	// 前三季度东河县增长12%: the time is no part of the name.
	const text = withoutTimes(view, paragraph);
	const entries: { label: string; figure: Figure }[] = [];
	const claims: { name: string; end: Claimed['end']; words: string; from: number; to: number }[] = [];
	let cursor = 0;
	for (const clause of sentence.clauses) {
		while (cursor < figures.length && (figures[cursor]?.from ?? 0) < clause.from) cursor++;
		const here: Figure[] = [];
		for (let i = cursor; i < figures.length && (figures[i]?.to ?? 0) <= clause.to; i++) {
			const figure = figures[i];
			if (figure) here.push(figure);
		}
		const words = text.slice(clause.from, clause.to);
		const [only] = here;
		if (only && here.length === 1 && only.kind !== 'rank')
			entries.push({ label: text.slice(clause.from, only.from).replace(LEADING_TIME, ''), figure: only });
		else entries.push(...respectively(text, clause.from, here), ...chained(text, clause.from, here));
		const bare = words.length <= 24 && !(only && only.kind !== 'rank');
		const match = bare ? CLAIM.exec(words) : null;
		const is = bare ? CLAIM_IS.exec(words) : null;
		if (!match && !is) continue;
		// 从利润看，甲公司位列第一: another list than the one printed.
		const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
		const seen = before && SEEN_BY.exec(text.slice(before.from, before.to))?.[1];
		if (seen && !text.slice(sentence.from, before.from).includes(seen.slice(0, 2))) continue;
		if (NAMED.test(words) && !entries.every(({ label }) => LISTED.test(label)) && !isListOf(text, sentence, entries)) continue;
		claims.push({
			name: match?.[1] ?? is?.[3] ?? '',
			end: (match?.[3] ?? is?.[2]) === undefined ? 'top' : 'bottom',
			words,
			from: clause.from,
			to: clause.to,
		});
	}
	carryPredicate(entries);
	return claims.flatMap(({ name, end, words, from, to }) => {
		const mine = entries.filter(({ label, figure }) => label.startsWith(name) && figure.to < from);
		const [subject] = mine;
		if (!subject || mine.length !== 1 || basisWords(text.slice(sentence.from, sentence.to)) !== '') return [];
		// One predicate for all: 甲县增长, 乙县增长.
		const predicate = subject.label.slice(name.length);
		const rivals = entries.filter(
			({ label, figure }) =>
				figure !== subject.figure &&
				figure.to < from &&
				figure.kind === subject.figure.kind &&
				sameUnit(figure, subject.figure) &&
				label.endsWith(predicate) &&
				label.length > predicate.length,
		);
		if (predicate === '' && !rivals.every(({ label }) => /^[\p{Script=Han}]{2,6}$/u.test(label))) return [];
		if (rivals.length < 1) return [];
		return rivals.map(({ figure }) => ({
			paragraph,
			first: subject.figure,
			other: figure,
			end,
			words,
			by: { from: Math.min(subject.figure.from, from), to },
		}));
	});
}

function judge(view: DocumentView, { paragraph, first, other, end, words, by }: Claimed): Outcome | null {
	const [a, b] = [intervalOf(first, 'cut'), intervalOf(other, 'cut')];
	if (!a || !b) return null;
	const [x, y] = [inBaseUnit(first, a), inBaseUnit(other, b)];
	const fails =
		end === 'top'
			? x.high !== null && y.low !== null && compare(x.high, y.low) < 0
			: x.low !== null && y.high !== null && compare(x.low, y.high) > 0;
	const sign = end === 'top' ? '≥' : '≤';
	const relation = {
		verdict: fails ? ('fails' as const) : ('holds' as const),
		figures: [first.id, other.id],
		operands: [
			{ role: 'first', figure: first.id, interval: toIntervalText(x) },
			{ role: 'other', figure: other.id, interval: toIntervalText(y) },
		],
		formula: `${view.wordsOf(first)} ${sign} ${view.wordsOf(other)}`,
		printed: words,
		computed: view.wordsOf(other),
		interval: null,
		gap: null,
		pairedBy: [view.spanOf(paragraph, by.from, by.to)],
		readings: [{ id: 'order', holds: !fails, computed: view.wordsOf(other) }],
	};
	if (!fails) return { relation };
	return {
		relation,
		finding: {
			variant: end === 'top' ? 'not-first' : 'not-last',
			level: 'error',
			params: { words, first: view.wordsOf(first), other: view.wordsOf(other) },
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: [first, other].map(({ start, end: to }) => ({ start, end: to })),
			basis: [view.sentenceOf(first)],
		},
	};
}

/** Of one claim, the first rival that beats it says enough. */
function oncePerClaim(outcomes: readonly Outcome[]): Outcome[] {
	const told = new Set<string>();
	return outcomes.filter(({ relation, finding }) => {
		const key = `${relation?.figures[0] ?? ''} ${relation?.printed ?? ''}`;
		if (finding && told.has(key)) return false;
		if (finding) told.add(key);
		return true;
	});
}

const isQuantity = ({ kind, value }: Figure): boolean => kind !== 'time' && kind !== 'age' && value !== null;

function run(view: DocumentView): Outcome[] {
	return prose(view).flatMap((paragraph) => {
		const figures = quantitiesIn(view, paragraph);
		if (figures.length < 2) return [];
		const claims = ordered(view, paragraph, figures);
		if (view.reading.language === 'zh') {
			for (const { row, figures: inRow } of figuresByRow(view, paragraph)) {
				claims.push(...listed(view, paragraph, row, inRow.filter(isQuantity)));
			}
		}
		claims.push(...ranked(view, paragraph), ...extremes(view, paragraph));
		return oncePerClaim(claims.flatMap((claim) => judge(view, claim) ?? []));
	});
}

export const rankInList: Rule = {
	id: 'rank-in-list',
	title: { zh: '名次与所列数值', en: 'Rank against the values listed' },
	why:
		'What is said to be the highest, or to come before another, must not be below a value printed beside it. Ties pass, a ' +
		'partial list passes, and a claim about another quantity than the one listed (总量 beside 增幅) is left alone.',
	authority: 'Order of numbers. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'measure', 'money', 'percent'],
	examples: {
		hit: [
			{
				text: 'Harbour ward polled 1,240 votes, Castle 1,580 and Park 1,105; Harbour finished first.',
				variant: 'not-first',
			},
			{
				text: '前三季度投资增速，东礁区11.2%、西礁区9.6%、南礁区12.8%、北礁区8.4%，增速最快的是东礁区。',
				variant: 'not-first',
			},
			{ text: 'Sales were strongest in Alder at £4.2m, ahead of Birch with £4.6m and Cedar with £3.1m.', variant: 'not-first' },
			{ text: '上半年，东港镇增长8.2%，西港镇增长9.5%，南港镇增长7.6%，东港镇增速居三镇之首。', variant: 'not-first' },
			{ text: '从各队得分看，东港队628分，西港队641分，南港队633分，其中最高的是南港队。', variant: 'not-first' },
			{ text: 'Norton took 34% of the vote, Ashby 38% and Pell 28%, leaving Norton in first place.', variant: 'not-first' },
			{
				text: 'The four quays recorded 12mm, 18mm, 25mm and 9mm of rain, with the highest reading being 18mm.',
				variant: 'not-first',
				figures: ['18mm', '25mm'],
			},
			{ text: '四个码头雨量分别为12毫米、18毫米、25毫米和9毫米，最小的为12毫米。', variant: 'not-last' },
			{ text: '三款渔船中，甲船油耗5.2升，乙船4.8升，丙船6.1升，甲船最低。', variant: 'not-last', figures: ['5.2升', '4.8升'] },
			{ text: '从各港看，前三季度东港增长12.4%，西港增长15.1%，南港增长9.8%，东港增速居首位。', variant: 'not-first' },
			{
				text: 'Turnout was 62% in Kent, 57% in Devon and 65% in Surrey, with Kent the highest.',
				variant: 'not-first',
				figures: ['62%', '65%'],
			},
			{
				text: 'The rate was 4.1% in the North, 5.6% in the South and 3.8% in the East; the North had the lowest.',
				variant: 'not-last',
			},
			{ text: '东港、南港、北港出口分别增长12%、15%、18%，东港增速居首位。', variant: 'not-first' },
			{
				text: '东礁港增长8.6%，西礁港增长7.9%，南礁港增长9.4%，北礁港增长6.8%。东礁港增速居全市第一位，靠的是新泊位。',
				variant: 'not-first',
				figures: ['8.6%', '9.4%'],
			},
			{ text: '东礁港4200万件，西礁港3600万件，南礁港2500万件，北礁港1700万件，南礁港排名第二。', variant: 'not-first' },
			{
				text: 'The rate was 4.1% in the North, 5.6% in the South, 3.8% in the East and 4.9% in the West. The South had the lowest rate of the four.',
				variant: 'not-last',
			},
			{ text: '上半年，沙沟村增长17%、榆岭村增长31%、石桥村增长12%，沙沟村增速居首位。', variant: 'not-first' },
			{
				text: '前三季度，青杉县增长12%，柳湾县增长15%，石桥县增长9%，青杉县居首位。',
				variant: 'not-first',
				figures: ['12%', '15%'],
				level: 'error',
			},
			{ text: '各乡镇中，双塘镇的蜜柚产量最高，达12.3万吨；梅岭镇次之，为15.6万吨。', variant: 'not-first' },
			{ text: '南码头装货320车，北码头装货280车，东码头装货410车，南码头最少。', variant: 'not-last' },
			{ text: 'Ortega received the most votes, 4,120, followed by Lindqvist with 4,870.', variant: 'not-first' },
		],
		miss: [
			{
				text: '一季度产值，东港公司3.2亿元，西港公司4.1亿元，南港公司2.7亿元；从利润看，东港公司位列第一。',
				because: 'of another list',
			},
			{
				text: 'Harbour ward polled 1,240 votes, Castle 1,580 and Park 1,105; Castle finished first.',
				because: 'it had most',
				verdict: 'holds',
			},
			{
				text: 'Harbour ward polled 1,240 votes, Castle 1,580 and Park 1,105; Harbour finished first in the rowing.',
				because: 'of another contest',
			},
			{
				text: '前三季度投资增速，东礁区11.2%、西礁区9.6%、南礁区12.8%、北礁区8.4%，增速最快的是南礁区。',
				because: 'it is',
				verdict: 'holds',
			},
			{
				text: '前三季度完成投资，东礁区11.2%、西礁区9.6%、南礁区12.8%、北礁区8.4%，增速最快的是东礁区。',
				because: 'of another list',
			},
			{
				text: 'Sales were strongest in Alder at £4.2m, ahead of Birch with £3.6m and Cedar with £3.1m.',
				because: 'in order',
				verdict: 'holds',
			},
			{ text: '上半年，东港镇增长8.2%，西港镇增长9.5%，南港镇增长7.6%，东港镇总量居三镇之首。', because: 'another quantity' },
			{
				text: '从各队得分看，东港队628分，西港队641分，南港队633分，其中最高的是西港队。',
				because: 'it is the highest',
				verdict: 'holds',
			},
			{
				text: 'Norton took 34% of the vote, Ashby 38% and Pell 28%, leaving Ashby in first place.',
				because: 'it had most votes',
				verdict: 'holds',
			},
			{
				text: 'Norton took 34 minutes, Ashby 38 and Pell 28, leaving Pell in first place.',
				because: 'the fastest wins',
			},
			{
				text: 'The four quays recorded 12mm, 18mm, 25mm and 9mm of rain; the highest last year was 18mm.',
				because: 'of another year',
			},
			{ text: '四个码头雨量分别为12毫米、18毫米、25毫米和9毫米，最小的为9毫米。', because: 'it is', verdict: 'holds' },
			{ text: '三款渔船中，甲船油耗5.2升，乙船4.8升，丙船6.1升，乙船最低。', because: 'it is the least', verdict: 'holds' },
			{
				text: '从各港看，前三季度东港增长12.4%，西港增长15.1%，南港增长9.8%，西港增速居首位。',
				because: 'it grew most',
				verdict: 'holds',
			},
			{
				text: 'Turnout was 62% in Kent, 57% in Devon and 65% in Surrey, with Surrey the highest.',
				because: 'it is the highest',
				verdict: 'holds',
			},
			{
				text: 'Turnout was 62% in Kent, 57% in Devon and 65% in Surrey, with Kent the highest paid of the crews.',
				because: 'the highest of something else',
			},
			{ text: '东港、南港、北港出口分别增长18%、15%、12%，东港增速居首位。', because: 'it grew most', verdict: 'holds' },
			{
				text: '东礁港增长8.6%，西礁港增长7.9%，南礁港增长9.4%，北礁港增长6.8%。东礁港增速居全市第二位，靠的是新泊位。',
				because: 'it is the second',
				verdict: 'holds',
			},
			{
				text: '东礁港增长8.6%，西礁港增长7.9%，南礁港增长9.4%，北礁港增长6.8%。东礁港产量居全市第一位。',
				because: 'another quantity',
			},
			{
				text: '东礁港增长8.6%，西礁港增长7.9%，南礁港增长9.4%，北礁港增长6.8%。东礁港居全市第一位。',
				because: 'of what is not said',
			},
			{
				text: 'The rate was 4.1% in the North, 5.6% in the South, 3.8% in the East and 4.9% in the West. The South had the highest rate of the four.',
				because: 'it is the highest',
				verdict: 'holds',
			},
			{
				text: 'The rate was 4.1% in the North, 5.6% in the South, 3.8% in the East and 4.9% in the West. The South had the lowest turnout.',
				because: 'another quantity',
			},
			{
				text: '前三季度，青杉县增长12%，柳湾县增长15%，石桥县增长9%，柳湾县居首位。',
				because: 'it is the highest',
				verdict: 'holds',
			},
			{ text: '前三季度，青杉县增长12%，柳湾县增长15%，石桥县增长9%，青杉县总量居首位。', because: 'another quantity' },
			{ text: '各乡镇中，双塘镇的蜜柚产量最高，达15.6万吨；梅岭镇次之，为12.3万吨。', because: 'in order', verdict: 'holds' },
			{ text: '双塘镇产量最高，达12.3万吨，同比增长5%；梅岭镇次之，增长8%。', because: 'tonnes and growth' },
			{ text: '青杉县增长12%，柳湾县增长12%，青杉县居首位，柳湾县紧随其后。', because: 'a tie' },
			{ text: 'The first payment was 4,120 francs, followed by 4,870 francs in May.', because: 'the order of time' },
			{ text: 'Ortega received the most votes, 4,870, followed by Lindqvist with 4,120.', because: 'in order', verdict: 'holds' },
		],
	},
	run,
};
