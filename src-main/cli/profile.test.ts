import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkOutputSchema } from '../contract/check-output.ts';
import { run } from './run.ts';
import { fakeIo } from './testing.ts';

let folder: string;
let report: string;
const file = (name: string, text: string): string => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tickmark-profile-'));
	report = file('报道.txt', '义诊现场来了约300人左右。合唱团报名从9月31日开始。\n');
	mkdirSync(join(folder, 'folder.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const call = async (...argv: string[]) => {
	const written = fakeIo();
	const status = await run(['check', report, '--format', 'json', '--language', 'en', ...argv], written.io);
	return { status, out: written.out, err: written.err };
};
const found = async (...argv: string[]) => {
	const { status, out, err } = await call(...argv);
	expect(err).toBe('');
	const [document] = checkOutputSchema.parse(JSON.parse(out)).documents;
	return [status, document!.findings.map(({ rule, level }) => `${rule} ${level}`)];
};

const WORDS = 'doubled-approximator warning';
const PART = 'impossible-date error';

test('a profile by name decides which rules run', async () => {
	expect(await found()).toEqual([1, [WORDS, PART]]);
	expect(await found('--profile', 'newsroom')).toEqual([1, [WORDS, PART]]);
	expect(await found('--profile', 'strict')).toEqual([1, [WORDS, PART]]);
	expect(await found('--profile', 'figures-only')).toEqual([1, [PART]]);
});

test('a file sets rules off and louder, and the exit status follows', async () => {
	const own = file('own.json', '\uFEFF{"rules": {"impossible-date": "note", "doubled-approximator": "off"}}');
	expect(await found('--profile', own)).toEqual([0, ['impossible-date note']]);
	const loud = file(
		'loud.json',
		'{"extends": "figures-only", "rules": {"doubled-approximator": "error", "impossible-date": "off"}}',
	);
	expect(await found('--profile', loud)).toEqual([1, ['doubled-approximator error']]);
});

test.each([
	['broken.json', '{"rules": ', ['no JSON']],
	['list.json', '[]', ['A profile must be an object.']],
	['rules.json', '{"rules": []}', ['“rules” must be an object']],
	[
		'names.json',
		'{"rule": {}, "rules": {"shares": "off", "sum": "loud"}}',
		['no “rule”', 'no rule “shares”', '“sum” cannot be set to “loud”'],
	],
	['base.json', '{"extends": "house"}', ['no profile “house”']],
])('%s is named with every reason, and nothing is checked', async (name, text, reasons) => {
	const path = file(name, text);
	const { status, out, err } = await call('--profile', path);
	expect([status, out]).toEqual([2, '']);
	const lines = err.trimEnd().split('\n');
	expect(lines).toHaveLength(reasons.length);
	for (const [i, reason] of reasons.entries()) {
		expect(lines[i]).toContain(`tickmark: ${path}: `);
		expect(lines[i]).toContain(reason);
	}
});

test('a file that is not there, a folder, and a name that is none', async () => {
	expect(await call('--profile', join(folder, 'absent.json'))).toMatchObject({
		status: 2,
		out: '',
		err: expect.stringContaining('ENOENT'),
	});
	expect(await call('--profile', join(folder, 'folder.json'))).toMatchObject({
		status: 2,
		out: '',
		err: expect.stringContaining('EISDIR'),
	});
	expect(await call('--profile', 'tabloid')).toMatchObject({
		status: 2,
		out: '',
		err: expect.stringContaining('newsroom, strict, figures-only, FILE.json'),
	});
});
