import { describe, expect, it } from 'vitest';
import type { Act, ReviewEvent } from '../../../src-main/contract/review.ts';
import { reviewersOf } from './reviewers.ts';

const event = (by: string, act: Act): ReviewEvent => ({
	...{ id: '1', at: '2026-03-01T00:00:00Z', article: 'a', previous: '' },
	by,
	act,
	target: { type: 'article' },
});

describe('the reviewers of an article', () => {
	it('are those who decided on figures, in the order in which they began', () => {
		const history = [
			event('丙', { kind: 'note', text: '查' }),
			event('乙', { kind: 'confirm' }),
			event('甲', { kind: 'not-a-figure' }),
			event('乙', { kind: 'flag', reason: 'unclear', comment: '' }),
			event('丁', { kind: 'dismiss', reason: '' }),
		];
		expect(reviewersOf(history)).toEqual(['乙', '甲']);
	});
});
