import { whole } from '../../exact.ts';
import { growth, minus, scale } from '../interval.ts';
import type { Way } from './judge.ts';

const apart: Way['formula'] = (before, after, direction) =>
	direction === 'down' ? `${before} − ${after}` : `${after} − ${before}`;

/** New − old. */
export const DIFFERENCE: Way = { compute: minus, formula: apart };

/** (New − old) ÷ old, in per cent. */
export const GROWTH: Way = {
	isRate: true,
	compute: (after, before) => {
		const rate = growth(after, before);
		return rate && scale(rate, whole(100));
	},
	formula: (before, after, direction) => `(${apart(before, after, direction)}) ÷ ${before}`,
};
