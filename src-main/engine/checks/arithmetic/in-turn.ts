/**
 * Two values of one thing told in turn, each with its time: 去年接待48万人次，今年达到60万人次; “60,000 visitors in 2013 and
 * 240,000 in 2023”. No word joins them, so that the reading's own metric, place and time of each have to.
 */
import type { Aspect, Figure, Language, Paragraph } from '../../../contract/model.ts';
import { type SentenceStretch, stretchAt } from '../clauses.ts';
import { daysBetween } from '../days.ts';
import { basisWords, placesMeet, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { prose, quantitiesIn, withoutTimes } from './prose.ts';

export interface InTurn {
	paragraph: Paragraph;
	/** Of the one that is printed last. */
	sentence: SentenceStretch;
	before: Figure;
	after: Figure;
	first: Figure;
	last: Figure;
}

/** What says how much there is or was; a plan, a part, a share or a change is another thing than the level beside it. */
const LEVELS: ReadonlySet<Aspect> = new Set(['level', 'total', 'done']);
/** A rate is a level of its own, whatever it is a rate of: 开工率为78%，上月为72%. */
const RATES: ReadonlySet<Aspect> = new Set(['share', 'completion', 'started']);
/** Between the two: no other number, few words, and none that turn to something else. */
const LINK: Record<Language, RegExp> = {
	zh: /^[^，。；：、\d]{0,6}(?:[，；。][^，。；：、\d]{0,16}){1,3}$/u,
	en: /^[^:()\d]{0,80}$/u,
};
const TURNS: Record<Language, RegExp> = {
	zh: /其中|另|分别|[平人户日月年]均|[比较]|占|目标|计划|规划|预计|力争|将|任务|至少|最[高低多少大]|每|(?:增[加长]?|提高|上升|上涨|下降|减少?|降低?)(?![加长少低]?[到至为])/u,
	en: /\b(?:of which|of whom|including|average|target|plan(?:s|ned)?|aims?|forecast|expected|will|would|could|than|respectively|per|each|from|compared|against)\b|\b(?:rose|fell|grew|risen|fallen|grown|up|down)\b(?! to\b)|\bby (?:about |some |nearly )?$/iu,
};
/** Output is told at prices of the year and its growth at constant ones; sales of a field of firms that changes by the year. */
const REAL =
	/生产总值|GDP|增加值|总产值|可支配|消费支出|规模以上|限额以上|零售总?额|固定资产投资|\b(?:GDP|output of the economy|real)\b/iu;
const REACH = 60;

const PAST =
	/^(?:去年|上年|前年|上月|上个月|上季度|上一年|年初|.{1,3}年前|.{1,2}个月前|过去|以前|原来|原先|从前|当初|起初|last year|the year before|a year (?:earlier|ago))/iu;
const NOW = /^(?:截至|到|至)?(?:今年|目前|现在|如今|本月|本季度|眼下|this year|now|today)/iu;
const MONTH_ZH = /^(\d{1,2})月份?$/u;

/** “By 2023” and 到2023年末 have no beginning: they count up to a day, and stand beside the same day of another year. */
const interval = ({ period }: Figure) =>
	period.interval?.to ? { from: period.interval.from ?? period.interval.to, to: period.interval.to } : null;

const isCutOff = ({ period }: Figure): boolean => period.interval?.from === null;

const days = ({ from, to }: { from: string; to: string }): number => daysBetween(from, to) + 1;

/** Months are as long as each other, years too; a year and its first nine months are not. */
const asLong = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(3, Math.min(a, b) * 0.04);

/** Which of two comes first in time; null where the words do not say, or tell of stretches that are not alike. */
export function earlierOf(a: Figure, b: Figure): 'first' | 'second' | null {
	const [x, y] = [interval(a), interval(b)];
	if (x && y) {
		const open = isCutOff(a) || isCutOff(b);
		const fits = open ? x.to.slice(5) === y.to.slice(5) : asLong(days(x), days(y));
		if (!fits && !NOW.test(a.period.text) && !NOW.test(b.period.text)) return null;
		if (x.to < y.from) return 'first';
		return y.to < x.from ? 'second' : null;
	}
	const [p, q] = [a.period.text, b.period.text];
	if (PAST.test(p) && NOW.test(q)) return sameStretch(p, q) ? 'first' : null;
	if (PAST.test(q) && NOW.test(p)) return sameStretch(q, p) ? 'second' : null;
	const [m, n] = [MONTH_ZH.exec(p)?.[1], MONTH_ZH.exec(q)?.[1]];
	if (m === undefined || n === undefined || m === n) return null;
	return Number(m) < Number(n) ? 'first' : 'second';
}

/** 去年前三季度 and 今年前三季度, 去年同期 and 今年前三季度, 五年前 and 现在; not 去年 and 今年前三季度. */
function sameStretch(past: string, now: string): boolean {
	const rest = (text: string): string =>
		text
			.replace(PAST, '')
			.replace(NOW, '')
			.replace(/^的|[，,]/gu, '');
	const [a, b] = [rest(past), rest(now)];
	return a === b || a === '同期';
}

const THIS_ONE = /(?:本|这|此|这一|今年这)(?:届|次|期|学期|赛季|轮|批)/u;
const LAST_ONE = /上(?:一)?(?:届|次|期|学期|赛季|轮|批)/u;

/** 上届为1.2亿元 names nothing but its turn. */
const TURN_WORD = /^(?:上|本)(?:一)?(?:届|次|期|学期|赛季|轮|批)$/u;

/** 本届1.38亿元，上届1.2亿元: what comes round again and again is told in turns of its own. */
function seriesOrder(text: string, { from }: { from: number }, first: Figure, last: Figure): 'first' | 'second' | null {
	const [a, b] = [text.slice(Math.max(from, first.from - REACH), first.from), text.slice(first.to, last.from)];
	if (THIS_ONE.test(a) && LAST_ONE.test(b)) return 'second';
	return LAST_ONE.test(a) && THIS_ONE.test(b) ? 'first' : null;
}

/** Whether exactly one year lies between them, as 同比 and 比上年 say. */
export function isYearApart({ before, after }: Pick<InTurn, 'before' | 'after'>): boolean {
	const [x, y] = [interval(before), interval(after)];
	if (x && y) return Number(y.to.slice(0, 4)) - Number(x.to.slice(0, 4)) === 1;
	return /^(?:去年|上年|last year|the year before|a year)/iu.test(before.period.text);
}

/** Whether they are neighbouring months or quarters, as 环比 says. */
export function isNextStretch({ before, after }: Pick<InTurn, 'before' | 'after'>): boolean {
	const [x, y] = [interval(before), interval(after)];
	if (x && y) return days(x) < 100 && daysBetween(x.to, y.from) === 1;
	const [m, n] = [MONTH_ZH.exec(before.period.text)?.[1], MONTH_ZH.exec(after.period.text)?.[1]];
	if (m !== undefined && n !== undefined) return Number(n) - Number(m) === 1;
	return /^上(?:个?月|季度)$/u.test(before.period.text);
}

/** 接待游客 and 游客 are one thing, and visitor numbers and visitors; 发电量 and 火电发电量 are two. */
export function sameThing(a: Figure, b: Figure): boolean {
	const [x, y] = [plain(a.metric.text), plain(b.metric.text)];
	if (x === '' || y === '') return false;
	const [long, short] = x.length >= y.length ? [x, y] : [y, x];
	return long.endsWith(short) && VERB.test(long.slice(0, long.length - short.length));
}

const plain = (metric: string): string =>
	metric
		.toLowerCase()
		// 本届成交额 and 上届成交额 are told of two turns of one thing.
		.replace(/^(?:本|这|此|上)(?:一)?(?:届|次|期|学期|赛季|轮|批)(?=..)/u, '')
		.replace(/ (?:numbers?|figures?|totals?)$/u, '')
		.replace(/(?<=[a-z]{2})s$/u, '');

/** What is done to the thing says nothing of which it is. */
const VERB =
	/^(?:共|总|累计)?(?:接待|完成|实现|生产|销售|卖出|售出|发放|查处|办理|受理|建成|新建|发生|招收|招录|培训|处理|拥有|现有|仅有|只有|登记|注册|种植|收获|采收|服务|吸引|引进|报名|参加)?$/u;

const alike = (a: Figure, b: Figure, language: Language): boolean =>
	sameUnit(a, b) || (language === 'en' && a.kind === 'count' && b.kind === 'count' && b.unit === '');

const found = new WeakMap<DocumentView, readonly InTurn[]>();

/** All such pairs of a document, in reading order; found once. */
export function inTurnOf(view: DocumentView): readonly InTurn[] {
	let pairs = found.get(view);
	if (!pairs) {
		pairs = prose(view).flatMap((paragraph) => inTurnIn(view, paragraph));
		found.set(view, pairs);
	}
	return pairs;
}

function inTurnIn(view: DocumentView, paragraph: Paragraph): InTurn[] {
	const { language } = view.reading;
	const figures = quantitiesIn(view, paragraph).filter(
		({ kind, unit, to }) =>
			kind !== 'rank' &&
			kind !== 'multiple' &&
			kind !== 'point' &&
			!(unit === '年' && /^前/u.test(paragraph.text.slice(to, to + 1))),
	);
	if (figures.length < 2) return [];
	const text = withoutTimes(view, paragraph);
	const sentences = view.sentencesIn(paragraph.index);
	return figures.flatMap((first, i): InTurn[] => {
		const last = figures[i + 1];
		if (!last || last.from - first.to > REACH || first.kind !== last.kind || !alike(first, last, language)) return [];
		const [own, sentence] = [stretchAt(sentences, first.from), stretchAt(sentences, last.from)];
		if (!own || !sentence || text.slice(own.to, Math.max(own.to, sentence.from)).trim() !== '') return [];
		if (![first, last].every((one) => isLevel(one) || isReached(text, one))) return [];
		const series = seriesOrder(text, own, first, last);
		if (series === null && (last.period.text === '' || first.period.text === '')) return [];
		const link = text.slice(first.to, last.from);
		if (!LINK[language].test(link) || TURNS[language].test(link)) return [];
		const lead = text.slice(Math.max(own.from, first.from - REACH), first.from);
		const words = paragraph.text.slice(Math.max(own.from, first.from - REACH), last.to);
		if (basisWords(words) !== '' || (first.kind === 'money' && REAL.test(words)) || TURNS[language].test(lead.slice(-16)))
			return [];
		const again = series !== null && TURN_WORD.test(last.metric.text);
		if ((!again && !sameThing(first, last)) || !placesMeet(first.place.text, last.place.text)) return [];
		const earlier = series ?? earlierOf(first, last);
		if (earlier === null) return [];
		const [before, after] = earlier === 'first' ? [first, last] : [last, first];
		return [{ paragraph, sentence, before, after, first, last }];
	});
}

/** 今年降到1.8%: where it came to is a level, whatever it did on the way. */
const isReached = (text: string, { kind, aspect, from, modifier }: Figure): boolean =>
	kind === 'percent' &&
	modifier === 'exact' &&
	aspect === 'growth' &&
	/(?:升|降|增|减|涨|跌|高|低|落|加|少)[至到](?:了)?$/u.test(text.slice(Math.max(0, from - 4), from));

const isLevel = ({ aspect, kind, modifier }: Figure): boolean =>
	(LEVELS.has(aspect) || (kind === 'percent' && RATES.has(aspect))) && modifier !== 'about' && modifier !== 'atmost';
