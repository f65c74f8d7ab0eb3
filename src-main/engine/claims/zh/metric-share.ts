/** What a Chinese share or multiple is of, and of what whole: 占任务的99.4%, 完成年度任务的100.03%. */
import { type MetricParts, NO_METRIC, stated } from '../metric.ts';
import type { Mention } from '../types.ts';
import { covers, type Site, textOf, type View } from '../view.ts';
import { CHANGE_PATTERN } from './lexicon/change.ts';
import { leftPhrase } from './noun-before.ts';
import { clean } from './noun-words.ts';

const CHANGE_FROM = /(?:已?由|已?从)(?:[^由从]{0,12}的?)?$/u;

const CAME_TO = new RegExp(`(?:${CHANGE_PATTERN})(?:到|至|为)了?$`, 'u');

const SHARE = /^(.*?)(占比?到?)(?!地(?![区方])|用|据|道)([^占]*)$/u;

const OF_WHOLE = /^(.*?)(完成(?:了)?|达到|相当于|超过|是|为)(?!率)([^，]{2,})的$/u;

const EQUALS = /^(?:是|为|相当于)$/u;

/** What an amount is held against; of a whole (被骗总额) or a plan it is a share. */
const BASE = /同期|平[日时常均]|水平|[去上前往常今]年|上[周月]|原来|以前|此前|前$/u;

const FILLER = /^(?:全部|整个|了)+|(?:的|达到?|为|约|近|超过?|逾)+$|分别|依次/gu;

/** 占任务的99.4%, 完成年度任务的100.03%: the numerator, and what it is a share of. */
export function shareMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts | null {
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
