/** A new version of an article: compared with the one before, figure by figure, and made its newest revision. */
import type { DraftComparison, DraftPair, DraftResult } from '../../contract/drafts.ts';
import { fail } from '../../contract/errors.ts';
import type { Figure, Reading } from '../../contract/model.ts';
import { decode, receipt } from '../../intake/index.ts';
import type { Revision } from '../../store/queries/revisions.ts';
import { anchorKey, anchorsOf } from '../anchors.ts';
import type { Article } from '../articles.ts';
import { sha256 } from '../chain.ts';
import type { DeskContext } from '../context.ts';
import type { ImportFile } from '../import.ts';
import { linesJoined } from '../lines-joined.ts';
import { readAndCompare, storeReading } from '../read-revision.ts';
import { currentArticle } from '../reread.ts';
import { openFigure } from '../review.ts';
import { compareDrafts, type FigurePair } from './compare.ts';

export interface DraftRequest {
	article: string;
	file: ImportFile;
	/** The editor's word for the day, where the text has no date. */
	published: string | null;
	/** Compares without storing. */
	preview: boolean;
}

/** Errors: NOT_FOUND, UNREADABLE_FILE, TIMED_OUT, WORKER_DIED, those of the store. Events are left as they are. */
export async function importDraft(context: DeskContext, request: DraftRequest): Promise<DraftResult> {
	// Brings the reading of the draft before up to this engine; two engines' readings would differ by themselves.
	await currentArticle(context, request.article);
	return context.turns.take(() => take(context, request));
}

async function take(context: DeskContext, { article: id, file, published, preview }: DraftRequest): Promise<DraftResult> {
	const { store, updates } = context;
	const bytes = await file.bytes();
	const digest = sha256(bytes);
	const newest = store.revisions.newestOf(id);
	if (!newest) throw fail('NOT_FOUND', { what: 'article', id });
	if (newest.sha256 === digest) return { outcome: 'known', revision: newest.id };
	const decoded = await decode(bytes, file.name);
	const { layout, declared } = decoded;
	const text = { source: decoded.text, article: id, layout, declared, published };
	const fresh = await readAndCompare(context, text, { what: file.name });
	// From here on synchronously: an act that came while the file was read is in the article.
	const article = context.articles.get(id);
	if (!article) throw fail('NOT_FOUND', { what: 'article', id });
	const pairs = compareDrafts(article.reading, fresh.reading);
	const comparison = comparisonOf(article, pairs);
	if (preview) return { outcome: 'compared', revision: null, comparison };
	const counts = { ...fresh.reading, linesJoined: linesJoined(decoded.text, fresh.reading.paragraphs) };
	const revision: Revision = {
		id: context.nextId(newest.id),
		...{ article: id, importedAt: context.now(), fileName: file.name, sha256: digest, sourceText: decoded.text, published },
		receipt: receipt(file.name, bytes.length, decoded, counts),
		...{ layout, declared },
	};
	const stored = store.transaction(() => {
		store.revisions.insert(revision, bytes);
		store.drafts.insert(revision.id, newest.id, draftPairs(article, fresh.reading, pairs));
		return storeReading(context, revision, fresh);
	});
	stored.afterwards();
	updates.emit({ type: 'article-changed', article: id, head: stored.article.review.head });
	updates.emit({ type: 'library-changed' });
	return { outcome: 'compared', revision: revision.id, comparison };
}

function draftPairs({ anchors }: Article, reading: Reading, pairs: readonly FigurePair[]): DraftPair[] {
	const natural = anchorsOf(reading);
	return pairs.flatMap(({ change, earlier, later }): DraftPair[] => {
		const name = later && natural.ofFigure.get(later.id);
		const anchor = earlier && anchors.ofFigure.get(earlier.id);
		return name && anchor && change !== 'new' && change !== 'gone' ? [{ natural: name, anchor, change }] : [];
	});
}

function comparisonOf({ anchors, review }: Article, pairs: readonly FigurePair[]): DraftComparison {
	const counts: DraftComparison['counts'] = { kept: 0, moved: 0, changed: 0, new: 0, gone: 0 };
	const side = (figure: Figure | null) => figure && { figure: figure.id, paragraph: figure.paragraph, text: figure.text };
	const figures = pairs.map(({ change, earlier, later }) => {
		counts[change]++;
		const anchor = earlier && anchors.ofFigure.get(earlier.id);
		const state = anchor ? (review.figures.get(anchorKey(anchor)) ?? openFigure()) : null;
		return { change, earlier: side(earlier), later: side(later), state };
	});
	return { counts, figures };
}
