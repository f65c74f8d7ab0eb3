/** What a machine repeats at an edge: the end of a column at the head of the next, the beginning of a text in a teaser. */
import { fold, weight } from '../fold.ts';
import type { Outcome } from '../rule.ts';
import { ENDS, type Entry, type Pair, pairFinding } from './entries.ts';

/** The most that is looked at on each side of a break, and the least repeat that is told to anybody. */
const WINDOW = 160;
const LEAST_OVERLAP = 8;
/** Stray characters that a column break may leave before the repeat. */
const STRAY = 3;

/** Length of the longest beginning of `next` that `previous` ends with: the prefix function of Knuth, Morris and Pratt. */
function overlap(previous: string, next: string): number {
	const text = `${next}\u0000${previous}`;
	const border = new Int32Array(text.length);
	for (let i = 1; i < text.length; i++) {
		let k = border[i - 1] ?? 0;
		while (k > 0 && text.charCodeAt(i) !== text.charCodeAt(k)) k = border[k - 1] ?? 0;
		border[i] = text.charCodeAt(i) === text.charCodeAt(k) ? k + 1 : 0;
	}
	return border[text.length - 1] ?? 0;
}

const PULLED = /^[“"「『][^“”"「」『』]*[”"」』]$/u;

/** The end of a column printed again at the head of the next one. */
export function judgeBreak(pair: Pair): Outcome | null {
	const { first, second } = pair;
	// A quotation by itself is set apart: it takes the text's words up on purpose.
	if (PULLED.test(second.paragraph.text)) return null;
	const tail = first.folded.text.slice(-WINDOW);
	const brokenOff = !ENDS.test(first.paragraph.text);
	for (let stray = 0; stray <= STRAY; stray++) {
		const length = overlap(tail, second.folded.text.slice(stray, stray + WINDOW));
		const end = stray + length;
		if (length === 0 || weight(second.folded.text.slice(stray, end)) < LEAST_OVERLAP) continue;
		const from = second.folded.at[stray] ?? 0;
		const to = (second.folded.at[end - 1] ?? 0) + 1;
		// A writer may take up his last words; a repeat by the machine ends where the sentence ends, or where the column broke.
		if (!brokenOff && !/^[。！？!?.]/u.test(second.paragraph.text.slice(to, to + 1))) continue;
		return pairFinding(pair, 'overlap', 'note', { repeated: second.paragraph.text.slice(from, to) });
	}
	return null;
}

const CUT_OFF = /(?:…|\.{3})+[^\p{L}\p{N}]{0,4}(?:[[(（【]?(?:详细|全文|更多|more|read more)[^\p{L}]{0,4})?$/iu;
/** A teaser is found by its beginning, and must say so much. */
const TEASER_KEY = 10;
const LEAST_TEASER = 10;

/** Paragraphs that are the beginning of another one and break off with dots: what a page prints to lead to the text. */
export function teasers(entries: readonly Entry[]): Outcome[] {
	const byStart = new Map<string, Entry[]>();
	for (const entry of entries) {
		const key = entry.folded.text.slice(0, TEASER_KEY);
		const list = byStart.get(key);
		if (!list) byStart.set(key, [entry]);
		else if (list.length < 8) list.push(entry);
	}
	return entries.flatMap((teaser) => {
		const { text } = teaser.folded;
		if (weight(text) < LEAST_TEASER || !CUT_OFF.test(teaser.paragraph.text.slice(-24))) return [];
		const of = byStart
			.get(text.slice(0, TEASER_KEY))
			?.find((entry) => entry !== teaser && entry.folded.text.length > text.length && entry.folded.text.startsWith(text));
		if (!of) return [];
		const [first, second] = of.order < teaser.order ? [of, teaser] : [teaser, of];
		const numbers = { teaser: teaser.paragraph.index + 1, text: of.paragraph.index + 1 };
		return [pairFinding({ first, second }, 'teaser', 'note', numbers)];
	});
}

const CLAUSE = /[^，。；：！？,;:!?]+[，。；：！？,;:!?]*/gu;
const QUOTED = /[“”"「」《》]/u;
/** So many clauses in a row may be repeated at once. */
const MOST_CLAUSES = 3;

/** Clauses that stand twice in a row inside a paragraph: a break between two columns that was closed over a repeat. */
export function stutter(entry: Entry): Outcome[] {
	const { paragraph } = entry;
	const clauses = [...paragraph.text.matchAll(CLAUSE)].map((match) => ({ text: fold(match[0]).text, words: match[0] }));
	for (let i = 0; i < clauses.length; i++) {
		for (let n = 1; n <= MOST_CLAUSES && i + 2 * n <= clauses.length; n++) {
			const [a, b] = [clauses.slice(i, i + n), clauses.slice(i + n, i + 2 * n)];
			if (!a.every(({ text }, k) => text === b[k]?.text)) continue;
			const repeated = a.map(({ words }) => words).join('');
			// A song, a chant and a slogan repeat themselves.
			if (weight(a.map(({ text }) => text).join('')) < LEAST_OVERLAP || QUOTED.test(repeated) || /[！!]/u.test(repeated))
				continue;
			return [pairFinding({ first: entry, second: entry }, 'stutter', 'note', { repeated: repeated.trim() })];
		}
	}
	return [];
}
