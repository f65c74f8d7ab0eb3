/** Articles into a bundle. */
import type { ExportedBundle } from '../../contract/bundle.ts';
import { fail } from '../../contract/errors.ts';
import type { DeskContext } from '../context.ts';
import { fileStem } from '../report.ts';
import { type BundledArticle, packBundle } from './format.ts';

export interface BundleRequest {
	articles: readonly string[];
	/** Without histories: the other desk is to check without seeing what was decided here. */
	blind: boolean;
}

/** Errors: NOT_FOUND (no such article, or its texts were removed). */
export async function exportBundle(context: DeskContext, { articles, blind }: BundleRequest): Promise<ExportedBundle> {
	const { store, version } = context;
	const originals = new Map<string, Uint8Array>();
	const bundled = [...new Set(articles)].map((id): BundledArticle => {
		const revisions = store.revisions.of(id);
		const [first] = revisions;
		if (!first) throw fail('NOT_FOUND', { what: 'article', id });
		return {
			id,
			createdAt: first.importedAt,
			revisions: revisions.map(({ article: _, ...revision }) => {
				const bytes = store.revisions.bytes(revision.sha256);
				if (!bytes) throw fail('NOT_FOUND', { what: 'revision', id: revision.id });
				originals.set(revision.sha256, bytes);
				const draft = store.drafts.of(revision.id);
				return { ...revision, draft: draft && { ...draft, previous: store.drafts.previous(revision.id) } };
			}),
			events: blind ? [] : store.events.of(id),
		};
	});
	const { bytes, code } = await packBundle({ articles: bundled, originals }, version);
	const title = store.articles.get(articles[0] ?? '')?.title ?? '';
	const more = bundled.length > 1 ? ` +${bundled.length - 1}` : '';
	const name = `${fileStem(title)}${more}.tickmark.zip`;
	return { name, code, file: new File([bytes], name, { type: 'application/zip' }) };
}
