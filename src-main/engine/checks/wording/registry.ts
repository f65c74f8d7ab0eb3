/**
 * The rules on wording, damaged input and sources, behind the arithmetic in the registry: what changes the sense of a
 * figure first, then what only a house style asks for.
 */
import type { Rule } from '../rule.ts';
import { approximatedExactCount } from '../rules/approximated-exact-count.ts';
import { approximatedRange } from '../rules/approximated-range.ts';
import { doubledApproximator } from '../rules/doubled-approximator.ts';

export const wordingRules: readonly Rule[] = [doubledApproximator, approximatedExactCount, approximatedRange];
