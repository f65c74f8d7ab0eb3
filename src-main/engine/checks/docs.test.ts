import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inWords } from '../../../bench/seed/measured.ts';
import { readPrecision } from '../../../bench/seed/precision.ts';
import { renderRuleDocs } from './docs.ts';
import { rules } from './registry.ts';

test('every rule has its section with all its examples', () => {
	const text = renderRuleDocs(inWords(readPrecision()));
	for (const rule of rules) {
		const start = text.indexOf(`## ${rule.id}\n`);
		const next = text.indexOf('\n## ', start + 1);
		const section = text.slice(start, next < 0 ? undefined : next);
		expect(section.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(
			rule.examples.hit.length + rule.examples.miss.length,
		);
	}
});

test('docs/rules.md is what the rules say', () => {
	expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(renderRuleDocs(inWords(readPrecision())));
});
