/** The drafts of an article, readable for good. */
import type { RevisionInfo } from '../../contract/drafts.ts';
import { fail } from '../../contract/errors.ts';
import type { DeskContext } from '../context.ts';

/** The oldest first. Errors: NOT_FOUND. */
export function revisions({ store }: Pick<DeskContext, 'store'>, article: string): RevisionInfo[] {
	const found = store.revisions.of(article);
	if (found.length === 0) throw fail('NOT_FOUND', { what: 'article', id: article });
	return found.map(({ id, importedAt, fileName, sha256, sourceText }) => ({ id, importedAt, fileName, sha256, sourceText }));
}
