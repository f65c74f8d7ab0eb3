import { expect, it } from 'vitest';
import { fakeReading } from '../testing/view.ts';
import { correctionInWords, precisionInWords, readingInWords } from './figure-words.ts';

const { reading } = fakeReading();
const figure = (text: string) => reading.figures.find((f) => f.text === text)!;

it('says what was read, and how exactly', () => {
	expect(readingInWords('en', figure('1.26万户'))).toBe('= 12,600 户 · exactly');
	expect(readingInWords('zh', figure('约340人'))).toBe('= 340 人 · 约数');
	expect(readingInWords('en', figure('93.8%'))).toBe('= 93.8% · exactly');
	expect(readingInWords('en', { ...figure('46条'), value: null, low: '15', high: '20' })).toBe('= 15–20 条 · exactly');
});

it('invents no value where the words give none', () => {
	expect(readingInWords('en', { ...figure('46条'), value: null })).toBe('no definite value');
});

it('shows the days of a time and how they were found', () => {
	const interval = { from: '2024-01-01', to: '2024-06-30', certainty: 'resolved' } as const;
	expect(
		readingInWords('en', { ...figure('46条'), kind: 'time', value: null, unit: '', time: { grain: 'half', interval } }),
	).toBe('2024-01-01 – 2024-06-30 · worked out');
});

it('says to what a figure was printed, where that is news', () => {
	expect(precisionInWords(figure('1.26万户'))).toBe('100 户');
	expect(precisionInWords(figure('93.8%'))).toBe('0.1%');
	expect(precisionInWords(figure('46条'))).toBeNull();
});

it('says what a correction comes to', () => {
	const correction = { text: '3.68万个', value: '36800', low: null, high: null, unit: '个', modifier: 'exact' } as const;
	expect(correctionInWords('en', correction)).toBe('= 36,800 个 · exactly');
	const day = { ...correction, text: '3 June', value: null, unit: '' };
	expect(correctionInWords('en', day)).toBe('No value to reckon with; kept as written: “3 June”');
});
