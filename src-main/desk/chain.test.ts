import { expect, test } from 'vitest';
import { brokenLink, inOrder } from './chain.ts';
import { fc, history } from './testing/histories.ts';

test('a history as it was made is whole, in any order of its copies', () => {
	fc.assert(
		fc.property(history(), (events) => {
			expect(brokenLink(events)).toBeNull();
			expect(brokenLink([...events].reverse())).toBeNull();
			expect(inOrder([...events].reverse().concat(events))).toEqual(events);
		}),
	);
});

test('an event changed, left out, or made up shows', () => {
	fc.assert(
		fc.property(history({ minLength: 2 }), fc.nat(), (events, pick) => {
			const at = pick % events.length;
			const { event, hash } = events[at]!;
			const changed = events.with(at, { event: { ...event, by: `${event.by}?` }, hash });
			expect(brokenLink(changed)).toBe(event.id);
			if (at < events.length - 1) expect(brokenLink(events.toSpliced(at, 1))).toBe(events[at + 1]!.event.id);
		}),
	);
});
