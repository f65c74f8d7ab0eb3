/** Filing articles: folder, tags, due day, assigned name, archive. Answers with what was there before, for taking it back. */
import type { Filed, Filing, FilingChange } from '../../contract/library.ts';
import type { DeskContext } from '../context.ts';
import { intoTrash, outOfTrash } from './trash.ts';

type Answer = { before: Filed[] };

/** Changes what is given. Articles that there are not are left out of the answer. Errors: those of the store. */
export const updateFilings = (context: DeskContext, articles: readonly string[], change: FilingChange): Answer =>
	file(context, articles, (filing) => changed(filing, change, context.now()));

/** Files each just so. */
export function refile(context: DeskContext, filings: readonly Filed[]): Answer {
	const wanted = new Map(filings.map(({ article, filing }) => [article, filing]));
	return file(context, [...wanted.keys()], (filing, article) => wanted.get(article) ?? filing);
}

export const trash = (context: DeskContext, articles: readonly string[]): Answer =>
	file(context, articles, (filing) => ({ ...filing, trashedAt: filing.trashedAt ?? context.now() }));

export const restoreFromTrash = (context: DeskContext, articles: readonly string[]): Answer =>
	file(context, articles, (filing) => ({ ...filing, trashedAt: null }));

/** All in one transaction, and one word to the windows. */
function file(context: DeskContext, articles: readonly string[], to: (filing: Filing, article: string) => Filing): Answer {
	const { store, updates } = context;
	const before: Filed[] = [];
	const afterwards: (() => void)[] = [];
	store.transaction(() => {
		for (const article of new Set(articles)) {
			if (!store.filings.canFile(article)) continue;
			const filing = store.filings.of(article);
			const next = to(filing, article);
			before.push({ article, filing });
			store.filings.put({ article, filing: { ...next, tags: [...new Set(next.tags)].sort() } });
			if (filing.trashedAt === null && next.trashedAt !== null) afterwards.push(intoTrash(context, article));
			if (filing.trashedAt !== null && next.trashedAt === null) afterwards.push(outOfTrash(context, article));
		}
	});
	for (const act of afterwards) act();
	if (before.length > 0) updates.emit({ type: 'library-changed' });
	return { before };
}

function changed(filing: Filing, change: FilingChange, now: string): Filing {
	const { folder = filing.folder, due = filing.due, assignee = filing.assignee, addTags = [], removeTags = [] } = change;
	const tags = [...filing.tags.filter((tag) => !removeTags.includes(tag)), ...addTags];
	const archivedAt = change.archived === undefined ? filing.archivedAt : change.archived ? (filing.archivedAt ?? now) : null;
	return { ...filing, folder, due, assignee, tags, archivedAt };
}
