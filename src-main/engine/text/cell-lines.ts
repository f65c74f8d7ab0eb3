/** Cells of tables that came one to a line, and the heads above rows. */
import type { Draft } from './draft.ts';
import { isGivenHeading } from './given.ts';
import { cells, isLoneNumber } from './marks.ts';

/**
 * Numbers on lines of their own: near another one they are cells of a table that came one to a line; a small whole one
 * that stands alone between empty lines is the number of the page.
 */
export function loneNumbers(drafts: readonly Draft[]): void {
	const lone = drafts.map((draft) => draft.kind === 'heading' && !isGivenHeading(draft) && isLoneNumber(draft.text));
	const hasNear = (from: number, step: 1 | -1): boolean => {
		for (let k = 1; k <= 3; k++) {
			const at = from + step * k;
			if (lone[at]) return true;
			if (drafts[at]?.kind !== 'heading') return false;
		}
		return false;
	};
	drafts.forEach((draft, i) => {
		if (!lone[i]) return;
		const near = hasNear(i, 1) || hasNear(i, -1);
		const alone = draft.gap > 0 && (drafts[i + 1]?.gap ?? 1) > 0 && /^\d{1,3}$/.test(draft.tight);
		draft.kind = near ? 'tablecell' : alone ? 'furniture' : 'body';
	});
}

/** A name in a cell is no longer. */
const LONGEST_CELL = 30;
/** Rows that show a table whose cells came one to a line. */
const LEAST_CELL_ROWS = 2;

/**
 * Words between numbers that stand on lines of their own: East Kesh / 24 / Hillside / 17 are the cells of a table that came
 * one to a line, with as many heads above the first row as it has cells.
 */
export function looseCells(drafts: readonly Draft[]): void {
	const isName = (draft: Draft | undefined): boolean =>
		draft?.kind === 'heading' && !isGivenHeading(draft) && draft.text.length <= LONGEST_CELL;
	for (let i = 0; i < drafts.length; i++) {
		if (drafts[i]?.kind !== 'tablecell' || !isName(drafts[i - 1])) continue;
		const numbers = runLength(drafts, i);
		if (numbers === 0) continue;
		const width = numbers + 1;
		let end = i + numbers;
		while (isName(drafts[end]) && runLength(drafts, end + 1) === numbers) end += width;
		if ((end - i + 1) / width >= LEAST_CELL_ROWS) {
			let from = i - 1;
			while (from > 0 && i - 1 - from < width && isName(drafts[from - 1])) from--;
			for (let k = from; k < end; k++) (drafts[k] as Draft).kind = 'tablecell';
		}
		i = end - 1;
	}
}

/** How many numbers on lines of their own begin at draft `from`. */
function runLength(drafts: readonly Draft[], from: number): number {
	let end = from;
	while (drafts[end]?.kind === 'tablecell' && !drafts[end]?.group.row) end++;
	return end - from;
}

/** Heads of a table: cells without numbers right above a row. */
export function tableHeads(drafts: readonly Draft[]): void {
	for (let i = drafts.length - 2; i >= 0; i--) {
		const draft = drafts[i] as Draft;
		const raw = draft.group.lines.length === 1 ? (draft.group.lines[0]?.text ?? '') : '';
		// |---|---|: the rule under the heads.
		const below = drafts[i + 1]?.kind === 'noise' ? drafts[i + 2] : drafts[i + 1];
		if (below?.kind === 'tablecell' && draft.kind === 'heading' && cells(raw).length >= 2) draft.kind = 'tablecell';
	}
}
