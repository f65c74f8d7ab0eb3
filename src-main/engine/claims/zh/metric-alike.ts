/**
 * What a list says once of all its members: 国有企业利润8亿元，私营企业11亿元 tells two profits, and 云川成交87套 behind
 * 商品住宅成交316套 is of the same flats. A report names the measure, or what is traded, with the first of them only.
 */
import type { MetricParts } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { hasMeasure, propertyOf } from './property.ts';

/** Measures that the members of a list share. */
const MEASURE =
	/(?:(?:人均)?可支配收入|人均(?:生活)?消费支出|增加值|利润(?:总额)?|净利润|产值|营业收入|营收|销售收入|收入|支出|进出口[额值]?|出口[额值]?|进口[额值]?|零售[额量]?|批发量|交付量?|销售?[量额]|产量|用电量|发电量|投资|成交[额量]?|客运量|货运量|吞吐量|收视率|(?:批发|零售|收购|出厂|到厂|销售|出栏|市场|平均)?(?:价格|均价|售价)|(?:批发|零售|收购|出厂|到厂)价|[存贷]款余额|参保人数|门诊量|接诊量|出栏|存栏)$/u;
/** Nouns that have an amount or a number of their own: 税金, 会员, 用户. */
const OF_ITS_OWN =
	/(?:资产|负债|债务?|税[金额]?|[款费金券股租奖薪]|工资|标准|订单|库存|[盈亏]损?|逆差|顺差|缺口|补[贴助]|损失|贡献|客单|主体|占比|其他|[人员户客者生数例案件店])$/u;
const NAME = /^[\p{Script=Han}A-Za-z“”·]{2,14}$/u;
const GROWTH = /增|减|升|涨|降|跌|滑|缩|扩|多|少/u;
/** 分行业看, 从品种看: all that follows are parts of one whole. */
const PARTS = /^(?:其中[，,])?(?:分|从|按)[^，。；]{1,12}?(?:来?看|分)[，,]/u;
const AMONG = /其中[，,：:]?$/u;
const PRICED = /\/|每/u;
/** 零售端，…; 二手房方面，…: another measure, or another thing. */
const TURNS = /[端面][，,]/u;
/** 按常住地分，城镇居民…: a new division is of the whole, unless its parts are called as what stands before. */
const DIVIDED = /[分看][，,]/u;
/** Figures looked back over. */
const LOOK_BACK = 8;
/** A list of places has many figures. */
const ACT_BACK = 24;

/** Acts that are told of many places in a row, with what they are done to said once. */
const ACT =
	/^(?:成交|网签|过户|卖出|售出|销售|零售|批发|交付|接待|发送|运送|收购|改造|签约|出栏|存栏|绝收|受理|查处|产|开行|安置|转移|发放)$/u;

/** Gives the members of a list the measure, and the places the thing, that the list told once. */
export function measuredAlike(view: View, metrics: MetricParts[]): void {
	let was = '';
	let now: MetricParts | null = null;
	let sentence = -1;
	for (const site of view.sites) {
		const metric = metrics[site.index];
		if (!metric || site.figure.kind === 'time' || metric.noun === '') continue;
		// What was inherited of a name is inherited of it with its measure.
		if (now && metric.origin === 'inherited' && metric.noun === was && site.sentence === sentence) {
			metrics[site.index] = { ...metric, lead: now.lead, noun: now.noun };
			continue;
		}
		const alike: MetricParts | null =
			metric.of === '' && metric.lead === ''
				? (actAlike(metric, site, view, metrics) ?? memberOf(metric, site, view, metrics, now))
				: null;
		if (!alike) continue;
		was = metric.noun;
		now = alike;
		sentence = site.sentence;
		metrics[site.index] = alike;
	}
}

/** 石桥|成交|87套: of what was traded when the whole was told. */
function actAlike(metric: MetricParts, site: Site, view: View, metrics: readonly MetricParts[]): MetricParts | null {
	if (metric.origin !== 'stated' || !ACT.test(metric.noun)) return null;
	for (let i = site.index - 1; i >= 0 && i >= site.index - ACT_BACK; i--) {
		const other = metrics[i];
		const figure = view.sites[i]?.figure;
		if (!other || figure?.unit !== site.figure.unit || figure.kind !== site.figure.kind || other.of !== '') continue;
		const whole = other.lead + other.noun;
		if (whole.length > metric.noun.length && whole.length <= 12 && (whole.endsWith(metric.noun) || other.lead === metric.noun))
			return { ...metric, lead: other.lead, noun: other.noun };
	}
	return null;
}

/** 私营企业|11亿元: by what the one before it was measured. */
function memberOf(
	metric: MetricParts,
	site: Site,
	view: View,
	metrics: readonly MetricParts[],
	last: MetricParts | null,
): MetricParts | null {
	const { noun } = metric;
	const { figure } = site;
	const before = site.index - 1;
	// 分别下降22%和9%: the second of a list whose first has a name of its own.
	const second =
		metric.origin === 'inherited' &&
		last !== null &&
		metrics[before] === last &&
		/^(?:和|、|与|及)$/u.test(view.text.slice(view.sites[before]?.figure.to ?? 0, figure.from));
	if (!(metric.origin === 'stated' ? metric.to <= figure.from : second) || !NAME.test(noun)) return null;
	const growth = figure.kind === 'percent' && GROWTH.test(metric.tail);
	if (!growth && (metric.tail !== '' || figure.kind === 'percent' || figure.kind === 'rank' || figure.kind === 'age'))
		return null;
	if (hasMeasure(noun) || propertyOf(noun) !== '') return null;
	for (let i = before; i >= 0 && i >= site.index - LOOK_BACK; i--) {
		const other = view.sites[i];
		const told = metrics[i];
		if (!other || !told || other.sentence < site.sentence - 1) return null;
		if (other.figure.kind === 'time' || told.of !== '' || told.noun === noun) continue;
		const level = other.figure.kind === figure.kind && other.figure.unit === figure.unit;
		if (growth ? !GROWTH.test(told.tail) && other.figure.kind === 'percent' : !level) continue;
		const measure = MEASURE.exec(told.noun)?.[0] ?? '';
		const bearer = told.noun.slice(0, told.noun.length - measure.length);
		// 用电量60亿千瓦时，日均用电|2亿千瓦时: it says itself what is measured.
		const among = bearer === '' && AMONG.test(view.text.slice(Math.max(0, site.clause.from - 4), metric.from));
		if (measure === '' || (bearer.length < 2 && !among) || noun.endsWith(measure.slice(0, 2))) return null;
		const between = view.text.slice(other.figure.to, figure.from);
		if (TURNS.test(between) || (DIVIDED.test(between) && noun.slice(-1) !== bearer.slice(-1))) return null;
		return answers(noun, bearer, growth, site, other, view) ? { ...metric, noun: noun + measure } : null;
	}
	return null;
}

/** Whether `noun` stands in one row with `bearer`. */
function answers(noun: string, bearer: string, growth: boolean, site: Site, other: Site, view: View): boolean {
	if (noun.slice(-1) === bearer.slice(-1)) return true;
	const from = view.sentences[site.sentence]?.from ?? 0;
	if (PARTS.test(view.text.slice(from, from + 18))) return true;
	if (OF_ITS_OWN.test(noun)) return false;
	if (PRICED.test(site.figure.unit)) return true;
	if (other.sentence !== site.sentence) return false;
	if (growth || AMONG.test(view.text.slice(Math.max(from, site.clause.from - 4), site.clause.from))) return true;
	return site.figure.kind !== 'money' && view.text.slice(Math.max(0, site.figure.from - noun.length), site.figure.from) === noun;
}
