import { type Exact, mul, ONE, ratio, sub, whole } from '../../../exact.ts';
import { SCALES, VAGUE } from '../lexicon/numbers.ts';
import type { Piece } from '../types.ts';

/** Bounds of a plural scale word: from two of it up to one below ten of it ("hundreds": 200 to 999). */
function bounds(scale: Exact, lowest: bigint): { low: Exact; high: Exact } {
	return { low: mul(scale, whole(lowest)), high: sub(mul(scale, whole(10)), ONE) };
}

const FEW: ReadonlySet<string> = new Set(['few', 'several', 'many']);

export const vague: Piece = {
	id: 'vague',
	title: 'Plural scale words: bounds without a value',
	sort: 'find',
	run(board) {
		for (let i = 0; i < board.tokens.length; i++) {
			const word = board.lower(i);
			if (word === 'couple') {
				coupleOf(i);
				continue;
			}
			if (FEW.has(word)) {
				const unit = board.lower(i + 1);
				const scale = unit === 'hundred' ? 100n : unit === 'dozen' ? 12n : SCALES.get(unit);
				if (scale === undefined) continue;
				const first = word === 'few' && board.lower(i - 1) === 'a' ? i - 1 : i;
				if (board.isFreeRange(first, i + 1)) board.add({ first, last: i + 1, form: 'vague', ...dozenOr(scale) });
				continue;
			}
			const scale = VAGUE.get(word);
			if (scale === undefined || !board.isFree(i)) continue;
			const ofScale = board.lower(i + 1) === 'of' ? VAGUE.get(board.lower(i + 2)) : undefined;
			if (ofScale !== undefined && ofScale > scale) {
				board.add({ first: i, last: i + 2, form: 'vague', ...bounds(whole(scale * ofScale), 2n) });
				i += 2;
			} else if (word === 'tens' || (word === 'scores' && board.lower(i + 1) !== 'of')) {
			} else {
				board.add({ first: i, last: i, form: 'vague', ...dozenOr(scale) });
			}
		}

		// "1,000s of people": as thousands of them.
		for (const q of board.quantities()) {
			const s = q.last + 1;
			if (q.form !== 'digits' || q.value === null || board.lower(s) !== 's' || !board.glued(s) || board.lower(s + 1) !== 'of')
				continue;
			if (q.first !== q.last || !/^1(?:,?0+)+$/u.test(board.at(q.first).text) || !board.isFree(s)) continue;
			Object.assign(q, { form: 'vague', value: null, ...bounds(q.value, 2n) });
			board.extend(q, q.first, s, 'plural of a number');
		}

		// "(thousands)", "(£ millions)" over a table: the scale of what stands below.
		for (const q of board.quantities()) {
			if (q.form !== 'vague' || q.first !== q.last || board.at(q.last + 1).text !== ')') continue;
			let open = q.first - 1;
			while (open > q.first - 4 && /^(?:[£$€¥]|in|us|[a-z]{3})$/iu.test(board.at(open).text)) open--;
			if (board.at(open).text === '(') board.reject(q.first, q.last, 'label', 'scale');
		}
		// "Table 1: Employment by sector, thousands": a heading that ends in the scale.
		for (const q of board.quantities()) {
			if (q.form !== 'vague' || q.first !== q.last || board.at(q.last + 1).text !== '') continue;
			const money = /^[£$€¥]$/u.test(board.at(q.first - 1).text) ? 1 : 0;
			if (/^(?:,|in|:|[–—-])$/u.test(board.lower(q.first - 1 - money))) board.reject(q.first, q.last, 'label', 'scale');
		}

		function dozenOr(scale: bigint): { low: Exact; high: Exact } {
			return scale === 12n || scale === 20n ? { low: whole(20), high: whole(99) } : bounds(whole(scale), 2n);
		}

		/** "a couple of hundred", "a couple of days": about two; "the couple" and "a couple from Leeds" are people. */
		function coupleOf(i: number): void {
			if (board.lower(i - 1) !== 'a' || !board.isFreeRange(i - 1, i)) return;
			const next = board.lower(i + 1) === 'of' ? i + 2 : i + 1;
			const scale = board.lower(next) === 'hundred' ? 100n : board.lower(next) === 'dozen' ? 12n : SCALES.get(board.lower(next));
			const about = { form: 'vague', modifier: 'about', modifierText: 'a couple of' } as const;
			if (scale !== undefined) board.add({ first: i - 1, last: next, value: ratio(2n * scale, 1n), ...about });
			else if (
				next === i + 2 &&
				board.at(next).kind === 'word' &&
				!/^(?:the|his|her|their|our|my|them|us)$/u.test(board.lower(next))
			)
				board.add({ first: i - 1, last: i + 1, value: whole(2), ...about });
		}
	},
	examples: [
		{ text: 'Stays by region (thousands) and cost (£ millions), see Note 4.1.', figures: [] },
		{ text: 'Table 1: Employment by sector, thousands', figures: [] },
		{ text: 'Revenue by region, in £ millions', figures: [] },
		{
			text: 'It drew 1,000s of people and lasted 100s.',
			figures: [
				{ text: '1,000s of people', kind: 'count', unit: 'people', low: '2000', high: '9999' },
				{ text: '100s', unit: 's', value: '100' },
			],
		},
		{ text: 'They came in thousands.', figures: [{ text: 'thousands', low: '2000', high: '9999' }] },
		{
			text: 'A few dozen goats and several dozen hens fled.',
			figures: [
				{ text: 'A few dozen goats', value: null, low: '20', high: '99' },
				{ text: 'several dozen hens', low: '20', high: '99' },
			],
		},
		{ text: 'Dozens were hurt.', figures: [{ text: 'Dozens', value: null, low: '20', high: '99', kind: 'count' }] },
		{ text: 'Hundreds of people fled.', figures: [{ text: 'Hundreds of people', low: '200', high: '999', unit: 'people' }] },
		{ text: 'Tens of thousands marched.', figures: [{ text: 'Tens of thousands', low: '20000', high: '99999' }] },
		{ text: 'A few hundred fans waited.', figures: [{ text: 'A few hundred fans', low: '200', high: '999' }] },
		{ text: 'A couple of days later it sank.', figures: [{ text: 'A couple of days later', value: '2', modifier: 'about' }] },
		{ text: 'The couple left; his test scores were poor.', figures: [], others: [] },
		{ text: 'Scores of flights were cancelled.', figures: [{ text: 'Scores of flights', low: '20', high: '99' }] },
	],
};
