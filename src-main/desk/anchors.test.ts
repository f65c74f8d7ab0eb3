import { expect, test } from 'vitest';
import { plainReading } from '../store/testing/plain-reading.ts';
import { anchorKey, anchorsOf, paragraphKey } from './anchors.ts';
import { sha256 } from './chain.ts';

test('a figure is named by its paragraph, its text and which of them it is', () => {
	const reading = plainReading('Piers 4, quays 4, ferries 12\nGulls 4\nGulls 4');
	const { ofFigure } = anchorsOf(reading);
	const first = sha256('Piers 4, quays 4, ferries 12');
	const twice = sha256('Gulls 4');
	expect([...ofFigure.values()]).toEqual([
		{ paragraph: first, text: '4', occurrence: 0 },
		{ paragraph: first, text: '4', occurrence: 1 },
		{ paragraph: first, text: '12', occurrence: 0 },
		{ paragraph: twice, text: '4', occurrence: 0 },
		{ paragraph: twice, text: '4', occurrence: 1 },
	]);
});

test('from figure to anchor and back is the same figure, for paragraphs too', () => {
	const reading = plainReading('A 1 1\nA 1 1\nB 1 2 1 2\nA 1 1');
	const anchors = anchorsOf(reading);
	for (const { id } of reading.figures) expect(anchors.figures.get(anchorKey(anchors.ofFigure.get(id)!))).toBe(id);
	for (const { index } of reading.paragraphs) {
		expect(anchors.paragraphs.get(paragraphKey(anchors.ofParagraph[index]!))).toBe(index);
	}
});

test('what is put before a paragraph does not change how its figures are named', () => {
	const before = anchorsOf(plainReading('Gulls 4'));
	const after = anchorsOf(plainReading('News 7\nGulls 4'));
	expect(after.ofFigure.get('f2')).toEqual(before.ofFigure.get('f1'));
});
