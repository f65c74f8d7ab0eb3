import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src-main/contract/model.ts';
import { inReadingText, paragraphAt } from './positions.ts';

// Source "投入1300⏎万元，" from offset 10; the reading text has no line break.
const wrapped: Paragraph = {
	index: 0,
	story: 0,
	kind: 'body',
	text: '投入1300万元，',
	start: 10,
	end: 20,
	map: [
		{ from: 0, start: 10, length: 6 },
		{ from: 6, start: 17, length: 3 },
	],
};

describe('from source text to reading text', () => {
	it('closes over a line break that the reading text left out', () => {
		expect(inReadingText(wrapped, 12, 19)).toEqual({ from: 2, to: 8 });
	});
	it('cuts a range that reaches out of the paragraph', () => {
		expect(inReadingText(wrapped, 0, 12)).toEqual({ from: 0, to: 2 });
	});
	it('knows no place for what the paragraph does not show', () => {
		expect(inReadingText(wrapped, 16, 17)).toBeNull();
		expect(inReadingText(wrapped, 40, 50)).toBeNull();
	});
	it('finds the paragraph of an offset', () => {
		expect(paragraphAt([wrapped], 19)).toBe(wrapped);
		expect(paragraphAt([wrapped], 20)).toBeNull();
	});
});
