import { compare, ONE, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { COMPOUND_NOUNS, FUNCTION_WORDS, VERBS } from '../lexicon/not-modifiers.ts';
import { NO_COMPOUND } from '../lexicon/not-plurals.ts';
import { COUNT_NOUNS, SINGULAR_NOUNS } from '../lexicon/nouns.ts';
import { nounHeadAt } from '../noun-phrase.ts';
import { pluralHeadAt } from '../plural.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { countNounAt, measureAt } from '../units.ts';
import { behindName } from './names.ts';

/** A number that takes a plural. */
function countsMany(q: Quantity): boolean {
	return q.value === null || q.value.n !== ONE.n || q.value.d !== ONE.d;
}

/** "20-member", "650-berth", "six-bedroom": number and noun make one word; behind "one" only what is known to be counted. */
function isCompound(board: Board, q: Quantity): boolean {
	const token = board.at(q.last + 2);
	if (SINGULAR_NOUNS.has(token.lower) || COUNT_NOUNS.has(token.lower)) return true;
	if (!countsMany(q) || q.value === null || q.value.d !== 1n) return false;
	return /^\p{Ll}{3,}$/u.test(token.text) && !NO_COMPOUND.has(token.lower) && !/(?:(?<!e)ed|ing|ly)$/u.test(token.lower);
}

const HERD = /^(?:cattle|livestock|sheep|goats|buffalo|buffaloes|yaks|camels|deer|game|horses|pigs|stock|oxen|reindeer)$/u;

/** Adjectives that leave a one before them a number: "one more person", "one working hospital". */
const OF_ONE =
	/^(?:more|other|further|additional|extra|new|single|working|local|young|elderly|male|female|civilian|foreign|surviving|injured|dead|missing|elected|independent|public|private|armed|wounded|pregnant|unnamed|adult|remaining)$/u;

/** "One more person died": the singular behind an adjective that counts. */
function single(board: Board, q: Quantity, at: number): void {
	if (q.form !== 'words' || !OF_ONE.test(board.lower(at)) || !SINGULAR_NOUNS.has(board.lower(at + 1))) return;
	if (!board.isFreeRange(at, at + 1) || !board.at(at + 1).gap || board.isJoiner(at + 2)) return;
	q.kind = 'count';
	q.unit = board.at(at + 1).text;
	board.extend(q, q.first, at + 1, 'one more of a kind');
}

/** "48 new cases", "a 12 page report": the noun behind adjectives, or a singular whose hyphen was left out. */
function phrase(board: Board, q: Quantity, at: number): void {
	if (behindName(board, q)) return;
	// "14 head of cattle": herds are told by the head.
	if (board.lower(at) === 'head' && board.lower(at + 1) === 'of' && HERD.test(board.lower(at + 2)) && board.isFree(at)) {
		q.kind = 'count';
		q.unit = board.at(at).text;
		board.extend(q, q.first, at, 'by the head');
		return;
	}
	if (!countsMany(q)) {
		single(board, q, at);
		return;
	}
	const head = nounHeadAt(board, at);
	if (head >= 0) {
		for (let i = at; i < head; i++) {
			const ordinal = board.quantityAt(i);
			if (ordinal !== null) board.release(ordinal, 'inside the noun phrase');
		}
		// "1,284 COVID-19 patients": the number of the disease stands inside the phrase.
		board.forget(at, head);
		if (!board.isFreeRange(at, head)) return;
		// "11 honorary degrees", "two world records": with a word before it that is no measure's, the noun is counted.
		const titled =
			/^degrees?$/u.test(board.lower(head)) &&
			!/^(?:celsius|fahrenheit|more|full|whole|further|extra)$/u.test(board.lower(head - 1));
		const measure = !titled && measureAt(board, head) !== null && board.at(head).text.length > 3;
		q.kind = measure ? 'measure' : 'count';
		q.unit = board.isJoiner(head - 1) ? board.phrase(head - 2, head) : board.at(head).text;
		board.extend(q, q.first, head, 'noun phrase');
		return;
	}
	const next = board.at(at + 1);
	const compound =
		q.value?.d === 1n &&
		q.scale.n === 1n &&
		board.isFree(at) &&
		(COMPOUND_NOUNS.has(board.lower(at)) || (SINGULAR_NOUNS.has(board.lower(at)) && q.form === 'digits')) &&
		next.kind === 'word' &&
		next.gap &&
		/^\p{Ll}/u.test(next.text) &&
		!FUNCTION_WORDS.has(next.lower) &&
		!VERBS.has(next.lower);
	if (!compound) return;
	q.kind = 'count';
	q.unit = board.at(at).text;
	board.extend(q, q.first, at, 'compound without its hyphen');
}

/** Words that may stand between a number and the joint: "350 full-time and", "90 full- and". */
const SUSPENDED_REACH = 5;

/** "350 full-time and 120 part-time staff": the noun of both stands behind the second. */
function suspended(board: Board, q: Quantity): void {
	if (q.kind !== null || q.unit !== '' || q.form === 'ordinal' || !countsMany(q)) return;
	let hyphen = false;
	for (let i = q.last + 1; i <= q.last + SUSPENDED_REACH; i++) {
		const token = board.at(i);
		if (board.isJoiner(i) || token.text === '-') {
			hyphen = true;
			continue;
		}
		if (token.kind !== 'word') return;
		if (/^(?:and|or|to)$/u.test(token.lower)) {
			const other = hyphen ? board.quantityAt(i + 1) : null;
			if (other === null || other.first !== i + 1 || other.unit === '' || other.kind === null) return;
			if (other.kind !== 'count' && other.kind !== 'measure') return;
			q.kind = other.kind;
			q.unit = other.unit;
			return;
		}
		if (FUNCTION_WORDS.has(token.lower) || VERBS.has(token.lower) || !board.isFree(i)) return;
	}
}

const SIGNALS = /^(?:signals|marks|means|points|denotes|suggests|indicates|separates|shows|reflects)$/u;
const BESIDE_MARK = /^(?:above|below|over|under)$/u;

const THOUSAND = whole(1000);
const PACKED = /^(?:bales|bags|sacks|barrels|drums|flasks|casks)$/u;

/** "two 500-pound bombs", "40 two-bedroom flats": what is counted stands behind its size, which is a figure of its own. */
function sized(board: Board, q: Quantity): void {
	if (q.kind !== null || q.unit !== '' || q.form === 'ordinal' || q.form === 'multiple' || q.form === 'fraction') return;
	if (!countsMany(q) || !board.at(q.last + 1).gap) return;
	const size = board.quantityAt(q.last + 1);
	if (size === null || size === q || !board.isJoiner(size.coreLast + 1) || (size.kind !== 'measure' && size.kind !== 'count'))
		return;
	const head = board.isFree(size.last + 1)
		? pluralHeadAt(board, size.last + 1)
			? size.last + 1
			: nounHeadAt(board, size.last + 1)
		: -1;
	if (head < 0) return;
	q.kind = 'count';
	// "13.2 million 480-pound bales": the measure of a trade, called by its weight.
	const traded = q.scale.n !== 1n || (q.value !== null && compare(q.value, THOUSAND) >= 0);
	if (traded && size.kind === 'measure' && head === size.last + 1 && PACKED.test(board.lower(head))) {
		const unit = board.phrase(size.first, head).replace(/ ?- ?/gu, '-');
		board.release(size, 'part of the unit');
		board.extend(q, q.first, head, 'packed');
		q.unit = unit;
	} else q.unit = board.at(head).text;
}

/** "30 Leopard 2 tanks": the number that ends a model's name; what stands before the name counts. */
function ofModel(board: Board, q: Quantity): boolean {
	if (q.first !== q.last || !/^\d{1,3}$/u.test(board.at(q.first).text) || !/^\p{Lu}/u.test(board.at(q.first - 1).text))
		return false;
	const counter = board.quantityAt(q.first - 2);
	if (counter === null || counter.kind !== null || counter.last !== q.first - 2 || !behindName(board, q)) return false;
	const head = pluralHeadAt(board, q.last + 1) ? q.last + 1 : -1;
	if (head < 0 || !board.at(q.first - 1).gap || counter.form === 'ordinal' || !countsMany(counter)) return false;
	board.reject(q.first, q.last, 'label', 'model');
	counter.kind = 'count';
	counter.unit = board.at(head).text;
	return true;
}

/** "above the 439,302 analysts expected": who expected it is not what is counted. */
const isExpected = (board: Board, at: number): boolean =>
	/^(?:analysts|economists|forecasters|strategists|traders|experts|pollsters|observers)$/u.test(board.lower(at)) &&
	/^(?:expected|forecast|forecasted|predicted|projected|estimated|anticipated|had|were)$/u.test(board.lower(at + 1)) &&
	(/^(?:expected|forecast|forecasted|predicted|projected|estimated|anticipated)$/u.test(board.lower(at + 1)) ||
		/^(?:expected|forecast|predicted|projected|estimated|expecting|forecasting|looking|pencill?ed|hoped|anticipated|called|bet)$/u.test(
			board.lower(at + 2),
		));

export const counts: Piece = {
	id: 'counts',
	title: 'Nouns counted by the head, right behind the number',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form === 'ordinal' || q.form === 'multiple' || q.form === 'fraction') continue;
			if (q.form === 'digits' && ofModel(board, q)) continue;
			if (board.isJoiner(q.last + 1)) {
				// "ten–twelve people": the other end of a range, which has the noun.
				if (board.quantityAt(q.last + 2) !== null || !isCompound(board, q)) continue;
				q.kind = 'count';
				q.unit = board.at(q.last + 2).text;
				board.extend(q, q.first, q.last + 2, 'compound');
				continue;
			}
			const at = board.lower(q.last + 1) === 'of' && q.form === 'vague' ? q.last + 2 : q.last + 1;
			// A full stop between number and noun parts two sentences; countNounAt sees only the next word.
			// "a reading below 50 signals contraction": a verb behind the mark of an index.
			if (SIGNALS.test(board.lower(at)) && BESIDE_MARK.test(board.lower(q.first - 1)) && board.at(at + 1).kind === 'word')
				continue;
			const counted = countNounAt(board, at) || (countsMany(q) && pluralHeadAt(board, at));
			if (!counted) {
				phrase(board, q, at);
				continue;
			}
			if (!board.isFree(at) || (board.lower(q.first - 1) === 'the' && isExpected(board, at))) continue;
			q.kind = 'count';
			q.unit = board.at(at).text;
			board.extend(q, q.first, at, 'count noun');
		}
		for (const q of board.quantities()) {
			suspended(board, q);
			sized(board, q);
		}
	},
	examples: [
		{
			text: 'A reading below 50 signals decline, and 12 signals failed.',
			figures: [
				{ text: 'below 50', unit: '' },
				{ text: '12 signals', unit: 'signals' },
			],
		},
		{
			text: 'Two 500-pound bombs hit 40 two-bedroom flats; it shipped 2.1 million 60-kg bags and sent 30 Leopard 2 tanks and three 50-kg bags.',
			figures: [
				{ text: 'Two', kind: 'count', unit: 'bombs' },
				{ text: '500-pound', kind: 'measure' },
				{ text: '40', unit: 'flats' },
				{ text: 'two-bedroom' },
				{ text: '2.1 million 60-kg bags', unit: '60-kg bags', value: '2100000' },
				{ text: '30', kind: 'count', unit: 'tanks' },
				{ text: 'three', unit: 'bags' },
				{ text: '50-kg', kind: 'measure' },
			],
		},
		{
			text: "Hale's unbeaten 118 powers Vesk to a win",
			paragraphKind: 'headline',
			figures: [{ text: '118', kind: 'count', unit: '' }],
		},
		{
			text: 'Late 64 guides Kesh home as 12 fires close Tarrow roads and three hands Marlow lent save the day',
			paragraphKind: 'headline',
			figures: [
				{ text: '64', unit: '' },
				{ text: '12 fires', unit: 'fires' },
				{ text: 'three', unit: '' },
			],
		},
		{
			text: 'Of 12 such stations 9 had 134 gardai; Hale led with 63 As and 14 head of cattle, and eight impoverished counties were named. There were 9.1 live births and 40 unsealed roads.',
			figures: [
				{ text: '12 such stations', unit: 'stations' },
				{ text: '9' },
				{ text: '134 gardai', unit: 'gardai' },
				{ text: '63 As', unit: 'As' },
				{ text: '14 head', unit: 'head', kind: 'count' },
				{ text: 'eight impoverished counties', unit: 'counties' },
				{ text: '9.1 live births', unit: 'births' },
				{ text: '40 unsealed roads', unit: 'roads' },
			],
		},
		{
			text: 'One more person died, the town has one working hospital and one other ward; 12 unloaded vans, 9 visited shops, and 14 head for Kesh.',
			figures: [
				{ text: 'One more person', unit: 'person', value: '1' },
				{ text: 'one working hospital', unit: 'hospital' },
				{ text: 'one', unit: '' },
				{ text: '12', unit: '' },
				{ text: '9', unit: '' },
				{ text: '14', unit: '' },
			],
		},
		{
			text: 'Two Hale police officers, 829 women casualties, 53 impaired motorists and 12 intensive care unit (ICU) beds; 9 police said no, and two police personnel left.',
			figures: [
				{ text: 'Two Hale police officers', unit: 'officers' },
				{ text: '829 women casualties', unit: 'casualties' },
				{ text: '53 impaired motorists', unit: 'motorists' },
				{ text: '12 intensive care unit (ICU) beds', unit: 'beds' },
				{ text: '9 police', unit: 'police' },
				{ text: 'two police personnel', unit: 'personnel' },
			],
		},
		{
			text: 'Some ten–twelve people waited two-three weeks; a two-seat car.',
			figures: [
				{ text: 'Some ten–twelve people', low: '10', high: '12', unit: 'people' },
				{ text: 'two-three weeks', low: '2', high: '3' },
				{ text: 'two-seat', unit: 'seat' },
			],
		},
		{
			text: 'It sold 443,956 vans, above the 439,302 analysts expected; the 12 analysts polled agreed, and 9 economists expected more. It beat the 4,100 economists had pencilled in.',
			figures: [
				{ text: '443,956 vans' },
				{ text: '439,302', unit: '' },
				{ text: '12 analysts', unit: 'analysts' },
				{ text: '9 economists', unit: 'economists' },
				{ text: '4,100', unit: '' },
			],
		},
		{
			text: 'Some 134,500 pregnant or nursing women need help; 1.1 million livestock died.',
			figures: [
				{ text: 'Some 134,500 pregnant or nursing women', unit: 'women' },
				{ text: '1.1 million livestock', unit: 'livestock' },
			],
		},
		{
			text: 'It will cut about 4,000 salaried jobs and lose 300 leased vans; 12 attended classes and 9 fielded calls.',
			figures: [
				{ text: 'about 4,000 salaried jobs', unit: 'jobs' },
				{ text: '300 leased vans', unit: 'vans' },
				{ text: '12', unit: '' },
				{ text: '9', unit: '' },
			],
		},
		{
			text: 'It logged 1,284 COVID-19 patients, 14 H5N1 outbreaks and nine new PM2.5 monitors.',
			figures: [
				{ text: '1,284 COVID-19 patients', unit: 'patients', value: '1284' },
				{ text: '14 H5N1 outbreaks', unit: 'outbreaks' },
				{ text: 'nine new PM2.5 monitors', unit: 'monitors' },
			],
		},
		{
			text: 'Police logged 1,224 Part One crimes, held 12 Category A prisoners, and listed four Grade I churches; it had 27 Year 6 pupils.',
			figures: [
				{ text: '1,224 Part One crimes', unit: 'crimes' },
				{ text: '12 Category A prisoners', unit: 'prisoners' },
				{ text: 'four Grade I churches', unit: 'churches' },
				{ text: '27 Year 6 pupils', unit: 'pupils' },
			],
		},
		{
			text: 'Of the 12 Category 3 is the worst. Part one tells of 30 ships; it had 5 of Class A and 2 in Group B.',
			figures: [{ text: '12' }, { text: '30 ships' }, { text: '5' }, { text: '2' }],
		},
		{ text: 'She held 11 honorary degrees.', figures: [{ text: '11 honorary degrees', kind: 'count', unit: 'degrees' }] },
		{
			text: 'It killed 12 and wounded others; 15 won medals in 50 US states; 15 Supreme Court judges met.',
			figures: [
				{ text: '12', unit: '' },
				{ text: '15', kind: 'count', unit: '' },
				{ text: '50 US states', unit: 'states' },
				{ text: '15 Supreme Court judges', unit: 'judges' },
			],
		},
		{
			text: 'Some 1,200 people and 45 schools took part.',
			figures: [
				{ text: 'Some 1,200 people', kind: 'count', unit: 'people', modifier: 'about' },
				{ text: '45 schools', unit: 'schools' },
			],
		},
		{
			text: 'Crews mended 37 culverts, felled 140 alders and freed six otters.',
			figures: [
				{ text: '37 culverts', unit: 'culverts' },
				{ text: '140 alders', unit: 'alders' },
				{ text: 'six otters', unit: 'otters', value: '6' },
			],
		},
		{
			text: 'Of the 90, 14 remains unclear; three various claims, 12 sports halls and 60 burns patients follow.',
			figures: [
				{ text: '90' },
				{ text: '14', unit: '' },
				{ text: 'three various claims', unit: 'claims' },
				{ text: '12 sports halls', unit: 'halls' },
				{ text: '60 burns patients', unit: 'patients' },
			],
		},
		{
			text: 'Police held nine Tunisians near the 650-berth marina and a five-turret fort.',
			figures: [{ text: 'nine Tunisians' }, { text: '650-berth', unit: 'berth' }, { text: 'five-turret', unit: 'turret' }],
		},
		{ text: 'The city opened 12 new schools.', figures: [{ text: '12 new schools', unit: 'schools', kind: 'count' }] },
		{
			text: 'Nine heavily armed men fled; some 640 Baltic sailors, 14 first-aid posts and 2.6m printed and online copies were counted.',
			figures: [
				{ text: 'Nine heavily armed men', unit: 'men', value: '9' },
				{ text: 'some 640 Baltic sailors', unit: 'sailors', modifier: 'about' },
				{ text: '14 first-aid posts', unit: 'posts' },
				{ text: '2.6m printed and online copies', unit: 'copies', value: '2600000' },
			],
		},
		{
			text: 'Of 80 asked, 31 own boats, 12 left their jobs and 9 rarely eat greens; 20 were carrying torches.',
			figures: [
				{ text: '80', unit: '' },
				{ text: '31', unit: '' },
				{ text: '12', unit: '' },
				{ text: '9', unit: '' },
				{ text: '20', unit: '' },
			],
		},
		{
			text: 'She won six Grand Slams in 14 previous years.',
			figures: [{ text: 'six Grand Slams' }, { text: '14 previous years', kind: 'measure', unit: 'years' }],
		},
		{
			text: 'A 14 page letter and a four course lunch.',
			figures: [
				{ text: '14 page', unit: 'page' },
				{ text: 'four course', unit: 'course' },
			],
		},
		{
			text: 'It has 310 full-time and 95 part-time tutors, 40 full- and 12 part-time posts.',
			figures: [
				{ text: '310', kind: 'count', unit: 'tutors' },
				{ text: '95 part-time tutors', unit: 'tutors' },
				{ text: '40', unit: 'posts' },
				{ text: '12 part-time posts', unit: 'posts' },
			],
		},
		{ text: 'Some 4,300 atomic nuclei decayed.', figures: [{ text: 'Some 4,300 atomic nuclei', unit: 'nuclei' }] },
		{
			text: 'The 12 ex-members met two co-owners; 40 contested wards and 9 parked vans were listed.',
			figures: [
				{ text: '12 ex-members', unit: 'ex-members' },
				{ text: 'two co-owners', unit: 'co-owners' },
				{ text: '40 contested wards', unit: 'wards' },
				{ text: '9 parked vans', unit: 'vans' },
			],
		},
		{ text: 'The 20-member council met.', figures: [{ text: '20-member', unit: 'member', value: '20' }] },
		{ text: 'Thousands of homes are dark.', figures: [{ text: 'Thousands of homes', unit: 'homes' }] },
	],
};
