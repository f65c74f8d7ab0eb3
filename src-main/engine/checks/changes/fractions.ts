/** A change told as a fraction, with both ends printed: “down a third from 18.6m”, 由500人增加到750人，增长两成. */
import type { Level } from '../../../contract/model.ts';
import { add, compare, exact, mul, sub, toFixed, toText, whole } from '../../exact.ts';
import { inBaseUnit } from '../gate.ts';
import { gap, growth, type Interval, intervalOf, isBounded, negate, overlaps, toIntervalText } from '../interval.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import type { Change } from './types.ts';
import { GROWTH } from './ways.ts';

/** A third is said of 28 to 38 per cent: a word for a fraction is rounded to about a tenth of the whole. */
const ROOM = exact('0.05');
const HUNDRED = whole(100);
const ONE = whole(1);

/** Whether the change is a part of what was there: 一半, 两成, a quarter. 一倍 and “threefold” are factors. */
export const isFraction = ({ change: { kind, unit, value } }: Change): boolean =>
	kind === 'multiple' &&
	(unit === '' || unit === '成') &&
	value !== null &&
	compare(exact(value), ONE) < 0 &&
	exact(value).n > 0n;

/** What the words allow; 近 and “nearly” only up to it, 超 and “more than” only from it, each by as much again. */
function allowed({ change }: Change): Interval {
	const said = exact(change.value ?? '0');
	const far = add(ROOM, ROOM);
	const nearly = change.modifier === 'under' || /近|将近|接近|nearly|almost|just under/iu.test(change.modifierText);
	if (nearly) return { low: sub(said, far), high: said };
	if (change.modifier === 'over' || change.modifier === 'atleast') return { low: said, high: add(said, far) };
	return { low: sub(said, ROOM), high: add(said, ROOM) };
}

export function judgeFraction(view: DocumentView, change: Change): Outcome | null {
	const { before, after, paragraph, by } = change;
	const [a, b] = [intervalOf(after, 'cut'), intervalOf(before, 'cut')];
	const rate = a && b && growth(inBaseUnit(after, a), inBaseUnit(before, b));
	if (!rate || !isBounded(rate)) return null;
	const computed = change.direction === 'down' ? negate(rate) : rate;
	if (!isBounded(computed)) return null;
	const printed = allowed(change);
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
		formula: GROWTH.formula(before.value ?? '', after.value ?? '', change.direction),
		printed: view.wordsOf(change.change),
		computed: shown,
		interval: toIntervalText(computed),
		gap: distance && toText(distance),
		pairedBy: [view.spanOf(paragraph, by.from, by.to)],
		readings: [{ id: 'truncated', holds, computed: shown }],
	};
	if (holds) return { relation };
	const level: Level = distance && compare(distance, ROOM) > 0 ? 'error' : 'warning';
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
