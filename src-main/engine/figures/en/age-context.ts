/** What tells that a number is an age though no unit does: the person beside it, a verb of life, the word age before it. */
import type { Board } from './board.ts';
import { MONTHS, WEEKDAYS } from './lexicon/time.ts';
import type { Quantity } from './quantity.ts';
import { isQuantityNoun } from './units.ts';

/** A whole number of years that a person can have lived. */
export function human(q: Quantity): boolean {
	return q.value !== null && q.value.d === 1n && q.value.n > 0n && q.value.n < 123n && q.scale.n === 1n;
}

/** "34-year-old", "six-month-old", "34 years old", "34 years of age": last token, or -1. */
export function oldEnd(board: Board, last: number): number {
	const joined = board.isJoiner(last + 1);
	const at = joined ? last + 2 : last + 1;
	if (!/^(?:year|years|yr|yrs|month|months|week|weeks|day|days)$/u.test(board.lower(at))) return -1;
	const next = board.isJoiner(at + 1) ? at + 2 : at + 1;
	if (/^olds?$/u.test(board.lower(next))) return next;
	if (board.lower(at + 1) === 'of' && board.lower(at + 2) === 'age') return at + 2;
	return -1;
}

const OPENERS =
	/^(?:In|On|At|The|And|But|Of|By|From|Since|Until|For|To|Then|Also|However|Meanwhile|Total|Yes|No|Now|Here|There|Today)$/u;
/** A person who is spoken of: "he is 34", "she was 19". */
const PRONOUN = /^(?:he|she|who|oldest|youngest|eldest|elder|younger|victim|driver|suspect)$/u;
const PEOPLE_LISTED: ReadonlySet<string> = new Set(
	'men women boys girls brothers sisters teenagers suspects sons daughters children kids nephews nieces grandchildren students pupils victims friends officers'.split(
		' ',
	),
);
/** "a teen, 14, has been held", "her husband, 61," */
const PERSON_NOUN =
	/^(?:man|woman|boy|girl|teen|teenager|youth|child|toddler|baby|son|daughter|brother|sister|mother|father|wife|husband|partner|boyfriend|girlfriend|grandmother|grandfather|student|pupil|driver|passenger|pedestrian|cyclist|suspect|victim|defendant|officer|pilot|neighbou?r|resident|friend)$/u;

const RELATIVE =
	/^(?:mum|mom|mother|dad|father|son|daughter|brother|sister|husband|wife|partner|grandmother|grandfather|gran|nan|grandad|uncle|aunt|nephew|niece|neighbou?r|baby|boy|girl)$/u;

const LIFE_EVENTS: ReadonlySet<string> = new Set(
	'died dies dead married marry marries wed retired retire retires retiring started starts debut debuted graduated orphaned widowed emigrated enlisted conscripted diagnosed aged pregnant mother father champion convicted jailed'.split(
		' ',
	),
);

/** "at 19, student Ines Roy", "who married at 22", "believed to be 16 or 17", "also 18", "both 68", "she is 34". */
export function ageByContext(board: Board, q: Quantity): boolean {
	if (q.value === null || q.form !== 'digits' || q.first !== q.last) return false;
	const next = board.at(q.last + 1);
	const ends = (next.kind === 'mark' && !board.isJoiner(q.last + 1) && /^[,.;:)”"]$/u.test(next.text)) || next.lower === '';
	const before = board.lower(q.first - 1);
	const adult = q.value.n >= 10n;
	// "the oldest of whom was 96"
	if (
		/^(?:is|was|were|are)$/u.test(before) &&
		board.lower(q.first - 2) === 'whom' &&
		/^(?:oldest|youngest|eldest)$/u.test(board.lower(q.first - 4))
	)
		return ends;
	if (before === 'at' && adult) {
		// "started out at 16", "left school at 15"
		const event = /^(?:out|school)$/u.test(board.lower(q.first - 2)) ? board.lower(q.first - 3) : board.lower(q.first - 2);
		if ((LIFE_EVENTS.has(event) || event === 'left') && (ends || /^(?:and|in|after|with|from|of)$/u.test(next.lower)))
			return event !== 'left' || board.lower(q.first - 2) === 'school';
		const opens = board.isSentenceStart(q.first - 1) && next.text === ',';
		return opens && (/^(?:he|she|they|i)$/u.test(board.lower(q.last + 2)) || personAfter(board, q.last + 2));
	}
	if (before === 'also' || before === 'both') return ends && board.at(q.first - 2).text === ',' && adult;
	if (/^(?:oldest|youngest|eldest)$/u.test(before)) return ends;
	const superlative = /^(?:oldest|youngest|eldest)$/u.test(board.lower(q.first - 2));
	if (/^(?:is|was)$/u.test(before) && superlative) return ends || next.lower === 'and';
	// "My mum is 91 and waits"
	if (
		/^(?:is|was)$/u.test(before) &&
		adult &&
		RELATIVE.test(board.lower(q.first - 2)) &&
		/^(?:my|his|her|their|our|your)$/u.test(board.lower(q.first - 3))
	)
		return ends || next.lower === 'and';
	if (/^(?:is|was)$/u.test(before))
		return ends && PRONOUN.test(board.lower(q.first - 2)) && (adult || /est$|er$/u.test(board.lower(q.first - 2)));
	if (before === 'than')
		return (
			(ends || /^(?:and|or|were|was|are|is|who|at|when)$/u.test(next.lower)) &&
			/^(?:older|younger)$/u.test(board.lower(q.first - 2))
		);
	// "a retired teacher, 79, was tricked": a noun with an article, its age between commas, its verb.
	if (
		before === ',' &&
		adult &&
		next.text === ',' &&
		/^(?:who|whose|was|is|has|had|said|told|died|added|of|from)$/u.test(board.lower(q.last + 2)) &&
		/^\p{Ll}{3,}$/u.test(board.at(q.first - 2).text) &&
		/^(?:a|an|the|his|her|their)$/u.test(board.lower(q.first - 3)) !==
			/^(?:a|an|the|his|her|their)$/u.test(board.lower(q.first - 4))
	)
		return !/^(?:year|years|day|page|number|figure|total|count|tally|record|level|rate|average)$/u.test(board.lower(q.first - 2));
	if (before === ',' && PERSON_NOUN.test(board.lower(q.first - 2)) && ends && /^[,)]$/u.test(next.text)) return true;
	if (before === ',') {
		// "two men, 34 and 41, were held"; "two friends, 15 and 17 years old" has its unit behind.
		const other = next.lower === 'and' ? board.quantityAt(q.last + 2) : null;
		if (other !== null && oldEnd(board, other.last) >= 0) return false;
		return (
			PEOPLE_LISTED.has(board.lower(q.first - 2)) &&
			(adult ||
				/^(?:sons|daughters|children|kids|brothers|sisters|boys|girls|nephews|nieces|grandchildren)$/u.test(
					board.lower(q.first - 2),
				)) &&
			(next.lower === 'and' || next.text === ',') &&
			!isQuantityNoun(board, q.last + 1)
		);
	}
	if (before === 'be') {
		const or = next.lower === 'or' ? board.quantityAt(q.last + 2) : null;
		const last = or?.last ?? q.last;
		const closes = board.at(last + 1).kind === 'mark' && !board.isJoiner(last + 1) && board.at(last + 1).text !== '%';
		return closes && adult && /^(?:thought|believed|understood|said|reported|estimated)$/u.test(board.lower(q.first - 3));
	}
	return false;
}

/** "student Ines Roy", "Roy": a name, or a role and a name. */
function personAfter(board: Board, i: number): boolean {
	const name = /^\p{Lu}[\p{L}'’]*\p{Ll}/u;
	return name.test(board.at(i).text) || (board.at(i).kind === 'word' && name.test(board.at(i + 1).text));
}

/** A person's name ends right before token `i` (a comma): two capitalised words, or one behind a title. */
export function nameBefore(board: Board, i: number): boolean {
	// "Okafor, 19, came on": one name alone, which no month, weekday or opening word of a sentence is.
	const alone = board.at(i - 1);
	if (
		/^\p{Lu}[\p{L}'’]*\p{Ll}$/u.test(alone.text) &&
		!MONTHS.has(alone.lower) &&
		!WEEKDAYS.has(alone.lower) &&
		!OPENERS.test(alone.text) &&
		!/^(?:in|at|from|near|to|of|for|on|over|v|vs|and)$/u.test(board.lower(i - 2))
	)
		return true;
	const surname = board.at(i - 1);
	const given = board.at(i - 2);
	const name = /^\p{Lu}[\p{L}'’]*\p{Ll}/u;
	if (!name.test(surname.text)) return false;
	if (name.test(given.text) && !OPENERS.test(given.text) && !MONTHS.has(given.lower)) return true;
	return given.text === '.' && /^\p{L}+$/u.test(board.at(i - 3).text);
}

/** What may stand between "age" and its number: "median age was 43 years", "range in age from 2 to 61 years". */
const AGE_LINK = /^(?:was|is|of|at|from|between|to|and|rose|fell|about|around|nearly|just|over|under|[:=(])$/u;
const AGE_REACH = 4;

/** "average age was 43 years", "in age from 2 to 61 years": an age whose unit would make it a length of time. */
export function ofAge(board: Board, q: Quantity): boolean {
	const end = board.lower(q.last + 1) === 'to' || board.isHyphen(q.last + 1) ? board.quantityAt(q.last + 2) : null;
	const unit = board.lower((end ?? q).last + 1);
	if (!/^(?:years?|months?)$/u.test(unit) || board.isJoiner((end ?? q).last + 1)) return false;
	for (let i = q.first - 1; i >= q.first - AGE_REACH; i--) {
		if (board.lower(i) === 'age') return !/^(?:of|retirement|pension|school)$/u.test(board.lower(i - 1));
		const other = board.quantityAt(i);
		if (other?.kind === 'age') continue;
		if (!AGE_LINK.test(board.lower(i))) return false;
	}
	return false;
}
