/**
 * What the library costs: import, the same rows inserted bare, decisions, opening, search, listing, memory.
 *
 *   node bench/store.ts [--articles 1000] [--figures 50] [--searches 20] [--json] [--library FOLDER]
 *
 * With --library, a library that such a run left behind is measured again, without importing; it is written to and kept.
 *
 * Articles are made up and read by a plain reader (lines and runs of digits), not by the engine: what is measured is the
 * keeping, not the reading (that is bench/reading.ts). All else is the desk as it runs: contract, hash chain, index, FULL sync.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import type { PageRequest } from '../src-main/contract/library.ts';
import { openDesk } from '../src-main/desk/desk.ts';
import { plainEngine } from '../src-main/desk/testing/plain-engine.ts';
import { openStore, STORE_FILE } from '../src-main/store/open.ts';
import { indexTerms } from '../src-main/store/search/terms.ts';

const { values } = parseArgs({
	options: {
		articles: { type: 'string', default: '1000' },
		figures: { type: 'string', default: '50' },
		searches: { type: 'string', default: '20' },
		json: { type: 'boolean', default: false },
		library: { type: 'string' },
	},
});
const ARTICLES = Number(values.articles);
const FIGURES = Number(values.figures);
const ROUNDS = Number(values.searches);
const LARGE = 5000;
const DECISIONS = 300;
const BATCH = 50;

const now = (): number => performance.now();
const folder = (): string => mkdtempSync(join(tmpdir(), 'tickmark-bench-'));

/** The same numbers every time (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % below;
	};
}

const random = randomFrom(20_310_405);
const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
const places = ['南汀市', '西桐县', '北川渡口', '东蒲镇', '河湾区', '石桥村', '柳堤街道', '云渚港', '前溪乡', '白鹭洲'];
const things = ['泊位', '路灯', '图书角', '充电桩', '水渠', '公交站', '养老床位', '助餐点', '口袋公园', '监测井'];
const verbs = ['新建', '改造', '修复', '验收', '开工建设', '计划新增'];
const names = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
/** Names in letters make most lines about something of their own; the rest are compared with other articles. */
const name = (): string => Array.from({ length: 4 }, () => names.charAt(random(names.length))).join('');

function article(figures: number): string {
	const lines = Array.from(
		{ length: Math.ceil(figures / 2) },
		() =>
			`${pick(places)}${name()}片区${pick(verbs)}${pick(things)}${1 + random(90_000)}处，据介绍，其中已经完成投资并交付使用的有${1 + random(9000)}处。`,
	);
	return [`${pick(places)}${pick(things)}建设情况通报`, ...lines].join('\n');
}

async function desk(home: string) {
	const opened = await openDesk({
		...{ home, host: 'test', version: 'bench', systemLanguage: 'zh', resources: null, engine: plainEngine() },
		log: (line, detail) => process.stderr.write(`${line} ${String(detail)}\n`),
	});
	return { opened, client: createRouterClient(opened.router, { context: {} }) };
}
type Client = Awaited<ReturnType<typeof desk>>['client'];

/** Inserts the rows that stand in `home` into an empty library, one transaction an article. Milliseconds. */
async function bareInserts(home: string): Promise<number> {
	const empty = folder();
	(await openStore({ folder: empty })).close();
	const from = new Database(join(home, STORE_FILE), { readonly: true });
	const to = new Database(join(empty, STORE_FILE));
	to.pragma('journal_mode = WAL');
	to.pragma('synchronous = FULL');
	const columns = (table: string) => (from.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
	const tables = {
		articles: 'id = ?',
		blobs: 'sha256 IN (SELECT sha256 FROM revisions WHERE article = ?)',
		revisions: 'article = ?',
		readings: 'revision IN (SELECT id FROM revisions WHERE article = ?)',
		facts: 'article = ?',
		summaries: 'article = ?',
		search_entries: 'article = ?',
		quantities: 'article = ?',
		search_indexed: 'article = ?',
	};
	const copies = Object.entries(tables).map(([table, where]) => {
		const own = columns(table);
		const list = own.map((column) => `"${column}"`).join(', ');
		return {
			table,
			own,
			select: from.prepare<[string], Record<string, unknown>>(`SELECT ${list} FROM ${table} WHERE ${where}`),
			insert: to.prepare(`INSERT INTO ${table} (${list}) VALUES (${own.map(() => '?').join(', ')})`),
		};
	});
	const terms = to.prepare('INSERT INTO search_text (rowid, terms) VALUES (?, ?)');
	const claims = to.prepare('INSERT INTO search_claims (rowid, metric, period, place) VALUES (?, ?, ?, ?)');
	const metrics = from.prepare<
		[string],
		{ figure: string; metric: string }
	>(`SELECT f.value ->> 'id' AS figure, f.value ->> '$.metric.text' AS metric
		FROM readings d JOIN revisions r ON r.id = d.revision, json_each(d.reading, '$.figures') f WHERE r.article = ?`);
	let spent = 0;
	for (const id of from.prepare<[], string>('SELECT id FROM articles').pluck().all()) {
		const rows = copies.map((copy) => ({
			...copy,
			rows: copy.select.all(id).map((row) => copy.own.map((column) => row[column])),
		}));
		const texts = from.prepare<[string], { number: number; text: string }>(
			'SELECT number, text FROM search_entries WHERE article = ?',
		);
		const indexed = texts.all(id).map(({ number, text }) => [number, indexTerms(text)]);
		const quantities = from.prepare<[string], { number: number; figure: string }>(
			'SELECT number, figure FROM quantities WHERE article = ?',
		);
		const metricOf = new Map(metrics.all(id).map(({ figure, metric }) => [figure, metric]));
		const claimed = quantities.all(id).map(({ number, figure }) => [number, indexTerms(metricOf.get(figure) ?? ''), '', '']);
		const start = now();
		to.transaction(() => {
			for (const { insert, rows: own } of rows) for (const row of own) insert.run(...row);
			for (const row of indexed) terms.run(...row);
			for (const row of claimed) claims.run(...row);
		}).immediate();
		spent += now() - start;
	}
	from.close();
	to.close();
	rmSync(empty, { recursive: true, force: true });
	return spent;
}

function percentile(times: readonly number[], share: number): number {
	const sorted = [...times].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = now();
	await work();
	return now() - start;
}

interface Spent {
	ms: number;
	/** Of the processor, by the whole process: on a machine that others use too, the clock says more of them. */
	cpuMs: number;
}

async function spent(work: () => Promise<unknown>): Promise<Spent> {
	const before = process.cpuUsage();
	const ms = await timed(work);
	const { user, system } = process.cpuUsage(before);
	return { ms, cpuMs: (user + system) / 1000 };
}

const spread = (all: readonly Spent[]) => ({
	...{
		count: all.length,
		p50: percentile(
			all.map(({ ms }) => ms),
			0.5,
		),
		p95: percentile(
			all.map(({ ms }) => ms),
			0.95,
		),
	},
	cpu: {
		p50: percentile(
			all.map(({ cpuMs }) => cpuMs),
			0.5,
		),
		p95: percentile(
			all.map(({ cpuMs }) => cpuMs),
			0.95,
		),
	},
});

/** Commits of one small row a second, on the same disk: what no decision can be faster than. */
function bareCommits(): number {
	const empty = folder();
	const db = new Database(join(empty, 'bare.sqlite'));
	db.pragma('journal_mode = WAL');
	db.pragma('synchronous = FULL');
	db.exec('CREATE TABLE t (x)');
	const insert = db.prepare('INSERT INTO t VALUES (?)');
	const start = now();
	for (let i = 0; i < DECISIONS; i++) insert.run('x'.repeat(600));
	const rate = (DECISIONS * 1000) / (now() - start);
	db.close();
	rmSync(empty, { recursive: true, force: true });
	return rate;
}

const queries: readonly (() => string)[] = [
	() => pick(['投', '渠', '港', '乡', '灯']),
	() => pick(things),
	() => pick(places),
	() => `${pick(places)} ${pick(things)}`,
	() => `"${pick(verbs)}${pick(things)}"`,
	() => `${name().slice(0, 2)}`,
	() => `=${1 + random(9000)}`,
	() => `${1 + random(5000)}..${6000 + random(3000)}`,
	() => `>${random(80_000)}`,
	() => `<=${random(9000)}`,
	() => `metric:${pick(things)}`,
	() => `metric:${pick(things)} >${random(80_000)}`,
	() => `metric:${pick(places)} =${1 + random(9000)}`,
	() => 'verdict:confirmed',
	() => `verdict:open ${pick(things)}`,
	() => `>${random(80_000)} ${pick(places)}`,
	() => `=${1 + random(9000)} ${pick(things)}`,
];

async function searches(client: Client) {
	const all: (Spent & { query: string })[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		for (const make of queries) {
			const query = make();
			all.push({ query, ...(await spent(() => client.library.search({ query, limit: 50 }))) });
		}
	}
	const slowest = all.reduce((worst, each) => (each.cpuMs > worst.cpuMs ? each : worst));
	return { ...spread(all), slowest };
}

async function pages(client: Client) {
	const times: Spent[] = [];
	const sorts = ['imported', 'touched', 'published', 'due', 'title', 'open', 'errors'] as const;
	for (let round = 0; round < ROUNDS; round++) {
		for (const sort of sorts) {
			const request: PageRequest = {
				shelf: 'desk',
				sort,
				ascending: random(2) === 0,
				offset: random(Math.max(1, ARTICLES - 50)),
				limit: 50,
			};
			times.push(await spent(() => client.library.page(request)));
		}
	}
	return spread(times);
}

const sizeOf = (home: string): number => readdirSync(home).reduce((sum, file) => sum + statSync(join(home, file)).size, 0);

const home = values.library ?? folder();
try {
	let { opened, client } = await desk(home);
	const importMs = await timed(async () => {
		for (let done = values.library === undefined ? 0 : ARTICLES; done < ARTICLES; done += BATCH) {
			const files = Array.from(
				{ length: Math.min(BATCH, ARTICLES - done) },
				(_, i) => new File([article(FIGURES)], `${done + i}.txt`),
			);
			const results = await client.library.import({ job: 'bench', files, published: null });
			if (results.some(({ outcome }) => outcome === 'failed')) throw new Error(JSON.stringify(results));
		}
	});
	await opened.close();
	const bareMs = values.library === undefined ? await bareInserts(home) : 0;
	({ opened, client } = await desk(home));
	const [first] = (await client.library.page({ shelf: 'desk', sort: 'imported', ascending: true, offset: 0, limit: 1 })).articles;
	const decide = async (id: string, figures: number): Promise<number> => {
		await client.article.open({ article: id });
		const ms = await timed(async () => {
			for (let i = 0; i < DECISIONS; i++) {
				const target = { type: 'figure' as const, figure: `f${1 + (i % figures)}` };
				await client.article.act({ article: id, target, act: { kind: i % 3 === 0 ? 'reopen' : 'confirm' } });
			}
		});
		return (DECISIONS * 1000) / ms;
	};
	const decisions = await decide(first?.id ?? '', FIGURES);
	const [result] = await client.library.import({
		job: 'bench',
		files: [new File([article(LARGE)], 'large.txt')],
		published: null,
	});
	// A library that is measured again has it already.
	const large = result?.outcome === 'imported' || result?.outcome === 'known' ? result.article : '';
	const largeDecisions = await decide(large, LARGE);
	const bare = bareCommits();
	const found = await searches(client);
	const listed = await pages(client);
	await opened.close();
	({ opened, client } = await desk(home));
	const cold = await timed(() => client.article.open({ article: large }));
	const warm = await timed(() => client.article.open({ article: large }));
	await opened.close();
	const report = {
		...{ articles: ARTICLES, figures: ARTICLES * FIGURES, bytes: sizeOf(home) },
		import: { ms: importMs, perArticle: importMs / ARTICLES, bareMs, ratio: importMs / bareMs },
		decisionsPerSecond: { small: decisions, large: largeDecisions, bareCommits: bare },
		openLarge: { figures: LARGE, coldMs: cold, warmMs: warm },
		search: found,
		page: listed,
		memory: { peakMB: process.resourceUsage().maxRSS / 1024 },
	};
	const ms = (value: number): string => `${value.toFixed(1)} ms`;
	process.stdout.write(
		values.json
			? `${JSON.stringify(report, null, '\t')}\n`
			: [
					`${report.articles} articles, ${report.figures} figures, ${(report.bytes / 1e6).toFixed(0)} MB`,
					...(values.library === undefined ? [] : []),
					`import         ${ms(importMs / ARTICLES)} an article; ${(importMs / bareMs).toFixed(2)} × the bare inserts of the same rows (${ms(bareMs / ARTICLES)})`,
					`decisions      ${decisions.toFixed(0)}/s in ${FIGURES} figures, ${largeDecisions.toFixed(0)}/s in ${LARGE} (FULL sync); a bare commit ${bare.toFixed(0)}/s`,
					`open           ${LARGE} figures: ${ms(cold)} from disk, ${ms(warm)} in hand`,
					`search         p50 ${ms(found.p50)}, p95 ${ms(found.p95)} (processor ${ms(found.cpu.p50)}, ${ms(found.cpu.p95)}) over ${found.count}; dearest ${ms(found.slowest.cpuMs)} of it (${found.slowest.query})`,
					`library.page   p50 ${ms(listed.p50)}, p95 ${ms(listed.p95)} (processor ${ms(listed.cpu.p50)}, ${ms(listed.cpu.p95)}) over ${listed.count}`,
					`memory         ${report.memory.peakMB.toFixed(0)} MB at most`,
					'',
				].join('\n'),
	);
} finally {
	if (values.library === undefined) rmSync(home, { recursive: true, force: true });
}
