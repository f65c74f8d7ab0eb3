/** The classes of planted errors, in the order in which they are told: arithmetic, lists, time, repetition, conflict. */
import type { SeedClass } from '../types.ts';
import { conflictBetweenArticles } from './conflict-between-articles.ts';
import { digitDropped } from './digit-dropped.ts';
import { digitSwap } from './digit-swap.ts';
import { impossibleDate } from './impossible-date.ts';
import { listMiscounted } from './list-miscounted.ts';
import { listShort } from './list-short.ts';
import { monthPastPublication } from './month-past-publication.ts';
import { paragraphTwice } from './paragraph-twice.ts';
import { paragraphTwiceChanged } from './paragraph-twice-changed.ts';
import { partAboveWhole } from './part-above-whole.ts';
import { pointForPercent } from './point-for-percent.ts';
import { rangeReversed } from './range-reversed.ts';
import { rateAboveHundred } from './rate-above-hundred.ts';
import { scaleSlip } from './scale-slip.ts';
import { secondMention } from './second-mention.ts';
import { wrongCompletion } from './wrong-completion.ts';
import { wrongDifference } from './wrong-difference.ts';
import { wrongGrowth } from './wrong-growth.ts';
import { wrongShare } from './wrong-share.ts';
import { wrongSum } from './wrong-sum.ts';

export const classes: readonly SeedClass[] = [
	wrongShare,
	wrongCompletion,
	wrongGrowth,
	wrongSum,
	wrongDifference,
	digitSwap,
	digitDropped,
	scaleSlip,
	partAboveWhole,
	pointForPercent,
	rateAboveHundred,
	listShort,
	listMiscounted,
	monthPastPublication,
	impossibleDate,
	rangeReversed,
	paragraphTwice,
	paragraphTwiceChanged,
	secondMention,
	conflictBetweenArticles,
];
