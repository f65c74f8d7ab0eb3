/**
 * How long a set of articles takes to check against each other, as a ratio to reading it: our own clean reports with
 * other digits in every copy, so that sentences repeat and figures do not, the worst that a library of one paper can be.
 *
 *   node bench/seed/articles.ts [--megabytes 1] [--assert]
 *
 * --assert  exit status 1 where checking takes more than three times the time of reading
 */
import { parseArgs } from 'node:util';
import { check } from '../../src-main/engine/check.ts';
import { read } from '../../src-main/engine/read.ts';
import { ownReports } from './reports.ts';

const MOST = 3;

const { values } = parseArgs({
	options: { megabytes: { type: 'string', default: '1' }, assert: { type: 'boolean', default: false } },
});
const wanted = Number(values.megabytes) * 1e6;
if (!(wanted > 0)) throw new RangeError('--megabytes takes a number above zero');

const originals = ownReports().map(({ source }) => source);
const articles: string[] = [];
let bytes = 0;
for (let i = 0; bytes < wanted; i++) {
	const copy = Math.floor(i / originals.length);
	const text = (originals[i % originals.length] ?? '').replace(
		/[1-9]/gu,
		(digit) => `${((Number(digit) + copy * 4 - 1) % 9) + 1}`,
	);
	articles.push(text);
	bytes += Buffer.byteLength(text);
}

const clock = (): number => performance.now();
const start = clock();
const inputs = articles.map((source) => ({ source, reading: read(source) }));
const middle = clock();
const { between, timings } = check(inputs, { clock });
const [reading, checking] = [middle - start, clock() - middle];
const ratio = checking / reading;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(
	`${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB: read in ${(reading / 1000).toFixed(1)} s, checked in ${(checking / 1000).toFixed(1)} s, ${ratio.toFixed(2)} × the reading; ${between.length} findings between them`,
);
for (const { rule, milliseconds } of timings.slice(0, 8)) say(`${milliseconds.toFixed(0).padStart(8)} ms  ${rule}`);
if (values.assert && ratio > MOST) {
	say(`FAILS: ${ratio.toFixed(2)} × the reading > ${MOST}`);
	process.exitCode = 1;
}
