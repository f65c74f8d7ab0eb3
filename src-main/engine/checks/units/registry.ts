/** The rules of time, units and magnitude, in the order of the whole registry: errors of fact before habits of style. */
import type { Rule } from '../rule.ts';
import { bracketedConversion } from '../rules/bracketed-conversion.ts';
import { falsePrecision } from '../rules/false-precision.ts';
import { fractionOfAThing } from '../rules/fraction-of-a-thing.ts';
import { headsAndVisits } from '../rules/heads-and-visits.ts';
import { implausibleScale } from '../rules/implausible-scale.ts';
import { physicalBound } from '../rules/physical-bound.ts';
import { rateBaseMixed } from '../rules/rate-base-mixed.ts';
import { unitOfAnotherKind } from '../rules/unit-of-another-kind.ts';
import { unitTwoWays } from '../rules/unit-two-ways.ts';
import { verbalSize } from '../rules/verbal-size.ts';
import { wordsAndDigits } from '../rules/words-and-digits.ts';

export const timeUnitRules: readonly Rule[] = [
	unitOfAnotherKind,
	bracketedConversion,
	wordsAndDigits,
	rateBaseMixed,
	fractionOfAThing,
	physicalBound,
	headsAndVisits,
	implausibleScale,
	verbalSize,
	falsePrecision,
	unitTwoWays,
];
