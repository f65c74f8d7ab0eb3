/**
 * How fast the reading is: MB/s over a text, as ratios against a bare digit scan of the same text and against
 * Microsoft's Recognizers-Text (Chinese number + number with unit + date and time) on a slice of it, in the same run;
 * and how time grows with size. `npm run bench -- [FOLDER]`: texts of that folder, else our sample reports, repeated.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src-main/engine/check.ts';
import { read } from '../src-main/engine/read.ts';
import { heapNeeded } from './heap.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { peer: { type: 'boolean', default: true }, assert: { type: 'boolean', default: false } },
	allowNegative: true,
});
const folder = positionals[0] ?? join(import.meta.dirname, '../resources/samples');
const base = readdirSync(folder)
	.filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile())
	.sort()
	.map((name) => readFileSync(join(folder, name), 'utf8'))
	.join('\n\n');
if (base.length < 1000) throw new Error(`${folder}: no .txt files with enough text`);

/** `chars` characters of the base text, repeated; every copy numbered, so that copies are no duplicated paragraphs. */
function repeated(chars: number): string {
	let out = '';
	for (let i = 1; out.length < chars; i++) out += `${base}\n\n第${i}份\n\n`;
	return out.slice(0, chars);
}

const bytes = (text: string) => Buffer.byteLength(text);

/**
 * Seconds of processor time (this process, all threads, so that collecting garbage counts) of the cheapest of `rounds`
 * runs. Not wall time: a busy machine would stretch some sizes more than others and bend the growth exponent.
 */
function seconds(run: () => unknown, rounds: number): number {
	let best = Number.POSITIVE_INFINITY;
	for (let i = 0; i < rounds; i++) {
		const before = process.cpuUsage();
		run();
		const used = process.cpuUsage(before);
		best = Math.min(best, (used.user + used.system) / 1e6);
	}
	return best;
}

/** Slope of log time over log size: 1 = linear. */
function growth(points: readonly [size: number, time: number][]): number {
	const logs = points.map(([s, t]) => [Math.log(s), Math.log(t)] as const);
	const mx = logs.reduce((n, [x]) => n + x, 0) / logs.length;
	const my = logs.reduce((n, [, y]) => n + y, 0) / logs.length;
	return logs.reduce((n, [x, y]) => n + (x - mx) * (y - my), 0) / logs.reduce((n, [x]) => n + (x - mx) ** 2, 0);
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const row = (label: string, mbps: number, ratio: string) =>
	say(`${label.padEnd(44)} ${mbps.toFixed(3).padStart(9)} MB/s   ${ratio}`);

// Both ways warm before anything is timed.
read(repeated(100_000));

// The peer first: what the large texts leave on the heap is collected on our time, and is no part of reading a slice.
let ratio: number | null = null;
if (values.peer) {
	// The suite is published as UMD with a default export only.
	const R = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
	let slice = '';
	for (const character of repeated(30_000)) {
		if (bytes(slice) >= 20_000) break;
		slice += character;
	}
	const zh = R.Culture.Chinese;
	const peer = seconds(() => {
		R.recognizeNumber(slice, zh);
		R.recognizeCurrency(slice, zh);
		R.recognizeDimension(slice, zh);
		R.recognizeAge(slice, zh);
		R.recognizeTemperature(slice, zh);
		R.recognizeDateTime(slice, zh);
	}, 1);
	// Line by line is kinder to the suite: its currency model is superlinear in the length of the text it is given.
	const lines = slice.split('\n').filter((line) => line.trim());
	const peerLines = seconds(() => {
		for (const line of lines) {
			R.recognizeNumber(line, zh);
			R.recognizeCurrency(line, zh);
			R.recognizeDimension(line, zh);
			R.recognizeAge(line, zh);
			R.recognizeTemperature(line, zh);
			R.recognizeDateTime(line, zh);
		}
	}, 1);
	// The suite takes seconds over its one run, in which the engine compiles it; the reading gets as many to be compiled in.
	const mine = seconds(() => read(slice), 100);
	ratio = peer / mine;
	const size = bytes(slice) / 1e6;
	say(`on a slice of ${(size * 1000).toFixed(0)} kB:`);
	row('  Recognizers-Text, whole', size / peer, `${ratio.toFixed(0)} × the time of our reading`);
	row('  Recognizers-Text, line by line', size / peerLines, `${(peerLines / mine).toFixed(0)} × the time of our reading`);
	row('  reading', size / mine, '1');
}

const sizes = [125_000, 250_000, 500_000, 1_000_000, 2_000_000];
const times = sizes.map((size): [number, number] => {
	const text = repeated(size);
	return [size, seconds(() => read(text), size > 500_000 ? 2 : 4)];
});
const exponent = growth(times);

const text = repeated(1_000_000);
const mb = bytes(text) / 1e6;
const ours = times.find(([size]) => size === 1_000_000)?.[1] ?? seconds(() => read(text), 2);
// Many scans in one measurement: a single one is below the clock's grain.
const SCANS = 20;
const scan =
	seconds(() => {
		for (let i = 0; i < SCANS; i++) [...text.matchAll(/\d+/gu)].length;
	}, 3) / SCANS;
const reading = read(text);
const checking = seconds(() => check([{ reading, source: text }]), 2);

say(`text: ${folder}, repeated to ${mb.toFixed(2)} MB; ${reading.figures.length} figures`);
row('bare /\\d+/gu scan', mb / scan, '1');
row('reading', mb / ours, `${(ours / scan).toFixed(1)} × the time of the scan`);
row('checking', mb / checking, `${(checking / ours).toFixed(2)} × the time of the reading`);
for (const [size, time] of times) say(`  ${String(size).padStart(9)} characters ${(time * 1000).toFixed(0).padStart(7)} ms`);
say(`growth exponent of reading over doubling sizes: ${exponent.toFixed(3)}`);

const heap = await heapNeeded(text, base.slice(0, 20_000));
say(`memory: read within ${heap ?? 'more than 60'} × the text's bytes of heap, beside the engine's own`);

if (values.assert) {
	const broken = [
		exponent > 1.1 && `growth exponent ${exponent.toFixed(3)} > 1.1`,
		(heap === null || heap > 30) && `${heap ?? 'more than 60'} × the text in memory`,
		ratio !== null && ratio < 50 && `only ${ratio.toFixed(0)} × faster`,
	].filter(Boolean);
	for (const line of broken) say(`FAILS: ${line}`);
	process.exit(broken.length ? 1 : 0);
}
