/** What a search shows, as one list in the order of the arrows: commands, articles, and what was found, by article. Pure. */
import type { SearchHit } from '../../../src-main/contract/search.ts';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import type { Place } from '../../lib/place.ts';

export interface PaletteCommand {
	id: string;
	title: string;
	/** The key that does the same, as printed. */
	cap: string | undefined;
	run(): void;
}

export type Item =
	| { type: 'command'; key: string; command: PaletteCommand }
	| { type: 'article'; key: string; article: ArticleSummary }
	| { type: 'hit'; key: string; hit: SearchHit };

export interface Section {
	key: string;
	kind: 'commands' | 'articles' | 'found';
	/** Of the article that the hits stand in. */
	title: string | null;
	items: Item[];
}

/** Whether all words of the query begin words of the title, or stand in it where it is Chinese. */
export function matches(title: string, query: string): boolean {
	const low = title.toLowerCase();
	return query
		.toLowerCase()
		.split(/\s+/u)
		.filter((word) => word !== '')
		.every((word) => low.includes(word));
}

/** Hits by article, in the order in which the articles first come. */
export function byArticle(hits: readonly SearchHit[]): Section[] {
	const sections = new Map<string, Section>();
	for (const hit of hits) {
		let section = sections.get(hit.article);
		if (!section) {
			section = { key: `found ${hit.article}`, kind: 'found', title: hit.title, items: [] };
			sections.set(hit.article, section);
		}
		section.items.push({ type: 'hit', key: `hit ${hit.article} ${section.items.length}`, hit });
	}
	return [...sections.values()];
}

/** Where a hit is opened: on its figure, else its paragraph, else the article. */
export function placeOf(hit: SearchHit): Place | null {
	if (hit.figure !== null) return { type: 'figure', figure: hit.figure };
	return hit.paragraph === null ? null : { type: 'paragraph', paragraph: hit.paragraph };
}
