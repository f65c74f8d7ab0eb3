import type { TimeReading } from '../../../../contract/model.ts';
import type { Board } from '../board.ts';
import {
	addMonths,
	type Certainty,
	dayInterval,
	daysInMonth,
	dayText,
	isDay,
	monthsInterval,
	nearestYear,
	OPEN,
	parseDay,
} from '../calendar.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/time.ts';
import type { Piece } from '../types.ts';
import { isQuantityNoun } from '../units.ts';
import { yearAt } from '../years.ts';

/** May, June and July are not shortened: a point behind them ends the sentence. */
const ABBREVIATED: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

/** The month that token `i` names, and the token where its name ends (a point belongs to it). */
export function monthAt(board: Board, i: number): { month: number; last: number } | null {
	const token = board.at(i);
	const month = MONTHS.get(token.lower);
	if (month === undefined || !/^\p{Lu}/u.test(token.text)) return null;
	const point = board.at(i + 1).text === '.' && board.glued(i + 1) && ABBREVIATED.has(token.lower);
	return { month, last: point ? i + 1 : i };
}

/** Day of the month in digits or as ordinal at token `i`. */
function dayOfMonth(board: Board, i: number): { day: number; last: number } | null {
	const q = board.quantityAt(i);
	if (q === null || q.first !== i || q.kind !== null || q.value === null || q.value.d !== 1n) return null;
	if (q.form === 'digits' ? !/^\d{1,2}$/u.test(board.at(i).text) || q.last !== i : q.form !== 'ordinal') return null;
	const day = Number(q.value.n);
	return day >= 1 && day <= 31 ? { day, last: q.last } : null;
}

const OTHER_YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The day behind whose last token `end` no year stands. "July 19 last year" is of the year before the one of publication. */
function unprintedYear(board: Board, end: number, month: number, day: number): number | null {
	const published = parseDay(board.context.published);
	if (published === null) return null;
	const years = board.lower(end + 2) === 'year' ? OTHER_YEARS[board.lower(end + 1)] : undefined;
	return years === undefined ? nearestYear(published, month, day) : published.y + years;
}

/** Days `day` to `lastDay` of `month`, told up to token `end`. */
function reading(board: Board, end: number, year: number | null, month: number, day: number, lastDay = day): TimeReading {
	const certainty: Certainty = year === null ? 'resolved' : 'stated';
	const y = year ?? unprintedYear(board, end, month, day);
	if (y === null || !isDay(y, month, day) || !isDay(y, month, lastDay))
		return { grain: day === lastDay ? 'day' : 'span', interval: OPEN };
	if (day === lastDay) return { grain: 'day', interval: dayInterval(y, month, day, certainty) };
	return { grain: 'span', interval: { from: dayText(y, month, day), to: dayText(y, month, lastDay), certainty } };
}

/** A year behind a date: ", 2022" or " 2022". */
function yearBehind(board: Board, i: number): { year: number; last: number } | null {
	const at = board.at(i + 1).text === ',' ? i + 2 : i + 1;
	const year = yearAt(board, at);
	if (year === null || year < 1500) return null;
	if (at === i + 2 && isQuantityNoun(board, at + 1)) return null;
	return { year, last: at };
}

/** The last year that two digits stand for where the day of publication is not known. */
const LATEST_SHORT = 2039;

/** The year of two digits, of this century; null for what lies behind the year after publication, which may be of the last one. */
function shortYear(board: Board, digits: string): number | null {
	const year = 2000 + Number(digits);
	return year <= (parseDay(board.context.published)?.y ?? LATEST_SHORT - 1) + 1 ? year : null;
}

/** The year behind "8 Oct 19", where nothing but an end or a word of grammar follows: "3 June 22 men" are counted. */
function shortYearBehind(board: Board, i: number, ordinal: boolean): { year: number; last: number } | null {
	const token = board.at(i + 1);
	if (ordinal || !token.gap || !/^\d{2}$/u.test(token.text)) return null;
	const q = board.quantityAt(i + 1);
	if (q === null || q.kind !== null || q.first !== i + 1 || q.last !== i + 1) return null;
	const next = board.at(i + 2);
	if (next.kind !== 'mark' && board.glued(i + 2)) return null;
	if (
		next.kind === 'mark'
			? /^[-–—/%°$£€]$/u.test(next.text)
			: next.text !== '' && !/^(?:at|and|to|by|on|in|as|with)$/u.test(next.lower)
	)
		return null;
	const year = shortYear(board, token.text);
	return year === null ? null : { year, last: i + 1 };
}

const PREPOSED: ReadonlySet<string> = new Set('in during since for throughout until'.split(' '));

/** "Aug. 12-14", "12 to 14 August": the second day of a run of days. */
function untilDay(board: Board, i: number): { day: number; last: number } | null {
	const joined =
		board.isHyphen(i + 1) || ((board.lower(i + 1) === 'to' || board.lower(i + 1) === 'through') && board.at(i + 1).gap);
	return joined ? dayOfMonth(board, i + 2) : null;
}

function monthFirst(board: Board, i: number, month: number, monthLast: number): boolean {
	const article = board.lower(monthLast + 1) === 'the' ? 1 : 0;
	const day = dayOfMonth(board, monthLast + 1 + article);
	if (day === null) return false;
	if (PREPOSED.has(board.lower(i - 1)) && isQuantityNoun(board, day.last + 1)) return false;
	const until =
		untilDay(board, day.last) ??
		(board.lower(i - 1) === 'between' && board.lower(day.last + 1) === 'and' ? dayOfMonth(board, day.last + 2) : null);
	const run = until !== null && until.day > day.day ? until : null;
	const end = run?.last ?? day.last;
	const year = yearBehind(board, end);
	board.add({
		first: i,
		last: year?.last ?? end,
		form: 'digits',
		kind: 'time',
		time: reading(board, end, year?.year ?? null, month, day.day, run?.day ?? day.day),
	});
	return true;
}

function dayFirst(board: Board, i: number, month: number, monthLast: number): boolean {
	const of = board.lower(i - 1) === 'of' ? i - 2 : board.isJoiner(i - 1) ? i - 2 : i - 1;
	const q = board.quantityAt(of);
	const last = q === null ? null : dayOfMonth(board, q.first);
	if (q === null || last === null || (of === i - 2 && board.lower(i - 1) === 'of' && q.form !== 'ordinal')) return false;
	let { first } = q;
	let { day } = last;
	const between = board.lower(first - 1) === 'and' && board.lower(first - 3) === 'between';
	const joined = between || board.isHyphen(first - 1) || board.lower(first - 1) === 'to';
	const earlier = joined ? board.quantityAt(first - 2) : null;
	const start = earlier === null ? null : dayOfMonth(board, earlier.first);
	if (start !== null && start.day < day) {
		first -= 2;
		day = start.day;
	}
	const year = yearBehind(board, monthLast) ?? shortYearBehind(board, monthLast, q.form === 'ordinal');
	board.add({
		first,
		last: year?.last ?? monthLast,
		form: 'digits',
		kind: 'time',
		time: reading(board, monthLast, year?.year ?? null, month, day, last.day),
	});
	return true;
}

/** "Nov-24": as tables and charts head their months. */
function shortMonth(board: Board, i: number, month: number, monthLast: number): boolean {
	const at = monthLast + 2;
	if (
		!board.isJoiner(monthLast + 1) ||
		!/^\d\d$/u.test(board.at(at).text) ||
		(board.glued(at + 1) && board.at(at + 1).kind !== 'mark') ||
		!ABBREVIATED_MONTH.test(board.at(i).text)
	)
		return false;
	const year = shortYear(board, board.at(at).text);
	if (year === null || isQuantityNoun(board, at + 1)) return false;
	board.add({
		first: i,
		last: at,
		form: 'digits',
		kind: 'time',
		time: { grain: 'month', interval: monthsInterval(year, month, month, 'stated') },
	});
	return true;
}

const ABBREVIATED_MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

function monthAndYear(board: Board, i: number, month: number, monthLast: number): boolean {
	const at = board.at(monthLast + 1).text === ',' || board.lower(monthLast + 1) === 'of' ? monthLast + 2 : monthLast + 1;
	const year = yearAt(board, at);
	if (year === null || (at > monthLast + 1 && year < 1900)) return false;
	// "April-December 2025", "January to March 2024"
	// "between January and July 2025": without its "between" the pair would be two months.
	const paired = board.lower(i - 1) === 'and' && board.lower(i - 3) === 'between';
	const joined = board.isHyphen(i - 1) || board.lower(i - 1) === 'to' || paired;
	const start = joined ? monthAt(board, i - 2) : null;
	const spans = start !== null && start.last === i - 2 && start.month < month;
	board.add({
		first: spans ? i - 2 : i,
		last: at,
		form: 'digits',
		kind: 'time',
		time: {
			grain: spans ? 'span' : 'month',
			interval: monthsInterval(year, spans ? start.month : month, month, 'stated'),
		},
	});
	return true;
}

/** 2022-08-12, 12/8/2022, 12.08.2022. Where day and month cannot be told apart, the interval stays open. */
function numeric(board: Board, i: number): void {
	const a = board.at(i);
	const q = board.quantityAt(i);
	if (a.kind !== 'digits' || q === null) return;
	const dotted = /^(\d{1,2})\.(\d{1,2})$/u.exec(a.text);
	if (dotted && board.at(i + 1).text === '.' && board.glued(i + 1) && board.glued(i + 2) && yearAt(board, i + 2) !== null) {
		put(Number(board.at(i + 2).text), Number(dotted[2]), Number(dotted[1]), i + 2, false);
		return;
	}
	const sign = board.at(i + 1).text;
	if ((sign !== '/' && sign !== '-' && sign !== '–') || board.at(i + 3).text !== sign) return;
	for (let j = i + 1; j <= i + 4; j++) if (!board.glued(j)) return;
	const [x, y, z] = [a.text, board.at(i + 2).text, board.at(i + 4).text];
	if (/^\d{4}$/u.test(x) && /^\d{1,2}$/u.test(y) && /^\d{1,2}$/u.test(z)) put(Number(x), Number(y), Number(z), i + 4, false);
	else if (/^\d{1,2}$/u.test(x) && /^\d{1,2}$/u.test(y) && /^(?:\d{4}|\d{2})$/u.test(z)) {
		if (z.length === 2 && sign !== '/') return;
		put(z.length === 2 ? 2000 + Number(z) : Number(z), Number(y), Number(x), i + 4, true);
	}

	function put(year: number, month: number, day: number, last: number, either: boolean): void {
		const [m, d] = either && month > 12 ? [day, month] : [month, day];
		const ambiguous = either && m <= 12 && d <= 12 && m !== d;
		const valid = !ambiguous && isDay(year, m, d);
		if (m < 1 || m > 12 || d < 1 || d > 31) return;
		board.add({
			first: i,
			last,
			form: 'digits',
			kind: 'time',
			time: { grain: 'day', interval: valid ? dayInterval(year, m, d, 'stated') : OPEN },
		});
	}
}

export const dates: Piece = {
	id: 'dates',
	title: 'Dates with a day, and months with a year',
	sort: 'merge',
	run(board) {
		for (let i = 0; i < board.tokens.length; i++) {
			if (board.at(i).kind === 'digits') {
				if (board.quantityAt(i)?.kind === null) numeric(board, i);
				continue;
			}
			const name = monthAt(board, i);
			if (name === null || !board.isFree(i)) continue;
			const done =
				shortMonth(board, i, name.month, name.last) ||
				dayFirst(board, i, name.month, name.last) ||
				monthFirst(board, i, name.month, name.last) ||
				monthAndYear(board, i, name.month, name.last);
			if (done) i = board.quantityAt(i)?.last ?? i;
		}
		seasons(board);
		bareDays(board);
		strokes(board);
		dayAlone(board);
	},
	examples: [
		{
			text: 'Output fell in Nov-24, as in Mar-25, and 12 mills shut.',
			figures: [
				{ text: 'Nov-24', interval: '2024-11-01/2024-11-30' },
				{ text: 'Mar-25', interval: '2025-03-01/2025-03-31' },
				{ text: '12 mills' },
			],
		},
		{
			text: 'Opened 8 Oct 19, it shut on 12 Mar 21 and lost 3 June 22 men.',
			figures: [
				{ text: '8 Oct 19', interval: '2019-10-08/2019-10-08' },
				{ text: '12 Mar 21', interval: '2021-03-12/2021-03-12' },
				{ text: '3 June' },
				{ text: '22 men' },
			],
		},
		{
			text: 'It ran between January and July 2025, and from May to June 2024.',
			figures: [
				{ text: 'January and July 2025', interval: '2025-01-01/2025-07-31', grain: 'span' },
				{ text: 'May to June 2024', interval: '2024-05-01/2024-06-30' },
			],
		},
		{
			text: 'Valid from Saturday 24th, 21 Sep 2018 BST.',
			figures: [
				{ text: '24th', kind: 'time' },
				{ text: '21 Sep 2018', kind: 'time' },
			],
		},
		{
			text: 'He was born on 12 August 1962.',
			figures: [{ text: '12 August 1962', kind: 'time', value: null, grain: 'day', interval: '1962-08-12/1962-08-12' }],
		},
		{ text: 'It opened on Aug. 12, 2022.', figures: [{ text: 'Aug. 12, 2022', interval: '2022-08-12/2022-08-12' }] },
		{
			text: 'The storm hit on Dec. 30.',
			published: '2023-01-02',
			figures: [{ text: 'Dec. 30', interval: '2022-12-30/2022-12-30', grain: 'day' }],
		},
		{
			text: 'It shut on July 19 last year, on 4 March this year and on 6 May last season; it opens on 2 June next year.',
			published: '2024-12-03',
			figures: [
				{ text: 'July 19', interval: '2023-07-19/2023-07-19' },
				{ text: '4 March', interval: '2024-03-04/2024-03-04' },
				{ text: '6 May' },
				{ text: '2 June', interval: '2025-06-02/2025-06-02' },
			],
		},
		{
			text: 'The fair runs from 3 to 9 May 2024.',
			figures: [{ text: '3 to 9 May 2024', interval: '2024-05-03/2024-05-09', grain: 'span' }],
		},
		{
			text: 'They were asked between 6 and 12 May.',
			published: '2023-05-17',
			figures: [{ text: '6 and 12 May', grain: 'span' }],
		},
		{
			text: 'It opens in spring 2031 after a summer 2029 start.',
			figures: [
				{ text: 'spring 2031', kind: 'time', grain: 'span' },
				{ text: 'summer 2029', kind: 'time' },
			],
		},
		{ text: 'Signed on 2021-04-07.', figures: [{ text: '2021-04-07', interval: '2021-04-07/2021-04-07' }] },
		{ text: 'Due 25/12/2021.', figures: [{ text: '25/12/2021', interval: '2021-12-25/2021-12-25' }] },
		{ text: 'Due 4/5/2021.', figures: [{ text: '4/5/2021', interval: 'open' }] },
		{ text: 'It was sold in March 2019.', figures: [{ text: 'March 2019', grain: 'month', interval: '2019-03-01/2019-03-31' }] },
		{ text: 'It shut on 12 May.', published: '2023-05-17', figures: [{ text: '12 May' }] },
		{
			text: 'Trial is on 6/12 over file 14/201.',
			figures: [{ text: '6/12', kind: 'time', interval: 'open' }],
			others: [{ text: '14/201', class: 'label' }],
		},
		{ text: 'They met on the 19th, on the 20th floor.', figures: [{ text: '19th', kind: 'time', interval: 'open' }] },
		{
			text: 'The talks of the 4th of June failed.',
			published: '2020-07-01',
			figures: [{ text: '4th of June', interval: '2020-06-04/2020-06-04' }],
		},
		{ text: 'In May 12 people died.', figures: [{ text: '12 people', value: '12' }] },
		{
			text: 'Meetings on Feb 3 and 5 failed.',
			published: '2020-02-10',
			figures: [{ text: 'Feb 3' }, { text: '5', kind: 'time', interval: '2020-02-05/2020-02-05' }],
		},
		{
			text: 'More were gloomy than in the spring 2012 or fall 2011 surveys; the shares fall 11 points.',
			figures: [{ text: 'spring 2012', kind: 'time' }, { text: 'fall 2011', kind: 'time' }, { text: '11 points' }],
		},
		{ text: 'It happened on 31 September 2020.', figures: [{ text: '31 September 2020', kind: 'time', interval: 'open' }] },
	],
};

/** "spring 2031": one time; which months a season has depends on the hemisphere, so no days are given. */
function seasons(board: Board): void {
	for (let i = 0; i < board.tokens.length; i++) {
		// "in fall 2011", "the fall 2011 survey"; "prices fall 2011 points".
		const fall =
			board.lower(i) === 'fall' &&
			/^(?:the|in|of|or|and|since|by|until|from|to|through|during|this|last)$/u.test(board.lower(i - 1));
		if ((!fall && !/^(?:spring|summer|autumn|winter)$/u.test(board.lower(i))) || !board.isFree(i)) continue;
		const at = board.lower(i + 1) === 'of' ? i + 2 : i + 1;
		const year = yearAt(board, at);
		if (year === null || year < 1500 || board.isJoiner(at + 1)) continue;
		board.add({ first: i, last: at, form: 'digits', kind: 'time', time: { grain: 'span', interval: OPEN } });
	}
}

/** "on the 19th", "by the 3rd": an ordinal in digits that no noun follows is a day of the month that the text is about. */
function dayAlone(board: Board): void {
	for (const q of board.quantities()) {
		if (q.kind !== null || q.form !== 'ordinal' || board.at(q.first).kind !== 'digits') continue;
		const lead = board.lower(q.first - 1) === 'the' ? board.lower(q.first - 2) : '';
		const next = board.at(q.last + 1);
		// "Saturday 24th"
		const named = WEEKDAYS.has(board.lower(q.first - 1)) && /^\p{Lu}/u.test(board.at(q.first - 1).text);
		if (named && !board.isJoiner(q.last + 1) && dayOfMonth(board, q.first) !== null) {
			q.kind = 'time';
			q.value = null;
			q.time = { grain: 'day', interval: OPEN };
			continue;
		}
		if (!/^(?:on|by|since|until|till)$/u.test(lead) || (next.kind === 'word' && next.lower !== 'and' && next.lower !== 'or'))
			continue;
		if (dayOfMonth(board, q.first) === null || board.isJoiner(q.last + 1)) continue;
		q.kind = 'time';
		q.value = null;
		q.time = { grain: 'day', interval: OPEN };
	}
}

/** "on 6/12": a day whose order of month and day nobody can tell; any other pair of numbers with a stroke is a label. */
function strokes(board: Board): void {
	for (const q of board.quantities()) {
		const i = q.first;
		if (q.kind !== null || q.form !== 'digits' || board.at(i + 1).text !== '/' || !board.glued(i + 1) || !board.glued(i + 2))
			continue;
		const other = board.quantityAt(i + 2);
		if (other === null || other.kind !== null || !/^\d{1,3}$/u.test(board.at(i).text) || !/^\d{1,3}$/u.test(board.at(i + 2).text))
			continue;
		if (other.last !== i + 2 || yearAt(board, i) !== null) continue;
		const [a, b] = [Number(board.at(i).text), Number(board.at(i + 2).text)];
		const dated =
			/^(?:on|by|since|until|till|from|before|after)$/u.test(board.lower(i - 1)) &&
			a > 0 &&
			b > 0 &&
			a < 32 &&
			b < 32 &&
			(a < 13 || b < 13);
		if (dated) board.add({ first: i, last: i + 2, form: 'digits', kind: 'time', time: { grain: 'day', interval: OPEN } });
		else board.reject(i, i + 2, 'label', 'stroke');
	}
}

/** "Feb 3 and 5": the second number is a day of the same month. */
function bareDays(board: Board): void {
	for (const q of board.quantities()) {
		if (q.kind !== 'time' || q.time?.grain !== 'day' || board.lower(q.last + 1) !== 'and') continue;
		const next = dayOfMonth(board, q.last + 2);
		const month = monthAt(board, q.first);
		if (next === null || month === null || board.tokens[q.last]?.text.length === 4) continue;
		if (isQuantityNoun(board, next.last + 1)) continue;
		const other = board.quantityAt(q.last + 2);
		if (other === null) continue;
		other.kind = 'time';
		other.value = null;
		other.precision = null;
		other.time = reading(board, other.last, null, month.month, next.day);
	}
}

/** The end of the month that token `i` names, nearest to the publication day, for "the year to June". */
export function endOfMonth(board: Board, month: number, year: number | null): { y: number; m: number; d: number } | null {
	const published = parseDay(board.context.published);
	if (year !== null) return { y: year, m: month, d: daysInMonth(year, month) };
	if (published === null) return null;
	// A period that has run ends before the publication day.
	const y = month <= published.m ? published.y : published.y - 1;
	return addMonths({ y, m: month, d: 31 }, 0);
}
