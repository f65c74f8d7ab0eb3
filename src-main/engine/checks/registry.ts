/**
 * The rules in the order in which they run and in which findings at one place are listed: arithmetic first, since it is
 * what an editor must not miss, then time, then repetition.
 */
import { arithmeticRules } from './arithmetic/registry.ts';
import type { Rule } from './rule.ts';
import { completionRate } from './rules/completion-rate.ts';
import { difference } from './rules/difference.ts';
import { direction } from './rules/direction.ts';
import { duplicateParagraph } from './rules/duplicate-paragraph.ts';
import { growth } from './rules/growth.ts';
import { impossibleClock } from './rules/impossible-clock.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { listCount } from './rules/list-count.ts';
import { partExceedsWhole } from './rules/part-exceeds-whole.ts';
import { percentBound } from './rules/percent-bound.ts';
import { periodEndsAfterPublication } from './rules/period-ends-after-publication.ts';
import { pointOrPercent } from './rules/point-or-percent.ts';
import { rangeOrder } from './rules/range-order.ts';
import { remainder } from './rules/remainder.ts';
import { sameFactConflict } from './rules/same-fact-conflict.ts';
import { share } from './rules/share.ts';
import { sum } from './rules/sum.ts';
import { timeUnitRules } from './units/registry.ts';
import { wordingRules } from './wording/registry.ts';

export const rules: readonly Rule[] = [
	completionRate,
	share,
	sum,
	remainder,
	partExceedsWhole,
	difference,
	direction,
	growth,
	pointOrPercent,
	percentBound,
	listCount,
	...arithmeticRules,
	sameFactConflict,
	rangeOrder,
	impossibleDate,
	impossibleClock,
	periodEndsAfterPublication,
	duplicateParagraph,
	...timeUnitRules,
	...wordingRules,
];
