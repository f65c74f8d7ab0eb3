/** The rules of time, units and magnitude, in the order of the whole registry: errors of fact before habits of style. */
import type { Rule } from '../rule.ts';
import { ageBirthYear } from '../rules/age-birth-year.ts';
import { anchorYear } from '../rules/anchor-year.ts';
import { bracketedConversion } from '../rules/bracketed-conversion.ts';
import { comparisonBase } from '../rules/comparison-base.ts';
import { cutoffsMixed } from '../rules/cutoffs-mixed.ts';
import { durationMismatch } from '../rules/duration-mismatch.ts';
import { falsePrecision } from '../rules/false-precision.ts';
import { fractionOfAThing } from '../rules/fraction-of-a-thing.ts';
import { fullYearTongbi } from '../rules/full-year-tongbi.ts';
import { headsAndVisits } from '../rules/heads-and-visits.ts';
import { implausibleScale } from '../rules/implausible-scale.ts';
import { physicalBound } from '../rules/physical-bound.ts';
import { planYears } from '../rules/plan-years.ts';
import { populationBound } from '../rules/population-bound.ts';
import { rateBaseMixed } from '../rules/rate-base-mixed.ts';
import { statusContradiction } from '../rules/status-contradiction.ts';
import { unitOfAnotherKind } from '../rules/unit-of-another-kind.ts';
import { unitTwoWays } from '../rules/unit-two-ways.ts';
import { verbalSize } from '../rules/verbal-size.ts';
import { weekdayMismatch } from '../rules/weekday-mismatch.ts';
import { wordsAndDigits } from '../rules/words-and-digits.ts';

export const timeUnitRules: readonly Rule[] = [
	weekdayMismatch,
	planYears,
	unitOfAnotherKind,
	bracketedConversion,
	wordsAndDigits,
	rateBaseMixed,
	fractionOfAThing,
	physicalBound,
	populationBound,
	durationMismatch,
	anchorYear,
	ageBirthYear,
	comparisonBase,
	cutoffsMixed,
	statusContradiction,
	headsAndVisits,
	implausibleScale,
	verbalSize,
	falsePrecision,
	unitTwoWays,
	fullYearTongbi,
];
