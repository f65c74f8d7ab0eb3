import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placeable, placeNotes } from './place-notes.ts';

const notes = (...pairs: [number, number][]): Placeable[] => pairs.map(([at, height]) => ({ at, height }));

describe('margin notes', () => {
	it('stand beside their places where there is room', () => {
		expect(placeNotes(notes([0, 20], [50, 20], [200, 40]), 8)).toEqual([0, 50, 200]);
	});
	it('are pushed down where there is none, and come back to their places below', () => {
		expect(placeNotes(notes([10, 30], [12, 30], [15, 30], [300, 30]), 8)).toEqual([10, 48, 86, 300]);
	});
	it('let the one in hand keep its place, those above making way upwards', () => {
		expect(placeNotes(notes([100, 30], [102, 30], [104, 30]), 8, 1)).toEqual([64, 102, 140]);
	});
	it('never go above the page for it', () => {
		expect(placeNotes(notes([0, 30], [2, 30], [4, 30]), 8, 2)).toEqual([0, 38, 76]);
	});
	it('of no article is none', () => {
		expect(placeNotes([], 8)).toEqual([]);
	});

	it('never overlap, keep their order and stay on the page, whatever their places and heights', () => {
		const any = fc.array(fc.record({ at: fc.integer({ min: 0, max: 4000 }), height: fc.integer({ min: 1, max: 300 }) }), {
			minLength: 1,
			maxLength: 60,
		});
		fc.assert(
			fc.property(any, fc.nat(59), fc.boolean(), (given, hand, some) => {
				const sorted = [...given].sort((a, b) => a.at - b.at);
				const tops = placeNotes(sorted, 8, some ? hand % sorted.length : -1);
				expect(tops).toHaveLength(sorted.length);
				expect(tops[0]).toBeGreaterThanOrEqual(0);
				for (let i = 1; i < tops.length; i++) expect(tops[i]!).toBeGreaterThanOrEqual(tops[i - 1]! + sorted[i - 1]!.height + 8);
				// Without one in hand none stands above its place.
				if (!some) for (const [i, top] of tops.entries()) expect(top).toBeGreaterThanOrEqual(sorted[i]!.at);
			}),
		);
	});

	it('are placed in linear time', () => {
		/** How often the notes are looked at while so many of them are placed. */
		const looks = (count: number): number => {
			let seen = 0;
			const notes = Array.from({ length: count }, (_, i) => ({
				get at() {
					seen++;
					return i;
				},
				get height() {
					seen++;
					return 30;
				},
			}));
			placeNotes(notes, 8, Math.floor(count * 0.75));
			return seen;
		};
		expect(looks(20_000) / looks(10_000)).toBeCloseTo(2, 1);
	});
});
