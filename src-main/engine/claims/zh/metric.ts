/** What a figure of a Chinese report counts, in the report's own words. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Mention } from '../types.ts';
import { type Site, textOf, type View } from '../view.ts';
import { FUNCTION_WORDS, PREDICATE_VERBS } from './lexicon/words.ts';
import { clean, covers, leftPhrase, rightPhrase } from './noun-phrase.ts';
import { wordsOf } from './segment.ts';

/** Words of a plan at the end of a metric: what is done against the plan is the thing, not the plan. */
const PLAN_END = /(?:年度|全年|建设|目标|任务|计划|指标)*(?:任务|目标|计划|指标)$/u;
const SHARE = /^(.*?)(占比?)(?!地|用|据|道)([^占]*)$/u;
const OF_WHOLE = /^(.*?)(完成(?:了)?|达到|相当于|超过|是|为)(?!率)([^，]{2,})的$/u;
const FILLER = /^(?:全部|整个|了)+|(?:的|总数的|总量的|总数|达到?|为|约|近|超过?|逾)+$/gu;
const RATIO_KINDS: ReadonlySet<string> = new Set(['percent', 'multiple', 'point']);

/** The metrics of a paragraph's figures, in their order. `topic` is what the story talks of before this paragraph. */
export function readMetricsZh(view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts[] {
	const out: MetricParts[] = [];
	for (const site of view.sites) {
		const own = site.figure.kind === 'time' ? timeMetric(site, view, places) : ownMetric(site, view, times, places);
		out.push(own.wants ? inherited(own, site, view, out, times, places) : own);
	}
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

function stated(noun: string, from: number, to: number, extra: Partial<MetricParts> = {}): MetricParts {
	return { ...NO_METRIC, noun, from, to, origin: 'stated', source: 'clause', wants: false, ...extra };
}

/** 2021年|老旧小区改造方案 inside a title or an object: only what touches the time is named by it. */
function timeMetric(site: Site, view: View, places: readonly Mention[]): MetricParts {
	const phrase = rightPhrase(view.text, site.right, places);
	if (phrase && phrase.from === site.figure.to) {
		return stated(clean(view.text.slice(phrase.from, phrase.to)), phrase.from, phrase.to);
	}
	return NO_METRIC;
}

function ownMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts {
	const { text } = view;
	const { figure } = site;
	const ratio = RATIO_KINDS.has(figure.kind);
	if (ratio) {
		const share = shareMetric(site, view, times, places);
		if (share) return share;
	}
	const left = leftPhrase(text, site.left, times, places);
	const attributive = text
		.slice(site.right.from, site.right.from + 2)
		.trimStart()
		.startsWith('的');
	// 总投资16亿元的公寓: the sum is the investment, not the flats.
	const measured = (figure.kind === 'money' || figure.kind === 'measure') && attributive && left !== null && left.noun !== '';
	const right = measured || (ratio && !attributive) ? null : rightPhrase(text, site.right, places);
	if (right) {
		const noun = clean(text.slice(right.from, right.to));
		if (noun !== '') return stated(withAge(noun, site, view), right.from, right.to);
	}
	if (left && left.noun !== '') {
		if (comparisonBase(site, view, left.from)) return { ...NO_METRIC, tail: left.tail };
		return stated(withAge(left.noun, site, view), left.from, left.to, {
			lead: left.lead,
			tail: ratio ? left.tail : keptTail(left.tail),
		});
	}
	return { ...NO_METRIC, tail: left?.tail ?? '' };
}

/** Of what is said between noun and figure, an amount keeps only what makes it another thing. */
const keptTail = (tail: string): string => (/增|减|降|升|涨|多|少|涉及|覆盖|惠及|受益/u.test(tail) ? tail : '');

/** 70岁以上|老人2132人: the age is part of who is counted. */
function withAge(noun: string, site: Site, view: View): string {
	const before = view.sites[site.index - 1]?.figure;
	const first = site.left[0];
	if (before?.kind !== 'age' || !first || first.from !== before.to) return noun;
	return clean(view.text.slice(before.from, before.to)) + noun;
}

/** 比上年任务|多20所: the noun in front belongs to what is compared with. */
function comparisonBase(site: Site, view: View, from: number): boolean {
	const before = view.text.slice(site.clause.from, from);
	return /(?<![占同环])(?:比(?![例重率分])|较(?![多大高好为强]))[^，]*$/u.test(before);
}

/** 占任务的99.4%, 完成年度任务的100.03%: the numerator, and what it is a share of. */
function shareMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts | null {
	const { text } = view;
	const left = clean(textOf(text, site.left));
	const match = SHARE.exec(left) ?? OF_WHOLE.exec(left);
	if (!match) return null;
	const [, , verb = '', whole = ''] = match;
	const of = whole.replace(FILLER, '');
	if (verb === '占' && of === '') return null;
	const at = placeOf(text, site, verb);
	const numerator = at < 0 ? null : leftPhrase(text, cutAt(site, at), times, places);
	const said = verb.replace('了', '');
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

/** A clause without a noun of its own goes on about what the figures before it counted. */
function inherited(
	own: MetricParts,
	site: Site,
	view: View,
	done: readonly MetricParts[],
	times: readonly Mention[],
	places: readonly Mention[],
): MetricParts {
	const ratio = RATIO_KINDS.has(site.figure.kind);
	let fallback: MetricParts | null = null;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 8; i--) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric || other.sentence !== site.sentence) break;
		if (other.figure.kind === 'time' || metric.noun === '') continue;
		fallback ??= metric;
		const alike = other.figure.unit === site.figure.unit && !RATIO_KINDS.has(other.figure.kind);
		if (alike || (ratio && !RATIO_KINDS.has(other.figure.kind))) {
			fallback = metric;
			break;
		}
	}
	if (fallback) {
		const noun = fallback.noun.replace(PLAN_END, '') || fallback.noun;
		return { ...own, noun, from: fallback.from, to: fallback.to, origin: 'inherited', source: 'sentence', wants: false };
	}
	const topic = topicOf(site, view, times, places);
	if (!topic) return own.tail === '' ? own : { ...own, noun: '', wants: false };
	return { ...own, noun: topic.noun, from: topic.from, to: topic.to, origin: 'inherited', source: 'sentence', wants: false };
}

const TOPIC_REACH = 60;

/** The first noun phrase of the sentence before the figure: its topic. */
function topicOf(
	site: Site,
	view: View,
	times: readonly Mention[],
	places: readonly Mention[],
): { noun: string; from: number; to: number } | null {
	const start = view.sentences[site.sentence]?.from ?? 0;
	const end = Math.min(site.figure.from, start + TOPIC_REACH);
	let from = -1;
	let to = -1;
	for (const word of wordsOf(view.text, start, end)) {
		const skip =
			!word.word ||
			FUNCTION_WORDS.has(word.text) ||
			PREDICATE_VERBS.has(word.text) ||
			covers(times, word.from, word.to) ||
			covers(places, word.from, word.to);
		if (skip) {
			if (from >= 0 && to - from >= 2) break;
			from = -1;
			continue;
		}
		if (from < 0) from = word.from;
		to = word.to;
	}
	if (from < 0 || to - from < 2) return null;
	return { noun: clean(view.text.slice(from, to)), from, to };
}
