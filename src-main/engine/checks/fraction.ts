/** A part told in words, 三成 or “nearly a half”, and the room that such words have. */
import type { Figure } from '../../contract/model.ts';
import { add, compare, exact, max, mul, ONE, sub } from '../exact.ts';
import type { Interval } from './interval.ts';

/** A third is said of 28 to 38 per cent: a word for a fraction is rounded to about a tenth of the whole. */
export const FRACTION_ROOM = exact('0.05');

const FIFTH = exact('0.2');

/** 一半, 两成, a quarter. 一倍 and “threefold” are factors. */
export const isFraction = ({ kind, unit, value }: Figure): boolean =>
	kind === 'multiple' &&
	(unit === '' || unit === '成') &&
	value !== null &&
	compare(exact(value), ONE) < 0 &&
	exact(value).n > 0n;

/** What the words allow: 近半 begins at 40 %, 近两成半 at 20 %; 超 and “more than” end a tenth of the whole above. */
export function fractionAllows({ value, modifier, modifierText }: Figure): Interval {
	const said = exact(value ?? '0');
	const far = add(FRACTION_ROOM, FRACTION_ROOM);
	const nearly = modifier === 'under' || /近|将近|接近|nearly|almost|just under/iu.test(modifierText);
	if (nearly) return { low: sub(said, max(FRACTION_ROOM, mul(said, FIFTH))), high: said };
	if (modifier === 'over' || modifier === 'atleast') return { low: said, high: add(said, far) };
	return { low: sub(said, FRACTION_ROOM), high: add(said, FRACTION_ROOM) };
}
