/** One paragraph as the claim pieces look at it: each figure with the stretch of text that can be about it. */
import type { Language, Paragraph } from '../../contract/model.ts';
import type { FigureDraft } from '../figures/types.ts';
import { isIdeograph } from '../text/chars.ts';
import type { Sentence } from '../text/types.ts';
import type { ClaimParagraph, Mention } from './types.ts';

/** A half-open range of the reading text. */
export interface Range {
	from: number;
	to: number;
}

export interface Site {
	index: number;
	figure: FigureDraft;
	/** Index of its sentence in the view. */
	sentence: number;
	/** The clause at the figure's own bracket depth, brackets inside it included. */
	clause: Range;
	/** What stands between the figure before it (or the clause's begin) and the figure, brackets left out; ascending. */
	left: Range[];
	/** What stands between the figure and the next figure (or the clause's end), up to the first bracket. */
	right: Range;
	/** The figure stands in brackets that open at this offset; -1 outside brackets. */
	bracket: number;
	/** Inside quotation marks that hold a whole clause or more: words of a speaker. */
	quoted: boolean;
}

export interface View {
	paragraph: Paragraph;
	text: string;
	language: Language;
	sentences: readonly Sentence[];
	sites: readonly Site[];
}

/** No noun phrase of a news report reaches farther; the bound keeps the work per figure constant. */
const REACH = 90;

const CLAUSE_MARKS: Record<Language, ReadonlySet<string>> = {
	zh: new Set([...'，。；：！？,;:!?—…\n《》']),
	en: new Set([...',;:!?—–\n']),
};
/** A blank of a Chinese headline parts two statements: 台风登陆 五市停课. */
const PARTED_ZH: ReadonlySet<string> = new Set([...CLAUSE_MARKS.zh, ' ', '\u3000']);
const BRACKET = /[（(【〔）)\]】〕[]/gu;
const OPENING = '（([【〔';
const CLOSING = '）)]】〕';
const SPEECH_LENGTH = 16;

export function viewOf({ paragraph, figures, sentences }: ClaimParagraph, language: Language): View {
	const text = paragraph.text;
	const spans: readonly Sentence[] =
		sentences.length > 0 ? sentences : [{ from: 0, to: text.length, clauses: [], speech: false }];
	const marks =
		language === 'zh' && (paragraph.kind === 'headline' || paragraph.kind === 'deck') ? PARTED_ZH : CLAUSE_MARKS[language];
	const brackets = bracketPairs(text);
	const quotes = quoteRanges(text);
	const sites: Site[] = [];
	let sentence = 0;
	let quote = 0;
	for (const [index, figure] of figures.entries()) {
		while (sentence + 1 < spans.length && (spans[sentence + 1]?.from ?? 0) <= figure.from) sentence++;
		while (quote < quotes.length && (quotes[quote]?.to ?? 0) <= figure.from) quote++;
		const within = spans[sentence] ?? { from: 0, to: text.length };
		const speech = quotes[quote];
		sites.push({
			index,
			figure,
			sentence,
			...surroundings(text, marks, figures, index, within, brackets),
			quoted: speech !== undefined && speech.from <= figure.from && speech.to >= figure.to,
		});
	}
	return { paragraph, text, language, sentences: spans, sites };
}

interface BracketPairs {
	/** Position of the partner of a bracket. */
	partner: Map<number, number>;
}

function bracketPairs(text: string): BracketPairs {
	const partner = new Map<number, number>();
	const open: number[] = [];
	BRACKET.lastIndex = 0;
	for (let found = BRACKET.exec(text); found !== null; found = BRACKET.exec(text)) {
		const i = found.index;
		if (OPENING.includes(found[0])) open.push(i);
		else {
			const at = open.pop();
			if (at === undefined) continue;
			partner.set(at, i);
			partner.set(i, at);
		}
	}
	return { partner };
}

/** Quotations long enough to be speech, not a quoted term. Outermost ones only. */
function quoteRanges(text: string): Range[] {
	const out: Range[] = [];
	let open = -1;
	for (let i = 0; i < text.length; i++) {
		const c = text.charAt(i);
		const opens = c === '“' || (c === '"' && open < 0);
		const closes = c === '”' || (c === '"' && open >= 0);
		if (opens && open < 0) open = i;
		else if (closes && open >= 0) {
			if (i - open >= SPEECH_LENGTH) out.push({ from: open, to: i + 1 });
			open = -1;
		}
	}
	// Speech that runs on into the next paragraph is not closed in this one.
	if (open >= 0 && text.length - open >= SPEECH_LENGTH) out.push({ from: open, to: text.length });
	return out;
}

function surroundings(
	text: string,
	marks: ReadonlySet<string>,
	figures: readonly FigureDraft[],
	index: number,
	sentence: Range,
	{ partner }: BracketPairs,
): Pick<Site, 'clause' | 'left' | 'right' | 'bracket'> {
	const figure = figures[index];
	if (!figure) return { clause: { from: 0, to: 0 }, left: [], right: { from: 0, to: 0 }, bracket: -1 };
	const floor = Math.max(sentence.from, figure.from - REACH);
	const ceiling = Math.min(sentence.to, figure.to + REACH);

	const left: Range[] = [];
	let bracket = -1;
	let previous = index - 1;
	let edge = figure.from;
	let at = figure.from - 1;
	// The clause goes on to the left of other figures, the stretch that is about this figure does not.
	let own = true;
	for (; at >= floor; at--) {
		const before = figures[previous];
		if (before && at < before.to && at >= before.from) {
			if (own) {
				if (before.to < edge) left.unshift({ from: before.to, to: edge });
				own = false;
			}
			at = before.from;
			previous--;
			continue;
		}
		// Most characters are Han, which part nothing.
		if (isIdeograph(text.charCodeAt(at))) continue;
		const c = text.charAt(at);
		if (CLOSING.includes(c)) {
			const open = partner.get(at);
			if (open === undefined || open < floor) break;
			if (own && at + 1 < edge) left.unshift({ from: at + 1, to: edge });
			edge = open;
			while (previous >= 0 && (figures[previous]?.from ?? 0) > open) previous--;
			at = open;
			continue;
		}
		if (OPENING.includes(c)) {
			bracket = at;
			break;
		}
		// "Population: 1.3 million": a colon right before the figure joins it to its label.
		if ((c === ':' || c === '：') && text.slice(at + 1, figure.from).trim() === '') continue;
		if (marks.has(c)) break;
	}
	const from = at + 1;
	if (own && from < edge) left.unshift({ from, to: edge });

	let to = figure.to;
	let rightEnd = -1;
	const next = figures[index + 1];
	for (; to < ceiling; to++) {
		if (next && to >= next.from && rightEnd < 0) rightEnd = to;
		if (isIdeograph(text.charCodeAt(to))) continue;
		const c = text.charAt(to);
		if (OPENING.includes(c)) {
			if (rightEnd < 0) rightEnd = to;
			const close = partner.get(to);
			if (close === undefined || close >= ceiling) break;
			to = close;
			continue;
		}
		if (CLOSING.includes(c) || marks.has(c)) {
			// A mark inside another figure (1,000) is none.
			if (next && to >= next.from && to < next.to) continue;
			break;
		}
	}
	return {
		clause: { from, to },
		left,
		right: { from: figure.to, to: rightEnd < 0 ? to : rightEnd },
		bracket,
	};
}

/** The text of the ranges, joined. */
export function textOf(text: string, ranges: readonly Range[]): string {
	let out = '';
	for (const range of ranges) out += text.slice(range.from, range.to);
	return out;
}

/** Whether one of the mentions (ascending, not overlapping) touches from..to. */
export function covers(mentions: readonly Mention[], from: number, to: number): boolean {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((mentions[middle]?.to ?? 0) <= from) low = middle + 1;
		else high = middle;
	}
	const mention = mentions[low];
	return mention !== undefined && mention.from < to;
}

/** Index of the last of `mentions` (ascending) that begins before `at`; -1 when none does. */
export function lastBefore(mentions: readonly { from: number }[], at: number): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((mentions[middle]?.from ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
