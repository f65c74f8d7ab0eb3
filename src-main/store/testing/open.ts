/** Stores and rows for tests. */
import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { Fact, Reading, Receipt } from '../../contract/model.ts';
import { openStore, type Store } from '../open.ts';
import type { StoredEvent } from '../queries/events.ts';
import { temporaryFolder } from './folder.ts';

/** A store in its own folder, closed with the test. */
export async function openTestStore(folder = temporaryFolder()): Promise<Store> {
	const store = await openStore({ folder });
	onTestFinished(() => store.close());
	return store;
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export const receipt: Receipt = {
	...{ fileName: 'a.txt', bytes: 10, format: 'text/plain', encoding: 'utf-8', encodingFrom: 'valid', characters: 10 },
	...{ pages: null, pagesWithoutText: [], stories: 1, paragraphs: 1, figures: 0, furniture: 0, noise: 0, linesJoined: 0 },
};

export const reading: Reading = {
	...{ language: 'en', title: null, published: null, author: null, source: null, stories: [], paragraphs: [] },
	...{ figures: [], others: [], notices: [] },
	coverage: { numerals: 0, figures: 0, labels: 0, phrases: 0, furniture: 0, unclassified: 0 },
};

export const progress = { figures: 0, decided: 0, confirmed: 0, flagged: 0, errors: 0, warnings: 0, notes: 0 };

/** An article with one revision whose text is `text`. Ids are `id` and `id` with "r". */
export function putArticle(store: Store, id: string, text = `text of ${id}`): void {
	store.transaction(() => {
		const importedAt = '2031-04-05T06:07:08.000Z';
		store.articles.insert({ id, sample: false, createdAt: importedAt });
		store.revisions.insert(
			{
				...{ id: `${id}r`, article: id, importedAt, fileName: `${id}.txt`, sha256: digest(text), sourceText: text },
				...{ published: null, receipt, layout: null, declared: null },
			},
			new TextEncoder().encode(text),
		);
		store.articles.summarise({ article: id, title: text, language: 'en', published: null, touchedAt: null, progress });
	});
}

export function event(id: string, article: string, previous = ''): StoredEvent {
	const target = { type: 'article' as const };
	return {
		event: { id, article, at: '2031-04-05T06:07:08.000Z', by: 'Ida', target, act: { kind: 'note', text: 'seen' }, previous },
		hash: digest(id),
	};
}

export function fact(document: string, figure: string, key: string): Fact {
	return {
		...{ document, figure, key, story: 0, kind: 'count', unit: '', metric: key, aspect: 'level', period: null },
		...{ periodText: '', place: '', interval: { low: '1', high: '1' }, value: '1', precision: '1', modifier: 'exact' },
		...{ text: '1', sentence: `${key} 1`, published: null },
	};
}
