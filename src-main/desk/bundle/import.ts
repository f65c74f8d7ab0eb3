/**
 * A bundle into the library. Articles, drafts and events that are not here are added, those that are here stay: a union,
 * so that bundles can be merged in any order and any number of times to the same state. Nothing is taken in unless all of
 * it is sound.
 */
import type { MergedArticle, MergedBundle } from '../../contract/bundle.ts';
import { fail } from '../../contract/errors.ts';
import type { Revision } from '../../store/queries/revisions.ts';
import type { DeskContext } from '../context.ts';
import type { ImportFile } from '../import.ts';
import { readAndCompare, storeReading } from '../read-revision.ts';
import { backupBefore } from '../safekeeping/backups.ts';
import { allStates } from '../states.ts';
import { type Bundle, type BundledArticle, type BundledRevision, unpackBundle } from './format.ts';
import { lackingIn, misfitting } from './union.ts';

export interface BundleImport {
	file: ImportFile;
	job: string;
	signal: AbortSignal;
}

/** Errors: BUNDLE_UNSOUND, UNREADABLE_FILE, CONFLICT (what was sent is filed under an id that is another text's here), those of the store. */
export function importBundle(context: DeskContext, request: BundleImport): Promise<MergedBundle> {
	return context.turns.take(() => take(context, request));
}

async function take(context: DeskContext, { file, job, signal }: BundleImport): Promise<MergedBundle> {
	const { updates } = context;
	const tell = (stage: 'decoding' | 'storing', done: number, total: number, label: string) =>
		updates.emit({ type: 'progress', job, stage, done, total, label });
	tell('decoding', 0, 1, file.name);
	const bundle = await unpackBundle(await file.bytes(), file.name);
	for (const article of bundle.articles) refuseUnsound(context, article, file.name);
	signal.throwIfAborted();
	await backupBefore(context, 'bundle');
	const merged: MergedArticle[] = [];
	for (const [done, article] of bundle.articles.entries()) {
		signal.throwIfAborted();
		tell('storing', done, bundle.articles.length, article.revisions.at(-1)?.fileName ?? '');
		merged.push(await merge(context, article, bundle.originals, signal));
	}
	tell('storing', bundle.articles.length, bundle.articles.length, '');
	updates.emit({ type: 'library-changed' });
	return { code: bundle.code, articles: merged };
}

/** Everything that could make the merge wrong, before anything is written. */
function refuseUnsound({ store }: DeskContext, { id, revisions, events }: BundledArticle, file: string): void {
	const unsound = (detail: string) => fail('BUNDLE_UNSOUND', { file, reason: 'history', detail });
	const foreign = events.find(({ event }) => event.article !== id);
	if (foreign) throw unsound(foreign.event.id);
	const misfit = misfitting(store.events.of(id), events);
	if (misfit !== null) throw unsound(misfit);
	const kept = new Map(store.revisions.of(id).map((revision) => [revision.id, revision]));
	for (const revision of revisions) {
		const known = kept.get(revision.id);
		if (known && (known.sha256 !== revision.sha256 || known.sourceText !== revision.sourceText)) throw unsound(revision.id);
	}
}

async function merge(
	context: DeskContext,
	article: BundledArticle,
	originals: Bundle['originals'],
	signal: AbortSignal,
): Promise<MergedArticle> {
	const { store } = context;
	const { id } = article;
	const fresh = !store.articles.exists(id);
	const known = new Set(store.revisions.of(id).map((revision) => revision.id));
	const revisions = article.revisions
		.filter((revision) => !known.has(revision.id))
		.map((revision) => ({ ...revision, article: id }));
	const events = lackingIn(store.events.of(id), article.events);
	const newest = newestOf([...store.revisions.of(id), ...revisions]);
	const { sourceText: source, layout, declared, published, fileName } = newest;
	const reading = await readAndCompare(context, { source, article: id, layout, declared, published }, { what: fileName, signal });
	const stored = store.transaction(() => {
		if (fresh) store.articles.insert({ id, sample: false, createdAt: article.createdAt });
		else store.purging.revive(id);
		for (const revision of revisions) insertRevision(context, revision, originals);
		for (const entry of events) store.events.append(entry);
		return storeReading(context, newest, reading);
	});
	stored.afterwards();
	context.updates.emit({ type: 'article-changed', article: id, head: stored.article.review.head });
	const disputed = Object.values(allStates(stored.article).states).filter(({ verdict }) => verdict === 'disputed').length;
	const title = store.articles.get(id)?.title ?? fileName;
	return { article: id, title, fresh, revisions: revisions.length, events: events.length, disputed };
}

function newestOf(revisions: readonly Revision[]): Revision {
	const newest = [...revisions].sort((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
	if (!newest) throw new Error('an article without a revision');
	return newest;
}

function insertRevision(
	{ store }: DeskContext,
	revision: BundledRevision & { article: string },
	originals: Bundle['originals'],
): void {
	const { draft, ...row } = revision;
	const bytes = originals.get(row.sha256);
	if (!bytes) throw new Error(`a bundle was let in without the original of ${row.id}`);
	store.revisions.insert(row, bytes);
	if (draft) store.drafts.insert(row.id, draft.previous, draft);
}
