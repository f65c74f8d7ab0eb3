import { describe, expect, it } from 'vitest';
import type { DraftText, ParagraphDiff } from '../../../src-main/contract/drafts.ts';
import { figureKey, figuresOf, isAbout, rowsOf, stretches } from './comparison.ts';

const same = (at: number): ParagraphDiff => ({ change: 'same', earlier: at, later: at, parts: [{ change: 'same', text: 'x' }] });
const changed: ParagraphDiff = {
	change: 'changed',
	earlier: 4,
	later: 5,
	parts: [
		{ change: 'same', text: '修好村路' },
		{ change: 'gone', text: '96' },
		{ change: 'new', text: '98' },
		{ change: 'same', text: '公里。' },
	],
};
const draft = (figures: DraftText['figures']): DraftText => ({
	...{ revision: null, fileName: 'a.txt', importedAt: null, language: 'zh' as const, paragraphs: [] },
	figures,
});

describe('the paragraphs of two drafts', () => {
	it('are folded where nothing changed, but for one on either side of a change', () => {
		const all = [same(0), same(1), same(2), same(3), changed, same(6), same(7), same(8)];
		expect(rowsOf(all, false).map((row) => row.folded ?? row.diff?.change)).toEqual([3, 'same', 'changed', 'same', 2]);
		expect(rowsOf(all, true)).toHaveLength(all.length);
		expect(rowsOf([same(0), same(1)], false).map((row) => row.folded)).toEqual([2]);
		expect(rowsOf([], false)).toEqual([]);
	});

	it('are cut where their words differ and where their figures stand', () => {
		const later = draft([{ figure: 'f7', paragraph: 5, from: 4, to: 8, text: '98公里' }]);
		expect(stretches(later, changed, 'later')).toEqual([
			{ text: '修好村路', different: false, figure: null },
			{ text: '98', different: true, figure: 'f7' },
			{ text: '公里', different: false, figure: 'f7' },
			{ text: '。', different: false, figure: null },
		]);
		expect(
			stretches(draft([]), changed, 'earlier')
				.map((s) => s.text)
				.join(''),
		).toBe('修好村路96公里。');
		expect(stretches(draft([]), { ...same(3), earlier: null, change: 'new' }, 'earlier')).toEqual([]);
	});
});

describe('the figures of two drafts', () => {
	const side = (figure: string, paragraph: number, text: string) => ({ figure, paragraph, text });
	const figures = [
		{ change: 'kept' as const, earlier: side('f1', 0, '7座'), later: side('f1', 0, '7座'), state: null },
		{ change: 'new' as const, earlier: null, later: side('f2', 1, '9座'), state: null },
		{ change: 'changed' as const, earlier: side('f2', 4, '96公里'), later: side('f3', 5, '98公里'), state: null },
		{ change: 'gone' as const, earlier: side('f3', 2, '3座'), later: null, state: null },
	];
	it('are told with what changed first, and only those asked for', () => {
		const wanted = new Set(['changed', 'gone', 'kept'] as const);
		expect(figuresOf({ figures }, wanted).map((f) => f.change)).toEqual(['changed', 'gone', 'kept']);
		expect(new Set(figures.map(figureKey)).size).toBe(4);
	});
	it('are looked up in the later draft, and in the earlier where they are gone', () => {
		expect(figures.map((figure) => isAbout(changed, figure))).toEqual([false, false, true, false]);
		const gone: ParagraphDiff = { change: 'gone', earlier: 2, later: null, parts: [] };
		expect(figures.map((figure) => isAbout(gone, figure))).toEqual([false, false, false, true]);
	});
});
