/** Reads the pages of an article that hold no text, when an editor asks for it: the outcome is a draft of the same file. */
import type { DraftResult } from '../contract/drafts.ts';
import { fail } from '../contract/errors.ts';
import { ocr, readableByOcr } from '../intake/ocr/index.ts';
import type { DeskContext } from './context.ts';
import { takeDecoded } from './drafts/import-draft.ts';
import { workerScript } from './engine-pool.ts';
import { currentArticle } from './reread.ts';

/** Errors: NOT_FOUND, CONFLICT no-pages (every page holds text, or OCR sees none either), UNREADABLE_FILE, TIMED_OUT, WORKER_DIED. */
export async function readPages(
	context: DeskContext,
	{ article, job, signal }: { article: string; job: string; signal: AbortSignal },
): Promise<DraftResult> {
	const { store, updates } = context;
	await currentArticle(context, article);
	const newest = store.revisions.newestOf(article);
	const bytes = newest && store.revisions.bytes(newest.sha256);
	if (!newest || !bytes) throw fail('NOT_FOUND', { what: 'article', id: article });
	const { fileName: name, published, sha256: digest, receipt } = newest;
	if (!readableByOcr(receipt.format) || receipt.pagesWithoutText.length === 0) throw fail('CONFLICT', { reason: 'no-pages' });
	const tell = (done: number, total: number) =>
		updates.emit({ type: 'progress', job, stage: 'decoding', done, total, label: name });
	const decoded = await ocr({ bytes, name, format: receipt.format }, { signal, tell, script: workerScript() });
	if (decoded.pagesWithoutText.length === receipt.pagesWithoutText.length) throw fail('CONFLICT', { reason: 'no-pages' });
	const request = { article, file: { name, bytes: async () => bytes }, published, preview: false, job, signal };
	return context.turns.take(async () => {
		// Recognition took its time: another draft may have come meanwhile, and this is none of it.
		if (store.revisions.newestOf(article)?.id !== newest.id) throw fail('CONFLICT', { reason: 'no-pages' });
		return takeDecoded(context, request, { bytes, digest, newest, decoded });
	});
}
