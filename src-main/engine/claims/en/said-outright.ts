/** Metrics that a few set words beside the figure settle: a loss, costs of a court, how often and how long it was done. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { doneLong, doneOften } from './done-long.ts';
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

/** "were female", past the same number as a share. */
const OF_SEX =
	/^(?:,?\s(?:that is|i\.e\.|or|representing|about)\s[^,;]{2,30},|\s\([^)]{1,16}\)|,)?\s(?:are|were)\s(male|female)s?\b/u;

/** What a court makes somebody pay beside a fine. */
const IN_COSTS = /^\sin\s((?:\p{Ll}+\s)?(?:costs|damages|compensation|expenses|fees|restitution|reparations))\b/u;
