/** A change told as a fraction, with both ends printed: “down a third from 18.6m”, 由500人增加到750人，增长两成. */
import type { Level } from '../../../contract/model.ts';
import { add, compare, exact, mul, toFixed, toText, whole } from '../../exact.ts';
import { numberOf } from '../arithmetic/equation.ts';
import { FRACTION_ROOM, fractionAllows, isFraction as isPart } from '../fraction.ts';
import { inBaseUnit } from '../gate.ts';
import { gap, growth, intervalOf, isBounded, negate, overlaps, toIntervalText } from '../interval.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import type { Change } from './types.ts';
import { GROWTH } from './ways.ts';

const HUNDRED = whole(100);

/** Whether the change is a part of what was there. */
export const isFraction = ({ change }: Change): boolean => isPart(change);

export function judgeFraction(view: DocumentView, change: Change): Outcome | null {
	const { before, after, paragraph, by } = change;
	const [a, b] = [intervalOf(after, 'cut'), intervalOf(before, 'cut')];
	const rate = a && b && growth(inBaseUnit(after, a), inBaseUnit(before, b));
	if (!rate || !isBounded(rate)) return null;
	const computed = change.direction === 'down' ? negate(rate) : rate;
	if (!isBounded(computed)) return null;
	const printed = fractionAllows(change.change);
	const holds = overlaps(printed, computed);
	const distance = holds ? null : gap(printed, computed);
	const middle = mul(add(computed.low, computed.high), exact('0.5'));
	const shown = `${toFixed(mul(middle, HUNDRED), 1)}%`;
	const members = [before, after, change.change];
	const relation = {
		verdict: holds ? ('holds' as const) : ('fails' as const),
		figures: members.map(({ id }) => id),
		operands: members.map((figure, i) => ({
			role: ['before', 'after', 'change'][i] ?? '',
			figure: figure.id,
			interval: toIntervalText(i === 2 ? printed : (intervalOf(figure) ?? printed)),
		})),
		formula: GROWTH.formula(numberOf(view, before), numberOf(view, after), change.direction),
		printed: view.wordsOf(change.change),
		computed: shown,
		interval: toIntervalText(computed),
		gap: distance && toText(distance),
		pairedBy: [view.spanOf(paragraph, by.from, by.to)],
		readings: [{ id: 'truncated', holds, computed: shown }],
	};
	if (holds) return { relation };
	const level: Level = distance && compare(distance, FRACTION_ROOM) > 0 ? 'error' : 'warning';
	return {
		relation,
		finding: {
			variant: 'differs',
			level,
			params: {
				before: view.wordsOf(before),
				after: view.wordsOf(after),
				printed: view.wordsOf(change.change),
				computed: shown,
			},
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: members.map(({ start, end }) => ({ start, end })),
			basis: [view.sentenceOf(change.change)],
		},
	};
}
