/** How a text tells its paragraphs apart: by empty lines, by more of them, by indents, by nothing. */
import type { Language } from '../../contract/model.ts';
import { endsSentence, type Line } from './lines.ts';

export interface Traits {
	furniture: boolean;
	/** Opens a paragraph whatever stands before it. */
	opens: boolean;
	/** Stands alone: nothing is joined to it. */
	alone: boolean;
	row: boolean;
	list: boolean;
	/** One of several lines that each tell one figure. */
	fact?: true;
}

export interface Context {
	language: Language;
	/** Above the first prose. */
	head: boolean;
	/** Set in columns. */
	wrapped: boolean;
	/** Empty lines between most lines. */
	gap: number;
	/** Paragraphs are told apart by empty lines or indents throughout. */
	marked: boolean;
	/** An indent opens a paragraph, and nothing else is indented. */
	indents: boolean;
	/** Empty lines stand between the lines of a paragraph, and more of them between paragraphs. */
	parted: boolean;
}

/** Fewer may be chance. */
export const FEWEST_OPENINGS = 2;
/** Whether a paragraph may begin below `a`: it ends a sentence, introduces, is no prose, or stops far short of the line below. */
const mayEnd = (a: Line, b: Line, trait: Traits | undefined): boolean =>
	endsSentence(a) ||
	'：:'.includes(a.last) ||
	!a.clauses ||
	trait?.alone === true ||
	trait?.list === true ||
	a.width * 4 <= b.width * 3;

/** Whether nearly every line of which `opens` says so stands below the end of a paragraph. */
export function openParagraphs(
	lines: readonly Line[],
	traits: readonly Traits[],
	fewest: number,
	opens: (line: Line) => boolean,
): boolean {
	let below = 0;
	let others = 0;
	let ends = 0;
	for (let i = 1; i < lines.length; i++) {
		const [a, b] = [lines[i - 1] as Line, lines[i] as Line];
		if (!opens(b)) continue;
		if (i === 1 || mayEnd(a, b, traits[i - 1])) below++;
		else others++;
		if (endsSentence(a)) ends++;
	}
	return below >= fewest && ends > 0 && others * 10 <= below;
}

/** Whether hardly any paragraph that plainly ends (a sentence ends well inside the column) is followed by an unmarked line. */
export function marksParagraphs(lines: readonly Line[], measure: readonly number[]): boolean {
	let marked = 0;
	let unmarked = 0;
	for (let i = 0; i + 1 < lines.length; i++) {
		const [a, b] = [lines[i] as Line, lines[i + 1] as Line];
		if (!endsSentence(a)) continue;
		if (b.gap > 0 || b.indent >= a.indent + 2 || b.indent >= 4) marked++;
		else if ((measure[i] ?? 0) === 0) unmarked++;
	}
	return marked >= 1 && unmarked * 10 <= marked;
}

/** The most common number of empty lines between lines. */
export function usualGap(lines: readonly Line[]): number {
	const counts = new Map<number, number>();
	for (const line of lines.slice(1)) counts.set(line.gap, (counts.get(line.gap) ?? 0) + 1);
	let best = 0;
	for (const [gap, count] of counts) if (count > (counts.get(best) ?? 0)) best = gap;
	return best;
}

/** More than the two characters of a first line is a centred heading or a shifted column. */
const DEEPEST_INDENT = 6;
/** One column may be a stray blank. */
const LEAST_INDENT = 2;

/** The lines with a first line's indent counted into its width, since it takes up part of the column. */
export function withIndents(lines: readonly Line[]): Line[] {
	const margin = lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
	return lines.map((line) => {
		const indent = line.indent - margin;
		if (indent <= 0 || indent > DEEPEST_INDENT) return line;
		const shifted: Line = { ...line, width: line.width + indent };
		if (indent >= LEAST_INDENT) shifted.inset = true;
		return shifted;
	});
}
