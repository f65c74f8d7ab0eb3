/** A small engine for tests of the desk: lines are paragraphs, runs of digits are counts, equal figures elsewhere conflict. */
import type { BetweenFinding, Fact, Reading } from '../../contract/model.ts';
import { plainReading } from '../../store/testing/plain-reading.ts';
import type { Engine, Job, JobOptions, JobResults, ReadResult } from '../engine.ts';

function plainRead(source: string, document: string): ReadResult {
	const reading = plainReading(source);
	return { reading, ...plainCheck(reading, document) };
}

function plainCheck(reading: Reading, document: string): JobResults['check'] {
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
	return { checks: { relations: [], findings, notices: [] }, facts };
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

const plainMark = {
	...{
		kind: 'count' as const,
		low: null,
		high: null,
		unit: '',
		modifier: 'exact' as const,
		modifierText: '',
		precision: '1',
		time: null,
	},
};

/** Also counts the jobs, by kind. */
export function plainEngine(): Engine & { readonly done: Record<Job['kind'], number> } {
	const done = { read: 0, check: 0, compare: 0, parse: 0, mark: 0, profile: 0, rework: 0 };
	const answer = (job: Job): JobResults[Job['kind']] => {
		if (job.kind === 'read') return plainRead(job.source, job.document);
		if (job.kind === 'check') return plainCheck(job.reading, job.document);
		if (job.kind === 'compare') return plainCompare(job.fresh, job.stored);
		if (job.kind === 'profile') return { problems: [], rules: 1, running: 1 };
		if (job.kind === 'rework') return null;
		const text = /\d+/.exec(job.text)?.[0];
		if (job.kind === 'mark') return text ? { ...plainMark, text: job.text, value: text } : null;
		return text ? { text: job.text, value: text, low: null, high: null, unit: '', modifier: 'exact' } : null;
	};
	return {
		id: 'plain',
		done,
		async run<J extends Job>(job: J, options: JobOptions) {
			options.signal?.throwIfAborted();
			done[job.kind]++;
			return answer(job) as JobResults[J['kind']];
		},
		close: async () => {},
	};
}
