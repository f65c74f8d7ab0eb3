import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../src-main/contract/search.ts';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { found, placeOf } from './finder-items.ts';

const article = (id: string) => ({ id }) as ArticleSummary;
const hit = (kind: SearchHit['kind'], of: string, more: Partial<SearchHit> = {}): SearchHit => ({
	...{ kind, article: of, title: of, paragraph: 2, figure: null, event: null, text: '', mark: null, verdict: null },
	...more,
});

describe('what a search finds as evidence', () => {
	const items = found(
		'own',
		[article('own'), article('a')],
		[hit('paragraph', 'own'), hit('note', 'a'), hit('title', 'a'), hit('paragraph', 'a'), hit('figure', 'b', { figure: 'f3' })],
	);
	it('is never the article itself, nor a note of an editor', () => {
		expect(items.map(({ type }) => type)).toEqual(['article', 'hit', 'hit']);
	});
	it('leads to its paragraph, and to its figure where one was asked for', () => {
		expect(items.map(placeOf)).toEqual([
			{ article: 'a', paragraph: null, figure: null },
			{ article: 'a', paragraph: 2, figure: null },
			{ article: 'b', paragraph: 2, figure: 'f3' },
		]);
	});
	it('names each row by itself', () => expect(new Set(items.map(({ key }) => key)).size).toBe(items.length));
});
