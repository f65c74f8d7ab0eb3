/** One document as the rules see it: the reading, indexed once, with what several rules would otherwise build again. */
import type { Figure, Paragraph, Reading, Span } from '../../contract/model.ts';

export interface DocumentView {
	readonly reading: Reading;
	readonly source: string;
	/** By id; undefined when the reading has none such. */
	figure(id: string): Figure | undefined;
	/** Ascending by `from`. */
	figuresIn(paragraph: number): readonly Figure[];
	/** The source range of a stretch of a paragraph's reading text. */
	spanOf(paragraph: Paragraph, from: number, to: number): Span;
}

const NONE: readonly Figure[] = [];

export function viewOf(reading: Reading, source: string): DocumentView {
	const byId = new Map<string, Figure>();
	const byParagraph = new Map<number, Figure[]>();
	for (const figure of reading.figures) {
		byId.set(figure.id, figure);
		const list = byParagraph.get(figure.paragraph);
		if (list) list.push(figure);
		else byParagraph.set(figure.paragraph, [figure]);
	}
	for (const list of byParagraph.values()) list.sort((a, b) => a.from - b.from);
	return {
		reading,
		source,
		figure: (id) => byId.get(id),
		figuresIn: (paragraph) => byParagraph.get(paragraph) ?? NONE,
		spanOf,
	};
}

/** Through the paragraph's map; a stretch that the source has nothing of falls back to the whole paragraph. */
export function spanOf(paragraph: Paragraph, from: number, to: number): Span {
	let start: number | null = null;
	let end: number | null = null;
	for (const run of paragraph.map) {
		if (run.from >= to) break;
		const left = Math.max(run.from, from);
		const right = Math.min(run.from + run.length, to);
		if (left >= right) continue;
		start ??= run.start + (left - run.from);
		end = run.start + (right - run.from);
	}
	return start === null || end === null ? { start: paragraph.start, end: paragraph.end } : { start, end };
}
