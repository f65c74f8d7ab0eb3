/** What a sentence talks of: its first noun phrase, the measure it says it looks at, what the sentence before it named. */
import type { MetricParts } from '../metric.ts';
import type { Mention } from '../types.ts';
import { covers, type Site, type View } from '../view.ts';
import { OBJECT_VERBS, PREDICATE_VERBS, PREFIXES } from './lexicon/words.ts';
import { clean, closedAt, isVerb, nounish } from './noun-words.ts';
import { hasMeasure, isBareProperty, propertyOf } from './property.ts';
import { isFunctionWord, type Word, wordsOf } from './segment.ts';

export interface Inheritance {
	site: Site;
	view: View;
	times: readonly Mention[];
	places: readonly Mention[];
	/** The metrics of the figures before this one. */
	done: readonly MetricParts[];
}

export type Noun = Pick<MetricParts, 'lead' | 'noun' | 'from' | 'to'>;

const SPOKE = /^(?:介绍|表示|说|指出|认为|强调|透露|称|告诉)$/u;
const TOPIC_REACH = 60;
const FIGURES_BACK = 8;
/** 银行板块|表现抢眼: how the topic fares is no part of it. */
const FARES = /^(?:分布|如下|表现|走强|走弱|领涨|领跌|普涨|普跌|恶化|好转|一路走低|一路走高|走低|走高|震荡|转晴|收于|报于)$/u;

/** 1028家公司: the number with its measure word is no part of the topic. */
function inFigure(view: View, index: number, at: number): boolean {
	for (let i = index; i >= 0 && i >= index - FIGURES_BACK; i--) {
		const figure = view.sites[i]?.figure;
		if (figure && at >= figure.from && at < figure.to) return true;
	}
	return false;
}

/** The first noun phrase of the sentence before the figure; behind it, for a time. */
export function topicOf(inheritance: Inheritance, begin?: number): Noun | null {
	const { site, view } = inheritance;
	const sentence = view.sentences[site.sentence];
	// What happened at a time is said behind it.
	const start = site.figure.kind === 'time' ? site.figure.to : (begin ?? sentence?.from ?? 0);
	return topicIn(inheritance, start, site.figure.kind === 'time' ? (sentence?.to ?? start) : site.figure.from);
}

/** Where the statement begins that the figure stands in: its sentence, or in a headline what a blank parts from the rest. */
export function openingOf(site: Site, view: View): number {
	const from = view.sentences[site.sentence]?.from ?? 0;
	return view.paragraph.kind === 'headline' && /\s/u.test(view.text.charAt(site.clause.from - 1))
		? Math.max(from, site.clause.from)
		: from;
}

/** The first noun phrase of a stretch of text. */
function topicIn({ site, view, times, places }: Inheritance, start: number, limit: number): Noun | null {
	const end = Math.min(limit, start + TOPIC_REACH);
	let from = -1;
	let to = -1;
	const words = wordsOf(view.text, start, end);
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (!word) break;
		// 高速公路（00995.HK）: what stands in brackets is said on the way.
		if (word.text === '（') {
			while (i + 1 < words.length && words[i]?.text !== '）') i++;
			if (from >= 0 && to - from >= 2) break;
			continue;
		}
		// “一网通办”|事项: a name in quotation marks is one word.
		const close = closedAt(words, i);
		if (close > 0 && close - i < 12 && !covers(times, word.from, words[close]?.to ?? word.to)) {
			if (from < 0) from = word.from;
			to = words[close]?.to ?? to;
			i = close;
			continue;
		}
		// 中通客车|获…: nothing stands before it that one could be in.
		const opens = word.text === '中' && !words[i - 1]?.word && words[i + 1]?.word === true && words[i + 1]?.from === word.to;
		// 该园|占地: it only points at the house.
		const pointed = word.text.length === 1 && from < 0 && /^[该本我]$/u.test(words[i - 1]?.text ?? '');
		const skip =
			pointed ||
			// 每|公斤15元: what an amount is counted by.
			words[i - 1]?.text === '每' ||
			!word.word ||
			inFigure(view, site.index, word.from) ||
			/\d/u.test(word.text) ||
			// 省市重点项目: between nouns the adverb is an adjective.
			(isFunctionWord(word.text) &&
				!opens &&
				!(word.text.length > 1 && PREFIXES.has(word.text) && (from >= 0 ? word.from === to : qualifies(words, i)))) ||
			PREDICATE_VERBS.has(word.text) ||
			FARES.test(word.text) ||
			covers(times, word.from, word.to) ||
			covers(places, word.from, word.to);
		if (skip) {
			// 主任张三介绍: the speaker is not the topic.
			if (SPOKE.test(word.text)) from = -1;
			// 业绩方面，…: a heading, not what is talked of.
			if (from >= 0 && view.text.slice(from, to).endsWith('方面')) {
				// 机动车销量方面，…: unless it names what is measured.
				if (hasMeasure(view.text.slice(from, to - 2))) {
					to -= 2;
					break;
				}
				from = -1;
			}
			// 受访|的|货车司机: what they did describes those that are talked of.
			if (from >= 0 && word.text === '的' && word.from === to && DONE_BY.test(view.text.slice(from, to))) from = -1;
			if (from >= 0 && to - from >= 2) {
				const owned = word.text === '的' && word.from === to ? ownedProperty(words, i + 1) : null;
				if (owned) {
					if (HOLDER.test(view.text.slice(from, to))) from = owned.from;
					to = owned.to;
				}
				break;
			}
			from = -1;
			continue;
		}
		// 向|全体股东|每10股派3元: to whom, not what.
		if (from < 0 && TO_WHOM.has(words[i - 1]?.text ?? '') && words[i - 1]?.to === word.from) {
			while (words[i + 1]?.word && !isFunctionWord(words[i + 1]?.text ?? '') && !/\d/u.test(words[i + 1]?.text ?? '')) i++;
			continue;
		}
		if (from < 0) from = word.from;
		to = word.to;
	}
	if (from < 0 || to - from < 2) return null;
	return { lead: '', noun: clean(view.text.slice(from, to)), from, to };
}

const TO_WHOM: ReadonlySet<string> = new Set(['向', '给', '替', '跟', '朝']);

const DONE_BY =
	/^(?:新建|改建|扩建|续建|拟建|已建|迁建|新增|新办|新开|新设|受访|受调查|被调查|受检|在售|在册|在建|应届|参评|参训|参赛|参展|获奖|入选|登记|注册|符合条件)$/u;

/** 高标准|农田, 新建|住宅: what it is like, right in front of the noun that the sentence begins with. */
const qualifies = (words: readonly Word[], i: number): boolean => {
	const next = words[i + 1];
	return (
		next?.word === true &&
		next.text.length > 1 &&
		next.from === words[i]?.to &&
		nounish(next) &&
		!isVerb(next.text) &&
		!OBJECT_VERBS.has(next.text) &&
		!/\d/u.test(next.text)
	);
};

/** 从货物吞吐量看，…: a measure that the sentence says it looks at. */
const LOOKED_AT = /^(?:从|就)(\p{Script=Han}{2,16}?)(?:来看|看|而言|来说|来讲)[，,]/u;

/** The measure that the sentence says it looks at, or null where it says none. */
export function framedTopic({ site, view }: Inheritance): Noun | null {
	const from = view.sentences[site.sentence]?.from ?? 0;
	if (!/[从就]/u.test(view.text.charAt(from))) return null;
	const said = LOOKED_AT.exec(view.text.slice(from, Math.min(site.figure.from, from + 24)))?.[1];
	return said && hasMeasure(said) ? { lead: '', noun: said, from: from + 1, to: from + 1 + said.length } : null;
}

const ELLIPTIC =
	/^(?:已|约|也|均|则|更|首次|一举|目前|现|预计)?(?:为|达|至|突破|超|完成|实现|升|降|增|仅|高达|同比|环比|比|较|上涨|下跌|上升|下降)/u;
const LED_IN = /^(?:受|因|由于|随|在|从|按|比|较|与|若|如|据|虽|尽管|对|为|把|将|其中|但|而)/u;

/** 出口额稳步增长，|达3亿元; 最大雨量出现在石桥镇，|为213毫米: the clause in front names the measure, and tells no figure. */
export function clauseBefore(own: MetricParts, inheritance: Inheritance): Noun | null {
	const { site, view } = inheritance;
	if (own.noun !== '' || own.of !== '' || site.figure.kind === 'time' || site.bracket >= 0) return null;
	const to = site.clause.from - 1;
	const floor = view.sentences[site.sentence]?.from ?? 0;
	if (to <= floor || !/[，,]/u.test(view.text.charAt(to)) || !ELLIPTIC.test(view.text.slice(to + 1, to + 8).trimStart()))
		return null;
	const before = view.sites[site.index - 1]?.figure;
	const from = Math.max(floor, view.text.lastIndexOf('，', to - 1) + 1, to - 24);
	if ((before && before.to > from) || LED_IN.test(view.text.slice(from, from + 3))) return null;
	const topic = topicIn(inheritance, from, to);
	if (!topic || topic.to - topic.from !== topic.noun.length || topic.from > from + 6) return null;
	for (let n = topic.noun.length; n >= 3; n--) {
		const noun = topic.noun.slice(0, n);
		if (hasMeasure(noun) && !isBareProperty(noun)) return { ...topic, noun, to: topic.from + n };
	}
	return null;
}

const CHANGE_OF = /^(?:累计|平均|最大)?(?:[增减涨跌升降振]幅|增速)$/u;
const FARED =
	/^(?:其中|而|但|另外|此外)?(?<who>[\p{Script=Han}A-Za-z][\p{Script=Han}、A-Za-z\d]{1,14}?)(?:逆势|集体|全线|普遍|双双|大幅|小幅|持续|纷纷|继续|明显|率先|也|均|则)*(?:领涨|领跌|走强|走弱|走高|走低|上涨|下跌|上扬|下挫|回落|回升|反弹|大涨|大跌|居前|靠前|[涨跌降升增]得?最[多凶快大猛狠]|[增降]势\p{Script=Han}{2,4}|表现\p{Script=Han}{2,4})$/u;

/** 煤炭板块走强，|涨幅3%: of what the clause in front says how it fared, and tells no figure. */
export function faredBefore(own: MetricParts, { site, view, times, places }: Inheritance): Noun | null {
	if (own.lead !== '' || !CHANGE_OF.test(own.noun) || own.from < site.clause.from) return null;
	const to = site.clause.from - 1;
	const floor = Math.max(view.sentences[site.sentence]?.from ?? 0, to - 24);
	if (to <= floor || !/[，,]/u.test(view.text.charAt(to))) return null;
	let from = to;
	while (from > floor && !/[，。；：、,;]/u.test(view.text.charAt(from - 1).replace('、', ''))) from--;
	const before = view.sites[site.index - 1]?.figure;
	if (before && before.to > from) return null;
	const who = FARED.exec(view.text.slice(from, to))?.groups?.['who'];
	if (!who || covers(times, from, from + 2) || covers(places, from, from + who.length)) return null;
	const at = view.text.indexOf(who, from);
	return { lead: '', noun: who, from: at, to: at + who.length };
}

/** 货运量稳中有升。|上半年为5万吨: a sentence that tells no figure says what the next one measures. */
export function sentenceBefore(inheritance: Inheritance): Noun | null {
	const { site, view } = inheritance;
	const sentence = view.sentences[site.sentence - 1];
	if (!sentence || site.figure.kind === 'time') return null;
	for (let i = site.index - 1; i >= 0 && (view.sites[i]?.sentence ?? -1) >= site.sentence - 1; i--)
		if (view.sites[i]?.figure.kind !== 'time') return null;
	const topic = topicIn(inheritance, sentence.from, sentence.to);
	if (!topic || topic.to - topic.from !== topic.noun.length) return null;
	// 货运量|稳中有升: how it fares is no part of it.
	for (let n = topic.noun.length; n >= 3; n--) {
		const noun = topic.noun.slice(0, n);
		if (hasMeasure(noun)) return { ...topic, noun, to: topic.from + n };
	}
	return null;
}

/** 公司|的毛利率: who reports is known; 饮料业务的毛利率 keeps what it is of. */
export const HOLDER = /^(?:公司|集团|企业|该行|本行|我们)$/u;

/** 的|综合毛利率: the property that the thing before 的 has, up to what becomes of it. */
function ownedProperty(words: readonly Word[], at: number): { from: number; to: number } | null {
	const first = words[at];
	if (!first) return null;
	let to = first.from;
	for (let i = at; i < words.length && i < at + 4; i++) {
		const word = words[i];
		if (!word?.word || /\d/u.test(word.text) || isFunctionWord(word.text) || PREDICATE_VERBS.has(word.text)) break;
		to = word.to;
	}
	const name = words.filter((word) => word.from >= first.from && word.to <= to).map((word) => word.text);
	return propertyOf(name.join('')) === '' ? null : { from: first.from, to };
}
