/**
 * Reading order by geometry. A page is a tree: a run of lines one below the other, which may fork into runs side by side
 * (columns under a headline) and join again below them (the next headline across those columns). What spans several
 * columns parts them; what stands in one of them does not. The order is that of the tree: a line, then the runs that it
 * forks into from left to right, then what joins them.
 *
 * So the third column of the lead story is read before the second story whose headline spans the two columns beside it,
 * and a section heading in the first column of a paper is followed by the rest of its column and by the second column.
 */
import type { Line } from './geometry.ts';
import { MAX_ORDERED_LINES } from './limits.ts';

/** Lines one below the other, without a fork inside. */
export interface Run {
	lines: Line[];
}

interface Strand {
	/** The strand it forked off, and the index there of the step that it hangs on; null for the page itself. */
	parent: { strand: Strand; step: number } | null;
	depth: number;
	steps: Step[];
}

interface Step {
	line: Line;
	/** Strands that begin below this line, side by side. */
	fork: Strand[];
}

interface Place {
	strand: Strand;
	step: number;
}

/** A stretch of the page's width and the lowest line seen in it. */
interface Reach {
	x0: number;
	x1: number;
	line: number;
}

/** A heading is at least so much larger than the text. */
const HEADING = 1.25;
/** In points: what overlaps by less stands beside. */
const TOUCH = 1.5;

/** Runs in reading order. `lines` from top to bottom; `size` is the size of the page's ordinary text. */
export function readingOrder(lines: readonly Line[], size: number): Run[] {
	if (lines.length > MAX_ORDERED_LINES) return [{ lines: [...lines] }];
	const root: Strand = { parent: null, depth: 0, steps: [] };
	// The page's upper edge: what has nothing above it forks off here.
	const edge: Line = {
		x0: -Infinity,
		x1: Infinity,
		top: -Infinity,
		bottom: -Infinity,
		cells: [],
		text: '',
		baseline: 0,
		size: 0,
		font: '',
	};
	root.steps.push({ line: edge, fork: [] });
	const places: Place[] = [];
	const widths = reaches(lines, size);
	const skyline = new Skyline();
	for (const [index, line] of lines.entries()) {
		const width = widths[index] ?? line;
		const above = skyline.put(width.x0 + TOUCH, Math.max(width.x1 - TOUCH, width.x0 + TOUCH + 0.1), index);
		const parents = lowest(above.flatMap((i) => places[i] ?? []));
		places.push(place(line, parents.length === 0 ? [{ strand: root, step: 0 }] : parents, places));
	}
	const runs: Run[] = [];
	collect(root, runs);
	return runs.filter((run) => run.lines.length > 0);
}

/** The lines that are seen from below, from left to right. */
class Skyline {
	#reaches: Reach[] = [];

	/** Puts a line there; answers those it hides, wholly or in part. */
	put(x0: number, x1: number, line: number): number[] {
		const reaches = this.#reaches;
		let from = 0;
		let high = reaches.length;
		while (from < high) {
			const middle = (from + high) >> 1;
			if ((reaches[middle]?.x1 ?? Infinity) <= x0) from = middle + 1;
			else high = middle;
		}
		const hidden = new Set<number>();
		const put: Reach[] = [{ x0, x1, line }];
		let to = from;
		for (; to < reaches.length; to++) {
			const reach = reaches[to];
			if (!reach || reach.x0 >= x1) break;
			hidden.add(reach.line);
			if (reach.x0 < x0) put.unshift({ ...reach, x1: x0 });
			if (reach.x1 > x1) put.push({ ...reach, x0: x1 });
		}
		reaches.splice(from, to - from, ...put);
		return [...hidden];
	}
}

/** Of the places above a line, those that are not above one another. */
function lowest(places: readonly Place[]): Place[] {
	const byStrand = new Map<Strand, number>();
	for (const { strand, step } of places) byStrand.set(strand, Math.max(byStrand.get(strand) ?? 0, step));
	for (const strand of [...byStrand.keys()]) {
		for (let up = strand.parent; up; up = up.strand.parent) {
			const step = byStrand.get(up.strand);
			if (step !== undefined && step <= up.step) byStrand.delete(up.strand);
		}
	}
	return [...byStrand].map(([strand, step]) => ({ strand, step }));
}

function place(line: Line, parents: readonly Place[], places: Place[]): Place {
	const [only] = parents;
	if (only && parents.length === 1) {
		const { strand, step } = only;
		const at = strand.steps[step];
		if (at && strand === only.strand && (step > 0 || strand.parent)) {
			if (step === strand.steps.length - 1 && at.fork.length === 0) return append(strand, line);
			if (at.fork.length === 0) splitAfter(strand, step, places);
		}
		return fork(only, line);
	}
	// What stands under several strands joins them, in the strand that they all forked off.
	let { strand } = only ?? { strand: undefined };
	for (const parent of parents) strand = strand && meeting(strand, parent.strand);
	return append(strand as Strand, line);
}

function append(strand: Strand, line: Line): Place {
	strand.steps.push({ line, fork: [] });
	return { strand, step: strand.steps.length - 1 };
}

function fork({ strand, step }: Place, line: Line): Place {
	const branch: Strand = { parent: { strand, step }, depth: strand.depth + 1, steps: [{ line, fork: [] }] };
	strand.steps[step]?.fork.push(branch);
	return { strand: branch, step: 0 };
}

/** What followed a line turns out to have something beside it: it becomes the first strand of a fork below that line. */
function splitAfter(strand: Strand, step: number, places: Place[]): void {
	const rest = strand.steps.splice(step + 1);
	const branch: Strand = { parent: { strand, step }, depth: strand.depth + 1, steps: rest };
	strand.steps[step]?.fork.push(branch);
	for (const place of places) {
		if (place.strand === strand && place.step > step) {
			place.strand = branch;
			place.step -= step + 1;
		}
	}
	for (const [index, { fork }] of rest.entries()) for (const sub of fork) adopt(sub, branch, index);
}

function adopt(strand: Strand, parent: Strand, step: number): void {
	strand.parent = { strand: parent, step };
	strand.depth = parent.depth + 1;
	for (const [index, { fork }] of strand.steps.entries()) for (const sub of fork) adopt(sub, strand, index);
}

/** The strand that both are in or forked off. */
function meeting(a: Strand, b: Strand): Strand {
	let [x, y] = [a, b];
	while (x !== y) {
		if (x.depth >= y.depth && x.parent) x = x.parent.strand;
		else if (y.parent) y = y.parent.strand;
		else break;
	}
	return x;
}

function collect(strand: Strand, runs: Run[]): void {
	let run: Run = { lines: [] };
	runs.push(run);
	for (const { line, fork } of strand.steps) {
		if (line.cells.length > 0) run.lines.push(line);
		if (fork.length === 0) continue;
		for (const branch of inOrder(fork)) collect(branch, runs);
		run = { lines: [] };
		runs.push(run);
	}
}

/** Side by side from left to right; what lies wholly above another comes first. */
function inOrder(strands: readonly Strand[]): Strand[] {
	const spans = strands.map((strand) => ({ strand, ...span(strand) })).sort((a, b) => a.top - b.top);
	const groups: (typeof spans)[] = [];
	let bottom = -Infinity;
	for (const one of spans) {
		const group = groups[groups.length - 1];
		if (group && one.top < bottom) group.push(one);
		else groups.push([one]);
		bottom = Math.max(bottom, one.bottom);
	}
	return groups.flatMap((group) => group.sort((a, b) => a.x0 - b.x0).map(({ strand }) => strand));
}

function span(strand: Strand): { x0: number; top: number; bottom: number } {
	let [x0, top, bottom] = [Infinity, Infinity, -Infinity];
	for (const { line, fork } of strand.steps) {
		x0 = Math.min(x0, line.x0);
		top = Math.min(top, line.top);
		bottom = Math.max(bottom, line.bottom);
		for (const sub of fork) {
			const inner = span(sub);
			x0 = Math.min(x0, inner.x0);
			bottom = Math.max(bottom, inner.bottom);
		}
	}
	return { x0, top, bottom };
}

/**
 * The width that each line claims. A headline set over several columns may be shorter than they are together: it claims
 * the columns beside it whose text begins on the same height as the text below it, where its own height is blank there.
 */
function reaches(lines: readonly Line[], size: number): { x0: number; x1: number }[] {
	const columns = lines.map((line, index) => (line.size < HEADING * size ? withIndent(lines, index) : line));
	return lines.map((line, index) => {
		if (line.size < HEADING * size) return columns[index] ?? line;
		const below = beneath(lines, index);
		let { x0, x1 } = line;
		for (const under of below) {
			if (under.size >= HEADING * size || under.x0 >= line.x1 || under.x1 <= line.x0) continue;
			for (const other of below) {
				if (Math.abs(other.top - under.top) > size * 0.6 || other.size >= HEADING * size) continue;
				if (!blankAbove(lines, index, other)) continue;
				x0 = Math.min(x0, withIndent(lines, lines.indexOf(other, index)).x0);
				x1 = Math.max(x1, other.x1);
			}
			// A deck or a byline between has nothing beside it; the text below that has.
			if (x0 < line.x0 || x1 > line.x1) break;
		}
		return { x0, x1 };
	});
}

/** In em: a first line stands in by at most so much, and the next line is at most so far below it. */
const INDENT = 4.2;
const LEADING = 1.6;

/** A paragraph's first line claims the column that its second line shows. */
function withIndent(lines: readonly Line[], index: number): { x0: number; x1: number } {
	const line = lines[index];
	if (!line) return { x0: 0, x1: 0 };
	for (let i = index + 1; i < lines.length; i++) {
		const next = lines[i];
		if (!next || next.top > line.bottom + LEADING * line.size) break;
		if (next.top < line.bottom - TOUCH || next.x0 >= line.x1 || next.x1 <= line.x0) continue;
		const standsIn = next.x0 < line.x0 && line.x0 - next.x0 <= INDENT * line.size && Math.abs(next.size - line.size) < 0.6;
		return standsIn ? { x0: next.x0, x1: line.x1 } : line;
	}
	return line;
}

/** In sizes of the heading: so far below it its text may begin (a deck and a byline stand between). */
const NEAR = 4;

function beneath(lines: readonly Line[], index: number): Line[] {
	const line = lines[index];
	const found: Line[] = [];
	if (!line) return found;
	for (let i = index + 1; i < lines.length; i++) {
		const other = lines[i];
		if (!other || other.top > line.bottom + NEAR * line.size) break;
		if (other.top >= line.bottom - TOUCH) found.push(other);
	}
	return found;
}

/** Whether between the heading's upper edge and `other` nothing stands in the width of `other` but the heading. */
function blankAbove(lines: readonly Line[], index: number, other: Line): boolean {
	const line = lines[index];
	if (!line) return false;
	const within = (i: number): boolean => {
		const between = lines[i];
		if (!between || i === index || between === other) return false;
		return between.bottom > line.top + TOUCH && between.top < other.top - TOUCH && between.x0 < other.x1 && between.x1 > other.x0;
	};
	for (let i = index + 1; i < lines.length && (lines[i]?.top ?? Infinity) < other.top; i++) if (within(i)) return false;
	for (let i = index - 1; i >= 0 && (lines[i]?.top ?? -Infinity) > line.top - 6 * line.size; i--) if (within(i)) return false;
	return true;
}
