/** The file that a draft was read from, and what an editor has to have seen of it. */
import { fail } from '../contract/errors.ts';
import type { Original } from '../contract/original.ts';
import type { Act } from '../contract/review.ts';
import type { Article } from './article.ts';
import type { DeskContext } from './context.ts';
import { originsOf } from './origins.ts';

/** Errors: NOT_FOUND (article, revision). */
export function original({ store }: DeskContext, { article, revision }: { article: string; revision: string | null }): Original {
	const drafts = store.revisions.of(article);
	if (drafts.length === 0) throw fail('NOT_FOUND', { what: 'article', id: article });
	const draft = revision === null ? drafts[drafts.length - 1] : drafts.find(({ id }) => id === revision);
	const bytes = draft && store.revisions.bytes(draft.sha256);
	if (!draft || !bytes) throw fail('NOT_FOUND', { what: 'revision', id: revision ?? article });
	const { format } = draft.receipt;
	return { format, file: new File([Uint8Array.from(bytes)], draft.fileName, { type: format }) };
}

/**
 * OCR takes 3 for 8 and drops digits without a sign: a figure it told is confirmed by somebody who looks at the picture of
 * it, and therefore one at a time. Throws CONFLICT original-not-shown.
 */
export function mustHaveSeen({ revision, reading }: Article, figures: readonly string[], act: Act): void {
	if (act.kind !== 'confirm' || (figures.length === 1 && act.sawOriginal === true)) return;
	const asked = new Set(figures);
	const some = reading.figures.filter(({ id }) => asked.has(id));
	const { figures: places } = originsOf(revision.layout, revision.sourceText, { paragraphs: [], figures: some });
	const told = Object.values(places).some((origins) =>
		origins.some((origin) => origin.in === 'page' && origin.confidence !== null),
	);
	if (told) throw fail('CONFLICT', { reason: 'original-not-shown' });
}
