/**
 * What belongs to a noun though it stands apart from it, and what does not belong though it stands beside: the bound in
 * front (10亿元以上的项目), the base of a rate, the market's mover before the time, the pack, the base of a comparison.
 */
import { type MetricParts, stated } from '../metric.ts';
import type { Mention } from '../types.ts';
import { lastBefore, type Site, type View } from '../view.ts';
import { leftPhrase } from './noun-before.ts';
import type { LeftPhrase } from './noun-gap.ts';
import { clean } from './noun-words.ts';
import { isBareProperty } from './property.ts';

/** 某银行上半年|累计实现|净利润. */
const ACHIEVED = /^(?:累计|共|合计)?(?:实现|完成|取得)?了?$/u;

/** 北向资金|全天|净卖出: what was done on the market, by whom said before the time. "" where the noun says it. */
const MOVE = /^(?:净(?:买入|卖出|流入|流出)|成交|成交额|成交量)$/u;
export function moverOf(
	noun: string,
	from: number,
	site: Site,
	view: View,
	times: readonly Mention[],
	places: readonly Mention[],
): string {
	const property = isBareProperty(noun);
	if (!MOVE.test(noun) && !property) return '';
	const time = times[lastBefore(times, from)];
	if (!time || time.from <= site.clause.from) return '';
	const gap = view.text.slice(time.to, from);
	if (gap !== '' && !(property && ACHIEVED.test(gap))) return '';
	// 61家|上市公司|上半年: the count is no part of the name.
	const floor = Math.max(site.clause.from, time.from - 20, lastFigureEnd(site, view, time.from));
	const phrase = leftPhrase(view.text, [{ from: floor, to: time.from }], times, places);
	return phrase && phrase.to === time.from && phrase.tail === '' ? phrase.noun : '';
}

const lastFigureEnd = (site: Site, view: View, at: number): number => {
	for (let i = site.index - 1; i >= 0 && i >= site.index - 3; i--) {
		const to = view.sites[i]?.figure.to ?? 0;
		if (to <= at) return to;
	}
	return 0;
};

/** 5升|装|花生油: in what packs it is sold. */
export const PACK = /^装(?=\p{Script=Han}{2})(?!备|置|修|卸|配|机|饰|满|载)/u;
export const unpacked = (noun: string, from: number, site: Site, view: View): string =>
	view.sites[site.index - 1]?.figure.to === from ? noun.replace(PACK, '') : noun;

/** 每千名老年人拥有|养老床位, 每百元营业收入中的|成本: how many there are to so many is another thing than how many there are. */
const RATE_BASE = /每(?:\d+|[十百千万亿]+)\p{Script=Han}{1,10}(?:拥有|占有|[中内]?的)$|平均每\p{Script=Han}{1,8}的$/u;
/** 对经济增长的|贡献率: to what it contributes. */
const CONTRIBUTES = /(?:\p{Script=Han}{2,10})?对\p{Script=Han}{2,8}的$/u;
export const rateBase = (site: Site, view: View, from: number): string =>
	(view.text.startsWith('贡献率', from) ? CONTRIBUTES : RATE_BASE).exec(
		view.text.slice(Math.max(site.clause.from, from - 20), from),
	)?.[0] ?? '';

/** 居全市8个区县|第2位: among how many it ranks is no name of what ranks. */
const RANKED_AMONG = /(?:[居列]|排名?|位次|在)(?:全\p{Script=Han}|\p{Script=Han}{2,4})?(?:参评|纳入\p{Script=Han}{2,4})?的?$/u;
/** 居全市基层法院|第3位: in what field. */
const SCOPE = /^\s*(?:稳?[居列]|位[居列]|排名?|排在|跻身)全[国省市县区州]\p{Script=Han}{0,8}$/u;
export function ranksAmong(site: Site, view: View, left: number): boolean {
	const before = view.sites[site.index - 1]?.figure;
	if (site.figure.kind === 'rank' && SCOPE.test(view.text.slice(site.clause.from, site.figure.from))) return true;
	return (
		site.figure.kind === 'rank' &&
		before?.kind === 'count' &&
		left >= before.to &&
		before.from >= site.clause.from &&
		RANKED_AMONG.test(view.text.slice(site.clause.from, before.from))
	);
}

/** 70岁以上|老人2132人, 10亿元以上|项目15个: the bound is part of who or what is counted. */
export function withAge(noun: string, site: Site, view: View): string {
	const before = view.sites[site.index - 1]?.figure;
	const first = site.left[0];
	if (!before || !first || first.from !== before.to || noun === '' || !view.text.startsWith(noun, before.to)) {
		if (before?.kind !== 'age' || first?.from !== before.to) return noun;
		// 66岁的何根生拿到|补偿款: of whom an age is told, that tells of nothing else how old it is.
		if (!/以[上下内]|[—~至-]/u.test(view.text.slice(before.from, before.to)) && view.text.charAt(before.to) === '的') return noun;
		// 43岁的厂长捏起|一件|泳衣: whose age it is stands between.
		if (!view.text.slice(before.to, site.figure.from).includes(noun)) return noun;
	}
	if (before.kind !== 'age' && !BOUND.test(view.text.slice(before.from, before.to))) return noun;
	return clean(view.text.slice(before.from, before.to)) + noun;
}

/** 其中10亿元以上|5个: the bound stands alone, what it bounds was said before. */
export function bounded(metric: MetricParts, site: Site, view: View): MetricParts {
	const before = view.sites[site.index - 1]?.figure;
	if (metric.origin !== 'inherited' || metric.noun === '' || !before || site.figure.from - before.to > 5) return metric;
	// 50岁以上的占43%，30岁以下的|只有19人: those of the counted whom the bound tells.
	if (before.to !== site.figure.from && !OF_THEM.test(view.text.slice(before.to, site.figure.from))) return metric;
	const bound = view.text.slice(before.from, before.to);
	return BOUND.test(bound) ? { ...metric, noun: bound + metric.noun.replace(BOUNDED, '') } : metric;
}
const OF_THEM = /^的(?:只|仅|共|约|就|已)?(?:有|占|达)?$/u;
const BOUNDED = /^[\d.]*[十百千万亿]*\p{Script=Han}{1,3}以[上下内]/u;

const BOUND = /以[上下内]$/u;

/** 比上年任务|多20所: the noun in front belongs to what is compared with. */
export function comparisonBase(site: Site, view: View, { from, tail }: LeftPhrase): boolean {
	// 比上年增长44%、|营业利润3亿元: behind the list mark the next of the list begins.
	const last = view.sites[site.index - 1]?.figure.to ?? 0;
	// 较一季度收窄11.8个百分点 - 净利润[117亿元]: nothing is said of the noun that would hold it against another.
	const over = last > site.clause.from && last <= from && (view.text.charAt(last) === '、' || (tail === '' && last < from));
	const begin = over ? last : site.clause.from;
	const before = view.text.slice(begin, from);
	return (
		/(?<![占同环])(?:比(?![例重率分])|较(?![多大高好为强]))[^，]*$/u.test(before) ||
		(OF_RATES.has(site.figure.kind) && BESIDE.test(view.text.slice(begin, from)))
	);
}
const OF_RATES: ReadonlySet<string> = new Set(['percent', 'point', 'multiple']);
/** 略低于|同业[1.55%]的平均水平 */
const BESIDE = /\p{Script=Han}?[高低优快慢]于(?:全\p{Script=Han})?$/u;

const COMPARES = /^(\p{Script=Han}{2,20}?)(?:比|较)/u;

/** 收购进度|比去年同期快[5个百分点]: what is compared stands at the head of the clause, where it stands there at all. */
export function comparedThing(
	site: Site,
	view: View,
	left: LeftPhrase,
	times: readonly Mention[],
	places: readonly Mention[],
): MetricParts | null {
	const { from } = site.clause;
	const head = COMPARES.exec(view.text.slice(from, Math.min(left.from, from + 24)));
	if (!head?.[1] || site.left.length !== 1) return null;
	const phrase = leftPhrase(view.text, [{ from, to: from + head[1].length }], times, places);
	if (!phrase || phrase.to !== from + head[1].length) return null;
	const bare = isBareProperty(phrase.noun);
	if (phrase.noun.length < 3 && !bare) return null;
	return stated(phrase.noun, phrase.from, phrase.to, { lead: phrase.lead, tail: left.tail, wants: bare });
}
