/**
 * What duplicates and same-fact comparison cost: over a set of articles and over the same articles in one file, as ratios
 * to the reading in the same run and as growth over doubling sizes; and what one more article costs when 100, 1,000 and
 * 10,000 are stored.
 *
 *   node bench/between.ts [--megabytes 5] [--stored 10000] [--assert]
 *
 * --assert  exit status 1 where a rule grows faster than the text, all of them together take longer than the reading, or
 *           an article costs more among 10,000 than among 1,000
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { check } from '../src-main/engine/check.ts';
import { compareDocuments, factsOfDocument } from '../src-main/engine/checks/between.ts';
import { viewOf } from '../src-main/engine/checks/view.ts';
import { read } from '../src-main/engine/read.ts';
import { openStore, STORE_FILE } from '../src-main/store/open.ts';
import { factQueries } from '../src-main/store/queries/facts.ts';
import { reports } from './between/reports.ts';

const { values } = parseArgs({
	options: {
		megabytes: { type: 'string', default: '5' },
		stored: { type: 'string', default: '10000' },
		assert: { type: 'boolean', default: false },
	},
});
const MOST = Number(values.megabytes) * 1e6;
const STORED = Number(values.stored);
if (!(MOST > 0 && STORED >= 100)) throw new RangeError('--megabytes above zero, --stored at least 100');

const RULES = ['duplicate-paragraph', 'duplicate-sentence', 'copied-paragraph', 'same-fact-conflict', 'stale-copy'];
/** A growth above this is not the text's: 1 is linear, the rest is the clock's and the collector's noise. */
const MOST_GROWTH = 1.2;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const bytes = (text: string): number => Buffer.byteLength(text);

/** Processor time of a run in seconds, all threads, as in bench/reading.ts: a busy machine does not bend it. */
function seconds<T>(run: () => T): [number, T] {
	const before = process.cpuUsage();
	const result = run();
	const used = process.cpuUsage(before);
	return [(used.user + used.system) / 1e6, result];
}
const clock = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/** Slope of log time over log size: 1 = linear. */
function growth(points: readonly (readonly [size: number, time: number])[]): number {
	const logs = points.map(([s, t]) => [Math.log(s), Math.log(Math.max(t, 1e-4))] as const);
	const mx = logs.reduce((n, [x]) => n + x, 0) / logs.length;
	const my = logs.reduce((n, [, y]) => n + y, 0) / logs.length;
	return logs.reduce((n, [x, y]) => n + (x - mx) * (y - my), 0) / logs.reduce((n, [x]) => n + (x - mx) ** 2, 0);
}

const sizes = [MOST / 8, MOST / 4, MOST / 2, MOST];
const texts: string[] = [];
const all = reports(Math.max(STORED + 1, Math.ceil(MOST / 300)));
for (let sum = 0; sum < MOST; sum += bytes(texts.at(-1) ?? '')) texts.push(all[texts.length] ?? '');
/** How many of the texts make up a size. */
function howMany(size: number): number {
	let sum = 0;
	let n = 0;
	while (n < texts.length && sum < size) sum += bytes(texts[n++] ?? '');
	return n;
}

const broken: string[] = [];
type Point = readonly [size: number, time: number];

function table(what: string, runs: { size: number; reading: number; timings: ReadonlyMap<string, number> }[]): void {
	const last = runs.at(-1);
	if (!last) return;
	say(`${what}: ${runs.map(({ size }) => (size / 1e6).toFixed(2)).join(', ')} MB`);
	const line = (name: string, points: readonly Point[]): number => {
		const slope = growth(points);
		const time = points.at(-1)?.[1] ?? 0;
		say(
			`  ${name.padEnd(22)}${points.map(([, t]) => t.toFixed(2).padStart(8)).join('')} s   growth ${slope.toFixed(2)}   ${(time / last.reading).toFixed(3)} × the reading`,
		);
		return slope;
	};
	line(
		'reading',
		runs.map(({ size, reading }) => [size, reading]),
	);
	for (const rule of RULES) {
		const points = runs.map(({ size, timings }): Point => [size, timings.get(rule) ?? 0]);
		const slope = line(rule, points);
		// Under a fifth of a second the clock says more than the rule.
		if (slope > MOST_GROWTH && (points.at(-1)?.[1] ?? 0) > 0.2) broken.push(`${what}: ${rule} grows by ${slope.toFixed(2)}`);
	}
	const sum = RULES.reduce((n, rule) => n + (last.timings.get(rule) ?? 0), 0);
	say(`  together ${sum.toFixed(2)} s for ${(last.size / 1e6).toFixed(2)} MB, ${(sum / last.reading).toFixed(3)} × the reading`);
	if (sum > last.reading) broken.push(`${what}: ${(sum / last.reading).toFixed(2)} × the reading`);
}

const timed = (inputs: Parameters<typeof check>[0]) => {
	const result = check(inputs, { rules: RULES, clock });
	const found = result.between.length + result.documents.reduce((n, { findings }) => n + findings.length, 0);
	return { found, timings: new Map(result.timings.map(({ rule, milliseconds }) => [rule, milliseconds / 1000])) };
};

// Warm before anything is timed.
timed(texts.slice(0, 200).map((source) => ({ source, reading: read(source) })));

const [readingAll, inputs] = seconds(() => texts.map((source) => ({ source, reading: read(source) })));
const total = texts.reduce((n, text) => n + bytes(text), 0);
let found = 0;
const asSet = sizes.map((size) => {
	const { timings, found: here } = timed(inputs.slice(0, howMany(size)));
	found = here;
	return { size, reading: (readingAll * size) / total, timings };
});
table(`a set of ${texts.length} articles, ${found} findings`, asSet);

const asOne = sizes.map((size) => {
	const source = texts.slice(0, howMany(size)).join('\n\n');
	const [reading, one] = seconds(() => read(source));
	const { timings, found: here } = timed([{ source, reading: one }]);
	found = here;
	return { size, reading, timings };
});
table(`the same in one file, ${found} findings`, asOne);

// One article among many: its facts, those stored under its keys, and the comparison.
const folder = mkdtempSync(join(tmpdir(), 'tickmark-between-'));
try {
	(await openStore({ folder })).close();
	const db = new Database(join(folder, STORE_FILE));
	const facts = factQueries(db);
	const ENGINE = 'bench';
	const article = db.prepare<[string]>("INSERT INTO articles (id, sample, created_at) VALUES (?, 0, '2024-06-07')");
	const views = (i: number) => {
		const source = all[i] ?? '';
		return viewOf(inputs[i]?.reading ?? read(source), source);
	};
	const id = (i: number): string => `a${String(i).padStart(6, '0')}`;
	const SAMPLE = 60;
	/** The same new articles each time, so that only what is stored differs. */
	const fresh = Array.from({ length: SAMPLE }, (_, i) => views(STORED - 1 - i));
	let upTo = 0;
	let before = 0;
	say('one more article among');
	for (const size of [100, 1000, 10_000, 100_000].filter((n) => n <= STORED)) {
		db.transaction(() => {
			for (; upTo < size - (size === STORED ? SAMPLE : 0); upTo++) {
				article.run(id(upTo));
				facts.replace(id(upTo), ENGINE, factsOfDocument(views(upTo), id(upTo)));
			}
		})();
		db.exec('ANALYZE');
		const steps = { own: 0, lookup: 0, compare: 0 };
		let met = 0;
		let findings = 0;
		const ROUNDS = 3;
		for (let round = 0; round <= ROUNDS; round++) {
			// The first round only warms.
			if (round === 1) Object.assign(steps, { own: 0, lookup: 0, compare: 0 });
			met = 0;
			findings = 0;
			for (const view of fresh) {
				const [own, mine] = seconds(() => factsOfDocument(view, 'new'));
				const keys = mine.map(({ key }) => key);
				const [lookup, stored] = seconds(() => facts.under(keys, { except: 'new', engine: ENGINE }));
				const [compare, between] = seconds(() => compareDocuments(mine, stored));
				steps.own += own;
				steps.lookup += lookup;
				steps.compare += compare;
				met += stored.length;
				findings += between.length;
			}
		}
		const each = (time: number): string => ((time * 1000) / SAMPLE / ROUNDS).toFixed(2).padStart(7);
		const time = steps.own + steps.lookup + steps.compare;
		say(
			`  ${String(size).padStart(7)}:${each(time)} ms (its facts${each(steps.own)}, looked up${each(steps.lookup)}, compared${each(steps.compare)}); met ${(met / SAMPLE).toFixed(0)} stored facts, ${findings} findings`,
		);
		if (size >= 10_000 && time > 1.5 * before) broken.push(`among ${size} an article costs ${(time / before).toFixed(2)} ×`);
		before = time;
	}
	db.close();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

for (const line of broken) say(`FAILS: ${line}`);
if (values.assert && broken.length > 0) process.exitCode = 1;
