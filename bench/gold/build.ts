/**
 * Makes NAME.txt and NAME.jsonl of every annotated report NAME.gold.txt beside it (the marks are in markup.ts).
 *
 *   node bench/gold/build.ts [PREFIX]     only the reports whose name begins with PREFIX
 *   node bench/gold/build.ts --check      writes nothing, fails where what is written is not what would be
 *
 * A digit outside every mark is an error: a figure nobody annotated would pass for an error of the reading.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseMarkup, unmarkedDigits } from './markup.ts';

const SOURCE = '.gold.txt';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const [prefix = ''] = positionals;
const folder = import.meta.dirname;
const counts = new Map<string, number>();
const names = readdirSync(folder)
	.filter((entry) => entry.endsWith(SOURCE) && entry.startsWith(prefix))
	.map((entry) => entry.slice(0, -SOURCE.length))
	.sort();
for (const name of names) {
	try {
		const annotated = parseMarkup(readFileSync(join(folder, name + SOURCE), 'utf8'));
		for (const { start, end } of unmarkedDigits(annotated)) {
			console.error(`${name}: no mark covers …${annotated.text.slice(Math.max(0, start - 20), end + 10)}…`);
			process.exitCode = 1;
		}
		const files: [string, string][] = [
			[`${name}.txt`, annotated.text],
			[`${name}.jsonl`, annotated.lines.map((line) => `${JSON.stringify(line)}\n`).join('')],
		];
		for (const [file, content] of files) {
			if (!values.check) writeFileSync(join(folder, file), content);
			else if (readFileSync(join(folder, file), 'utf8') !== content) throw new Error(`${file} is not what its source makes`);
		}
		for (const line of annotated.lines) {
			const kind = 'not' in line ? `not: ${line.class}` : line.kind;
			counts.set(kind, (counts.get(kind) ?? 0) + 1);
		}
	} catch (error) {
		console.error(`${name}: ${error instanceof Error ? error.message : error}`);
		process.exitCode = 1;
	}
}
console.log(`${names.length} reports; ${[...counts].map(([kind, n]) => `${kind} ${n}`).join(', ')}`);
