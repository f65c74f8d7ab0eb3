/** Hand-built readings for tests of single pieces: paragraphs at blank lines, figures named by what is printed. */
import type { Figure, Paragraph, ParagraphKind, Qualifier, Reading } from '../../contract/model.ts';
import { type DocumentView, viewOf } from './view.ts';

export type FigureSketch = Pick<Figure, 'text' | 'kind'> &
	Partial<Omit<Figure, 'metric' | 'place'>> & { metric?: string; place?: string };

const said = (text: string): Qualifier => ({
	text,
	start: null,
	end: null,
	origin: text === '' ? 'none' : 'stated',
	source: text === '' ? null : 'clause',
});

/** Figures are looked up in the text in the order in which they are given. Throws when one is not there. */
export function sketchReading(
	text: string,
	figures: readonly FigureSketch[] = [],
	options: { published?: string; kinds?: readonly ParagraphKind[]; language?: 'zh' | 'en' } = {},
): Reading {
	const paragraphs: Paragraph[] = [];
	for (const match of text.matchAll(/[^\n]+/g)) {
		const index = paragraphs.length;
		const [start, end] = [match.index, match.index + match[0].length];
		const kind = options.kinds?.[index] ?? 'body';
		paragraphs.push({ index, story: 0, kind, text: match[0], start, end, map: [{ from: 0, start, length: match[0].length }] });
	}
	let at = 0;
	const built = figures.map((sketch, i): Figure => {
		const start = text.indexOf(sketch.text, at);
		const paragraph = paragraphs.find((p) => p.start <= start && start < p.end);
		if (start < 0 || !paragraph) throw new RangeError(`not in the text: ${sketch.text}`);
		at = start + sketch.text.length;
		const { metric, place, ...rest } = sketch;
		return {
			id: `f${i + 1}`,
			story: 0,
			paragraph: paragraph.index,
			start,
			end: at,
			from: start - paragraph.start,
			to: at - paragraph.start,
			value: null,
			low: null,
			high: null,
			unit: '',
			modifier: 'exact',
			modifierText: '',
			precision: null,
			time: null,
			aspect: 'level',
			period: { ...said(''), interval: null },
			attribution: said(''),
			...rest,
			metric: said(metric ?? ''),
			place: said(place ?? ''),
		};
	});
	const language = options.language ?? 'zh';
	return {
		language,
		title: null,
		published: options.published === undefined ? null : { day: options.published, field: null, given: true },
		author: null,
		source: null,
		stories: [{ index: 0, title: '', start: 0, end: text.length }],
		paragraphs,
		figures: built,
		others: [],
		coverage: { numerals: built.length, figures: built.length, labels: 0, phrases: 0, furniture: 0, unclassified: 0 },
		notices: [],
	};
}

export const sketchView = (...args: Parameters<typeof sketchReading>): DocumentView => viewOf(sketchReading(...args), args[0]);
