/** The classes of planted errors, in the order in which they are told: arithmetic, lists, time, repetition, conflict. */

import type { SeedClass } from '../types.ts';
import { conflictBetweenArticles } from './conflict-between-articles.ts';
import { digitDropped } from './digit-dropped.ts';
import { digitSwap } from './digit-swap.ts';
import { headlineSlip } from './headline-slip.ts';
import { impossibleDate } from './impossible-date.ts';
import { listMiscounted } from './list-miscounted.ts';
import { listShort } from './list-short.ts';
import { monthPastPublication } from './month-past-publication.ts';
import { ordinalSkipped } from './ordinal-skipped.ts';
import { paragraphTwice } from './paragraph-twice.ts';
import { paragraphTwiceChanged } from './paragraph-twice-changed.ts';
import { partAboveWhole } from './part-above-whole.ts';
import { pointForPercent } from './point-for-percent.ts';
import { rangeReversed } from './range-reversed.ts';
import { rateAboveHundred } from './rate-above-hundred.ts';
import { scaleSlip } from './scale-slip.ts';
import { secondMention } from './second-mention.ts';
import { tableFoot } from './table-foot.ts';
import { wrongClock } from './wrong-clock.ts';
import { wrongCompletion } from './wrong-completion.ts';
import { wrongDifference } from './wrong-difference.ts';
import { wrongDuration } from './wrong-duration.ts';
import { wrongGrowth } from './wrong-growth.ts';
import { wrongShare } from './wrong-share.ts';
import { wrongSum } from './wrong-sum.ts';
import { wrongWeekday } from './wrong-weekday.ts';

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
	wrongClock,
	wrongWeekday,
	wrongDuration,
	rangeReversed,
	ordinalSkipped,
	tableFoot,
	headlineSlip,
	paragraphTwice,
	paragraphTwiceChanged,
	secondMention,
	conflictBetweenArticles,
];
