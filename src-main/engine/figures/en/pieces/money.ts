import { add, whole } from '../../../exact.ts';
import { currencyBefore } from '../currency.ts';
import type { Piece } from '../types.ts';
import { currencyAt, unitStart } from '../units.ts';

export const money: Piece = {
	id: 'money',
	title: 'Currency signs and codes before, currency words behind',
	sort: 'attach',
	run(board) {
		for (const q of board.quantities()) {
			if (q.kind !== null || q.form === 'ordinal' || q.form === 'multiple') continue;
			const sign = currencyBefore(board, q.first);
			if (sign >= 0 && board.isFreeRange(sign, q.first - 1)) {
				const minus =
					board.isHyphen(sign - 1) && board.glued(sign) && (board.at(sign - 1).gap || board.at(sign - 2).kind === 'mark');
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
				// "$5 US", "$20 million Canadian" stay with the sign; "US$5 dollars" does not occur.
				continue;
			}
			let at = unitStart(board, q.last);
			// "half a dollar", "hundreds of dollars", "a third of a cent"
			if (q.form === 'fraction' && (board.lower(at) === 'a' || board.lower(at) === 'an')) at++;
			else if (board.lower(at) === 'of' && q.form === 'vague') at++;
			else if (board.lower(at) === 'of' && board.lower(at + 1) === 'a' && q.form === 'fraction') at += 2;
			const word = currencyAt(board, at);
			if (word === null) {
				if (
					/^(?:USD|EUR|GBP|JPY|CNY|RMB|HKD|AUD|CAD|CHF|INR|SEK|NOK|DKK|PLN|SGD|ZAR|BRL)$/u.test(board.at(at).text) &&
					board.isFree(at)
				) {
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
		{ text: 'A loss of -$3.5 million.', figures: [{ text: '-$3.5 million', value: '-3500000' }] },
		{ text: 'A $5-a-share dividend was paid.', figures: [{ text: '$5-a-share', unit: '$ a share', kind: 'money' }] },
		{
			text: 'They lost millions of dollars.',
			figures: [{ text: 'millions of dollars', low: '2000000', high: '9999999', unit: 'dollars', kind: 'money' }],
		},
	],
};
