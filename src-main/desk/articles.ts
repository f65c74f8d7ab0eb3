/** Articles in hand: rows joined, events added up. A few are kept, since an editor decides on one figure after another. */

import { fail } from '../contract/errors.ts';
import type { BetweenFinding, DocumentChecks, Reading } from '../contract/model.ts';
import type { Store } from '../store/open.ts';
import type { StoredDraft } from '../store/queries/drafts.ts';
import type { Revision } from '../store/queries/revisions.ts';
import { anchorsOf } from './anchors.ts';
import type { Article } from './article.ts';
import { type ChainedEvent, inOrder } from './chain.ts';
import { progressAfter, progressOf } from './progress.ts';
import { review } from './review.ts';
import { reviewAfter } from './review-after.ts';
import { shapeOf } from './shape.ts';

export interface Articles {
	/**
	 * The article, from memory or from the store. Null when its reading is another engine's and has to be made again.
	 * Errors: NOT_FOUND.
	 */
	get(id: string): Article | null;
	/** Puts an article that has just been stored in the place of what was in memory. */
	put(article: Article): void;
	/** Looks up the findings between articles again. Does nothing for an article that is not in memory. */
	refreshBetween(id: string): void;
	/** Forgets one article, which the store has otherwise now. */
	forget(id: string): void;
	/** Forgets what is in memory: the store is another one now. Returns whose articles these were. */
	forgetAll(): string[];
}

/** The largest articles have some thousand figures and take a few MB. */
const KEPT = 8;

/** `engineVersion` is asked each time: it changes with the profile. */
export function articlesInHand({ store, engineVersion }: { store: Store; engineVersion: () => string }): Articles {
	const kept = new Map<string, Article>();
	const keep = (article: Article): Article => {
		kept.delete(article.id);
		kept.set(article.id, article);
		for (const id of kept.keys()) {
			if (kept.size <= KEPT) break;
			kept.delete(id);
		}
		return article;
	};
	return {
		forget: (id) => void kept.delete(id),
		forgetAll() {
			const ids = [...kept.keys()];
			kept.clear();
			return ids;
		},
		get(id) {
			const found = kept.get(id);
			if (found) return keep(found);
			const revision = store.revisions.newestOf(id);
			if (!revision) throw fail('NOT_FOUND', { what: 'article', id });
			const stored = store.readings.by(engineVersion(), revision.id);
			if (!stored) return null;
			const between = store.between.about(id);
			const draft = store.drafts.of(revision.id);
			return keep(articleOf({ revision, ...stored, events: store.events.of(id), between, draft }));
		},
		put: (article) => void keep(article),
		refreshBetween(id) {
			const found = kept.get(id);
			if (found) kept.set(id, counted({ ...found, between: store.between.about(id) }));
		},
	};
}

/** Joins what is stored of an article. */
export function articleOf(parts: {
	revision: Revision;
	reading: Reading;
	checks: DocumentChecks;
	/** "" for the checks of a reading. */
	marks: string;
	events: readonly ChainedEvent[];
	between: readonly BetweenFinding[];
	/** Null for a first draft. */
	draft: StoredDraft | null;
}): Article {
	const { revision, reading, checks, marks, between, draft } = parts;
	const events = inOrder(parts.events);
	const naturals = draft && anchorsOf(reading).figures;
	const ground = {
		...{ reading, source: revision.sourceText, pairs: draft?.pairs ?? null, naturals },
		anchors: anchorsOf(reading, draft && { revision: revision.id, ...draft }),
	};
	const found = review(events);
	return counted({
		id: revision.article,
		revision,
		checks,
		marks,
		between,
		events,
		ground,
		review: found,
		...shapeOf(ground, found),
	});
}

/** With its progress counted. */
export const counted = (article: Omit<Article, 'progress'>): Article => ({ ...article, progress: progressOf(article) });

/** The article after one more event. */
export function withEvent(article: Article, entry: ChainedEvent): Article {
	const events = [...article.events, entry];
	const found = reviewAfter(article.review, events);
	const { act, target } = entry.event;
	const named = act.kind === 'undo' || act.kind === 'redo' ? events.find(({ event }) => event.id === act.event)?.event.act : act;
	const reshapes = named?.kind === 'add' || named?.kind === 'trim';
	if (reshapes) return counted({ ...article, events, review: found, ...shapeOf(article.ground, found) });
	const changed = { ...article, events, review: found };
	return { ...changed, progress: progressAfter(article, changed, target) };
}
