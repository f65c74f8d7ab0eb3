/**
 * The members of a whole behind 其中: 茶叶总产量8.4万吨。其中，绿茶5.1万吨 is 绿茶产量, 水果总产量…其中，采摘产量 is 水果采摘产量. A
 * bulletin says once what is measured, and lists by name what it is measured of.
 */
import type { MetricParts } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { STATES, VERB_NOUNS } from './lexicon/words.ts';
import { bearerOf, hasMeasure } from './property.ts';

/** What the whole is measured by, with the act that makes it another measure: 播种面积 is no 受灾面积. */
const MEASURE =
	/(?:增加值|产值|(?:播种|种植|栽培|造林|养殖)?面积|产量|单产|销量|销售[额量]|零售额|成交[额量]|营业收入|营收|收入|出口额|进口额|进出口额?|投资额?|[存贷]款余额|存栏|出栏|客运量|货运量|吞吐量|周转量|接诊量|用电量|发电量|(?:参保|参合|从业|就业|在校|报名|招生|参训|毕业)人数)$/u;
const TOTAL = /总(?=产值|产量|面积|销量|投资|额)/u;
const HEAD = /其中[，,：:]?/u;
/** A member is a name: no list, no clause. */
const NAME = /^[\p{Script=Han}A-Za-z“”]{2,12}$/u;
const ACTS: ReadonlySet<string> = new Set(['绝收', '成灾', '受灾', '采摘', '捕捞', '养殖', '种植', '野生', '人工']);
const RATIOS: ReadonlySet<string> = new Set(['percent', 'multiple', 'point']);
/** No list goes on longer. */
const SITES = 24;

/** The whole that a paragraph's list of members is of, carried from figure to figure. */
export interface Whole {
	metric: MetricParts | null;
	/** 9起事故中，城区5起: the whole is counted itself, and so are its parts. */
	counted?: boolean;
	unit: string;
	sentence: number;
	/** The sentence in which 其中 was said last. */
	open: number;
}

export const NO_WHOLE: Whole = { metric: null, unit: '', sentence: -1, open: -1 };

/** Moves `whole` on to `site`: opened by 其中 in its sentence, closed by a sentence that a full stop parts from the list. */
export function wholeAt(whole: Whole, site: Site, view: View, done: readonly MetricParts[]): Whole {
	const from = view.sentences[site.sentence]?.from ?? 0;
	const before = view.text.slice(Math.max(from, site.figure.from - 90), site.figure.from);
	if (HEAD.test(before)) {
		if (whole.open === site.sentence) return whole;
		const at = Math.max(from, site.figure.from - 90) + before.search(HEAD);
		for (let i = site.index - 1; i >= 0 && i >= site.index - SITES; i--) {
			const other = view.sites[i];
			const metric = done[i];
			if (!other || !metric || other.sentence < site.sentence - 2) break;
			if (other.figure.from > at || other.figure.kind === 'time' || RATIOS.has(other.figure.kind)) continue;
			// What the whole grew by is said behind it.
			if (metric.tail !== '') continue;
			return { metric, unit: other.figure.unit, sentence: site.sentence, open: site.sentence };
		}
		return NO_WHOLE;
	}
	const counted = countedWhole(site, view, done);
	if (counted) return counted;
	if (whole.metric === null || site.sentence === whole.sentence) return whole;
	const goesOn = /[；;]\s*$/u.test(view.text.slice(Math.max(0, from - 3), from)) && site.sentence === whole.sentence + 1;
	return goesOn ? { ...whole, sentence: site.sentence } : NO_WHOLE;
}

/** 9起较大事故|中，: what the parts behind it are parts of. */
function countedWhole(site: Site, view: View, done: readonly MetricParts[]): Whole | null {
	const other = view.sites[site.index - 1];
	const metric = done[site.index - 1];
	if (!other || !metric || other.figure.kind !== 'count' || other.sentence !== site.sentence) return null;
	if (metric.origin !== 'stated' || metric.from < other.figure.to || metric.noun === '' || metric.of !== '') return null;
	if (!/^中[，,]/u.test(view.text.slice(metric.to, metric.to + 2))) return null;
	return { metric, counted: true, unit: other.figure.unit, sentence: site.sentence, open: -1 };
}

/** `metric` measured as the whole is, where the report gives only the name of the member. */
export function measuredInWhole(metric: MetricParts, whole: Whole, site: Site): MetricParts {
	const noun = metric.lead + metric.noun;
	if (!whole.metric || metric.of !== '' || !NAME.test(noun)) return metric;
	if (metric.lead !== '' && !ACTS.has(metric.lead)) return metric;
	if (RATIOS.has(site.figure.kind) || site.figure.kind === 'time' || site.figure.unit !== whole.unit) return metric;
	if (whole.counted) {
		const thing = whole.metric.noun;
		return metric.origin !== 'stated' ||
			metric.from < (whole.metric.to ?? 0) ||
			noun.slice(-1) === thing.slice(-1) ||
			STATES.has(noun)
			? metric
			: { ...metric, lead: '', noun: noun + thing };
	}
	const measure = MEASURE.exec(whole.metric.noun)?.[0];
	// 参保人数…，其中死亡12人: what befell them is no way to be one.
	if (!measure || (measure.endsWith('人数') && STATES.has(noun))) return metric;
	const bearer = bearerOf(whole.metric.noun);
	const bare = measure.replace(/^(?:播种|种植|栽培|造林|养殖)/u, '');
	const named = noun.endsWith(bare) ? noun.slice(0, -bare.length) : noun;
	if (ACTS.has(named) || STATES.has(named) || VERB_NOUNS.has(named))
		return bearer === whole.metric.noun || named === '' ? metric : { ...metric, lead: '', noun: bearer + named + bare };
	if (hasMeasure(noun) || metric.origin !== 'stated') return metric;
	return { ...metric, lead: '', noun: noun + measure.replace(TOTAL, '') };
}
