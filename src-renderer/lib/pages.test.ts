import { describe, expect, it } from 'vitest';
import { held, itemAt, noPages, PAGE, pagesOf, withPage } from './pages.ts';

const rows = (page: number, count = PAGE): string[] => Array.from({ length: count }, (_, i) => `row ${page * PAGE + i}`);

describe('a list held by pages', () => {
	it('knows the pages that a stretch of rows touches', () => {
		expect(pagesOf(0, 1)).toEqual([0]);
		expect(pagesOf(PAGE - 1, PAGE + 1)).toEqual([0, 1]);
		expect(pagesOf(-5, 3)).toEqual([0]);
		expect(pagesOf(PAGE, PAGE)).toEqual([]);
	});

	it('finds a row in the page that has come, and none in one that has not', () => {
		const pages = withPage(noPages<string>(), 2, rows(2), 500);
		expect(itemAt(pages, 2 * PAGE + 7)).toBe(`row ${2 * PAGE + 7}`);
		expect(itemAt(pages, 7)).toBeUndefined();
		expect(pages.total).toBe(500);
	});

	it('forgets what lies past an end that has come nearer, and keeps the first page of an empty list', () => {
		const long = withPage(withPage(noPages<string>(), 0, rows(0), 450), 4, rows(4, 50), 450);
		const short = withPage(long, 0, rows(0, 30), 30);
		expect(held(short)).toEqual(rows(0, 30));
		expect(withPage(short, 0, [], 0)).toEqual({ total: 0, loaded: new Map([[0, []]]) });
	});
});
