/** A reading for tests, worked out without the engine: lines are paragraphs, runs of digits are counts. */
import type { Figure, Qualifier, Reading } from '../../contract/model.ts';

const none: Qualifier = { text: '', start: null, end: null, origin: 'none', source: null };

export function plainReading(source: string): Reading {
	const paragraphs = [...source.matchAll(/[^\n]+/g)].map(({ 0: text, index: start }, index) => ({
		...{ index, story: 0, kind: 'body' as const, text, start, end: start + text.length },
		map: [{ from: 0, start, length: text.length }],
	}));
	const figures = paragraphs.flatMap((paragraph) =>
		[...paragraph.text.matchAll(/\d+/g)].map(({ 0: text, index: from }): Omit<Figure, 'id'> => {
			const start = paragraph.start + from;
			const metric = paragraph.text.slice(0, from).trim();
			return {
				...{ story: 0, paragraph: paragraph.index, start, end: start + text.length, from, to: from + text.length, text },
				...{ kind: 'count', value: String(Number(text)), low: null, high: null, unit: '', modifier: 'exact', modifierText: '' },
				...{ precision: '1', time: null, aspect: 'level', period: { ...none, interval: null }, place: none, attribution: none },
				metric: metric ? { text: metric, start: paragraph.start, end: start, origin: 'stated', source: 'clause' } : none,
			};
		}),
	);
	const numbered = figures.map((figure, i) => ({ id: `f${i + 1}`, ...figure }));
	const counts = { labels: 0, phrases: 0, furniture: 0, unclassified: 0 };
	return {
		...{ language: 'en', published: null, author: null, source: null, others: [], notices: [] },
		title: paragraphs[0] ? { text: paragraphs[0].text, start: paragraphs[0].start, end: paragraphs[0].end } : null,
		stories: [{ index: 0, title: '', start: 0, end: source.length }],
		paragraphs,
		figures: numbered,
		coverage: { numerals: numbered.length, figures: numbered.length, ...counts },
	};
}
