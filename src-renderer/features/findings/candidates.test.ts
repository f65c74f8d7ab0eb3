import { expect, it } from 'vitest';
import type { Figure, Paragraph } from '../../../src-main/contract/model.ts';
import { fakeView } from '../../testing/view.ts';
import { candidates } from './candidates.ts';

const { figures: made, paragraphs: known } = fakeView().reading;
const text = '甲校300人，乙校500人，教室40间。';
const paragraph = { ...known[0]!, index: 0, text } as Paragraph;
const figure = (id: string, words: string, unit: string, kind: Figure['kind'] = 'count'): Figure => {
	const from = text.indexOf(words);
	return {
		...made[0]!,
		...{ id, kind, unit, text: words, paragraph: 0, from, to: from + words.length, start: from, end: from + words.length },
	};
};
const [a, b, c] = [figure('a', '300人', '人'), figure('b', '500人', '人'), figure('c', '40间', '间')];
const measure = figure('d', '40间', '间', 'measure');
const ids = (...all: Parameters<typeof candidates>) => candidates(...all).map((one) => one.figure.id);

it('offers figures of the kind that are not in the sum, of one unit first', () => {
	expect(ids([a, c, b, measure], [paragraph], [{ figure: 'a' }], a)).toEqual(['b', 'c']);
	expect(ids([a, b, c], [paragraph], [{ figure: 'a' }, { figure: 'b' }], a)).toEqual(['c']);
});

it('narrows them by words, of the figure or around it', () => {
	expect(ids([a, b, c], [paragraph], [{ figure: 'a' }], a, '500')).toEqual(['b']);
	expect(ids([a, b, c], [paragraph], [{ figure: 'a' }], a, ' 教室 ')).toEqual(['b', 'c']);
	expect(ids([a, b, c], [paragraph], [{ figure: 'a' }], a, '没有')).toEqual([]);
});
