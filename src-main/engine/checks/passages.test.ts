import { expect, test } from 'vitest';
import { figuresWithin, neighbours, passages, question } from './passages.ts';
import { sketchView } from './testing.ts';

const view = sketchView(
	'甲村12户、乙村30户，共42户。\n版权所有2024\n丙村7户。',
	[
		{ text: '12户', kind: 'count', value: '12' },
		{ text: '30户', kind: 'count', value: '30' },
		{ text: '42户', kind: 'count', value: '42' },
		{ text: '7户', kind: 'count', value: '7' },
	],
	{ kinds: ['body', 'furniture', 'body'] },
);
const [first] = passages(view);

test('furniture is no passage', () => expect(passages(view).map(({ index }) => index)).toEqual([0, 2]));

test('the figures that touch a stretch', () => {
	if (!first) throw new Error('no passage');
	const within = (from: number, to: number) => figuresWithin(view, first, from, to).map(({ text }) => text);
	expect(within(0, first.text.length)).toEqual(['12户', '30户', '42户']);
	expect(within(3, 9)).toEqual(['12户', '30户']);
	expect(within(5, 8)).toEqual([]);
});

test('neighbours stay in their paragraph', () =>
	expect(neighbours(view).map((pair) => [pair.first.text, pair.second.text])).toEqual([
		['12户', '30户'],
		['30户', '42户'],
	]));

test('a question carries its figures, its span and its sentence', () => {
	if (!first) throw new Error('no passage');
	const asked = question(view, { paragraph: first, from: 2, to: 5, variant: 'v', level: 'note', params: {}, basis: ['day'] });
	expect(asked).toMatchObject({ figures: ['f1'], paragraphs: [0], spans: [{ start: 2, end: 5 }] });
	expect(asked.basis).toEqual(['甲村12户、乙村30户，共42户。', 'day']);
});
