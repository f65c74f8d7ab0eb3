/** What figures say is found in time linear in the text, also in a sentence that never ends. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const CASES: Readonly<Record<string, (n: number) => string>> = {
	'a run of digits': (n) => `Kesh had 5 fires, ${'1'.repeat(n)} of them on Friday.`,
	'figures and times of one sentence': (n) => `Kesh had ${'5 men in June from the harvest now '.repeat(n / 35)}on Friday`,
	'times told by their bounds': (n) =>
		`Fires rose so far this year.\n\n${'Hale met 83 fires up to May 19. Calls came to 40.\n\nThe toll was 12.\n\n'.repeat(n / 70)}`,
	'places of one sentence': (n) => `Sales rose ${'5% in Hale, Kesh County, and '.repeat(n / 29)}Marlow`,
	一句里的数字和时间: (n) => `去年${'6月云川市产粮5吨，'.repeat(n / 11)}石桥县`,
};

function work(source: string): number {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < 3; run++) {
		const from = performance.now();
		read(source);
		best = Math.min(best, performance.now() - from);
	}
	return best;
}

describe('claims', () => {
	it.each(Object.keys(CASES))('are linear in %s', { timeout: 30_000 }, (name) => {
		const make = CASES[name]!;
		const small = work(make(20_000));
		const large = work(make(80_000));
		// Four times the text: quadratic work would be sixteen times as much. The floor keeps out the noise of a busy machine.
		expect(large / Math.max(small, 10)).toBeLessThan(10);
	});
});
