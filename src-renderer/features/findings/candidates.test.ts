import { expect, it } from 'vitest';
import type { Figure, Paragraph } from '../../../src-main/contract/model.ts';
import { fakeView } from '../../testing/view.ts';
import { candidates } from './candidates.ts';

const { figures: made, paragraphs: known } = fakeView().reading;
const texts = ['甲校300人，乙校500人。', '教室40间。'];
const paragraphs = texts.map((text, index): Paragraph => ({ ...known[0]!, index, text }));
const figure = (id: string, words: string, unit: string, kind: Figure['kind'] = 'count'): Figure => {
	const index = texts.findIndex((text) => text.includes(words));
	const from = texts[index]!.indexOf(words);
	const to = from + words.length;
	return {
		...made[0]!,
		...{ id, kind, unit, text: words, paragraph: index, from, to, start: index * 20 + from, end: index * 20 + to },
	};
};
const [a, b, c] = [figure('a', '300人', '人'), figure('b', '500人', '人'), figure('c', '40间', '间')];
const measure = figure('d', '40间', '间', 'measure');
const ids = (...[figures, operands, words]: [Figure[], { figure: string }[], string?]) =>
	candidates(figures, paragraphs, operands, a, words).map((one) => one.figure.id);

it('offers figures of the kind that are not in the sum, of one unit first', () => {
	expect(ids([a, c, b, measure], [{ figure: 'a' }])).toEqual(['b', 'c']);
	expect(ids([a, b, c], [{ figure: 'a' }, { figure: 'b' }])).toEqual(['c']);
});

it('narrows them by words, of the figure or around it', () => {
	expect(ids([a, b, c], [{ figure: 'a' }], '500')).toEqual(['b']);
	expect(ids([a, b, c], [{ figure: 'a' }], ' 教室 ')).toEqual(['c']);
	expect(ids([a, b, c], [{ figure: 'a' }], '没有')).toEqual([]);
});
