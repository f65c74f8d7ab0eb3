/** The blanks between columns of prose: what parts two lines that stand on one baseline by chance. */
import { type Segment, sharedHeight } from './geometry.ts';

/** A blank that runs down between two columns. */
export interface Gutter {
	x0: number;
	x1: number;
	top: number;
	bottom: number;
}

/** In em: shorter segments may be the cells of a table. The narrowest newspaper column has nine characters. */
const PROSE_WIDTH = 7;
/** So many pairs of lines have to face each other over a gutter. */
const MIN_PAIRS = 3;
/** In em: the first line of a paragraph stands in by two. */
const INDENT = 2.6;
/** In em: the least width of a gutter. */
const MIN_WIDTH = 0.4;
/** Lines of prose fill their column; the cells of a table do not. */
const MIN_FILL = 0.72;
/** A segment as high as so many lines of the text is no prose. */
const MAX_BANDS = 12;
/** In em: so far a gutter goes on past the last two lines that faced each other. */
const REACH = 12;
/** So many cells on one baseline are a row of a table, where the next baseline has as many in line with them. */
const ROW_CELLS = 3;
/** In em: rows of a table are at most so far apart, and their cells so far out of line. */
const ROW_GAP = 4;
const ALIGNED = 0.6;

/** A gutter while it is being found, with the outer edges of the columns beside it. */
interface Found extends Gutter {
	left: number;
	right: number;
}

interface Pair {
	left: Segment;
	right: Segment;
}

/** Gutters of a page. `segments` as {@link segmentsOf} gives them. Linear in them but for sorting. */
export function guttersOf(segments: readonly Segment[], size: number): Gutter[] {
	const pairs = facing(segments, size).sort((a, b) => a.right.x0 - b.right.x0);
	const gutters: Found[] = [];
	let cluster: Pair[] = [];
	const close = () => {
		gutters.push(...runsOf(cluster, size));
		cluster = [];
	};
	for (const pair of pairs) {
		const first = cluster[0];
		if (first && pair.right.x0 - first.right.x0 > INDENT * size) close();
		cluster.push(pair);
	}
	close();
	return gutters.map((gutter) => reaching(gutter, segments, size));
}

/** Neighbours side by side, both wide enough to be prose, nothing between them. */
function facing(segments: readonly Segment[], size: number): Pair[] {
	const band = Math.max(4, size);
	const bands = new Map<number, Segment[]>();
	for (const segment of segments) {
		// A giant letter stands beside everything and faces nothing.
		if (segment.bottom - segment.top > MAX_BANDS * band) continue;
		const to = Math.floor(segment.bottom / band);
		for (let i = Math.floor(segment.top / band); i <= to; i++) {
			const standing = bands.get(i);
			if (standing) standing.push(segment);
			else bands.set(i, [segment]);
		}
	}
	for (const standing of bands.values()) standing.sort((a, b) => a.x0 - b.x0);
	const prose = ({ x0, x1, size: own }: Segment) => x1 - x0 >= PROSE_WIDTH * own;
	return segments.filter(prose).flatMap((left) => {
		const standing = bands.get(Math.floor((left.top + left.bottom) / 2 / band)) ?? [];
		let low = 0;
		let high = standing.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((standing[middle]?.x0 ?? Infinity) < left.x1) low = middle + 1;
			else high = middle;
		}
		const right = standing.slice(low, low + 4).find((candidate) => sharedHeight(left, candidate) >= 0.4);
		return right && prose(right) ? [{ left, right }] : [];
	});
}

/** A cluster's pairs from top to bottom, parted where no one blank runs through all of them. */
function runsOf(cluster: readonly Pair[], size: number): Found[] {
	const gutters: Found[] = [];
	let run: Pair[] = [];
	let [x0, x1] = [-Infinity, Infinity];
	const close = () => {
		const lefts = run.map(({ left }) => left);
		const widest = lefts.reduce((most, { x0, x1 }) => Math.max(most, x1 - x0), 0);
		const fill = lefts.reduce((sum, { x0, x1 }) => sum + (x1 - x0), 0) / Math.max(1, lefts.length * widest);
		if (run.length >= MIN_PAIRS && fill >= MIN_FILL) {
			const top = Math.min(...run.slice(0, 2).map(({ left, right }) => Math.min(left.top, right.top)));
			const bottom = Math.max(...run.slice(-2).map(({ left, right }) => Math.max(left.bottom, right.bottom)));
			const outer = { left: Math.min(...lefts.map((one) => one.x0)), right: Math.max(...run.map((pair) => pair.right.x1)) };
			gutters.push({ x0, x1, top, bottom, ...outer });
		}
		run = [];
		[x0, x1] = [-Infinity, Infinity];
	};
	for (const pair of [...cluster].sort((a, b) => a.left.top - b.left.top)) {
		if (Math.min(x1, pair.right.x0) - Math.max(x0, pair.left.x1) < MIN_WIDTH * size) close();
		x0 = Math.max(x0, pair.left.x1);
		x1 = Math.min(x1, pair.right.x0);
		run.push(pair);
	}
	close();
	return gutters;
}

/** Up and down to what crosses it, but not far, and not into a table: its rows would be cut in two. */
function reaching(gutter: Found, segments: readonly Segment[], size: number): Gutter {
	let top = gutter.top - REACH * size;
	let bottom = gutter.bottom + REACH * size;
	for (const segment of segments) {
		if (segment.x0 >= gutter.x0 || segment.x1 <= gutter.x1) continue;
		const middle = (segment.top + segment.bottom) / 2;
		if (middle < gutter.top) top = Math.max(top, segment.bottom);
		else if (middle > gutter.bottom) bottom = Math.min(bottom, segment.top);
	}
	const rows = baselinesOf(gutter, segments, top, bottom);
	const middleOf = ([first]: Segment[]) => (first ? (first.top + first.bottom) / 2 : 0);
	const below = rows.filter((row) => middleOf(row) > gutter.bottom);
	const above = rows.filter((row) => middleOf(row) < gutter.top).reverse();
	const under = below.find((row, i) => isTable(gutter, row, below[i + 1]));
	const over = above.find((row, i) => isTable(gutter, row, above[i + 1]));
	if (under) bottom = Math.min(bottom, ...under.map((cell) => cell.top));
	if (over) top = Math.max(top, ...over.map((cell) => cell.bottom));
	return { x0: gutter.x0, x1: gutter.x1, top, bottom };
}

/** What stands on one baseline in the columns beside a gutter, from top to bottom. */
function baselinesOf({ left, right }: Found, segments: readonly Segment[], top: number, bottom: number): Segment[][] {
	const rows: Segment[][] = [];
	for (const segment of segments) {
		if (segment.bottom < top || segment.top > bottom || segment.x1 <= left || segment.x0 >= right) continue;
		const row = rows[rows.length - 1];
		const last = row?.[row.length - 1];
		if (last && row && Math.abs(last.baseline - segment.baseline) <= 0.35 * Math.max(last.size, segment.size)) row.push(segment);
		else rows.push([segment]);
	}
	return rows;
}

/** Whether a row and the one that follows it are those of one table on both sides of the gutter. */
function isTable({ x0, x1 }: Gutter, row: readonly Segment[], next: readonly Segment[] | undefined): boolean {
	const [first] = row;
	const [other] = next ?? [];
	if (!first || !next || !other || row.length < ROW_CELLS || next.length < ROW_CELLS) return false;
	if (Math.abs(first.baseline - other.baseline) > ROW_GAP * first.size) return false;
	const both = (cells: readonly Segment[]) => cells.some((cell) => cell.x1 <= x0 + 1) && cells.some((cell) => cell.x0 >= x1 - 1);
	if (!both(row) || !both(next)) return false;
	const near = (a: number, b: number) => Math.abs(a - b) <= ALIGNED * first.size;
	const inLine = (a: Segment, b: Segment) => near(a.x0, b.x0) || near(a.x1, b.x1) || near(a.x0 + a.x1, b.x0 + b.x1);
	return row.filter((cell) => next.some((under) => inLine(cell, under))).length >= ROW_CELLS;
}

/** Whether a gutter runs down between two segments of one baseline. */
export function parted(left: Segment, right: Segment, gutters: readonly Gutter[]): boolean {
	const middle = (left.top + left.bottom) / 2;
	return gutters.some(
		(gutter) => gutter.x0 >= left.x1 - 1 && gutter.x1 <= right.x0 + 1 && gutter.top <= middle && gutter.bottom >= middle,
	);
}
