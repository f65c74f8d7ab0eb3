/** 三审三校. Apart from the schemas, so that the window need not load those. */
import type { Round } from './signoff.ts';

/** Rounds of one kind are signed in their order and by different people; the two kinds go on side by side. */
export const roundKinds = ['review', 'proof'] as const;

export const usualRounds: readonly Round[] = [
	{ id: 'review-1', name: null, kind: 'review' },
	{ id: 'review-2', name: null, kind: 'review' },
	{ id: 'review-3', name: null, kind: 'review' },
	{ id: 'proof-1', name: null, kind: 'proof' },
	{ id: 'proof-2', name: null, kind: 'proof' },
	{ id: 'proof-3', name: null, kind: 'proof' },
];
