/** 三审三校. Apart from the schemas, so that the window need not load those. */

/** Rounds of one kind are signed in their order and by different people; the two kinds go on side by side. */
export const roundKinds = ['review', 'proof'] as const;

export interface Round {
	/** What signatures name it by: it outlives another name. */
	id: string;
	/** The house's own name; null for the word of the catalogue (signoff.round.<id>). */
	name: string | null;
	kind: (typeof roundKinds)[number];
}

export const usualRounds: readonly Round[] = [
	{ id: 'review-1', name: null, kind: 'review' },
	{ id: 'review-2', name: null, kind: 'review' },
	{ id: 'review-3', name: null, kind: 'review' },
	{ id: 'proof-1', name: null, kind: 'proof' },
	{ id: 'proof-2', name: null, kind: 'proof' },
	{ id: 'proof-3', name: null, kind: 'proof' },
];
