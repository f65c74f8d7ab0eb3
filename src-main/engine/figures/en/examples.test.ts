import { describe, expect, it } from 'vitest';
import type { DayInterval } from '../../../contract/model.ts';
import { NO_TRACE } from '../../trace.ts';
import type { Extraction, FigureDraft } from '../types.ts';
import { extractEn } from './index.ts';
import { pieces } from './pieces/index.ts';
import type { Example, ExpectedFigure } from './types.ts';

function read(example: Example): Extraction {
	return extractEn(example.text, {
		paragraphKind: example.paragraphKind ?? 'body',
		published: example.published ?? null,
		trace: NO_TRACE,
	});
}

function interval(value: DayInterval | null | undefined): string {
	if (!value || value.certainty === 'open') return 'open';
	return `${value.from ?? '..'}/${value.to ?? '..'}`;
}

function shown(text: string, figure: FigureDraft, expected: ExpectedFigure | undefined): ExpectedFigure {
	const all = {
		kind: figure.kind,
		value: figure.value,
		low: figure.low,
		high: figure.high,
		unit: figure.unit,
		modifier: figure.modifier,
		precision: figure.precision,
		interval: interval(figure.time?.interval),
		grain: figure.time?.grain,
	};
	const wanted = Object.entries(all).filter(([key]) => expected !== undefined && key in expected);
	return { text: text.slice(figure.from, figure.to), ...Object.fromEntries(wanted) };
}

describe.each(pieces.map((piece) => [piece.id, piece] as const))('%s', (_, piece) => {
	it('has examples', () => expect(piece.examples.length).toBeGreaterThan(0));
	it.each(piece.examples.map((example) => [example.text, example] as const))('%s', (_, example) => {
		const { figures, others } = read(example);
		expect(figures.map((figure, i) => shown(example.text, figure, example.figures[i]))).toEqual(example.figures);
		if (example.others === undefined) return;
		const seen = others.map((other, i) => ({
			text: example.text.slice(other.from, other.to),
			class: other.class,
			...(example.others?.[i]?.reason === undefined ? {} : { reason: other.reason }),
		}));
		expect(seen).toEqual(example.others);
	});
});

describe('the registry', () => {
	it('has no two pieces of one id', () => expect(new Set(pieces.map((piece) => piece.id)).size).toBe(pieces.length));
});
