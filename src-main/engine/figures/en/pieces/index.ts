import type { Piece } from '../types.ts';
import { addresses } from './addresses.ts';
import { ages } from './ages.ts';
import { clock } from './clock.ts';
import { codes } from './codes.ts';
import { compounds } from './compounds.ts';
import { contactNumbers } from './contact-numbers.ts';
import { contests } from './contests.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { elided } from './elided.ts';
import { enumerations } from './enumerations.ts';
import { fractions } from './fractions.ts';
import { indexBase } from './index-base.ts';
import { labels } from './labels.ts';
import { measures } from './measures.ts';
import { modifiers, suffixes } from './modifiers.ts';
import { money } from './money.ts';
import { multiples } from './multiples.ts';
import { namedRuns } from './named-runs.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { ordinals } from './ordinals.ts';
import { pageCounters } from './page-counters.ts';
import { partsOfTime } from './parts-of-time.ts';
import { percent } from './percent.ts';
import { periods } from './periods.ts';
import { phrases, pronouns } from './phrases.ts';
import { proportions } from './proportions.ts';
import { ranges } from './ranges.ts';
import { ranks } from './ranks.ts';
import { rates } from './rates.ts';
import { remainder } from './remainder.ts';
import { scores } from './scores.ts';
import { spreads } from './spreads.ts';
import { tenors } from './tenors.ts';
import { terms } from './terms.ts';
import { vague } from './vague.ts';
import { years } from './years.ts';

/** The order is part of the grammar: each piece relies on what stands above it. */
export const pieces: readonly Piece[] = [
	// Everything numeric comes onto the board first, so that nothing can be lost later.
	numbers,
	vague,
	ordinals,
	fractions,
	multiples,
	// Codes before times: "555-0142" must not become a span, nor "v1.2.3" a date.
	codes,
	// Before any unit: the words beside these numbers are a page's.
	pageCounters,
	enumerations,
	clock,
	dates,
	// Periods take dates in ("12 months to June 30"), and years take what dates left.
	periods,
	proportions,
	phrases,
	ranks,
	addresses,
	contactNumbers,
	contests,
	namedRuns,
	labels,
	// Behind periods, which take "the last 10-year"; before the measures.
	tenors,
	// Ages before years: "in his 50s" is no decade.
	ages,
	years,
	// Behind all times: the base is one of them set equal to a hundred.
	indexBase,
	// Behind everything that makes a time without its part.
	partsOfTime,
	// Scores before units: "a 2-1 win" is no win by one.
	scores,
	suffixes,
	money,
	percent,
	measures,
	// Behind ages and measures: another's age or term may stand between the verb and this one.
	terms,
	compounds,
	counts,
	rates,
	// Behind all units: what has one of its own needs no other's.
	elided,
	// Approximators before ranges: "about 5 to 10" must be one stretch, and "from about 5 to" must find its "from".
	modifiers,
	spreads,
	ranges,
	names,
	pronouns,
	remainder,
];
