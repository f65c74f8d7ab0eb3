import { describe, expect, it } from 'vitest';
import { batches, secondsLeft } from './batches.ts';

const sizes = (all: { size: number }[][]): number[][] => all.map((batch) => batch.map(({ size }) => size));
const files = (...all: number[]): { size: number }[] => all.map((size) => ({ size }));

describe('batches of an import', () => {
	it('keep the order, and end at so many files or bytes', () => {
		const most = { files: 3, bytes: 100 };
		expect(sizes(batches(files(1, 2, 3, 4), most))).toEqual([[1, 2, 3], [4]]);
		expect(sizes(batches(files(60, 50, 40), most))).toEqual([[60], [50, 40]]);
	});
	it('take a file past the limit by itself, and nothing from nothing', () => {
		expect(sizes(batches(files(1, 500, 2), { files: 3, bytes: 100 }))).toEqual([[1], [500], [2]]);
		expect(batches([])).toEqual([]);
	});
});

describe('the time left', () => {
	it('goes by the pace so far', () => expect(secondsLeft({ done: 10, total: 40, elapsed: 5000 })).toBe(15));
	it('is not said too early, nor at the end', () => {
		expect(secondsLeft({ done: 4, total: 1000, elapsed: 9000 })).toBeNull();
		expect(secondsLeft({ done: 20, total: 1000, elapsed: 900 })).toBeNull();
		expect(secondsLeft({ done: 40, total: 40, elapsed: 9000 })).toBeNull();
	});
});
