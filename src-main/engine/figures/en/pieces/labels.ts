import type { Board } from '../board.ts';
import { isCurrencyBefore } from '../currency.ts';
import { INDEX_NAMES, LABEL_NOUNS, STREET_TYPES, WEAK_LABEL_NOUNS } from '../lexicon/labels.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/time.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { isQuantityNoun, measureAt, unitStart } from '../units.ts';
import { yearAt } from '../years.ts';
import { inGappedRow } from './names.ts';

/** Label nouns that are no verbs, so that a capital at the start of a sentence says as much as elsewhere. */
const NOUN_ONLY: ReadonlySet<string> = new Set('class series type model category grade table chapter zone band tier'.split(' '));

const MEASURED_LABEL: ReadonlySet<string> = new Set(['magnitude', 'force']);

const DIALLED: ReadonlySet<string> = new Set(
	'call calls called calling dial dials dialled dialed ring text texted hotline helpline'.split(' '),
);

/** "10 Downing Street", "1600 Pennsylvania Avenue", "42nd Street", "Second Avenue". */
function address(board: Board, first: number, last: number): number {
	// "the 12,600 Wall Street had hoped for": no door has grouped digits behind an article.
	if (board.lower(first - 1) === 'the' && board.at(first).text.includes(',')) return -1;
	// "22 Rue Cler", "5 Avenue Foch": the type before the name.
	if (
		/^(?:Rue|Ave|Avenue|Boulevard|Via|Calle|Rua|Plaza|Place|Quai|Viale|Piazza)$/u.test(board.at(last + 1).text) &&
		/^\p{Lu}\p{L}/u.test(board.at(last + 2).text) &&
		board.at(last + 2).gap
	)
		return last + 2;
	for (let j = last + 1; j <= last + 4; j++) {
		const token = board.at(j);
		// "6 W 83rd Street": the name is an ordinal.
		if (token.kind === 'digits' && j > last && /^(?:st|nd|rd|th)$/u.test(board.lower(j + 1)) && board.glued(j + 1)) {
			if (STREET_TYPES.has(board.lower(j + 2)) && /^\p{Lu}/u.test(board.at(j + 2).text)) return j + 2;
			return -1;
		}
		if (token.lower === "'s" && j > last + 1) continue;
		if (token.text === '.' && /^[NSEW]$/u.test(board.at(j - 1).text) && board.glued(j)) continue;
		if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return -1;
		// "15 Supreme Court judges"
		if (
			token.lower === 'court' &&
			/^(?:supreme|high|crown|county|district|appeals?|federal|circuit|magistrates'?)$/u.test(board.lower(j - 1))
		)
			return -1;
		if (STREET_TYPES.has(token.lower)) {
			// "5 St" alone would be a saint; a street needs a name, unless the number itself is the name (42nd Street).
			const named = j > last + 1 || board.quantityAt(first)?.form === 'ordinal';
			return named ? j : -1;
		}
	}
	return -1;
}

/** "the Charity 100 riders", "a Boeing 747 hangar", "Year 12": the number ends a name that an article opens. */
function namedBefore(board: Board, i: number): boolean {
	const before = board.at(i - 1);
	if (!/^\d{1,4}$/u.test(board.at(i).text) || board.at(i).kind !== 'digits' || !/^\p{Lu}/u.test(before.text)) return false;
	if (before.text === 'Year' && /^\d{1,2}$/u.test(board.at(i).text)) return true;
	if (MONTHS.has(before.lower) || WEEKDAYS.has(before.lower) || NUMERIC_NAMES.test(before.text) || board.isJoiner(i + 1))
		return false;
	if (!/^(?:the|a|an|its|their|his|her|our|'s)$/u.test(board.lower(i - 2)) || yearAt(board, i) !== null) return false;
	const next = board.at(unitStart(board, i));
	return next.text !== '%' && (measureAt(board, i + 1) === null || next.kind !== 'word');
}

/** Places and people that own a count: "the US 400 tanks" is clumsy but no name. */
const NUMERIC_NAMES = /^(?:US|U\.S\.|UK|EU|UN|Q|H|FY)$/u;

const CODE_LISTS: ReadonlySet<string> = new Set(['numbers', 'balls']);

/** "the numbers 4, 11, 19 and 27", "grades 9 to 1", "grades from 9 to 4": last token of the run, or -1. */
function namedRun(board: Board, q: Quantity): number {
	let at = q.first - 1;
	if (/^(?:from|are|were|:)$/u.test(board.lower(at))) at--;
	let ranged = false;
	const list = CODE_LISTS.has(board.lower(at));
	if (!list && !/^(?:grades?|years)$/u.test(board.lower(at))) return -1;
	let { last } = q;
	let count = 1;
	for (;;) {
		let j = last + 1;
		if (board.at(j).text === ',') j++;
		// "in grades 4-6 to 27 from 24": a run has two ends, and what stands behind is another number.
		const ends = board.lower(j) === 'to' || board.isHyphen(j);
		if (ends && ranged) break;
		ranged = ends;
		if (ends || /^(?:and|or)$/u.test(board.lower(j))) j++;
		const next = j > last + 1 ? board.quantityAt(j) : null;
		if (next === null || next.first !== j || next.kind !== null || next.form !== 'digits' || next.scale.n !== 1n) break;
		last = next.last;
		count++;
	}
	return count >= (list ? 3 : 2) ? last : -1;
}

/** Nouns of {@link LABEL_NOUNS} that name in the plural too, when more than one number stands behind them. */
const NAMED_PLURALS: ReadonlySet<string> = new Set(
	'junctions exits routes highways interstates motorways flights gates terminals channels platforms rooms apartments suites runways piers types phases articles clauses annexes appendices versions figures exhibits amendments resolutions precincts wards zones sectors units lots blocks tracks lanes cases items questions rules tables charts chapters levels categories models series stages plots boreholes reactors'.split(
		' ',
	),
);
/** "Regions 1, 2 and 3": with a capital of their own they have numbers for names. */
const CAPITAL_PLURALS = /^(?:Regions|Districts|Divisions|Areas|Circuits|Brigades|Regiments|Battalions|Squadrons)$/u;
const LONGEST_LIST = 12;

/** "junctions 11 and 12", "Routes 370, M52 and 333": last token of the run, or -1; codes among the numbers go with them. */
function pluralRun(board: Board, q: Quantity): number {
	const names = NAMED_PLURALS.has(board.lower(q.first - 1)) || CAPITAL_PLURALS.test(board.at(q.first - 1).text);
	if (!names || board.at(q.first).text.includes(',')) return -1;
	let { last } = q;
	let count = 1;
	let ranged = false;
	for (; count < LONGEST_LIST; count++) {
		let j = last + 1;
		if (board.at(j).text === ',') j++;
		const ends = board.lower(j) === 'to' || board.isHyphen(j);
		if (ends && ranged) break;
		ranged = ends;
		if (/^(?:and|to|or)$/u.test(board.lower(j)) || board.isHyphen(j) || board.at(j).text === '/' || board.at(j).text === '&') j++;
		if (j === last + 1) break;
		const next = board.quantityAt(j);
		if (next !== null) {
			if (next.first !== j || next.kind !== null || next.form !== 'digits' || next.scale.n !== 1n) break;
			({ last } = next);
			continue;
		}
		// "M52": a code is a word with its number glued to it, which another piece has classed.
		const coded = /^\p{Lu}{1,2}$/u.test(board.at(j).text) && board.at(j + 1).kind === 'digits' && board.glued(j + 1);
		if (!coded) break;
		last = j + 1;
	}
	return count > 1 && !isQuantityNoun(board, last + 1) && !pluralHeadAt(board, last + 1) ? last : -1;
}

/** "Harport 2 Little Wesley 1" and nothing else: the line of a result. */
function isResultLine(board: Board): boolean {
	if (board.tokens.length < 2 || board.tokens.length > 14) return false;
	let numbers = 0;
	let words = 0;
	for (const token of board.tokens) {
		if (token.kind === 'digits') {
			if (!/^\d{1,3}$/u.test(token.text) || words === 0) return false;
			numbers++;
			words = 0;
		} else if (token.kind === 'word') {
			if (!/^\p{Lu}/u.test(token.text) && !/^(?:and|of|the|de|'s)$/u.test(token.lower)) return false;
			words++;
		} else if (!/^[-–,;:&.'’()]$/u.test(token.text)) return false;
	}
	return words === 0 && (numbers === 2 || (numbers === 1 && board.tokens.length <= 4));
}

/** "wolves numbered 108 at the end of the year": how many there were; "seats numbered 1 to 40", "a bus numbered 22" name. */
function isTold(board: Board, at: number, i: number): boolean {
	const next = board.at((board.quantityAt(i)?.last ?? i) + 1);
	if (next.kind === 'word' ? !/^(?:at|in|by|last|this|when|before|after|on|against)$/u.test(next.lower) : board.isHyphen(i + 1))
		return false;
	if (next.kind !== 'word' && board.quantityAt(i + 2) !== null) return false;
	const before = board.at(at - 1);
	return (
		board.at(i).text.includes(',') ||
		((pluralHeadAt(board, at - 1) || /^\p{Lu}\p{Ll}/u.test(before.text)) && !ENUMERATED.test(before.lower))
	);
}

/** What bears numbers: of these "numbered" says which. */
const ENUMERATED =
	/^(?:seats|rooms|buses|houses|flats|lots|tickets|pages|doors|cars|tables|boxes|ballots|balls|plots|routes|shirts|jerseys|bibs|bays|trains|lockers|items|paragraphs|questions|exhibits|notes)$/u;

function labelBefore(board: Board, i: number): boolean {
	let at = i - 1;
	// "died in the week. Eleven were fatal": the point ends a sentence, not an abbreviation.
	if (board.at(at).text === '.' && board.at(i).kind === 'word' && board.isSentenceStart(i)) return false;
	if (board.at(at).text === '.' && board.glued(at)) at--;
	const word = board.lower(at);
	if (!LABEL_NOUNS.has(word) || MEASURED_LABEL.has(word) || (word === 'numbered' && isTold(board, at, i))) return false;
	// "fell RM34", "at P25.40 apiece": ringgit are no room, pula and pesos no page.
	if (board.glued(i) && isCurrencyBefore(board, i)) return false;
	// The word must be a singular noun of its own, not the end of "in this case 12 people" or "a unit of 5".
	const next = unitStart(board, board.quantityAt(i)?.last ?? i);
	// "pulled the sector 0.7 percent lower", "left the track 4.2 km away": what has decimals and a unit measures.
	if (board.at(i).text.includes('.') && isQuantityNoun(board, next)) return false;
	if (board.at(i).text.includes(',') && word !== 'no' && word !== 'nos') return false;
	if (!WEAK_LABEL_NOUNS.has(word)) return true;
	// "its Class 442 units", "Series 7 trams": a capital says that the noun names.
	if (
		/^\p{Lu}\p{Ll}/u.test(board.at(at).text) &&
		(!board.isSentenceStart(at) || NOUN_ONLY.has(word)) &&
		board.at(i).kind === 'digits' &&
		word !== 'no'
	)
		return true;
	if ((word === 'no' || word === 'nos') && board.at(i - 1).text !== '.') return false;
	return !isQuantityNoun(board, next) && !(next === i + 1 && pluralHeadAt(board, next));
}

/** "Radio Four", "the Kick Six": a number word with a capital of its own inside a sentence ends a name. */
function namedInWords(board: Board, q: Quantity): boolean {
	if (q.form !== 'words' || q.coreFirst !== q.coreLast || board.context.paragraphKind !== 'body') return false;
	const { text } = board.at(q.coreFirst);
	const before = board.at(q.first - 1);
	if (!/^\p{Lu}\p{Ll}/u.test(text) || !board.at(q.first).gap || before.kind !== 'word' || board.isJoiner(q.last + 1))
		return false;
	// "a Four Seasons hotel", "at Three Bridges": with a capital behind it as well it opens the name.
	const next = board.at(q.last + 1);
	if (next.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text)) return !board.isSentenceStart(q.first);
	return /^\p{Lu}\p{L}/u.test(before.text) && !board.isSentenceStart(q.first);
}

const ROUNDS = /^(?:4|8|16|32|64|four|eight|sixteen)$/u;
const REACHED: ReadonlySet<string> = new Set(
	'reach reached reaching reaches into through qualify qualified place spot berth tie ties'.split(' '),
);

/** "reached the last 16", "a last-32 tie", "the final four": how far a cup has gone. */
function roundOf(board: Board, q: Quantity): boolean {
	if (q.first !== q.last) return false;
	if (board.lower(q.first - 1) === 'of' && board.lower(q.first - 2) === 'round')
		return /^(?:8|16|32|64|128|eight|sixteen)$/u.test(board.lower(q.first)) && !pluralHeadAt(board, q.last + 1);
	if (!ROUNDS.test(board.lower(q.first))) return false;
	const joined = board.isJoiner(q.first - 1);
	const head = board.lower(joined ? q.first - 2 : q.first - 1);
	if (head !== 'last' && head !== 'final') return false;
	if (joined) return true;
	if (board.lower(q.first - 2) !== 'the') return false;
	const next = board.at(q.last + 1);
	if (next.kind === 'word' && !/^(?:of|in|and|with|after|for|by|against|where|at|on|tie|ties|clash|draw)$/u.test(next.lower))
		return false;
	for (let i = q.first - 3; i >= q.first - 6; i--) if (REACHED.has(board.lower(i))) return true;
	return false;
}

/** Between "quoting" and the number stand only words for what is numbered. */
const FILED =
	/^(?:reference|ref|incident|crime|log|case|job|occurrence|event|file|number|numbers|no|nos|cad|code|the|police|report|:|\.)$/u;
const FILED_REACH = 5;

/** "quoting incident 42 of 9 February", "quote reference 118": the file of the police. */
function isQuoted(board: Board, q: Quantity): boolean {
	if (q.form !== 'digits' || q.scale.n !== 1n || isQuantityNoun(board, q.last + 1) || pluralHeadAt(board, q.last + 1))
		return false;
	for (let i = q.first - 1; i >= q.first - FILED_REACH; i--) {
		if (/^(?:quoting|quote)$/u.test(board.lower(i))) return true;
		if (!FILED.test(board.lower(i))) return false;
	}
	return false;
}

/** "KRVT 6", "NBC 4": a station by its call sign or its chain, and the channel it is on. */
function isChannel(board: Board, q: Quantity): boolean {
	if (q.first !== q.last || !/^\d{1,2}$/u.test(board.at(q.first).text) || !board.at(q.first).gap) return false;
	if (!/^(?:[KW][A-Z]{3}|ABC|NBC|CBS|FOX|PBS|CTV|BBC|ITV|RTE|SABC|TVNZ)$/u.test(board.at(q.first - 1).text)) return false;
	const next = board.at(q.last + 1);
	return (
		next.text !== '%' && !board.isJoiner(q.last + 1) && !/^\p{Ll}.*s$/u.test(next.text) && !isQuantityNoun(board, q.last + 1)
	);
}

/** "Text LEAK to 60777" */
function textedTo(board: Board, q: Quantity): boolean {
	if (!/^\d{5,6}$/u.test(board.at(q.first).text) || board.lower(q.first - 1) !== 'to') return false;
	for (let i = q.first - 2; i >= q.first - 5; i--) if (/^(?:text|texting|sms)$/u.test(board.lower(i))) return true;
	return false;
}

/** "a 911 dispatcher", "999 calls": the number to ring in need. */
function isEmergency(board: Board, q: Quantity): boolean {
	if (q.first !== q.last) return false;
	const next = board.lower(q.last + 1);
	const served = /^(?:callers?|dispatch|dispatchers?|operators?|lifeline|helpline|handlers?|switchboard)$/u.test(next);
	if (/^(?:911|999)$/u.test(board.at(q.first).text)) return served || /^(?:calls?|emergency|recordings?)$/u.test(next);
	return served && /^(?:101|111|112|988|000)$/u.test(board.at(q.first).text);
}

/** "ring 0155 555 0142 or 101": a second number to dial. */
function alsoDialled(board: Board, q: Quantity): boolean {
	if (board.lower(q.first - 1) !== 'or' || !/^\d{3,6}$/u.test(board.at(q.first).text) || isQuantityNoun(board, q.last + 1))
		return false;
	const before = board.at(q.first - 2);
	if (before.kind !== 'digits' || board.quantityAt(q.first - 2) !== null) return false;
	for (let i = q.first - 3; i >= q.first - 9; i--) if (DIALLED.has(board.lower(i))) return true;
	return false;
}

/** "call 6232", "Helpline: 8957400965" */
function isDialled(board: Board, q: Quantity): boolean {
	const { text } = board.at(q.first);
	if (DIALLED.has(board.lower(q.first - 1))) return /^\d{3,6}$/u.test(text);
	return board.at(q.first - 1).text === ':' && DIALLED.has(board.lower(q.first - 2)) && /^\d{3,12}$/u.test(text);
}

/** "the 15904 Hale-Marlow Express": the number of a train. */
function isTrain(board: Board, q: Quantity): boolean {
	if (q.first !== q.last || !/^\d{3,5}$/u.test(board.at(q.first).text)) return false;
	for (let i = q.first + 1; i <= q.first + LONGEST_TRAIN; i++) {
		const { text } = board.at(i);
		if (TRAINS.test(text)) return i > q.first + 1;
		if (!/^\p{Lu}\p{L}*$/u.test(text) && !board.isHyphen(i)) return false;
	}
	return false;
}
const TRAINS = /^(?:Express|Mail|Passenger|Superfast|Shatabdi|Rajdhani|Duronto|Intercity|Limited|Sleeper)$/u;
const LONGEST_TRAIN = 7;

/** "PC 4132 Hale": what an officer wears on the collar. */
const isCollar = (board: Board, q: Quantity): boolean =>
	q.first === q.last &&
	/^\d{2,6}$/u.test(board.at(q.first).text) &&
	/^(?:PC|WPC|PCSO|Constable)$/u.test(board.at(q.first - 1).text);

/** "the under-21 side", "a top-10 finish": a team of an age, a list by its length. */
function isTeamOrList(board: Board, q: Quantity): boolean {
	if (!board.isJoiner(q.first - 1) || !/^\d{1,3}$/u.test(board.at(q.first).text) || q.first !== q.last) return false;
	const head = board.lower(q.first - 2);
	const next = board.lower(q.last + 1);
	if (head === 'top') return next !== '%' && !board.isJoiner(q.last + 1);
	return (
		(head === 'under' || head === 'over') &&
		/^(?:sides?|teams?|squads?|internationals?|level|caps?|coach|captain|football|championships?|world|european|league|cup|match|manager|star|striker|midfielder|defender|goalkeeper)$/u.test(
			next,
		)
	);
}

/** "a best-of-seven series", "a best of five final", "a first-to-nine match": how long a contest may last, and no count. */
function isFormat(board: Board, q: Quantity): boolean {
	if (q.first !== q.last || q.scale.n !== 1n || q.value === null || q.value.d !== 1n || q.value.n > 50n) return false;
	const joined = board.isJoiner(q.first - 1);
	const at = joined ? q.first - 2 : q.first - 1;
	const lead = `${board.lower(board.isJoiner(at - 1) ? at - 2 : at - 1)} ${board.lower(at)}`;
	if (joined && board.isJoiner(at - 1)) return /^(?:best of|first to|race to)$/u.test(lead);
	return (
		lead === 'best of' &&
		/^(?:three|five|seven|nine|11|[3579])$/u.test(board.lower(q.first)) &&
		/^(?:series|final|tie|match|contest|sets|frames|legs|format|play-?off)$/u.test(board.lower(q.last + 1))
	);
}

const DOOR = /^\d{1,4}[BKMT]$/u;

const HEADED: ReadonlySet<string> = new Set(['headline', 'deck', 'crosshead', 'body', 'listitem']);

function numbersSection(board: Board, q: Quantity): boolean {
	const mark = board.at(q.last + 1);
	const next = board.at(q.last + 2);
	return /^[.)]$/u.test(mark.text) && board.glued(q.last + 1) && next.kind === 'word' && next.gap && /^\p{Lu}/u.test(next.text);
}

export const labels: Piece = {
	id: 'labels',
	title: 'Numbers that name: routes, articles, rooms, addresses, indices',
	sort: 'filter',
	run(board) {
		const result = isResultLine(board);
		for (const q of board.quantities()) {
			if (q.kind !== null || (q.form !== 'digits' && q.form !== 'words' && q.form !== 'ordinal')) continue;
			const end = address(board, q.first, q.last);
			if (end >= 0 && (q.scale.n === 1n || DOOR.test(board.phrase(q.first, q.last)))) {
				board.reject(q.first, end, 'label', 'address');
				continue;
			}
			if (board.lower(q.last + 1) === 'block' && board.lower(q.last + 2) === 'of' && q.first === q.last) {
				board.reject(q.first, q.last, 'label', 'address');
				continue;
			}
			if (isDialled(board, q) && !isQuantityNoun(board, q.last + 1)) {
				board.reject(q.first, q.last, 'label', 'phone');
				continue;
			}
			if (isQuoted(board, q)) {
				board.reject(q.first, q.last, 'label', 'reference');
				continue;
			}
			if (isChannel(board, q)) {
				board.reject(q.first, q.last, 'label', 'name');
				continue;
			}
			if (isEmergency(board, q)) {
				board.reject(q.first, q.last, 'label', 'phone');
				continue;
			}
			if (isFormat(board, q)) {
				board.reject(q.first, q.last, 'phrase', 'format');
				continue;
			}
			if (alsoDialled(board, q) || isCollar(board, q) || isTeamOrList(board, q) || isTrain(board, q)) {
				board.reject(q.first, q.last, 'label', 'name');
				continue;
			}
			if (q.form === 'ordinal') {
				// "Fifth Amendment", "82nd Airborne", "116th Congress": an ordinal inside a name.
				const next = board.at(unitStart(board, q.last));
				if (
					next.kind === 'word' &&
					/^\p{Lu}\p{Ll}/u.test(next.text) &&
					!board.isSentenceStart(q.first) &&
					board.context.paragraphKind !== 'headline'
				) {
					board.reject(q.first, q.last, 'label', 'name');
				}
				continue;
			}
			if (result && q.form === 'digits') {
				board.reject(q.first, q.last, 'label', 'result');
				continue;
			}
			if (
				/^\d{1,3}$/u.test(board.at(q.first).text) &&
				q.first === q.last &&
				/^(?:Pro|Max|Plus|Ultra|Mini|Lite|XL|Neo|Turbo)$/u.test(board.at(q.last + 1).text)
			) {
				board.reject(q.first, q.last, 'label', 'model');
				continue;
			}
			if (namedInWords(board, q)) {
				board.reject(q.first, q.last, 'label', 'name');
				continue;
			}
			if (roundOf(board, q)) {
				board.reject(q.first - 1, q.last, 'label', 'round');
				continue;
			}
			const run = q.form === 'digits' && q.scale.n === 1n ? Math.max(namedRun(board, q), pluralRun(board, q)) : -1;
			if (run >= 0) {
				board.reject(q.first, run, 'label', 'named-numbers');
				continue;
			}
			if (q.scale.n === 1n && q.first === q.last && namedBefore(board, q.first) && !inGappedRow(board, q)) {
				board.reject(q.first, q.last, 'label', 'name');
				continue;
			}
			if (textedTo(board, q)) {
				board.reject(q.first, q.last, 'label', 'phone');
				continue;
			}
			const before = board.at(q.first - 1);
			if (
				INDEX_NAMES.has(before.lower) ||
				(before.text === 'P' && (board.at(q.first - 2).text === '&' || board.at(q.first - 2).text === 'S')) ||
				(before.lower === "'s" && board.lower(q.first - 2) === 'poor')
			) {
				if (
					q.scale.n === 1n &&
					/^\d+$/u.test(board.at(q.first).text) &&
					q.first === q.last &&
					!/^[%.]$/u.test(board.at(q.last + 1).text + (board.glued(q.last + 2) ? 'x' : ''))
				) {
					board.reject(q.first, q.last, 'label', 'index');
				}
				continue;
			}
			// "2. Annual rate", "3. Media enquiries": the number of a section or of a note, at the head of it.
			if (q.first === 0 && HEADED.has(board.context.paragraphKind) && numbersSection(board, q)) {
				board.reject(q.first, q.last, 'label', 'section');
				continue;
			}
			// "Apt. 12B": the letter of a door is no billion.
			const door =
				q.scale.n !== 1n && q.first === q.coreFirst && DOOR.test(board.phrase(q.first, q.last)) && labelBefore(board, q.first);
			if (door || (q.scale.n === 1n && q.first === q.coreFirst && labelBefore(board, q.first))) {
				let { last } = q;
				// "Articles 5 and 6", "pages 12-14": the run belongs together.
				for (;;) {
					const joint = board.lower(last + 1);
					const next = board.quantityAt(last + 2);
					const stroke = joint === '/' && board.glued(last + 1) && board.glued(last + 2);
					if (
						!(board.isHyphen(last + 1) || stroke || joint === 'and' || joint === 'to') ||
						next === null ||
						next.first !== last + 2 ||
						next.kind !== null
					)
						break;
					if (joint === 'and' && !board.lower(q.first - 1).endsWith('s')) break;
					last = next.last;
				}
				board.reject(q.first, last, 'label', 'label-noun');
			}
		}
	},
	examples: [
		{
			text: 'All were in Regions 1, 2, 3 and Kesh; damage was 86 million in Regions 1 and 3; 12 Regions met.',
			figures: [{ text: '86 million' }, { text: '12 Regions' }],
		},
		{
			text: 'Nine coaches of the 15904 Hale-Marlow Express derailed. Helpline: 8957400965. The hotline: 12 calls.',
			figures: [{ text: 'Nine coaches' }, { text: '12 calls' }],
		},
		{
			text: 'It would raise classes in grades 4-6 to 27 from 24 and hours in wards 3-5 to 12; grades 9 to 4 and years 3-4, 5-6 stay.',
			figures: [
				{ text: '27', value: '27' },
				{ text: '24', value: '24' },
				{ text: '12', value: '12' },
			],
		},
		{
			text: 'Ring in quoting incident 42 of 9 February or quoting 55240149863. Watch KRVT 6 or NBC 4; quoting 12 sources, KRVT 14 times erred.',
			figures: [{ text: '9 February', kind: 'time' }, { text: '12 sources' }, { text: '14 times' }],
		},
		{ text: 'Patrols catch two Hale drivers.', figures: [{ text: 'two Hale drivers', unit: 'drivers', value: '2' }] },
		{
			text: 'A fire at 12B Mill Road drew 911 calls; the 988 Lifeline and 999 operators had 999 letters. Hale fell in the round of 16 after a round of 16 songs.',
			figures: [{ text: '999 letters' }, { text: '16 songs', kind: 'count' }],
		},
		{
			text: 'They won the best-of-seven series and a best of five final; the best of 40 films won, and the best of five brothers.',
			figures: [
				{ text: '40 films', kind: 'count' },
				{ text: 'five brothers', kind: 'count' },
			],
			others: [
				{ text: 'seven', class: 'phrase', reason: 'format' },
				{ text: 'five', class: 'phrase', reason: 'format' },
			],
		},
		{
			text: 'Junctions 11 and 12, routes 370, M52 and 333 and platforms 3 to 5 shut; 12 routes reopened, and routes 40 miles long.',
			figures: [{ text: '12 routes' }, { text: '40 miles' }],
		},
		{
			text: 'Ring 0155 555 0142 or 101; PC 4132 Hale gave evidence; pay 40 or 101 dollars.',
			figures: [{ text: '40' }, { text: '101 dollars' }],
		},
		{
			text: 'The under-21 side had a top-10 finish and under-16s watched; the top 10 teams met.',
			figures: [{ text: 'under-16s', kind: 'age' }, { text: '10 teams' }],
		},
		{ text: '2. Some 3,700 schools applied.', figures: [{ text: 'Some 3,700 schools' }] },
		{ text: 'He owns 6 W 83rd St, 22 Rue Cler and a Nova Note 20 Ultra, a Nova 11 Pro and 12 Pro Max.', figures: [] },
		{
			text: 'Fewer jobs came than the 12,600 Wall Street had hoped for. Palm fell RM34 to RM4,490, copra RM28, and rice sold at P25.40 apiece in rm 34. Of 40 crashes this week. Eleven were fatal.',
			figures: [
				{ text: '12,600', kind: 'count' },
				{ text: 'RM34', kind: 'money', unit: 'RM' },
				{ text: 'RM4,490', kind: 'money' },
				{ text: 'RM28', kind: 'money' },
				{ text: 'P25.40', kind: 'money', unit: 'P' },
				{ text: '40 crashes' },
				{ text: 'Eleven', kind: 'count' },
			],
			others: [{ text: '34', class: 'label', reason: 'label-noun' }],
		},
		{
			text: 'Wolves inside Marlow numbered 108 at the end of the year, and the crowd numbered 2,300; seats numbered 12 in the hall and a bus numbered 22 were free.',
			figures: [
				{ text: '108', kind: 'count' },
				{ text: '2,300', kind: 'count' },
			],
		},
		{
			text: 'It crashed at kilometer 188 near milepost 166; schools in quintiles 1 to 3 gained, and 12 schools lost.',
			figures: [{ text: '12 schools' }],
		},
		{ text: 'Flight 714 crossed Route 9 near Gate 12.', figures: [] },
		{ text: 'He lives at Oak Court, Bldg. 7, Apt. 12B; see Vol. 389, pp. 78-83.', figures: [] },
		{ text: 'Under Article 12 of the treaty, see pages 14-16.', figures: [] },
		{
			text: 'He lives at 27 Elm Street, off Third Avenue.',
			figures: [],
			others: [
				{ text: '27 Elm Street', class: 'label' },
				{ text: 'Third Avenue', class: 'label' },
			],
		},
		{ text: 'The Standard & Poor’s 500 fell, he said at 19 W. Alder Place.', figures: [] },
		{ text: 'The FTSE 100 rose 12 points.', figures: [{ text: '12 points', value: '12' }] },
		{ text: 'A magnitude 6.3 quake hit.', figures: [{ text: '6.3', value: '6.3' }] },
		{ text: 'He took the Fifth Amendment.', figures: [] },
		{
			text: 'Its Class 442 units, the Valley 50 riders and Year 9 pupils were late; text LEAK to 61234, option 3, log 882.',
			figures: [],
		},
		{ text: 'The numbers 3, 14, 22 and 40 came up; he lives at 19 Potter’s Rise.', figures: [] },
		{ text: 'Grades 9 to 4 are passes for pupils in years 10 and 11.', figures: [] },
		{ text: 'Class 91 locomotives are old.', figures: [] },
		{ text: 'Harport 2 Little Wesley 1', figures: [] },
		{ text: 'Crews test 40 culverts and form 12 cordons.', figures: [{ text: '40 culverts' }, { text: '12 cordons' }] },
		{
			text: 'Radio Four said Harwick reached the last 16, a last-32 tie behind them, but Two Rivers fell; the last 16 days were dry.',
			figures: [{ text: 'last 16 days' }],
			others: [
				{ text: 'Four', class: 'label', reason: 'name' },
				{ text: 'last 16', class: 'label', reason: 'round' },
				{ text: '-32', class: 'label', reason: 'round' },
				{ text: 'Two', class: 'label' },
			],
		},
		{ text: 'Banks pulled the sector 0.7 percent lower.', figures: [{ text: '0.7 percent' }] },
		{ text: 'Patients with type 2 diabetes rose by 12%.', figures: [{ text: '12%' }] },
	],
};
