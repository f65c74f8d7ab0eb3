import type { Board } from '../board.ts';
import type { Piece } from '../types.ts';

const BARS: ReadonlySet<string> = new Set(['|', '·', '•', '∙']);
/** What a page counts of itself, behind its number: "12 comments", "1.2k views". */
const COUNTED = /^(?:comments?|shares?|likes?|views?|replies|retweets?|reactions?|followers|reposts?)$/u;
/** Before its number: "Share 45", "Likes: 88", "Comments (12)". */
const LABEL = /^(?:shares?|comments?|likes?|views?|tweets?|reads?|reposts?)$/u;

interface Counter {
	first: number;
	last: number;
}

/** The counter that the number at token `i` makes with the words beside it, or null. */
function counterAt(board: Board, i: number): Counter | null {
	const q = board.quantityAt(i);
	if (q === null || q.form !== 'digits' || q.kind !== null) return null;
	const k = /^k$/iu.test(board.at(q.last + 1).text) && board.glued(q.last + 1) ? 1 : 0;
	const behind = q.last + 1 + k;
	const mark = /^[:(]$/u.test(board.at(q.first - 1).text) ? 1 : 0;
	const label = q.first - 1 - mark;
	const labelled = LABEL.test(board.lower(label));
	const close = board.at(behind).text === ')' ? 1 : 0;
	const whole = { first: label, last: q.last + k + close };
	// "Views: 1,024 Likes: 88": a colon says that the word before the number is its own.
	if (labelled && mark > 0) return whole;
	if (COUNTED.test(board.lower(behind))) return { first: q.first, last: behind };
	if (/^min(?:ute)?s?$/u.test(board.lower(behind)) && board.lower(behind + 1) === 'read')
		return { first: q.first, last: behind + 1 };
	return labelled ? whole : null;
}

export const pageCounters: Piece = {
	id: 'page-counters',
	title: 'What a page counts of itself: 3 min read | 12 comments | Share 45',
	sort: 'filter',
	run(board) {
		if (board.context.paragraphKind === 'tablecell') return;
		const found: Counter[] = [];
		let past = -1;
		for (const q of board.quantities()) {
			const counter = counterAt(board, q.first);
			if (counter === null || counter.first <= past) continue;
			found.push(counter);
			past = counter.last;
		}
		const isEdge = (i: number): boolean => i < 0 || i >= board.tokens.length || BARS.has(board.at(i).text);
		// One alone between words is what a report tells; between bars, or beside another one, it is the page's.
		for (const [n, counter] of found.entries()) {
			const after = found[n - 1]?.last === counter.first - 1;
			const before = found[n + 1]?.first === counter.last + 1;
			const bounded = (isEdge(counter.first - 1) || after) && (isEdge(counter.last + 1) || before);
			const barred = BARS.has(board.at(counter.first - 1).text) || BARS.has(board.at(counter.last + 1).text);
			if (bounded && (barred || after || before)) board.reject(counter.first, counter.last, 'furniture', 'page-counters');
		}
	},
	examples: [
		{
			text: 'By Jo Reed | 3 min read | 12 comments | Share 45',
			figures: [],
			others: [
				{ text: '3 min read', class: 'furniture', reason: 'page-counters' },
				{ text: '12 comments', class: 'furniture' },
				{ text: 'Share 45', class: 'furniture' },
			],
		},
		{ text: 'Views: 1,024 Likes: 88', figures: [] },
		{
			text: 'The council had 12 comments and 40 views on its plan, a 3 minute read; it sold 45 shares.',
			figures: [{ text: '12 comments' }, { text: '40 views' }, { text: '3 minute' }, { text: '45 shares' }],
		},
		{ text: 'Likes 88 people had were few.', figures: [{ text: '88 people' }] },
	],
};
