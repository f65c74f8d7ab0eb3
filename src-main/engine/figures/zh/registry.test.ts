/** One piece, one file, named by its id; and no piece left out of the pipeline. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pipeline } from './pipeline.ts';

it('registers every file of pieces/ once, under its own name', () => {
	const files = readdirSync(new URL('./pieces/', import.meta.url)).map((f) => f.replace(/\.ts$/u, ''));
	expect(pipeline.map((p) => p.id).sort()).toEqual(files.sort());
});

/**
 * Every number of a paragraph asks the sticky patterns, so one that could read on without bound would make a long row
 * of numbers quadratic. Times would hide that on a quick machine; the patterns themselves cannot.
 */
it('bounds every quantifier of the sticky patterns', () => {
	const literal = /(?<![\w)/*])\/((?:[^/\n\\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/y\b/gu;
	const files = readdirSync(new URL('./pieces/', import.meta.url)).map((f) => `./pieces/${f}`);
	let seen = 0;
	for (const file of [...files, './dates.ts']) {
		const source = readFileSync(new URL(file, import.meta.url), 'utf8');
		for (const [, pattern = ''] of source.matchAll(literal)) {
			seen++;
			const bare = pattern.replaceAll(/\\./gu, 'x').replaceAll(/\[[^\]]*\]/gu, 'x');
			expect(bare, file).not.toMatch(/[*+]|\{\d+,\}/u);
		}
	}
	expect(seen).toBeGreaterThan(60);
});
