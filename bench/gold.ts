/**
 * Scores the reading against figures annotated by hand.
 *
 *   node bench/gold.ts GOLD [TEXTS] [--list] [--json] [--floor recall=0.97,precision=0.95]
 *
 * GOLD is a folder of NAME.jsonl, one annotated figure a line ({text, kind, value, low, high, unit, modifier, must,
 * metric, period, place, start, end}, offsets in the text). TEXTS holds the texts, each file's name NAME.txt or
 * beginning with "NAME_"; without it they are looked for beside the gold. `must: false` figures are neither hits nor
 * errors. `--list` prints every miss, extra and wrong field with its context. Exit status 1 when a floor is missed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure, Reading } from '../src-main/contract/model.ts';
import { read } from '../src-main/engine/read.ts';

export interface GoldFigure {
	text: string;
	kind: string;
	value?: number | null;
	low?: number | null;
	high?: number | null;
	unit?: string;
	modifier?: string;
	must: boolean;
	metric?: string;
	period?: string;
	place?: string;
	aspect?: string;
	start: number;
	end: number;
}

/** Counts of right answers and of questions asked. */
class Tally {
	readonly #counts = new Map<string, { right: number; of: number }>();

	add(name: string, right: boolean | number): void {
		const count = this.#counts.get(name) ?? { right: 0, of: 0 };
		count.right += Number(right);
		count.of++;
		this.#counts.set(name, count);
	}

	/** Share right, or null when nothing was asked. */
	share(name: string): number | null {
		const count = this.#counts.get(name);
		return count && count.of > 0 ? count.right / count.of : null;
	}

	of(name: string): number {
		return this.#counts.get(name)?.of ?? 0;
	}

	merge(other: Tally): void {
		for (const [name, { right, of }] of other.#counts) {
			const count = this.#counts.get(name) ?? { right: 0, of: 0 };
			this.#counts.set(name, { right: count.right + right, of: count.of + of });
		}
	}

	names(): string[] {
		return [...this.#counts.keys()];
	}
}

/** Pairs each gold figure with the figure that shares most of the longer one's characters, if at least half. */
export function pair(gold: readonly GoldFigure[], figures: readonly Figure[]): Map<GoldFigure, Figure> {
	const pairs = new Map<GoldFigure, Figure>();
	const used = new Set<string>();
	for (const g of gold) {
		let best: Figure | null = null;
		let share = 0;
		for (const f of figures) {
			if (used.has(f.id)) continue;
			const common = Math.min(g.end, f.end) - Math.max(g.start, f.start);
			const part = common / Math.max(g.end - g.start, f.end - f.start);
			if (common > 0 && part > share) {
				best = f;
				share = part;
			}
		}
		if (best && share >= 0.5) {
			pairs.set(g, best);
			used.add(best.id);
		}
	}
	return pairs;
}

function same(gold: number | null | undefined, read: string | null): boolean {
	if (gold === null || gold === undefined || read === null) return (gold ?? null) === null && read === null;
	const [n = '', d = '1'] = read.split('/');
	const value = Number(n) / Number(d);
	return Math.abs(gold - value) <= 1e-9 * Math.max(1, Math.abs(gold));
}

/** Length of the longest common substring over the longer length. */
export function overlap(a: string, b: string): number {
	if (a === '' || b === '') return a === b ? 1 : 0;
	let best = 0;
	let row = new Array<number>(b.length + 1).fill(0);
	for (let i = 1; i <= a.length; i++) {
		const next = new Array<number>(b.length + 1).fill(0);
		for (let j = 1; j <= b.length; j++) {
			if (a[i - 1] === b[j - 1]) next[j] = (row[j - 1] ?? 0) + 1;
			best = Math.max(best, next[j] ?? 0);
		}
		row = next;
	}
	return best / Math.max(a.length, b.length);
}

const bare = (text: string): string => text.replace(/[\s“”"'‘’]/gu, '');

/** Equal, or one contains the other, whatever the case: “Today …” opens a sentence. */
function agrees(gold: string, read: string): boolean {
	const a = bare(gold).toLowerCase();
	const b = bare(read).toLowerCase();
	return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

interface Scored {
	name: string;
	tally: Tally;
	lines: string[];
}

function score(name: string, source: string, gold: readonly GoldFigure[], nots: readonly GoldNot[], reading: Reading): Scored {
	const tally = new Tally();
	const lines: string[] = [];
	const pairs = pair(gold, reading.figures);
	const context = (start: number, end: number): string =>
		`…${source.slice(Math.max(0, start - 30), start)}【${source.slice(start, end)}】${source.slice(end, end + 20)}…`.replace(
			/\s+/gu,
			'',
		);
	for (const g of gold) {
		const f = pairs.get(g);
		const group = g.kind === 'time' ? 'time' : 'figures';
		if (g.must) {
			tally.add(`recall ${group}`, f !== undefined);
			tally.add(`recall kind ${g.kind}`, f !== undefined);
			if (!f) lines.push(`MISSED  ${g.kind} ${g.text} ${context(g.start, g.end)}`);
		}
		if (!f) continue;
		const fields: [string, boolean, string, string][] = [
			[
				'value',
				same(g.value, f.value) && same(g.low, f.low) && same(g.high, f.high),
				`${g.value} ${g.low ?? ''}-${g.high ?? ''}`,
				`${f.value} ${f.low ?? ''}-${f.high ?? ''}`,
			],
			['unit', (g.unit ?? '') === f.unit, g.unit ?? '', f.unit],
			['kind', g.kind === f.kind, g.kind, f.kind],
			['modifier', (g.modifier ?? 'exact') === f.modifier, g.modifier ?? 'exact', f.modifier],
		];
		if (g.aspect) fields.push(['aspect', g.aspect === f.aspect, g.aspect, f.aspect]);
		if (g.period) fields.push(['period', agrees(g.period, f.period.text), g.period, f.period.text]);
		if (g.place) fields.push(['place', agrees(g.place, f.place.text), g.place, f.place.text]);
		for (const [field, right, wanted, got] of fields) {
			tally.add(`${field} ${group}`, right);
			if (!right) lines.push(`${field.toUpperCase().padEnd(8)}${wanted} ≠ ${got} ${context(g.start, g.end)}`);
		}
		if (g.metric) {
			const part = overlap(bare(g.metric), bare(f.metric.text));
			tally.add(`metric ${group}`, part);
			if (part < 0.7) lines.push(`METRIC  ${part.toFixed(2)} ${g.metric} ≠ ${f.metric.text} ${context(g.start, g.end)}`);
		}
	}
	const hit = new Set([...pairs.values()].map((f) => f.id));
	for (const f of reading.figures) {
		tally.add(`precision ${f.kind === 'time' ? 'time' : 'figures'}`, hit.has(f.id));
		if (!hit.has(f.id)) lines.push(`EXTRA   ${f.kind} ${f.text} ${context(f.start, f.end)}`);
	}
	// A label counts as kept out when no figure touches it.
	for (const not of nots) {
		const wrong = reading.figures.find((f) => f.start < not.end && f.end > not.start);
		tally.add('kept out', !wrong);
		if (wrong) lines.push(`NOT     ${not.class} ${not.text} read as ${wrong.kind} ${context(not.start, not.end)}`);
	}
	for (const notice of reading.notices) lines.push(`NOTICE  ${notice.piece} paragraph ${notice.paragraph}: ${notice.detail}`);
	return { name, tally, lines };
}

function textOf(folder: string, name: string): string {
	const file = readdirSync(folder).find(
		(entry) => entry === `${name}.txt` || (entry.startsWith(`${name}_`) && entry.endsWith('.txt')),
	);
	if (!file) throw new Error(`no text for ${name} in ${folder}`);
	// Offsets are in the text as decoded: the byte order mark is no part of it.
	return readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/u, '');
}

/** What must not be read as a figure, as the annotator says: {"text", "class", "start", "end", "not": true}. */
export interface GoldNot {
	text: string;
	class: string;
	start: number;
	end: number;
	not: true;
}

function goldLines(folder: string, name: string): (GoldFigure | GoldNot)[] {
	return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as GoldFigure | GoldNot)
		.filter((line) => typeof line.start === 'number');
}

export const readGold = (folder: string, name: string): GoldFigure[] =>
	goldLines(folder, name).filter((line): line is GoldFigure => !('not' in line));

export const readNots = (folder: string, name: string): GoldNot[] =>
	goldLines(folder, name).filter((line): line is GoldNot => 'not' in line);

/** The names of the annotated texts of a folder. */
function goldNames(folder: string, texts: string): string[] {
	const entries = readdirSync(texts);
	return readdirSync(folder)
		.filter((entry) => entry.endsWith('.jsonl'))
		.map((entry) => entry.slice(0, -'.jsonl'.length))
		.filter((name) =>
			entries.some((entry) => entry === `${name}.txt` || (entry.startsWith(`${name}_`) && entry.endsWith('.txt'))),
		)
		.sort();
}

/** Scores every annotated text of a folder; the last entry is all of them together. */
export function scoreFolder(folder: string, texts = folder): Scored[] {
	const all: Scored = { name: 'all', tally: new Tally(), lines: [] };
	const scored = goldNames(folder, texts).map((name) => {
		const source = textOf(texts, name);
		const one = score(name, source, readGold(folder, name), readNots(folder, name), read(source));
		all.tally.merge(one.tally);
		return one;
	});
	return [...scored, all];
}

const FIELDS = ['recall', 'precision', 'value', 'unit', 'kind', 'modifier', 'aspect', 'period', 'place', 'metric'] as const;

function print(scored: readonly Scored[], list: boolean): void {
	const rows = scored.flatMap(({ name, tally }) =>
		['figures', 'time'].map((group) => ({
			text: name,
			group,
			n: tally.of(`recall ${group}`),
			...Object.fromEntries(FIELDS.map((field) => [field, tally.share(`${field} ${group}`)?.toFixed(3) ?? ''])),
		})),
	);
	console.table(rows);
	const all = scored.at(-1);
	if (all) {
		const kinds = all.tally.names().filter((name) => name.startsWith('recall kind '));
		console.log(
			`recall by kind: ${kinds.map((name) => `${name.slice(12)} ${all.tally.share(name)?.toFixed(3)} of ${all.tally.of(name)}`).join(', ')}`,
		);
		console.log(
			`labels, phrases and furniture kept out: ${all.tally.share('kept out')?.toFixed(3) ?? '-'} of ${all.tally.of('kept out')}`,
		);
	}
	if (list) for (const { name, lines } of scored) for (const line of lines) console.log(`${name} ${line}`);
}

if (import.meta.main) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { list: { type: 'boolean' }, json: { type: 'boolean' }, floor: { type: 'string' } },
	});
	const [folder, texts = folder] = positionals;
	if (!folder || !texts) {
		console.error('usage: node bench/gold.ts GOLD [TEXTS] [--list] [--json] [--floor recall=0.97,precision=0.95]');
		process.exit(2);
	}
	const scored = scoreFolder(folder, texts);
	if (values.json) {
		const shares = ({ name, tally }: Scored) => [name, Object.fromEntries(tally.names().map((n) => [n, tally.share(n)]))];
		console.log(JSON.stringify(Object.fromEntries(scored.map(shares)), null, '\t'));
	} else print(scored, values.list ?? false);
	const all = scored.at(-1)?.tally;
	for (const floor of (values.floor ?? '').split(',').filter(Boolean)) {
		const [field = '', least = ''] = floor.split('=');
		const got = all?.share(`${field} figures`) ?? 0;
		if (got < Number(least)) {
			console.error(`${field} ${got.toFixed(3)} is under the floor ${least}`);
			process.exitCode = 1;
		}
	}
}
