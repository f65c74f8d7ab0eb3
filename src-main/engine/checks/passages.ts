/** What rules that read words share: the paragraphs a person reads, the figures of a stretch, a finding that points at it. */
import type { Figure, Level, MessageParams, Paragraph } from '../../contract/model.ts';
import { type SentenceStretch, stretchAt } from './clauses.ts';
import type { FindingDraft } from './rule.ts';
import type { DocumentView } from './view.ts';

/** Paragraphs of the article itself; furniture and scanning waste say nothing. */
export const passages = (view: DocumentView): readonly Paragraph[] =>
	view.reading.paragraphs.filter(({ kind }) => kind !== 'furniture' && kind !== 'noise');

/** The figures that touch from..to of a paragraph's reading text. Bisection, so that many matches stay linear together. */
export function figuresWithin(view: DocumentView, paragraph: Paragraph, from: number, to: number): readonly Figure[] {
	const figures = view.figuresIn(paragraph.index);
	let low = 0;
	let high = figures.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const figure = figures[middle];
		if (figure && figure.to <= from) low = middle + 1;
		else high = middle;
	}
	const inside: Figure[] = [];
	for (let i = low; i < figures.length; i++) {
		const figure = figures[i];
		if (!figure || figure.from >= to) break;
		inside.push(figure);
	}
	return inside;
}

export function sentenceAt(view: DocumentView, paragraph: Paragraph, at: number): SentenceStretch | undefined {
	return stretchAt(view.sentencesIn(paragraph.index), at);
}

/** The words of the sentence at an offset; the whole paragraph where no sentence holds it. */
export function sentenceText(view: DocumentView, paragraph: Paragraph, at: number): string {
	const sentence = sentenceAt(view, paragraph, at);
	return sentence ? paragraph.text.slice(sentence.from, sentence.to).trim() : paragraph.text;
}

interface Question {
	paragraph: Paragraph;
	/** The stretch of the reading text that is shown. */
	from: number;
	to: number;
	variant: string;
	level: Level;
	params: MessageParams;
	/** Ids; those of the stretch when left out. */
	figures?: readonly string[];
	/** What the finding rests on beside its sentence (the publication day, a sentence elsewhere). */
	basis?: readonly string[];
}

/** Longer than any sentence that a person writes: from here on the words about the spot stand for it. */
const LONG = 600;
const AROUND = 200;

/** The sentence of a spot; of an endless one the part around it, so that many findings in one stay linear. */
function near(view: DocumentView, paragraph: Paragraph, from: number, to: number): string {
	const sentence = sentenceAt(view, paragraph, from) ?? { from: 0, to: paragraph.text.length };
	const [start, end] =
		sentence.to - sentence.from <= LONG
			? [sentence.from, sentence.to]
			: [Math.max(sentence.from, from - AROUND), Math.min(sentence.to, to + AROUND)];
	return paragraph.text.slice(start, end).trim();
}

/** A finding about one stretch of one paragraph. */
export function question(view: DocumentView, about: Question): FindingDraft {
	const { paragraph, from, to, variant, level, params } = about;
	return {
		variant,
		level,
		params,
		figures: [...(about.figures ?? figuresWithin(view, paragraph, from, to).map(({ id }) => id))],
		paragraphs: [paragraph.index],
		spans: [view.spanOf(paragraph, from, to)],
		basis: [near(view, paragraph, from, to), ...(about.basis ?? [])],
	};
}

/** Neighbouring figures of every paragraph, in reading order. */
export function neighbours(view: DocumentView): { paragraph: Paragraph; first: Figure; second: Figure }[] {
	const pairs: { paragraph: Paragraph; first: Figure; second: Figure }[] = [];
	for (const paragraph of passages(view)) {
		let first: Figure | null = null;
		for (const second of view.figuresIn(paragraph.index)) {
			if (first) pairs.push({ paragraph, first, second });
			first = second;
		}
	}
	return pairs;
}
