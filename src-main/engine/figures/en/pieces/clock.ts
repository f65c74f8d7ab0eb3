import { add, type Exact, exact, mul, pow10, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/time.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { isQuantityNoun } from '../units.ts';

const MERIDIEM = /^(?:am|pm|a\.m\.|p\.m\.|a\.m|p\.m)$/u;
const ZONE = /^(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT|PST|PDT|CST|CDT|JST|HKT|IST|hrs|hours)$/u;
const AT: ReadonlySet<string> = new Set(
	'at by from until till to between around about before after since past shortly just and'.split(' '),
);

function isDigits(board: Board, i: number, form: RegExp): boolean {
	return board.at(i).kind === 'digits' && form.test(board.at(i).text);
}

const HOUR_MINUTE = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/u;
const HOUR = /^(?:[01]?\d|2[0-4])$/u;
const SIXTY = /^[0-5]\d$/u;

/** "from 1800 on Friday until 0900": four digits between words of time; without a leading nought only beside a day or another. */
function isMilitary(board: Board, i: number): boolean {
	const before = board.lower(i - 1);
	if (!/^(?:at|from|until|till|to|by|between|before|after|and)$/u.test(before)) return false;
	const next = board.at(i + 1);
	if (board.at(i).text.startsWith('0'))
		return (
			next.kind !== 'word' ||
			/^(?:on|to|until|till|and|today|tomorrow|yesterday|or|local)$/u.test(next.lower) ||
			WEEKDAYS.has(next.lower)
		);
	if (before === 'to' || before === 'and') {
		const first = board.quantityAt(i - 2);
		return first?.kind === 'time' && first.time?.grain === 'clock' && first.last === i - 2;
	}
	if (/^(?:to|and|until|till)$/u.test(next.lower) && /^0\d{3}$/u.test(board.at(i + 2).text)) return true;
	const day = next.lower === 'on' ? board.lower(i + 2) : next.lower;
	return WEEKDAYS.has(day) || /^(?:today|tomorrow|tonight)$/u.test(day);
}

/** The hour behind "half past" and "quarter to". */
const PARTS = /^(?:half|quarter)$/u;
const isHourInWords = (board: Board, i: number): boolean =>
	/^(?:past|to)$/u.test(board.lower(i - 1)) &&
	/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])$/u.test(board.lower(i)) &&
	/^(?:at|from|by|until|till|about|around|before|after|to|a|and|since|was|is|,)$/u.test(board.lower(i - 3)) &&
	!/^(?:%|percent|per|million|billion|of)$/u.test(board.lower(i + 1));

const HOUR_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])$/u;
const MINUTE_WORD = /^(?:five|ten|twenty|twenty-five)$/u;

/** "at ten to nine", "by twenty past six": minutes in words before the hour; "at ten to one" may be odds, and "from five to eight" is a range. */
function minutesToHour(board: Board, q: Quantity): number {
	const joint = board.lower(q.last + 1);
	const minutes = board.phrase(q.first, q.last).toLowerCase().replace(/ ?- ?/gu, '-');
	if (!MINUTE_WORD.test(minutes) || (joint !== 'past' && joint !== 'to')) return -1;
	const hour = q.last + 2;
	if (!HOUR_WORD.test(board.lower(hour)) || board.isJoiner(hour + 1) || isQuantityNoun(board, hour + 1)) return -1;
	if (pluralHeadAt(board, hour + 1)) return -1;
	const lead = board.lower(q.first - 1);
	if (joint === 'past') return /^(?:at|by|from|until|till|before|after|around|about|since|was)$/u.test(lead) ? hour : -1;
	return /^(?:at|by)$/u.test(lead) && board.lower(hour) !== 'one' && board.lower(hour) !== '1' ? hour : -1;
}

/** "By half past there was a queue": which hour has been told before. */
const isHalfPast = (board: Board, i: number): boolean =>
	/^(?:half|quarter)$/u.test(board.lower(i)) &&
	board.lower(i + 1) === 'past' &&
	/^(?:at|by|until|till|before|after|since)$/u.test(board.lower(i - 1)) &&
	board.quantityAt(i + 2) === null &&
	!/^(?:the|a|an|its|his|her|their)$/u.test(board.lower(i + 2));

/** "19H00", "at 7h30": hours and minutes with the mark of the hour between; a small one beside no hour's word is a stretch. */
const isHourMark = (board: Board, i: number): boolean =>
	/^[Hh]$/u.test(board.at(i + 1).text) &&
	board.glued(i + 1) &&
	board.glued(i + 2) &&
	isDigits(board, i + 2, SIXTY) &&
	(board.at(i + 1).text === 'H' || /^(?:at|from|until|till|between|and|to|before|after|since)$/u.test(board.lower(i - 1)));

/** A day right behind: a weekday, "yesterday", or "4 April" and "April 4". */
function dayAt(board: Board, i: number): boolean {
	if (WEEKDAYS.has(board.lower(i)) || /^(?:today|tomorrow|tonight|yesterday)$/u.test(board.lower(i))) return true;
	const month = /^\d{1,2}$/u.test(board.at(i).text) ? board.lower(i + 1) : board.lower(i);
	return MONTHS.has(month) && /^\d{1,2}$/u.test(board.at(i).text + (month === board.lower(i) ? board.at(i + 1).text : ''));
}

/** In their sentence "at 10.40 on Monday" is a price or a level. */
const TRADED: ReadonlySet<string> = new Set(
	'share shares stock stocks price prices index rate rates yield yields traded trading points cents percent pct % currency exchange seconds average scored kg ratio fell rose'.split(
		' ',
	),
);

/** "from 22.00 on 4 April": two digits on both sides of the point and a day behind, where nothing is traded. */
const isDottedHour = (board: Board, i: number): boolean =>
	isDigits(board, i, /^(?:[01]\d|2[0-3])\.[0-5]\d$/u) &&
	/^(?:at|from|until|till|by|between|before|after|around|about)$/u.test(board.lower(i - 1)) &&
	dayAt(board, board.lower(i + 1) === 'on' ? i + 2 : i + 1) &&
	!board.sentenceHas(i, TRADED);

/** Last token of a.m., p.m. or a time zone behind token `i`, or `i`. */
function closing(board: Board, i: number): number {
	return MERIDIEM.test(board.lower(i + 1)) ? i + 1 : i;
}

/** "1'23\" behind": minutes and seconds of a race; a height has no twelve inches. */
const isGap = (board: Board, i: number): boolean =>
	isDigits(board, i, /^\d{1,2}$/u) &&
	isDigits(board, i + 2, /^(?:1[2-9]|[2-5]\d)$/u) &&
	/^["”″]$/u.test(board.at(i + 3).text) &&
	board.glued(i + 1) &&
	board.glued(i + 2) &&
	board.glued(i + 3);

/** "with 1:52 left in the fourth": what the clock of a match has still to run. */
const isLeft = (board: Board, i: number): boolean =>
	/^(?:left|remaining)$/u.test(board.lower(i)) ||
	(board.lower(i) === 'to' && /^(?:play|go)$/u.test(board.lower(i + 1))) ||
	(board.lower(i) === 'on' && board.lower(i + 1) === 'the' && board.lower(i + 2) === 'clock');

/** "the 5.52 to Marlow": a train by its hour. */
const isTrain = (board: Board, i: number): boolean =>
	/^\d{1,2}\.[0-5]\d$/u.test(board.at(i).text) &&
	board.lower(i - 1) === 'the' &&
	/^(?:to|from)$/u.test(board.lower(i + 1)) &&
	/^\p{Lu}\p{Ll}/u.test(board.at(i + 2).text) &&
	Number(board.at(i).text) < 24;

export const clock: Piece = {
	id: 'clock',
	title: 'Times of the day and stop-watch times',
	sort: 'merge',
	run(board) {
		const time = (first: number, last: number): void => {
			board.add({ first, last, form: 'digits', kind: 'time', time: { grain: 'clock', interval: null } });
		};
		for (let i = 0; i < board.tokens.length; i++) {
			const q = board.quantityAt(i);
			if (q === null || q.first !== i || q.kind !== null) continue;
			const end = closing(board, i);
			const plain = isDigits(board, i, HOUR);
			if (isTrain(board, i)) time(i, i);
			else if (/^['’′]$/u.test(board.at(i + 1).text) && isGap(board, i)) {
				stopwatch(i, i + 2);
				board.extend(board.quantityAt(i) ?? q, i, i + 3, 'seconds');
			} else if (end > i && (plain || isDigits(board, i, HOUR_MINUTE)) && q.last === i) time(i, end);
			// "500 PM AST": the weather service leaves the colon out.
			else if (
				/^[AP]M$/u.test(board.at(i + 1).text) &&
				isDigits(board, i, /^(?:1[0-2]|[1-9])[0-5]\d$/u) &&
				/^\p{Lu}{3,4}$/u.test(board.at(i + 2).text)
			)
				time(i, i + 1);
			// "between 19H00 and 22H00"
			else if (plain && isHourMark(board, i)) time(i, i + 2);
			else if (plain && board.at(i + 1).text === ':' && board.glued(i + 1) && board.glued(i + 2)) colon(i);
			else if (
				isDigits(board, i, /^\d{2,3}$/u) &&
				board.at(i + 1).text === ':' &&
				board.glued(i + 1) &&
				board.glued(i + 2) &&
				isDigits(board, i + 2, /^[0-5]\d(?:\.\d+)?$/u)
			) {
				stopwatch(i, i + 2);
			} else if (board.lower(q.last + 1) === "o'clock") time(i, q.last + 1);
			// "at half past six", "a quarter to nine"
			else if (isHourInWords(board, i) && q.last === i) {
				const first = PARTS.test(board.lower(i - 2)) ? i - 2 : -1;
				if (first >= 0 && (board.lower(i - 2) === 'half' ? board.lower(i - 1) === 'past' : true)) time(first, i);
			} else if (
				isDigits(board, i, /^(?:[01]\d|2[0-4])[0-5]\d$/u) &&
				ZONE.test(board.at(i + 1).text) &&
				// "21 Sep 2018 BST" is a year.
				!MONTHS.has(board.lower(i - 1))
			)
				time(i, i + 1);
			else if (
				isDigits(board, i, /^(?:[01]\d|2[0-4])[0-5]\d$/u) &&
				board.lower(i + 1) === 'local' &&
				board.lower(i + 2) === 'time'
			)
				time(i, i + 2);
			else if (isDigits(board, i, /^(?:[01]\d|2[0-3])[0-5]\d$/u) && isMilitary(board, i)) time(i, i);
			else if (isDigits(board, i, HOUR_MINUTE) && ZONE.test(board.at(i + 1).text) && board.at(i + 1).text !== 'hours')
				time(i, i + 1);
			else if (q.last === i && isDottedHour(board, i)) time(i, i);
		}

		for (let i = 0; i < board.tokens.length; i++) {
			if (board.lower(i + 1) === 'past' && isHalfPast(board, i)) time(i, i + 1);
			const q = board.quantityAt(i);
			const hour = q?.first === i && q.kind === null && q.form === 'words' ? minutesToHour(board, q) : -1;
			if (hour >= 0) time(i, hour);
		}

		// "9 to 11:30 a.m.", "from 9 until 5 p.m.": the first hour has no mark of its own.
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form !== 'digits' || q.first !== q.last || !HOUR.test(board.at(q.first).text)) continue;
			const between = board.lower(q.first - 1) === 'between' && board.lower(q.last + 1) === 'and';
			const joint = between || board.isHyphen(q.last + 1) || /^(?:to|until|till)$/u.test(board.lower(q.last + 1));
			const next = joint ? board.quantityAt(q.last + 2) : null;
			if (next?.time?.grain === 'clock' && next.first === q.last + 2 && next.kind === 'time') {
				q.kind = 'time';
				q.value = null;
				q.precision = null;
				q.time = { grain: 'clock', interval: null };
			}
		}

		/** "8:24.91", "2:11:06": no unit is printed; the value is in seconds, the last and smallest of the parts. */
		function stopwatch(first: number, last: number): void {
			let value: Exact = { n: 0n, d: 1n };
			for (let i = first; i <= last; i += 2) value = add(mul(value, whole(60)), exact(board.at(i).text));
			const { length } = board.at(last).text.split('.')[1] ?? '';
			const hours = /^(?:hours?|hrs?)$/u.test(board.lower(last + 1)) && last === first + 2;
			board.add({ first, last, form: 'digits', kind: 'measure', ...(hours ? {} : { value, precision: pow10(-length) }) });
		}

		function colon(i: number): void {
			const minutes = board.at(i + 2).text;
			const third = board.at(i + 3).text === ':' && board.glued(i + 3) && isDigits(board, i + 4, /^[0-5]\d(?:\.\d+)?$/u);
			if (/^[0-5]\d\.\d+$/u.test(minutes) || (third && !MERIDIEM.test(board.lower(i + 5)) && !ZONE.test(board.at(i + 5).text))) {
				stopwatch(i, third ? i + 4 : i + 2);
				return;
			}
			if (SIXTY.test(minutes) && !third && isLeft(board, i + 3)) {
				stopwatch(i, i + 2);
				return;
			}
			if (!SIXTY.test(minutes)) {
				if (/^\d+$/u.test(minutes)) board.reject(i, i + 2, 'label', 'ratio');
				return;
			}
			const last = third ? i + 4 : i + 2;
			const before = board.at(i - 1);
			const named =
				before.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text) && !AT.has(before.lower) && !board.isSentenceStart(i - 1);
			if (named) board.reject(i, last, 'label', 'verse');
			else time(i, closing(board, last));
		}
	},
	examples: [
		{
			text: 'Hale scored with 1:52 left in the third and 4:31 to play; doors open at 4:31, Kesh was 1\'23" behind, and he caught the 5.52 to Kesh.',
			figures: [
				{ text: '1:52', kind: 'measure', value: '112' },
				{ text: '4:31', kind: 'measure', value: '271' },
				{ text: '4:31', kind: 'time' },
				{ text: '1\'23"', kind: 'measure', value: '83' },
				{ text: '5.52', kind: 'time', grain: 'clock' },
			],
		},
		{
			text: 'At ten to nine we had 50; by half past there was a queue, and at twenty past six and twenty-five to seven it grew.',
			figures: [
				{ text: 'ten to nine', kind: 'time', grain: 'clock', value: null },
				{ text: '50', value: '50' },
				{ text: 'half past', kind: 'time', grain: 'clock' },
				{ text: 'twenty past six', kind: 'time' },
				{ text: 'twenty-five', kind: 'count' },
				{ text: 'seven', kind: 'count' },
			],
		},
		{
			text: 'It held at five to eight percent and at ten to one; they sold five to eight vans, by half past the mark.',
			figures: [
				{ text: 'five to eight percent', low: '5', high: '8' },
				{ text: 'ten' },
				{ text: 'one' },
				{ text: 'five to eight vans', low: '5', high: '8' },
				{ text: 'half', kind: 'multiple' },
			],
		},
		{
			text: 'Hale ran 8:24.91, Kesh 2:11:06 and Vesk 31:07; the heat of 27:30 hours ended at 9:30.',
			figures: [
				{ text: '8:24.91', kind: 'measure', value: '504.91', unit: '', precision: '0.01' },
				{ text: '2:11:06', kind: 'measure', value: '7866', precision: '1' },
				{ text: '31:07', kind: 'measure', value: '1867' },
				{ text: '27:30', kind: 'measure', value: null },
				{ text: '9:30', kind: 'time' },
			],
		},
		{
			text: 'Most fires began between 19H00 and 22H00, some at 7h30.',
			figures: [
				{ text: 'between 19H00 and 22H00', kind: 'time', grain: 'clock' },
				{ text: '7h30', kind: 'time' },
			],
		},
		{
			text: 'It opens at half past six and shuts at quarter to nine; a quarter to a third of it left, and it fell by half to six.',
			figures: [
				{ text: 'half past six', kind: 'time' },
				{ text: 'quarter to nine', kind: 'time' },
				{ text: 'a quarter to a third', low: '0.25' },
				{ text: 'half', kind: 'multiple' },
				{ text: 'six', kind: 'count' },
			],
		},
		{ text: 'The train left at 6pm.', figures: [{ text: '6pm', kind: 'time', value: null, grain: 'clock' }] },
		{ text: 'Doors open at 10:30 a.m. on Friday.', figures: [{ text: '10:30 a.m.', kind: 'time' }] },
		{ text: 'Polls close at 7.45pm.', figures: [{ text: '7.45pm', kind: 'time' }] },
		{ text: 'They met at 0930 local time.', figures: [{ text: '0930 local time', kind: 'time' }] },
		{
			text: 'Gales are due from 2100 on Sunday until 0600 on Monday, said 1500 on the list.',
			figures: [
				{ text: '2100', kind: 'time', grain: 'clock' },
				{ text: '0600', kind: 'time' },
				{ text: '1500', kind: 'count' },
			],
		},
		{ text: 'It struck at 0315 GMT.', figures: [{ text: '0315 GMT', kind: 'time' }] },
		{ text: 'He ran the race in 2:04:17.', figures: [{ text: '2:04:17', kind: 'measure' }] },
		{
			text: 'It is open from 8 to 11:15 a.m. daily.',
			figures: [{ text: '8 to 11:15 a.m.', kind: 'time', grain: 'clock', value: null }],
		},
		{ text: 'Prices fell between 2 and 4 a.m.', figures: [{ text: 'between 2 and 4 a.m.', kind: 'time', grain: 'clock' }] },
		{
			text: 'No trains run from 22.00 on 4 April until 05.30 on Monday. Shares stood at 10.40 on Monday.',
			figures: [
				{ text: '22.00', kind: 'time', grain: 'clock' },
				{ text: '4 April', kind: 'time' },
				{ text: '05.30', kind: 'time' },
				{ text: '10.40', kind: 'count' },
			],
		},
		{ text: 'Meet me at five o’clock.', figures: [{ text: 'five o’clock', kind: 'time' }] },
	],
};
