/** Which relations bear a figure out, and which only fail to speak against it. Pure, for the window and the reports. */
import type { Relation } from './model.ts';

/**
 * Rules that hold a figure against a bound: a part is not above its whole, a mean lies between the least and the most, what
 * rose is larger. Almost any number passes, a wrong one too, so that none is confirmed on the strength of it.
 */
const BOUNDING: ReadonlySet<string> = new Set([
	'part-exceeds-whole',
	'heads-and-visits',
	'mean-outside-range',
	'cumulative-falls',
	'direction',
	'verbal-size',
	'impossible-share',
	'false-precision',
	'precision-drift',
	'rank-in-list',
	'point-or-percent',
]);

/** Whether the relation is support for its figures: an equation that holds, not an inequality that is kept. */
export const bearsOut = ({ rule, verdict, formula }: Pick<Relation, 'rule' | 'verdict' | 'formula'>): boolean =>
	verdict === 'holds' && !BOUNDING.has(rule) && !/[≤≥<>]/u.test(formula);
