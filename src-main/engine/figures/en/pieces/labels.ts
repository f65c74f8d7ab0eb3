import type { Board } from '../board.ts';
import { isCurrencyBefore } from '../currency.ts';
import { INDEX_NAMES, LABEL_NOUNS, WEAK_LABEL_NOUNS } from '../lexicon/labels.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/time.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { isQuantityNoun, measureAt, unitStart } from '../units.ts';
import { yearAt } from '../years.ts';
import { DOOR } from './addresses.ts';
import { inGappedRow } from './names.ts';

/** Label nouns that are no verbs, so that a capital at the start of a sentence says as much as elsewhere. */
const NOUN_ONLY: ReadonlySet<string> = new Set('class series type model category grade table chapter zone band tier'.split(' '));

const MEASURED_LABEL: ReadonlySet<string> = new Set(['magnitude', 'force']);

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
	// "In the district 212 schools closed": behind an article and in small letters the noun has no number.
	if (
		/^(?:the|this|that|each|every)$/u.test(board.lower(at - 1)) &&
		/^(?:in|at|across|around|throughout)$/u.test(board.lower(at - 2)) &&
		/^\p{Ll}/u.test(board.at(at).text) &&
		(isQuantityNoun(board, next) || pluralHeadAt(board, next))
	)
		return false;
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

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** "the Nine-Dash Line", "the Eight-Eight Strategies": a capital on both sides of the hyphen and behind them. */
function namedWithHyphen(board: Board, q: Quantity): boolean {
	if (board.isJoiner(q.first - 1)) return CAPITAL.test(board.at(q.first - 2).text) && CAPITAL.test(board.at(q.last + 1).text);
	if (!board.isJoiner(q.last + 1) || !CAPITAL.test(board.at(q.last + 2).text)) return false;
	// "On Monday Two-Year-Old Sam": an age in the titles of a headline's case keeps its noun.
	return CAPITAL.test(board.at(q.last + 3).text) && !board.isSentenceStart(q.first);
}

const OPENING_QUOTE = /^["“‘']$/u;
const CLOSING_QUOTE = /^["”’']$/u;
const LONGEST_NAME = 5;

/** “Three Red Lines”, “Two Mountains”: nothing but capitals between the marks, and more than the number. */
function namedInQuotes(board: Board, q: Quantity): boolean {
	if (!OPENING_QUOTE.test(board.at(q.first - 1).text) || !board.glued(q.first)) return false;
	for (let i = q.last + 1; i <= q.last + LONGEST_NAME; i++) {
		if (CLOSING_QUOTE.test(board.at(i).text)) return i > q.last + 1;
		if (!CAPITAL.test(board.at(i).text) && !/^(?:of|and|the)$/u.test(board.lower(i)) && !board.isJoiner(i)) return false;
	}
	return false;
}

/** "Radio Four", "the Kick Six": a number word with a capital of its own inside a sentence ends a name. */
function namedInWords(board: Board, q: Quantity): boolean {
	if (q.form !== 'words' || q.coreFirst !== q.coreLast || board.context.paragraphKind !== 'body') return false;
	const { text } = board.at(q.coreFirst);
	const before = board.at(q.first - 1);
	if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
	if (namedWithHyphen(board, q) || namedInQuotes(board, q)) return true;
	if (!board.at(q.first).gap || before.kind !== 'word' || board.isJoiner(q.last + 1)) return false;
	// "a Four Seasons hotel", "at Three Bridges": with a capital behind it as well it opens the name.
	const next = board.at(q.last + 1);
	if (next.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text)) return !board.isSentenceStart(q.first);
	return /^\p{Lu}\p{L}/u.test(before.text) && !board.isSentenceStart(q.first);
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

const HEADED: ReadonlySet<string> = new Set(['headline', 'deck', 'crosshead', 'body', 'listitem']);

function numbersSection(board: Board, q: Quantity): boolean {
	const mark = board.at(q.last + 1);
	const next = board.at(q.last + 2);
	return /^[.)]$/u.test(mark.text) && board.glued(q.last + 1) && next.kind === 'word' && next.gap && /^\p{Lu}/u.test(next.text);
}

/** "Fifth Amendment", "82nd Airborne", "116th Congress": an ordinal inside a name. */
function namesByRank(board: Board, q: Quantity): boolean {
	const next = board.at(unitStart(board, q.last));
	return (
		next.kind === 'word' &&
		/^\p{Lu}\p{Ll}/u.test(next.text) &&
		!board.isSentenceStart(q.first) &&
		board.context.paragraphKind !== 'headline'
	);
}

const EXAMS: ReadonlySet<string> = new Set('graded grade grades gcse gcses'.split(' '));

/** "graded 4 or above", "22% at 7 or higher": the mark of an examination, which has a number for a name. */
const isGrade = (board: Board, q: Quantity): boolean =>
	q.first === q.last &&
	/^[1-9]$/u.test(board.at(q.first).text) &&
	/^(?:or|and)$/u.test(board.lower(q.last + 1)) &&
	/^(?:above|higher|better|over)$/u.test(board.lower(q.last + 2)) &&
	/^(?:graded|at|of|got|achieved|reached|a)$/u.test(board.lower(q.first - 1)) &&
	board.sentenceHas(q.first, EXAMS);

/** "Note 20 Ultra", "11 Pro" */
const isModel = (board: Board, q: Quantity): boolean =>
	q.first === q.last &&
	/^\d{1,3}$/u.test(board.at(q.first).text) &&
	/^(?:Pro|Max|Plus|Ultra|Mini|Lite|XL|Neo|Turbo)$/u.test(board.at(q.last + 1).text);

/** "the FTSE ", "the S&P ", "Standard & Poor’s ": what stands right behind is the index, unless it is its change. */
function isBehindIndex(board: Board, q: Quantity): boolean {
	const before = board.at(q.first - 1);
	return (
		INDEX_NAMES.has(before.lower) ||
		(before.text === 'P' && /^[&S]$/u.test(board.at(q.first - 2).text)) ||
		(before.lower === "'s" && board.lower(q.first - 2) === 'poor')
	);
}

const namesIndex = (board: Board, q: Quantity): boolean =>
	q.scale.n === 1n &&
	/^\d+$/u.test(board.at(q.first).text) &&
	q.first === q.last &&
	!/^[%.]$/u.test(board.at(q.last + 1).text + (board.glued(q.last + 2) ? 'x' : ''));

/** "Articles 5 and 6", "pages 12-14": the run behind one noun belongs together; its last token. */
function labelRun(board: Board, q: Quantity): number {
	let { last } = q;
	for (;;) {
		const joint = board.lower(last + 1);
		const next = board.quantityAt(last + 2);
		const stroke = joint === '/' && board.glued(last + 1) && board.glued(last + 2);
		if (!(board.isHyphen(last + 1) || stroke || joint === 'and' || joint === 'to')) return last;
		if (next === null || next.first !== last + 2 || next.kind !== null) return last;
		if (joint === 'and' && !board.lower(q.first - 1).endsWith('s')) return last;
		last = next.last;
	}
}

/** Whether the noun before the number says that it names; a door may have a letter: "Apt. 12B" is no 12 billion. */
const isLabelled = (board: Board, q: Quantity): boolean =>
	q.first === q.coreFirst && (q.scale.n === 1n || DOOR.test(board.phrase(q.first, q.last))) && labelBefore(board, q.first);

/** "the ZIP code is 90210", "her PIN was 4471": what a code is. */
const CODES: ReadonlySet<string> = new Set('code codes postcode postcodes zip passcode password pin username id'.split(' '));
const isCode = (board: Board, q: Quantity): boolean =>
	q.first === q.last &&
	/^\d{4,12}$/u.test(board.at(q.first).text) &&
	/^(?:is|was|:)$/u.test(board.lower(q.first - 1)) &&
	CODES.has(board.lower(q.first - 2));

/** "the Group of 7 met", "the Group of 77": states that are called by how many they are. */
const isGroup = (board: Board, q: Quantity): boolean =>
	board.lower(q.first - 1) === 'of' &&
	board.at(q.first - 2).text === 'Group' &&
	/^(?:[578]|10|15|20|24|30|77)$/u.test(board.phrase(q.first, q.last)) &&
	!pluralHeadAt(board, q.last + 1);

/** "Industry 4.0", "Web 2.0": the version of a thing with a name; a measured number has its unit. */
const isVersion = (board: Board, q: Quantity): boolean =>
	q.first === q.last &&
	/^\d\.0$/u.test(board.at(q.first).text) &&
	/^\p{Lu}\p{L}+$/u.test(board.at(q.first - 1).text) &&
	!/^(?:GPA|Q|US|UK|EU|M|Magnitude)$/u.test(board.at(q.first - 1).text) &&
	!isQuantityNoun(board, q.last + 1) &&
	!pluralHeadAt(board, q.last + 1) &&
	!inGappedRow(board, q);

const isNamed = (board: Board, q: Quantity): boolean =>
	isChannel(board, q) ||
	isCollar(board, q) ||
	isTrain(board, q) ||
	isGroup(board, q) ||
	isVersion(board, q) ||
	namedInWords(board, q) ||
	(q.scale.n === 1n && q.first === q.last && namedBefore(board, q.first) && !inGappedRow(board, q));

export const labels: Piece = {
	id: 'labels',
	title: 'Numbers that name: routes, articles, rooms, trains, models, indices',
	sort: 'filter',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null) continue;
			if (q.form === 'ordinal') {
				if (namesByRank(board, q)) board.reject(q.first, q.last, 'label', 'name');
				continue;
			}
			if (q.form !== 'digits' && q.form !== 'words') continue;
			if (isGrade(board, q)) board.reject(q.first, q.last, 'label', 'label-noun');
			else if (isModel(board, q)) board.reject(q.first, q.last, 'label', 'model');
			else if (isCode(board, q)) board.reject(q.first, q.last, 'label', 'code');
			else if (isNamed(board, q)) board.reject(q.first, q.last, 'label', 'name');
			else if (isBehindIndex(board, q)) {
				if (namesIndex(board, q)) board.reject(q.first, q.last, 'label', 'index');
			}
			// "2. Annual rate", "3. Media enquiries": the number of a section or of a note, at the head of it.
			else if (q.first === 0 && HEADED.has(board.context.paragraphKind) && numbersSection(board, q))
				board.reject(q.first, q.last, 'label', 'section');
			else if (isLabelled(board, q)) board.reject(q.first, labelRun(board, q), 'label', 'label-noun');
		}
	},
	examples: [
		{
			text: 'In the district 212 schools closed; in room 212 guests sat and wards 4K and 4D were shut.',
			figures: [{ text: '212 schools' }],
		},
		{
			text: 'The Group of 7 and the Group of 77 praised Industry 4.0 as the ZIP code was 90210; issue 2 is out, and season 3 came with 12 films.',
			figures: [{ text: '12 films' }],
		},
		{
			text: 'Nine coaches of the 15904 Hale-Marlow Express derailed. Helpline: 8957400965. The hotline: 12 calls.',
			figures: [{ text: 'Nine coaches' }, { text: '12 calls' }],
		},
		{
			text: 'Guided by the Six-Six Aims and the “Three Red Lines” policy, the Nine-Dash Line held; he said “Two men ran” and a Five-year-old won.',
			figures: [{ text: 'Two men' }, { text: 'Five-year-old', kind: 'age' }],
		},
		{
			text: 'Some 68% of entries were graded 4 or above and 22% at 7 or higher.',
			figures: [{ text: 'Some 68%' }, { text: '22%' }],
		},
		{ text: 'Patrols catch two Hale drivers.', figures: [{ text: 'two Hale drivers', unit: 'drivers', value: '2' }] },
		{ text: '2. Some 3,700 schools applied.', figures: [{ text: 'Some 3,700 schools' }] },
		{
			text: 'Wolves inside Marlow numbered 108 at the end of the year, and the crowd numbered 2,300; seats numbered 12 in the hall and a bus numbered 22 were free.',
			figures: [
				{ text: '108', kind: 'count' },
				{ text: '2,300', kind: 'count' },
			],
		},
		{ text: 'Flight 714 crossed Route 9 near Gate 12.', figures: [] },
		{ text: 'Under Article 12 of the treaty, see pages 14-16.', figures: [] },
		{ text: 'The Standard & Poor’s 500 fell, he said at 19 W. Alder Place.', figures: [] },
		{ text: 'The FTSE 100 rose 12 points.', figures: [{ text: '12 points', value: '12' }] },
		{ text: 'A magnitude 6.3 quake hit.', figures: [{ text: '6.3', value: '6.3' }] },
		{ text: 'He took the Fifth Amendment.', figures: [] },
		{
			text: 'Its Class 442 units, the Valley 50 riders and Year 9 pupils were late; text LEAK to 61234, option 3, log 882.',
			figures: [],
		},
		{ text: 'Class 91 locomotives are old.', figures: [] },
		{ text: 'Crews test 40 culverts and form 12 cordons.', figures: [{ text: '40 culverts' }, { text: '12 cordons' }] },
		{ text: 'Banks pulled the sector 0.7 percent lower.', figures: [{ text: '0.7 percent' }] },
		{ text: 'Patients with type 2 diabetes rose by 12%.', figures: [{ text: '12%' }] },
	],
};
