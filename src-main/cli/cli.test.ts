import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOutputSchema } from '../contract/check-output.ts';
import type { CheckedFiles } from '../contract/checked.ts';
import { messages as en } from '../contract/messages/en/index.ts';
import type { Level } from '../contract/model.ts';
import { packageVersion } from '../hosts/paths.ts';
import { colours, statusOf } from './check.ts';
import { parsePlace, rangeOf } from './explain.ts';
import { commandNames, run } from './run.ts';
import { fakeIo } from './testing.ts';

let folder: string;
let report: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tickmark-cli-'));
	report = join(folder, '报道.txt');
	writeFileSync(report, '临江市新增公交线路12条\n\n今年以来，临江市新增公交线路12条，改造站台340座，总投资2.6亿元。\n');
	mkdirSync(join(folder, 'folder'));
	writeFileSync(join(folder, 'empty.txt'), '');
	writeFileSync(join(folder, 'picture.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 255, 0, 1]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const call = async (argv: string[], given: Parameters<typeof fakeIo>[0] = {}) => {
	const written = fakeIo(given);
	const status = await run(argv, written.io);
	return { status, out: written.out, err: written.err };
};

describe('help', () => {
	it.each(commandNames)('%s has help in both languages, whichever way it is asked for', async (name) => {
		for (const language of ['zh', 'en']) {
			const asked = await call([name, '--help', '--language', language]);
			expect(asked).toEqual({ status: 0, out: expect.stringContaining(`tickmark ${name}`), err: '' });
			expect(asked.out).toContain('--language zh|en');
			expect(await call(['help', name, `--language=${language}`])).toEqual(asked);
		}
	});

	it('lists every command, and is an error when nothing was asked for', async () => {
		const asked = await call(['--help']);
		for (const name of commandNames) expect(asked.out).toMatch(new RegExp(`^  ${name} `, 'm'));
		expect(asked.out).toBe(`${en['cli.help.main']}\n`);
		expect(await call([])).toEqual({ status: 2, out: '', err: asked.out });
	});

	it('tells the version', async () => {
		for (const option of ['--version', '-V']) {
			expect(await call([option])).toEqual({ status: 0, out: `tickmark ${packageVersion()}\n`, err: '' });
		}
	});

	it.each([
		[{}, 'Usage'],
		[{ LANG: 'zh_CN.UTF-8' }, '用法'],
		[{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'Usage'],
		[{ LANG: 'de_DE.UTF-8' }, 'Usage'],
	])('in %j speaks %s', async (env, word) => {
		expect((await call(['--help'], { env })).out).toContain(word);
	});

	it('is in the language that is asked for even when the call is wrong', async () => {
		const { status, err } = await call(['check', '--frob', '--language', 'zh']);
		expect([status, err]).toEqual([2, expect.stringContaining('没有“--frob”这个选项。')]);
		expect(err).toContain('用法：tickmark check');
	});
});

describe('a wrong call', () => {
	it.each([
		[['frobnicate'], 'frobnicate'],
		[['help', 'frobnicate'], 'frobnicate'],
		[['check'], 'No file is named.'],
		[['check', '--format', 'xml', 'x'], 'text, json'],
		[['check', '-', '-'], 'only once'],
		[['report', 'x'], 'where to write'],
		[['report', 'x', '-o', 'z'], 'names no format'],
		[['report', 'x', '-o', 'z.html', '--format', 'doc'], 'it can be: html'],
		[['report', 'x', '-o', 'z.json', '--profile', 'questions'], 'it can be: full (json)'],
		[['explain', 'x.txt'], 'report.txt:12'],
		[['explain'], 'No file is named.'],
		[['explain', `${import.meta.dirname}:1`], 'one file at a time'],
		[['report', 'x', '-o', 'z'], '.html, .pdf'],
		[['import'], 'No file is named.'],
	])('%j has status 2 and says what is wrong, with the usage', async (argv, words) => {
		const { status, out, err } = await call(argv);
		expect([status, out]).toEqual([2, '']);
		expect(err).toContain(words);
		expect(err).toContain('Usage: tickmark');
	});
});

describe('check', () => {
	it('prints JSON after the published schema', async () => {
		const { status, out, err } = await call(['check', report, '--format', 'json']);
		expect([status, err]).toEqual([0, '']);
		const output = checkOutputSchema.parse(JSON.parse(out));
		expect(output.documents.map(({ path }) => path)).toEqual([report]);
		expect(output.documents[0]?.figures.map(({ text }) => text)).toEqual(expect.arrayContaining(['12条', '340座', '2.6亿元']));
	});

	it('prints text without colours for a pipe, and with them for a terminal', async () => {
		const piped = await call(['check', report]);
		expect(piped.status).toBe(0);
		expect(piped.out).toContain('340座');
		expect(piped.out).not.toContain('\u001b');
		expect((await call(['check', report], { terminal: true, columns: 100 })).out).toContain('\u001b[');
	});

	it('reads standard input', async () => {
		const { out } = await call(['check', '-', '--format', 'json'], { input: readFileSync(report) });
		expect(checkOutputSchema.parse(JSON.parse(out)).documents[0]).toMatchObject({ path: '-', language: 'zh' });
	});

	it('names each file that cannot be read with its reason, and reports the others', async () => {
		const absent = join(folder, 'absent.txt');
		const bad = [absent, join(folder, 'folder'), join(folder, 'empty.txt'), join(folder, 'picture.txt')];
		const { status, out, err } = await call([
			'check',
			bad[0]!,
			report,
			...bad.slice(1),
			'--format',
			'json',
			'--fail-on',
			'never',
		]);
		expect(status).toBe(2);
		const output = checkOutputSchema.parse(JSON.parse(out));
		expect(output.documents.map(({ path }) => path)).toEqual([report]);
		expect(output.errors.map(({ path, reason }) => [path, reason])).toEqual([
			[bad[0], 'not-found'],
			[bad[1], 'is-directory'],
			[bad[2], 'empty'],
			[bad[3], 'binary'],
		]);
		const lines = err.trim().split('\n');
		expect(lines.map((line) => bad.findIndex((path) => line.startsWith(`tickmark: ${path}: `)))).toEqual([0, 1, 2, 3]);
	});

	it.runIf(process.getuid?.() !== 0)('names a file that may not be read', async () => {
		const closed = join(folder, 'closed.txt');
		writeFileSync(closed, 'x');
		chmodSync(closed, 0);
		expect(await call(['check', closed])).toMatchObject({ status: 2, err: expect.stringContaining('No permission') });
	});

	const result = (document: Level[], between: Level[], failures = 0): CheckedFiles =>
		({
			documents: [{ checks: { findings: document.map((level) => ({ level })) } }],
			between: between.map((level) => ({ level })),
			failures: Array(failures).fill({}),
		}) as unknown as CheckedFiles;

	it.each([
		[[], [], 0, 'note', 0],
		[['note'], [], 0, 'error', 0],
		[['warning'], [], 0, 'error', 0],
		[['error'], [], 0, 'error', 1],
		[['warning'], [], 0, 'warning', 1],
		[['note'], [], 0, 'warning', 0],
		[['note'], [], 0, 'note', 1],
		[[], ['error'], 0, 'error', 1],
		[[], ['note'], 0, 'note', 1],
		[['error'], ['error'], 0, 'never', 0],
		[['error'], [], 1, 'error', 2],
		[[], [], 1, 'never', 2],
	] as const)(
		'with findings %j, between %j, %i unreadable, failing on %s: status %i',
		(document, between, failures, failOn, status) => {
			expect(statusOf(result([...document], [...between], failures), failOn)).toBe(status);
		},
	);

	it.each([
		[{}, true, true],
		[{}, false, false],
		[{ NO_COLOR: '1' }, true, false],
		[{ NO_COLOR: '' }, true, true],
		[{ FORCE_COLOR: '1' }, false, true],
		[{ FORCE_COLOR: '0' }, true, false],
		[{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
		[{ TERM: 'dumb' }, true, false],
	])('in %j on a terminal %s, colours: %s', (env, terminal, expected) => {
		expect(colours({ env, terminal })).toBe(expected);
	});
});

describe('explain', () => {
	it('tells how the line was read', async () => {
		const { status, out, err } = await call(['explain', `${report}:3`, '--language', 'en']);
		expect([status, err]).toEqual([0, '']);
		expect(out).toMatch(/^Paragraph \d+ \(from 0\), body, of story 0:\n {2}今年以来/);
		expect(out).toContain('“340座” count');
	});

	it('says when there is no such line, or no such file', async () => {
		expect(await call(['explain', `${report}:99`])).toMatchObject({ status: 2, err: expect.stringContaining('has no line 99') });
		expect(await call(['explain', `${folder}/absent.txt:1`])).toMatchObject({
			status: 2,
			err: expect.stringContaining('no file'),
		});
	});

	it.each([
		['a.txt:12', { path: 'a.txt', line: 12, column: null }],
		['a.txt:12:3', { path: 'a.txt', line: 12, column: 3 }],
		['C:\\a.txt:1', { path: 'C:\\a.txt', line: 1, column: null }],
		['-:4', { path: '-', line: 4, column: null }],
		['a:b:1:2', { path: 'a:b', line: 1, column: 2 }],
	])('takes %s apart', (argument, place) => {
		expect(parsePlace(argument)).toEqual(place);
	});

	it('finds the range of a line and of a column', () => {
		const text = '甲乙\n\n丙丁戊';
		const at = (line: number, column: number | null = null) => rangeOf(text, { path: '', line, column });
		expect([at(1), at(2), at(3), at(4), at(0)]).toEqual([
			{ start: 0, end: 2 },
			{ start: 3, end: 3 },
			{ start: 4, end: 7 },
			null,
			null,
		]);
		expect([at(3, 2), at(3, 99)]).toEqual([
			{ start: 5, end: 6 },
			{ start: 7, end: 7 },
		]);
	});
});

describe('library', () => {
	it('imports once, and says what it has already', async () => {
		const home = join(folder, 'home');
		const first = await call(['import', report, '--home', home, '--language', 'en']);
		expect(first).toMatchObject({ status: 0, err: '' });
		expect(first.out).toMatch(/报道\.txt: imported “临江市新增公交线路12条”, \d+ figures\.\n$/);
		const again = await call(['import', report, join(folder, 'empty.txt'), '--home', home, '--language', 'en']);
		expect(again).toMatchObject({
			status: 2,
			out: expect.stringContaining('is in the library already'),
			err: expect.stringContaining('empty.txt: '),
		});
	});

	it('writes the report to a file, or to standard output', async () => {
		const output = join(folder, 'report.html');
		const written = await call(['report', report, '-o', output, '--no-library', '--language', 'zh']);
		expect(written).toMatchObject({ status: 0, out: '', err: `报告已写到“${output}”。\n` });
		expect(readFileSync(output, 'utf8')).toContain('340座');
		const piped = await call(['report', '-', '-o', '-', '--no-library'], { input: readFileSync(report) });
		expect(piped).toMatchObject({ status: 0, err: '', out: expect.stringContaining('340座') });
	});

	it('makes one report of several files, tells how far it is, and exits as check does', async () => {
		const wrong = join(folder, '错报.txt');
		writeFileSync(wrong, '临江市计划改造站台200座\n\n临江市计划改造站台200座，目前已改造150座，完成率为85%。\n');
		const output = join(folder, '两篇.csv');
		const made = await call(['report', report, wrong, '-o', output, '--no-library', '--language', 'zh']);
		expect(made.status).toBe(1);
		expect(made.err).toContain(`[2/2] ${wrong}\n`);
		const rows = readFileSync(output, 'utf8');
		expect(rows).toContain('340座');
		expect(rows).toContain('85%');
		const never = ['report', wrong, '-o', output, '--no-library', '--fail-on', 'never'];
		expect((await call(never)).status).toBe(0);
		const missing = await call(['report', join(folder, 'none.txt'), report, '-o', output, '--no-library']);
		expect(missing).toMatchObject({ status: 2, err: expect.stringContaining('none.txt') });
		expect(readFileSync(output, 'utf8')).toContain('340座');
	});

	it('lays a report that was kept as JSON out again, the same without its article, and tells one that was written in', async () => {
		const kept = join(folder, 'kept.json');
		const wrong = join(folder, '另错.txt');
		writeFileSync(wrong, '临江市计划改造站台300座\n\n临江市计划改造站台300座，目前已改造150座，完成率为85%。\n');
		const home = join(folder, 'kept-home');
		const make = (from: string, to: string) => call(['report', from, '-o', to, '--home', home, '--language', 'zh']);
		expect((await make(wrong, kept)).status).toBe(1);
		const page = await make(wrong, join(folder, 'first.html'));
		const again = await call([
			'report',
			kept,
			'-o',
			join(folder, 'again.html'),
			'--home',
			join(folder, 'nowhere'),
			'--language',
			'zh',
		]);
		expect([again.status, again.status]).toEqual([1, page.status]);
		expect(readFileSync(join(folder, 'again.html'), 'utf8')).toBe(readFileSync(join(folder, 'first.html'), 'utf8'));
		expect((await call(['report', kept, '-o', '-', '--format', 'json', '--language', 'zh'])).out).toBe(
			readFileSync(kept, 'utf8'),
		);
		expect(await call(['report', kept, report, '-o', '-'])).toMatchObject({
			status: 2,
			out: '',
			err: expect.stringContaining('报道.txt” is no report'),
		});
		const text = readFileSync(kept, 'utf8');
		writeFileSync(kept, text.replace('"head": ""', `"head": "${'0'.repeat(64)}"`));
		expect(await call(['report', kept, '-o', '-'])).toMatchObject({
			status: 2,
			out: '',
			err: expect.stringContaining('written in'),
		});
		writeFileSync(kept, text.replace('"text": "85%"', '"text": "50%"'));
		expect(await call(['report', kept, '-o', '-'])).toMatchObject({
			status: 2,
			out: '',
			err: expect.stringMatching(/kept\.json.*digest/),
		});
		writeFileSync(kept, text.slice(0, -100));
		expect(await call(['report', kept, '-o', '-'])).toMatchObject({
			status: 2,
			out: '',
			err: expect.stringMatching(/kept\.json.*damaged/),
		});
		// An editor that puts its mark of UTF-8 in front changes nothing.
		writeFileSync(kept, `\uFEFF${text}`);
		expect((await call(['report', kept, '-o', '-', '--format', 'json', '--language', 'zh'])).out).toBe(text);
		// A report is no article.
		expect(await call(['check', kept])).toMatchObject({ status: 2, err: expect.stringContaining('kept as JSON') });
	});

	it('says when the report cannot be written, or the file not be read', async () => {
		const nowhere = join(folder, 'nowhere', 'report.html');
		expect(await call(['report', report, '-o', nowhere, '--no-library'])).toMatchObject({
			status: 2,
			err: expect.stringContaining('ENOENT'),
		});
		expect(await call(['report', join(folder, 'empty.txt'), '-o', join(folder, 'x.html'), '--no-library'])).toMatchObject({
			status: 2,
			err: expect.stringContaining('contains no text'),
		});
	});
});
