/** The source cut into its printed lines, each with what the layout says about it. One pass over the source. */
import { isBlank, isCloser, isDigit, isHan, isIdeograph, isLineBreak, isWide, isZeroWidth } from './chars.ts';

export interface Line {
	/** Trimmed range in the source; never empty. */
	start: number;
	end: number;
	text: string;
	/** Columns of blank before it: a Han character is two wide. */
	indent: number;
	/** Columns of its characters, blanks between Han left out: what the typesetter measured. */
	width: number;
	/** Empty lines before it. */
	gap: number;
	/** Stands in from the margin by the width of a first line's indent. */
	inset?: true;
	/** The file says that a text begins here: it is joined to nothing before it. */
	opens?: true;
	/** A row of a table, which the lines around it tell. */
	row?: true;
	/** Spread out letter by letter to fill its line. */
	spaced: boolean;
	/** Last character that is no closing quote or bracket. */
	last: string;
	/** Has a mark that parts or ends clauses. */
	clauses: boolean;
	/** May be a line out of a paragraph: has such a mark or, in English, mostly small words, as headlines may too. */
	prose: boolean;
	han: number;
}

const CLAUSE_MARKS = new Set('，。；！？,;!?');

/** The comma of 15,700. */
const partsThousands = (source: string, at: number): boolean =>
	source[at] === ',' && isDigit(source[at - 1] ?? '') && isDigit(source[at + 1] ?? '');

/** Four words or more, of which most begin with a small letter: a line out of an English paragraph. */
function mostlySmallWords(text: string): boolean {
	const words = text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
	const small = words.filter((word) => word.charCodeAt(0) >= 0x61).length;
	return words.length >= 4 && small * 2 > words.length;
}

function measure(
	source: string,
	start: number,
	end: number,
): Pick<Line, 'width' | 'spaced' | 'last' | 'clauses' | 'prose' | 'han'> {
	let width = 0;
	let tokens = 0;
	let singles = 0;
	let run = 0;
	let han = 0;
	let clauses = false;
	let lastWide = false;
	for (let i = start; i < end; i++) {
		if (isIdeograph(source.charCodeAt(i))) {
			run++;
			width += 2;
			han++;
			lastWide = true;
			continue;
		}
		const c = source[i] as string;
		if (isBlank(c)) {
			if (isZeroWidth(c)) continue;
			if (run > 0) {
				tokens++;
				if (run === 1) singles++;
				run = 0;
				// Blanks between Latin words are part of the measure; those beside Han come and go with justification.
				const next = source[i + 1] ?? '';
				if (!lastWide && !isWide(next)) width++;
			}
			lastWide = isWide(c);
			continue;
		}
		run++;
		lastWide = isWide(c);
		width += lastWide ? 2 : 1;
		if (isHan(c)) han++;
		if (!clauses && (CLAUSE_MARKS.has(c) ? !partsThousands(source, i) : c === '.' && isBlank(source[i + 1] ?? ' ')))
			clauses = true;
	}
	tokens++;
	if (run === 1) singles++;
	let at = end - 1;
	while (at > start && (isCloser(source[at] as string) || isBlank(source[at] as string))) at--;
	const prose = clauses || (han === 0 && mostlySmallWords(source.slice(start, Math.min(end, start + 200))));
	return { width, spaced: tokens >= 5 && singles >= tokens * 0.8, last: source[at] ?? '', clauses, prose, han };
}

/** All lines of `source`, or of the stretch `begin`..`stop` of it, that hold something, in order. */
export function cutLines(source: string, begin = 0, stop = source.length): Line[] {
	const lines: Line[] = [];
	let from = begin;
	let gap = 0;
	for (let i = begin; i <= stop; i++) {
		if (i < stop && (isIdeograph(source.charCodeAt(i)) || !isLineBreak(source[i] as string))) continue;
		let start = from;
		let indent = 0;
		for (; start < i && isBlank(source[start] as string); start++) {
			const c = source[start] as string;
			indent += isZeroWidth(c) ? 0 : c === '\t' ? 4 : isWide(c) ? 2 : 1;
		}
		let end = i;
		while (end > start && isBlank(source[end - 1] as string)) end--;
		if (end > start) {
			lines.push({ start, end, text: source.slice(start, end), indent, gap, ...measure(source, start, end) });
			gap = 0;
		} else if (i < stop) gap++;
		if (source[i] === '\r' && source[i + 1] === '\n') i++;
		from = i + 1;
	}
	return lines;
}

export const endsSentence = (line: Line): boolean => '。！？…!?'.includes(line.last) || (line.last === '.' && line.han === 0);

/** Words that end no line of their author's: a headline may end with a preposition (…goes on), not with these. */
const FUNCTION_WORD = /(?:^| )(?:the|an?|of|and|or|its|their|his|her|our|than|between|about|nearly|almost|from)$/i;

/** Ends where nothing can end: after a comma, an enumeration mark, a dash or hyphen, an article or conjunction, or inside a bracket. */
export function endsOpen(line: Line): boolean {
	const c = line.text[line.text.length - 1] ?? '';
	if (line.han === 0 && FUNCTION_WORD.test(line.text.slice(-10))) return true;
	if (c === '-' && /[A-Za-z\d]-$/.test(line.text.slice(-2))) return true;
	return '，、,—（“‘「『《【('.includes(c) || /[（(《【][^（()）《》【】。]{0,60}$/.test(line.text.slice(-61));
}
