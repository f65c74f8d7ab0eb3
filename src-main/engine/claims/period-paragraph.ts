/** One paragraph whose times are read: what the steps of that pass to each other. */
import type { PeriodDrafts } from './period-drafts.ts';
import type { PeriodState } from './period-state.ts';
import type { PeriodMention } from './types.ts';
import type { View } from './view.ts';

export interface PeriodParagraph {
	readonly view: View;
	/** Its time words, ascending. */
	readonly mentions: readonly PeriodMention[];
	readonly drafts: PeriodDrafts;
	/** What the story has said so far; moved on. */
	readonly state: PeriodState;
	readonly published: string | null;
	/** A headline, a crosshead or another line over the text. */
	readonly titled: boolean;
	/** Of the body, and it may still tell the story's time. */
	readonly opens: boolean;
}

const TITLES: ReadonlySet<string> = new Set(['headline', 'deck', 'byline', 'crosshead', 'furniture']);
export const isTitle = ({ paragraph }: View): boolean => TITLES.has(paragraph.kind);
export const isOpening = ({ paragraph }: View, { openings }: PeriodState): boolean =>
	(paragraph.kind === 'body' || paragraph.kind === 'listitem') && openings > 0;
