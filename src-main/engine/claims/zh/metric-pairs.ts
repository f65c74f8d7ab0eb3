/** Two Chinese figures that are one statement and share its name: what a currency is worth (1美元兑7.2元), how many shots went in (9投5中). */
import { type MetricParts, stated } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { PERSONS } from './metric-persons.ts';

/** 1美元, 100日元: of how many the rate is told. */
const ONE = /^(?:1|100|一|一百|百)\p{Script=Han}{0,3}[元镑郎布索比盾铢]$/u;
const IS_WORTH = /^[ （(]?(?:当前|目前|现|大?约|可)?(?:约?合|兑换?|折合|等于|折算|换|对)(?:成|为|约)?$/u;
const CURRENCY = '(?:人民币|美元|欧元|英镑|日元|港元|韩元|卢布|澳元|加元|新台币|瑞士法郎|卢比|里拉|雷亚尔|泰铢)';
const RATE = new RegExp(`${CURRENCY}(?:[对兑]${CURRENCY})?(?:平均)?(?:汇率|中间价)`, 'gu');
const RATE_REACH = 40;

/** 1美元|兑7.2元: both ends of it are the rate, by its name where the sentence gives one. */
export function exchangeOf(site: Site, view: View): MetricParts | null {
	const { figure } = site;
	if (figure.kind !== 'money') return null;
	const [before, next] = [view.sites[site.index - 1], view.sites[site.index + 1]];
	const first = isOne(site, next, view) ? site : before && isOne(before, site, view) ? before : null;
	if (!first) return null;
	const floor = Math.max(view.sentences[site.sentence]?.from ?? 0, first.figure.from - RATE_REACH);
	const said = view.text.slice(floor, first.figure.from);
	const named = said.includes('汇率') || said.includes('中间价') ? said.match(RATE)?.at(-1) : undefined;
	const from = named === undefined ? first.figure.from : floor + said.lastIndexOf(named);
	return stated(named ?? '汇率', from, named === undefined ? from : from + named.length);
}

const isOne = (site: Site, next: Site | undefined, { text }: View): boolean =>
	next?.figure.kind === 'money' &&
	next.figure.unit !== site.figure.unit &&
	next.figure.from - site.figure.to <= 5 &&
	IS_WORTH.test(text.slice(site.figure.to, next.figure.from)) &&
	ONE.test(text.slice(site.figure.from, site.figure.to));

const LENGTHS = /^(?:公里|千米|米|里|海里|英里|华里)$/u;
const DURATIONS = /^(?:分钟|分|小时|个小时|天|秒|个月|日|年|多?个?小时)$/u;
const AWAY_FROM =
	/(?<![撤逃脱分游远])(?<what>(?:距离?|离)(?![离开岗职婚休任世散])[\p{Script=Han}A-Za-z]{1,9}?)(?:约|仅|只|近|还|有|大约|直线)*$/u;
const FROM_TO =
	/从(?<a>[\p{Script=Han}]{2,8})到(?<b>[\p{Script=Han}]{1,8}?)(?:平均|最快|全程|前后|总共|一共|仅|只|需要?|要|用时?|花|约|不到|不过|大约|了)*$/u;

const VOTED = /^(?:赞成|反对|弃权|同意|支持|不同意)/u;

/** 391票|赞成, 40分钟|将明火扑灭: what the votes were for, what was done in the time. */
export function didSo(site: Site, view: View): MetricParts | null {
	const { unit, kind, to } = site.figure;
	const medal = MEDALS[unit];
	if (medal !== undefined) return stated(medal, to - 1, to);
	// 22%赞成、一成反对
	if (unit === '票' || kind === 'percent' || unit === '成') {
		const vote = VOTED.exec(view.text.slice(to, to + 3))?.[0];
		return vote && (unit === '票' || to + vote.length === site.clause.to || view.text.charAt(to + vote.length) === '、')
			? stated(vote, to, to + vote.length)
			: null;
	}
	if (kind === 'count') {
		// 带动2万户|增收: what so many do is no change of what was told before.
		const gain = PERSONS.test(unit) ? (GAIN.exec(view.text.slice(to, to + 3))?.[0] ?? '') : '';
		if (gain === '' || to + gain.length !== site.clause.to) return null;
		const lead = LED.exec(view.text.slice(Math.max(site.clause.from, site.figure.from - 4), site.figure.from))?.[1] ?? '';
		return stated(gain, to, to + gain.length, { lead });
	}
	if (kind !== 'measure' || !/[将把]/u.test(view.text.charAt(to)) || !DURATIONS.test(unit)) return null;
	const done = DONE.exec(view.text.slice(to + 1, Math.min(site.clause.to, to + 13)))?.[0] ?? '';
	return done.length > 2 && to + 1 + done.length === site.clause.to ? stated(done, to + 1, to + 1 + done.length) : null;
}
const MEDALS: Readonly<Record<string, string>> = { 金: '金牌', 银: '银牌', 铜: '铜牌' };
const GAIN = /^(?:增收|致富|减负|受益|脱困)/u;
const LED = /(带动|帮助|助力|惠及)(?:了|约|近|超)*$/u;
const DONE = /^\p{Script=Han}{3,10}/u;

/** 距矿口|12公里, 从挂号到取药|40分钟: from where to where the way or the time is told. */
export function wayOf(site: Site, view: View): MetricParts | null {
	const { kind, unit, from } = site.figure;
	if (kind !== 'measure') return null;
	const far = LENGTHS.test(unit);
	if (!far && !DURATIONS.test(unit)) return null;
	const begin = Math.max(site.clause.from, from - 24, view.sites[site.index - 1]?.figure.to ?? 0);
	const before = view.text.slice(begin, from);
	const away = far && view.text.charAt(site.figure.to) === '的' && /[距离]/u.test(before) ? AWAY_FROM.exec(before) : null;
	if (away) return stated(away.groups?.['what'] ?? '', begin + away.index, from);
	const way = before.includes('从') ? FROM_TO.exec(before) : null;
	return way ? stated(`从${way.groups?.['a'] ?? ''}到${way.groups?.['b'] ?? ''}`, begin + way.index, from) : null;
}

/** 12投|7中, 11罚|仅5中: shots and those that went in. */
const SHOT = /^\s*([投罚])(?:仅|只|全|才)?$/u;
const WENT_IN = /^\s*中(?![国央小学医药外新])/u;
/** Who shoots, at the head of the clause, and with what. */
const SHOOTER =
	/^(?:而|但|其中|不过|外援|后卫|前锋|中锋|老将|小将|队长)*(?<who>(?!他|她|其)\p{Script=Han}{2,7}?)??(?:他|她|其)?(?:全队|全场|首节|次节|[末单一二三四]节|上?下?半场|第[一二三四]节|本场|整场|此役|替补)*(?<what>三分球?|[两二]分球|罚球|罚篮|投篮|运动战)?(?:更是|也是|却|则|仅|只|是|为)*$/u;

/** The shots of 12投7中 and those of them that went in. Null for any other figure. */
export function shotsOf(site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	const { figure } = site;
	if (figure.kind === 'time' || !/^[投罚中]?$/u.test(figure.unit)) return null;
	const { text } = view;
	const next = view.sites[site.index + 1]?.figure;
	const end = figure.unit === '' ? figure.to : figure.to - 1;
	const shot = next && next.from - end <= 3 ? SHOT.exec(text.slice(end, next.from)) : null;
	if (shot && next && WENT_IN.test(text.slice(next.unit === '中' ? next.to - 1 : next.to))) {
		const said = SHOOTER.exec(text.slice(Math.max(site.clause.from, figure.from - 24), figure.from).trim())?.groups;
		const what = said?.['what'] ?? (shot[1] === '罚' ? '罚球' : '投篮');
		return stated(`${said?.['who'] ?? ''}${what}`, site.clause.from, figure.from);
	}
	const before = view.sites[site.index - 1]?.figure;
	const metric = done[site.index - 1];
	if (!before || !metric || figure.from - before.to > 2) return null;
	const begin = before.unit === '' ? before.to : before.to - 1;
	return SHOT.test(text.slice(begin, figure.from)) && WENT_IN.test(text.slice(end))
		? { ...metric, noun: `${metric.noun}命中`, origin: 'inherited', source: 'clause' }
		: null;
}
