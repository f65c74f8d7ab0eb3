import type { Board } from '../board.ts';
import { RATE_NOUNS } from '../lexicon/nouns.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { measureAt } from '../units.ts';

const PER_END: ReadonlySet<string> = new Set('capita head person year day hour week month unit cent'.split(' '));

const TIME_NOUN = /^(?:minute|hour|day|week|month|quarter|year|decade|night|season)$/u;
/** Rents and wages: per calendar month, per week, per annum. */
const TERM = /^(?:pcm|pw|pa|p\.a\.)$/u;

/** Last token of "per 100,000 people", "per square metre", "a barrel", "/kg" at token `i`, or -1; takes in the number. */
function rateEnd(board: Board, q: Quantity, i: number): number {
	const word = board.lower(i);
	if (word === 'a' || word === 'an') {
		const next = board.isJoiner(i + 1) ? i + 2 : i + 1;
		const square = /^(?:square|cubic|sq)$/u.test(board.lower(next)) ? next + 1 : next;
		const plainRate = RATE_NOUNS.has(board.lower(square)) || square > next;
		// "$151 a megawatt-hour": any measure is what a price is for.
		const measure = q.kind === 'money' && square === next ? measureAt(board, next) : null;
		// "20 people a day" is a rate, "5 percent a year" is a speed of growth whose unit stays percent.
		// "2.4bn a year ago" compares, it does not divide.
		if (/^(?:ago|earlier|later)$/u.test(board.lower(square + 1))) return -1;
		// "$2 an ounce after a record" is a rate all the same.
		if (TIME_NOUN.test(board.lower(square)) && /^(?:before|after)$/u.test(board.lower(square + 1))) return -1;
		if (measure !== null && measure.last > square) return measure.last;
		return (plainRate || measure !== null) && q.kind !== 'percent' && q.kind !== 'point' ? square : -1;
	}
	if (word === '/' && board.glued(i) && board.glued(i + 1) && board.at(i + 1).kind === 'word') return i + 1;
	if (word !== 'per' && word !== 'for') return -1;
	if (board.lower(i + 1) === 'cent') return -1;
	const every = word === 'for';
	if (every && board.lower(i + 1) !== 'every') return -1;
	let at = i + (every ? 2 : 1);
	if (board.isJoiner(at)) at++;
	const number = board.quantityAt(at);
	if (
		number !== null &&
		(number.form === 'digits' || number.form === 'words' || number.form === 'vague') &&
		number.kind !== 'time'
	) {
		// "$900 per 20-foot box": the size of the box is a figure of its own.
		if (board.isJoiner(number.coreLast + 1) || (number.kind === 'measure' && board.isJoiner(number.last - 1))) return -1;
		const covered = number.last;
		board.release(number, 'denominator');
		if (number.kind !== null && number.kind !== 'count') return covered;
		at = covered;
		if (number.unit !== '' || board.at(at + 1).kind !== 'word' || NO_NOUN.test(board.lower(at + 1))) return covered;
		return nounEnd(board, at + 1);
	}
	if (every || board.at(at).kind !== 'word') return -1;
	// "8.4 per million people"
	if (/^(?:hundred|thousand|million|billion)$/u.test(board.lower(at)))
		return board.at(at + 1).kind === 'word' && !NO_NOUN.test(board.lower(at + 1)) ? nounEnd(board, at + 1) : at;
	const unit = measureAt(board, at);
	if (unit !== null) return unit.last;
	return PER_END.has(board.lower(at)) ? at : nounEnd(board, at);
}

/** What may stand between "per" and its noun: participles (diluted, insured) and the plain adjectives of statistics. */
const ADJECTIVE =
	/^(?:live|eligible|resident|available|active|adult|female|male|passenger|basic|common|ordinary|working|full|single|average|new|\p{Ll}{3,}ed)$/u;
/** What cannot be the noun behind such a word. */
const NO_NOUN =
	/^(?:and|or|but|in|on|at|of|for|from|to|by|with|than|as|up|down|is|are|was|were|has|had|compared|versus|against|excluding|including|before|after|while|this|that|these|those|last|next|each|every|the|a|an|now|today|yesterday|already|since|during|over|under|so|far|who|which|when|where|because|it|they|we|he|she|rose|fell|grew|dropped|increased|decreased)$/u;

const NATIONAL = /^(?:US|U\.S\.|UK|American|British|Canadian|Australian|Singapore|Euro|imperial|short|long|troy)$/u;
const CURRENCY = /^(?:dollars?|pounds?|euros?|francs?|yen|yuan|gallons?|bushels?|tons?|barrels?|ounces?|citizens?)$/u;

/** "live births", "diluted share", "inhabitants": one adjective at most before the noun. */
function nounEnd(board: Board, i: number): number {
	const next = board.at(i + 1);
	// "per US dollar", "per Canadian bushel": whose dollar or bushel it is.
	if (NATIONAL.test(board.at(i).text) && (measureAt(board, i + 1) !== null || CURRENCY.test(board.lower(i + 1)))) return i + 1;
	const goesOn = next.kind === 'word' && !NO_NOUN.test(board.lower(i + 1));
	if (!goesOn || !ADJECTIVE.test(board.lower(i))) return i;
	// "per diluted common share"
	const third = board.at(i + 2);
	return ADJECTIVE.test(board.lower(i + 1)) && third.kind === 'word' && third.gap && !NO_NOUN.test(third.lower) ? i + 2 : i + 1;
}

/** "95 kilometres (59 miles) per hour": what stands behind the bracket divides both. */
function overBracket(board: Board, q: Quantity): void {
	const other = board.at(q.last + 1).text === '(' ? board.quantityAt(q.last + 2) : null;
	if (other === null || q.kind !== 'measure' || other.kind !== 'measure' || other.first !== q.last + 2) return;
	const at = other.last + 2;
	if (board.at(at - 1).text !== ')' || !/^(?:per|an?)$/u.test(board.lower(at))) return;
	const end = rateEnd(board, q, at);
	if (end < 0 || !TIME_NOUN.test(board.lower(end)) || !board.isFreeRange(at, end)) return;
	q.unit = `${q.unit} ${board.phrase(at, end)}`;
	other.unit = `${other.unit} ${board.phrase(at, end)}`;
}

function isOfOther(board: Board, q: Quantity): boolean {
	if (q.value?.n !== 1n || q.value.d !== 1n || !/^(?:\/|to)$/u.test(board.lower(q.first - 1))) return false;
	const rate = board.quantityAt(q.first - 2);
	return rate?.kind === 'money' && rate.unit !== q.unit && rate.value !== null && board.lower(rate.first - 1) !== 'from';
}

const ROUND = /^10{2,6}$/u;

/** "homes per 1,000 residents fell": what a rate is reckoned to, where its number stands elsewhere or nowhere. */
const isBaseAlone = (board: Board, q: Quantity): boolean =>
	(q.kind === null || q.kind === 'count') &&
	q.value !== null &&
	q.value.d === 1n &&
	(ROUND.test(q.value.n.toString()) || /^(?:million|billion)$/u.test(board.lower(q.coreLast))) &&
	!board.isJoiner(q.last - 1);

export const rates: Piece = {
	id: 'rates',
	title: 'Rates: per 100,000 people, a barrel, an hour, per head',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			// "N1,690/$1": of what the rate is told, one of the other money.
			if (q.kind === 'money' && isOfOther(board, q)) {
				board.reject(q.first, q.last, 'label', 'base');
				continue;
			}
			if (board.lower(q.first - 1) === 'per' && isBaseAlone(board, q)) {
				board.reject(q.first, q.last, 'label', 'base');
				continue;
			}
			if (q.kind === 'time' || q.kind === 'age' || q.kind === 'rank' || q.form === 'ordinal') continue;
			// "a third a year" divides nothing; "half a tonne per hectare" does.
			if (q.form === 'fraction' && q.kind !== 'measure' && q.kind !== 'money') continue;
			overBracket(board, q);
			const i = board.isJoiner(q.last + 1) ? q.last + 2 : q.last + 1;
			const word = board.lower(i);
			if (q.kind === 'money' && i === q.last + 1 && TERM.test(word) && board.isFree(i)) {
				q.unit = `${q.unit} ${board.at(i).text}`;
				board.extend(q, q.first, i, 'rate');
				continue;
			}
			if (word !== 'a' && word !== 'an' && word !== 'per' && word !== '/' && word !== 'for') continue;
			if (
				(word === 'a' || word === 'an') &&
				q.kind === null &&
				!board.isJoiner(q.last + 1) &&
				!/^(?:day|week|month|year|hour|night|minute)$/u.test(board.lower(i + 1))
			)
				continue;
			const end = rateEnd(board, q, i);
			if (end < 0 || !board.isFreeRange(q.last + 1, end)) continue;
			// "$5-a-share" writes its rate with hyphens, "per megawatt-hour" its unit.
			const tail = board.isJoiner(q.last + 1) ? board.phrase(i, end).replace(/ ?- ?/gu, ' ') : board.phrase(i, end);
			q.unit = word === '/' ? `${q.unit}${tail}` : `${q.unit} ${tail}`.trim();
			q.kind ??= 'count';
			board.extend(q, q.first, end, 'rate');
		}
	},
	examples: [
		{
			text: 'New homes per 1,000 residents fell to 4.2, and births per 1,000 women rose; it costs $5 per 100 bolts.',
			figures: [{ text: '4.2' }, { text: '$5 per 100 bolts' }],
			others: ['1,000 residents', '1,000 women'].map((text) => ({ text, class: 'label' as const })),
		},
		{
			text: 'The rupee closed at 81.24 per US dollar; petrol was $3.10 per U.S. gallon.',
			figures: [
				{ text: '81.24 per US dollar', unit: 'per US dollar' },
				{ text: '$3.10 per U.S. gallon', kind: 'money' },
			],
		},
		{
			text: 'Winds of 95 kilometres (59 miles) per hour hit; the road is 95 kilometres (59 miles) long.',
			figures: [
				{ text: '95 kilometres', unit: 'kilometres per hour', kind: 'measure' },
				{ text: '59 miles', unit: 'miles per hour', kind: 'measure' },
				{ text: '95 kilometres', unit: 'kilometres' },
				{ text: '59 miles', unit: 'miles' },
			],
		},
		{
			text: 'It grew half a ton per hectare and drank a quarter of a litre per second; a third of it left after half an hour.',
			figures: [
				{ text: 'half a ton per hectare', unit: 'ton per hectare', value: '0.5', kind: 'measure' },
				{ text: 'a quarter of a litre per second', unit: 'litre per second', value: '0.25' },
				{ text: 'a third', kind: 'multiple' },
				{ text: 'half an hour', unit: 'hour' },
			],
		},
		{
			text: 'Power is $151 a megawatt-hour, rice Rs 2,203 a quintal, shearing £1.80 a ewe; it cost $40 a long time ago.',
			figures: [
				{ text: '$151 a megawatt-hour', unit: '$ a megawatt-hour' },
				{ text: 'Rs 2,203 a quintal', unit: 'Rs a quintal' },
				{ text: '£1.80 a ewe', unit: '£ a ewe' },
				{ text: '$40' },
			],
		},
		{
			text: 'Power cost 92.4 euros per megawatt-hour.',
			figures: [{ text: '92.4 euros per megawatt-hour', unit: 'euros per megawatt-hour' }],
		},
		{
			text: 'The rate was 8.4 per million people, against 9.1 per million in May.',
			figures: [
				{ text: '8.4 per million people', unit: 'per million people' },
				{ text: '9.1 per million', unit: 'per million' },
			],
		},
		{
			text: 'Gold eased to $2,604 an ounce after a record; rents are £1,123 pcm and pay was $3 a year earlier.',
			figures: [
				{ text: '$2,604 an ounce', unit: '$ an ounce' },
				{ text: '£1,123 pcm', unit: '£ pcm' },
				{ text: '$3', unit: '$' },
			],
		},
		{
			text: 'It earned $1.48 per diluted common share; oil was $58.90 U.S. a barrel, up $2 US.',
			figures: [
				{ text: '$1.48 per diluted common share', unit: '$ per diluted common share' },
				{ text: '$58.90 U.S. a barrel', unit: '$ a barrel', kind: 'money' },
				{ text: '$2 US' },
			],
		},
		{
			text: 'The rate was 12.3 per 100,000 people.',
			figures: [{ text: '12.3 per 100,000 people', value: '12.3', unit: 'per 100,000 people' }],
		},
		{
			text: 'Profit came to $0.37 per diluted share, against $0.29 per basic share and 12 cents per unit owned by the trust.',
			figures: [
				{ text: '$0.37 per diluted share', unit: '$ per diluted share' },
				{ text: '$0.29 per basic share', unit: '$ per basic share' },
				{ text: '12 cents per unit', unit: 'cents per unit' },
			],
		},
		{
			text: 'Crude cost 31.40 dlrs a bbl and wheat 4.10 dlrs a bu.',
			figures: [
				{ text: '31.40 dlrs a bbl', unit: 'dlrs a bbl' },
				{ text: '4.10 dlrs a bu', unit: 'dlrs a bu' },
			],
		},
		{ text: 'Oil hit $80 a barrel.', figures: [{ text: '$80 a barrel', unit: '$ a barrel', kind: 'money' }] },
		{ text: 'They pay 15 euros an hour.', figures: [{ text: '15 euros an hour', unit: 'euros an hour' }] },
		{
			text: 'Output is 2.1 million barrels per day.',
			figures: [{ text: '2.1 million barrels per day', unit: 'barrels per day', value: '2100000' }],
		},
		{
			text: 'Rent is 14 pounds per square metre.',
			figures: [{ text: '14 pounds per square metre', unit: 'pounds per square metre' }],
		},
		{
			text: 'There are 4.1 deaths per 1,000 live births.',
			figures: [{ text: '4.1 deaths per 1,000 live births', unit: 'deaths per 1,000 live births' }],
		},
		{
			text: 'It costs $900 per 20-foot crate.',
			figures: [
				{ text: '$900', unit: '$' },
				{ text: '20-foot', unit: 'foot' },
			],
		},
		{ text: 'Growth was 5% a year.', figures: [{ text: '5%', unit: '%' }] },
	],
};
