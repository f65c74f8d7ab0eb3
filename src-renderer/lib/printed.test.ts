import { expect, it } from 'vitest';
import { fakeReading } from '../testing/view.ts';
import { printed, printedIn } from './printed.ts';

const { reading } = fakeReading();

it('gives an English figure its blanks back', () => {
	const paragraph = { ...reading.paragraphs[0]!, text: 'It cost £42.6 million.' };
	const figure = { ...reading.figures[0]!, text: '£42.6million', from: 8, to: 21 };
	expect(printedIn(figure, paragraph)).toBe('£42.6 million');
	expect(printed(figure, [paragraph])).toBe('£42.6 million');
});

it('falls back on the bare text where the paragraph is not known', () => {
	expect(printed(reading.figures[0]!, [])).toBe('46条');
});
