/**
 * Writes the generated documents, or with --check fails when one on disk differs: docs/check.schema.json and
 * docs/report.schema.json (from the contract) and docs/rules.md (from the rules themselves and what the bench measured of them).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { inWords } from '../bench/seed/measured.ts';
import { readPrecision } from '../bench/seed/precision.ts';
import { checkOutputSchema } from '../src-main/contract/check-output.ts';
import { reportOutputSchema } from '../src-main/contract/report-output.ts';
import { renderRuleDocs } from '../src-main/engine/checks/docs.ts';

const schema = {
	$id: 'https://tickmark.invalid/check.schema.json',
	title: 'Output of tickmark check --format json, schema 1',
	...z.toJSONSchema(checkOutputSchema),
};
const reportSchema = {
	$id: 'https://tickmark.invalid/report.schema.json',
	title: 'The verified-figure report as JSON, schema 1',
	...z.toJSONSchema(reportOutputSchema),
};
const documents: Record<string, string> = {
	'docs/check.schema.json': `${JSON.stringify(schema, null, '\t')}\n`,
	'docs/report.schema.json': `${JSON.stringify(reportSchema, null, '\t')}\n`,
	'docs/rules.md': renderRuleDocs(inWords(readPrecision())),
};

const check = process.argv.includes('--check');
let stale = 0;
for (const [file, text] of Object.entries(documents)) {
	const path = join(import.meta.dirname, '..', file);
	let old = '';
	try {
		old = readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	if (old === text) continue;
	if (check) {
		process.stdout.write(`${file} is not what its source says: run npm run docs\n`);
		stale++;
	} else {
		writeFileSync(path, text);
		process.stdout.write(`${file} written\n`);
	}
}
process.exit(stale ? 1 : 0);
