/** What a figure of a Chinese report counts, in the report's own words. */
import { type MetricParts, NO_METRIC, stated } from '../metric.ts';
import type { Mention, PeriodMention, PlaceMention } from '../types.ts';
import { covers, lastBefore, type Range, type Site, textOf, type View } from '../view.ts';
import { bounded, comparedThing, comparisonBase, moverOf, PACK, ranksAmong, rateBase, unpacked, withAge } from './around-noun.ts';
import { eventAt } from './event.ts';
import { framesZh } from './frames.ts';
import { hollowed } from './hollow-metric.ts';
import { inheritMetric, RATIO_KINDS } from './inherit-metric.ts';
import { PROPERTY, STATES, VERB_NOUNS } from './lexicon/words.ts';
import { measuredInWhole, NO_WHOLE, wholeAt } from './members.ts';
import { actOn, clean, describing, type LeftPhrase, leadingVerb, leftPhrase, rightPhrase } from './noun-phrase.ts';
import { spotLists } from './place-respective.ts';
import { doing, predicateOf, stateBehind } from './predicate.ts';
import { hasMeasure, isBareProperty, isChange, measuredAs, propertyOf } from './property.ts';
import { type Pending, respective } from './respective.ts';
import { wordsOf } from './segment.ts';

const CHANGE_FROM = /(?:已?由|已?从)(?:[^由从]{0,12}的?)?$/u;
const CAME_TO = /(?:提高|提升|上升|增加|扩大|攀升|升|下降|降低|回落|缩小|减少|降)(?:到|至|为)了?$/u;
const PLAN_ALONE = /^(?:年度|全年)?(?:任务|目标|计划)$/u;
const SHARE = /^(.*?)(占比?到?)(?!地(?![区方])|用|据|道)([^占]*)$/u;
const OF_WHOLE = /^(.*?)(完成(?:了)?|达到|相当于|超过|是|为)(?!率)([^，]{2,})的$/u;
const EQUALS = /^(?:是|为|相当于)$/u;
/** What an amount is held against; of a whole (被骗总额) or a plan it is a share. */
const BASE = /同期|平[日时常均]|水平|[去上前往常今]年|上[周月]|原来|以前|此前|前$/u;
/** What has an amount of its own, whatever the amount is said of: 总投资16亿元的公寓. */
const PROPERTY_END =
	/(?:投资|面积|长度|高度|价值|产值|总额|资金|售价|价格|身高|体重|重量|容量|规模|造价|标价|金额|货值|案值|注册资本|年销售额|年产值|年产量)$/u;
const FILLER = /^(?:全部|整个|了)+|(?:的|达到?|为|约|近|超过?|逾)+$|分别|依次/gu;

/** The metrics of a paragraph's figures, in their order. `topic` is what the story talks of before this paragraph. */
export function readMetricsZh(view: View, allTimes: readonly PeriodMention[], allPlaces: readonly PlaceMention[]): MetricParts[] {
	// 年度任务, 国内市场占有率: these words are part of what is counted.
	const times = withFrames(
		allTimes.filter((time) => !((time.frequency || time.aside) && /^(?:年度|全年|本年度|当年)$/u.test(time.text))),
		framesZh(view.text),
	);
	// 全国法院 is a name of what is counted; 中国 and 我国 in front of a noun say where.
	const spots = spotLists(view.text);
	const places = withFrames(
		allPlaces.filter((place) => (place.points !== 'country' && place.points !== 'world') || /^(?:中|我)国$/u.test(place.text)),
		spots,
	);
	const out: MetricParts[] = [];
	const pending: Pending = { names: [], metric: null };
	let whole = NO_WHOLE;
	for (const site of view.sites) {
		whole = wholeAt(whole, site, view, out);
		const own =
			site.figure.kind === 'time'
				? timeMetric(site, view, times, places)
				: hollowed(ownMetric(site, view, times, places), site, view, allPlaces, out);
		const like = parallel(own, site, view, out);
		if (like) {
			out.push(like);
			continue;
		}
		const from = changedFrom(site, view, out, times) ?? restated(site, view, out) ?? byCause(site, view, out);
		if (from) {
			out.push(from);
			continue;
		}
		const given = respective(own, site, view, times, out, pending, spots, allPlaces);
		if (given) {
			out.push(given);
			continue;
		}
		const givers = bearerAlone(own, site, view, out);
		if (givers) {
			out.push(givers);
			continue;
		}
		const metric = bounded(own.wants ? inheritMetric(own, { site, view, times, places, done: out }) : own, site, view);
		const member = measuredInWhole(befallen(metric, site, view), whole, site);
		out.push(won(wholeName(listed(grown(member, site, view, out), site, view, out), site, view), site, view));
	}
	containers(view, out);
	sufferers(view, out);
	// A time says when the next figure of its sentence holds, so it shares its metric.
	for (let i = view.sites.length - 2; i >= 0; i--) {
		const site = view.sites[i];
		const next = view.sites[i + 1];
		const metric = out[i + 1];
		if (!site || !next || !metric || site.figure.kind !== 'time' || next.sentence !== site.sentence) continue;
		if ((out[i]?.origin ?? 'none') === 'stated' || metric.origin === 'none') continue;
		out[i] = { ...metric, origin: 'inherited', source: 'sentence' };
	}
	return out;
}

/** 南湾中学|带来[600个]: a house that gives, takes or has so many. */
const HOUSE_NAME = /\p{Script=Han}{2}(?:小学|中学|学校|幼儿园|医院|街道|社区|[省市县区镇乡村])(?:改?扩建|改建|新建)?$/u;
const GIVES = /^(?:后|也|又|还|则|再|可|各|将)*(?:带来|提供|贡献|拿出|腾出|挤出|增加|新增|增|添|接收|接待|接纳|占|有)了?$/u;

/** 不良率最高的华北为3.75%，|东北|2.2% */
const REGION_NAME = /^(?:东北|华北|华东|华南|华中|西北|西南|东部|中部|西部|京津冀|长三角|珠三角|大湾区)(?:地区)?$/u;
const IN_REGION = /^(?:则|仅|也)?[为是达有]?到?$/u;

/** 石桥小学带来1200个学位，[南湾中学]带来600个: of the thing that the sentence has counted in the same unit. Null where it has not. */
function bearerAlone(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	if (own.origin !== 'stated' || own.of !== '' || own.to > site.figure.from || site.figure.kind === 'time') return null;
	const gap = view.text.slice(own.to, site.figure.from);
	const region = REGION_NAME.test(own.noun) && own.tail === '' && IN_REGION.test(gap);
	if (!region && !(site.figure.kind === 'count' && HOUSE_NAME.test(own.noun) && GIVES.test(gap))) return null;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 4; i--) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric || other.sentence !== site.sentence) return null;
		if (other.figure.unit !== site.figure.unit || other.figure.kind !== site.figure.kind || metric.noun === '') continue;
		return metric.noun === own.noun ? null : { ...metric, origin: 'inherited', source: 'sentence', wants: false };
	}
	return null;
}

/** Between two members of a row: 甲班男生合格比例为82.5%|、|女生为79.1%. */
const IN_A_ROW = /^\s*[、，,；;]\s*(?:其中|而)?$/u;
const AS_MUCH = /^(?:则|均|也)?(?:分别)?(?:为|是|占|达到?|有)(?:约|近|超)?$/u;

/** 男生肥胖比例为8.5%、[女生]为5.1%: who it is of is said anew, and what was measured once. Null where nothing answers. */
function parallel(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	const before = view.sites[site.index - 1];
	const metric = done[site.index - 1];
	if (!before || !metric || before.figure.kind !== site.figure.kind || before.figure.unit !== site.figure.unit) return null;
	if (site.figure.kind === 'time' || own.origin !== 'stated' || own.noun.length < 2 || own.lead !== '' || own.of !== '')
		return null;
	if (metric.noun.length < own.noun.length + 2 || hasMeasure(own.noun) || isBareProperty(own.noun)) return null;
	if (own.from < before.figure.to || !IN_A_ROW.test(view.text.slice(before.figure.to, own.from))) return null;
	if (!AS_MUCH.test(view.text.slice(own.to, site.figure.from))) return null;
	const at = answering(own.noun, metric.noun);
	return at < 0
		? null
		: {
				...metric,
				noun: metric.noun.slice(0, at) + own.noun + metric.noun.slice(at + own.noun.length),
				from: own.from,
				to: own.to,
				wants: false,
			};
}

/** Where in the longer name the words stand that `part` answers to: as long, and ending alike. */
function answering(part: string, name: string): number {
	const end = part.slice(-1);
	for (let i = name.length - part.length - 1; i >= 0; i--) {
		const piece = name.slice(i, i + part.length);
		const said = name.slice(i + part.length);
		if (piece.endsWith(end) && piece !== part && (hasMeasure(said) || propertyOf(said) !== '')) return i;
	}
	return -1;
}

/** Times and frames in one list, ascending, not overlapping: neither is part of what is counted. */
/** 标普500|指数: the number is in the name of the index. */
const INDEX_HEAD = /[\p{Script=Han}A-Za-z]{2,8}\d{2,4}$/u;

/** A name that a number stands in, which the search for the noun stopped at: 标普500指数, 10年期国债收益率. */
function wholeName(metric: MetricParts, site: Site, view: View): MetricParts {
	const { noun, from } = metric;
	if (/^(?:指数|成分股|成份股)/u.test(noun)) {
		const head = INDEX_HEAD.exec(view.text.slice(Math.max(0, from - 12), from))?.[0];
		return head ? { ...metric, noun: head + noun, from: from - head.length } : metric;
	}
	if (!noun.startsWith('期')) return metric;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 4; i--) {
		const term = view.sites[i]?.figure;
		if (term?.kind === 'measure' && term.to === from)
			return { ...metric, noun: view.text.slice(term.from, term.to) + noun, from: term.from };
	}
	return metric;
}

function withFrames(times: readonly Mention[], frames: readonly Mention[]): Mention[] {
	if (frames.length === 0) return [...times];
	const out: Mention[] = [];
	for (const item of [...times, ...frames].sort((a, b) => a.from - b.from || b.to - a.to)) {
		const last = out.at(-1);
		if (last && item.from < last.to) {
			if (item.to > last.to) out[out.length - 1] = { ...last, to: item.to };
		} else out.push({ from: item.from, to: item.to, text: item.text });
	}
	return out;
}

/** 集体企业增长0.7% behind 国有企业增加值增长1.0%: the measure is said once. */
function grown(metric: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	if (site.figure.kind !== 'percent' || metric.origin !== 'stated' || !GROWTH.test(metric.tail) || metric.of !== '')
		return metric;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 6; i--) {
		const other = view.sites[i];
		const before = done[i];
		if (!other || !before || other.sentence < site.sentence - 1) break;
		if (other.figure.kind !== 'percent' || !GROWTH.test(before.tail)) continue;
		const noun = measuredAs(metric.noun, before.noun);
		if (noun) return { ...metric, noun };
	}
	return metric;
}

const GROWTH = /增|减|升|涨|降|跌|回落/u;

/** 新增停车位216个、充电桩38个: the verb of the list is said once; 15% and 20% of one list share what is said of them. */
function listed(metric: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	const before = view.sites[site.index - 1];
	const other = done[site.index - 1];
	if (!before || !other || before.sentence !== site.sentence || before.figure.kind === 'time') return metric;
	const gap = view.text.slice(before.figure.to, site.figure.from);
	if (/^\s*(?:、|和|及|与)\s*$/u.test(gap) && metric.tail === '' && metric.of === '' && metric.origin === 'inherited')
		return { ...metric, tail: other.tail, of: other.of };
	// 倒塌房屋3户7间: one thing in two units.
	if (
		gap.trim() === '' &&
		/^(?:count|measure)$/u.test(site.figure.kind) &&
		metric.lead === '' &&
		metric.noun === other.noun &&
		metric.tail === ''
	)
		return { ...metric, lead: other.lead };
	if (
		metric.lead === '' &&
		other.lead !== '' &&
		metric.origin === 'stated' &&
		// 建成食堂84个6382个座位: one list, with no mark in it.
		/^\s*(?:[、和及与]|$)/u.test(gap) &&
		metric.from > before.figure.to
	)
		return { ...metric, lead: other.lead };
	return metric;
}

const CHANGED_TO =
	/^(?:元|的)?(?:提高|提升|增加|增长|增|上升|升|上涨|涨|扩大|拓展|下降|降低|降|减少|减|压缩|缩短|缩减|下调|上调|调整|调|回落|回升|跌|延长|延伸|扩展|跃升|跃|砍|加|爬|落|掉|滑|一路掉|一路跌|换|变)?(?:到|至|为|成)了?$/u;

/** 由91%提高到95%, 由第6升至第4位: both ends of a change are of one thing. */
function changedFrom(site: Site, view: View, done: readonly MetricParts[], times: readonly Mention[]): MetricParts | null {
	// 由2020年的16.7%降至今年秋季的1.9%: the end of the change may have a time of its own.
	const dated = view.sites[site.index - 1]?.figure.kind === 'time' ? site.index - 2 : site.index - 1;
	const before = view.sites[dated];
	const metric = done[dated];
	if (!before || !metric || metric.noun === '' || before.figure.kind !== site.figure.kind || before.figure.kind === 'time')
		return null;
	const time = times[lastBefore(times, site.figure.from)];
	const end =
		time && time.from >= before.figure.to && /^的?$/u.test(view.text.slice(time.to, site.figure.from))
			? time.from
			: site.figure.from;
	const gap = view.text.slice(before.figure.to, end);
	return gap.length <= 5 && CHANGED_TO.test(gap.replace(/\s+/gu, ''))
		? { ...metric, origin: 'inherited', source: 'clause', wants: false }
		: null;
}

/** 风力14级（[43.2米/秒]）: alone in brackets behind a figure, it says the same in another unit. */
function restated(site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	const before = view.sites[site.index - 1]?.figure;
	const metric = done[site.index - 1];
	if (!before || !metric || metric.noun === '' || before.kind === 'time' || site.figure.kind === 'time') return null;
	if (!/^\s*[（(](?:约|合|即|折合)?$/u.test(view.text.slice(before.to, site.figure.from))) return null;
	return /^\s*[）)]/u.test(view.text.slice(site.figure.to, site.figure.to + 2))
		? { ...metric, origin: 'inherited', source: 'clause', wants: false }
		: null;
}

/** 一支|10人左右的团队: the first figure counts what the second describes. */
function containers(view: View, metrics: MetricParts[]): void {
	for (let i = view.sites.length - 2; i >= 0; i--) {
		const site = view.sites[i];
		const next = view.sites[i + 1];
		const metric = metrics[i + 1];
		if (!site || !next || metric?.origin !== 'stated' || site.figure.kind !== 'count') continue;
		const described = metric.from > next.figure.to || view.text.charAt(next.figure.to) === '的';
		const touching = view.text.slice(site.figure.to, next.figure.from).trim() === '';
		const own = metrics[i];
		const behind = own?.origin === 'stated' && own.from >= site.figure.to;
		if (touching && described && !behind) metrics[i] = { ...metric, origin: 'inherited', source: 'clause' };
	}
}

const MATCHES = /^(?:胜|平|负|连胜|连败)$/u;

const PLACED = /排名(?:[升降跌]至|第)?$/u;

/** 临江队近5轮[2胜]: what is counted is in the unit; 以25分排名[第二]: what a rank is of, in the verb. */
function won(metric: MetricParts, site: Site, view: View): MetricParts {
	if (metric.tail !== '' || metric.noun === '') return metric;
	if (MATCHES.test(site.figure.unit)) return { ...metric, tail: site.figure.unit };
	const placed =
		site.figure.kind === 'rank' &&
		!metric.noun.endsWith('排名') &&
		PLACED.test(view.text.slice(Math.max(0, site.figure.from - 4), site.figure.from));
	return placed ? { ...metric, tail: '排名' } : metric;
}

/** 1.1万间房屋倒塌，[4.8万间]不同程度损坏: the noun is said once, the state of each. */
function befallen(metric: MetricParts, site: Site, view: View): MetricParts {
	if (metric.origin !== 'inherited' || site.figure.kind !== 'count' || site.right.to !== site.clause.to) return metric;
	const state = stateBehind(view.text, { from: site.figure.to, to: site.figure.to }, site.right.to);
	return state === '' ? metric : { ...metric, lead: state };
}

const BY_CAUSE = /^(?:系|均)?((?:因|由)?\p{Script=Han}{2,8}?)(?:所致|致死|引起|造成)(?=[，,；;。）)]|$)/u;

/** 17人死亡（其中，[6人]因滑坡掩埋所致）: of what they died. */
function byCause(site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	if (!PERSONS.test(site.figure.unit)) return null;
	const cause = BY_CAUSE.exec(view.text.slice(site.figure.to, site.figure.to + 14))?.[1];
	if (cause === undefined) return null;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 8; i--) {
		const other = done[i];
		if (!other || (view.sites[i]?.sentence ?? -1) < site.sentence - 1) return null;
		if (STATES.has(other.noun) && other.lead === '')
			return { ...other, lead: cause, origin: 'inherited', source: 'sentence', wants: false };
	}
	return null;
}

const AREAS = /^(?:省|市|县|区|州|盟|旗|乡|镇|村|省份|户|[省市县区州盟旗镇乡地]{2,3})$/u;
const AREA_NOUN = /^(?:省|市|县|区|州|盟|旗|乡镇?|镇|街道|村|社区|行政村)/u;
/** 县（市、区）: what stands between two counts of one breath. */
const BREATH = /^(?:\p{Script=Han}{0,4})(?:[（(][^（）()\d]{1,10}[）)])?$/u;

/** [3省][26市][114个]县83.5万人受灾: what befell the people befell the places they live in. */
function sufferers(view: View, metrics: MetricParts[]): void {
	for (let i = view.sites.length - 2; i >= 0; i--) {
		const site = view.sites[i];
		const next = view.sites[i + 1];
		const after = metrics[i + 1];
		if (!site || !next || !after || site.figure.kind !== 'count' || next.figure.kind !== 'count') continue;
		const gap = view.text.slice(site.figure.to, next.figure.from);
		const thing = AREAS.test(site.figure.unit) ? site.figure.unit : AREA_NOUN.test(gap) ? gap : '';
		if (thing === '' || !BREATH.test(gap)) continue;
		const state = STATES.has(after.noun) ? after.noun : after.lead !== '' && STATES.has(after.lead) ? after.lead : '';
		if (state !== '') metrics[i] = { ...after, lead: state, noun: thing, origin: 'inherited', source: 'clause' };
	}
}

/** 发布时间：, 成文日期:: a form says what its day is. */
const LABEL = /(\p{Script=Han}{0,4}(?:时间|日期))[:：]\s*$/u;

/** 2021年|老旧小区改造方案 inside a title or an object: only what touches the time is named by it. */
function timeMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts {
	const goesOn = covers(times, site.figure.to, site.figure.to + 1);
	const phrase = goesOn ? null : rightPhrase(view.text, site.right, places);
	if (phrase && phrase.from === site.figure.to) {
		return stated(clean(view.text.slice(phrase.from, phrase.to)), phrase.from, phrase.to);
	}
	const label = LABEL.exec(view.text.slice(Math.max(0, site.figure.from - 8), site.figure.from));
	if (label?.[1]) {
		const from = site.figure.from - label[0].length;
		return stated(label[1], from, from + label[1].length);
	}
	const event = eventAt(site, view, times, places);
	return event ? stated(event.text, event.from, event.to) : NO_METRIC;
}

/** 直播间从五年前的[3间]: a time beside the figure does not part it from its noun. */
function wholeLeftOf(site: Site, view: View): readonly Range[] {
	const before = view.sites[site.index - 1];
	if (before?.figure.kind !== 'time' || before.clause.from !== site.clause.from || site.left.length !== 1) return site.left;
	const gap = view.text.slice(before.figure.to, site.figure.from);
	return gap.length <= 3 && /^(?:的|末|底|初|为|达|仅|已|约|共|有)*$/u.test(gap)
		? [...before.left, { from: before.figure.from, to: site.figure.from }]
		: site.left;
}

/** 月租由当初的|2100元砍到1750元, 管道由旧厂的|100毫米换成…: at what time or of what a change began, behind what changed. */
const BEGAN_AT = /(?<=\p{Script=Han}{2})(?:已?由|从)[^，。；：由从\d]{1,8}的$/u;

function leftOf(site: Site, view: View): readonly Range[] {
	const ranges = wholeLeftOf(site, view);
	const last = ranges.at(-1);
	if (!last || last.to !== site.figure.from) return ranges;
	const began = BEGAN_AT.exec(view.text.slice(Math.max(last.from, last.to - 16), last.to))?.[0].length ?? 0;
	return began > 0 ? [...ranges.slice(0, -1), { from: last.from, to: last.to - began }] : ranges;
}

/** 嫌疑人张某（男，[34岁]）, 网点（全市[126个]）: the noun stands before the bracket that the figure is in. */
function beforeBracket(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]) {
	if (site.figure.kind !== 'age' && site.figure.kind !== 'count') return null;
	for (let i = site.figure.from - 1; i >= 0 && i >= site.figure.from - 12; i--) {
		const c = view.text.charAt(i);
		if (/[）)。；]/u.test(c)) return null;
		if (/[（(]/u.test(c)) {
			if (
				site.figure.kind === 'count' &&
				!/^(?:其中|全[国省市区县]|共|含|现有)*$/u.test(view.text.slice(i + 1, site.figure.from))
			)
				return null;
			const phrase = leftPhrase(
				view.text,
				[{ from: Math.max(site.clause.from > i ? 0 : site.clause.from, i - 24), to: i }],
				times,
				places,
			);
			// 周|某（男，41岁）: the dictionary has the 某 of a name for a word of grammar.
			const rest = phrase && phrase.noun !== '' ? view.text.slice(phrase.to, i) : '';
			return phrase && /^某{1,2}$/u.test(rest) ? { ...phrase, noun: phrase.noun + rest, to: i } : phrase;
		}
	}
	return null;
}

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

/** 受访者中表示满意的占[82%], 任务中涉及本市的有[19项]: some of those named before 中. */
const AMONG = /(\p{Script=Han}{2,12})中[，,]?(\p{Script=Han}{2,10}的)(?:共|已|只|仅|就|约)?(?:有|占|达|约占)?(?:约|近|超|逾)?$/u;

function amongOf(site: Site, view: View): MetricParts | null {
	const range = site.left.at(-1);
	if (!range) return null;
	const from = Math.max(range.from, range.to - 30);
	const found = AMONG.exec(view.text.slice(from, range.to));
	return found
		? stated(`${found[1] ?? ''}中${found[2] ?? ''}`, from + found.index, from + found.index + (found[1]?.length ?? 0))
		: null;
}

function ownMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts {
	const { text } = view;
	const { figure } = site;
	const ratio = RATIO_KINDS.has(figure.kind);
	if (ratio) {
		const share = shareMetric(site, view, times, places);
		if (share) return share;
	}
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
	const told = figure.kind === 'percent' ? toldOf(site, view, places) : null;
	if (told) return told;
	const behind = measured || (ratio && !attributive) ? null : rightPhrase(text, site.right, places);
	// 从三天的|走势看: what stands in a frame is not what is counted.
	const found =
		behind && /(?:看|而言|来[说讲])$/u.test(text.slice(behind.from, behind.to)) && covers(times, behind.from, behind.to)
			? null
			: behind;
	// 新增就业近90万 民生福祉提升: a headline's blank parts two statements.
	const parted = figure.unit === '' && /^\s/u.test(text.slice(site.right.from, site.right.from + 1));
	const right = found && (parted || opensNext(found, site, view)) && (leftSide()?.noun ?? '') !== '' ? null : found;
	const bound = figure.kind === 'count' ? boundedBy(site, view) : null;
	if (bound) return bound;
	const suffering = right ? null : sufferersOf(site, view);
	if (suffering) return suffering;
	if (right) {
		const noun = clean(text.slice(right.from, right.to)).replace(PACK, '');
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
		const act = figure.kind === 'count' && VERB_NOUNS.has(left.noun) && /完成|实现/u.test(textOf(text, site.left));
		return { ...metric, wants: act || PROPERTY.test(left.noun) || isBareProperty(left.noun) || PLAN_ALONE.test(left.noun) };
	}
	// 等8项|已完成任务: what was done tells which of the things named before are counted.
	const said = figure.kind === 'count' && !right ? predicateOf(text, { from: figure.from, to: figure.to }, site.right.to) : '';
	return { ...NO_METRIC, lead: said === '' || !/等$/u.test(textOf(text, site.left)) ? '' : `${said}的`, tail: left?.tail ?? '' };
}

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

/** 张某，李某某、宗某某[3人]: names that the law hides, and their number. */
const HIDDEN_NAMES =
	/(?:[、，和及与]?\s?\p{Script=Han}(?:某{1,2}\p{Script=Han}{0,1}|\p{Script=Han}某)(?:（[^（）]{1,10}）)?){1,8}等?$/u;
/** Of whom so many are named in front of their number: what they are called before the first of the names. */
function namedPersons(
	left: LeftPhrase | null,
	site: Site,
	view: View,
	times: readonly Mention[],
	places: readonly Mention[],
): MetricParts | null {
	if (!PERSONS.test(site.figure.unit) || !left) return null;
	const begin = view.sentences[site.sentence]?.from ?? 0;
	const floor = Math.max(begin, site.figure.from - 48);
	const before = view.text.slice(floor, site.figure.from);
	const names = before.includes('某') ? HIDDEN_NAMES.exec(before) : null;
	if (!names || names.index === 0) return null;
	const to = floor + names.index;
	const phrase = leftPhrase(view.text, [{ from: Math.max(begin, to - 24), to }], times, places);
	return phrase && phrase.noun !== '' && phrase.to === to
		? stated(phrase.noun, phrase.from, phrase.to, { lead: phrase.lead })
		: null;
}

/** 得到, 砍下: what a player does with points. */
const SCORES =
	/^(?<who>\p{Script=Han}[\p{Script=Han}·]{1,11}?)(?:也|又|则|还|都|均)?(?:全场|首节|次节|末节|单节|半场|个人|上半场|下半场|本场|一人|独自|各)*(?:先是|连续)?(?:得到|拿下|拿到|砍下|轰下|交出|贡献|独取|独得|连取|连得|取下|斩获|狂砍|收获|得)了?(?:全队|全场|双方|本队|队内|职业生涯|赛季)?(?:最高|新高)?的?$/u;
/** 青岛队方面虽然有: what only leads up to the name. */
const LEADS_UP =
	/^(?:\p{Script=Han}{2,4}队的?(?=\p{Script=Han}{2,3}(?:送出|得|拿|砍)|外援|后卫|前锋|中锋|小将|队员|球员)|而|但|其中|此外|虽然|不过|由于|随着|帮助|外援|后卫|前锋|中锋|队员|小将|.{2,6}方面(?:虽然有?)?)/u;
/** So many 分, 篮板, 助攻: whose they are. Null where no scorer stands at the head of the clause. */
function scorerOf(site: Site, view: View, times: readonly Mention[]): MetricParts | null {
	if (site.figure.unit !== '分' || site.figure.kind !== 'count') return null;
	const { from } = site.clause;
	if (site.figure.from - from > 40) return null;
	let head = view.text.slice(from, site.figure.from).replace(/\s+/gu, '');
	if (head.length > 26) return null;
	for (let cut = LEADS_UP.exec(head); cut; cut = LEADS_UP.exec(head)) head = head.slice(cut[0].length);
	const who = SCORES.exec(head)?.groups?.['who'] ?? '';
	if (who === '' || /^(?:他|她|他们|其|该|此)|(?:分|度|率|成绩|考试|项目|企业|公司)$/u.test(who) || covers(times, from, from + 1))
		return null;
	const at = view.text.indexOf(who, from);
	return at < 0 || at > site.figure.from ? null : { ...stated(who, at, at + who.length), tail: '得分' };
}

const LINKS = /^(?:已|共|总共|一共)?(?:达到?|为|是|有|约为?|共|超过?)$/u;

/** 总数达到[64个]座位总数达到2100个: with no mark between them, the noun behind a figure is of the next one. */
function opensNext(noun: Range, site: Site, view: View): boolean {
	const next = view.sites[site.index + 1]?.figure;
	return next !== undefined && next.from - noun.to <= 5 && LINKS.test(view.text.slice(noun.to, next.from).trim());
}

/** What a thing does of itself, so that it is its subject and no object: 商品房成交, 项目开工. */
const OF_ITSELF = /^(?:成交|签约|竣工|完工|开工|投产|上市|挂牌|中标)$/u;
/** 新房住宅，[成交]: a heading between marks. */
const HEADING = /(?:^|[：:；;。]|其中[，,：:])\s*(\p{Script=Han}{2,8})[，,]\s*$/u;

/** 商品房|共|成交: the subject of what happens of itself. "" when none is said. */
function subjectOfAct(act: LeftPhrase, site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): string {
	if (!OF_ITSELF.test(act.noun)) return '';
	if (act.from > site.clause.from) {
		const phrase = leftPhrase(view.text, [{ from: Math.max(site.clause.from, act.from - 20), to: act.from }], times, places);
		return phrase && phrase.tail === '' && phrase.lead === '' ? phrase.noun : '';
	}
	return HEADING.exec(view.text.slice(Math.max(0, act.from - 16), act.from))?.[1] ?? '';
}

/** Counted things named in one breath: 52个小区、9个院落以及14个行政村. */
const LIST_GAP = /^\p{Script=Han}{1,14}?(?:、|和|与|及|以及)$/u;
const LIST_LENGTH = 6;

/** 14个行政村的[雨污分流建设]: what is done to the counted, said once behind the last of a list. "" when nothing is. */
function actShared(site: Site, view: View, noun: Range): string {
	let last = site.index;
	while (last < site.index + LIST_LENGTH) {
		const here = view.sites[last];
		const next = view.sites[last + 1];
		if (!here || next?.figure.kind !== 'count' || next.figure.from - here.figure.to > 18) break;
		if (!LIST_GAP.test(view.text.slice(here.figure.to, next.figure.from))) break;
		last++;
	}
	const end = view.sites[last];
	if (!end) return '';
	const range = last === site.index ? noun : { from: end.figure.to, to: view.text.indexOf('的', end.figure.to) };
	if (range.to < 0 || range.to - range.from > 14 || range.to > end.clause.to) return '';
	const act = actOn(view.text, range, clauseEnd(view.text, range.to, end.right.to));
	return act ? clean(view.text.slice(act.from, act.to)) : '';
}

const MARK = /[，。；：、！？,;:!?（）()]/u;
function clauseEnd(text: string, from: number, limit: number): number {
	for (let i = from; i < limit; i++) if (MARK.test(text.charAt(i))) return i;
	return limit;
}

/** The verb in front, else the state in which the clause leaves what is counted. */
function leadOf(site: Site, view: View, noun: Range): string {
	const before = leadingVerb(view.text, site.left);
	if (before !== '' || site.figure.kind !== 'count') return before;
	return site.right.to === site.clause.to ? stateBehind(view.text, noun, site.right.to) : '';
}

/** 解决就业问题的 in front of 贫困群众: what they do tells which of them are counted. */
function predicateBehind(site: Site, view: View, noun: Range): string {
	if (site.right.to !== site.clause.to || leadingVerb(view.text, site.left) !== '') return '';
	const said = predicateOf(view.text, noun, site.right.to);
	return said === '' ? '' : `${said}的`;
}

const CAUSING = /(?:造成|导致|致使|致|引发)(?:了|共)?$/u;
const PERSONS = /^(?:人|人次|名|位|户|例|户次|只|头|辆|艘|架|列)$/u;

const SUFFERERS = /^(?:群众|人员|乘客|旅客|游客|职工|工人|学生|儿童|老人|村民|居民|患者|司机|船员|渔民|农户|家庭|企业)$/u;

/** 4个|省份|渔业总产值超过20亿元: those that are counted, and the measure that tells which they are. */
const HOLDERS =
	/^(?:[省市县区]?(?:高级|中级|基层)?(?:人民)?法院|省份|省区|省市|城市|地区|区县|县区|市县|县市|国家|企业|公司|单位|机构|法院|学校|高校|医院|银行|项目|行业|个股|股票|板块|基金|乡镇|社区|村|景区|品种|上市公司)(?=的|\p{Script=Han}{2})/u;
const OVER =
	/^的?(?<said>\p{Script=Han}{2,12}?)(?:均|都|已)?(?:同比|环比)?(?<change>增长|上升|上涨|下降|下跌|增加|减少)?(?:均|都)?(?<over>超过|突破|超出|不足|不到|低于|高于|达到|逾|超)?$/u;
function boundedBy(site: Site, view: View): MetricParts | null {
	const next = view.sites[site.index + 1];
	if (!next || next.clause.from !== site.clause.from || next.figure.kind === 'time' || next.figure.kind === 'count') {
		if (next?.figure.kind !== 'count' || next.figure.modifier === 'exact' || next.clause.from !== site.clause.from) return null;
	}
	if (!next || next.figure.modifier === 'exact' || next.figure.modifier === 'about') return null;
	const gap = view.text.slice(site.figure.to, next.figure.from);
	if (gap.length < 2 || gap.length > 20 || /[，。；：、！？,;（(]/u.test(gap)) return null;
	const holder = HOLDERS.exec(gap)?.[0] ?? '';
	if (holder === '' && !PERSONS.test(site.figure.unit)) return null;
	const said = OVER.exec(gap.slice(holder.length))?.groups;
	if (!said || !(hasMeasure(said['said'] ?? '') || propertyOf(said['said'] ?? '') !== '')) return null;
	// 47家船厂合计造船超过9亿元: together, and none of them alone.
	if (/合计|总共|共同|累计|一共|总计/u.test(gap)) return null;
	const rest = clean(view.text.slice(site.figure.to + holder.length, next.figure.to))
		.replace(/^的/u, '')
		.replace(/(?<=\p{Script=Han})[均都](?=超|突破|高于|低于|达|不)/u, '');
	const from = site.figure.to;
	return stated(holder === '' ? rest : `${rest}的${holder}`, from, next.figure.to);
}

/** 4名|治愈|患者: the state describes persons that are named, whatever stands before the figure. */
function sufferersOf(site: Site, view: View): MetricParts | null {
	if (!PERSONS.test(site.figure.unit) || site.figure.kind !== 'count') return null;
	const [first, next] = wordsOf(view.text, site.right.from, Math.min(site.right.to, site.right.from + 8));
	if (!first || !next || first.from !== site.figure.to || next.from !== first.to) return null;
	return STATES.has(first.text) && SUFFERERS.test(next.text)
		? stated(clean(view.text.slice(first.from, next.to)), first.from, next.to)
		: null;
}

/** 12人|受伤: the state is what is counted. */
function stateOf(site: Site, view: View): MetricParts | null {
	if (/^\s*[和与及、]/u.test(view.text.slice(site.right.from, site.right.from + 2))) return null;
	// 95县|不同程度|受灾: how badly is no part of what befell them.
	const degree =
		/^\s*(?:不同程度|普遍|先后|相继)地?/u.exec(view.text.slice(site.right.from, site.right.from + 8))?.[0].length ?? 0;
	const start = site.right.from + degree;
	const [first, next] = wordsOf(view.text, start, Math.min(site.right.to, start + 8));
	if (first && STATES.has(first.text)) {
		if (AREAS.test(site.figure.unit) && site.figure.unit !== '户')
			return { ...stated(site.figure.unit, first.from, first.to), lead: first.text };
		// 37名被困|群众: the state describes persons that are named.
		if (next && next.from === first.to && SUFFERERS.test(next.text))
			return stated(clean(view.text.slice(first.from, next.to)), first.from, next.to);
		const whole = doing(view.text, site.right);
		const range = whole && whole.from === first.from ? whole : first;
		return stated(clean(view.text.slice(range.from, range.to)), range.from, range.to);
	}
	if (!PERSONS.test(site.figure.unit)) return null;
	const range = doing(view.text, site.right);
	return range ? stated(clean(view.text.slice(range.from, range.to)), range.from, range.to) : null;
}

/** 服务站（点）[224个]: a short addition in brackets belongs to the noun it touches. */
const ADDITION = /^（\p{Script=Han}{1,3}）$/u;
const addition = (text: string, from: number, to: number): string =>
	to - from <= 5 && ADDITION.test(text.slice(from, to)) ? text.slice(from, to) : '';

/** Of what is said between noun and figure, an amount keeps only what makes it another thing. */
const keptTail = (tail: string): string => (/增|减|降|升|涨|[上下]调|多|少|净|涉及|覆盖|惠及|受益/u.test(tail) ? tail : '');

/** 占任务的99.4%, 完成年度任务的100.03%: the numerator, and what it is a share of. */
function shareMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts | null {
	const { text } = view;
	const left = clean(textOf(text, site.left));
	const match = SHARE.exec(left) ?? OF_WHOLE.exec(left);
	if (!match) return null;
	const [, , verb = '', whole = ''] = match;
	// 占比由去年同期的, 的比重提高到: where it came from, and that it changed, is no part of the whole.
	const of = whole.replace(CHANGE_FROM, '').replace(CAME_TO, '').replace(FILLER, '');
	const said = verb.replace('了', '').replace('占到', '占');
	if (said === '占' && of === '') return null;
	const at = placeOf(text, site, verb);
	const numerator = at < 0 ? null : leftPhrase(text, cutAt(site, at), times, places);
	// 是去年同期的2.3倍: what it is held against is no part of it.
	if (EQUALS.test(said) && (BASE.test(whole) || covers(times, site.figure.from - 2, site.figure.from - 1)))
		return numerator && numerator.noun !== ''
			? stated(numerator.noun, numerator.from, numerator.to, { lead: numerator.lead })
			: NO_METRIC;
	if (numerator && numerator.noun !== '') {
		return stated(numerator.noun, numerator.from, numerator.to, { lead: numerator.lead, tail: said, of });
	}
	return { ...NO_METRIC, tail: said, of };
}

function placeOf(text: string, site: Site, verb: string): number {
	for (let i = site.left.length - 1; i >= 0; i--) {
		const range = site.left[i];
		if (!range) continue;
		const at = text.lastIndexOf(verb, range.to - 1);
		if (at >= range.from) return at;
	}
	return -1;
}

const cutAt = (site: Site, at: number) =>
	site.left.filter((range) => range.from < at).map((range) => ({ from: range.from, to: Math.min(range.to, at) }));
