/** Pieces to segments: what stands on one baseline, parted where a blank is wider than a blank in a line. */
import { isWide } from './characters.ts';
import { type Piece, type Segment, type Told, toldOf, union } from './geometry.ts';

/** In em. A blank between words is 0.2 to 0.6; justified Chinese text has at most about that between its characters. */
const PARTING_GAP = 0.9;
const WORD_GAP = 0.14;
/** A gap that Chinese text sets between figures and characters is no blank that somebody typed. */
const CJK_GAP = 0.55;
/** Letters of a spaced-out heading stand at most so far apart. */
const SPACED_OUT_GAP = 3.2;

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
	...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻' },
};
const RAISED = /^[0-9+\-−]+$/;

interface Baseline {
	pieces: Piece[];
	baseline: number;
	size: number;
}

const charOf = (text: string, at: 'first' | 'last'): string => {
	const chars = [...(at === 'first' ? text.slice(0, 2) : text.slice(-2))];
	return (at === 'first' ? chars[0] : chars[chars.length - 1]) ?? '';
};

/** Segments from top to bottom, and from left to right on one baseline. n log n in the number of pieces. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
	const rows = withRaised(baselinesOf(pieces));
	return rows.flatMap((row) => partedRow(row.pieces));
}

function baselinesOf(pieces: readonly Piece[]): Baseline[] {
	const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
	const rows: Baseline[] = [];
	for (const piece of sorted) {
		const row = rows[rows.length - 1];
		if (row && piece.baseline - row.baseline <= 0.25 * Math.min(row.size, piece.size) + 0.5) {
			row.pieces.push(piece);
			row.size = Math.max(row.size, piece.size);
		} else rows.push({ pieces: [piece], baseline: piece.baseline, size: piece.size });
	}
	for (const row of rows) row.pieces.sort((a, b) => a.x0 - b.x0);
	return rows;
}

/** Small pieces close beside a larger one, a little above or below its baseline, belong to its line. */
function withRaised(rows: readonly Baseline[]): Baseline[] {
	const kept: Baseline[] = [];
	for (const [index, row] of rows.entries()) {
		const homes = [rows[index + 1], rows[index + 2], rows[index - 1]].filter(
			(home): home is Baseline =>
				home !== undefined && home.size * 0.85 >= row.size && Math.abs(home.baseline - row.baseline) <= home.size * 0.75,
		);
		if (homes.length === 0) {
			kept.push(row);
			continue;
		}
		const rest: Piece[] = [];
		for (const piece of row.pieces) {
			const home = homes.find((candidate) => besideIn(candidate, piece));
			if (!home) rest.push(piece);
			else
				insert(
					home.pieces,
					home.baseline > row.baseline && RAISED.test(piece.text) ? { ...piece, text: raised(piece.text) } : piece,
				);
		}
		if (rest.length > 0) kept.push({ ...row, pieces: rest });
	}
	return kept;
}

const raised = (text: string): string => [...text].map((char) => SUPERSCRIPTS[char] ?? char).join('');

/** Index of the first piece that starts right of `x`. */
function after(pieces: readonly Piece[], x: number): number {
	let [low, high] = [0, pieces.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((pieces[middle]?.x0 ?? Infinity) <= x) low = middle + 1;
		else high = middle;
	}
	return low;
}

function besideIn({ pieces, size }: Baseline, piece: Piece): boolean {
	const next = after(pieces, piece.x0);
	const left = pieces[next - 1];
	const right = pieces[next];
	return (
		(left !== undefined && Math.abs(piece.x0 - left.x1) <= size * 0.3) ||
		(right !== undefined && Math.abs(right.x0 - piece.x1) <= size * 0.3)
	);
}

function insert(pieces: Piece[], piece: Piece): void {
	pieces.splice(after(pieces, piece.x0), 0, piece);
}

function partedRow(pieces: readonly Piece[]): Segment[] {
	const segments: Segment[] = [];
	let group: Piece[] = [];
	const close = () => {
		if (group.length > 0) segments.push(joined(group));
		group = [];
	};
	for (const piece of pieces) {
		const last = group[group.length - 1];
		if (last && piece.x0 - last.x1 > PARTING_GAP * Math.max(last.size, piece.size)) close();
		group.push(piece);
	}
	close();
	return withoutSpacing(segments);
}

function joined(pieces: readonly Piece[]): Segment {
	let text = '';
	let before: Piece | null = null;
	let main = pieces[0];
	const told: Told[] = [];
	for (const piece of pieces) {
		if (before && !text.endsWith(' ') && !piece.text.startsWith(' ')) {
			const gap = (piece.x0 - before.x1) / Math.max(before.size, piece.size);
			const wide = isWide(charOf(before.text, 'last')) || isWide(charOf(piece.text, 'first'));
			if (gap > (wide ? CJK_GAP : WORD_GAP)) text += ' ';
		}
		if (piece.confidence !== undefined) {
			const { x0, x1, top, bottom, confidence } = piece;
			told.push({ start: text.length, end: text.length + piece.text.length, box: { x0, x1, top, bottom }, confidence });
		}
		text += piece.text;
		before = piece;
		if (main && piece.text.length * piece.size > main.text.length * main.size) main = piece;
	}
	const box = union(pieces);
	return {
		...box,
		text: text.trim(),
		baseline: main?.baseline ?? box.bottom,
		size: main?.size ?? 0,
		font: main?.font ?? '',
		...(told.length > 0 ? { told } : {}),
	};
}

/**
 * A heading spaced out to fill its line (通　知) is one segment: single characters, at least two, equally far apart and
 * nothing else on the line. Two or three alone in a row could be cells of a table, so they must be Han.
 */
function withoutSpacing(segments: Segment[]): Segment[] {
	const first = segments[0];
	const second = segments[1];
	if (!first || !second || !segments.every(({ text, size }) => [...text].length === 1 && isWide(text) && size === first.size)) {
		return segments;
	}
	const gap = second.x0 - first.x1;
	const even = segments.every((segment, i) => {
		const before = segments[i - 1];
		return !before || Math.abs(segment.x0 - before.x1 - gap) <= first.size * 0.2;
	});
	if (!even || gap > SPACED_OUT_GAP * first.size) return segments;
	return [{ ...first, ...union(segments), text: segments.map(({ text }) => text).join(''), ...toldOf(segments, '') }];
}
