/** What a metric is made of, before it is written down as one phrase. */
import type { QualifierDraft } from './types.ts';

export interface MetricParts {
	/** The verb in front: 调解 in 调解矛盾纠纷. */
	lead: string;
	/** The thing counted. */
	noun: string;
	/** What is said of it: 增长, 占, 涉及. */
	tail: string;
	/** What it is a share of. */
	of: string;
	/** Span of the noun. */
	from: number;
	to: number;
	origin: QualifierDraft['origin'];
	source: QualifierDraft['source'];
	/** The clause the metric stands in says no noun: it is to be had from what went before. */
	wants: boolean;
}

export const NO_METRIC: MetricParts = {
	lead: '',
	noun: '',
	tail: '',
	of: '',
	from: 0,
	to: 0,
	origin: 'none',
	source: null,
	wants: true,
};

/** A metric that the figure's own clause states. */
export function stated(noun: string, from: number, to: number, extra: Partial<MetricParts> = {}): MetricParts {
	return { ...NO_METRIC, noun, from, to, origin: 'stated', source: 'clause', wants: false, ...extra };
}

/** The longest metric written in full, by language. */
export const METRIC_LENGTH = { zh: 20, en: 60 } as const;

/** The parts as one phrase of at most `limit` characters: what is cut is cut from the end of the noun that is not its head. */
export function phraseOf(parts: MetricParts, limit: number, joiner = ''): string {
	const rest = [parts.tail, parts.of].filter((part) => part !== '');
	const room = limit - rest.join(joiner).length;
	let noun = [parts.lead, parts.noun].filter((part) => part !== '').join(joiner);
	// Chinese has its head at the end of the noun, English at the beginning and keeps its words whole.
	if (noun.length > room && joiner !== '') noun = noun.slice(0, noun.lastIndexOf(joiner, room));
	else if (noun.length > room) noun = room > 0 ? noun.slice(noun.length - room) : '';
	return [noun, ...rest]
		.filter((part) => part !== '')
		.join(joiner)
		.slice(0, limit);
}
