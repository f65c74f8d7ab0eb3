/** How two values of one fact differ: not at all, as two values, by a slip of scale, or by a slip of a digit. */
import type { Fact } from '../../contract/model.ts';
import { abs, compare, div, exact, isWhole, max, min, mul, pow10, sub } from '../exact.ts';
import { fromIntervalText, meets } from './interval.ts';

export type Difference = 'differs' | 'scale' | 'digits';

const SCALES = [1, 2, 3, 4, 8].map(pow10);
const ONE_PERCENT = exact('0.01');
/** Values farther apart than this are more likely two facts than one with a mistake, unless by a slip. */
const FAR = exact('2.5');

type Compared = Pick<Fact, 'interval' | 'value'> & Partial<Pick<Fact, 'precision' | 'modifier'>>;

/**
 * Null when the two can be one number, or are too far apart to be told as one fact. `certain`: other things say that they
 * are one fact told in one way, so that no distance is too far and two values of one precision are two.
 */
export function differenceOf(a: Compared, b: Compared, certain = false): Difference | null {
	const apart = certain && a.value !== b.value && a.precision === b.precision && a.modifier === b.modifier;
	if (!apart && meets(fromIntervalText(a.interval), fromIntervalText(b.interval))) return null;
	if (a.value === null || b.value === null) return 'differs';
	const [x, y] = [exact(a.value), exact(b.value)];
	if (x.n === 0n || y.n === 0n || x.n < 0n !== y.n < 0n) return 'differs';
	const [small, large] = [min(abs(x), abs(y)), max(abs(x), abs(y))];
	const factor = div(large, small);
	for (const scale of SCALES) if (compare(abs(sub(factor, scale)), mul(scale, ONE_PERCENT)) <= 0) return 'scale';
	if (slipped(a.value, b.value)) return 'digits';
	return certain || compare(factor, FAR) <= 0 ? 'differs' : null;
}

/**
 * Whether the two can be one number. Of values that differ by nothing and cannot be one number nothing is said: they are
 * two facts, and neither bears the other out.
 */
export const agree = (a: Compared, b: Compared): boolean => meets(fromIntervalText(a.interval), fromIntervalText(b.interval));

/** One digit other, or two neighbours the wrong way round, in numbers of at least two digits of one length. */
function slipped(x: string, y: string): boolean {
	if (x.length !== y.length || !isPlain(x) || !isPlain(y) || x.indexOf('.') !== y.indexOf('.')) return false;
	// 57.6 and 56.7: a point between two digits parts them no farther than none would.
	const pointed = x.includes('.');
	const [a, b] = pointed ? [x.replace('.', ''), y.replace('.', '')] : [x, y];
	const wrong: number[] = [];
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) wrong.push(i);
	const [first, second] = wrong;
	if (first === undefined) return false;
	if (wrong.length === 1) return a.replace(/\D|0+$/gu, '').length >= 3;
	return wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

const isPlain = (text: string): boolean => !text.includes('/') && (text.includes('.') || isWhole(exact(text)));
