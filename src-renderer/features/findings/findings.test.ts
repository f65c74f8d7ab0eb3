import { describe, expect, it } from 'vitest';
import { fakeView } from '../../testing/view.ts';
import { findingEntries, findingsByFigure, gather, nextFinding } from './findings.ts';

const view = fakeView();
const entries = findingEntries(view);

describe('the list of findings', () => {
	it('holds those of the article and those against others, the gravest first, in reading order', () => {
		expect(entries.map((e) => e.key)).toEqual(['in:b', 'in:a', 'between:e', 'in:c', 'in:d']);
	});

	it('brings the arithmetic, the places and the other article along', () => {
		const [sum] = entries;
		expect(sum?.relation?.formula).toBe('1120 + 830 + 420');
		expect(sum?.paragraphs).toEqual([3]);
		const conflict = entries.find((e) => e.others.length > 0)!;
		expect(conflict.figures).toEqual(['f5']);
		expect(conflict.paragraphs).toEqual([2]);
		expect(conflict.others[0]?.title).toBe('老街新生');
	});

	it('puts what was dismissed last, with its reason', () => {
		const state = { dismissed: true, reason: '口径不同', by: '何', at: null, event: null };
		const after = findingEntries({ ...view, findingStates: { 'print-b': state } });
		expect(after.map((e) => e.key)).toEqual(['in:a', 'between:e', 'in:c', 'in:d', 'in:b']);
		expect(after.at(-1)).toMatchObject({ dismissed: true, reason: '口径不同' });
	});

	it('is found again by figure', () => {
		const by = findingsByFigure(entries);
		expect(by.get('f7')?.map((e) => e.key)).toEqual(['in:b']);
		expect(by.get('f1')).toBeUndefined();
	});
});

describe('the next finding', () => {
	it('goes down the list and round to its top', () => {
		expect(nextFinding(entries, null)?.key).toBe('in:b');
		expect(nextFinding(entries, 'in:b')?.key).toBe('in:a');
		expect(nextFinding(entries, 'in:d')?.key).toBe('in:b');
	});
	it('passes over what was dismissed, and is none when all was', () => {
		const all = entries.map((e) => ({ ...e, dismissed: true }));
		expect(nextFinding(all, null)).toBeNull();
		expect(nextFinding(all.with(2, entries[2]!), 'in:b')?.key).toBe('between:e');
		expect(nextFinding([], null)).toBeNull();
	});
});

describe('gathered for a narrow column', () => {
	const [first] = entries;
	const made = (key: string, rule: string, level: 'error' | 'note') => ({ ...first!, key, rule, level });
	it('says the notes of one rule once, with their number, and every error by itself', () => {
		const lines = gather([
			made('1', 'share', 'error'),
			made('2', 'share', 'error'),
			made('3', 'copied-paragraph', 'note'),
			made('4', 'stale-copy', 'note'),
			made('5', 'copied-paragraph', 'note'),
		]);
		expect(lines.map(({ finding, count }) => [finding.key, count])).toEqual([
			['1', 1],
			['2', 1],
			['3', 2],
			['4', 1],
		]);
	});
});
