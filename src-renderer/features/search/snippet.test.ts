import { describe, expect, it } from 'vitest';
import { snippet, wordsOf } from './snippet.ts';

const shown = (text: string, words: string[], mark: { from: number; to: number } | null = null): string =>
	snippet(text, words, mark)
		.map((part) => (part.marked ? `[${part.text}]` : part.text))
		.join('');

describe('the words of a query', () => {
	it('are its words and phrases, without quantities and without fields about figures', () => {
		expect(wordsOf('渡口 "new berths" =3.66万 3万..4万 unit:km verdict:open >100%')).toEqual(['渡口', 'new berths']);
	});
	it('are also what is asked of metric, period and place', () => {
		expect(wordsOf('指标：候车亭 place:"East Quay" 单位：座')).toEqual(['候车亭', 'East Quay']);
	});
	it('keep a colon that is no field', () => expect(wordsOf('10:30')).toEqual(['10:30']));
});

describe('a snippet', () => {
	it('marks every occurrence, letters large or small', () => {
		expect(shown('Ferry trial: the ferry sails', ['ferry'])).toBe('[Ferry] trial: the [ferry] sails');
	});
	it('joins marks that touch, and marks the figure that was found', () => {
		expect(shown('新建公交候车亭48座。', ['公交', '候车亭'], { from: 7, to: 10 })).toBe('新建[公交候车亭48座]。');
	});
	it('begins a little before what was found, and says that there is more', () => {
		const text = `${'甲'.repeat(200)}目标${'乙'.repeat(200)}`;
		const found = shown(text, ['目标']);
		expect(found.startsWith('…甲')).toBe(true);
		expect(found).toContain('甲[目标]乙');
		expect(found.endsWith('乙…')).toBe(true);
		expect(found.length).toBeLessThan(160);
	});
	it('cuts no character in half', () => {
		const text = `${'𠮷'.repeat(100)}x目标${'𠮷'.repeat(100)}`;
		for (const part of snippet(text, ['目标'], null)) expect(part.text.isWellFormed()).toBe(true);
	});
	it('shows the beginning where nothing of it is marked', () => expect(shown('短句', ['无'])).toBe('短句'));
});
