import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkOutputSchema } from '../contract/check-output.ts';
import type { CheckedFiles } from '../contract/checked.ts';
import { checkJson } from './check-json.ts';
import { checkText, columns } from './check-text.ts';
import { exampleView } from './testing.ts';

function example(): CheckedFiles {
	const view = exampleView();
	return {
		documents: [
			{
				path: 'a\u001b[31m.txt',
				decoded: { text: view.sourceText, format: 'text/plain', encoding: 'utf-8' },
				reading: view.reading,
				checks: view.checks,
			},
		],
		between: [],
		failures: [
			{
				path: 'b.txt',
				failure: { code: 'UNREADABLE_FILE', data: { file: 'b.txt', reason: 'empty', limit: null, actual: null } },
			},
		],
	};
}

describe('check as JSON', () => {
	const out = checkJson(example(), '0.1.0');

	it('fits its published schema to the letter', () => {
		expect(checkOutputSchema.safeParse(out).error).toBeUndefined();
	});

	it('fits the JSON Schema in docs, by a validator that is not ours', () => {
		const schema = JSON.parse(readFileSync(new URL('../../docs/check.schema.json', import.meta.url), 'utf8'));
		const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
		expect(validate(JSON.parse(JSON.stringify(out))), JSON.stringify(validate.errors)).toBe(true);
		expect(validate({ ...out, more: 1 })).toBe(false);
		expect(validate({ ...out, documents: [{ ...out.documents[0], published: 'yesterday' }] })).toBe(false);
	});

	it('gives numbers for exact text, and the error with its reason', () => {
		expect(out.documents[0]?.figures.map((f) => f.value)).toEqual([120, 96, 85, 36]);
		expect(out.errors).toEqual([{ path: 'b.txt', reason: 'empty', message: expect.stringContaining('b.txt') }]);
	});

	it('gives a fraction as its quotient', () => {
		const files = example();
		const first = files.documents[0]!.reading.figures[0]!;
		files.documents[0]!.reading = { ...files.documents[0]!.reading, figures: [{ ...first, value: '1/3' }] };
		expect(checkJson(files, '0').documents[0]?.figures[0]?.value).toBe(1 / 3);
	});
});

describe('check as text', () => {
	const text = checkText(example(), { color: false, width: 0, language: 'zh' });

	it('gives line:column, reading and support of every figure', () => {
		expect(text).toMatch(/2:7 +120公里 +120 公里 +修路 · 目标/);
		expect(text).toMatch(/3:6 +36个 .*✓ 36 = 36/);
	});

	it('gives each finding with level, place and rule', () => {
		expect(text).toMatch(/2:1 +错误 .*completion-rate/);
		expect(text).toContain('错误 1，疑问 0，提示 0');
	});

	it('lets no file steer the terminal, and colours only when asked', () => {
		expect(text).not.toMatch(/[\u001b\u202e]/);
		expect(checkText(example(), { color: true, width: 0, language: 'zh' })).toContain('\u001b[31m错误\u001b[0m');
	});

	it('counts Han as two columns and combining marks as none', () => {
		expect(columns('3.66万个')).toBe(8);
		expect(columns('é')).toBe(1);
	});

	it('cuts lines at the width of the terminal', () => {
		const narrow = checkText(example(), { color: false, width: 80, language: 'zh' }).split('\n').slice(2, 6);
		for (const line of narrow) expect(columns(line.replace(/ ✓.*/, ''))).toBeLessThanOrEqual(80);
	});
});
