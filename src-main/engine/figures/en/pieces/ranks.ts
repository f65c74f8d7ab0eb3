import type { Board } from '../board.ts';
import { STREET_TYPES } from '../lexicon/labels.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/time.ts';
import { isConsecutive, isOneOf, isOutOf } from '../ordinal-runs.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { unitStart } from '../units.ts';

const RANKED: ReadonlySet<string> = new Set(
	'ranked ranks rank ranking placed places placing finished finishes finish finishing came comes stood stands sits sit lies lie seeded rated standing listed stay stays stayed remain remains remained climbed rose fell slipped dropped moved moves'.split(
		' ',
	),
);
const STANDING: ReadonlySet<string> = new Set('a the in at to up down into from joint'.split(' '));
const SUPERLATIVE =
	/^(?:largest|biggest|highest|lowest|smallest|longest|tallest|deepest|fastest|slowest|richest|poorest|oldest|youngest|strongest|weakest|wealthiest|busiest|deadliest|costliest|warmest|hottest|coldest|wettest|driest|widest|heaviest|best|worst|fewest|closest|cheapest|greatest|leading|ranked|placed|seeded|most|least|best-selling|safest|cleanest|worst-performing)$/u;
const POSITION: ReadonlySet<string> = new Set('place position spot rank seed'.split(' '));
const FIELD: ReadonlySet<string> = new Set('in on among out'.split(' '));
const FIELD_NOUN: ReadonlySet<string> = new Set(
	'world country nation table standings league rankings ranking list europe asia africa america china britain order division group championship medal queue line state region province'.split(
		' ',
	),
);

function inField(board: Board, i: number): boolean {
	// "61st of 189", "61st out of 189"
	if (board.lower(i) === 'of') return board.quantityAt(i + 1)?.form === 'digits' && board.quantityAt(i + 1)?.kind === null;
	if (!FIELD.has(board.lower(i))) return false;
	for (let j = i + 1; j <= i + 3; j++) if (FIELD_NOUN.has(board.lower(j))) return true;
	return board.lower(i) === 'out' && board.lower(i + 1) === 'of' && board.quantityAt(i + 2) !== null;
}

/** Before an ordinal they say that it numbers someone's successes, children or years in office. */
const OWNED = /^(?:record|his|her|its|their|my|our|your|'s|an?)$/u;
/** Nouns whose ordinal places nothing: the floors, days and chances that narration numbers. */
const NARRATED =
	/^(?:floor|time|day|night|morning|week|wife|husband|name|language|cousin|thought|thoughts|opinion|look|chance|glance|home|hand|hands|party|person|place|part|half|quarter|century|grade|class|year|month|degree|category|option|reading|grader|graders|former|formers|generation|term|suspect|man|point|draft|question|step|stage|phase|round|set|period|season|attempt)$/u;
/** Behind the noun they say among what it is counted: "the seventh storm of the season", "the first vote in 17 years". */
const AMONG_FIRST = /^(?:of|in|this|for|so|to|involving|ever)$/u;
const AMONG = /^(?:of|in|since|this|for|so|to|from|at|after|involving|running|ever)$/u;
/** "their 500th home victory": a home that is played at. */
const PLAYED = /^(?:wins?|victory|victories|defeats?|loss|games?|match|draw|runs?|title|crowd|goal|century)$/u;
const WINS = /^(?:takes?|took|wins?|won|claims?|claimed|secures?|secured|seals?|sealed|celebrates?|celebrated|scores?|scored)$/u;
const STATE_OF_BEING = /^(?:was|is|were|are|be|been|remains?|remained|lay|lies)$/u;

const STRETCH = /^(?:month|quarter|year|week|day|session)$/u;
const COURSE_OF =
	/^(?:growth|decline|declines|gains|losses|rises|falls|increases|decreases|expansion|contraction|recession|inflation|deflation|losing|rising|falling|year|month|consecutive|negative|positive)$/u;

/** "the 53rd month of year-on-year growth": how long something has gone on. */
const throughStretch = (board: Board, q: Quantity): boolean =>
	STRETCH.test(board.lower(q.last + 1)) && board.lower(q.last + 2) === 'of' && COURSE_OF.test(board.lower(q.last + 3));

/** "the storm, the 17th to hit the islands this year": one of those that did so, counted in a time. */
function toStrike(board: Board, q: Quantity): boolean {
	if (board.lower(q.first - 1) !== 'the' || board.lower(q.last + 1) !== 'to' || !/^\p{Ll}+$/u.test(board.at(q.last + 2).text))
		return false;
	if (!/^(?:,|was|is|became|becomes|as)$/u.test(board.lower(q.first - 2))) return false;
	for (let i = q.last + 3; i <= q.last + TO_REACH; i++)
		if (/^(?:this|since|in|so|last)$/u.test(board.lower(i))) return true;
		else if (board.at(i).kind !== 'word') return false;
	return false;
}
const TO_REACH = 8;

/** "her ninth goal", "a tenth term", "the seventh named storm of the season", "the first such vote in 17 years". */
function inSequence(board: Board, q: Quantity): boolean {
	const value = Number(q.value?.n ?? 0n);
	const before = board.lower(q.first - 1);
	const next = board.at(q.last + 1);
	if (board.isJoiner(q.last + 1)) return false;
	if (isConsecutive(board, q) || isOutOf(board, q, OWNED.test(before) && !/^an?$/u.test(before)) || isOneOf(board, q))
		return true;
	if (OWNED.test(before)) {
		const article = before === 'a' || before === 'an';
		if (article && next.lower === 'in') return value > 2;
		// "frozen for a third year", and no "look for a third time"
		if (
			article &&
			board.lower(q.first - 2) === 'for' &&
			/^(?:year|month|week|day|night|season|session|quarter)$/u.test(next.lower)
		)
			return value > 2;
		const played = next.lower === 'home' && PLAYED.test(board.lower(q.last + 2));
		return value > 2 && next.kind === 'word' && (played || !(NARRATED.test(next.lower) && !(article && next.lower === 'term')));
	}
	if (value > 2 && (throughStretch(board, q) || toStrike(board, q))) return true;
	if (WINS.test(before) && value > 1) return next.kind === 'word' && /^\p{L}/u.test(next.text) && !NARRATED.test(next.lower);
	if (
		before !== 'the' ||
		next.kind !== 'word' ||
		!/^(?:was|is|were|are|be|been|became|become|becomes|becoming|making|as)$/u.test(board.lower(q.first - 2))
	)
		return false;
	if (NARRATED.test(next.lower) && next.lower !== 'man' && next.lower !== 'person') return false;
	for (let i = q.last + 2; i <= q.last + SEQUENCE_REACH; i++) {
		const token = board.at(i);
		if (token.kind !== 'word') return false;
		// "the third crash on the coast road this year"
		if (i > q.last + 5 && !/^(?:this|since)$/u.test(token.lower)) continue;
		// "the first release since May": when the last was, and no place among others.
		if ((value === 1 ? AMONG_FIRST : AMONG).test(token.lower) || (token.lower === 'on' && board.lower(i + 2) === 'trot'))
			return true;
	}
	return false;
}

const SEQUENCE_REACH = 10;

/** What may stand between a verb of beginning or ending and the place: "began the round fourth". */
const COURSE =
	/^(?:round|day|race|season|night|weekend|final|campaign|month|year|week|match|tournament|lap|stage|event|championship|series|evening|morning|afternoon)$/u;
const BEGAN = /^(?:began|begin|begins|beginning|start|started|starts|starting|end|ended|ends|ending|entered|enters)$/u;

/** "began the round fourth, 41 points adrift", "ended the season ninth". */
function throughCourse(board: Board, q: Quantity): boolean {
	const next = board.at(q.last + 1);
	const ends = next.kind === 'mark' ? !board.isJoiner(q.last + 1) : next.lower === '' || PLACE_END.test(next.lower);
	if (!ends || !COURSE.test(board.lower(q.first - 1))) return false;
	return BEGAN.test(board.lower(q.first - 3)) || BEGAN.test(board.lower(q.first - 4));
}

/** A time right behind a place says when it was held: "a year ago", "last season", "in 2019". */
const heldThen = (board: Board, i: number): boolean =>
	/^(?:last|previously)$/u.test(board.lower(i)) ||
	(/^(?:a|an|two|three|four|five|ten)$/u.test(board.lower(i)) && /^(?:ago|earlier|before)$/u.test(board.lower(i + 2)));

/** "Kesh, 11th a year ago, climbed": what a name was, between commas; "second was Marlow on 93%": whose the place was. */
function ofName(board: Board, q: Quantity): boolean {
	const before = board.at(q.first - 1).text;
	if (before === ',' && /^\p{Lu}/u.test(board.at(q.first - 2).text) && heldThen(board, q.last + 1)) return true;
	if (!/^(?:,|;|and)$/u.test(before) || !/^(?:was|were|is|came)$/u.test(board.lower(q.last + 1))) return false;
	return Number(q.value?.n ?? 0n) > 1 && /^\p{Lu}\p{Ll}/u.test(board.at(q.last + 2).text);
}

/** "finished a distant third to Hale", "came a creditable sixth": the place itself, with what is thought of it. */
function placedAs(board: Board, q: Quantity): boolean {
	if (!/^an?$/u.test(board.lower(q.first - 2)) || !FINISHES.test(board.lower(q.first - 3))) return false;
	const next = board.at(q.last + 1);
	return next.kind === 'mark' ? !board.isJoiner(q.last + 1) : next.lower === '' || BEHIND_PLACE.test(next.lower);
}

const FINISHES = /^(?:finish|finished|finishes|finishing|came|come|comes|coming|placed|ran)$/u;
const BEHIND_PLACE = /^(?:to|in|at|with|on|behind|overall|after|and|among|for|but|as)$/u;

/** "hits 20th of season": a headline leaves out what is numbered. */
function ofSeason(board: Board, q: Quantity): boolean {
	if (board.lower(q.last + 1) !== 'of') return false;
	const at = /^(?:the|this|his|her|their|its|a)$/u.test(board.lower(q.last + 2)) ? q.last + 3 : q.last + 2;
	return /^(?:season|campaign|career|tournament|series)$/u.test(board.lower(at));
}

/** "was ninth at halfway", "up to third with 38 points": the place itself, without a noun. */
function isPlace(board: Board, q: Quantity): boolean {
	const before = board.lower(q.first - 1);
	const next = board.at(q.last + 1);
	const ends = next.kind === 'mark' ? !board.isJoiner(q.last + 1) : next.lower === '' || PLACE_END.test(next.lower);
	if (!ends) return false;
	// "Amara Dray, fifth at the trials": said of a name between commas.
	if (
		before === ',' &&
		/^(?:at|in|on|behind|overall)$/u.test(next.lower) &&
		/^\p{Lu}\p{Ll}/u.test(board.at(q.first - 2).text) &&
		/^\p{Lu}\p{Ll}/u.test(board.at(q.first - 3).text) &&
		!MONTHS.has(board.lower(q.first - 2)) &&
		!WEEKDAYS.has(board.lower(q.first - 2))
	)
		return Number(q.value?.n ?? 0n) > 1;
	if (STATE_OF_BEING.test(before))
		return Number(q.value?.n ?? 0n) > 1 || (next.kind === 'word' && next.lower !== 'to' && next.lower !== 'and');
	// "stay 19th on 21 points", "Town, fourth on 40 points"
	if (
		/^(?:on|with)$/u.test(next.lower) &&
		board.quantityAt(q.last + 2) !== null &&
		/^points?$/u.test(board.lower((board.quantityAt(q.last + 2)?.last ?? 0) + 1))
	)
		return true;
	return /^(?:to|into|from)$/u.test(before) && board.sentenceHas(q.first, TABLE_CUES);
}

const PLACE_END = /^(?:at|with|on|in|behind|overall|after|among|going|heading|and|of)$/u;
const TABLE_CUES: ReadonlySet<string> = new Set(
	'points table league standings lift lifts lifted lifting climb climbs climbed climbing moves moved drop drops dropped rise rises rose leaders ranking rankings slip slips slipped race grid lap leaderboard'.split(
		' ',
	),
);

/** "homes for sale now number 1,140", "they number 60": the verb, behind an adverb, a pronoun or what is counted in the thousands. */
const numbers = (board: Board, at: number, q: Quantity): boolean =>
	/^(?:now|currently|already|still|today|once|they|who|which|that|together|to|will|could|may|might)$/u.test(
		board.lower(at - 1),
	) ||
	(board.at(q.first).text.includes(',') && pluralHeadAt(board, at - 1));

export const ranks: Piece = {
	id: 'ranks',
	title: 'Ordinals and numbers that rank',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null) continue;
			const before = board.lower(q.first - 1);
			if (q.form === 'ordinal') {
				const at = unitStart(board, q.last);
				const word = board.lower(at);
				if (board.isFree(at) && SUPERLATIVE.test(word)) {
					q.kind = 'rank';
					board.extend(q, q.first, at, 'superlative');
				} else if (POSITION.has(word) && board.isFree(at)) {
					q.kind = 'rank';
					q.unit = word;
					board.extend(q, q.first, at, 'position');
				} else if (
					inSequence(board, q) ||
					isPlace(board, q) ||
					placedAs(board, q) ||
					ofSeason(board, q) ||
					throughCourse(board, q) ||
					ofName(board, q)
				) {
					q.kind = 'rank';
				} else if (
					RANKED.has(before) ||
					(STANDING.has(before) && RANKED.has(board.lower(q.first - 2))) ||
					inField(board, q.last + 1)
				) {
					const next = board.at(q.last + 1);
					// "came second in the vote", not "came first thing" nor "the first in line".
					// "came from first-time buyers": in a compound it places nothing.
					const ends =
						(next.kind === 'mark' && !board.isJoiner(q.last + 1)) ||
						next.lower === '' ||
						/^(?:in|on|among|out|of|with|behind|for|overall|and|globally|nationally|worldwide|at|after|last|this|from|to|by|place|when|worst)$/u.test(
							next.lower,
						);
					// "what comes up first": in time.
					const arises = before === 'up' && /^com|^came$/u.test(board.lower(q.first - 2));
					const climbing = /^(?:climbed|rose|fell|slipped|dropped|moved|moves|came|comes)$/u.test(before);
					if (
						ends &&
						!arises &&
						!(STREET_TYPES.has(next.lower) || (climbing && next.lower === 'of' && !inField(board, q.last + 1)))
					)
						q.kind = 'rank';
				}
			} else if (q.form === 'digits' && q.scale.n === 1n) {
				// "ranked No. 3", "number 12 in the world"
				let at = q.first - 1;
				if (board.at(at).text === '.' && board.glued(at)) at--;
				if (/^(?:no|number)$/u.test(board.lower(at))) {
					if (board.lower(at) === 'number' && numbers(board, at, q)) continue;
					if (RANKED.has(board.lower(at - 1)) || inField(board, q.last + 1) || board.lower(at - 1) === 'world') {
						q.kind = 'rank';
						board.extend(q, at, q.last, 'number');
					} else {
						// Case and docket numbers run on: "No. 22-10467".
						let { last } = q;
						while ((board.isJoiner(last + 1) || board.at(last + 1).text === '/') && board.at(last + 2).kind === 'digits')
							last += 2;
						board.reject(q.first, last, 'label', 'number');
					}
				} else if (RANKED.has(before) && /^(?:ranked|ranks|rank|seeded)$/u.test(before)) q.kind = 'rank';
			}
		}
	},
	examples: [
		{
			text: 'Hale froze its charge for a third year and slid for a fourth session on a third day.',
			figures: [
				{ text: 'third', kind: 'rank', value: '3' },
				{ text: 'fourth', kind: 'rank', value: '4' },
			],
		},
		{
			text: 'It is the third bad crash on the coast road this year, and he was the third child a nurse had seen on her way home.',
			figures: [{ text: 'third', kind: 'rank', value: '3' }],
		},
		{
			text: 'The list shrank for a sixth month in a row, its 25th consecutive fall and the fourth draw running; rents rose a third straight year.',
			figures: [
				{ text: 'sixth', kind: 'rank', value: '6' },
				{ text: '25th', kind: 'rank', value: '25' },
				{ text: 'fourth', kind: 'rank' },
				{ text: 'third', kind: 'rank' },
			],
		},
		{
			text: 'It was their second goal in 23 chances and Hale’s first loss in nine games; they lost for the fifth time in six outings, the third of seven games.',
			figures: [
				{ text: 'second', kind: 'rank', value: '2' },
				{ text: '23 chances' },
				{ text: 'first', kind: 'rank', value: '1' },
				{ text: 'nine games' },
				{ text: 'fifth', kind: 'rank', value: '5' },
				{ text: 'six outings' },
				{ text: 'third', kind: 'rank', value: '3' },
				{ text: 'seven games' },
			],
		},
		{
			text: 'Hale began the round fourth, Vesk ended the season ninth and Kesh, 11th a year ago, climbed; first was Marlow, second was Tarrow on 93%.',
			figures: [
				{ text: 'fourth', kind: 'rank' },
				{ text: 'ninth', kind: 'rank' },
				{ text: '11th', kind: 'rank', value: '11' },
				{ text: 'second', kind: 'rank' },
				{ text: '93%' },
			],
		},
		{
			text: 'It is the first such release since May, and comes up first; our fifth graders and the First Minister met for the first time in two weeks, since his first stakes in 1998, on the second day of it, his second son in a boat.',
			figures: [{ text: 'two weeks' }, { text: '1998', kind: 'time' }],
		},
		{
			text: 'It was the third crash involving a coach and was the sixteenth full house on the trot, their 500th home victory; Amara Dray, fifth at the trials, has a third home in Hale.',
			figures: [
				{ text: 'third', kind: 'rank' },
				{ text: 'sixteenth', kind: 'rank', value: '16' },
				{ text: '500th', kind: 'rank', value: '500' },
				{ text: 'fifth', kind: 'rank' },
			],
		},
		{
			text: 'Hale hits 20th of season.',
			figures: [{ text: '20th', kind: 'rank', value: '20' }],
		},
		{
			text: 'Vale stay 19th on 21 points. Town, fourth on 40 points, are at home.',
			figures: [
				{ text: '19th', kind: 'rank', value: '19' },
				{ text: '21 points' },
				{ text: 'fourth', kind: 'rank' },
				{ text: '40 points' },
			],
		},
		{
			text: 'Homes for sale now number 1,140, members number 2,300 and the dead number 16; bus number 40 and house number 1,140 burned.',
			figures: [
				{ text: '1,140', kind: 'count' },
				{ text: '2,300', kind: 'count' },
			],
			others: [
				{ text: '16', class: 'label', reason: 'number' },
				{ text: '40', class: 'label', reason: 'number' },
				{ text: '1,140', class: 'label', reason: 'number' },
			],
		},
		{ text: 'The port ranked third in 2019.', figures: [{ text: 'third', kind: 'rank', value: '3' }, { text: '2019' }] },
		{ text: 'It is the second-largest lake.', figures: [{ text: 'second-largest', kind: 'rank', value: '2' }] },
		{ text: 'The team are 14th in the table.', figures: [{ text: '14th', kind: 'rank', value: '14' }] },
		{ text: 'He was ranked No. 7.', figures: [{ text: 'No. 7', kind: 'rank', value: '7' }] },
		{ text: 'It came 61st of 189 states.', figures: [{ text: '61st', kind: 'rank', value: '61' }, { text: '189 states' }] },
		{
			text: 'The Reds finished a distant third to Hale, and Amara came a creditable sixth; he had a bad third lap.',
			figures: [
				{ text: 'third', kind: 'rank', value: '3' },
				{ text: 'sixth', kind: 'rank', value: '6' },
			],
		},
		{ text: 'She took fourth place.', figures: [{ text: 'fourth place', kind: 'rank', value: '4' }] },
		{ text: 'It was the first time in a decade.', figures: [] },
		{
			text: 'Dray ran her eleventh marathon as Selby rose to fourth with 51 points; Amara was sixth at the turn.',
			figures: [
				{ text: 'eleventh', kind: 'rank', value: '11' },
				{ text: 'fourth', kind: 'rank' },
				{ text: '51 points' },
				{ text: 'sixth', kind: 'rank' },
			],
		},
		{
			text: 'It is the fifth oil spill of the year, and she is the first woman to run the yard.',
			figures: [
				{ text: 'fifth', kind: 'rank', value: '5' },
				{ text: 'first', kind: 'rank', value: '1' },
			],
		},
		{ text: 'His third wife lived on the fourth floor and took a second look for a third time.', figures: [] },
		{ text: 'The mayor was returned for a fourth term.', figures: [{ text: 'fourth', kind: 'rank' }] },
	],
};
