/** A long list of which only what is in sight is held: kept by pages, asked for as they come into view. Pure. */

export const PAGE = 100;

export interface Pages<T> {
	/** Null until the first page has come. */
	total: number | null;
	/** By the number of the page. */
	loaded: ReadonlyMap<number, readonly T[]>;
}

export const noPages = <T>(): Pages<T> => ({ total: null, loaded: new Map() });

export const itemAt = <T>({ loaded }: Pages<T>, index: number): T | undefined =>
	loaded.get(Math.floor(index / PAGE))?.[index % PAGE];

/** Numbers of the pages that a stretch of rows touches, ascending. `to` is past the last row. */
export function pagesOf(from: number, to: number): number[] {
	const pages: number[] = [];
	for (let page = Math.floor(Math.max(0, from) / PAGE); page * PAGE < to; page++) pages.push(page);
	return pages;
}

/** With one page more, or one page anew. A total that has changed leaves pages past the end behind. */
export function withPage<T>(pages: Pages<T>, page: number, items: readonly T[], total: number): Pages<T> {
	const loaded = new Map(pages.loaded);
	loaded.set(page, items);
	for (const number of loaded.keys()) if (number * PAGE >= total && number > 0) loaded.delete(number);
	return { total, loaded };
}

/** Everything that is held, in order. */
export const held = <T>({ loaded }: Pages<T>): T[] =>
	[...loaded.entries()].sort(([a], [b]) => a - b).flatMap(([, items]) => items);
