import { expect, test } from 'vitest';
import type { ChainedEvent } from './chain.ts';
import { eventHash } from './chain.ts';
import { type Review, review } from './review.ts';
import { reviewAfter } from './review-after.ts';
import { fc, history, play, steps } from './testing/histories.ts';

const whole = (events: readonly ChainedEvent[]): Review => review(events);

test('event by event comes to what all events come to', () => {
	fc.assert(
		fc.property(history({ maxLength: 40 }), (events) => {
			let step = whole([]);
			for (let i = 1; i <= events.length; i++) {
				step = reviewAfter(step, events.slice(0, i));
				expect(step).toEqual(whole(events.slice(0, i)));
			}
		}),
	);
});

test('so does the first act after two copies were merged, which has seen both', () => {
	const by = (name: string) => steps(fc.constant(name), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(history({ maxLength: 8 }), by('Ida'), by('Bo'), by('Ida'), (common, mine, theirs, next) => {
			const byId = new Map(
				[...play(common, mine), ...play(common, theirs, { first: 7 })].map((entry) => [entry.event.id, entry]),
			);
			const merged = [...byId.values()].sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
			const { otherHeads } = whole(merged);
			const [added] = play(merged, next).slice(merged.length);
			if (!added) return;
			const event = { ...added.event, ...(otherHeads.length > 0 ? { also: [...otherHeads] } : {}) };
			const events = [...merged, { event, hash: eventHash(event) }];
			expect(reviewAfter(whole(merged), events)).toEqual(whole(events));
			// One that has not seen the other copy is added up with all others.
			expect(reviewAfter(whole(merged), [...merged, added])).toEqual(whole([...merged, added]));
		}),
	);
});
