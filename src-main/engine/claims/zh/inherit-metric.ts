/** What a Chinese figure counts when its own clause does not say: what the figures before it counted, or the topic. */
import type { MetricParts } from '../metric.ts';
import type { Mention } from '../types.ts';
import { covers, type Site, type View } from '../view.ts';
import { PREDICATE_VERBS } from './lexicon/words.ts';
import { clean } from './noun-phrase.ts';
import { isFunctionWord, wordsOf } from './segment.ts';

export const RATIO_KINDS: ReadonlySet<string> = new Set(['percent', 'multiple', 'point']);

/** Words of a plan at the end of a metric: what is done against the plan is the thing, not the plan. */
const PLAN_END = /(?:年度|全年|建设|目标|任务|计划|指标)*(?:任务|目标|计划|指标)$/u;
/** Figures looked back over within a sentence: longer lists repeat their noun. */
const LOOK_BACK = 8;
const SPOKE = /^(?:介绍|表示|说|指出|认为|强调|透露|称|告诉)$/u;
const TOPIC_REACH = 60;

export interface Inheritance {
	site: Site;
	view: View;
	times: readonly Mention[];
	places: readonly Mention[];
	/** The metrics of the figures before this one. */
	done: readonly MetricParts[];
}

type Noun = Pick<MetricParts, 'lead' | 'noun' | 'from' | 'to'>;

const CHANGE = /增|减|升|涨|降|跌|多|少|高|低|扩|缩/u;

/** `own` with the noun it wants; a noun it has (a rate, a task) stays behind the one it is of. */
export function inheritMetric(own: MetricParts, from: Inheritance): MetricParts {
	const inSentence = fromFigures(from, true);
	if (inSentence) return composed(own, inSentence, 'sentence');
	if (own.noun !== '') return { ...own, wants: false };
	const topic = topicOf(from);
	if (topic) return composed(own, topic, 'sentence');
	const earlier = fromFigures(from, false);
	if (earlier) return composed(own, earlier, 'paragraph');
	return { ...own, wants: false };
}

function composed(own: MetricParts, other: Noun, source: 'sentence' | 'paragraph'): MetricParts {
	// 收购网点增加: a change is of what was done; another act (采购) replaces it.
	const whole = own.noun === '' && CHANGE.test(own.tail) ? other.lead + other.noun : other.noun;
	const of = whole.replace(PLAN_END, '') || whole;
	const kept = own.noun !== '' && !of.endsWith(own.noun) ? own.noun : '';
	return { ...own, noun: of + kept, from: other.from, to: other.to, origin: 'inherited', source, wants: false };
}

/** The noun of an earlier figure, one of the same unit first: of the same sentence, or else of the one before. */
function fromFigures({ site, view, done }: Inheritance, sameSentence: boolean): Noun | null {
	const ratio = RATIO_KINDS.has(site.figure.kind);
	const whole = sameSentence && site.figure.kind === 'measure';
	let nearest: Noun | null = null;
	for (let i = site.index - 1; i >= 0 && i >= site.index - LOOK_BACK; i--) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric) break;
		if (sameSentence ? other.sentence !== site.sentence : other.sentence < site.sentence - 3) break;
		if (other.figure.kind === 'time' || metric.noun === '') continue;
		// What stands in brackets is an aside to what goes on behind them.
		if (other.bracket >= 0 && other.bracket !== site.bracket) continue;
		// An area or a length is of what the sentence began with: of the projects, not of their buildings.
		if (site.figure.kind === 'point' && other.figure.kind === 'percent') return metric;
		if (whole) nearest = metric;
		else nearest ??= metric;
		const amount = !RATIO_KINDS.has(other.figure.kind);
		if (amount && !whole && (ratio || other.figure.unit === site.figure.unit)) return metric;
	}
	return nearest;
}

/** The first noun phrase of the sentence before the figure; behind it, for a time. */
function topicOf({ site, view, times, places }: Inheritance): Noun | null {
	const sentence = view.sentences[site.sentence];
	// What happened at a time is said behind it.
	const start = site.figure.kind === 'time' ? site.figure.to : (sentence?.from ?? 0);
	const end = Math.min(site.figure.kind === 'time' ? (sentence?.to ?? start) : site.figure.from, start + TOPIC_REACH);
	let from = -1;
	let to = -1;
	for (const word of wordsOf(view.text, start, end)) {
		const skip =
			!word.word ||
			/\d/u.test(word.text) ||
			isFunctionWord(word.text) ||
			PREDICATE_VERBS.has(word.text) ||
			covers(times, word.from, word.to) ||
			covers(places, word.from, word.to);
		if (skip) {
			// 主任张三介绍: the speaker is not the topic.
			if (SPOKE.test(word.text)) from = -1;
			if (from >= 0 && to - from >= 2) break;
			from = -1;
			continue;
		}
		if (from < 0) from = word.from;
		to = word.to;
	}
	if (from < 0 || to - from < 2) return null;
	return { lead: '', noun: clean(view.text.slice(from, to)), from, to };
}
