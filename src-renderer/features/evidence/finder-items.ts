/** What the finder lists: what is proposed, or what was found. Pure. */
import type { Proposal } from '../../../src-main/contract/evidence.ts';
import type { SearchHit } from '../../../src-main/contract/search.ts';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';

/** Where in another document to begin choosing. */
export interface SourcePlace {
	article: string;
	paragraph: number | null;
	figure: string | null;
}

export type FinderItem =
	| { type: 'proposal'; key: string; proposal: Proposal }
	| { type: 'article'; key: string; article: ArticleSummary }
	| { type: 'hit'; key: string; hit: SearchHit };

export const proposed = (proposals: readonly Proposal[]): FinderItem[] =>
	proposals.map((proposal) => ({ type: 'proposal', key: `proposal ${proposal.article} ${proposal.figure.id}`, proposal }));

/** An article is no evidence for itself; a note of an editor's is evidence for nothing. */
export function found(own: string, articles: readonly ArticleSummary[], hits: readonly SearchHit[]): FinderItem[] {
	return [
		...articles
			.filter(({ id }) => id !== own)
			.map((article) => ({ type: 'article' as const, key: `article ${article.id}`, article })),
		...hits
			.filter(({ article, kind }) => article !== own && (kind === 'paragraph' || kind === 'figure'))
			.map((hit, index) => ({ type: 'hit' as const, key: `hit ${index} ${hit.article}`, hit })),
	];
}

/** Where an item leads; null for a proposal, which is tied as it stands. */
export function placeOf(item: FinderItem): SourcePlace | null {
	if (item.type === 'article') return { article: item.article.id, paragraph: null, figure: null };
	if (item.type === 'hit') return { article: item.hit.article, paragraph: item.hit.paragraph, figure: item.hit.figure };
	return null;
}
