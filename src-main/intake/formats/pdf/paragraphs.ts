/** Lines in reading order to paragraphs, by indents, gaps, short lines, sizes; over columns and pages too. */
import type { BlockKind } from '../../../contract/layout.ts';
import { advanceOf, endsSentence, isWide } from './characters.ts';
import { type Box, type Line, type Segment, weightedMedian } from './geometry.ts';
import { type Row, withTables } from './tables.ts';

/** Where a box of the layout stands in the file. */
export interface Sheet {
	page: number;
	/** Takes a box of the layout to the page. */
	back(box: Box): Box;
}

/** Lines one below the other on a page, in reading order. */
export interface PlacedRun {
	sheet: Sheet;
	/** What the whole run is, where it is not running text. */
	kind: Extract<BlockKind, 'pagefurniture' | 'textbox'> | null;
	/** Whether the page holds several columns. */
	columns: boolean;
	lines: readonly Line[];
}

export interface PlacedSegment {
	sheet: Sheet;
	segment: Segment;
}

/** A printed line, or a table's row: cells, each of the segments it is wrapped into. */
export type PlacedLine = PlacedSegment[][];

export interface Paragraph {
	kind: BlockKind;
	level: number | null;
	lines: PlacedLine[];
}

/** What sizes of type say in this file. */
export interface Sizes {
	body: number;
	/** The sizes of headings, the largest first. */
	headings: readonly number[];
}

/** A heading's face is larger than the text's by so much. */
const HEADING = 1.13;
/** A story's headline, on a page of several. */
const HEADLINE = 1.45;
const LONGEST_HEADING = 90;

const CAPTION =
	/^(?:图|表|照片|图片|图表)\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[：:、.\s]|^图为|^(?:figure|fig\.|table|photo|chart)\s*\d*\s*[.:]/i;
const NOTE_MARK = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡①-⑳]|\[\d{1,2}\]|注\s*[0-9]*\s*[：:])/u;
const BULLET = /^[•●○◆◇■□▪▶►➢✓]/u;
const ITEM =
	/^(?:[（(][一二三四五六七八九十0-9]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．)）](?!\d)|第[一二三四五六七八九十百]+[章节条])/u;

export function sizesOf(runs: readonly PlacedRun[]): Sizes {
	const lines = runs.filter(({ kind }) => kind === null).flatMap((run) => run.lines);
	const body = weightedMedian(lines.map(({ size, text }) => ({ value: size, weight: text.length })));
	const headings = new Set<number>();
	for (const line of lines) if (isHeading(line, body)) headings.add(Math.round(line.size * 2));
	return { body, headings: [...headings].sort((a, b) => b - a) };
}

const isHeading = (line: Line, body: number): boolean =>
	line.size >= body * HEADING && line.text.length <= LONGEST_HEADING && line.cells.length === 1 && /\p{L}/u.test(line.text);

/** The column a run stands in: what its lines are indented from and cut short of. */
interface Column {
	left: number;
	right: number;
	/** From baseline to baseline. */
	leading: number;
}

function columnOf(run: PlacedRun, runs: readonly PlacedRun[], body: number): Column {
	const prose = (lines: readonly Line[]) => lines.filter((line) => line.cells.length === 1 && line.size < body * HEADING);
	const own = prose(run.lines);
	let left = Math.min(...own.map(({ x0 }) => x0));
	let right = Math.max(...own.map(({ x1 }) => x1));
	let gaps = leadings(own);
	if (own.length < 4) {
		// The last lines of a column say little of it: the longest run of the page that stands in the same one does.
		for (const other of runs) {
			if (other.sheet.page !== run.sheet.page || other === run || other.lines.length < 4) continue;
			const theirs = prose(other.lines);
			const x0 = Math.min(...theirs.map((line) => line.x0));
			const x1 = Math.max(...theirs.map((line) => line.x1));
			if (theirs.length < 4 || left < x0 - body || left > x0 + 3 * body || right > x1 + body) continue;
			left = Math.min(left, x0);
			right = Math.max(right, x1);
			gaps = leadings(theirs);
			break;
		}
	}
	return { left, right, leading: weightedMedian(gaps.map((value) => ({ value, weight: 1 }))) || body * 1.6 };
}

function leadings(lines: readonly Line[]): number[] {
	return lines.flatMap((line, i) => {
		const gap = line.baseline - (lines[i - 1]?.baseline ?? Infinity);
		return gap > 0 && gap < line.size * 3.5 ? [gap] : [];
	});
}

/** Paragraphs in reading order. What interrupts a paragraph (a caption, a note at the page's foot, a table) comes after it. */
export function paragraphsOf(runs: readonly PlacedRun[]): Paragraph[] {
	const sizes = sizesOf(runs);
	const builder = new Builder(sizes);
	const queue = [...runs];
	for (let i = 0; i < queue.length; i++) {
		const run = queue[i];
		if (!run) continue;
		const column = columnOf(run, runs, sizes.body);
		const stopped = builder.take(run, queue[i + 1], column);
		// The story of this column goes on in the next one, and another begins below it here: that waits.
		if (stopped > 0) queue.splice(i + 2, 0, { ...run, lines: run.lines.slice(stopped) });
	}
	return builder.paragraphs;
}

interface Open {
	paragraph: Paragraph;
	last: Line;
	column: Column;
	run: PlacedRun;
}

class Builder {
	readonly paragraphs: Paragraph[] = [];
	readonly #sizes: Sizes;
	/** The paragraph that may go on, its last line, and the column that line stands in. */
	#open: Open | null = null;
	#titled = false;
	/** The caption or note that may go on. */
	#side: { paragraph: Paragraph; last: Line; run: PlacedRun } | null = null;

	constructor(sizes: Sizes) {
		this.#sizes = sizes;
	}

	/** Takes a run's lines. Answers the index of the line it stopped before, or 0 when it took all. */
	take(run: PlacedRun, next: PlacedRun | undefined, column: Column): number {
		if (run.kind !== null) {
			for (const line of run.lines) this.#aside(run.kind, [placed(line, run)]);
			return 0;
		}
		for (const part of withTables(run.lines)) {
			if ('row' in part) this.#row(part.row, run);
			else {
				if (part.from > 0 && this.#elsewhere(part.line, run, next, column)) return part.from;
				this.#line(part.line, run, column);
			}
		}
		return 0;
	}

	/** Whether a headline breaks into a story that the next run goes on with. */
	#elsewhere(line: Line, run: PlacedRun, next: PlacedRun | undefined, column: Column): boolean {
		const first = next?.lines[0];
		const open = this.#open;
		if (!next || !first || !open || open.run.sheet.page !== run.sheet.page || next.sheet.page !== run.sheet.page) return false;
		return (
			line.size >= this.#sizes.body * HEADLINE &&
			!endsSentence(open.last.text) &&
			open.last.x1 > column.right - 2.5 * open.last.size &&
			next.kind === null &&
			first.cells.length === 1 &&
			Math.abs(first.size - open.last.size) < 0.6
		);
	}

	#row(row: Row, run: PlacedRun): void {
		const cells = row.cells.map((cell) => cell.map((segment) => ({ sheet: run.sheet, segment })));
		this.#aside('tablerow', [cells]);
	}

	/** Stands by itself and does not end the paragraph that it interrupts. */
	#aside(kind: BlockKind, lines: PlacedLine[]): void {
		this.paragraphs.push({ kind, level: null, lines });
	}

	#line(line: Line, run: PlacedRun, column: Column): void {
		const { body, headings } = this.#sizes;
		const open = this.#open;
		if (isHeading(line, body)) {
			const last = this.paragraphs[this.paragraphs.length - 1];
			const goesOn =
				open &&
				open.paragraph === last &&
				(last.kind === 'title' || last.kind === 'heading') &&
				open.run === run &&
				Math.abs(open.last.size - line.size) < 0.6 &&
				line.top - open.last.bottom < line.size * 0.9;
			if (goesOn) {
				last.lines.push(placed(line, run));
				open.last = line;
				return;
			}
			const title = this.#isTitle(line, run);
			const level = title ? null : Math.min(9, 1 + headings.indexOf(Math.round(line.size * 2)));
			this.#begin({ kind: title ? 'title' : 'heading', level, lines: [placed(line, run)] }, line, run, column);
			return;
		}
		const small = line.size <= body * 0.93;
		if (CAPTION.test(line.text) && (small || line.text.length < 60)) {
			this.#beside('caption', line, run);
			return;
		}
		const side = this.#side;
		if (
			side &&
			side.run === run &&
			this.#follows(side.last, line, column) &&
			Math.abs(side.last.size - line.size) < 0.4 &&
			small
		) {
			side.paragraph.lines.push(placed(line, run));
			side.last = line;
			return;
		}
		if (small && NOTE_MARK.test(line.text)) {
			this.#beside('footnote', line, run);
			return;
		}
		this.#side = null;
		if (open && this.#goesOn(open, line, run, column)) {
			open.paragraph.lines.push(placed(line, run));
			this.#open = { ...open, last: line, column, run };
			return;
		}
		this.#begin(
			{ kind: BULLET.test(line.text) ? 'listitem' : 'line', level: null, lines: [placed(line, run)] },
			line,
			run,
			column,
		);
	}

	#beside(kind: BlockKind, line: Line, run: PlacedRun): void {
		const paragraph: Paragraph = { kind, level: null, lines: [placed(line, run)] };
		this.paragraphs.push(paragraph);
		this.#side = { paragraph, last: line, run };
	}

	#begin(paragraph: Paragraph, last: Line, run: PlacedRun, column: Column): void {
		this.paragraphs.push(paragraph);
		this.#open = { paragraph, last, column, run };
		this.#side = null;
	}

	#isTitle(line: Line, run: PlacedRun): boolean {
		const { body, headings } = this.#sizes;
		if (run.columns && line.size >= body * HEADLINE) return true;
		if (this.#titled || line.size < body * 1.25 || Math.round(line.size * 2) < (headings[0] ?? 0) - 1) return false;
		this.#titled = true;
		return true;
	}

	#follows(last: Line, line: Line, column: Column): boolean {
		return line.top - last.bottom < column.leading - last.size + 0.55 * last.size && line.top > last.top;
	}

	/** Whether a line is the next of the open paragraph. */
	#goesOn(open: Open, line: Line, run: PlacedRun, column: Column): boolean {
		const { paragraph, last } = open;
		if (paragraph.kind !== 'line' && paragraph.kind !== 'listitem') return false;
		if (Math.abs(last.size - line.size) > 0.08 * last.size + 0.2) return false;
		if (last.cells.length > 1 || line.cells.length > 1) return false;
		if (BULLET.test(line.text)) return false;
		const indent = line.x0 - column.left;
		if (open.run !== run) {
			// In another column or on another page: only what cannot be an end goes on.
			return (
				indent < 1.2 * line.size && !endsSentence(last.text) && !this.#isShort(last, line, open.column) && !ITEM.test(line.text)
			);
		}
		if (!this.#follows(last, line, column)) return false;
		if (this.#isShort(last, line, column)) return false;
		if (indent > 1.2 * line.size && line.x0 > last.x0 + line.size) return false;
		// Two lines that both stand in, the first a whole sentence: two paragraphs of one line each.
		const lastIndent = last.x0 - column.left;
		const both = Math.abs(line.x0 - last.x0) < 0.5 * line.size && indent > 1.5 * line.size && indent < 3 * line.size;
		if (both && lastIndent > 0 && endsSentence(last.text)) return false;
		return !(ITEM.test(line.text) && endsSentence(last.text));
	}

	/** Whether what begins `line` would still have stood on the line before. */
	#isShort(last: Line, line: Line, column: Column): boolean {
		return column.right - last.x1 > firstUnit(line.text) * line.size;
	}
}

/** In em: what could not be parted at the beginning of a line, with the blank before it. */
function firstUnit(text: string): number {
	const first = [...text.slice(0, 2)][0] ?? '';
	// A mark that may not begin a line takes the character before it along.
	if (isWide(first)) return 2.2;
	let width = 0.5;
	for (const char of text.slice(0, 40)) {
		if (char === ' ' || isWide(char)) break;
		width += advanceOf(char);
	}
	return Math.max(width, 1.5);
}

function placed(line: Line, run: PlacedRun): PlacedLine {
	return line.cells.map((segment) => [{ sheet: run.sheet, segment }]);
}
