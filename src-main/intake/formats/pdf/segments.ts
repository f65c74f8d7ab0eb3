/** Pieces to segments: what stands on one baseline, parted where a blank is wider than a blank in a line. */
import { inScript, raised } from '../../scripts.ts';
import { isWide } from './characters.ts';
import { type Piece, type Segment, type Told, toldOf, union } from './geometry.ts';
import { withoutLetterSpacing } from './letter-spacing.ts';

/** In em. A blank between words is 0.2 to 0.6; justified Chinese text has at most about that between its characters. */
const PARTING_GAP = 0.9;
const WORD_GAP = 0.14;
/** A gap that Chinese text sets between figures and characters is no blank that somebody typed. */
const CJK_GAP = 0.55;
/** Letters of a spaced-out heading stand at most so far apart. */
const SPACED_OUT_GAP = 3.2;

/** What is set high: powers and the marks of notes. */
const RAISED = /^[\d+\-−[\]()]+$/;
/** A face that is smaller by this stands beside a line's own, not in it. */
const SMALL = 0.85;
/** In em of the line: how far off its baseline, and how far from the text before or behind it. A mark before its note has a blank behind. */
const MOVED = 0.75;
const BESIDE = 0.3;
const BEFORE = 0.6;
/** Baselines up and down that are looked at: those of other columns stand between. */
const LOOKED_AT = 4;

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
	const rows = withoutLetterSpacing(withRaised(baselinesOf(pieces)));
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
		const near: Baseline[] = [];
		for (let i = index - LOOKED_AT; i <= index + LOOKED_AT; i++) {
			const home = rows[i];
			if (home && i !== index && Math.abs(home.baseline - row.baseline) <= home.size * MOVED) near.push(home);
		}
		// What is raised belongs to the line below it, where both would do.
		near.sort((a, b) => Number(a.baseline < row.baseline) - Number(b.baseline < row.baseline));
		const rest = row.pieces.filter((piece) => {
			const home = near.find((candidate) => besideIn(candidate, piece));
			if (home) insert(home.pieces, home.baseline > row.baseline ? high(piece) : low(piece, home.pieces));
			return !home;
		});
		if (rest.length === row.pieces.length) kept.push(row);
		else if (rest.length > 0) kept.push({ ...row, pieces: rest });
	}
	return kept;
}

const high = (piece: Piece): Piece => (RAISED.test(piece.text) ? { ...piece, text: raised(piece.text) } : piece);

/** A low digit behind another one would lengthen it. */
function low(piece: Piece, line: readonly Piece[]): Piece {
	const left = line[after(line, piece.x0) - 1];
	return { ...piece, text: inScript(piece.text, 'lowered', left?.text ?? '') };
}

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

/** Whether the piece stands close to a larger one of that line. */
function besideIn({ pieces }: Baseline, piece: Piece): boolean {
	const next = after(pieces, piece.x0);
	const left = pieces[next - 1];
	const right = pieces[next];
	const larger = (other: Piece | undefined): other is Piece => other !== undefined && other.size * SMALL >= piece.size;
	return (
		(larger(left) && Math.abs(piece.x0 - left.x1) <= left.size * BESIDE) ||
		(larger(right) && Math.abs(right.x0 - piece.x1) <= right.size * BEFORE)
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

/** In em of the line: a small piece moved by more is set high or low, though it counts as standing on the same baseline. */
const SLIGHTLY = 0.1;

function joined(pieces: readonly Piece[]): Segment {
	let text = '';
	let before: Piece | null = null;
	let main = pieces[0];
	const told: Told[] = [];
	const largest = pieces.reduce((most, piece) => (piece.size > most.size ? piece : most), pieces[0] as Piece);
	for (const given of pieces) {
		// What OCR tells of sizes and baselines is no finer than its boxes.
		const small = given.confidence === undefined && given.size <= largest.size * SMALL;
		const moved = small ? (largest.baseline - given.baseline) / largest.size : 0;
		const piece =
			moved > SLIGHTLY ? high(given) : moved < -SLIGHTLY ? { ...given, text: inScript(given.text, 'lowered', text) } : given;
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
