/**
 * 分别: the figures of one list, each with its own name. The names stand in front of the word, at the end of the clause
 * before, or are those of the figures that an earlier list gave.
 */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Mention, PlaceMention } from '../types.ts';
import { lastBefore, type Site, textOf, type View } from '../view.ts';
import { isRespective, namesOf, runLength } from './distribute.ts';
import { clean } from './noun-words.ts';
import { isBareProperty, propertyOf } from './property.ts';

/** Names that wait for the figures behind: 甲、乙分别增长1%和2%. */
export interface Pending {
	names: string[];
	metric: MetricParts | null;
}

/** The metric of a figure of a 分别 list, or null. Fills `pending` at the first figure of the list. */
export function respective(
	own: MetricParts,
	site: Site,
	view: View,
	times: readonly Mention[],
	done: readonly MetricParts[],
	pending: Pending,
	spots: readonly Mention[],
	places: readonly PlaceMention[],
): MetricParts | null {
	const next = pending.names.shift();
	if (next !== undefined && pending.metric) {
		const first = done.at(-1);
		const tail = own.tail !== '' && pending.metric.tail !== '' ? own.tail : pending.metric.tail;
		return {
			...pending.metric,
			tail,
			noun: next,
			from: first?.from ?? 0,
			to: first?.to ?? 0,
			origin: 'inherited',
			source: 'clause',
		};
	}
	const before = textOf(view.text, site.left);
	const said = isRespective(view.text.slice(site.clause.from, site.figure.from));
	const n = said || own.noun === '' || own.origin !== 'stated' ? runLength(site, view, said) : 0;
	if (n === 0 || (!said && n === 1)) return null;
	// 沙河、汉溪站|水位|分别为: the names are places, and one thing was measured at all of them.
	const spot = said && n > 1 ? spots[lastBefore(spots, site.figure.from)] : undefined;
	const level = spot && OF_SPOTS.exec(view.text.slice(spot.to, site.figure.from))?.[1];
	if (spot && level) {
		pending.names = Array.from({ length: n - 1 }, () => level);
		pending.metric = { ...own, lead: '', noun: level, from: spot.to, to: spot.to + level.length, wants: false };
		return pending.metric;
	}
	const ofPlaces = said && n > 1 ? toldOfPlaces(site, view, places, n) : null;
	if (ofPlaces) {
		const noun = view.text.slice(ofPlaces.from, ofPlaces.to);
		pending.names = Array.from({ length: n - 1 }, () => noun);
		pending.metric = { ...own, lead: '', noun, ...ofPlaces, wants: false };
		return pending.metric;
	}
	const echo = n > 1 && (own.noun === '' || own.origin !== 'stated') ? listedBefore(site, view, done, n, said) : null;
	if (echo) {
		const [first = NO_METRIC, ...others] = echo;
		pending.names = others.map((other) => other.lead + other.noun);
		pending.metric = {
			...own,
			noun: first.lead + first.noun,
			from: first.from,
			to: first.to,
			origin: 'inherited',
			source: 'sentence',
			wants: false,
		};
		return pending.metric;
	}
	const counted = said && n > 1 ? countedNames(own, site, view, n, done) : null;
	if (counted) {
		const [first = '', ...others] = counted;
		pending.names = others;
		pending.metric = { ...NO_METRIC, noun: first, tail: own.tail, origin: 'inherited', source: 'sentence', wants: false };
		return pending.metric;
	}
	const eachDid = said ? (ACT_OF_EACH.exec(before)?.[1] ?? '') : '';
	const property = isBareProperty(own.lead + own.noun) ? own.lead + own.noun : '';
	const named =
		said && n > 1 && (own.noun === '' || own.noun === eachDid || property !== '') ? namesInFront(site, view, n) : null;
	if (named) {
		const [first = '', ...others] = named.map((name) => name + eachDid + property);
		pending.names = others;
		pending.metric = {
			...own,
			lead: property === '' ? own.lead : '',
			noun: first,
			from: 0,
			to: 0,
			origin: 'inherited',
			source: 'sentence',
			wants: false,
		};
		return pending.metric;
	}
	if (!said || own.origin !== 'stated' || own.noun === '') return null;
	const list = own.of === '' ? listBefore(site, view, times) : '';
	const told = n > 1 ? (namesOf(list, n) ?? namesOf(own.noun, n)) : null;
	if (!told) return null;
	const names = withTrade(told);
	// 对欧盟、美国分别进出口: what is said of each stands behind the word.
	const act = ACT_OF_EACH.exec(before)?.[1] ?? '';
	const [first = '', ...others] = act === '' ? names : names.map((name, i) => (i > 0 ? headOf(names[0] ?? '') : '') + name + act);
	pending.names = others;
	pending.metric = { ...own, noun: first };
	// 乙山等景区|接待游客增速: the act is in the names.
	if (own.lead !== '' && names.some((name) => name.includes(own.lead))) pending.metric = { ...own, lead: '', noun: first };
	// 遇难和失踪|的人数: two states, each with its own number.
	else if (/[和与及、]/u.test(own.lead) && own.lead.split(/[和与及、]/u).every((state, i) => names[i]?.startsWith(state))) {
		pending.names = others.map((name) => name.replace('的', ''));
		pending.metric = { ...own, lead: '', noun: first.replace('的', '') };
	}
	// 甲景区、乙景区分别接待游客: the act stands behind the names.
	const doing = own.lead === '' ? '' : (DONE_BY_EACH.exec(before)?.[1] ?? '');
	if (doing.startsWith(own.lead) && doing !== '') {
		pending.names = others.map((name) => name + doing);
		pending.metric = { ...own, lead: '', noun: first + doing };
	}
	return pending.metric;
}

const LIST_MARK = /^\s*(?:、|和|与|及|以及)\s*$/u;
/** 三地|进度|分别|为: what is measured in each of the places, or what is done there. */
const IN_EACH =
	/^(?:等|[两二三四五六七八]|\d{1,2})?(?:省|市|县|区|州|头|地|个?地区)?的?(?<property>(?:(?!的)\p{Script=Han}){0,8}?)的?(?:分别|依次)(?<act>\p{Script=Han}{0,8}?)(?:约|近|超|逾|为|达到?|有|了|到|至)*$/u;
const ONLY_CHANGES = /^(?:同比|环比|较|比)?(?:再|又|也|均|都)?(?:增|降|升|涨|跌|减|回|提|扩|缩|下|上|占|排|居|列|位)/u;
/** Where what is counted stands of a list of as many places as figures: 云川、石桥分别|接待|31万人次、28万人次. */
function toldOfPlaces(site: Site, view: View, places: readonly PlaceMention[], n: number): { from: number; to: number } | null {
	const last = lastBefore(places, site.figure.from);
	const end = places[last];
	if (!end || end.from < site.clause.from - REACH_OF_LIST || site.figure.from - end.to > REACH_OF_LIST) return null;
	for (let i = last; i > last - n + 1; i--) {
		const [before, here] = [places[i - 1], places[i]];
		if (!before || !here || !LIST_MARK.test(view.text.slice(before.to, here.from))) return null;
	}
	const groups = IN_EACH.exec(view.text.slice(end.to, site.figure.from))?.groups;
	const { property = '', act = '' } = groups ?? {};
	const noun = property.length > 1 ? property : act.length > 1 && !ONLY_CHANGES.test(act) ? act : '';
	if (noun === '' || ONLY_CHANGES.test(noun)) return null;
	const from = view.text.indexOf(noun, end.to);
	return { from, to: from + noun.length };
}
const REACH_OF_LIST = 24;

const OF_SPOTS = /^(\p{Script=Han}{2,8}?)(?:分别|依次)/u;

/** 跌幅居前的是菠菜、油麦菜和香菜，|分别下降…: the names that the clause before ends with. */
const NAMED_LAST = /(?:是|为|有|包括|即|：)([^，。；是为有：\d]{3,36})[，,]\s*$/u;
/** 东盟、欧盟和美国|是前三大贸易伙伴，|分别进出口…: the names of which the clause before says what they are. */
const NAMED_FIRST =
	/(?:^|[，。；：,])([^，。；：是为有\d]{2,16}、[^，。；：是为有\d]{2,36}?)(?:仍|均|都|依次)?(?:是|为|成为)[^，。；：]{2,24}[，,]\s*$/u;
/** 甲、乙|营收|增长超过一倍，分别为…: names, the property they share, and what became of it. */
const GREW_ALIKE =
	/^(?<list>[^，]*、[^，]*?)(?<property>营业收入|营收|净利润|利润|收入|产值|产量|销量|增加值|价格|股价|投资额?|出口额?|进口额?|进出口额?|客流量?|成交量|人口|增速)(?:同比|环比)?(?:均|都)?(?<act>增长|下降|上涨|下跌|增加|减少)?(?:实现|超过|达到|突破|超|达|翻|逾|近)/u;
/** 净流入居前的还有|甲、乙、丙，: from the last of these words on, all is list. */
const LIST_OPENS = /^.*(?:还有|包括|分别是|依次是|依次为|即)/u;
function namesInFront(site: Site, view: View, n: number): string[] | null {
	const opens = /^[，,\s]*(\p{Script=Han}{0,8}?)(?:分别|依次)/u.exec(view.text.slice(site.clause.from, site.figure.from));
	// 净流入金额|分别为: the property of each may stand before the word, and nothing else.
	if (!opens || (opens[1] !== '' && !isBareProperty(opens[1] ?? ''))) return null;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, site.clause.from - 48);
	const said = view.text.slice(from, site.clause.from);
	const opened = /(?:^|[，。；：,])([^，。；：\d]{4,60})[，,]\s*$/u.exec(said)?.[1] ?? '';
	const listed = LIST_OPENS.test(opened) ? namesOf(opened.replace(LIST_OPENS, ''), n) : null;
	if (listed) return listed;
	const grew = /(?:^|[，。；：,])([^，。；：,\d]{4,60})[，,]\s*$/u.exec(said)?.[1] ?? '';
	const each = GREW_ALIKE.exec(grew)?.groups;
	const bearers = each ? namesOf((each['list'] ?? '').replace(/^其中/u, ''), n) : null;
	if (bearers) return bearers.map((name) => name + (each?.['property'] ?? '') + (each?.['act'] ?? ''));
	for (const named of [NAMED_LAST, NAMED_FIRST]) {
		const list = named.exec(said)?.[1];
		const names = list === undefined ? null : namesOf(list, n);
		if (names) return names;
	}
	return null;
}

/** 甲、乙、丙和丁|4家公司: the names in front of their number. */
const COUNTED =
	/(?<list>[^，。；：:、\d]{2,12}(?:、[^，。；：:、\d]{2,12}){0,6}(?:、|和|与|及)[^，。；：:、\d]{2,12}?)(?<n>\d{1,2}|[两二三四五六七八])(?:家|个|只|位|名|座|所|款|大|省|市|县)/u;
const SMALL = '零一二三四五六七八';
/** Words that stand for the counted and are no name of what is measured. */
const CONTAINER = /^(?:公司|企业|个股|股票|水平|成绩|银行|城市|县区|单位|品牌|项目)$/u;
const COUNT_REACH = 100;

/** 甲、乙和丙3家企业的营业收入…，分别达到…: names that are counted first, with the property that was said of them. */
function countedNames(own: MetricParts, site: Site, view: View, n: number, done: readonly MetricParts[]): string[] | null {
	if (own.noun !== '' && own.origin === 'stated' && !CONTAINER.test(own.noun)) return null;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, site.figure.from - COUNT_REACH);
	const found = COUNTED.exec(view.text.slice(from, site.figure.from))?.groups;
	const number = found?.['n'] ?? '';
	if (!found || (/\d/u.test(number) ? Number(number) : number === '两' ? 2 : SMALL.indexOf(number)) !== n) return null;
	const names = namesOf((found['list'] ?? '').replace(/^其中[，,]?/u, ''), n);
	if (!names) return null;
	let property = '';
	for (let i = site.index - 1; property === '' && i >= 0 && i >= site.index - 4; i--) property = propertyOf(done[i]?.noun ?? '');
	return property === '' ? null : names.map((name) => name + property);
}

/** 分别进出口, 分别出口: the act that the figures measure. */
const ACT_OF_EACH = /(?:分别|依次)(进出口|出口|进口|销售|投资|消费|生产)(?:额|量)?(?:达|为|约|近|超)?$/u;
/** 分别|接待游客: what each did. */
const DONE_BY_EACH = /(?:分别|依次)(\p{Script=Han}{2,8})$/u;
const headOf = (name: string): string => /^[对向从]/u.exec(name)?.[0] ?? '';

/** The metrics of the `n` figures that one list gave before: 酒驾61起、醉驾14起，分别下降11%和17%. Null when they are no list. */
function listedBefore(site: Site, view: View, done: readonly MetricParts[], n: number, said: boolean): MetricParts[] | null {
	const out: MetricParts[] = [];
	let kind = '';
	let first = site.index;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 2 * n - 2 && out.length < n; i--) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric || other.sentence !== site.sentence) break;
		if (other.figure.kind === 'time') continue;
		// 案件12846件，结案率95.8%，分别上升6.2%和1.1个百分点: the word itself says that they are one list.
		if (metric.noun === '' || (!said && kind !== '' && other.figure.kind !== kind)) break;
		kind = other.figure.kind;
		first = i;
		out.unshift(metric);
	}
	const names = new Set(out.map((metric) => metric.lead + metric.noun));
	if (out.length !== n || names.size !== n) return null;
	// 增长15.3%和8.9% without the word: behind a list of as many, and nothing else.
	const head = view.sites[first];
	return said || (head && runLength(head, view) === n) ? out : null;
}

/** 对东盟、欧盟、美国|进出口: with each of them. */
const TRADE = /(?:进出口|出口|进口|贸易)(?:总?额|总?值)?$/u;
function withTrade(names: readonly string[]): string[] {
	const head = headOf(names[0] ?? '');
	const trade = TRADE.exec(names.at(-1) ?? '')?.[0] ?? '';
	if (head === '' || trade === '' || names.slice(0, -1).some((name) => TRADE.test(name))) return [...names];
	return names.map((name, i) => (headOf(name) === '' ? head : '') + name + (i < names.length - 1 ? trade : ''));
}

const LIST_END = /(?:价格|增速|占比)?(?:同比|环比|均|各)?(?:分别|依次|各为|分列).*$/u;
const LIST_HEAD = /(?:价格|增速|占比|增加值|产值|收入)(?=(?:同比|环比|均|各)?(?:分别|依次))/u;
const LIST_START = /^(?:其中|而|但|同时|此外|另外|[全我本该][国省市县区州镇])?(?:共?发生)?/u;

/** Where the last time before `to` ends; `from` where none stands between. */
function afterTime(times: readonly Mention[], from: number, to: number): number {
	const time = times[lastBefore(times, to)];
	return time && time.from >= from && time.to <= to ? time.to : from;
}

/** The whole list in front of 分别, as its names may hold words that elsewhere end a name (教育文化, 交通和通信). */
function listBefore(site: Site, view: View, times: readonly Mention[]): string {
	const range = site.left.at(-1);
	if (!range) return '';
	let from = range.from;
	const time = times[lastBefore(times, range.to)];
	// 甲、乙和丙与去年同期相比|分别下降: the comparison stands between the list and its figures.
	if (time && time.from > range.from && /相比$/u.test(time.text) && /^[，,]?分别/u.test(view.text.slice(time.to, time.to + 3)))
		return clean(view.text.slice(afterTime(times, range.from, time.from), time.from)).replace(LIST_START, '');
	if (time && time.from >= range.from && time.to <= range.to) from = time.to;
	const whole = clean(view.text.slice(from, range.to));
	const head = LIST_HEAD.exec(whole);
	const end = head ? head.index + head[0].length : (LIST_END.exec(whole)?.index ?? 0);
	return whole.slice(0, end).replace(LIST_START, '');
}
