/** Segments to lines: what stands on one baseline in one column belongs together. */
import { type Line, type Segment, toldOf, union } from './geometry.ts';
import { type Gutter, parted } from './gutters.ts';

/** Lines from top to bottom. */
export function linesOf(segments: readonly Segment[], gutters: readonly Gutter[]): Line[] {
	const lines: Line[] = [];
	let cells: Segment[] = [];
	const close = () => {
		if (cells.length > 0) lines.push(lineOf(cells));
		cells = [];
	};
	for (const segment of segments) {
		const last = cells[cells.length - 1];
		const same =
			last && segment.x0 >= last.x1 && Math.abs(last.baseline - segment.baseline) <= 0.35 * Math.max(last.size, segment.size);
		if (last && (!same || parted(last, segment, gutters))) close();
		cells.push(segment);
	}
	close();
	return unstretched(lines.sort((a, b) => a.top - b.top || a.x0 - b.x0));
}

/** In em: a justified line's words may stand so far apart. */
const STRETCHED = 2.6;
/** How many lines up and down are looked at: those of the other columns stand between. */
const LOOKED_AT = 10;

/**
 * A justified line can be stretched until its words look like cells, and Chinese text sets a blank of one em after
 * 本报讯: where the line above or below is all of one piece and ends at the same edges, so is this one.
 */
function unstretched(lines: Line[]): Line[] {
	for (const [index, line] of lines.entries()) {
		if (line.cells.length < 2) continue;
		const wide = line.cells.some((cell, i) => i > 0 && cell.x0 - (line.cells[i - 1]?.x1 ?? 0) > STRETCHED * line.size);
		if (wide) continue;
		const near = (other: Line | undefined): boolean =>
			other !== undefined &&
			other.cells.length === 1 &&
			Math.abs(other.size - line.size) < 0.6 &&
			Math.abs(other.x1 - line.x1) < 0.6 * line.size &&
			Math.abs(other.x0 - line.x0) < 2.6 * line.size &&
			Math.max(other.top - line.bottom, line.top - other.bottom) < 1.2 * line.size;
		for (let i = index - LOOKED_AT; i <= index + LOOKED_AT; i++) {
			if (!near(lines[i])) continue;
			const { cells, ...whole } = line;
			lines[index] = { ...whole, cells: [whole] };
			break;
		}
	}
	return lines;
}

export function lineOf(cells: Segment[]): Line {
	const main = cells.reduce((most, cell) => (cell.text.length > most.text.length ? cell : most));
	return {
		...union(cells),
		cells,
		text: cells.map(({ text }) => text).join(' '),
		...toldOf(cells, ' '),
		baseline: main.baseline,
		size: main.size,
		font: main.font,
	};
}
