/** Reads the file of an article again for another wording of its tracked changes: the outcome is a draft of the same file. */
import type { Changes } from '../contract/beside.ts';
import type { DraftResult } from '../contract/drafts.ts';
import { fail } from '../contract/errors.ts';
import type { DeskContext } from './context.ts';
import { takeDecoded } from './drafts/import-draft.ts';
import { currentArticle } from './reread.ts';

interface ChangesRequest {
	article: string;
	changes: Changes;
	job: string;
	signal: AbortSignal;
}

/** `known` where that is how it was read, or the file keeps no changes. Errors: NOT_FOUND, UNREADABLE_FILE, TIMED_OUT, WORKER_DIED. */
export async function readChanges(context: DeskContext, { article, changes, job, signal }: ChangesRequest): Promise<DraftResult> {
	const { store, intake } = context;
	await currentArticle(context, article);
	return context.turns.take(async () => {
		const newest = store.revisions.newestOf(article);
		const bytes = newest && store.revisions.bytes(newest.sha256);
		if (!newest || !bytes) throw fail('NOT_FOUND', { what: 'article', id: article });
		const { fileName: name, published, sha256: digest, receipt } = newest;
		const { beside } = receipt;
		if (!beside || beside.changes === 0 || beside.wording === changes) return { outcome: 'known', revision: newest.id };
		const decoded = await intake.decode(bytes, name, { changes }, signal);
		const request = { article, file: { name, bytes: async () => bytes }, published, preview: false, job, signal };
		return takeDecoded(context, request, { bytes, digest, newest, decoded });
	});
}
