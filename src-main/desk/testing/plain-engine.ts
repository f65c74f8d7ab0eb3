/** A small engine for tests of the desk: lines are paragraphs, runs of digits are counts, equal figures elsewhere conflict. */
import type { BetweenFinding, Fact, Figure, Qualifier, Reading } from '../../contract/model.ts';
import type { Engine, Job, JobOptions, JobResults, ReadResult } from '../engine.ts';

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

function plainRead(source: string, document: string): ReadResult {
	const reading = plainReading(source);
	const facts = reading.figures
		.filter(({ metric }) => metric.text !== '')
		.map(({ id, story, kind, unit, metric, aspect, value, precision, modifier, text, paragraph }): Fact => {
			const sentence = reading.paragraphs[paragraph]?.text ?? '';
			return {
				...{ document, figure: id, key: metric.text, story, kind, unit, metric: metric.text, aspect, period: null },
				...{ periodText: '', place: '', interval: { low: value, high: value }, value, precision, modifier, text, sentence },
				published: null,
			};
		});
	const findings = reading.figures
		.filter(({ value }) => value === '0')
		.map(({ id, paragraph, start, end }, i) => ({
			...{ id: `zero-${i}`, fingerprint: `zero-${i}`, rule: 'zero', variant: 'plain', level: 'error' as const, params: {} },
			...{ figures: [id], paragraphs: [paragraph], spans: [{ start, end }], relation: null },
		}));
	return { reading, checks: { relations: [], findings, notices: [] }, facts };
}

function plainCompare(fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[] {
	return fresh.flatMap((mine) =>
		stored
			.filter((other) => other.key === mine.key && other.value !== mine.value)
			.map((other) => ({
				id: `${mine.document}-${mine.figure}-${other.document}-${other.figure}`,
				fingerprint: `${mine.key} ${mine.value} ${other.value}`,
				...{ rule: 'conflict', variant: 'plain', level: 'warning' as const, params: {} },
				figures: [mine, other].map(({ document, figure }) => ({ document, id: figure })),
			})),
	);
}

/** Also counts the jobs, by kind. */
export function plainEngine(): Engine & { readonly done: Record<Job['kind'], number> } {
	const done = { read: 0, compare: 0, parse: 0 };
	const answer = (job: Job): JobResults[Job['kind']] => {
		if (job.kind === 'read') return plainRead(job.source, job.document);
		if (job.kind === 'compare') return plainCompare(job.fresh, job.stored);
		const text = /\d+/.exec(job.text)?.[0];
		return text ? { text: job.text, value: text, low: null, high: null, unit: '', modifier: 'exact' } : null;
	};
	return {
		done,
		async run<J extends Job>(job: J, options: JobOptions) {
			options.signal?.throwIfAborted();
			done[job.kind]++;
			return answer(job) as JobResults[J['kind']];
		},
		close: async () => {},
	};
}
