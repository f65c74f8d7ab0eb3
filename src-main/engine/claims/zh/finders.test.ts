import { expect, test } from 'vitest';
import { type Finder, matchesOf } from '../../matches.ts';
import { phrasesIn } from './frames.ts';
import { timeWordsIn } from './period-lexicon.ts';
import { sidesIn } from './regions.ts';
import { headsIn } from './story-places.ts';

/** Texts made of the pattern's own characters, which hold more of its matches than any report. */
function* textsOf({ pattern: { source } }: Finder): Generator<string> {
	const pieces = source.match(/\p{Script=Han}{1,4}|[，。：“（]/gu) ?? [];
	let seed = 7;
	const next = (below: number): number => {
		seed = (seed * 16807) % 2147483647;
		return seed % below;
	};
	for (let i = 0; i < 6000; i++) {
		let text = '';
		for (let k = 0; k < 8; k++)
			text += next(5) === 0 ? `${['，', '。', ' ', '2026', '3.5', '的'][next(6)]}` : pieces[next(pieces.length)];
		yield text;
	}
}

test.each<[string, Finder]>([
	['words for a time', timeWordsIn],
	['frames', phrasesIn],
	['sides of a country', sidesIn],
	['heads of a name', headsIn],
])('what is gone through by its openings is found as without them: %s', (_name, find) => {
	let found = 0;
	for (const text of textsOf(find)) {
		const matches = find(text);
		found += matches.length;
		expect(matches.map(({ 0: match, index }) => [index, match])).toEqual(
			matchesOf(text, find.pattern).map(({ 0: match, index }) => [index, match]),
		);
	}
	expect(found).toBeGreaterThan(300);
});
