/** A new version of an article: compared with the one before, figure by figure, and made its newest revision. */
import type { DraftPair, DraftResult } from '../../contract/drafts.ts';
import { fail } from '../../contract/errors.ts';
import type { Figure, Reading } from '../../contract/model.ts';
import type { Update } from '../../contract/procedures.ts';
import { type Decoded, receipt } from '../../intake/index.ts';
import type { Revision } from '../../store/queries/revisions.ts';
import { anchorsOf } from '../anchors.ts';
import type { Article } from '../article.ts';
import { sha256 } from '../chain.ts';
import type { DeskContext } from '../context.ts';
import type { ImportFile } from '../import.ts';
import { linesJoined } from '../lines-joined.ts';
import { readAndCompare, storeReading } from '../read-revision.ts';
import { currentArticle } from '../reread.ts';
import { figureStateOf } from '../states.ts';
import { type Proposed, proposeAdded } from './added.ts';
import { compareDrafts, type FigurePair } from './compare.ts';
import { comparisonOf } from './comparison.ts';
import { paragraphPairs } from './paragraphs.ts';

export interface DraftRequest {
	article: string;
	file: ImportFile;
	/** The editor's word for the day, where the text has no date. */
	published: string | null;
	/** Compares without storing. */
	preview: boolean;
	/** Its name on the progress stream. */
	job: string;
	signal: AbortSignal;
}

type Stage = Extract<Update, { type: 'progress' }>['stage'];

/** Errors: NOT_FOUND, UNREADABLE_FILE, CANCELLED, TIMED_OUT, WORKER_DIED, those of the store. Events are left as they are. */
export async function importDraft(context: DeskContext, request: DraftRequest): Promise<DraftResult> {
	// Brings the reading of the draft before up to this engine; two engines' readings would differ by themselves.
	await currentArticle(context, request.article);
	return context.turns.take(() => take(context, request));
}

async function take(context: DeskContext, request: DraftRequest): Promise<DraftResult> {
	const { article: id, file, job, signal } = request;
	const { store, updates } = context;
	signal.throwIfAborted();
	updates.emit({ type: 'progress', job, stage: 'decoding', done: 0, total: 1, label: file.name });
	const bytes = await file.bytes();
	const digest = sha256(bytes);
	const newest = store.revisions.newestOf(id);
	if (!newest) throw fail('NOT_FOUND', { what: 'article', id });
	if (newest.sha256 === digest) return { outcome: 'known', revision: newest.id };
	return takeDecoded(context, request, { bytes, digest, newest, decoded: await context.intake.decode(bytes, file.name) });
}

/** A text of the article that is decoded already, of new bytes or of the same ones read in another way. Errors: as {@link importDraft}. */
export async function takeDecoded(
	context: DeskContext,
	request: DraftRequest,
	{ bytes, digest, newest, decoded }: { bytes: Uint8Array; digest: string; newest: Revision; decoded: Decoded },
): Promise<DraftResult> {
	const { article: id, file, published, preview, job, signal } = request;
	const { store, updates } = context;
	const tell = (stage: Stage, done = 0) => updates.emit({ type: 'progress', job, stage, done, total: 1, label: file.name });
	const { layout, declared } = decoded;
	const text = { source: decoded.text, article: id, layout, declared, published };
	tell('reading');
	const fresh = await readAndCompare(context, text, { what: file.name, signal });
	signal.throwIfAborted();
	tell('checking');
	// From here on synchronously: an act that came while the file was read is in the article.
	const article = context.articles.get(id);
	if (!article) throw fail('NOT_FOUND', { what: 'article', id });
	const { pairs, proposed } = pairUp(article, fresh.reading, decoded.text);
	const stays = new Set(pairs.map(({ later }) => later?.id));
	const figures = [...fresh.reading.figures, ...proposed.map(({ figure }) => figure).filter((figure) => stays.has(figure.id))];
	const comparison = comparisonOf(
		{ reading: article.reading, revision: newest.id, fileName: newest.fileName, importedAt: newest.importedAt },
		{ reading: { ...fresh.reading, figures }, revision: null, fileName: file.name, importedAt: null },
		pairs,
		({ id }) => figureStateOf(article, id),
	);
	if (preview) {
		tell('checking', 1);
		return { outcome: 'compared', revision: null, comparison };
	}
	tell('storing');
	const counts = { ...fresh.reading, linesJoined: linesJoined(decoded.text, fresh.reading.paragraphs) };
	const revision: Revision = {
		id: context.nextId(newest.id),
		...{ article: id, importedAt: context.now(), fileName: file.name, sha256: digest, sourceText: decoded.text, published },
		receipt: receipt(file.name, bytes.length, decoded, counts),
		...{ layout, declared },
	};
	const stored = store.transaction(() => {
		store.revisions.insert(revision, bytes);
		store.drafts.insert(revision.id, newest.id, {
			pairs: draftPairs(article, fresh.reading, pairs, proposed),
			paragraphs: paragraphPairs(article.ground.reading.paragraphs, article.anchors, fresh.reading.paragraphs),
		});
		return storeReading(context, revision, fresh);
	});
	stored.afterwards();
	tell('storing', 1);
	updates.emit({ type: 'article-changed', article: id, head: stored.article.review.head, revision: revision.id });
	updates.emit({ type: 'library-changed' });
	const later = { ...comparison.later, revision: revision.id, importedAt: revision.importedAt };
	return { outcome: 'compared', revision: revision.id, comparison: { ...comparison, later } };
}

/** The pairs as they are kept. A trimmed figure goes by the name of what was read; its trimming goes with it. */
function draftPairs(
	earlier: Article,
	reading: Reading,
	pairs: readonly FigurePair[],
	proposed: readonly Proposed[],
): DraftPair[] {
	const natural = anchorsOf(reading);
	const names = new Map(proposed.map((one) => [one.figure.id, one.natural]));
	return pairs.flatMap(({ change, earlier: old, later }): DraftPair[] => {
		const name = later && (natural.ofFigure.get(later.id) ?? names.get(later.id));
		const anchor = old && (earlier.ground.anchors.ofFigure.get(old.id) ?? earlier.anchors.ofFigure.get(old.id));
		return name && anchor && change !== 'new' && change !== 'gone' ? [{ natural: name, anchor, change }] : [];
	});
}

/**
 * Pairs the engine's own figures and those that were added by hand. What was proposed for these and is none of them is no
 * figure of the later draft.
 */
function pairUp({ ground, reading, edits }: Article, later: Reading, source: string) {
	const added = reading.figures.filter(({ id }) => edits[id]?.kind === 'added' || ground.anchors.ofFigure.get(id) === undefined);
	const proposed = proposeAdded(added, ground.reading, later, source);
	const inOrder = (figures: readonly Figure[]) => [...figures].sort((a, b) => a.start - b.start);
	const before = { ...ground.reading, figures: inOrder([...ground.reading.figures, ...added]) };
	const after = { ...later, figures: inOrder([...later.figures, ...proposed.map(({ figure }) => figure)]) };
	const ids = new Set(proposed.map(({ figure }) => figure.id));
	const pairs = compareDrafts(before, after).flatMap((pair): FigurePair[] => {
		if (!pair.later || !ids.has(pair.later.id) || pair.change === 'kept' || pair.change === 'moved') return [pair];
		return pair.earlier ? [{ change: 'gone', earlier: pair.earlier, later: null }] : [];
	});
	return { pairs, proposed };
}
