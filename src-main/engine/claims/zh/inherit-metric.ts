/** What a Chinese figure counts when its own clause does not say: what the figures before it counted, or the topic. */
import { matchesOf } from '../../matches.ts';
import type { MetricParts } from '../metric.ts';
import { CHANGE_PATTERN } from './lexicon/change.ts';
import { bearerBefore, greatestOf, headed, OF_A_THING, ofTheWhole } from './metric-heading.ts';
import {
	clauseBefore,
	faredBefore,
	framedTopic,
	HOLDER,
	type Inheritance,
	type Noun,
	openingOf,
	sentenceBefore,
	topicOf,
} from './metric-topic.ts';
import { SORTS_OF_WORK } from './noun-lead.ts';
import { bearerOf, hasMeasure, isBareProperty, isChange, propertyOf } from './property.ts';

export const RATIO_KINDS: ReadonlySet<string> = new Set(['percent', 'multiple', 'point']);

/** Words of a plan at the end of a metric: what is done against the plan is the thing, not the plan. */
const PLAN_END = /(?:年度|全年|建设|目标|任务|计划|指标)*(?:任务|目标|计划|指标)$/u;
/** Figures looked back over within a sentence: longer lists repeat their noun. */
const LOOK_BACK = 8;
/** 县（市、区）, 市州: places that are counted; no rate and no price is of them. */
const AREA = /^(?:[省市县区乡镇州旗盟村]{1,3}|街道|城市|省份|地区|区域|城区)(?:（[^（）]{1,8}）)?$/u;
/** 任务中涉及本市的: of what comes after, only the whole is known. */
const SOME_OF = /中\p{Script=Han}{2,10}的$/u;
const CHANGE = /增|减|升|涨|降|跌|多|少|高|低|扩|缩/u;

/** `own` with the noun it wants; a noun it has (a rate, a task) stays behind the one it is of. */
export function inheritMetric(own: MetricParts, from: Inheritance): MetricParts {
	const property = isBareProperty(own.noun) && !isChange(own.noun);
	const subject = property ? (countedSubject(own, from) ?? subjectOf(from, own.noun)) : null;
	const bearer = property && OF_A_THING.test(own.noun) ? bearerBefore(from) : null;
	if (bearer) return composed(own, bearer, 'sentence');
	if (subject && HOLDER.test(subject.noun)) return { ...own, wants: false };
	if (subject) return composed(own, subject, 'sentence');
	if (property && !OF_A_THING.test(own.noun)) return { ...own, wants: false };
	const bare = own.noun === '' && own.tail === '' && own.of === '';
	const whole = ofTheWhole(own, from) ?? headed(own, from);
	if (whole) return composed(own, whole, 'paragraph');
	const fared = faredBefore(own, from);
	if (fared) return composed(own, fared, 'sentence');
	const inSentence = greatestOf(own, from) ?? clauseBefore(own, from) ?? fromFigures(from, true, bare);
	if (inSentence) return composed(byItself(own, from), inSentence, 'sentence');
	// 录得3%的涨幅: the rise stands behind its figure, and whose it is before.
	if (own.noun !== '' && !(isChange(own.noun) && own.from >= from.site.figure.to)) return { ...own, wants: false };
	const named = behindColon(from) ?? topicOf(from, own.tail === '' ? undefined : openingOf(from.site, from.view));
	const topic = named && from.site.figure.kind !== 'count' && AREA.test(named.noun) ? null : named;
	// 公司|实现营业收入: who reports is known.
	if (topic && own.noun !== '' && HOLDER.test(topic.noun)) return { ...own, wants: false };
	const said = topic ?? framedTopic(from);
	if (said) return composed(own, said, 'sentence');
	const before = sentenceBefore(from);
	if (before) return composed(own, before, 'paragraph');
	const earlier = fromFigures(from, false);
	if (earlier) return composed(own, earlier, 'paragraph');
	return { ...own, wants: false };
}

/** 建材端：螺纹钢主力合约|周五收报3928元: what stands behind the colon is talked of, and the heading is not. */
function behindColon(from: Inheritance): Noun | null {
	const { site, view } = from;
	const sentence = view.sentences[site.sentence]?.from ?? 0;
	const colon = view.text.lastIndexOf('：', site.figure.from);
	if (colon <= sentence || colon !== site.clause.from - 1 || site.figure.kind === 'time') return null;
	const topic = topicOf(from, colon + 1);
	return topic && topic.noun.length > 2 && !WHOLE.test(topic.noun) ? topic : null;
}
const WHOLE = /^(?:全|我|本|该)[国省市县区州镇乡村]/u;

/** 收报3115点，跌7点，跌幅0.22%: by how much it changed is told of the thing itself. */
const byItself = (own: MetricParts, { site }: Inheritance): MetricParts =>
	site.figure.kind === 'percent' &&
	own.tail === '' &&
	own.lead === '' &&
	CHANGE_ALONE.test(own.noun) &&
	own.to <= site.figure.from
		? { ...own, noun: '' }
		: own;
const CHANGE_ALONE = /^(?:累计|同比|环比)?[增减涨跌升降]幅$/u;

const RECKONED = /^(?:[日年月户人场次亩]均)$/u;
const RECKONED_SO = /^[日年月户人场次亩]均/u;
const NEW = /^(?:新增|新建|新开|新设|新签|新招|续建)$/u;
const EACH_EARNS = /^(?:[户人亩]均)增收$/u;
const ACT_DONE = /^(?:现?已)?(?:完成|实现)$/u;
/** 发展|茶叶3200亩，年产值: what was planted has the yield. */
const PLANTED =
	/^(?:发展|种植|养殖|栽种|栽植|栽培|种下|推广)(?=\p{Script=Han}{2})(?!\p{Script=Han}{0,2}(?:户|基地|园|区|面积|规模|场|业)$)/u;
/** 募集|资金, 追缴|资金: the act names the sum, which is of nothing that was counted before. */
const RAISED = /^(?:募集|筹集|筹措|追缴|追回|拨付|落实|争取|引进|投入|下达|归集|发放|整合)$/u;

/** What stands in front of a thing that was counted before: its new lead and the thing, or null where the figure has more of its own. */
function inFront(own: MetricParts, other: Noun): { lead: string; noun: string } | null {
	if (own.noun !== '') return null;
	const thing = { lead: own.tail, noun: other.noun };
	// 建成充电桩320个，|在建|46个
	if (SORTS_OF_WORK.includes(own.tail) && !other.noun.includes(own.tail)) return thing;
	if (own.of !== '') return null;
	// 发送旅客3.8亿人次，|日均|1290万人次: how it is reckoned stands in front of what was done.
	if (RECKONED.test(own.tail) && !other.noun.includes(own.tail))
		return { ...thing, lead: own.tail + other.lead.replace(RECKONED_SO, '') };
	// 公共停车位1.2万个，|新增|860个: what is new stands in front of what there is.
	if (NEW.test(own.tail) && !/新/u.test(other.noun.slice(0, 2)))
		return { ...thing, noun: other.noun.replace(PLAN_END, '') || other.noun };
	return null;
}

function composed(own: MetricParts, other: Noun, source: 'sentence' | 'paragraph'): MetricParts {
	const front = inFront(own, other);
	if (front) return { ...own, ...front, tail: '', from: other.from, to: other.to, origin: 'inherited', source, wants: false };
	if (own.noun === '' && EACH_EARNS.test(own.tail)) return { ...own, noun: own.tail, tail: '', wants: false };
	if (own.noun === '' && own.of === '' && ACT_DONE.test(own.tail)) return composed({ ...own, tail: '' }, other, source);
	if (/^(?:资金|金额)$/u.test(own.noun) && RAISED.test(own.lead)) return { ...own, wants: false };
	// 收购网点增加: a change is of what was done; another act (采购) replaces it.
	// 脱贫|户, whose age is told behind: one character is half a word.
	const half = other.noun.length === 1;
	const whole = half || (own.noun === '' && CHANGE.test(own.tail)) ? other.lead + other.noun : other.noun;
	const planned = whole.replace(PLAN_END, '').replace(SOME_OF, '') || whole;
	// 种植面积284公顷，总产量171吨: the second property is of the bearer of the first.
	const of = isBareProperty(own.noun) && !isChange(own.noun) ? bearerOf(planned.replace(PLANTED, '')) : planned;
	const kept = own.noun !== '' && !of.endsWith(own.noun) ? own.noun : '';
	// 出库流量8000立方米，|水位: the level is of the reservoir, and not of what it lets out.
	if (kept === '水位' && /[出入]库$/u.test(of)) return { ...own, wants: false };
	// 首日涨幅，|市值: what is left of a word names nothing.
	if (kept !== '' && /^[首末每全单各本该前后上下]$/u.test(of)) return { ...own, wants: false };
	// 占地86亩，|总建筑面积: what was told before is a property too.
	if (kept !== '' && of === '占地') return { ...own, wants: false };
	// ，占地86亩: the topic is what is said of it already.
	if (own.noun === '' && of === own.tail) return { ...own, noun: of, tail: '', wants: false };
	// 上座6812人，上座率: the rate names its thing itself.
	if (kept.length > 2 && of.includes(kept.slice(0, 2))) {
		// 医保参保人数5万人，参保率: the thing, and then the rate.
		const thing = of.endsWith(kept.slice(0, 2)) && kept.endsWith('率') ? of.slice(0, -2) : '';
		return thing.length < 2
			? { ...own, wants: false }
			: { ...own, lead: '', noun: thing + kept, from: other.from, to: other.to, origin: 'inherited', source, wants: false };
	}
	// 项目|完成|投资: what was done to the property stands before it.
	// 抽检|合格率 of 抽检合格率: the act is said once.
	const lead = own.lead !== '' && of.endsWith(own.lead) ? '' : own.lead;
	if (kept !== '' && lead !== '')
		return {
			...own,
			lead: '',
			noun: of + lead + kept,
			from: other.from,
			to: other.to,
			origin: 'inherited',
			source,
			wants: false,
		};
	return { ...own, lead, noun: of + kept, from: other.from, to: other.to, origin: 'inherited', source, wants: false };
}

/** Marks after which a sentence speaks of something else. */
const TURN = /[；;]|其中|\s[-–—]\s/gu;

const DOES = /^(?:合计|共|总共|累计|均|全部)*(?:实现|完成|取得)?了?$/u;

/** 61家公司合计实现|营业收入: those counted in front of a property have it. */
function countedSubject(own: MetricParts, { site, view, done }: Inheritance): Noun | null {
	const other = view.sites[site.index - 1];
	const metric = done[site.index - 1];
	if (!other || !metric || other.figure.kind !== 'count' || other.clause.from !== site.clause.from) return null;
	if (metric.origin !== 'stated' || metric.from < other.figure.to || metric.to > own.from) return null;
	return DOES.test(view.text.slice(metric.to, own.from)) ? metric : null;
}

/** What the properties of a clause are said of: the thing with which its stretch of the sentence begins. */
function subjectOf(inheritance: Inheritance, property: string): Noun | null {
	const { site, view, done } = inheritance;
	const sentence = view.sentences[site.sentence];
	if (!sentence) return null;
	const floor = Math.max(sentence.from, site.figure.from - STRETCH);
	let start = floor;
	for (const turn of matchesOf(view.text.slice(floor, site.clause.from), TURN)) start = floor + turn.index + turn[0].length;
	let first = site.index;
	while (first > 0 && (view.sites[first - 1]?.figure.from ?? -1) >= start) first--;
	// 办理退税业务296笔，惠及企业695户，金额2亿元: an amount is of what was transacted.
	if (AMOUNT.test(property)) {
		for (let i = site.index - 1; i >= first; i--) {
			const metric = done[i];
			if (metric && metric.noun !== '' && TRANSACTED.test(view.sites[i]?.figure.unit ?? '')) return metric;
		}
	}
	// 种了260亩茶叶，亩产1500斤: the yield is of the crop, not of who planted it.
	if (YIELD.test(property)) {
		const [other, metric] = [view.sites[first], done[first]];
		if (other && metric && CROPPED.test(other.figure.unit) && metric.from >= other.figure.to && metric.noun.length > 1)
			return metric;
	}
	for (let i = first; i < site.index; i++) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric || other.figure.kind === 'time' || metric.noun === '') continue;
		// A noun behind the first figure is its object, not the subject of the sentence.
		if (metric.from < other.figure.from && metric.from >= start && metric.to <= other.figure.from)
			return ACCOUNT.test(property) && propertyOf(metric.noun) === '' ? null : metric;
		// 61家公司实现营业收入9亿元，实现净利润2亿元: both are of the companies.
		const next = done[i + 1];
		if (other.figure.kind === 'count' && i + 1 < site.index && next && bearerOf(next.noun) === metric.noun) return metric;
		break;
	}
	const topic = topicOf(inheritance, start);
	// What an earlier clause begins with is as often the setting (二级市场上，…总市值) or who tells.
	return topic && (topic.from >= site.clause.from || OF_A_THING.test(property)) ? topic : null;
}

const YIELD = /^(?:平均)?(?:亩产|单产|总产|总?产量|产值|年产值|年产量)$/u;
const CROPPED = /^(?:亩|公顷|株|棵|头|只|羽|尾)$/u;

/** What a house has in its books or at the exchange (营业收入, 总市值): of the house, and not of what it counted before (接待游客). */
const ACCOUNT = /(?:收入|利润|利润总额|营收|营业额|销售额|市值|市盈率|股价|费用|支出|[毛净]?利率)$/u;

const STRETCH = 90;
const AMOUNT = /^(?:总|合同|涉及|累计|成交|涉案)?(?:金额|总额|资金|额度)$/u;
const TRANSACTED = /^(?:笔|单|宗|例|起|件)$/u;

const AND_ROSE = new RegExp(`^(?:和|与|、|及)(?:${CHANGE_PATTERN})了?$`, 'u');

const TELLS = /^(?:说|称|表示|介绍|告诉|透露|坦言|认为|回忆|直言|感叹)/u;

/** The noun of an earlier figure, one of the same unit first: of the same sentence, or else of the one before. */
function fromFigures({ site, view, done }: Inheritance, sameSentence: boolean, bare = false): Noun | null {
	const ratio = RATIO_KINDS.has(site.figure.kind);
	const level = bare && site.figure.kind === 'percent';
	const share = level || (bare && site.figure.unit === '成');
	// 参保人数5万人，参保率97%，分别增加3万人和提高2个百分点: points are of the rate.
	const ofRate =
		site.figure.kind === 'point' && AND_ROSE.test(view.text.slice(view.sites[site.index - 1]?.figure.to ?? 0, site.figure.from));
	let nearest: Noun | null = null;
	for (let i = site.index - 1; i >= 0 && i >= site.index - LOOK_BACK; i--) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric) break;
		if (sameSentence ? other.sentence !== site.sentence : other.sentence < site.sentence - 3) break;
		if (other.figure.kind === 'time' || metric.noun === '') continue;
		if (ofRate && other.figure.kind !== 'percent') continue;
		// 门店店长说，|一套|98平方米: who tells it is nothing that is counted.
		if (metric.from >= other.figure.to && TELLS.test(view.text.slice(metric.to, metric.to + 4))) continue;
		// 金额2.1亿元。…，|31件: no cases are of an amount.
		if (!sameSentence && site.figure.kind === 'count' && site.figure.unit !== '' && other.figure.kind === 'money') continue;
		// 7个县区中5个正增长，石桥县增长11%: it is no area that grows.
		if (site.figure.kind !== 'count' && other.figure.kind === 'count' && AREA.test(metric.noun)) continue;
		// 占营收比重升到36%，明年可望过四成: a share beside a share is of the same whole.
		if (share && other.figure.kind === 'percent' && metric.tail === '占' && metric.of !== '' && nearest === null)
			return { ...metric, noun: metric.noun + metric.tail + metric.of };
		// 枯死率最高6.4%，而平时只有[2%]: a rate beside a rate, of which no change is told.
		if (
			level &&
			!/幅度?$/u.test(metric.noun) &&
			other.figure.kind === 'percent' &&
			metric.tail === '' &&
			hasMeasure(metric.noun.replace(/最[高低大小]$/u, ''))
		)
			return { ...metric, noun: metric.noun.replace(/最[高低大小]$/u, '') };
		// 涨幅扩大0.2个百分点，环比下降0.1%: what falls is the price, not its rise.
		if (site.figure.kind === 'percent' && isChange(metric.noun) && i > 0) continue;
		// 北风2~3级，[3~12℃]: how warm it is, is nothing of the wind.
		if (/℃|摄氏/u.test(site.figure.unit) && !/℃|摄氏/u.test(other.figure.unit)) continue;
		// 居全市8个区县第2位: among how many it ranks.
		if (site.figure.kind === 'rank' && metric.from >= other.figure.to && metric.to === site.figure.from) continue;
		// What stands in brackets is an aside to what goes on behind them.
		if (other.bracket >= 0 && other.bracket !== site.bracket) continue;
		if (site.figure.kind === 'point' && other.figure.kind === 'percent' && metric.tail === '占比' && metric.of === '')
			return { ...metric, noun: metric.noun + metric.tail };
		if (site.figure.kind === 'point' && other.figure.kind === 'percent')
			return metric.tail === '占' && metric.of !== '' ? { ...metric, noun: metric.noun + metric.tail + metric.of } : metric;
		nearest ??= metric;
		const amount = !RATIO_KINDS.has(other.figure.kind);
		if (amount && (ratio || other.figure.unit === site.figure.unit)) return metric;
	}
	return nearest;
}
