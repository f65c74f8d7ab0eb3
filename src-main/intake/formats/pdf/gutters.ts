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

interface Pair {
	left: Segment;
	right: Segment;
}

/** Gutters of a page. `segments` as {@link segmentsOf} gives them. Linear in them but for sorting. */
export function guttersOf(segments: readonly Segment[], size: number): Gutter[] {
	const pairs = facing(segments, size).sort((a, b) => a.right.x0 - b.right.x0);
	const gutters: Gutter[] = [];
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
function runsOf(cluster: readonly Pair[], size: number): Gutter[] {
	const gutters: Gutter[] = [];
	let run: Pair[] = [];
	let [x0, x1] = [-Infinity, Infinity];
	const close = () => {
		const lefts = run.map(({ left }) => left);
		const widest = lefts.reduce((most, { x0, x1 }) => Math.max(most, x1 - x0), 0);
		const fill = lefts.reduce((sum, { x0, x1 }) => sum + (x1 - x0), 0) / Math.max(1, lefts.length * widest);
		if (run.length >= MIN_PAIRS && fill >= MIN_FILL) {
			const top = Math.min(...run.slice(0, 2).map(({ left, right }) => Math.min(left.top, right.top)));
			const bottom = Math.max(...run.slice(-2).map(({ left, right }) => Math.max(left.bottom, right.bottom)));
			gutters.push({ x0, x1, top, bottom });
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

/** Up and down to what crosses it, but not far: below the columns a table may begin. */
function reaching(gutter: Gutter, segments: readonly Segment[], size: number): Gutter {
	let top = gutter.top - REACH * size;
	let bottom = gutter.bottom + REACH * size;
	for (const segment of segments) {
		if (segment.x0 >= gutter.x0 || segment.x1 <= gutter.x1) continue;
		const middle = (segment.top + segment.bottom) / 2;
		if (middle < gutter.top) top = Math.max(top, segment.bottom);
		else if (middle > gutter.bottom) bottom = Math.min(bottom, segment.top);
	}
	return { ...gutter, top, bottom };
}

/** Whether a gutter runs down between two segments of one baseline. */
export function parted(left: Segment, right: Segment, gutters: readonly Gutter[]): boolean {
	const middle = (left.top + left.bottom) / 2;
	return gutters.some(
		(gutter) => gutter.x0 >= left.x1 - 1 && gutter.x1 <= right.x0 + 1 && gutter.top <= middle && gutter.bottom >= middle,
	);
}
