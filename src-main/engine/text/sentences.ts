/**
 * Sentences and their clauses, in one pass over a paragraph's reading text. Brackets and quotation marks are counted,
 * so that a full stop inside （…） ends no sentence, and one before ” takes the mark with it.
 */
import type { Language } from '../../contract/model.ts';
import { isDigit, isHan, isLetter, isLower, isUpper } from './chars.ts';
import type { Clause, Sentence } from './types.ts';

const OPENING_BRACKETS = new Set('（([【〔［《〈');
const CLOSING_BRACKETS = new Set('）)]】〕］》〉');
const OPENING_QUOTES = new Set('“「『‘');
const CLOSING_QUOTES = new Set('”」』’');
const HARD_STOPS = new Set('。！？!?');
const CLAUSE_MARKS = new Set('，；：,;:、—–');
/** A bracket that stays open longer than this was never closed: it must not swallow the rest of the paragraph. */
const DEPTH_REACH = 400;

/** Before whose point a sentence does not end. Lower case, without the point. */
const ABBREVIATIONS = new Set(
	(
		'mr mrs ms dr prof sen rep gov gen lt col sgt capt st mt ft jr sr rev hon pres supt vs etc e.g i.e cf al approx est no nos vol ' +
		'fig figs pp p ch sec inc ltd co corp bros dept univ assn jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed ' +
		'thu thur thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a av ave blvd rd sq lbs lb oz hr hrs min mins avg max'
	).split(' '),
);
/** Abbreviations that often end a sentence too: a capital after them means that it ended. */
const CAN_END = new Set('etc inc ltd co corp a.m p.m u.s u.k u.n e.u d.c jr sr ph.d'.split(' '));

/** The word with inner points right before `at`, lower case; looked for over a few characters only. */
function wordBefore(text: string, at: number): string {
	let from = at;
	while (from > 0 && at - from < 12) {
		const c = text[from - 1] as string;
		if (!isLetter(c) && c !== '.') break;
		from--;
	}
	return text.slice(from, at).toLowerCase();
}

/** Whether the point at `at` ends a sentence. */
function pointEnds(text: string, at: number): boolean {
	let next = at + 1;
	while (next < text.length && (text[next] === '"' || text[next] === ')' || CLOSING_QUOTES.has(text[next] as string))) next++;
	const after = text[next] ?? '';
	if (after !== '' && after !== ' ') {
		// A point typed for 。 between Han ends the sentence; one inside a number, a name or an address does not.
		return next === at + 1 && isHan(text[at - 1] ?? '') && isHan(after);
	}
	const before = text[at - 1] ?? '';
	if (after === '') return true;
	const head = text[next + 1] ?? '';
	if (isLower(head)) return false;
	const word = wordBefore(text, at);
	if (word.length === 1 && isUpper(before)) return false;
	if (ABBREVIATIONS.has(word)) return CAN_END.has(word) && (isUpper(head) || head === '“' || head === '"');
	if (word.includes('.') && isUpper(before)) return isUpper(head) && isLower(text[next + 2] ?? '');
	return true;
}

interface Open {
	close: string;
	at: number;
	quote: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’' };

/** Whether a straight quotation mark opens: nothing, a blank or an opening mark stands before it. */
const straightOpens = (before: string, after: string): boolean =>
	before === '' ||
	before === ' ' ||
	OPENING_BRACKETS.has(before) ||
	OPENING_QUOTES.has(before) ||
	(CLAUSE_MARKS.has(before) && after !== ' ');

class Cutter {
	readonly #text: string;
	readonly sentences: Sentence[] = [];
	#from = 0;
	#clauseFrom = 0;
	#clauses: Clause[] = [];
	#clauseDepth = 0;
	#clauseQuoted = false;
	#quotedUnits = 0;

	constructor(text: string) {
		this.#text = text;
	}

	countQuoted(): void {
		this.#quotedUnits++;
	}

	#trim(from: number, to: number): [number, number] {
		let start = from;
		let end = to;
		while (start < end && this.#text[start] === ' ') start++;
		while (end > start && this.#text[end - 1] === ' ') end--;
		return [start, end];
	}

	clause(to: number, depth: number, quoted: boolean): void {
		const [from, end] = this.#trim(this.#clauseFrom, to);
		if (end > from) this.#clauses.push({ from, to: end, depth: this.#clauseDepth, quoted: this.#clauseQuoted });
		this.#clauseFrom = to;
		this.#clauseDepth = depth;
		this.#clauseQuoted = quoted;
	}

	sentence(to: number, depth: number, quoted: boolean): void {
		this.clause(to, depth, quoted);
		const [from, end] = this.#trim(this.#from, to);
		if (end > from) this.sentences.push({ from, to: end, clauses: this.#clauses, speech: this.#quotedUnits * 2 > end - from });
		this.#from = to;
		this.#clauses = [];
		this.#quotedUnits = 0;
	}
}

/**
 * Sentences of a paragraph's reading text, in order; blanks between them are in none. Never empty for a text that is not
 * blank. Linear in the length of `text`.
 */
export function sentences(text: string, language: Language): Sentence[] {
	const cut = new Cutter(text);
	const open: Open[] = [];
	const depth = (): number => open.length - quotes;
	let quotes = 0;
	let straight = false;

	const close = (at: number): void => {
		const top = open[at];
		if (!top) return;
		for (const one of open.splice(at)) if (one.quote) quotes--;
	};

	for (let i = 0; i < text.length; i++) {
		const c = text[i] as string;
		while (open.length > 0 && i - (open[0] as Open).at > DEPTH_REACH) close(0);
		if (quotes > 0 || straight) cut.countQuoted();

		if (OPENING_BRACKETS.has(c)) {
			cut.clause(i, depth() + 1, quotes > 0 || straight);
			open.push({ close: '', at: i, quote: false });
			continue;
		}
		if (CLOSING_BRACKETS.has(c)) {
			const at = open.findLastIndex((one) => !one.quote);
			if (at >= 0) {
				close(at);
				cut.clause(i + 1, depth(), quotes > 0 || straight);
			}
			continue;
		}
		if (OPENING_QUOTES.has(c)) {
			if (c === '‘' && language === 'en' && isLetter(text[i - 1] ?? '')) continue;
			open.push({ close: PAIRS[c] ?? '', at: i, quote: true });
			quotes++;
			cut.clause(i, depth(), true);
			continue;
		}
		if (CLOSING_QUOTES.has(c)) {
			const at = open.findLastIndex((one) => one.close === c);
			if (at >= 0) close(at);
			continue;
		}
		if (c === '"') {
			const before = text[i - 1] ?? '';
			if (!straight && (language === 'zh' || straightOpens(before, text[i + 1] ?? ''))) {
				straight = true;
				cut.clause(i, depth(), true);
			} else straight = false;
			continue;
		}
		if (depth() > 0) {
			if (CLAUSE_MARKS.has(c) && !partOfNumber(text, i, c)) cut.clause(i + 1, depth(), quotes > 0 || straight);
			continue;
		}
		const ends =
			HARD_STOPS.has(c) || (c === '…' && text[i + 1] !== '…' && endsAfterDots(text, i)) || (c === '.' && pointEnds(text, i));
		if (ends || c === '；' || (c === ';' && language === 'zh')) {
			let to = i + 1;
			while (to < text.length && (HARD_STOPS.has(text[to] as string) || text[to] === '…')) to++;
			if (ends) {
				const quoted = closesQuote(text, to);
				// “……。”他说 goes on: what follows the mark says who spoke.
				if (quoted > to && goesOnAfterQuote(text, quoted, language)) {
					cut.clause(to, depth(), quotes > 0 || straight);
					i = to - 1;
					continue;
				}
				for (let k = to; k < quoted; k++) {
					const q = text[k] as string;
					if (q === '"') straight = false;
					else {
						const at = open.findLastIndex((one) => one.close === q);
						if (at >= 0) close(at);
					}
					cut.countQuoted();
				}
				to = quoted;
				cut.sentence(to, depth(), quotes > 0 || straight);
			} else cut.sentence(to, depth(), quotes > 0 || straight);
			i = to - 1;
			continue;
		}
		if (CLAUSE_MARKS.has(c) && c !== '、' && !partOfNumber(text, i, c)) cut.clause(i + 1, depth(), quotes > 0 || straight);
	}
	cut.sentence(text.length, 0, false);
	return cut.sentences;
}

/** 1,234 and 9:30 and 15—20: the mark is inside a number. */
const partOfNumber = (text: string, at: number, c: string): boolean =>
	isDigit(text[at - 1] ?? '') && isDigit(text[at + 1] ?? '') && (c === ',' || c === ':' || c === '—' || c === '–');

const endsAfterDots = (text: string, at: number): boolean => {
	const next = text[at + 1] ?? '';
	return next === '' || next === ' ' || CLOSING_QUOTES.has(next) || next === '"' || isHan(next);
};

/** The end of the closing quotes that stand at `at`. */
function closesQuote(text: string, at: number): number {
	let to = at;
	while (to < text.length && (CLOSING_QUOTES.has(text[to] as string) || (text[to] === '"' && to === at))) to++;
	return to;
}

const SAID_ZH = /^[^，。！？；“”]{1,24}?(?:说|表示|介绍|告诉|称|道|坦言|感慨|感叹|回忆|指出|认为|强调|透露|解释|笑)/;
const SAID_EN = /^ (?:[a-z]|(?:[A-Z][\w.'’-]* ){1,4}(?:said|says|told|added|explained|noted|asked)\b)/;

function goesOnAfterQuote(text: string, at: number, language: Language): boolean {
	const rest = text.slice(at, at + 40);
	if (/^[，,、：]/.test(rest)) return true;
	return language === 'zh' ? SAID_ZH.test(rest) : SAID_EN.test(rest);
}
