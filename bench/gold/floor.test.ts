/**
 * The floor under the reading: what it reaches on our own annotated reports it must not lose. A little below what was
 * measured, so that a change of one figure in fifty reports does not stop everybody; raise it when the reading gets better.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scoreFolder } from '../gold.ts';
import { parseMarkup } from './markup.ts';

const FLOOR: Record<string, number> = {
	'recall figures': 0.995,
	'recall time': 0.98,
	'precision figures': 0.985,
	'precision time': 0.965,
	'value figures': 0.99,
	'value time': 0.98,
	'unit figures': 0.99,
	'kind figures': 0.985,
	'modifier figures': 0.99,
	'aspect figures': 0.965,
	'period figures': 0.925,
	'place figures': 0.905,
	'metric figures': 0.67,
	'kept out': 0.98,
};

const all = scoreFolder(import.meta.dirname).at(-1);

// What is scored is made by build.ts; a mark changed by hand in one of the two files would be lost at the next build.
it('scores what the annotated reports say', () => {
	const folder = import.meta.dirname;
	const stale = readdirSync(folder)
		.filter((file) => file.endsWith('.gold.txt'))
		.filter((file) => {
			const { text, lines } = parseMarkup(readFileSync(join(folder, file), 'utf8'));
			const made = file.replace('.gold.txt', '');
			return (
				readFileSync(join(folder, `${made}.txt`), 'utf8') !== text ||
				readFileSync(join(folder, `${made}.jsonl`), 'utf8') !== lines.map((line) => `${JSON.stringify(line)}\n`).join('')
			);
		});
	expect(stale).toEqual([]);
});

it('reads as many reports as were annotated', () => {
	expect(all?.name).toBe('all');
	expect(all?.tally.of('recall figures')).toBeGreaterThan(1700);
	expect(all?.tally.of('kept out')).toBeGreaterThan(500);
});

it.each(Object.entries(FLOOR))('%s stays at or above %d', (field, floor) => {
	const share = all?.tally.share(field);
	expect(share, field).not.toBeNull();
	expect(share ?? 0, field).toBeGreaterThanOrEqual(floor);
});
