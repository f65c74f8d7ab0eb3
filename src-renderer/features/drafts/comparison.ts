/** A comparison of two drafts, as the screen goes through it. Pure. */
import type { DraftComparison, DraftText, FigureChange, ParagraphDiff } from '../../../src-main/contract/drafts.ts';

export type ComparedFigure = DraftComparison['figures'][number];

/** What wants a look first: what is no longer what it was. */
export const CHANGES = ['changed', 'gone', 'new', 'moved', 'kept'] as const satisfies readonly FigureChange[];

/** The figures of the changes asked for, changed ones first, in the order of the new draft within each. */
export function figuresOf({ figures }: Pick<DraftComparison, 'figures'>, wanted: ReadonlySet<FigureChange>): ComparedFigure[] {
	return CHANGES.filter((change) => wanted.has(change)).flatMap((change) => figures.filter((figure) => figure.change === change));
}

export const figureKey = ({ change, earlier, later }: ComparedFigure): string =>
	`${change} ${earlier?.figure ?? ''} ${later?.figure ?? ''}`;

export interface DiffRow {
	key: string;
	/** A run of paragraphs that are the same in both, folded into one row: how many. */
	folded: number | null;
	diff: ParagraphDiff | null;
}

/** So many unchanged paragraphs stay beside a change, to tell where one is. */
const AROUND = 1;

/** The paragraphs with long runs of unchanged ones folded; all of them where `open`. */
export function rowsOf(paragraphs: readonly ParagraphDiff[], open: boolean): DiffRow[] {
	const row = (diff: ParagraphDiff): DiffRow => ({ key: `${diff.earlier ?? '-'} ${diff.later ?? '-'}`, folded: null, diff });
	if (open) return paragraphs.map(row);
	const near = paragraphs.map(() => false);
	for (const [index, { change }] of paragraphs.entries()) {
		if (change === 'same') continue;
		for (let at = Math.max(0, index - AROUND); at <= Math.min(paragraphs.length - 1, index + AROUND); at++) near[at] = true;
	}
	const rows: DiffRow[] = [];
	let run = 0;
	const fold = (before: number): void => {
		if (run > 0) rows.push({ key: `folded ${before}`, folded: run, diff: null });
		run = 0;
	};
	for (const [index, diff] of paragraphs.entries()) {
		if (near[index]) {
			fold(index);
			rows.push(row(diff));
		} else run += 1;
	}
	fold(paragraphs.length);
	return rows;
}

/** The paragraph that a figure stands in: of the later draft, else of the earlier. */
export const isAbout = (diff: ParagraphDiff, figure: ComparedFigure): boolean =>
	figure.later ? diff.later === figure.later.paragraph : diff.earlier === figure.earlier?.paragraph;

export interface Stretch {
	text: string;
	/** Not on the other side. */
	different: boolean;
	/** The id of the figure that it is part of, in its own draft. */
	figure: string | null;
}

/** One side of a paragraph, cut where its words differ and where its figures stand. */
export function stretches(draft: DraftText, diff: ParagraphDiff, side: 'earlier' | 'later'): Stretch[] {
	const index = diff[side];
	if (index === null) return [];
	const own = side === 'earlier' ? 'gone' : 'new';
	const pieces = diff.parts.filter((part) => part.change === 'same' || part.change === own);
	const figures = draft.figures.filter((figure) => figure.paragraph === index).sort((a, b) => a.from - b.from);
	const result: Stretch[] = [];
	let at = 0;
	for (const { change, text } of pieces) {
		const end = at + text.length;
		// A paragraph that is new or gone as a whole is marked as a whole, not word by word.
		const different = change !== 'same' && diff.change === 'changed';
		let from = at;
		for (const figure of figures) {
			if (figure.to <= from || figure.from >= end) continue;
			if (figure.from > from) result.push({ text: text.slice(from - at, figure.from - at), different, figure: null });
			const start = Math.max(from, figure.from);
			const stop = Math.min(end, figure.to);
			result.push({ text: text.slice(start - at, stop - at), different, figure: figure.figure });
			from = stop;
		}
		if (from < end) result.push({ text: text.slice(from - at), different, figure: null });
		at = end;
	}
	return result;
}
