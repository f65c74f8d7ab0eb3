import type { DayInterval } from '../../../../contract/model.ts';
import type { Board } from '../board.ts';
import {
	addMonths,
	aroundDay,
	type Civil,
	civil,
	dayNumber,
	daysInMonth,
	dayText,
	halfInterval,
	monthsInterval,
	nearestYear,
	OPEN,
	parseDay,
	quarterInterval,
} from '../calendar.ts';
import {
	BACKWARD,
	FORWARD,
	OPENING,
	OTHER_PERIOD_UNITS,
	PERIOD_ADJECTIVES,
	PERIOD_UNITS,
	type PeriodUnit,
	SPORT_PERIOD,
} from '../lexicon/time.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { unitStart } from '../units.ts';
import { yearAt } from '../years.ts';
import { endOfMonth, monthAt } from './dates.ts';

const DAYS_OF: Partial<Record<PeriodUnit, number>> = { day: 1, week: 7 };
const MONTHS_OF: Partial<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

const dayOf = (n: number): string => {
	const c = civil(n);
	return dayText(c.y, c.m, c.d);
};

/** `count` units before (negative) or after `base`: the day that far away. */
function shifted(base: Civil, count: number, unit: PeriodUnit): Civil | null {
	const days = DAYS_OF[unit];
	if (days !== undefined) return civil(dayNumber(base) + count * days);
	const months = MONTHS_OF[unit];
	return months === undefined ? null : addMonths(base, count * months);
}

/** The `count` units that end at (or, going forward, start after) `base`. */
function run(base: Civil | null, count: number, unit: PeriodUnit, forward: boolean): DayInterval {
	if (base === null || count < 1 || count > 10000) return OPEN;
	const other = shifted(base, forward ? count : -count, unit);
	if (other === null) return OPEN;
	// Months counted back from the last of a month end with the last of a month: 30 September less six is 31 March.
	if (MONTHS_OF[unit] !== undefined && base.d === daysInMonth(base.y, base.m)) other.d = daysInMonth(other.y, other.m);
	const [from, to] = forward ? [dayNumber(base) + 1, dayNumber(other)] : [dayNumber(other) + 1, dayNumber(base)];
	return { from: dayOf(from), to: dayOf(to), certainty: 'resolved' };
}

/** The first `count` units of year `y`. */
function opening(y: number | null, count: number, unit: PeriodUnit): DayInterval {
	if (y === null) return OPEN;
	if (unit === 'month' && count <= 12) return monthsInterval(y, 1, count, 'resolved');
	if (unit === 'quarter' && count <= 4) return monthsInterval(y, 1, count * 3, 'resolved');
	if (unit === 'half' && count <= 2) return monthsInterval(y, 1, count * 6, 'resolved');
	return unit === 'day' || unit === 'week' ? aroundDay({ y, m: 1, d: 1 }, 0, count * (DAYS_OF[unit] ?? 1) - 1) : OPEN;
}

/** "of 2023", "of the fiscal year 2023", "of this year", "of last year", "2023" behind a period. */
function yearOf(board: Board, i: number): { year: number | null; last: number } {
	const published = parseDay(board.context.published);
	let j = i + 1;
	if (board.lower(j) === 'of' || board.lower(j) === 'in') j++;
	if (board.at(j).text === ',') return { year: published?.y ?? null, last: i };
	if (board.lower(j) === 'the') j++;
	if (board.lower(j) === 'fiscal' || board.lower(j) === 'financial') j++;
	if (board.lower(j) === 'year' && yearAt(board, j + 1) !== null) j++;
	const year = yearAt(board, j);
	if (year !== null && year > 1500) {
		// "of fiscal 2017-18", "of 2018/19": the year runs over the turn of another.
		const over = (board.isJoiner(j + 1) || board.at(j + 1).text === '/') && board.glued(j + 1) && board.glued(j + 2);
		return { year, last: over && Number(board.at(j + 2).text) === (year + 1) % 100 ? j + 2 : j };
	}
	const which = board.lower(i + 1) === 'of' ? board.lower(i + 2) : board.lower(i + 1);
	const at = board.lower(i + 1) === 'of' ? i + 3 : i + 2;
	if (board.lower(at) === 'year' && published !== null) {
		if (which === 'last' || which === 'previous') return { year: published.y - 1, last: i };
		if (which === 'next') return { year: published.y + 1, last: i };
	}
	return { year: published?.y ?? null, last: i };
}

const AHEAD: ReadonlySet<string> = new Set(
	'will would expect expects expected forecast forecasts plan plans planned due next coming later target targets could may might should outlook guidance'.split(
		' ',
	),
);

/** The year of a quarter or half printed without one: it has begun by the publication day, unless the sentence looks ahead. */
function pastYear(board: Board, q: Quantity, year: number | null, startMonth: number): number | null {
	const published = parseDay(board.context.published);
	if (year === null || published === null || year !== published.y || startMonth <= published.m) return year;
	return board.sentenceHas(q.first, AHEAD) ? year : year - 1;
}

const MATCHES = new WeakMap<Board, boolean>();

/** Whether the paragraph tells of a match: something happens in its 38th minute. Looked up once for a paragraph. */
function isMatch(board: Board): boolean {
	let known = MATCHES.get(board);
	if (known === undefined) {
		known = board.tokens.some(({ lower }, i) =>
			lower === 'minute' || lower === 'minutes'
				? board.quantityAt(i - 1)?.form === 'ordinal' ||
					(/^(?:into|in)$/u.test(board.lower(i + 1)) &&
						/^(?:1st|2nd|first|second)$/u.test(board.lower(i + 3)) &&
						board.lower(i + 4) === 'half')
				: false,
		);
		MATCHES.set(board, known);
	}
	return known;
}

/** "third quarter", "first half", "second-quarter". */
function ordinalPeriod(board: Board, q: Quantity): boolean {
	const at = unitStart(board, q.last);
	const word = board.lower(at);
	const n = Number(q.value?.n ?? 0n);
	const quarter = word === 'quarter' || word === 'qtr';
	if (!quarter && word !== 'half' && word !== 'trimester') return false;
	if (!board.isFree(at) || n < 1 || n > (quarter ? 4 : 2)) return false;
	if (word === 'trimester') return false;
	if (board.lower(at + 1) === 'of' && /^(?:pregnancy|extra|injury)$/u.test(board.lower(at + 2))) return false;
	// "the sixth minute of the second half", "seconds into the second half"
	const played =
		board.lower(q.first - 1) === 'the' &&
		/^(?:of|into|in)$/u.test(board.lower(q.first - 2)) &&
		/^(?:minutes?|seconds?)$/u.test(board.lower(q.first - 3));
	if (played || (!quarter && isMatch(board)) || board.sentenceHas(q.first, SPORT_PERIOD)) {
		board.reject(q.first, at, 'phrase', 'period-of-play');
		return true;
	}
	const { year: own, last } = yearOf(board, at);
	const year = last > at ? own : pastYear(board, q, own, quarter ? n * 3 - 2 : n * 6 - 5);
	const interval = year === null ? OPEN : quarter ? quarterInterval(year, n, 'resolved') : halfInterval(year, n, 'resolved');
	const stated = last > at && interval.certainty !== 'open' ? { ...interval, certainty: 'stated' as const } : interval;
	board.add({
		first: q.first,
		last,
		form: 'ordinal',
		kind: 'time',
		time: { grain: quarter ? 'quarter' : 'half', interval: stated },
	});
	return true;
}

/** "Q3 2023", "3Q23", "H1", "1H 2024", "4QFY24". */
function shortPeriod(board: Board, i: number): boolean {
	const before = board.at(i - 1);
	const after = board.at(i + 1);
	const n = Number(board.at(i).text);
	if (!/^[1-4]$/u.test(board.at(i).text)) return false;
	let letter = '';
	let first = i;
	let last = i;
	if (
		/^[QH]$/u.test(before.text) &&
		board.glued(i) &&
		board.isFree(i - 1) &&
		(board.glued(i - 1) ? board.at(i - 2).kind === 'mark' : true)
	) {
		if (after.kind === 'word' && board.glued(i + 1) && after.text !== 'FY') return false;
		[letter, first] = [before.text, i - 1];
	} else if (/^[QH]$/u.test(after.text) && board.glued(i + 1) && board.isFree(i + 1)) {
		[letter, last] = [after.text, i + 1];
	} else if (/^[QH](?:FY|CY)$/u.test(after.text) && board.glued(i + 1) && board.glued(i + 2) && board.isFree(i + 1)) {
		// "4QFY24"
		[letter, last] = [after.text.charAt(0), i + 1];
	} else return false;
	if (letter === 'H' && n > 2) return false;
	let year: number | null = null;
	let at = last + 1;
	// "Q4: 2019": so prints an office its quarters.
	if (/^(?:FY|['’])$/u.test(board.at(at).text) || (board.at(at).text === ':' && yearAt(board, at + 1) !== null)) at++;
	const full = yearAt(board, at);
	if (full !== null) [year, last] = [full, at];
	else if (board.glued(at) && /^\d\d$/u.test(board.at(at).text)) [year, last] = [2000 + Number(board.at(at).text), at];
	// "2025 Q2", "2025-Q2": the year stands before it.
	else {
		const before = yearAt(board, board.isHyphen(first - 1) ? first - 2 : first - 1);
		if (before !== null && before > 1900) [year, first] = [before, board.isHyphen(first - 1) ? first - 2 : first - 1];
	}
	const stated = year !== null;
	// Q4 in a report of February is the last one, in one of November this one's.
	const published = parseDay(board.context.published);
	if (year === null && published !== null) year = nearestYear(published, letter === 'Q' ? n * 3 - 1 : n * 6 - 3, 15);
	const make = letter === 'Q' ? quarterInterval : halfInterval;
	const interval = year === null ? OPEN : make(year, n, stated ? 'stated' : 'resolved');
	board.add({ first, last, form: 'digits', kind: 'time', time: { grain: letter === 'Q' ? 'quarter' : 'half', interval } });
	return true;
}

/** "the final quarter of 2020", "the opening half of 2021": a word for which one stands where an ordinal would. */
function namedPart(board: Board, q: Quantity): boolean {
	const year = yearAt(board, q.first);
	if (year === null || year < 1500 || q.first !== q.last || board.lower(q.first - 1) !== 'of') return false;
	const part = board.lower(q.first - 2);
	const which = board.lower(q.first - 3);
	const half = part === 'half';
	if ((!half && part !== 'quarter') || !/^(?:final|last|closing|opening)$/u.test(which)) return false;
	if (!board.isFreeRange(q.first - 3, q.first - 1) || board.sentenceHas(q.first, SPORT_PERIOD)) return false;
	const n = which === 'opening' ? 1 : half ? 2 : 4;
	const make = half ? halfInterval : quarterInterval;
	board.add({
		first: q.first - 3,
		last: q.last,
		form: 'ordinal',
		kind: 'time',
		time: { grain: half ? 'half' : 'quarter', interval: make(year, n, 'stated') },
	});
	return true;
}

const TO_END: ReadonlySet<string> = new Set('to ended ending through until since till from'.split(' '));

/** "nine months to September 2023", "the 12 months ended June 30": the token where the end stands, and its day. */
function endBehind(board: Board, i: number): { last: number; day: Civil | null } | null {
	const word = board.lower(i + 1);
	if (!TO_END.has(word) || word === 'since' || word === 'from') return null;
	let at = /^(?:the|in|on)$/u.test(board.lower(i + 2)) ? i + 3 : i + 2;
	if (board.lower(at) === 'end' && board.lower(at + 1) === 'of') at += 2;
	if (board.lower(at) === 'end' && board.isJoiner(at + 1)) at += 2;
	const date = board.quantityAt(at);
	if (date?.kind === 'time' && date.first === at && date.time?.interval) {
		const day = parseDay(date.time.interval.to);
		const published = parseDay(board.context.published);
		// What has ended lies before the publication day, even if next year's date is nearer.
		const ahead =
			day !== null && published !== null && date.time.interval.certainty === 'resolved' && dayNumber(day) > dayNumber(published);
		return {
			last: date.last,
			day: ahead && word !== 'ending' && word !== 'through' && word !== 'until' ? addMonths(day, -12) : day,
		};
	}
	const month = monthAt(board, at);
	return month === null ? null : { last: month.last, day: endOfMonth(board, month.month, null) };
}

/** "will last 40 weeks", "to begin in May and last ten days": a verb, not an adjective. */
const LASTS = /^(?:to|will|would|could|can|may|might|must|should|shall|not|and|usually|typically|often)$/u;

function counted(board: Board, q: Quantity): void {
	const joined = board.isJoiner(q.last + 1);
	let at = unitStart(board, q.last);
	while (PERIOD_ADJECTIVES.has(board.lower(at)) && at < q.last + 3 && board.at(at).lower !== 'and' && board.at(at).lower !== 'or')
		at++;
	const unit = PERIOD_UNITS.get(board.lower(at)) ?? (board.lower(at) === 'halves' ? 'half' : undefined);
	const other = OTHER_PERIOD_UNITS.has(board.lower(at));
	if ((unit === undefined && !other) || !board.isFreeRange(q.last + 1, at)) return;
	const published = parseDay(board.context.published);
	const count = q.value !== null && q.value.d === 1n ? Number(q.value.n) : 0;
	const before = board.lower(q.first - 1);
	const linked = board.isJoiner(q.first - 1) ? board.lower(q.first - 2) : before;
	// "Following two months of gains, it fell": behind them, not in them.
	if (linked === 'following' && board.isSentenceStart(q.first - 1)) return;
	const made = (first: number, last: number, interval: DayInterval): void => {
		// "first" before the number is an ordinal on the board; here it belongs to the period.
		for (const other of [board.quantityAt(first), board.quantityAt(last)]) {
			if (other !== null && other !== q) board.release(other, 'part of the period');
		}
		board.extend(q, first, last, 'period');
		q.kind = 'time';
		q.unit = board.phrase(at, at);
		q.time = { grain: 'span', interval };
	};
	const settled = unit ?? 'century';
	const end = joined ? null : endBehind(board, at);
	if (end !== null && unit !== undefined && unit !== 'hour' && unit !== 'minute' && unit !== 'second') {
		const date = board.quantityAt(end.last);
		if (date !== null && date !== q) board.release(date, 'end of the period');
		const lead = BACKWARD.has(before) || OPENING.has(before) ? q.first - 1 : q.first;
		made(lead, end.last, run(end.day, count, settled, false));
	} else if ((linked === 'last' && LASTS.test(board.lower(q.first - 2))) || isPartOfTerm(board, q, at)) return;
	else if (BACKWARD.has(linked) && !(linked === 'final' && unit === 'minute'))
		made(q.first - 1, at, run(published, count, settled, false));
	else if (FORWARD.has(linked)) made(q.first - 1, at, run(published, count, settled, true));
	else if (OPENING.has(linked) && !joined) {
		const month = /^(?:of|in)$/u.test(board.lower(at + 1)) ? monthAt(board, at + 2) : null;
		const { year, last } = yearOf(board, month?.last ?? at);
		if (month !== null && (unit === 'day' || unit === 'week')) {
			const y = last > month.last || published === null ? year : (endOfMonth(board, month.month, null)?.y ?? null);
			const interval = y === null ? OPEN : aroundDay({ y, m: month.month, d: 1 }, 0, count * (DAYS_OF[unit] ?? 1) - 1);
			made(q.first - 1, Math.max(last, month.last), interval);
		} else made(q.first - 1, last, opening(year, count, settled));
	} else if (
		before === 'within' &&
		!joined &&
		unit !== undefined &&
		(DAYS_OF[unit] !== undefined || MONTHS_OF[unit] !== undefined) &&
		scaleless(q)
	) {
		made(q.first - 1, at, run(published, count, settled, true));
		q.modifier = 'atmost';
		q.modifierText = board.phrase(q.first, q.first);
	} else if (!joined && /^(?:ago|earlier|later|hence|previously)$/u.test(board.lower(at + 1))) {
		const sign = board.lower(at + 1) === 'hence' ? 1 : -1;
		const day =
			board.lower(at + 1) === 'ago' && published && count > 0 && count < 10000 ? shifted(published, sign * count, settled) : null;
		made(q.first, at + 1, day === null ? OPEN : agoInterval(day, settled));
	} else if (!joined && board.lower(at + 1) === 'from' && board.lower(at + 2) === 'now') {
		const day = published && count > 0 && count < 10000 ? shifted(published, count, settled) : null;
		made(q.first, at + 2, day === null ? OPEN : agoInterval(day, settled));
	}
}

/** "suspended the final 16 months", "the last six months of the sentence": how much of a term, and no time of the report's. */
function isPartOfTerm(board: Board, q: Quantity, at: number): boolean {
	if (!/^(?:last|final|first|remaining)$/u.test(board.lower(q.first - 1))) return false;
	const lead = /^(?:the|his|her|their|its)$/u.test(board.lower(q.first - 2)) ? q.first - 3 : q.first - 2;
	if (/^(?:suspend(?:s|ed|ing)?|waiv(?:es?|ed|ing)|remitted|spent|spending|spends?)$/u.test(board.lower(lead))) return true;
	if (board.lower(at + 1) === 'suspended') return true;
	if (board.lower(at + 1) !== 'of') return false;
	const of = /^(?:the|his|her|their|its|a|an|that|this)$/u.test(board.lower(at + 2)) ? at + 3 : at + 2;
	return /^(?:sentence|sentences|term|jail|prison|ban|suspension|imprisonment)$/u.test(board.lower(of));
}

/** No thousands or millions: "within 150 million years" is a length of time, no term. */
const scaleless = (q: Quantity): boolean => q.scale.n === 1n;

/** "Three years ago" names the year, "three months ago" the month, "three days ago" the day. */
function agoInterval(day: Civil, unit: PeriodUnit): DayInterval {
	if (unit === 'year' || unit === 'decade') return { ...monthsInterval(day.y, 1, 12, 'resolved') };
	if (unit === 'month' || unit === 'quarter') return monthsInterval(day.y, day.m, day.m, 'resolved');
	return aroundDay(day, 0, 0);
}

/** One unit of time before its last day: "the year ended 31 March 2024", "the week ending September 22". */
const ONE_UNIT: ReadonlyMap<string, readonly [number, PeriodUnit]> = new Map([
	['year', [1, 'year']],
	['quarter', [1, 'quarter']],
	['month', [1, 'month']],
	['week', [1, 'week']],
	['fortnight', [2, 'week']],
	['half', [6, 'month']],
	['half-year', [6, 'month']],
]);

/** The day or month `q` closes a year, a quarter or a week that is named right before it without a number. */
function closing(board: Board, q: Quantity): void {
	if (q.time === null || (q.time.grain !== 'day' && q.time.grain !== 'month') || q.value !== null) return;
	let at = q.first - 1;
	if (/^(?:on|the|in)$/u.test(board.lower(at))) at--;
	const word = board.lower(at);
	if (!/^(?:ended|ending|to)$/u.test(word)) return;
	const named = board.lower(at - 1);
	const halfYear = named === 'year' && board.isJoiner(at - 2) && board.lower(at - 3) === 'half';
	const unit = ONE_UNIT.get(halfYear ? 'half-year' : named);
	if (unit === undefined) return;
	const first = halfYear ? at - 3 : at - 1;
	// "in the year to 31 March": without an article "year to" is a stretch of talk, and "last year to" another.
	if (word === 'to' && !/^(?:the|financial|fiscal|full|half|its|a)$/u.test(board.lower(first - 1))) return;
	if (!board.isFreeRange(first, q.first - 1)) return;
	const last = parseDay(q.time.interval?.to ?? null);
	const stated = q.time.interval?.certainty === 'stated';
	board.extend(q, first, q.last, 'period that the day closes');
	const days = run(last, unit[0], unit[1], false);
	q.time = { grain: 'span', interval: stated && days.certainty !== 'open' ? { ...days, certainty: 'stated' } : days };
}

export const periods: Piece = {
	id: 'periods',
	title: 'Quarters, halves, and runs of N days, months or years',
	sort: 'merge',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind === 'time') closing(board, q);
			if (q.kind !== null) continue;
			if (q.form === 'digits' && namedPart(board, q)) continue;
			if (q.form === 'ordinal') ordinalPeriod(board, q);
			else if (!(board.at(q.first).kind === 'digits' && q.coreFirst === q.coreLast && shortPeriod(board, q.first)))
				counted(board, q);
		}
	},
	examples: [
		{
			text: 'Hale Foods lost money in Q4.',
			published: '2023-02-14',
			figures: [{ text: 'Q4', interval: '2022-10-01/2022-12-31' }],
		},
		{
			text: 'The share was 62.5% 12 months previously, and two years previously 40 pupils left.',
			figures: [
				{ text: '62.5%' },
				{ text: '12 months previously', kind: 'time' },
				{ text: 'two years previously', kind: 'time' },
				{ text: '40 pupils' },
			],
		},
		{
			text: 'They crossed in the 38th minute. The rest of the second half was quiet.',
			figures: [],
		},
		{
			text: 'Following two months of gains, it fell. It rose over the following two months.',
			figures: [
				{ text: 'two months', kind: 'measure' },
				{ text: 'following two months', kind: 'time' },
			],
		},
		{ text: 'He was sent off in the sixth minute of the second half and fouled a minute into the second half.', figures: [] },
		{
			text: 'Work is to begin in May and last 40 weeks; the strike will last three days.',
			figures: [
				{ text: '40 weeks', kind: 'measure', value: '40' },
				{ text: 'three days', kind: 'measure' },
			],
		},
		{
			text: 'Sales fell in the third quarter of 2023.',
			figures: [
				{ text: 'third quarter of 2023', kind: 'time', grain: 'quarter', interval: '2023-07-01/2023-09-30', value: null },
			],
		},
		{
			text: 'First-half profit rose.',
			published: '2021-08-02',
			figures: [{ text: 'First-half', grain: 'half', interval: '2021-01-01/2021-06-30' }],
		},
		{
			text: 'It fell in Q4: 2019 from Q3: 2019, and in Q2: 14 shops shut.',
			figures: [
				{ text: 'Q4: 2019', interval: '2019-10-01/2019-12-31' },
				{ text: 'Q3: 2019', interval: '2019-07-01/2019-09-30' },
				{ text: 'Q2', kind: 'time' },
				{ text: '14 shops' },
			],
		},
		{
			text: 'Q3 2022 was weak, as was 1Q23.',
			figures: [
				{ text: 'Q3 2022', interval: '2022-07-01/2022-09-30' },
				{ text: '1Q23', interval: '2023-01-01/2023-03-31' },
			],
		},
		{
			text: 'It grew in the final quarter of 2020 and the opening half of 2021; of the last quarter 2,020 vans were old.',
			figures: [
				{ text: 'final quarter of 2020', kind: 'time', grain: 'quarter', value: null, interval: '2020-10-01/2020-12-31' },
				{ text: 'opening half of 2021', grain: 'half', interval: '2021-01-01/2021-06-30' },
				{ text: '2,020 vans' },
			],
		},
		{
			text: 'Inflation was 3.5% in 2025 Q2 and 2% in 2024-H1; Q2 came.',
			published: '2025-08-06',
			figures: [
				{ text: '3.5%' },
				{ text: '2025 Q2', kind: 'time', value: null, interval: '2025-04-01/2025-06-30' },
				{ text: '2%' },
				{ text: '2024-H1', interval: '2024-01-01/2024-06-30' },
				{ text: 'Q2' },
			],
		},
		{
			text: 'Over the past five years rents doubled.',
			published: '2022-08-11',
			figures: [
				{ text: 'past five years', kind: 'time', value: '5', unit: 'years', interval: '2017-08-12/2022-08-11' },
				{ text: 'doubled' },
			],
		},
		{
			text: 'In the first nine months of 2020 it shrank.',
			figures: [{ text: 'first nine months of 2020', value: '9', unit: 'months', interval: '2020-01-01/2020-09-30' }],
		},
		{
			text: 'In the 12 months to June prices fell.',
			published: '2022-08-11',
			figures: [{ text: '12 months to June', value: '12', interval: '2021-07-01/2022-06-30' }],
		},
		{
			text: 'In the three months ended Sept. 30, 2021, it lost money.',
			figures: [{ text: 'three months ended Sept. 30, 2021', value: '3', interval: '2021-07-01/2021-09-30' }],
		},
		{
			text: 'Profit for the year ended 31 March 2024 rose; claims fell in the week ending May 17, 2024 and in the half-year to 30 June 2023.',
			figures: [
				{ text: 'year ended 31 March 2024', kind: 'time', value: null, interval: '2023-04-01/2024-03-31' },
				{ text: 'week ending May 17, 2024', interval: '2024-05-11/2024-05-17' },
				{ text: 'half-year to 30 June 2023', interval: '2023-01-01/2023-06-30' },
			],
		},
		{
			text: 'The week ended on 3 May 2024 with a vote; from last year to 4 May 2024 it lay idle, and the strike ended 5 May 2024.',
			figures: [{ text: 'week ended on 3 May 2024' }, { text: '4 May 2024' }, { text: '5 May 2024' }],
		},
		{
			text: 'In the first 20 days of May it rained.',
			published: '2023-05-24',
			figures: [{ text: 'first 20 days of May', interval: '2023-05-01/2023-05-20' }],
		},
		{
			text: 'It made less in the first three quarters than in the last two quarters of 2020.',
			published: '2021-11-03',
			figures: [
				{ text: 'first three quarters', interval: '2021-01-01/2021-09-30' },
				{ text: 'last two quarters', unit: 'quarters' },
				{ text: '2020' },
			],
		},
		{
			text: 'It was founded 20 years ago.',
			published: '2022-08-11',
			figures: [{ text: '20 years ago', kind: 'time', value: '20', interval: '2002-01-01/2002-12-31' }],
		},
		{
			text: 'Pay within 14 days; most were answered within six minutes.',
			figures: [
				{ text: 'within 14 days', kind: 'time', value: '14', unit: 'days', modifier: 'atmost' },
				{ text: 'within six minutes', kind: 'measure', modifier: 'atmost', value: '6' },
			],
		},
		{ text: 'She scored in the second half.', figures: [], others: [{ text: 'second half', class: 'phrase' }] },
		{ text: 'He was away for three weeks.', figures: [{ text: 'three weeks', kind: 'measure', value: '3', unit: 'weeks' }] },
	],
};
