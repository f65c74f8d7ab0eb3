import { add, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { currencyBefore } from '../currency.ts';
import type { Quantity } from '../quantity.ts';
import type { Piece } from '../types.ts';
import { currencyAt, unitStart } from '../units.ts';

/**
 * "a 2-million-pound house", "fined 400 pounds": pounds are money in millions, unless their sentence has what is harvested,
 * landed or emitted, and where the sentence spends; else, and before "of" and the thing that weighs, they weigh.
 */
function poundsAt(board: Board, q: Quantity, at: number): { last: number } | null {
	const word = board.lower(at);
	// "550 Egyptian pounds": only money is of a country.
	if (/^(?:egyptian|sudanese|syrian|lebanese|british|irish|cypriot)$/u.test(word))
		return /^pounds?$/u.test(board.lower(at + 1)) ? { last: at + 1 } : null;
	if (word !== 'pound' && word !== 'pounds') return null;
	if (board.lower(at + 1) === 'per' || board.isJoiner(at + 1)) return null;
	// "70 million pounds of investment", "£" spelt out; "1.3 billion pounds of beef" weigh.
	const great = q.scale.n >= 1_000_000n;
	if (board.lower(at + 1) === 'of') return great && [2, 3, 4].some((k) => FUNDS.has(board.lower(at + k))) ? { last: at } : null;
	// "3.75 kilograms (8.3 pounds)": the same weight once more.
	if (board.at(q.first - 1).text === '(' && /^(?:kilograms?|kilos?|kgs?|grams?|tonnes?|tons?|g)$/u.test(board.lower(q.first - 2)))
		return null;
	const compound = board.isJoiner(at - 1) && great;
	return compound || (great && !board.sentenceHas(at, WEIGHED)) || board.sentenceHas(at, SPENDING)
		? { last: board.lower(at + 1) === 'sterling' ? at + 1 : at }
		: null;
}

/** What money is called behind "of". */
const FUNDS: ReadonlySet<string> = new Set(
	'funding funds fund investment investments spending money cash debt debts savings cuts revenue revenues income losses loss damage aid support grants grant loans loan taxes tax taxpayers sales exports imports trade profit profits compensation assets property contracts work business orders budget borrowing subsidies subsidy relief earnings capital credit costs fines bonuses dividends deals equity bonds deposits lending'.split(
		' ',
	),
);
/** What weighs millions of pounds. */
const WEIGHED: ReadonlySet<string> = new Set(
	'weigh weighs weighed weighing weight tonnes tons kilograms kilos harvest harvested crop crops catch caught landed landings fish cod salmon tuna herring crab lobster shrimp shellfish beef pork poultry chicken chickens turkey meat lamb cattle milk cheese butter eggs cotton wool tobacco coffee tea cocoa sugar rice wheat corn grain grains flour potatoes potato apples apple fruit fruits berries cherries peanuts almonds nuts honey copper gold silver uranium zinc lead nickel lithium cobalt steel iron tin ore waste trash garbage rubbish litter recycling debris carbon dioxide emissions pollution pollutants chemicals pesticides explosives plastic paper clothing clothes salt thrust hemp mushrooms produce food groceries'.split(
		' ',
	),
);

const SPENDING: ReadonlySet<string> = new Set(
	'cost costs costing paid pay pays paying fine fined price priced prices spend spent spends spending worth raised invest invested investment funding fund funded budget profit profits revenue turnover debt salary earn earned earns wage wages bonus grant loan tax taxes euros dollars sterling money cash bill bills savings pension fee fees charge charged compensation damages bank'.split(
		' ',
	),
);

/** Before "minus €3" they say that the price itself is below nought. */
const BELOW_NOUGHT = /^(?:to|at|of|from|was|is|were|and|around|about|by|reached|hit|touched|averaged|between|,|\()$/u;

const CODE_BEHIND =
	/^(?:USD|EUR|GBP|JPY|CNY|RMB|HKD|AUD|CAD|CHF|INR|SEK|NOK|DKK|PLN|SGD|ZAR|BRL|KRW|THB|MYR|IDR|TWD|RUB|UAH|AED|SAR|NGN|KES|MXN|NZD|EGP)$/u;
/** "2.31 bln Sfr", "4.2 bln DM": behind millions only, since the letters are used otherwise too. */
const OLD_CODE = /^(?:S[Ff]r|DM|ECUs?|F[Ff]r)$/u;

export const money: Piece = {
	id: 'money',
	title: 'Currency signs and codes before, currency words behind',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form === 'ordinal' || q.form === 'multiple') continue;
			if (
				board.isHyphen(q.first - 1) &&
				board.glued(q.first) &&
				board.glued(q.first - 1) &&
				currencyBefore(board, q.first - 1) >= 0
			) {
				// "$-37.4bn": the sign of the number behind that of the money.
				const from = currencyBefore(board, q.first - 1);
				q.kind = 'money';
				q.unit = board.phrase(from, q.first - 2);
				if (q.value !== null) q.value = { n: -q.value.n, d: q.value.d };
				board.extend(q, from, q.last, 'currency before a minus');
				continue;
			}
			const sign = currencyBefore(board, q.first);
			if (sign >= 0 && board.isFreeRange(sign, q.first - 1)) {
				// "minus €3.41", but not "the price minus $5"
				const spelled = board.lower(sign - 1) === 'minus' && BELOW_NOUGHT.test(board.lower(sign - 2)) && board.isFree(sign - 1);
				const minus =
					spelled ||
					(board.isHyphen(sign - 1) && board.glued(sign) && (board.at(sign - 1).gap || board.at(sign - 2).kind === 'mark'));
				q.kind = 'money';
				q.unit = board.phrase(sign, q.first - 1).replace(/ (?=\$)/u, '');
				board.extend(q, minus ? sign - 1 : sign, q.last, 'currency before');
				if (minus && q.value !== null) q.value = { n: -q.value.n, d: q.value.d };
				// "the mid-$50s": ten dollars from there.
				const decade = /^[1-9]0$/u.test(board.at(q.last).text) && board.glued(q.last + 1) && board.lower(q.last + 1) === 's';
				if (decade && q.value !== null && board.isFree(q.last + 1)) {
					q.low = q.value;
					q.high = add(q.value, whole(9));
					q.value = null;
					board.extend(q, q.first, q.last + 1, 'decade of a currency');
				}
				// "$5 US", "$20 million Canadian": whose dollars they are, behind the number.
				const behind = board.at(q.last + 2);
				if (
					board.at(q.last).text !== '' &&
					/^(?:US|U\.S\.|Cdn|Canadian|Australian)$/u.test(board.at(q.last + 1).text) &&
					board.isFree(q.last + 1) &&
					(behind.kind === 'mark' ||
						behind.lower === '' ||
						/^(?:a|an|per|and|or|to|from|in|at|on|for|each|by|was|is|last|this)$/u.test(behind.lower))
				)
					board.extend(q, q.first, q.last + 1, 'country of a dollar');
				continue;
			}
			let at = unitStart(board, q.last);
			// "half a dollar", "hundreds of dollars", "a third of a cent"
			if (q.form === 'fraction' && (board.lower(at) === 'a' || board.lower(at) === 'an')) at++;
			else if (board.lower(at) === 'of' && q.form === 'vague') at++;
			else if (board.lower(at) === 'of' && board.lower(at + 1) === 'a' && q.form === 'fraction') at += 2;
			const word = currencyAt(board, at) ?? poundsAt(board, q, at);
			if (word === null) {
				if ((CODE_BEHIND.test(board.at(at).text) || (q.scale.n !== 1n && OLD_CODE.test(board.at(at).text))) && board.isFree(at)) {
					q.kind = 'money';
					q.unit = board.at(at).text;
					board.extend(q, q.first, at, 'currency behind');
				} else if (/^[$€£¥₽₴₺]$/u.test(board.at(at).text) && board.at(at + 1).kind !== 'digits' && board.isFree(at)) {
					q.kind = 'money';
					q.unit = board.at(at).text;
					board.extend(q, q.first, at, 'currency behind');
				}
				continue;
			}
			if (!board.isFreeRange(q.last + 1, word.last)) continue;
			q.kind = 'money';
			q.unit = board.phrase(at, word.last);
			board.extend(q, q.first, word.last, 'currency behind');
		}
	},
	examples: [
		{
			text: 'Leaf fell from Rwf131 to Rwf118 a kilo, exports made Rwf72.8 billion, FCFA 500 and FCFA2.5 million went, NIS40, Br 40 million, S/1,180, =N=2.5 billion and ₡4,500.',
			figures: [
				{ text: 'Rwf131', kind: 'money', unit: 'Rwf' },
				{ text: 'Rwf118 a kilo' },
				{ text: 'Rwf72.8 billion', value: '72800000000', kind: 'money' },
				{ text: 'FCFA 500', kind: 'money' },
				{ text: 'FCFA2.5 million', kind: 'money', unit: 'FCFA' },
				{ text: 'NIS40', kind: 'money' },
				{ text: 'Br 40 million', kind: 'money' },
				{ text: 'S/1,180', value: '1180', kind: 'money' },
				{ text: '=N=2.5 billion', kind: 'money', value: '2500000000' },
				{ text: '₡4,500', kind: 'money' },
			],
		},
		{
			text: 'The van held N$2.4 million and RD$500; rams made 7,200gns, fines 400 million maloti and 2 million kip, copra P35 a sack.',
			figures: [
				{ text: 'N$2.4 million', unit: 'N$' },
				{ text: 'RD$500', unit: 'RD$' },
				{ text: '7,200gns', kind: 'money', unit: 'gns' },
				{ text: '400 million maloti', unit: 'maloti', kind: 'money' },
				{ text: '2 million kip', kind: 'money' },
				{ text: 'P35 a sack', kind: 'money', unit: 'P a sack' },
			],
		},
		{
			text: 'On the M25 and the E10 the fee of K 2.5 million, B1,200, DM4.5bn, Y12bn and Pounds 12.5m was paid; John P 2.5 million times, a Birr 500 million loan, and she Won 1,200 votes.',
			figures: [
				{ text: 'K 2.5 million', kind: 'money', unit: 'K' },
				{ text: 'B1,200', kind: 'money' },
				{ text: 'DM4.5bn', kind: 'money' },
				{ text: 'Y12bn', kind: 'money' },
				{ text: 'Pounds 12.5m', kind: 'money', unit: 'Pounds' },
				{ text: '2.5 million times' },
				{ text: 'Birr 500 million', kind: 'money' },
				{ text: '1,200 votes' },
			],
		},
		{
			text: 'Losses were P688 million in Kesh, then in Hale (P254 million).',
			figures: [{ text: 'P688 million' }, { text: 'P254 million', kind: 'money', unit: 'P' }],
		},
		{
			text: 'Profit was 2.31 bln Sfr, sales 4.2 bln DM and costs 12 million KRW.',
			figures: [
				{ text: '2.31 bln Sfr', kind: 'money', unit: 'Sfr' },
				{ text: '4.2 bln DM', kind: 'money', unit: 'DM' },
				{ text: '12 million KRW', kind: 'money' },
			],
		},
		{
			text: 'Hale pledged £2.7Bn, €100MN and Rs 4Cr beside Rs 5L; kes 1.7 million, usd 3,610 and Bds$3m went, as did 40b yuan, SR40m and THB40.',
			figures: [
				{ text: '£2.7Bn', kind: 'money', unit: '£', value: '2700000000' },
				{ text: '€100MN', value: '100000000' },
				{ text: 'Rs 4Cr', value: '40000000' },
				{ text: 'Rs 5L', value: '500000', unit: 'Rs' },
				{ text: 'kes 1.7 million', kind: 'money', unit: 'kes', value: '1700000' },
				{ text: 'usd 3,610', kind: 'money', unit: 'usd' },
				{ text: 'Bds$3m', unit: 'Bds$', value: '3000000' },
				{ text: '40b yuan', kind: 'money', value: '40000000000' },
				{ text: 'SR40m', kind: 'money', value: '40000000' },
				{ text: 'THB40', kind: 'money', unit: 'THB' },
			],
		},
		{
			text: 'The mill got 13 billion pounds and 975 million pounds of funding; boats landed 1.3 million pounds of cod.',
			figures: [
				{ text: '13 billion pounds', kind: 'money' },
				{ text: '975 million pounds', kind: 'money' },
				{ text: '1.3 million pounds', kind: 'measure' },
			],
		},
		{
			text: 'Hale Foods pays Re 1 per share and a levy of Re 0.50; Re: 5 letters.',
			figures: [
				{ text: 'Re 1 per share', kind: 'money', unit: 'Re per share', value: '1' },
				{ text: 'Re 0.50', kind: 'money' },
				{ text: '5 letters', kind: 'count' },
			],
		},
		{
			text: 'Hale Mills gained N1.5 and stood at N40.49 per share, and Marlow shed 25k to end at N36 per share; 25k people watched on the N1.',
			figures: [
				{ text: 'N1.5', kind: 'money', unit: 'N' },
				{ text: 'N40.49 per share', kind: 'money' },
				{ text: '25k', kind: 'money', unit: 'k', value: '25' },
				{ text: 'N36 per share', value: '36' },
				{ text: '25k people', value: '25000' },
			],
		},
		{
			text: 'KSh 3.2 billion, Ksh1.2tn and Tk500 were paid, 900 bags at Sh3,200; the naira fell to N1,650, N24 billion is owed on the N1 road; GH¢40m and P2.4 billion went.',
			figures: [
				{ text: 'KSh 3.2 billion', unit: 'KSh', value: '3200000000' },
				{ text: 'Ksh1.2tn', value: '1200000000000' },
				{ text: 'Tk500', kind: 'money' },
				{ text: '900 bags', kind: 'count' },
				{ text: 'Sh3,200', unit: 'Sh', value: '3200' },
				{ text: 'N1,650', unit: 'N', kind: 'money' },
				{ text: 'N24 billion', value: '24000000000' },
				{ text: 'GH¢40m', unit: 'GH¢', value: '40000000' },
				{ text: 'P2.4 billion', unit: 'P' },
			],
		},
		{
			text: 'Losses came to IRR150 trillion, then to ISK4m; XOF 90 million was paid.',
			figures: [
				{ text: 'IRR150 trillion', unit: 'IRR', value: '150000000000000' },
				{ text: 'ISK4m', unit: 'ISK' },
				{ text: 'XOF 90 million', unit: 'XOF' },
			],
		},
		{
			text: 'The men’s eight won by a length and had three real rivals; it cost 4 million won.',
			figures: [
				{ text: 'eight', kind: 'count' },
				{ text: 'three real rivals', unit: 'rivals' },
				{ text: '4 million won', unit: 'won' },
			],
		},
		{ text: 'The balance was $-37.4bn.', figures: [{ text: '$-37.4bn', value: '-37400000000', unit: '$' }] },
		{
			text: 'It cost $4.2bn.',
			figures: [{ text: '$4.2bn', kind: 'money', value: '4200000000', unit: '$', precision: '100000000' }],
		},
		{
			text: 'Profit was HK$310 million against RMB 12.5m.',
			figures: [
				{ text: 'HK$310 million', unit: 'HK$', value: '310000000' },
				{ text: 'RMB 12.5m', unit: 'RMB', value: '12500000' },
			],
		},
		{
			text: 'Tickets are 40p, or 3 euros, or 20 Hong Kong dollars.',
			figures: [
				{ text: '40p', unit: 'p' },
				{ text: '3 euros', unit: 'euros' },
				{ text: '20 Hong Kong dollars', unit: 'Hong Kong dollars' },
			],
		},
		{
			text: 'She was fined 400 pounds. A 2-million-pound barn burned. The calf weighs 140 pounds. They ate 3 million pounds of plums.',
			figures: [
				{ text: '400 pounds', kind: 'money', unit: 'pounds' },
				{ text: '2-million-pound', kind: 'money', value: '2000000', unit: 'pound' },
				{ text: '140 pounds', kind: 'measure' },
				{ text: '3 million pounds', kind: 'measure' },
			],
		},
		{
			text: 'They paid cash for 3.75 kilograms (8.3 pounds) of it and (8 pounds) for a bag.',
			figures: [{ text: '3.75 kilograms' }, { text: '8.3 pounds', kind: 'measure' }, { text: '8 pounds', kind: 'money' }],
		},
		{
			text: 'Debt is $US86 trillion, or HK $5.4m a day, he said; a C $6 bid failed.',
			figures: [
				{ text: '$US86 trillion', unit: '$US', value: '86000000000000' },
				{ text: 'HK $5.4m a day', unit: 'HK$ a day' },
				{ text: 'C $6', unit: 'C$' },
			],
		},
		{
			text: 'Net was 23.5 mln dlrs, or 25 cts a share.',
			figures: [
				{ text: '23.5 mln dlrs', value: '23500000', unit: 'dlrs' },
				{ text: '25 cts a share', value: '25', unit: 'cts a share' },
			],
		},
		{
			text: 'Crude is in the low $60s.',
			figures: [{ text: '$60s', value: null, low: '60', high: '69', unit: '$', kind: 'money' }],
		},
		{
			text: 'Power dipped to minus €3.41; they pay the price minus $5.',
			figures: [
				{ text: 'minus €3.41', value: '-3.41', unit: '€' },
				{ text: '$5', value: '5' },
			],
		},
		{ text: 'A loss of -$3.5 million.', figures: [{ text: '-$3.5 million', value: '-3500000' }] },
		{
			text: 'Tickets cost 550 Egyptian pounds, the stadium 11 billion CFA francs and a night 90 Georgian lari or 40 Georgian houses.',
			figures: [
				{ text: '550 Egyptian pounds', kind: 'money', unit: 'Egyptian pounds' },
				{ text: '11 billion CFA francs', kind: 'money', unit: 'CFA francs' },
				{ text: '90 Georgian lari', kind: 'money' },
				{ text: '40 Georgian houses', kind: 'count' },
			],
		},
		{
			text: 'Fares on the line now start at N600; repairs on the N600 road cost little.',
			figures: [{ text: 'N600', kind: 'money', unit: 'N' }],
		},
		{ text: 'A $5-a-share dividend was paid.', figures: [{ text: '$5-a-share', unit: '$ a share', kind: 'money' }] },
		{
			text: 'They lost millions of dollars.',
			figures: [{ text: 'millions of dollars', low: '2000000', high: '9999999', unit: 'dollars', kind: 'money' }],
		},
	],
};
