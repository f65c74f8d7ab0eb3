/** What a sum of money is of: what it is spent on, what was done with it, or the noun it is the amount of. */
import type { MetricParts } from '../metric.ts';
import type { Range } from '../view.ts';
import type { Around } from './around.ts';
import { isHollow } from './hollow.ts';
import { rightPhrase, secondOfTwo } from './right-phrase.ts';
import { stated } from './stated.ts';
import { GIVEN, PRICES, RAISED, SPENT, TO_DO } from './sums.ts';

/** What a sum is of by what it was spent on, given for or is the amount of, or null. */
export function ofSum({ site, view, times, leftWords, linked, behind, right }: Around): MetricParts | null {
	const { text } = view;
	const { figure } = site;
	if (figure.kind !== 'money') return null;
	// "a shortfall of $7bn in the budget": the noun right before it is what it is.
	if (linked && leftWords.at(-1)?.key === 'of' && !/^worth\b/iu.test(behind) && !isHollow(text.slice(linked.from, linked.to))) {
		// "it benefited from a tax refund of $7m": the refund.
		const inner = FROM_A.exec(text.slice(linked.from, linked.to));
		return stated(text, inner ? { from: linked.from + inner[0].length, to: linked.to } : linked);
	}
	if (linked) {
		const raised = RAISED.exec(text.slice(linked.to, figure.from))?.[1];
		if (raised && /^for\b/u.test(behind)) return { ...stated(text, linked), tail: raised };
		// "Tickets cost £12 for adults"
		if (PRICES.test(leftWords.at(-1)?.key ?? '')) return stated(text, linked);
	}
	// $6m on roads: what the money is for; "profit rose to $3m": what the verb links it to.
	if (right && SPENT.test(behind)) {
		const two = secondOfTwo(text, right.to, site.right.to);
		return stated(text, two > 0 ? { from: right.from, to: two } : right);
	}
	// "; $2 million to build a pier": an item of a list says what its sum is for.
	const item = /[;•]\s(?:and\s)?(?:about |nearly |almost |more than |over |up to )?$/u.test(
		text.slice(Math.max(0, figure.from - 24), figure.from),
	);
	const toDo = TO_DO.exec(behind);
	if (toDo && (item || GIVEN.test(text.slice(Math.max(0, figure.from - 40), figure.from)))) {
		const from = text.indexOf(behind.slice(0, 12), Math.max(figure.to, site.right.from)) + toDo[0].length;
		const done = rightPhrase(text, { from, to: site.right.to }, times, false);
		if (done) return stated(text, done);
	}
	const noun = nounOf(linked, text);
	// "will spend £15bn over five years on hospitals"
	const span = view.sites[site.index + 1];
	if (
		span &&
		/^(?:time|measure)$/u.test(span.figure.kind) &&
		OVER.test(text.slice(figure.to, Math.min(span.figure.from, figure.to + 24)))
	) {
		const lead = /^\s(?:on|in|into|for|towards?)\s/u.exec(text.slice(span.figure.to, span.figure.to + 9));
		const on = lead ? rightPhrase(text, { from: span.figure.to + lead[0].length, to: span.right.to }, times, false) : null;
		if (on && !noun) return stated(text, on);
		if (on && GIVEN.test(text.slice(Math.max(0, figure.from - 40), figure.from))) return stated(text, on);
	}
	return null;
}

/** "ordered to pay £85 costs": a participle alone is no noun. */
export const nounOf = (linked: Range | null, text: string): Range | null =>
	linked && !/^\p{Ll}+ed$/u.test(text.slice(linked.from, linked.to)) ? linked : null;

const FROM_A = /^.*\b(?:from|by|including|after|despite)\s(?:an?|the|its|their)\s(?=\p{L})/u;
const OVER = /^\s(?:over|in|within|during|across)\s(?:the\s)?(?:next\s|coming\s|past\s)?$/u;
