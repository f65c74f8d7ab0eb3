/** Those who are counted: by their names, by what befell them, by the measure that tells which they are. */
import { type MetricParts, stated } from '../metric.ts';
import type { Mention } from '../types.ts';
import { covers, type Range, type Site, type View } from '../view.ts';
import { SURNAMES } from './lexicon/surnames.ts';
import { STATES } from './lexicon/words.ts';
import { AREAS } from './metric-rows.ts';
import { leftPhrase } from './noun-before.ts';
import type { LeftPhrase } from './noun-gap.ts';
import { clean } from './noun-words.ts';
import { doing } from './predicate.ts';
import { hasMeasure, propertyOf } from './property.ts';
import { wordsOf } from './segment.ts';

/** 受访者中表示满意的占[82%], 任务中涉及本市的有[19项]: some of those named before 中. */
const AMONG = /(\p{Script=Han}{2,12})中[，,]?(\p{Script=Han}{2,10}的)(?:共|已|只|仅|就|约)?(?:有|占|达|约占)?(?:约|近|超|逾)?$/u;

export function amongOf(site: Site, view: View): MetricParts | null {
	const range = site.left.at(-1);
	if (!range) return null;
	const from = Math.max(range.from, range.to - 30);
	const found = AMONG.exec(view.text.slice(from, range.to));
	return found
		? stated(`${found[1] ?? ''}中${found[2] ?? ''}`, from + found.index, from + found.index + (found[1]?.length ?? 0))
		: null;
}

/** 张某，李某某、宗某某[3人]: names that the law hides, and their number. */
const HIDDEN_NAMES =
	/(?:[、，和及与]?\s?\p{Script=Han}(?:某{1,2}\p{Script=Han}{0,1}|\p{Script=Han}某)(?:（[^（）]{1,10}）)?){1,8}等?$/u;

/** Of whom so many are named in front of their number: what they are called before the first of the names. */
export function namedPersons(
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
	/^(?<who>\p{Script=Han}[\p{Script=Han}·]{1,11}?)(?:也|又|则|还|都|均|此前|先后|总共|共|一共)*(?:全场|首节|次节|末节|单节|半场|个人|上半场|下半场|本场|一人|独自|各)*(?:先是|连续)?(?:得到|拿下|拿到|砍下|轰下|交出|贡献|独取|独得|连取|连得|取下|斩获|狂砍|收获|得)了?(?:全队|全场|双方|本队|队内|个人|职业生涯|生涯|赛季|本赛季)*(?:最高|新高)?的?$/u;
const SCORED =
	/^(?:他|她|其)?(?:此前|全场|一人|独自|共|总共|首节|末节|单节|上?下?半场)*(?:得到|拿下|拿到|砍下|轰下|贡献|独取|独得|斩获|狂砍|得)了?(?:全队|全场|个人|职业生涯|生涯|赛季|本赛季)*(?:最高|新高)?的?$/u;

/** 青岛队方面虽然有: what only leads up to the name. */
const LEADS_UP =
	/^(?:\p{Script=Han}{2,4}队的?(?=\p{Script=Han}{2,3}(?:送出|得|拿|砍)|外援|后卫|前锋|中锋|小将|队员|球员)|而|但|其中|此外|虽然|不过|由于|随着|帮助|外援|后卫|前锋|中锋|队员|小将|.{2,6}方面(?:虽然有?)?)/u;

/** So many 分, 篮板, 助攻: whose they are. Null where no scorer stands at the head of the clause. */
export function scorerOf(site: Site, view: View, times: readonly Mention[]): MetricParts | null {
	if (site.figure.unit !== '分' || site.figure.kind !== 'count') return null;
	const { from } = site.clause;
	if (site.figure.from - from > 40) return null;
	let head = view.text.slice(from, site.figure.from).replace(/\s+/gu, '');
	if (head.length > 26) return null;
	for (let cut = LEADS_UP.exec(head); cut; cut = LEADS_UP.exec(head)) head = head.slice(cut[0].length);
	// 他贡献|22分: who it is was said before.
	if (SCORED.test(head) && SHOTS_BEFORE.test(view.text.slice(Math.max(0, from - 60), from)))
		return stated('得分', from, site.figure.from);
	const who = SCORES.exec(head)?.groups?.['who'] ?? '';
	if (who === '' || /^(?:他|她|他们|其|该|此)|(?:分|度|率|成绩|考试|项目|企业|公司)$/u.test(who) || covers(times, from, from + 1))
		return null;
	const at = view.text.indexOf(who, from);
	return at < 0 || at > site.figure.from ? null : { ...stated(who, at, at + who.length), tail: '得分' };
}

const SHOTS_BEFORE = /[分投罚篮场节队]/u;

/** 61岁|的马占山在…: whose age it is, by the name. */
const OF_NAME = new RegExp(
	`^的(?<who>[${SURNAMES}][\\p{Script=Han}]{1,2}?)(?=[在说从以第是正坐站拿指种养和家把被为，,、。]|告诉|介绍|表示|回忆|今年|去年|曾|已|一)`,
	'u',
);
export function agedPerson({ figure }: Site, { text }: View): MetricParts | null {
	if (figure.kind !== 'age') return null;
	const who = OF_NAME.exec(text.slice(figure.to, figure.to + 8))?.groups?.['who'];
	return who ? stated(who, figure.to + 1, figure.to + 1 + who.length) : null;
}

export const PERSONS = /^(?:人|人次|名|位|户|例|户次|只|头|辆|艘|架|列)$/u;

/** 二三十个|人|在排队: what they do says more than that they are people. */
export function busyWith(right: Range, site: Site, view: View): MetricParts | null {
	if (site.figure.kind !== 'count' || view.text.slice(right.from, right.to) !== '人') return null;
	const at = view.text.charAt(right.to) === '在' ? 1 : 0;
	const rest = { from: right.to + at, to: site.right.to };
	const act = doing(view.text, rest) ?? (at === 1 && rest.to - rest.from > 1 && rest.to - rest.from < 7 ? rest : null);
	return act ? stated(clean(view.text.slice(act.from, act.to)), act.from, act.to) : null;
}

const SUFFERERS =
	/^(?:\p{Script=Han}{1,3}(?:众|员|客|工|生|人|民|者|户|手|师|机|口|属|兵|童)|儿童|家庭|企业|劳动力|病例|妇女|青年|代表|对象|干部|子女|士兵|单位|商户)$/u;

/** 参加|研究生: what takes an object says nothing of the noun behind it. */
const TAKES_OBJECT = /^(?:参加|参与|入围|入住|观看|感染|晋级|落户|中标|到场|报名)$/u;

/** 4个|省份|渔业总产值超过20亿元: those that are counted, and the measure that tells which they are. */
const HOLDERS =
	/^(?:[省市县区]?(?:高级|中级|基层)?(?:人民)?法院|省份|省区|省市|城市|地区|区县|县区|市县|县市|国家|企业|公司|单位|机构|法院|学校|高校|医院|银行|项目|行业|个股|股票|板块|基金|乡镇|社区|村|景区|品种|上市公司)(?=的|\p{Script=Han}{2})/u;

const OVER =
	/^的?(?<said>\p{Script=Han}{2,12}?)(?:均|都|已)?(?:同比|环比)?(?<change>增长|上升|上涨|下降|下跌|增加|减少)?(?:均|都)?(?<over>超过|突破|超出|不足|不到|低于|高于|达到|逾|超)?$/u;

export function boundedBy(site: Site, view: View): MetricParts | null {
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
export function sufferersOf(site: Site, view: View): MetricParts | null {
	if (!PERSONS.test(site.figure.unit) || site.figure.kind !== 'count') return null;
	const [first, next] = wordsOf(view.text, site.right.from, Math.min(site.right.to, site.right.from + 8));
	if (!first || !next || first.from !== site.figure.to || next.from !== first.to) return null;
	return STATES.has(first.text) && !TAKES_OBJECT.test(first.text) && SUFFERERS.test(next.text)
		? stated(clean(view.text.slice(first.from, next.to)), first.from, next.to)
		: null;
}

/** 12人|受伤: the state is what is counted. */
export function stateOf(site: Site, view: View): MetricParts | null {
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
