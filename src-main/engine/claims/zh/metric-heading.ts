/** Where what is counted is told of its figure's surroundings: by a heading, by the whole it is looked at by times, by the greatest of a row. */
import type { MetricParts } from '../metric.ts';
import type { Inheritance, Noun } from './metric-topic.ts';
import { leftPhrase } from './noun-before.ts';
import { bearerOf, hasMeasure, isBareProperty, propertyOf } from './property.ts';

/** What says nothing without the thing that has it: 占地面积, 总产量, 净流入金额. */
export const OF_A_THING = /(?:面积|里程|长度|全长|高度|产值|产量|亩产|单产|总产|数量|总数|总量|金额|库容|存栏|出栏)$/u;

/** 茶叶面积3万亩，减少0.4万亩；|产量5吨: behind the semicolon the list goes on with another property of the same thing. */
export function bearerBefore({ site, view, done }: Inheritance): Noun | null {
	if (!/[；;]\s*$/u.test(view.text.slice(Math.max(0, site.clause.from - 2), site.clause.from))) return null;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 6; i--) {
		const metric = done[i];
		if (!metric || view.sites[i]?.figure.kind === 'time') continue;
		// 面积3万亩；单产480公斤；|总产5吨: that one names no thing of its own.
		if (isBareProperty(metric.noun) && metric.of === '') continue;
		return metric.of === '' &&
			OF_A_THING.test(metric.noun) &&
			bearerOf(metric.noun) !== metric.noun &&
			!isBareProperty(metric.noun)
			? metric
			: null;
	}
	return null;
}

const HEADED = /^(\p{Script=Han}{2,8}?)(?:方面|市场方面)[，,]/u;
const GENERAL =
	/(?:业绩|政策|消息|资金|市场|汇市|股市|债市|其他|另外?|经营|生产|销售|拿地|投资|消费|行业|需求|供给|供应|价格|保障|服务|管理|建设|民生|教育|医疗|养老|就业|财政|金融|工业|农业|交通)$/u;

/** 二手住宅方面，|一线城市下降1.1%: the heading of the sentence is what changed, where its clauses name but places. */
export function headed(own: MetricParts, { site, view }: Inheritance): Noun | null {
	const from = view.sentences[site.sentence]?.from ?? 0;
	if (own.noun !== '' || own.of !== '' || site.figure.kind !== 'percent') return null;
	const head = HEADED.exec(view.text.slice(from, Math.min(from + 14, site.figure.from)))?.[1];
	if (!head || GENERAL.test(head)) return null;
	for (let i = site.index - 1; i >= 0 && view.sites[i]?.sentence === site.sentence; i--)
		if (view.sites[i]?.figure.kind !== 'percent') return null;
	return { lead: '', noun: head, from, to: from + head.length };
}

const BY_TIME = /^(?:分|从|按)(?:季度?|月度?|年度|阶段|时段)(?:来)?看/u;

/** 分季度看，一季度增长6.2%: by its times the whole is looked at that the paragraph told first, not the last of its parts. */
export function ofTheWhole(own: MetricParts, { site, view, done }: Inheritance): Noun | null {
	const sentence = view.sentences[site.sentence];
	if (own.noun !== '' || own.of !== '' || !sentence || site.figure.kind === 'time') return null;
	if (!BY_TIME.test(view.text.slice(sentence.from, sentence.from + 8))) return null;
	// 分年度看，2021年41件52人: cases and persons are of those that were counted so before.
	if (site.figure.kind === 'count')
		for (let i = 0; i < site.index && i < 12; i++) {
			const other = view.sites[i];
			const metric = done[i];
			if (
				metric &&
				metric.noun !== '' &&
				other?.figure.kind === 'count' &&
				other.figure.unit === site.figure.unit &&
				other.sentence < site.sentence
			)
				return metric;
		}
	for (let i = 0; i < site.index && i < 12; i++) {
		const metric = done[i];
		if (site.figure.kind === 'count' && view.sites[i]?.figure.kind === 'money') continue;
		if (metric && metric.origin === 'stated' && view.sites[i]?.figure.kind !== 'time' && hasMeasure(metric.noun)) return metric;
	}
	return null;
}

/** 菠菜涨幅|最大，为[12.4%]: the clause before says of which one the greatest is told. */
const GREATEST_OF = /最[大小高低多少快慢长短][，,](?:分别|约|均)?[为达是有]?到?$/u;

/** The measure whose greatest value the figure is, told in the clause before; null where the figure has a name of its own. */
export function greatestOf(own: MetricParts, { site, view, times, places }: Inheritance): Noun | null {
	if (own.noun !== '') return null;
	const before = view.text.slice(Math.max(0, site.figure.from - 8), site.figure.from);
	const end = before.includes('最') ? (GREATEST_OF.exec(before)?.[0].length ?? 0) : 0;
	if (end === 0) return null;
	const to = site.figure.from - end;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, view.sites[site.index - 1]?.figure.to ?? 0, to - 24);
	const phrase = leftPhrase(view.text, [{ from, to }], times, places);
	return phrase && phrase.to === to && propertyOf(phrase.noun) !== '' && !isBareProperty(phrase.noun) ? phrase : null;
}
