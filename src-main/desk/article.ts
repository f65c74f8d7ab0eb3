/** One article in hand: what everything that acts on it is given. */
import type { BetweenFinding, DocumentChecks, Reading } from '../contract/model.ts';
import type { Progress } from '../contract/view.ts';
import type { Revision } from '../store/queries/revisions.ts';
import type { Anchors } from './anchors.ts';
import type { ChainedEvent } from './chain.ts';
import type { Review } from './review.ts';
import type { Ground, Shape } from './shape.ts';

/** One article, whole, at one moment: an act puts another one in its place. */
export interface Article {
	readonly id: string;
	readonly revision: Revision;
	/** As its editors have it: with what they marked and trimmed. */
	readonly reading: Reading;
	readonly edits: Shape['edits'];
	readonly anchors: Anchors;
	/** As the engine read it. */
	readonly ground: Ground & {
		/** Figure ids by what names them in their own draft alone; null for a first draft. */
		naturals: ReadonlyMap<string, string> | null;
	};
	readonly checks: DocumentChecks;
	/** The marks that the checks have seen: see marks-checked.ts. */
	readonly marks: string;
	/** Oldest first. */
	readonly events: readonly ChainedEvent[];
	readonly review: Review;
	/** Findings between this article and others; this article is named by its id. */
	readonly between: readonly BetweenFinding[];
	readonly progress: Progress;
}
