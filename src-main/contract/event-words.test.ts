import { expect, test } from 'vitest';
import { printedTexts, targetInWords } from './event-words.ts';
import type { Reading } from './model.ts';
import type { ReviewEvent, Target } from './review.ts';

const text = 'About 1,300 people work on 18 boats.';
const figureAt = (words: string) => {
	const from = text.indexOf(words);
	return { paragraph: 0, from, to: from + words.length, text: words.replaceAll(' ', '') };
};
const figures = ['1,300 people', '18 boats'].map(figureAt) as Reading['figures'];
const printed = printedTexts({ figures, paragraphs: [{ text }] as Reading['paragraphs'] });
const about = (target: Target) => targetInWords('en', { target } as ReviewEvent, printed);
const anchor = (words: string) => ({ paragraph: 'p', text: words, occurrence: 0 });

test('an event names its figure as it is printed, one that is gone as its anchor has it', () => {
	expect(about({ type: 'figure', anchor: anchor('1,300people') })).toBe('1,300 people');
	expect(about({ type: 'figure', anchor: anchor('42homes') })).toBe('42homes');
});

test('an event about several names the first of them, and says that there are more', () => {
	expect(about({ type: 'figures', anchors: [anchor('1,300people'), anchor('18boats')] })).toBe('1,300 people · 18 boats');
	expect(about({ type: 'figures', anchors: Array.from({ length: 5 }, () => anchor('18boats')) })).toBe(
		'18 boats · 18 boats · 18 boats · 18 boats …',
	);
});

test('what is no figure is named by its kind', () => {
	expect(about({ type: 'article' })).toBe('The article');
});
