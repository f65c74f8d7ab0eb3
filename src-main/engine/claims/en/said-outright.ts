/** Metrics that a few set words beside the figure settle: a loss, costs of a court, how often and how long it was done. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { told } from './befallen.ts';
import { doneLong, doneOften } from './done-long.ts';
import { isHollow } from './hollow.ts';
import { rightPhrase } from './right-phrase.ts';
import { stated } from './stated.ts';
import { FINED, lossBefore, TERM_OF } from './sums.ts';

/** What the words beside the figure say outright, or null. */
export function saidOutright(site: Site, view: View): MetricParts | null {
	const { text } = view;
	const { figure } = site;
	const loss = lossBefore(site, view);
	if (loss) return stated(text, loss);
	// "of these, 53,900, that is 46%, were male": which of those counted.
	const sex = OF_SEX.exec(text.slice(figure.to, figure.to + 60))?.[1];
	if (sex && /^(?:count|percent)$/u.test(figure.kind) && (figure.kind === 'percent' || figure.unit === ''))
		return { ...NO_METRIC, lead: sex };
	// "has pegged its losses at $40m": what was put so high, not who put it.
	const put = /\bat\s/u.test(text.slice(Math.max(0, figure.from - 24), figure.from))
		? PUT_AT.exec(text.slice(Math.max(0, figure.from - 80), figure.from))
		: null;
	if (put?.[1] && !isHollow(put[1])) {
		const at = Math.max(0, figure.from - 80) + put.index + put[0].indexOf(put[1]);
		return stated(text, { from: at, to: at + put[1].length });
	}
	// "($1 = 1.3006 Kesh dollars)": a rate of exchange is of the money it is told in.
	const rate = figure.kind === 'money' ? exchanged(site, view) : null;
	if (rate) return rate;
	// "The crash takes to 1,486 the number of people killed"
	const number = figure.kind === 'count' && figure.unit === '' ? THE_NUMBER.exec(text.slice(figure.to, figure.to + 40)) : null;
	if (number && TAKES_TO.test(text.slice(Math.max(0, figure.from - 40), figure.from))) {
		const from = figure.to + number[0].length;
		const whom = rightPhrase(text, { from, to: Math.max(site.right.to, from) }, [], false);
		if (whom) return { ...stated(text, whom), tail: told(text.slice(whom.to, site.right.to).trimStart(), true) };
	}
	// "fined £400, with £85 in costs"
	const due = figure.kind === 'money' ? IN_COSTS.exec(text.slice(figure.to, figure.to + 40)) : null;
	if (due?.[1]) return stated(text, { from: figure.to + due[0].length - due[1].length, to: figure.to + due[0].length });
	// "has been fined 11 times": how often that was done.
	const often = doneOften(site, view);
	if (often) return stated(text, often);
	// "waited more than four hours", "lay for 17 hours": what took so long.
	const long = doneLong(site, view);
	if (long) return stated(text, long);
	const done = figure.kind === 'measure' ? TERM_OF : figure.kind === 'money' ? FINED : null;
	const term = done?.exec(text.slice(Math.max(0, figure.from - 60), figure.from));
	if (term?.[1]) {
		const from = Math.max(0, figure.from - 60) + term.index;
		return stated(text, { from, to: from + term[1].length });
	}
	return null;
}

/** Who puts an amount on something names it between the verb and "at". */
const PUT_AT =
	/\b(?:pegg?(?:ed|ing|s)?|puts?|putting|estimat(?:es?|ed|ing)|valu(?:es?|ed|ing)|assess(?:es|ed)|reckon(?:s|ed))\s(?:(?:the|its|their|his|her)\s)((?:(?!at\b|and\b|that\b)[\p{L}][\p{L}’'-]*\s){0,5}?\p{L}[\p{L}’'-]*)\sat\s(?:(?:about|around|nearly|almost|some|just|only|over|more than|between|up to|at least|a|an|record)\s)*$/u;
const TAKES_TO =
	/\b(?:takes?|took|taking|brings?|brought|bringing|rais(?:es?|ed|ing)|lift(?:s|ed|ing)|push(?:es|ed|ing))\s(?:up\s)?to\s(?:(?:at least|more than|about|around|nearly)\s)?$/u;
const THE_NUMBER = /^\sthe (?:(?:total|overall) )?(?:number|total|count|tally) of (?:the )?/u;
/** "$1 = 1.3006 Kesh dollars": both of a pair are of what one of the other costs. */
function exchanged({ figure, index }: Site, { text, sites }: View): MetricParts | null {
	const next = sites[index + 1]?.figure;
	const before = sites[index - 1]?.figure;
	const [a, b] = next?.kind === 'money' ? [figure, next] : [figure, figure];
	const forward = a !== b && /^\s?=\s?$/u.test(text.slice(a.to, b.from));
	const back = before?.kind === 'money' && /^\s?=\s?$/u.test(text.slice(before.to, figure.from));
	if (!forward && !back) return null;
	const rate = forward ? b : figure;
	const unit = /\p{L}[\p{L}\s.]*$/u.exec(text.slice(rate.from, rate.to))?.[0];
	return unit ? stated(text, { from: rate.to - unit.length, to: rate.to }) : null;
}

/** "were female", past the same number as a share. */
const OF_SEX =
	/^(?:,?\s(?:that is|i\.e\.|or|representing|about)\s[^,;]{2,30},|\s\([^)]{1,16}\)|,)?\s(?:are|were)\s(male|female)s?\b/u;

/** What a court makes somebody pay beside a fine. */
const IN_COSTS = /^\sin\s((?:\p{Ll}+\s)?(?:costs|damages|compensation|expenses|fees|restitution|reparations))\b/u;
