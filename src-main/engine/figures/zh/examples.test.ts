/** Every example of every piece, through the whole pipeline: a piece is right only together with the others. */
import { describe, expect, it } from 'vitest';
import { NO_TRACE } from '../../trace.ts';
import { extractZh } from './index.ts';
import { pipeline } from './pipeline.ts';
import type { Example, FigureRow } from './types.ts';

function rowsOf(example: Example): FigureRow[] {
	const context = { paragraphKind: 'body', published: example.published ?? null, trace: NO_TRACE } as const;
	return extractZh(example.text, context).figures.map((f) => {
		const days = f.time?.interval ?? null;
		const known = days !== null && days.certainty !== 'open';
		return {
			text: example.text.slice(f.from, f.to).replaceAll(/\s/gu, ''),
			kind: f.kind,
			value: f.value,
			low: f.low,
			high: f.high,
			unit: f.unit,
			modifier: f.modifier,
			precision: f.precision,
			interval: known ? `${days.from ?? '..'}/${days.to ?? '..'}` : null,
		};
	});
}

describe.each(pipeline.map((piece) => [piece.id, piece] as const))('%s', (_, piece) => {
	it.each(piece.examples.map((e) => [e.text, e] as const))('%s', (_text, example) => {
		const rows = rowsOf(example);
		expect(rows.map((r) => r.text)).toEqual(example.figures.map((f) => f.text));
		for (const [i, expected] of example.figures.entries()) expect(rows[i]).toMatchObject(expected);
		const context = { paragraphKind: 'body', published: example.published ?? null, trace: NO_TRACE } as const;
		const others = extractZh(example.text, context).others.map((o) => [example.text.slice(o.from, o.to), o.class]);
		for (const other of (example as Example).others ?? []) expect(others).toContainEqual([...other]);
	});
});

describe('registry', () => {
	it('has unique ids in kebab-case and an example for every piece', () => {
		const ids = pipeline.map((p) => p.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const p of pipeline) {
			expect(p.id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
			expect(p.examples.length).toBeGreaterThan(0);
		}
	});
});
