/**
 * Sentences and their clauses, in one pass over a paragraph's reading text. A full stop inside （…） ends no sentence;
 * one before ” takes the mark with it, and goes on where the speaker is named after it (“……。”他说，……).
 */
import type { Language } from '../../contract/model.ts';
import { isDigit, isHan } from './chars.ts';
import { findPairs, type Pair } from './pairs.ts';
import { pointEnds } from './points.ts';
import type { Clause, Sentence } from './types.ts';

const HARD_STOPS = new Set('。！？!?');
const CLAUSE_MARKS = new Set('，；：,;:—–');
const CLOSING_QUOTES = new Set('”」』’"');
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const TITLES = new Set('《〈');
const SPEECH_LENGTH = 8;
const BEFORE_SPEECH = new Set(' ：:，,。！？!?—');
const WORD = /[\p{L}\p{N}%％]/u;

/** A bracket short of this and without a figure or mark in it belongs to the word before: 村（社区）综合服务站. */
const INLINE_BRACKET = 8;
const INLINE = /^[^\d〇一二三四五六七八九十百千万亿％%，,；;：:。]*$/;

/** What follows a closing quote when its speaker is named only then. */
const SAID_ZH =
	/^[^，,。！？；“”"]{0,40}?(?:说|表示|介绍|告诉|称|坦言|感慨|感叹|回忆|指出|认为|强调|透露|解释|笑道|说道|问道|直言|补充|反映|算起|谈起|谈到|提起)/;
const SAID_EN =
	/^ (?:[a-z]|(?:[A-Z][\w.'’-]*,? ){1,6}?(?:said|says|told|added|adds|explained|noted|asked|warned|wrote|recalled|insisted|argued)\b)/;
const SAID_REACH = 60;

const TIME_HEAD = /^(?:近日|日前|目前|今年|去年|如今|据|\d)/;

function goesOnAfterQuote(text: string, at: number, language: Language): boolean {
	const rest = text.slice(at, at + SAID_REACH);
	if (/^[，,、：；]/.test(rest)) return true;
	if (language === 'en') return SAID_EN.test(rest);
	return !TIME_HEAD.test(rest) && SAID_ZH.test(rest);
}

/** 1,234, 9:30, 15—20 and 250元—300元: the mark is inside a figure. */
function insideFigure(text: string, at: number): boolean {
	const c = text[at] as string;
	const before = text[at - 1] ?? '';
	const after = text[at + 1] ?? '';
	if (!isDigit(after)) return false;
	if (c === ',' || c === ':') return isDigit(before);
	return (c === '—' || c === '–') && before !== ' ' && before !== c;
}

class Cutter {
	readonly #text: string;
	readonly #quoted: Uint8Array;
	readonly sentences: Sentence[] = [];
	#clauses: Clause[] = [];
	#from = 0;
	#clauseFrom = 0;
	#clauseDepth = 0;

	constructor(text: string, quoted: Uint8Array) {
		this.#text = text;
		this.#quoted = quoted;
	}

	#trim(from: number, to: number): [number, number] {
		let start = from;
		let end = to;
		while (start < end && this.#text[start] === ' ') start++;
		while (end > start && this.#text[end - 1] === ' ') end--;
		return [start, end];
	}

	/** Whether a range begins and ends inside quotation marks: a clause that only quotes a term does not. */
	#isQuoted(from: number, to: number): boolean {
		let last = to - 1;
		while (last > from && !WORD.test(this.#text[last] as string)) last--;
		return this.#quoted[from] === 1 && this.#quoted[last] === 1;
	}

	/** Length of the longest quotation in a range that is set off from what is before it, not woven into its clause. */
	#longestSpeech(from: number, to: number): number {
		let longest = 0;
		let run = 0;
		for (let i = from; i < to; i++) {
			if (this.#quoted[i] === 0) run = 0;
			else if (run > 0 || i === from || BEFORE_SPEECH.has(this.#text[i - 1] as string)) run++;
			longest = Math.max(longest, run);
		}
		return longest;
	}

	/** Ends a clause before `to`; the next one has bracket depth `depth`. */
	clause(to: number, depth: number): void {
		const [from, end] = this.#trim(this.#clauseFrom, to);
		const previous = this.#clauses[this.#clauses.length - 1];
		if (end > from) {
			const words = WORD.test(this.#text.slice(from, end));
			// A comma or bracket that stands alone after a bracket belongs to what is before it.
			if (!words && previous) previous.to = end;
			else {
				this.#clauses.push({ from, to: end, depth: this.#clauseDepth, quoted: this.#isQuoted(from, end) });
			}
		}
		this.#clauseFrom = to;
		this.#clauseDepth = depth;
	}

	sentence(to: number, depth: number): void {
		this.clause(to, depth);
		const [from, end] = this.#trim(this.#from, to);
		if (end > from) {
			const quote = this.#longestSpeech(from, end);
			this.sentences.push({ from, to: end, clauses: this.#clauses, speech: quote >= SPEECH_LENGTH && quote * 2 > end - from });
		}
		this.#from = to;
		this.#clauses = [];
	}
}

interface Frame {
	close: number;
	/** Its content is a clause of its own. */
	cut: boolean;
}

/** Whether the content of a bracket is a clause of its own. Titles in 《》 never are. */
function isClause(text: string, pair: Pair): boolean {
	if (TITLES.has(text[pair.open] as string)) return false;
	const length = pair.close - pair.open - 1;
	return length > INLINE_BRACKET || !INLINE.test(text.slice(pair.open + 1, pair.close));
}

function markQuoted(length: number, pairs: readonly Pair[]): Uint8Array {
	const quoted = new Uint8Array(length);
	let until = -1;
	for (const pair of pairs) {
		if (!pair.quote || pair.close <= until) continue;
		quoted.fill(1, Math.max(pair.open, until + 1), pair.close + 1);
		until = pair.close;
	}
	return quoted;
}

/**
 * Sentences of a paragraph's reading text, in order; blanks between them are in none. Clauses ascend and do not overlap;
 * together they hold every character of the sentence that is not blank. Linear in the length of `text`.
 */
export function sentences(text: string, language: Language): Sentence[] {
	const pairs = findPairs(text, language);
	const cut = new Cutter(text, markQuoted(text.length, pairs));
	const closes = new Set(pairs.filter((one) => one.quote).map((one) => one.close));
	const frames: Frame[] = [];
	let depth = 0;
	let pair = 0;

	for (let i = 0; i < text.length; i++) {
		// Most characters are Han or small letters, which end nothing.
		const code = text.charCodeAt(i);
		if ((code >= FIRST_HAN && code <= LAST_HAN) || (code >= SMALL_A && code <= SMALL_Z)) continue;
		const c = text[i] as string;
		const top = frames[frames.length - 1];
		if (top && i === top.close) {
			frames.pop();
			if (top.cut) {
				depth--;
				cut.clause(i + 1, depth);
			}
			continue;
		}
		while ((pairs[pair]?.open ?? text.length) < i) pair++;
		const here = pairs[pair];
		if (here && here.open === i && !here.quote) {
			const clause = isClause(text, here);
			if (clause) {
				depth++;
				cut.clause(i, depth);
			}
			frames.push({ close: here.close, cut: clause });
			continue;
		}
		const bracketed = frames.length > 0;
		if (!bracketed) {
			const dots = c === '…' && text[i + 1] !== '…' && dotsEnd(text, i);
			const hard = HARD_STOPS.has(c) || dots || (c === '.' && pointEnds(text, i));
			if (hard || c === '；' || (c === ';' && language === 'zh')) {
				let to = i + 1;
				while (to < text.length && (HARD_STOPS.has(text[to] as string) || text[to] === '…')) to++;
				const stop = to;
				while (to < text.length && CLOSING_QUOTES.has(text[to] as string) && (text[to] !== '"' || closes.has(to))) to++;
				if (to < text.length && !hard) to = stop;
				if (to > stop && goesOnAfterQuote(text, to, language)) cut.clause(to, depth);
				else cut.sentence(to, depth);
				i = to - 1;
				continue;
			}
		}
		if (CLAUSE_MARKS.has(c) && !insideFigure(text, i) && (frames.length === 0 || top?.cut === true)) {
			let to = i + 1;
			while (to < text.length && text[to] === c && (c === '—' || c === '–')) to++;
			// A dash inside an English compound parts nothing (2021–22 season, Asia–Pacific).
			if (c === '–' && to === i + 1 && text[i - 1] !== ' ' && text[to] !== ' ') continue;
			// English puts the comma before the closing mark: “…,” she said.
			while (closes.has(to)) to++;
			cut.clause(to, depth);
			i = to - 1;
		}
	}
	cut.sentence(text.length, 0);
	return cut.sentences;
}

function dotsEnd(text: string, at: number): boolean {
	const next = text[at + 1] ?? '';
	return next === '' || next === ' ' || CLOSING_QUOTES.has(next) || isHan(next);
}
