import { whole } from '../../exact.ts';
import { growth, minus, scale } from '../interval.ts';
import type { Way } from './judge.ts';

/** New − old. */
export const DIFFERENCE: Way = { compute: minus, formula: (before, after) => `${after} − ${before}` };

/** (New − old) ÷ old, in per cent. */
export const GROWTH: Way = {
	compute: (after, before) => {
		const rate = growth(after, before);
		return rate && scale(rate, whole(100));
	},
	formula: (before, after) => `(${after} − ${before}) ÷ ${before}`,
};
