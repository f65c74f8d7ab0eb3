/**
 * What a metric leaves to the other things told of its figure. That something grew is its aspect: 生产总值增长6% is 6 % of
 * growth of 生产总值, the very thing whose level the clause before tells. Who reports and the nation are its place, 当季 its time.
 */
import type { Aspect } from '../../../contract/model.ts';
import type { MetricParts } from '../metric.ts';
import { CHANGE_PATTERN } from './lexicon/change.ts';
import { hasMeasure, propertyOf } from './property.ts';

const CHANGED: ReadonlySet<Aspect> = new Set(['growth', 'increase', 'decrease']);

/** Verbs of change in front of their amount. 增速, 涨幅 and 跌幅 are names of rates, and stay. */
const AT_END = new RegExp(
	`(?:(?:累计|[同环]比|年均|平均)?(?:(?<!至)(?:${CHANGE_PATTERN})|翻|[高多少超]出|[多少高低]于|净[增减]|[急续齐领小反跳][涨跌升降增减]|(?<!至)[多少低]|(?<!身)高))+$`,
	'u',
);

/** Who reports, the market as a whole, the time and the nation in front of a measure: 公司营业收入, 当季毛利率, 全国城镇调查失业率. */
const SAID_ELSEWHERE =
	/^(?:本?公司|集团|[该本]行|两市|沪深两市|全国(?!人口)|我国|[当单]季|当[期月年日]|本[季期月]|报告期内?)+(?=\p{Script=Han}{2})/u;

/** `parts` without what its aspect, its time and its place tell already. */
export const toldOnce = (parts: MetricParts, aspect: Aspect): MetricParts => withoutChange(withoutHolder(parts), aspect);

function withoutHolder(parts: MetricParts): MetricParts {
	if (parts.lead !== '') return parts;
	const noun = parts.noun.replace(SAID_ELSEWHERE, '');
	return hasMeasure(noun) || propertyOf(noun) !== '' || /资产$/u.test(noun) ? { ...parts, noun } : parts;
}

/** 比全市平均水平|高, 每天|平均: which way it lies from its base, and how it was reckoned. */
const SIDE = /^(?:平均)?[高低快慢]?$|^[高低平]开$/u;

function withoutChange(parts: MetricParts, aspect: Aspect): MetricParts {
	if (parts.of !== '' || parts.noun === '') return parts;
	if (SIDE.test(parts.tail)) return { ...parts, tail: '' };
	if (!CHANGED.has(aspect) && !(aspect === 'share' && /(?:比重|占比|比例|份额)$/u.test(parts.noun))) return parts;
	return { ...parts, tail: parts.tail.replace(AT_END, '') };
}
