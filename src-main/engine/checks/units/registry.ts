/** The rules of time, units and magnitude, in the order of the whole registry: errors of fact before habits of style. */
import type { Rule } from '../rule.ts';
import { bracketedConversion } from '../rules/bracketed-conversion.ts';
import { unitOfAnotherKind } from '../rules/unit-of-another-kind.ts';

export const timeUnitRules: readonly Rule[] = [unitOfAnotherKind, bracketedConversion];
