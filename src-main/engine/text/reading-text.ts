/**
 * The reading text of a paragraph from its lines, with the map back. Only blanks are decided here: every other
 * character is taken over one to one, its width folded; a hyphen that only broke an English word is left out.
 */

import type { Language, MapRun } from '../../contract/model.ts';
import { matchesOf } from '../matches.ts';
import { blanksInNumbers, numberCrosses } from './broken-numbers.ts';
import { isBlank, isDigit, isHan, isIdeograph, isLetter, isLower, isPunctuation, isWide, isZeroWidth } from './chars.ts';
import { chineseMark, fold, isWideThousands } from './fold.ts';
import type { Vocabulary } from './hyphens.ts';
import type { Line } from './lines.ts';

/**
 * What blanks between Han mean. `prose`: layout, dropped. `display`: a heading's two phrases or a name beside a role,
 * kept as one blank. `cells`: they part cells, kept. `row`: the same, and what parts the cells of a table's row (a tab, or
 * blanks wider than one) is kept as one tab, which no figure reaches across.
 */
export type BlankPolicy = 'prose' | 'display' | 'cells' | 'row';

export interface ReadingText {
	text: string;
	map: MapRun[];
}

const CJK_MARKS = new Set('，。、；：！？…—“”‘’「」『』（）【】《》〈〉〔〕');
const ROLES = ['记者', '通讯员', '实习生', '见习', '特约', '摄影', '文字', '编辑', '作者'];
/** A bracket with the names of reporters is short; an unclosed one must not switch the whole paragraph. */
const NAMES_REACH = 80;

const startsWithRole = (source: string, at: number): boolean => ROLES.some((role) => source.startsWith(role, at));

class Builder {
	readonly #parts: string[] = [];
	readonly #map: MapRun[] = [];
	#length = 0;
	last = '';

	/** A character that stands at `start` in the source. */
	put(c: string, start: number): void {
		this.#parts.push(c);
		this.last = c;
		const run = this.#map[this.#map.length - 1];
		if (run && run.from + run.length === this.#length && run.start + run.length === start) run.length++;
		else this.#map.push({ from: this.#length, start, length: 1 });
		this.#length++;
	}

	/** source[start..end), as it stands there: no blank, no mark, nothing to be folded. */
	copy(source: string, start: number, end: number): void {
		this.#parts.push(source.slice(start, end));
		this.last = source[end - 1] as string;
		const run = this.#map[this.#map.length - 1];
		const length = end - start;
		if (run && run.from + run.length === this.#length && run.start + run.length === start) run.length += length;
		else this.#map.push({ from: this.#length, start, length });
		this.#length += length;
	}

	/** The blank that joins two lines: it stands nowhere in the source. */
	join(): void {
		this.#parts.push(' ');
		this.last = ' ';
		this.#length++;
	}

	/** Takes the last character back: a hyphen, never one of several that were copied. */
	drop(): void {
		const run = this.#map[this.#map.length - 1];
		if (this.#parts.pop() === undefined || !run) return;
		this.#length--;
		run.length--;
		if (run.length === 0) this.#map.pop();
		this.last = this.#parts.at(-1)?.at(-1) ?? '';
	}

	done(): ReadingText {
		return { text: this.#parts.join(''), map: this.#map };
	}
}

/** How far around a blank the recogniser's error is looked for. */
const NEAR = 14;
/** 收入7. 36亿元: the digits before the point open no list, since a word stands before them. */
const POINT_BEFORE = /[\p{Script=Han}（(≥≤约为达]\s?\d{1,6}\s?\.$/u;
/** 62 . 3%: a blank on both sides of the point. */
const POINT_APART = /^\. \d{1,4}\s?(?:[%％‰]|\p{Script=Han})/u;
const TENTH_BEFORE = /\p{Script=Han}\s?\d{1,6}\.\d$/u;
const DIGIT_BEFORE = /[^图表第附件注例\d.\s]\s?\d$/u;

/** 2小时3 1分, 9时4 5分: behind an hour two digits with one word are one number. */
const PART_OF_CLOCK = /(?:小时|[时点])\s?\d$/u;
/** 5 0元: no number begins with a nought, so the digits before the blank are its own. */
const FROM_NOUGHT = /^0\d{0,2}\s?(?![后时点分秒年月日号])\p{Script=Han}/u;

/**
 * Whether a blank in Chinese prose stands inside a printed number, where only a recogniser puts one: 30. 77%, 21 .9%,
 * 15.8 0元, 3 8.00元, and behind the hyphen of a number in parts (0571- 8800, 2025- 017). Two numbers of a table or
 * of a list are not joined.
 */
function cutsNumber(source: string, at: number, next: number): boolean {
	const left = source[at - 1] ?? '';
	const right = source[next] ?? '';
	if (right === '∶' || left === '∶') return true;
	if (!isDigit(right) && right !== '.' && right !== '-') return false;
	const before = source.slice(Math.max(0, at - NEAR), at);
	const after = source.slice(next, next + NEAR);
	if (strewn(before, after)) return true;
	if (right === '.') return isDigit(left) && (/^\.\d/.test(after) || POINT_APART.test(after)) && !/\.\d*$/.test(before);
	if (right === '-') return isDigit(left) && /^-\s?\d/.test(after);
	if (left === '-') return /[\dA-Za-z]\s?-$/.test(before);
	if (left === '.') return POINT_BEFORE.test(before) && /^\d{1,4}\s?(?:[%％‰∶]|[\p{Script=Han}])/u.test(after);
	if (!isDigit(left)) return false;
	if (PART_OF_CLOCK.test(before) && /^\d\s?[分秒]/u.test(after)) return true;
	if (DIGIT_BEFORE.test(before) && FROM_NOUGHT.test(after)) return true;
	if (TENTH_BEFORE.test(before)) return /^\d(?:[%％‰]|\p{Script=Han})/u.test(after) && !/^\d[月日年号]/u.test(after);
	return DIGIT_BEFORE.test(before) && /^\d{1,2}\.\d{1,2}\s?(?:[%％‰]|\p{Script=Han})/u.test(after);
}

/** 增长 1 2 . 5%, 有 1 3 个: every digit stands by itself. One blank alone may part two numbers (表1 3个). */
const STREWN = /(?<=[^图表第附件注例\d.\s])( ?)(\d(?: \d)*(?: ?\. ?\d(?: \d)*)?)( ?)(?=[%％‰]|\p{Script=Han})/gu;
const LEAST_STREWN = 2;

/** Whether the blank between the two stretches stands in such a number. */
function strewn(before: string, after: string): boolean {
	const at = before.length;
	for (const { 1: lead = '', 2: run = '', 3: trail = '', index } of matchesOf(`${before} ${after}`, STREWN)) {
		const from = index + lead.length;
		if (at <= from || at >= from + run.length) continue;
		return (run + trail).split(' ').length - 1 >= LEAST_STREWN;
	}
	return false;
}

/** Whether a blank inside a line is kept. */
function keepsBlank(left: string, right: string, policy: BlankPolicy, line: Line, language: Language, run: number): boolean {
	const row = policy === 'row' || policy === 'cells';
	if (line.spaced && !row) return language === 'en' && run > 1;
	if (language === 'en' && !isHan(left) && !isHan(right)) return true;
	if (row) return true;
	if (isHan(left) && isHan(right)) return policy === 'display';
	if (policy === 'display' && (isWide(left) || isWide(right)) && !isDigit(left) && !isDigit(right)) {
		return !CJK_MARKS.has(left) || '”’」』）》】'.includes(left) ? !'，。、；：！？…）》」』'.includes(right) : false;
	}
	if (CJK_MARKS.has(left) || CJK_MARKS.has(right)) return false;
	if ((isHan(left) && isLetter(right)) || (isLetter(left) && isHan(right))) return true;
	// Han beside digits, signs and ASCII marks: the typesetter's or the recogniser's blank.
	return !isHan(left) && !isHan(right);
}

/** What joins two lines of one paragraph: nothing, a blank, or nothing and the hyphen goes. */
function joint(
	left: Line,
	right: Line,
	lastChar: string,
	firstChar: string,
	language: Language,
	words: Vocabulary,
): 'glue' | 'blank' | 'dehyphen' {
	const before = left.text[left.text.length - 2] ?? '';
	if (lastChar === '-' || lastChar === '\u2010') {
		if (isLetter(before) && isLower(firstChar)) return words.hyphenIsWrap(left.text, right.text) ? 'dehyphen' : 'glue';
		if (isLetter(before) || isDigit(before)) return 'glue';
	}
	if (lastChar === '/' && before !== ' ') return 'glue';
	if (language === 'en' && (lastChar === ',' || lastChar === '.') && numberCrosses(left.text, right.text)) return 'glue';
	if (language === 'en') return isWide(lastChar) && isWide(firstChar) && isHan(firstChar) ? 'glue' : 'blank';
	if (isLetter(lastChar) && (isLetter(firstChar) || isDigit(firstChar))) return 'blank';
	if (isPunctuation(lastChar) && !isWide(lastChar) && (isLetter(firstChar) || isDigit(firstChar))) {
		return isLetter(firstChar) && isLetter(before) ? 'blank' : 'glue';
	}
	return 'glue';
}

/** The next character that is not blank, within a few; "" at the end of the line. */
function nextInk(source: string, from: number, end: number): string {
	for (let i = from; i < Math.min(end, from + 4); i++) if (!isBlank(source[i] as string)) return source[i] as string;
	return '';
}

/** Where the ideographs that begin at `from` end: they are taken over as they are. */
function hanEnd(source: string, from: number, end: number): number {
	let i = from;
	while (i < end && isIdeograph(source.charCodeAt(i))) i++;
	return i;
}

/** `reading` without the characters at `places` (ascending). */
function without({ text, map }: ReadingText, places: readonly number[]): ReadingText {
	const out = new Builder();
	let from = 0;
	let run = 0;
	const copy = (to: number): void => {
		for (let i = from; i < to; i++) {
			while ((map[run]?.from ?? text.length) + (map[run]?.length ?? 0) <= i && run < map.length) run++;
			const mapped = map[run];
			if (mapped && mapped.from <= i) out.put(text[i] as string, mapped.start + i - mapped.from);
			else out.join();
		}
		from = to + 1;
	};
	for (const place of places) copy(place);
	copy(text.length);
	return out.done();
}

/**
 * Reading text of the paragraph that `lines` make. `policy` is for Chinese; English blanks part words, except those inside
 * numbers, where `words.strayBlanks` says how far to trust them.
 */
export function readingText(
	source: string,
	lines: readonly Line[],
	language: Language,
	policy: BlankPolicy,
	words: Vocabulary,
): ReadingText {
	const out = new Builder();
	const row = policy === 'row' || policy === 'cells';
	let namesUntil = -1;
	let previous: Line | null = null;
	for (const line of lines) {
		if (previous) {
			const how = joint(previous, line, out.last, fold(line.text[0] ?? ''), language, words);
			if (how === 'blank') out.join();
			else if (how === 'dehyphen') out.drop();
		}
		let inked = false;
		let barred = false;
		for (let i = line.start; i < line.end; i++) {
			const plain = hanEnd(source, i, line.end);
			if (plain > i) {
				inked = true;
				out.copy(source, i, plain);
				i = plain - 1;
				continue;
			}
			const c = source[i] as string;
			if (isBlank(c)) {
				let next = i;
				let wide = 0;
				let tab = false;
				while (next < line.end && isBlank(source[next] as string)) {
					if (!isZeroWidth(source[next] as string)) wide++;
					if (source[next] === '\t') tab = true;
					next++;
				}
				if (wide > 0) {
					const right = fold(source[next] ?? '');
					const named = i < namesUntil || (isHan(out.last) && startsWithRole(source, next));
					const names = named && isHan(out.last) && isHan(right);
					const cut = language === 'zh' && wide === 1 && !row && cutsNumber(source, i, next);
					// The blanks beside a bar are its padding.
					const padding = policy === 'row' && (right === '|' || (barred && i > 0 && /[|｜]/.test(source[i - 1] as string)));
					if (!padding && (names || (!cut && keepsBlank(out.last, right, policy, line, language, wide)))) {
						while (isZeroWidth(source[i] as string)) i++;
						out.put(policy === 'row' && (tab || wide > 1) ? '\t' : ' ', i);
					}
				}
				i = next - 1;
				continue;
			}
			// A bar between cells is their edge; before the first and behind the last it is the table's frame, a blank.
			if (policy === 'row' && (c === '|' || c === '｜')) {
				let behind = i + 1;
				while (behind < line.end && isBlank(source[behind] as string)) behind++;
				out.put((inked || barred) && behind < line.end ? '\t' : ' ', i);
				barred = true;
				continue;
			}
			inked = true;
			if ((c === '（' || c === '(') && namesUntil < i) {
				let at = i + 1;
				while (at < line.end && isBlank(source[at] as string)) at++;
				if (startsWithRole(source, at)) namesUntil = i + NAMES_REACH;
			} else if (c === '）' || c === ')') namesUntil = -1;
			const mark = language === 'zh' && !row ? chineseMark(c, out.last, nextInk(source, i + 1, line.end)) : c;
			out.put(mark !== c ? mark : isWideThousands(source, i) ? ',' : fold(c), i);
		}
		previous = line;
	}
	const done = out.done();
	if (language === 'zh' || row) return done;
	const places = blanksInNumbers(done.text, words.strayBlanks());
	return places.length === 0 ? done : without(done, places);
}
