import { add, div, type Exact, mul, ONE, pow10, ratio, whole } from '../../../exact.ts';
import type { Board } from '../board.ts';
import { DENOMINATORS, FRACTION_SIGNS, SCALE_ABBREVIATIONS, SCALES, SMALL, TENS } from '../lexicon/numbers.ts';
import {
	isBracketedMinus,
	isLoss,
	isMinus,
	mixedPart,
	powerOfTen,
	readDigits,
	saidPoint,
	strokeFraction,
	tornDecimal,
	tornGroup,
} from '../numerals-digits.ts';
import { isGrand, readScale } from '../numerals-scale.ts';
import { readWordNumber } from '../numerals-words.ts';
import type { Piece } from '../types.ts';

function readDigitNumber(board: Board, i: number): void {
	const stroke = strokeFraction(board, i);
	if (stroke !== null) {
		board.add({ first: i, last: stroke.last, form: 'fraction', value: stroke.value });
		return;
	}
	const spoken = saidPoint(board, i);
	const torn = spoken || tornDecimal(board, i) || tornGroup(board, i);
	// Printed as the parts are, without the blank between them.
	const printed = torn ? `${board.at(i).text}${spoken ? '.' : board.at(i + 1).text}${board.at(i + 2).text}` : board.at(i).text;
	let { value, precision }: { value: Exact; precision: Exact | null } = readDigits(printed);
	let last = torn ? i + 2 : i;
	const mixed = mixedPart(board, last);
	if (mixed !== null) {
		// "$5.14-1/2 a bushel": behind decimals the fraction is one of the last digit, a cent.
		const cents = precision !== null && precision.d !== 1n;
		value = add(value, cents && precision ? mul(mixed.value, precision) : mixed.value);
		precision = mixed.precision;
		last = mixed.last;
	}
	const power = mixed === null ? powerOfTen(board, last) : null;
	if (power !== null) {
		value = mul(value, power.factor);
		precision = power.alone ? value : precision && mul(precision, power.factor);
		last = power.last;
	}
	const loss = isLoss(board, i, last);
	if (loss) last++;
	const scale = readScale(board, last);
	let factor = ONE;
	if (scale !== null) {
		factor = whole(scale.value);
		last = scale.last;
	} else if (board.lower(last + 1) === 'dozen') {
		factor = whole(12);
		last++;
	}
	value = mul(value, factor);
	precision = precision && mul(precision, factor);
	// "a million and a half": the fraction is one of the scale word before it.
	const more = scale !== null ? mixedPart(board, last) : null;
	if (more !== null && board.lower(last + 1) === 'and') {
		value = add(value, mul(more.value, factor));
		precision = more.precision && mul(more.precision, factor);
		last = more.last;
	}
	let first = i;
	const bracketed = isBracketedMinus(board, i);
	if (loss || bracketed || isMinus(board, i - 1)) {
		first = bracketed ? i - 3 : i - 1;
		value = { n: -value.n, d: value.d };
	} else if (board.at(i - 1).text === '+' && board.glued(i) && (board.at(i - 1).gap || /^[([/]$/u.test(board.at(i - 2).text)))
		first = i - 1;
	board.add({ first, last, coreFirst: first, coreLast: last, form: 'digits', value, precision, scale: factor });
}

/** "a dozen", "two dozen", "half a dozen" follow the same path as scale words. */
function readWords(board: Board, i: number): void {
	const between = board.lower(i - 1) === 'between' || board.lower(i - 2) === 'between';
	const article = board.lower(i) === 'a' || board.lower(i) === 'an';
	if (article && board.lower(i + 1) === 'dozen') {
		board.add({ first: i, last: i + 1, form: 'words', value: whole(12), precision: ONE });
		return;
	}
	const number = readWordNumber(board, i, !between);
	if (number === null) {
		if (board.lower(i) === 'dozen' && !/^(?:few|several|many)$/u.test(board.lower(i - 1)))
			board.add({ first: i, last: i, form: 'words', value: whole(12), precision: ONE });
		return;
	}
	let value = whole(number.value);
	let precision = whole(number.precision);
	let scale = whole(number.scale);
	let { last } = number;
	const mixed = between ? null : mixedPart(board, last);
	if (mixed !== null) {
		// Behind a scale word the fraction is one of it: "a million and a half".
		value = add(value, mul(mixed.value, scale));
		precision = mul(mixed.precision ?? ONE, scale);
		last = mixed.last;
		const after = board.isJoiner(last + 1) ? last + 2 : last + 1;
		const factor = scale.n === 1n ? SCALES.get(board.lower(after)) : undefined;
		if (factor !== undefined) {
			scale = whole(factor);
			value = mul(value, scale);
			precision = mul(precision, scale);
			last = after;
		}
	} else if (board.lower(last + 1) === 'point' && SMALL.has(board.lower(last + 2))) {
		let place = 1;
		let j = last + 2;
		for (; SMALL.has(board.lower(j)) && (SMALL.get(board.lower(j)) ?? 10n) < 10n; j++, place++) {
			value = add(value, mul(whole(SMALL.get(board.lower(j)) ?? 0n), pow10(-place)));
		}
		precision = pow10(1 - place);
		last = j - 1;
		const factor = SCALES.get(board.lower(j));
		if (factor !== undefined) {
			scale = whole(factor);
			value = mul(value, scale);
			precision = mul(precision, scale);
			last = j;
		}
	}
	// "some four mln", "five grand"
	const short = scale.n === 1n ? SCALE_ABBREVIATIONS.get(board.lower(last + 1)) : undefined;
	const factor = board.lower(last + 1) === 'grand' && isGrand(board, last + 1) ? 1000n : short;
	if (factor !== undefined && scale.n === 1n && (short === undefined || /n$/u.test(board.lower(last + 1)))) {
		scale = whole(factor);
		value = mul(value, scale);
		precision = mul(precision, scale);
		last++;
	}
	const dozen = board.isJoiner(last + 1) ? last + 2 : last + 1;
	if (board.lower(dozen) === 'dozen') {
		value = mul(value, whole(12));
		last = dozen;
	}
	let first = i;
	if (isMinus(board, i - 1)) {
		first = i - 1;
		value = { n: -value.n, d: value.d };
	}
	board.add({ first, last, coreFirst: first, coreLast: last, form: 'words', value, precision, scale });
}

/** "½", "half a million", "a quarter of a million", "three-quarters of a billion": a fraction of a scale word. */
function fractionOfScale(board: Board, i: number): boolean {
	const sign = FRACTION_SIGNS.get(board.at(i).text);
	if (sign !== undefined) {
		board.add({ first: i, last: i, form: 'fraction', value: ratio(sign[0], sign[1]) });
		return true;
	}
	let j = i;
	let n = 1n;
	let d = 0n;
	const word = board.lower(i);
	if (word === 'half') d = 2n;
	else if ((word === 'a' || word === 'one') && board.lower(i + 1) === 'half') [j, d] = [i + 1, 2n];
	else if ((word === 'a' || word === 'one') && board.lower(i + 1) === 'quarter') [j, d] = [i + 1, 4n];
	// "a third of a million", "a cool quarter of a million"
	else {
		const at = word === 'a' || word === 'one' ? i + 1 : i;
		const of = DENOMINATORS.get(board.lower(at));
		if (of !== undefined && board.lower(at + 1) === 'of' && board.lower(at + 2) === 'a' && SCALES.has(board.lower(at + 3)))
			[j, d] = [at, of];
	}
	if (d === 0n && word === 'three' && board.lower(board.isJoiner(i + 1) ? i + 2 : i + 1) === 'quarters') {
		[j, n, d] = [board.isJoiner(i + 1) ? i + 2 : i + 1, 3n, 4n];
	}
	if (d === 0n) return false;
	j++;
	if (board.isJoiner(j)) j++;
	if (board.lower(j) === 'of') j++;
	if (board.lower(j) === 'a') j++;
	if (board.isJoiner(j)) j++;
	const factor = board.lower(j) === 'dozen' ? 12n : SCALES.get(board.lower(j));
	if (factor === undefined) return false;
	const value = ratio(n * factor, d);
	const precision = factor === 12n ? ONE : div(whole(factor), whole(d === 2n ? 10n : 100n));
	board.add({ first: i, last: j, form: 'words', value, precision, scale: factor === 12n ? ONE : whole(factor) });
	return true;
}

const START = (word: string): boolean => SMALL.has(word) || TENS.has(word) || word === 'a' || word === 'an' || word === 'dozen';

export const numbers: Piece = {
	id: 'numbers',
	title: 'Numbers in digits and in words, with their scale words',
	sort: 'find',
	run(board) {
		for (let i = 0; i < board.tokens.length; i++) {
			if (!board.isFree(i)) continue;
			const token = board.at(i);
			if (token.kind === 'digits') readDigitNumber(board, i);
			else if (!fractionOfScale(board, i) && START(token.lower)) readWords(board, i);
			const quantity = board.quantityAt(i);
			if (quantity) i = quantity.last;
		}
	},
	examples: [
		{
			text: 'Malaria made up 44 point 6 per cent of cases.',
			figures: [{ text: '44 point 6 per cent', value: '44.6', precision: '0.1' }],
		},
		{
			text: 'Some four mln people paid five grand each and three bln dlrs in all; two grand pianos and waves 1.5m to 2.5m high; 1.2b units, Rs 1.72 lakh cr and 24 330ml jars.',
			figures: [
				{ text: 'Some four mln people', value: '4000000' },
				{ text: 'five grand', value: '5000' },
				{ text: 'three bln dlrs', value: '3000000000', kind: 'money' },
				{ text: 'two grand pianos', value: '2' },
				{ text: '1.5m to 2.5m', low: '1.5', high: '2.5', unit: 'm' },
				{ text: '1.2b units', value: '1200000000' },
				{ text: 'Rs 1.72 lakh cr', value: '1720000000000' },
				{ text: '24', value: '24' },
				{ text: '330ml', unit: 'ml' },
			],
		},
		{
			text: 'Mar 608 611 602¾ 606½',
			figures: [{ text: '608' }, { text: '611' }, { text: '602¾', value: '602.75' }, { text: '606½' }],
		},
		{
			text: 'Funding received: $8.71 B',
			figures: [{ text: '$8.71 B', value: '8710000000' }],
		},
		{
			text: 'People in need: 134.0 M',
			figures: [{ text: '134.0 M', kind: 'count', value: '134000000' }],
		},
		{
			text: 'Estimates put employees at 30.4m. She won the shot put with 18.2m.',
			figures: [
				{ text: '30.4m', kind: 'count', value: '30400000' },
				{ text: '18.2m', kind: 'measure', unit: 'm', value: '18.2' },
			],
		},
		{
			text: 'He inherited a cool quarter of a million and a third of a billion; it took two and three-quarter hours.',
			figures: [
				{ text: 'quarter of a million', value: '250000' },
				{ text: 'a third of a billion', value: '1000000000/3' },
				{ text: 'two and three-quarter hours', value: '2.75', unit: 'hours' },
			],
		},
		{
			text: 'Profit was £1.2 m, up from $3 m, on £250 grand of sales; the wall is 1.2 m high and 50 grand pianos came.',
			figures: [
				{ text: '£1.2 m', value: '1200000' },
				{ text: '$3 m', value: '3000000' },
				{ text: '£250 grand', value: '250000' },
				{ text: '1.2 m', kind: 'measure' },
				{ text: '50 grand pianos', value: '50' },
			],
		},
		{ text: 'Turnout was 1,234,567.', figures: [{ text: '1,234,567', kind: 'count', value: '1234567', precision: '1' }] },
		{
			text: 'Rates went from 2½-3 to 3¼–3½ per cent.',
			figures: [
				{ text: '2½-3', low: '2.5', high: '3' },
				{ text: '3¼–3½ per cent', low: '3.25', high: '3.5', kind: 'percent' },
			],
		},
		{
			text: 'She ran it in 2h 04m 09s; the song is 3m 30s, the wait 1h30m, and 30m people watched.',
			figures: [
				{ text: '2h 04m 09s', kind: 'measure', value: '7449' },
				{ text: '3m 30s', value: '210', unit: 's' },
				{ text: '1h30m', value: '90' },
				{ text: '30m people', value: '30000000' },
			],
		},
		{
			text: 'The colt ran 2m 04.3s, the four the 4x400m in 2:57.26 and the high tide 4.2m; nine mths revs 3.4m.',
			figures: [
				{ text: '2m 04.3s', value: '124.3', unit: 's', kind: 'measure' },
				{ text: 'four' },
				{ text: '4' },
				{ text: '400m', value: '400', kind: 'measure' },
				{ text: '2:57.26' },
				{ text: '4.2m', kind: 'measure', value: '4.2' },
				{ text: 'nine mths', kind: 'measure', unit: 'mths' },
				{ text: '3.4m', value: '3400000' },
			],
		},
		{
			text: 'Bills of $5, 442.50 came. He paid $5, 442 people $6. It rose 0. 27 percent. Hale won 2-0. 40 percent of fans left; the toll is 0. 12 percent stayed. The score was 0. 27 people saw it.',
			figures: [
				{ text: '$5, 442.50', value: '5442.5' },
				{ text: '$5' },
				{ text: '442 people' },
				{ text: '$6' },
				{ text: '0. 27 percent', value: '0.27' },
				{ text: '40 percent' },
				{ text: '0' },
				{ text: '12 percent' },
				{ text: '0' },
				{ text: '27 people' },
			],
		},
		{
			text: 'Revenue jumped to 130.1m from 126.5m; she cleared 2.31m.',
			figures: [{ text: '130.1m', value: '130100000' }, { text: '126.5m' }, { text: '2.31m', kind: 'measure' }],
		},
		{ text: 'They counted 816 000 votes.', figures: [{ text: '816 000 votes', value: '816000', unit: 'votes' }] },
		{
			text: 'Output reached 12.75 million units.',
			figures: [{ text: '12.75 million units', value: '12750000', precision: '10000' }],
		},
		{ text: 'It has 3k subscribers.', figures: [{ text: '3k subscribers', value: '3000', precision: '1000' }] },
		{ text: 'Debt stood at 41.5 bn.', figures: [{ text: '41.5 bn', value: '41500000000', precision: '100000000' }] },
		{
			text: 'Two hundred and six people came, and forty-one thousand, mostly young, watched.',
			figures: [
				{ text: 'Two hundred and six people', value: '206', unit: 'people', precision: '1' },
				{ text: 'forty-one thousand', value: '41000', precision: '1000' },
			],
		},
		{
			text: 'About half a million homes lost power.',
			figures: [{ text: 'About half a million homes', value: '500000', unit: 'homes' }],
		},
		{ text: 'It holds a quarter of a million books.', figures: [{ text: 'a quarter of a million books', value: '250000' }] },
		{
			text: 'The town has one and a half million residents.',
			figures: [{ text: 'one and a half million residents', value: '1500000' }],
		},
		{ text: 'Two dozen boats were lost.', figures: [{ text: 'Two dozen boats', value: '24' }] },
		{ text: 'Half a dozen witnesses spoke.', figures: [{ text: 'Half a dozen witnesses', value: '6' }] },
		{
			text: 'Growth was +0.3%, in a three-and-a-half-storey block.',
			figures: [
				{ text: '+0.3%', value: '0.3' },
				{ text: 'three-and-a-half-storey', value: '3.5', unit: 'storey' },
			],
		},
		{ text: 'The index was at -12.4.', figures: [{ text: '-12.4', value: '-12.4', precision: '0.1' }] },
		{ text: 'He drank 2½ litres.', figures: [{ text: '2½ litres', value: '2.5', unit: 'litres', kind: 'measure' }] },
		{ text: 'Wheat was at $5.14-1/2 a bushel.', figures: [{ text: '$5.14-1/2 a bushel', value: '5.145' }] },
		{
			text: 'Waits were up from 4.6m before, and below 3m people in May.',
			figures: [
				{ text: '4.6m', value: '4600000', kind: 'count' },
				{ text: 'below 3m people', value: '3000000' },
			],
		},
		{ text: 'A yield of 7-1/2 pct is due.', figures: [{ text: '7-1/2 pct', value: '7.5', unit: 'pct' }] },
		{ text: 'The error is plus or minus 3 points in the poll.', figures: [{ text: '3 points', value: '3', kind: 'point' }] },
		{
			text: 'Three point two million voted.',
			figures: [{ text: 'Three point two million', value: '3200000', precision: '100000' }],
		},
		{ text: 'India sold 4.5 lakh cars.', figures: [{ text: '4.5 lakh cars', value: '450000' }] },
		{
			text: 'The wall is 5m high and cost 5m euros.',
			figures: [
				{ text: '5m', value: '5', unit: 'm' },
				{ text: '5m euros', value: '5000000' },
			],
		},
		{ text: 'She won the 400m hurdles.', figures: [{ text: '400m', value: '400', unit: 'm', kind: 'measure' }] },
		{
			text: 'She ran the 1500m at 2,240m.',
			figures: [
				{ text: '1500m', unit: 'm', value: '1500' },
				{ text: '2,240m', unit: 'm' },
			],
		},
		{
			text: 'It holds 10^6 cubic metres, or 10⁶ m³; each ml has 1.5 x 10^6 cells, give or take 10⁻³ grams.',
			figures: [
				{ text: '10^6 cubic metres', value: '1000000', unit: 'cubic metres', precision: '1000000' },
				{ text: '10⁶ m³', value: '1000000', unit: 'm³' },
				{ text: '1.5 x 10^6 cells', value: '1500000', unit: 'cells', precision: '100000' },
				{ text: '10⁻³ grams', value: '0.001' },
			],
		},
		{
			text: 'The net loss was $(12.4) million (2 cents a share).',
			figures: [
				{ text: '$(12.4) million', value: '-12400000', unit: '$', kind: 'money' },
				{ text: '2 cents a share', value: '2' },
			],
		},
		{ text: 'Food inflation was (-)1.2 per cent.', figures: [{ text: '(-)1.2 per cent', value: '-1.2' }] },
		{
			text: 'Deaths could top 39m by 2050, say 520m individual records; he won the 400m individual medley, on a 5m by 3m mat.',
			figures: [
				{ text: '39m', value: '39000000', kind: 'count' },
				{ text: '2050', kind: 'time' },
				{ text: '520m individual records', value: '520000000', unit: 'records' },
				{ text: '400m', kind: 'measure' },
				{ text: '5m', kind: 'measure' },
				{ text: '3m', kind: 'measure' },
			],
		},
		{
			text: 'Sales declined (1.2)% in May.',
			figures: [{ text: '(1.2)%', value: '-1.2', unit: '%', kind: 'percent' }],
		},
		{
			text: 'Operating loss\t(930.0)\t7,350',
			figures: [
				{ text: '(930.0)', value: '-930' },
				{ text: '7,350', value: '7350' },
			],
		},
		{
			text: 'Gold fixed at $267,40 an ounce and diesel at R1 204,55. It sold $5,000 of books for $12,500.',
			figures: [
				{ text: '$267,40 an ounce', kind: 'money', value: '267.4', precision: '0.01' },
				{ text: 'R1 204,55', kind: 'money', value: '1204.55' },
				{ text: '$5,000', value: '5000' },
				{ text: '$12,500', value: '12500' },
			],
		},
		{
			text: 'The rate rose by 0,2 of a percentage point to 29,2 percent; 6,7 million people have R10,3bn, up 5,8%; he sold 5,8 or 12 vans.',
			figures: [
				{ text: '0,2 of a percentage point', kind: 'point', value: '0.2' },
				{ text: '29,2 percent', value: '29.2', precision: '0.1' },
				{ text: '6,7 million people', value: '6700000' },
				{ text: 'R10,3bn', kind: 'money', value: '10300000000' },
				{ text: '5,8%', value: '5.8' },
				{ text: '5', value: '5' },
				{ text: '8', value: '8' },
				{ text: '12 vans' },
			],
		},
		{ text: 'A gap of .6 percent.', figures: [{ text: '.6 percent', value: '0.6', precision: '0.1' }] },
		{
			text: 'Between one hundred and two hundred houses burned.',
			figures: [{ text: 'Between one hundred and two hundred houses', low: '100', high: '200', value: null, unit: 'houses' }],
		},
	],
};
