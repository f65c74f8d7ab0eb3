import { expect, it } from 'vitest';
import { abridged } from './abridged.ts';

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
