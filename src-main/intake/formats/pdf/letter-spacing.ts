/**
 * Text that is set with its letters apart, or stretched to fill its line: pdf.js puts a blank between any two glyphs that stand
 * a tenth of an em apart, so that a wide-set line comes as single characters, and its figures as single digits. Such a line is
 * told by its letters and by nothing else: single digits beside each other may be the cells of a table, and are joined only
 * where words around them are set the same way.
 */
import { advanceOf, isWide, WIDE } from './characters.ts';
import { type Piece, union } from './geometry.ts';

/** What stands on one baseline, from left to right. */
interface Row {
	pieces: Piece[];
	baseline: number;
}

interface Stretch {
	pieces: Piece[];
	/** In em: what stands between two letters. */
	gap: number;
	/** Numbers and words of letters are whole: a blank between two of them is one. */
	whole: boolean;
	/** In em: what is wider parts cells or columns. */
	parting: number;
}

/** No blank between words widens the gaps of Chinese text. */
const ofHan = (pieces: Piece[], gap: number, whole: boolean): Stretch => {
	return { pieces, gap, whole, parting: Math.max(PARTING, gap * 1.5 + 0.05) };
};
const ofLetters = (pieces: Piece[], gap: number): Stretch => ({ pieces, gap, whole: false, parting: 2 * gap + PARTING });

/** In em. */
const WORD_GAP = 0.14;
/** In em, of letters that pdf.js keeps in one piece; those farther apart are pieces of their own. */
const WITHIN_PIECE = 0.6;
/** In em: what parts the cells of a row where letters are not apart. */
const PARTING = 0.9;
/** In em: a gap beside Han that is no blank somebody typed. */
const CJK_GAP = 0.55;
/** In em: no letters are set farther apart. */
const WIDEST = 1.6;
const LEAST_LETTERS = 5;
/** Fewer letters alone on a line may be the days of a week. */
const LONG_WORD = 8;
/** A word that stands alone; a longer one is a line whose blanks were lost between its letters. */
const LONGEST_WORD = 14;
/** Of the sets of one or two characters that a piece falls into: two may come so near to each other (AV, 11) that no blank is put there. */
const SINGLE_SHARE = 0.6;
/** A line that goes on a wide-set one stands at most so many sizes below it. */
const NEXT_LINE = 2.5;
const INDENT = 3;

const LETTER = /\p{L}/u;
const DIGIT = /\d/;
/** What stands in a text and not in a row of single digits. */
const POINT = /[.,;:%]/;
/** A word and a number without more between them than between letters. */
const LOST_BLANK = /\p{Script=Latin} \p{Script=Latin} \d|\d \p{Script=Latin} \p{Script=Latin}/u;

const tokensOf = ({ text }: Piece): string[] => text.trim().split(' ');

/** Whether a piece looks as wide-set text does; a single character says nothing either way. */
function isApart(piece: Piece): boolean {
	// Most pieces are ordinary text: their first word is longer.
	if (piece.text.length > 6 && !piece.text.slice(1, 6).includes(' ')) return false;
	const tokens = tokensOf(piece);
	if (tokens.some((token) => token === '' || [...token].length > 2)) return false;
	const single = tokens.filter((token) => [...token].length === 1).length;
	return single >= SINGLE_SHARE * tokens.length;
}

/**
 * Whether a piece looks as stretched Chinese text does: a line that is justified has its blanks beside Han and leaves numbers
 * and words of letters whole. A single number or word says nothing either way.
 */
function isHanApart(piece: Piece): boolean {
	if (!WIDE.test(piece.text)) return !piece.text.trim().includes(' ');
	const tokens = tokensOf(piece);
	const wide = tokens.filter((token) => hasWide(token));
	if (tokens.includes('') || wide.some((token) => [...token].length > 2)) return false;
	return wide.filter((token) => [...token].length === 1).length >= SINGLE_SHARE * wide.length;
}

const hasWide = (token: string): boolean => [...token].some(isWide);

/** In em: the blank between the characters of a piece, by the usual advances of these. */
function innerGap(piece: Piece): number {
	const tokens = tokensOf(piece);
	const advance = tokens.reduce((sum, token) => sum + [...token].reduce((all, char) => all + advanceOf(char), 0), 0);
	return Math.max(0, ((piece.x1 - piece.x0) / piece.size - advance) / (tokens.length - 1));
}

const between = (a: Piece, b: Piece): number => (b.x0 - a.x1) / Math.max(a.size, b.size);

function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Joins what is set apart, row by row. A new array; other pieces are as they were. Linear but for sorting. */
export function withoutLetterSpacing<T extends Row>(rows: readonly T[]): T[] {
	let before: { size: number; baseline: number; x0: number } | null = null;
	return rows.map((row) => {
		if (row.pieces.some(({ confidence }) => confidence !== undefined)) return row;
		let changed = false;
		const close = (stretch: Stretch): Piece[] => {
			changed = true;
			return joined(stretch);
		};
		const apart = candidatesOf(row.pieces, isApart).flatMap((candidate): Piece[] => {
			const [first] = candidate;
			const carried: boolean =
				before !== null &&
				first !== undefined &&
				Math.abs(before.size - first.size) < 0.05 * first.size &&
				row.baseline - before.baseline < NEXT_LINE * first.size &&
				Math.abs(first.x0 - before.x0) < INDENT * first.size;
			const stretch = stretchOf(candidate, carried);
			if (!stretch || !first) return candidate;
			// A word alone may be the head of a table.
			if (candidate.length > 1) before = { size: first.size, baseline: row.baseline, x0: first.x0 };
			return close(stretch);
		});
		const pieces = candidatesOf(apart, isHanApart).flatMap((candidate) => {
			const stretch = hanApart(candidate);
			return stretch ? close(stretch) : candidate;
		});
		return changed ? { ...row, pieces } : row;
	});
}

/** Neighbours that may be one wide-set text; all others alone. */
function candidatesOf(pieces: readonly Piece[], mayBe: (piece: Piece) => boolean): Piece[][] {
	const groups: Piece[][] = [];
	for (const piece of pieces) {
		const group = groups[groups.length - 1];
		const last = group?.[group.length - 1];
		const goesOn =
			last !== undefined &&
			mayBe(last) &&
			mayBe(piece) &&
			Math.abs(last.size - piece.size) < 0.05 * piece.size &&
			between(last, piece) < 2 * WIDEST + 1;
		if (group && goesOn) group.push(piece);
		else groups.push([piece]);
	}
	return groups;
}

/** How far apart the letters of a candidate stand; null where it is no wide-set text. `carried`: the line above is one. */
function stretchOf(pieces: Piece[], carried: boolean): Stretch | null {
	if (!pieces.every(isApart)) return null;
	const sets = pieces.filter((piece) => tokensOf(piece).length > 1);
	return sets.length > 0 ? setsApart(pieces, sets, carried) : lettersApart(pieces);
}

/** Letters so near to each other that pdf.js leaves words in one piece each. */
function setsApart(pieces: Piece[], sets: readonly Piece[], carried: boolean): Stretch | null {
	const tokens = sets.flatMap(tokensOf);
	const letters = tokens.filter((token) => LETTER.test(token));
	const goesOn = carried && (letters.length > 1 || tokens.some((token) => POINT.test(token)));
	if (!goesOn && (letters.length < LEAST_LETTERS || letters.length * 3 < tokens.length)) return null;
	const gap = medianOf(sets.map(innerGap));
	if (gap > WITHIN_PIECE + WORD_GAP) return null;
	const wide = letters.filter((token) => isWide(token)).length;
	if (wide * 2 >= letters.length && wide > 0) return ofHan(pieces, gap, false);
	// Where a blank between words is lost among those between letters, two numbers may have become one.
	if (sets.some(({ text }) => LOST_BLANK.test(text))) return null;
	const alone = pieces.length === 1 && !carried;
	if (alone && (tokens.length > LONGEST_WORD || tokens.some((token) => DIGIT.test(token)))) return null;
	return ofLetters(pieces, gap);
}

/** Letters so far apart that each is a piece: equally far, but for the blanks between words. */
function lettersApart(pieces: Piece[]): Stretch | null {
	const latin = pieces.filter(({ text }) => LETTER.test(text) && !isWide(text)).length;
	if (latin < LEAST_LETTERS || latin * 2 < pieces.length || pieces.some(({ text }) => isWide(text))) return null;
	const gaps = pieces.slice(1).map((piece, i) => between(pieces[i] as Piece, piece));
	const gap = medianOf(gaps);
	if (gap < WITHIN_PIECE / 2 || gap > WIDEST) return null;
	// Heads of narrow columns are single letters too, but make no two words.
	if (pieces.length < LONG_WORD && gaps.every((one) => isWithinWord(one, gap))) return null;
	const even = gaps.filter((one) => Math.abs(one - gap) <= 0.15).length;
	// A letter and a digit equally far apart are two cells of a table.
	const cells = pieces.slice(1).some((piece, i) => {
		const both = (pieces[i] as Piece).text + piece.text;
		return LETTER.test(both) && DIGIT.test(both) && isWithinWord(gaps[i] ?? 0, gap);
	});
	return even * 2 > gaps.length && !cells ? ofLetters(pieces, gap) : null;
}

/** Han apart, whether pdf.js keeps them in one piece or not, with numbers that are whole. */
function hanApart(pieces: Piece[]): Stretch | null {
	if (!pieces.every(isHanApart)) return null;
	const sets = pieces.filter((piece) => tokensOf(piece).length > 1);
	const wide = (sets.length > 0 ? sets : pieces).flatMap(tokensOf).filter(hasWide);
	if (wide.length < LEAST_LETTERS) return null;
	if (sets.length > 0) return ofHan(pieces, medianOf(sets.map(innerGap)), true);
	// Each a piece: equally far apart, and words among them, not only heads of columns with a number below or beside each.
	const gaps = pieces.slice(1).map((piece, i) => between(pieces[i] as Piece, piece));
	const gap = medianOf(gaps);
	const even = gaps.filter((one) => Math.abs(one - gap) <= 0.15).length;
	const words = pieces.some((_, i) => pieces.slice(i, i + 3).filter(({ text }) => hasWide(text)).length === 3);
	const single = pieces.some(({ text }, i) => DIGIT.test(text) && DIGIT.test(pieces[i + 1]?.text ?? ''));
	return gap > CJK_GAP && gap <= WIDEST && even > 0.8 * gaps.length && words && !single ? ofHan(pieces, gap, true) : null;
}

const isWithinWord = (blank: number, gap: number): boolean => blank <= gap * 1.5 + 0.05;

/** The stretch as one piece, or as several where something wider than a blank between words parts them. */
function joined({ pieces, gap, whole, parting }: Stretch): Piece[] {
	const out: Piece[] = [];
	let group: Piece[] = [];
	let text = '';
	const put = (own: string, blank: boolean): void => {
		text += (blank ? ' ' : '') + own;
	};
	const close = (): void => {
		const [first] = group;
		if (first) out.push({ ...first, ...union(group), text });
		group = [];
		text = '';
	};
	for (const piece of pieces) {
		const last = group[group.length - 1];
		const blank = last ? between(last, piece) : 0;
		if (last && blank > parting) close();
		for (const [i, token] of tokensOf(piece).entries()) {
			const wide = isWide(text.slice(-1)) || isWide(token.slice(0, 1));
			const near = i === 0 ? isWithinWord(blank, gap) || (wide && blank <= CJK_GAP) : true;
			put(token, text !== '' && !(near && (wide || !whole)));
		}
		group.push(piece);
	}
	close();
	return out;
}
