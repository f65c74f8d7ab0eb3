import type { DayInterval } from '../../../../contract/model.ts';
import type { Board } from '../board.ts';
import { civil, dayNumber, dayText, OPEN, parseDay } from '../calendar.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';

/** What has an early, a middle and a late part; a day, a clock and a run of years have none that print would name so. */
const PARTED: ReadonlySet<string> = new Set(['year', 'month', 'quarter', 'half', 'decade', 'era']);

type Part = 'first' | 'middle' | 'last';
const PARTS: ReadonlyMap<string, Part> = new Map([
	['early', 'first'],
	['start', 'first'],
	['beginning', 'first'],
	['mid', 'middle'],
	['middle', 'middle'],
	['late', 'last'],
	['end', 'last'],
	['close', 'last'],
]);
const WITH_OF = /^(?:start|beginning|middle|end|close)$/u;

/** The part of the time `q` that the words before it name, and the token where they begin. */
function partBefore(board: Board, q: Quantity): { first: number; part: Part } | null {
	let at = q.first - 1;
	if (board.isJoiner(at)) at--;
	else {
		if (board.lower(at) === 'the' && board.lower(at - 1) === 'of') at--;
		if (board.lower(at) === 'of') at--;
	}
	const part = PARTS.get(board.lower(at));
	if (part === undefined || !board.isFreeRange(at, q.first - 1)) return null;
	const of = board.lower(at + 1) === 'of';
	// "end 2015" needs its "of" or its hyphen; "early of 2015" is no English.
	if (of !== WITH_OF.test(board.lower(at)) && !board.isJoiner(at + 1)) return null;
	return { first: at, part };
}

/** The first, middle or last third of what `whole` covers. */
function third(whole: DayInterval | null, part: Part): DayInterval {
	const [from, to] = [parseDay(whole?.from ?? null), parseDay(whole?.to ?? null)];
	if (from === null || to === null) return OPEN;
	const [a, b] = [dayNumber(from), dayNumber(to)];
	const length = Math.floor((b - a + 1) / 3);
	const [x, y] = part === 'first' ? [a, a + length - 1] : part === 'last' ? [b - length + 1, b] : [a + length, b - length];
	const text = (n: number): string => {
		const day = civil(n);
		return dayText(day.y, day.m, day.d);
	};
	return { from: text(x), to: text(y), certainty: 'resolved' };
}

export const partsOfTime: Piece = {
	id: 'parts-of-time',
	title: 'Parts of a year, a month or a decade: mid-2020, early March 2024, the end of 2015',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== 'time' || q.time === null || !PARTED.has(q.time.grain)) continue;
			const found = partBefore(board, q);
			if (found === null || !board.extend(q, found.first, q.last, 'part of the time')) continue;
			// The year is no longer what is meant; a decade or a month had no value.
			q.value = null;
			q.precision = null;
			q.time = { grain: 'span', interval: third(q.time.interval, found.part) };
		}
	},
	examples: [
		{
			text: 'The bridge opened at the end of 2015, shut in mid-2020 and reopened in late 2021.',
			figures: [
				{ text: 'end of 2015', kind: 'time', value: null, interval: '2015-09-02/2015-12-31' },
				{ text: 'mid-2020', value: null, grain: 'span' },
				{ text: 'late 2021', value: null },
			],
		},
		{
			text: 'Work began in early March 2024, at the start of the third quarter of 2023, in the late 1990s or the mid-18th century.',
			figures: [
				{ text: 'early March 2024', interval: '2024-03-01/2024-03-10' },
				{ text: 'start of the third quarter of 2023', kind: 'time' },
				{ text: 'late 1990s', value: null },
				{ text: 'mid-18th century', kind: 'time' },
			],
		},
		{
			text: 'In the end 2015 was dry; of 2016 too little is known, and the early 12 March start failed.',
			published: '2017-01-02',
			figures: [
				{ text: '2015', value: '2015' },
				{ text: '2016', value: '2016' },
				{ text: '12 March', grain: 'day' },
			],
		},
	],
};
