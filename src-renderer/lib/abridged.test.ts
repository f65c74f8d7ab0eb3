import { expect, it } from 'vitest';
import { abridged, shownAround } from './abridged.ts';

it('leaves what people write as it is', () => {
	const long = '今年，'.repeat(2000);
	expect(abridged(long)).toBe(long);
});

it('shows both ends of what nobody reads beside a figure, and cuts no character in two', () => {
	const text = `始${'柳'.repeat(1_000_000)}终`;
	const shown = abridged(text);
	expect(shown.length).toBeLessThan(6000);
	expect(shown.startsWith('始')).toBe(true);
	expect(shown.endsWith('终')).toBe(true);
	expect(abridged(`a${'𠀀'.repeat(9000)}`).isWellFormed()).toBe(true);
	expect(abridged(`${'𠀀'.repeat(9000)}a`).isWellFormed()).toBe(true);
});

it('shows a paragraph that somebody wrote whole', () => {
	expect(shownAround('岸'.repeat(3000), [{ from: 2990, to: 2995 }])).toEqual({ from: 0, to: 3000 });
});

it('shows of an endless one what surrounds the marks, and cuts no character in two', () => {
	const { from, to } = shownAround('岸'.repeat(60_000), [
		{ from: 40_000, to: 40_004 },
		{ from: 40_100, to: 40_104 },
	]);
	expect(from).toBeGreaterThan(30_000);
	expect(from).toBeLessThan(40_000);
	expect(to).toBeGreaterThan(40_104);
	expect(to).toBeLessThan(50_000);
	const astral = '𠀀'.repeat(9000);
	for (const at of [9000, 9001]) {
		const cut = shownAround(astral, [{ from: at, to: at + 1 }]);
		expect(astral.slice(cut.from, cut.to).isWellFormed()).toBe(true);
	}
	expect(shownAround(astral, [])).toEqual({ from: 0, to: astral.length });
});
