/** What a Chinese figure counts by the words of its own clause: the noun behind it, else the one before it. */
import { type MetricParts, NO_METRIC, stated } from '../metric.ts';
import type { Mention } from '../types.ts';
import { covers, lastBefore, type Range, type Site, textOf, type View } from '../view.ts';
import { comparedThing, comparisonBase, moverOf, PACK, ranksAmong, rateBase, unpacked, withAge } from './around-noun.ts';
import { RATIO_KINDS } from './inherit-metric.ts';
import { CHANGE_PATTERN } from './lexicon/change.ts';
import { PROPERTY, VERB_NOUNS } from './lexicon/words.ts';
import { actShared, leadOf, predicateBehind, subjectOfAct } from './metric-acts.ts';
import { beforeBracket, leftOf, reckonedWith } from './metric-left.ts';
import { didSo, exchangeOf, wayOf } from './metric-pairs.ts';
import {
	agedPerson,
	amongOf,
	boundedBy,
	busyWith,
	namedPersons,
	PERSONS,
	scorerOf,
	stateOf,
	sufferersOf,
} from './metric-persons.ts';
import { shareMetric } from './metric-share.ts';
import { leftPhrase } from './noun-before.ts';
import { overBracket, rightPhrase } from './noun-behind.ts';
import type { LeftPhrase } from './noun-gap.ts';
import { describing } from './noun-lead.ts';
import { clean } from './noun-words.ts';
import { predicateOf } from './predicate.ts';
import { hasMeasure, isBareProperty, isChange, propertyOf } from './property.ts';

const PLAN_ALONE = /^(?:年度|全年)?(?:任务|目标|计划)$/u;

/** What has an amount of its own, whatever the amount is said of: 总投资16亿元的公寓. */
const PROPERTY_END =
	/(?:投资|面积|长度|高度|价值|产值|总额|资金|售价|价格|身高|体重|重量|容量|规模|造价|标价|金额|货值|案值|注册资本|年销售额|年产值|年产量)$/u;

/** 园艺、养殖两个|领域, 公寓两个|项目: nouns that say only what sort the thing in front of the number is. */
const CONTAINERS =
	/^(?:领域|方面|项目|工程|环节|行业|产业|板块|部门|单位|品种|类别|类型|阶段|层面|维度|版块|指标|要素|平台|系列|学科|专业)$/u;

/** 科创板|28家|公司, 规上类|12家|企业: which sort of house. */
const HOUSES = /^(?:公司|企业)$/u;

const SORT_OF_HOUSE = /(?:板|[沪深京港]市|类|型|级|所)$/u;

const BENEFIT = /^(?:奖金|奖励|补贴|补助|津贴|贷款|资助|补偿|赔偿|优惠|红包|慰问金|补助金|奖学金|助学金|消费券)$/u;

const RECEIVING =
	/(\p{Script=Han}{2,8}?)(?:分别|各|每人|最高|均|还|也|将)?(?:可|能|将)?(?:获得?|得到|领取?|享受|拿到|申领|申请)(?:到|了)?$/u;

/** 1490家|公司、科创板|28家: what stands before the mark is of the figure before. */
const lastOfList = ({ noun, from }: LeftPhrase, before: number): string =>
	from === before ? noun.slice(noun.lastIndexOf('、') + 1) : noun;

/** 获奖者分别可获得[500元]奖金: whose benefit it is. */
function benefiting(noun: string, site: Site, view: View): string {
	if (site.figure.kind !== 'money' || !BENEFIT.test(noun)) return '';
	const who = RECEIVING.exec(textOf(view.text, site.left).slice(-18))?.[1] ?? '';
	return /^(?:每|其|他|她|我|你|大家)/u.test(who) ? '' : who;
}

/** The metric that the figure's own clause states; one that wants a noun where it states none. */
export function ownMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts {
	const { text } = view;
	const { figure } = site;
	const ratio = RATIO_KINDS.has(figure.kind);
	if (ratio) {
		const share = shareMetric(site, view, times, places);
		if (share) return share;
	}
	const paid =
		exchangeOf(site, view) ?? wayOf(site, view) ?? didSo(site, view) ?? reckonedWith(site, view) ?? paidBy(site, view, places);
	if (paid) return paid;
	let known: LeftPhrase | null | undefined;
	/** Looked for when it is asked for: its words are dear to cut, and what a noun behind the figure names seldom needs it. */
	const leftSide = (): LeftPhrase | null => {
		if (known === undefined)
			known = leftPhrase(text, leftOf(site, view), times, places) ?? beforeBracket(site, view, times, places);
		return known;
	};
	const attributive = text
		.slice(site.right.from, site.right.from + 2)
		.trimStart()
		.startsWith('的');
	// 总投资16亿元的公寓: the sum is the investment, not the flats.
	const amount = (figure.kind === 'money' || figure.kind === 'measure') && attributive ? leftSide() : null;
	const measured = amount !== null && PROPERTY_END.test(amount.noun);
	if (measured && isBareProperty(amount.noun)) {
		// 总投资1.15亿元的|19公里|渭河治理工程: its length stands between.
		const long = view.sites[site.index + 1];
		const beyond = long !== undefined && long.figure.from - figure.to <= 2 && /^(?:measure|count)$/u.test(long.figure.kind);
		const bearer = rightPhrase(text, beyond ? long.right : site.right, places);
		const thing = bearer ? clean(text.slice(bearer.from, bearer.to)) : '';
		if (thing !== '') return stated(thing + amount.noun, amount.from, amount.to);
	}
	const aged = agedPerson(site, view);
	if (aged) return aged;
	const told = figure.kind === 'percent' ? toldOf(site, view, places) : null;
	if (told) return told;
	const behind = measured || (ratio && !attributive) ? null : beforeTime(rightPhrase(text, site.right, places), text, times);
	// 从三天的|走势看: what stands in a frame is not what is counted.
	const found =
		behind === null && site.right.to === figure.to && text.charAt(figure.to) === '（' && (leftSide()?.noun ?? '') === ''
			? overBracket(site, view, places)
			: behind && /(?:看|而言|来[说讲])$/u.test(text.slice(behind.from, behind.to)) && covers(times, behind.from, behind.to)
				? null
				: behind;
	// 新增就业近90万 民生福祉提升: a headline's blank parts two statements.
	const parted = /^\s+\p{Script=Han}/u.test(text.slice(site.right.from, site.right.from + 3)) && site.right.from === figure.to;
	const aimed =
		attributive &&
		found !== null &&
		AIM.test(text.slice(found.from, found.to)) &&
		hasMeasure((leftSide()?.noun ?? '').replace(/^[超足全等]额$/u, ''));
	const right = found && (aimed || ((parted || opensNext(found, site, view)) && (leftSide()?.noun ?? '') !== '')) ? null : found;
	const bound = figure.kind === 'count' ? boundedBy(site, view) : null;
	if (bound) return bound;
	const suffering = right ? null : sufferersOf(site, view);
	if (suffering) return suffering;
	const acting = right ? actingOn(right, site, view, leftSide) : null;
	if (acting) return acting;
	const busy = right ? busyWith(right, site, view) : null;
	if (busy) return busy;
	if (right) {
		const named = clean(text.slice(right.from, right.to)).replace(PACK, '');
		const noun = withoutNext(attributive && figure.kind === 'money' ? named.replace(AT_PRICE, '') : named, right, site, view);
		if (noun !== '') {
			const description = figure.kind === 'count' ? describing(text, site.left, times, places) : null;
			// 专精特新30强城市: the name goes through the figure.
			const house = HOUSES.test(noun);
			const named = figure.unit === '强' || (figure.kind === 'count' && (house || CONTAINERS.test(noun))) ? leftSide() : null;
			const touching = named !== null && named.to === figure.from ? named : null;
			const before =
				touching && figure.unit === '强'
					? touching.noun + figure.unit
					: touching &&
							touching.lead === '' &&
							touching.tail === '' &&
							(CONTAINERS.test(noun) || (house && SORT_OF_HOUSE.test(touching.noun))) &&
							figure.kind === 'count'
						? lastOfList(touching, view.sites[site.index - 1]?.figure.to ?? -1)
						: benefiting(noun, site, view);
			const said = description === null && figure.kind === 'count' ? predicateBehind(site, view, right) : '';
			const whole = (description ?? said) + before + withAge(noun, site, view);
			const act = figure.kind === 'count' ? actShared(site, view, right) : '';
			return {
				...stated(whole + act, right.from, right.to, { lead: description === null ? leadOf(site, view, right) : '' }),
				// 录得3%的涨幅: of what the sentence speaks of.
				wants: noun === '任务' || (attributive && ratio && isChange(noun)),
			};
		}
	}
	const points = scorerOf(site, view, times);
	if (points) return points;
	const left = leftSide();
	const persons = namedPersons(left, site, view, times, places);
	if (persons) return persons;
	const among = amongOf(site, view);
	if (among) return among;
	const state = figure.kind === 'count' && !attributive ? stateOf(site, view) : null;
	// 暴雨造成[3人]死亡: what stands before the verb is the cause, not what is counted.
	const apart = left !== null && figure.from - left.to <= 4 && /^\s+$/u.test(text.slice(left.to, figure.from));
	if (state && (!left || left.noun === '' || apart || CAUSING.test(textOf(text, site.left)))) return state;
	if (left && left.noun !== '') {
		if (ranksAmong(site, view, left.from) || GREATEST.test(left.noun)) return { ...NO_METRIC, tail: left.tail };
		if (comparisonBase(site, view, left))
			return comparedThing(site, view, left, times, places) ?? { ...NO_METRIC, tail: left.tail };
		const subject = subjectOfAct(left, site, view, times, places);
		if (subject !== '') return stated(subject + left.noun, left.from, left.to);
		const mover = moverOf(left.noun, left.from, site, view, times, places);
		if (mover !== '') return stated(mover + left.noun, left.from, left.to, { tail: keptTail(left.tail) });
		const base = rateBase(site, view, left.from);
		if (base !== '') return stated(base + left.noun, left.from - base.length, left.to, { tail: keptTail(left.tail) });
		const metric = stated(
			withAge(unpacked(left.noun, left.from, site, view), site, view) + addition(text, left.to, figure.from),
			left.from,
			left.to,
			{
				lead: left.lead,
				tail: ratio ? left.tail : keptTail(left.tail),
			},
		);
		// 已完成采购12辆: what was bought stands before.
		// 完成地方预算收入12亿元: of an amount that is a measure itself the verb says nothing.
		if (left.lead === '完成' && left.noun.length > 3 && hasMeasure(left.noun)) metric.lead = '';
		// 人均月|增收2100元: what each of them gained.
		if (EACH_BY_TIME.test(left.noun) && /^增[收产效]/u.test(left.tail)) {
			metric.noun = left.noun + left.tail.slice(0, 2);
			metric.tail = '';
			return metric;
		}
		// 该国|产量: whose it is, is its place.
		const placed = /该[国省市县区镇乡村州岛]$/u.test(text.slice(Math.max(0, left.from - 2), left.from));
		if (placed) return metric;
		const act = figure.kind === 'count' && VERB_NOUNS.has(left.noun) && /完成|实现/u.test(textOf(text, site.left));
		return { ...metric, wants: act || PROPERTY.test(left.noun) || isBareProperty(left.noun) || PLAN_ALONE.test(left.noun) };
	}
	// 等8项|已完成任务: what was done tells which of the things named before are counted.
	const said = figure.kind === 'count' && !right ? predicateOf(text, { from: figure.from, to: figure.to }, site.right.to) : '';
	return { ...NO_METRIC, lead: said === '' || !/等$/u.test(textOf(text, site.left)) ? '' : `${said}的`, tail: left?.tail ?? '' };
}

/** 一处|大棚|凌晨被压塌: when it befell is no part of its name; 三座|冬季运动馆 is. */
function beforeTime(phrase: Range | null, text: string, times: readonly Mention[]): Range | null {
	const time = phrase && times[lastBefore(times, phrase.to)];
	return time && time.from > phrase.from && time.to >= phrase.to && !text.startsWith('的', time.to)
		? { from: phrase.from, to: time.from }
		: phrase;
}

const EACH_BY_TIME = /[人户亩]均[年月]?$/u;

/** 以每股8元的|价格|发行: what was done at the price. */
const AT_PRICE =
	/(?<=^(?:最[低高]|平均|发行)?(?:价格|单价|均价|总价|售价|票价|成本))(?:发行|出售|转让|收购|成交|购买|销售|回购|增持|减持|买入|卖出|供应|挂牌).*$/u;

/** 全年营收|120亿元的|目标: what is aimed at stands in front. */
const AIM = /^(?:预期|年度|规划|奋斗)?(?:目标|任务|预期|(?:平均)?水平)(?!客户|群体|市场|价|用户|人群)/u;

/** 石桥区：增量最大，达[6300个]: how it stands among others, and not what is counted. */
const GREATEST = /^(?:增量|[升降涨跌增减]幅|数量|总量|规模|人数|面积|缺口)最[大小多少高低]$/u;

/** （64.9%|为|中国内地市场的销售）: alone in brackets, a share is of what it is said to be. */
const IS_OF = /^\s?(?:为|是|来自|源于|属于|系)(\p{Script=Han}{2,14})[）)]/u;

function toldOf(site: Site, view: View, places: readonly Mention[]): MetricParts | null {
	const { from, to } = site.figure;
	if (!/[（(，,；;]\s?(?:其中|约)?$/u.test(view.text.slice(Math.max(0, from - 4), from)) || site.bracket < 0) return null;
	const said = IS_OF.exec(view.text.slice(to, to + 18));
	if (!said?.[1]) return null;
	const at = to + said[0].indexOf(said[1]);
	// Where it is from is no thing that is counted.
	if (covers(places, at, at + said[1].length)) return null;
	return stated(clean(said[1]), at, at + said[1].length);
}

/** 吸纳残疾人|64名|就业, 组织干部|30人|培训: who they are stands before their number, what they do behind it. */
function actingOn(right: Range, site: Site, view: View, leftSide: () => LeftPhrase | null): MetricParts | null {
	const { figure } = site;
	if (figure.kind !== 'count' || !PERSONS.test(figure.unit) || right.to !== site.clause.to || right.from !== figure.to)
		return null;
	const act = view.text.slice(right.from, right.to);
	if (!VERB_NOUNS.has(act) && !FARED.test(act)) return null;
	const left = leftSide();
	if (
		!left ||
		left.to !== figure.from ||
		left.tail !== '' ||
		left.noun.length < 2 ||
		VERB_NOUNS.has(left.noun) ||
		OF_AREA.test(left.noun)
	)
		return null;
	return stated(left.noun + act, left.from, left.to, { lead: left.lead });
}

const FARED = /^(?:就业|上岗|入学|毕业|参保|脱贫|报名|获奖)$/u;
const OF_AREA = /(?:街道|社区|[省市县区州乡镇村])$/u;

/** 按每人[1500元]的标准给予补贴: what is paid by the standard. */
const BY_STANDARD = /^的?标准[，,]?(?:给予|发放|予以|支付|补发|兑现|拨付|享受|领取|一次性)+/u;

function paidBy(site: Site, view: View, places: readonly Mention[]): MetricParts | null {
	const { to } = site.figure;
	if (site.figure.kind !== 'money' || !view.text.startsWith('标准', to + (view.text.charAt(to) === '的' ? 1 : 0))) return null;
	const said = BY_STANDARD.exec(view.text.slice(to, to + 16))?.[0].length ?? 0;
	const phrase =
		said > 0 ? rightPhrase(view.text, { from: to + said, to: Math.min(site.clause.to, to + said + 24) }, places) : null;
	return phrase ? stated(clean(view.text.slice(phrase.from, phrase.to)), phrase.from, phrase.to) : null;
}

const LINKS = /^(?:已|共|总共|一共)?(?:达到?|为|是|有|约为?|共|超过?)$/u;

/** Houses, places and sorts that are counted and have a measure: 城市, 企业, 品种. */
const MEASURED =
	/^.*(?:城市|省份|地区|区县|区市|企业|公司|单位|机构|法院|学校|高校|医院|银行|项目|行业|产业|板块|乡镇|街道|社区|小区|自然村|行政村|景区|品种|机场|港口|车站|收费站|水库|流域|电站|市场|超市|商户|网点|食堂|员工|职工|学生|党员|农户|居民|村民)(?=\p{Script=Han}{2,})/u;
const MEASURES = new RegExp(
	`^(?:分别|均|都|全部|已|共|合计|累计|同比|环比|比上年|较上年|则|仅|只有?|由|从|${CHANGE_PATTERN}|达到?|为|是|有|约|近|超过?|逾)*$`,
	'u',
);

/** [78家]龙头企业|销售收入20亿元: what the next figure measures of those counted is no part of their name. */
function withoutNext(noun: string, right: Range, site: Site, view: View): string {
	const next = view.sites[site.index + 1];
	if (site.figure.kind !== 'count' || !next || next.clause.from !== site.clause.from || next.figure.from < right.to) return noun;
	if (!hasMeasure(noun) && propertyOf(noun) === '') return noun;
	const gap = next.figure.from - right.to;
	if (gap > 8 || !MEASURES.test(view.text.slice(right.to, next.figure.from))) return noun;
	return MEASURED.exec(noun)?.[0] ?? noun;
}

/** 总数达到[64个]座位总数达到2100个: with no mark between them, the noun behind a figure is of the next one. */
function opensNext(noun: Range, site: Site, view: View): boolean {
	const next = view.sites[site.index + 1]?.figure;
	return next !== undefined && next.from - noun.to <= 5 && LINKS.test(view.text.slice(noun.to, next.from).trim());
}

const CAUSING = /(?:造成|导致|致使|致|引发)(?:了|共)?$/u;

/** 服务站（点）[224个]: a short addition in brackets belongs to the noun it touches. */
const ADDITION = /^（\p{Script=Han}{1,3}）$/u;

const addition = (text: string, from: number, to: number): string =>
	to - from <= 5 && ADDITION.test(text.slice(from, to)) ? text.slice(from, to) : '';

/** Of what is said between noun and figure, an amount keeps only what makes it another thing. */
const keptTail = (tail: string): string =>
	/^(?:改?扩建|改建|迁建|在建)$|增|减|降|升|涨|[上下]调|多|少|净|涉及|覆盖|惠及|受益|^交付$/u.test(tail) ? tail : '';
