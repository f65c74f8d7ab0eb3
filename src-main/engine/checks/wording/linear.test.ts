/** Wording is looked for in texts that nobody wrote: ten times the text must not take anything like a hundred times as long. */
import { expect, test } from 'vitest';
import type { Language } from '../../../contract/model.ts';
import { checkDocument } from '../../check.ts';
import { read } from '../../read.ts';
import { viewOf } from '../view.ts';
import { wordingRules } from './registry.ts';

function time(source: string, language: Language): number {
	const reading = read(source, { language });
	let best = Number.POSITIVE_INFINITY;
	for (let i = 0; i < 3; i++) {
		const start = performance.now();
		const { notices } = checkDocument(viewOf(reading, source), wordingRules);
		best = Math.min(best, performance.now() - start);
		expect(notices).toEqual([]);
	}
	return best;
}

const HOSTILE: [string, Language, (n: number) => string][] = [
	['digits and letters without end', 'zh', (n) => '1O1l'.repeat(n)],
	['groups without end', 'en', (n) => '1,23,'.repeat(n)],
	['digits without end', 'en', (n) => `from ${'1'.repeat(n * 4)}`],
	['mixed scale words', 'zh', (n) => '来了3千人，'.repeat(n)],
	['ranges', 'zh', (n) => Array.from({ length: n }, (_, i) => `补${i + 1}～${i + 9}万元，`).join('')],
	['approximators', 'zh', (n) => '约300人左右至少'.repeat(n)],
	['blanks between numbers', 'zh', (n) => '新增3 6个'.repeat(n)],
	['opened quotations', 'zh', (n) => '“约300人左右'.repeat(n)],
	['averages', 'zh', (n) => '平均都在'.repeat(n * 2)],
	['doubled words', 'en', (n) => 'about about over over 3 or so '.repeat(n)],
	['times', 'en', (n) => 'three times between 3 to '.repeat(n)],
	['enumerations', 'zh', (n) => '三、四、'.repeat(n * 2)],
];

test.each(HOSTILE)('%s', (_name, language, text) => {
	const [small, large] = [time(text(250), language), time(text(2500), language)];
	// Linear is a factor of 10 and all pairs one of 100; some milliseconds for what is too short to time.
	expect(large).toBeLessThan(small * 10 * 4 + 50);
});
