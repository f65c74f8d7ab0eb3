import { expect, test } from 'vitest';
import { read } from '../../read.ts';
import { sketchView } from '../testing.ts';
import { viewOf } from '../view.ts';
import { isQuoted, rowsIn, TIME, withoutTimes } from './prose.ts';

const viewOfText = (text: string) => viewOf(read(text, {}), text);
const first = (view: ReturnType<typeof sketchView>) => view.reading.paragraphs[0]!;

test('writes times over, one unit to one', () => {
	const view = viewOfText('茶园由2018年的3200亩增加到4000亩。');
	const text = withoutTimes(view, first(view));
	expect(text).toBe(`茶园由${TIME.repeat(5)}的3200亩增加到4000亩。`);
	expect(text).toHaveLength(first(view).text.length);
});

test('goes on over a semicolon, and not over a full stop', () => {
	const view = sketchView('甲占六成；乙占四成。丙另算；丁也另算');
	const rows = rowsIn(view, first(view)).map(({ from, to }) => first(view).text.slice(from, to));
	expect(rows).toEqual(['甲占六成；乙占四成。', '丙另算；丁也另算']);
	expect(rowsIn(view, first(view))[0]?.clauses).toHaveLength(2);
});

test('leaves the sentences of the view as they were', () => {
	const view = sketchView('甲占六成；乙占四成。');
	rowsIn(view, first(view));
	expect(view.sentencesIn(0).map(({ clauses }) => clauses.length)).toEqual([1, 1]);
});

test.each([
	['他说：“少了一倍。”然后走了。', '少了', true],
	['他说：“少了一倍。”然后走了。', '然后', false],
	['没有引号的话', '引号', false],
])('%s: %s quoted %s', (text, word, expected) => {
	const view = sketchView(text);
	expect(isQuoted(first(view), text.indexOf(word))).toBe(expected);
});
