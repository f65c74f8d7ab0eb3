import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from './segments.ts';

describe('cutting a paragraph at its marks', () => {
	it('writes the text once, with the marks of each run in the order given', () => {
		const cut = segments('全镇修路96公里', [
			{ from: 0, to: 8, data: 'span' },
			{ from: 4, to: 8, data: 'figure' },
		]);
		expect(cut.map((s) => [s.text, s.marks])).toEqual([
			['全镇修路', ['span']],
			['96公里', ['span', 'figure']],
		]);
	});

	it('shows an unmarked paragraph as one run, and an empty one as none', () => {
		expect(segments('无数字', []).map((s) => s.text)).toEqual(['无数字']);
		expect(segments('', [])).toEqual([]);
	});

	it('loses no character and marks exactly what was marked, whatever overlaps', () => {
		const mark = fc.record({ from: fc.integer({ min: -3, max: 40 }), to: fc.integer({ min: -3, max: 40 }) });
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 8 }), (text, spans) => {
				const marks = spans.map((s, data) => ({ ...s, data }));
				const cut = segments(text, marks);
				expect(cut.map((s) => s.text).join('')).toBe(text);
				for (const s of cut) {
					for (let at = s.from; at < s.to; at++) {
						const covering = marks.filter((m) => m.from <= at && at < m.to).map((m) => m.data);
						expect(s.marks).toEqual(covering);
					}
				}
			}),
		);
	});
});
