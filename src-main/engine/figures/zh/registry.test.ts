/** One piece, one file, named by its id; and no piece left out of the pipeline. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pipeline } from './pipeline.ts';

it('registers every file of pieces/ once, under its own name', () => {
	const files = readdirSync(new URL('./pieces/', import.meta.url)).map((f) => f.replace(/\.ts$/u, ''));
	expect(pipeline.map((p) => p.id).sort()).toEqual(files.sort());
});
