import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorsOf } from '../anchors.ts';
import { diffParagraphs, diffText, paragraphPairs } from './paragraphs.ts';

const texts = (...all: string[]) => all.map((text, index) => ({ index, text }));

test('a figure is one word of a diff, a Chinese character one, a word one', () => {
	expect(diffText('新建泊位1,320个。', '新建泊位1,330个。')).toEqual([
		{ change: 'same', text: '新建泊位' },
		{ change: 'gone', text: '1,320' },
		{ change: 'new', text: '1,330' },
		{ change: 'same', text: '个。' },
	]);
	expect(diffText('Crews built 4 quays', 'Crews repaired 4 quays').map(({ text }) => text)).toEqual([
		'Crews ',
		'built',
		'repaired',
		' 4 quays',
	]);
});

test('a paragraph moved is moved, one reworded is changed, and what has nothing in common is gone and new', () => {
	const before = texts('Head', 'Crews built 4 quays in May.', 'The port is closed today.', 'Lamps were lit.');
	const after = texts('Head', 'Lamps were lit.', 'Crews built 5 quays in May.', 'Nobody came.');
	expect(diffParagraphs(before, after).map(({ change, earlier, later }) => [change, earlier, later])).toEqual([
		['same', 0, 0],
		['gone', 2, null],
		['same', 3, 1],
		['changed', 1, 2],
		['new', null, 3],
	]);
});

const words = fc.constantFrom('a b', 'c d', 'e f', 'a c', '五处', '五处 3', '');
const draft = fc.array(words, { maxLength: 8 }).map((all) => texts(...all));

test('whatever was done, the stretches make up both drafts, each paragraph once', () => {
	fc.assert(
		fc.property(draft, draft, (before, after) => {
			const found = diffParagraphs(before, after);
			const side = (own: 'earlier' | 'later', other: 'new' | 'gone') =>
				new Map(
					found
						.filter((each) => each[own] !== null)
						.map((each) => [
							each[own],
							each.parts
								.filter(({ change }) => change !== other)
								.map(({ text }) => text)
								.join(''),
						]),
				);
			const [old, fresh] = [side('earlier', 'new'), side('later', 'gone')];
			expect([...old].sort(([a], [b]) => (a ?? 0) - (b ?? 0))).toEqual(before.map(({ index, text }) => [index, text]));
			expect([...fresh]).toEqual(after.map(({ index, text }) => [index, text]));
			expect(found).toHaveLength(new Set(found).size);
		}),
		{ numRuns: 300 },
	);
});

test('two unlike texts of many thousand words are told apart without weighing each word against each', () => {
	const long = (seed: number) => Array.from({ length: 15_000 }, (_, i) => `w${(i * seed) % 7919}`).join(' ');
	expect(diffText(long(3), long(5)).length).toBeGreaterThan(0);
});

test('copies are the same paragraphs only between the same neighbours, and only as long as there are as many', () => {
	const before = texts('x', 'copy', 'y', 'copy', 'z');
	const pairs = (after: ReturnType<typeof texts>) =>
		paragraphPairs(before, anchorsOf({ paragraphs: before, figures: [] }), after).map(({ natural, anchor }) => [
			natural.occurrence,
			anchor.occurrence,
		]);
	expect(pairs(before)).toHaveLength(5);
	expect(pairs(texts('y', 'copy', 'z', 'x', 'copy', 'y'))).toEqual([
		[0, 1],
		[0, 0],
		[0, 0],
		[1, 0],
	]);
	expect(pairs(texts('x', 'copy', 'y', 'z'))).toHaveLength(3);
});
