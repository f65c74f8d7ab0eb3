/** One document as the rules see it: the reading, indexed once, with what several rules would otherwise build again. */
import type { Figure, Paragraph, Reading, Span } from '../../contract/model.ts';
import { type SentenceStretch, sentencesOf, stretchAt } from './clauses.ts';
import { withFullMarks } from './marks.ts';

export interface DocumentView {
	readonly reading: Reading;
	readonly source: string;
	/** By id; undefined when the reading has none such. */
	figure(id: string): Figure | undefined;
	/** Ascending by `from`. */
	figuresIn(paragraph: number): readonly Figure[];
	/** Sentences and clauses of a paragraph, cut once. */
	sentencesIn(paragraph: number): readonly SentenceStretch[];
	/** A figure's words as they read in the sentence: Figure.text has the blanks of English taken out. */
	wordsOf(figure: Figure): string;
	/** The sentence a figure stands in, as a person would quote it. */
	sentenceOf(figure: Figure): string;
	/** The source range of a stretch of a paragraph's reading text. */
	spanOf(paragraph: Paragraph, from: number, to: number): Span;
}

const NONE: readonly Figure[] = [];

/** The view of a reading. In Chinese its paragraphs have full-width marks, whatever the source has: see marks.ts. */
export function viewOf(read: Reading, source: string): DocumentView {
	const reading = withFullMarks(read);
	const byId = new Map<string, Figure>();
	const byParagraph = new Map<number, Figure[]>();
	for (const figure of reading.figures) {
		byId.set(figure.id, figure);
		const list = byParagraph.get(figure.paragraph);
		if (list) list.push(figure);
		else byParagraph.set(figure.paragraph, [figure]);
	}
	for (const list of byParagraph.values()) list.sort((a, b) => a.from - b.from);
	const cut = new Map<number, SentenceStretch[]>();
	const sentencesIn = (index: number): readonly SentenceStretch[] => {
		let sentences = cut.get(index);
		if (!sentences) {
			sentences = sentencesOf(reading.paragraphs[index]?.text ?? '', reading.language);
			cut.set(index, sentences);
		}
		return sentences;
	};
	return {
		reading,
		source,
		sentencesIn,
		wordsOf: (figure) => reading.paragraphs[figure.paragraph]?.text.slice(figure.from, figure.to).trim() || figure.text,
		sentenceOf: (figure) => {
			const text = reading.paragraphs[figure.paragraph]?.text ?? '';
			const sentence = stretchAt(sentencesIn(figure.paragraph), figure.from);
			return sentence ? text.slice(sentence.from, sentence.to).trim() : text;
		},
		figure: (id) => byId.get(id),
		figuresIn: (paragraph) => byParagraph.get(paragraph) ?? NONE,
		spanOf,
	};
}

/** Through the paragraph's map; a stretch that the source has nothing of falls back to the whole paragraph. */
export function spanOf(paragraph: Paragraph, from: number, to: number): Span {
	const { map } = paragraph;
	let low = 0;
	let high = map.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const run = map[middle];
		if (run && run.from + run.length <= from) low = middle + 1;
		else high = middle;
	}
	let start: number | null = null;
	let end: number | null = null;
	for (let i = low; i < map.length; i++) {
		const run = map[i];
		if (!run || run.from >= to) break;
		start ??= run.start + Math.max(0, from - run.from);
		end = run.start + Math.min(run.length, to - run.from);
	}
	return start === null || end === null ? { start: paragraph.start, end: paragraph.end } : { start, end };
}
