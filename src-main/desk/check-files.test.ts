import { expect, test } from 'vitest';
import type { Failure } from '../contract/errors.ts';
import { checkFiles } from './check-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const missing: Failure = {
	code: 'UNREADABLE_FILE',
	data: { file: 'c.txt', reason: 'not-found', limit: null, actual: null },
};

test('what can be read is checked, what cannot is named, each in the order given', async () => {
	const { documents, failures, between } = await checkFiles(
		[
			{ path: 'c.txt', bytes: missing },
			{ path: 'port/a.txt', bytes: bytes('The port handled 4,120 containers in March 2031.') },
			{ path: 'e.txt', bytes: bytes('') },
			{ path: 'b.txt', bytes: bytes('码头今年新增泊位17个。') },
		],
		{ published: null },
	);
	expect(documents.map(({ path, reading }) => [path, reading.language])).toEqual([
		['port/a.txt', 'en'],
		['b.txt', 'zh'],
	]);
	expect(documents[0]?.decoded).toEqual({
		...{ text: 'The port handled 4,120 containers in March 2031.', format: 'text/plain', encoding: 'utf-8' },
		pagesWithoutText: [],
	});
	expect(documents[0]?.reading.figures.map(({ value }) => value)).toContain('4120');
	expect(documents[1]?.reading.figures.map(({ value }) => value)).toContain('17');
	expect(failures).toMatchObject([
		{ path: 'c.txt', failure: missing },
		{ path: 'e.txt', failure: { code: 'UNREADABLE_FILE', data: { reason: 'empty' } } },
	]);
	expect(between).toEqual([]);
});

test('the day and the language given go before what the text says', async () => {
	const { documents } = await checkFiles(
		[{ path: 'a.txt', bytes: bytes('Published: 3 March 2031\n\nThe port has 17 berths.') }],
		{
			published: '2030-01-02',
			language: 'zh',
		},
	);
	expect(documents[0]?.reading.published).toMatchObject({ day: '2030-01-02', given: true });
	expect(documents[0]?.reading.language).toBe('zh');
});

test('the profile given decides which rules run', async () => {
	const file = { path: 'a.txt', bytes: bytes('义诊现场来了约300人左右。') };
	const rulesOf = async (options: Parameters<typeof checkFiles>[1]) =>
		(await checkFiles([file], options)).documents.flatMap(({ checks }) => checks.findings.map(({ rule }) => rule));
	expect(await rulesOf({ published: null })).toEqual(['doubled-approximator']);
	expect(await rulesOf({ published: null, profile: { rules: { 'doubled-approximator': 'off' } } })).toEqual([]);
});
