import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportFormats, reportProfiles } from '../contract/report-formats.ts';
import { inputsOf, isAltered, parseReport } from './from-json.ts';
import { type PrintHtml, type ReportInput, renderReport } from './index.ts';
import { exampleInput, HOSTILE, openState } from './testing.ts';

const print: PrintHtml = async (html) => new Uint8Array(new TextEncoder().encode(`%PDF ${html}`));

/** Two articles: one in the middle of its review, one with a dismissed finding, a note on nothing, and a rule that threw. */
function inputs(): ReportInput[] {
	const other = exampleInput();
	const { view } = other;
	view.summary.id = 'a2';
	view.summary.published = null;
	view.findingStates = { 'print-1': { dismissed: true, reason: HOSTILE, by: '甲', at: '2026-03-03T11:00:00.000Z', event: 'e5' } };
	view.checks.notices = [{ piece: 'completion-rate', paragraph: 1, reason: 'threw', detail: HOSTILE }];
	const gone = { ...openState, verdict: 'flagged' as const, reason: 'other' as const, by: '乙', at: '2026-03-03T12:00:00.000Z' };
	view.orphans = [{ text: '77座', reason: 'draft', paragraph: null, state: gone }];
	view.earlier = { f1: { text: '130公里', state: gone } };
	view.orphanNotes = view.articleNotes.map((note) => ({ ...note, text: HOSTILE }));
	other.events = [];
	other.ties = {};
	view.head = '';
	return [exampleInput(), other];
}

async function jsonOf(from: readonly ReportInput[], language: 'zh' | 'en' = 'zh'): Promise<string> {
	const text = await renderReport(from, { format: 'json', profile: 'full', language, print });
	if (typeof text !== 'string') throw new Error('JSON is text');
	return text;
}

const readBack = (text: string): ReportInput[] => {
	const parsed = parseReport(text);
	if (parsed.is !== 'report') throw new Error('the report is none');
	expect(isAltered(parsed.report)).toBe(false);
	return inputsOf(parsed.report);
};

describe('a JSON report that is read again', () => {
	it('is the same report: import(export(x)) = x', async () => {
		const text = await jsonOf(inputs());
		expect(await jsonOf(readBack(text))).toBe(text);
		expect(await jsonOf(readBack(text), 'en')).toBe(await jsonOf(inputs(), 'en'));
	});

	it.each(reportFormats)('gives the same %s, byte for byte', async (format) => {
		const again = readBack(await jsonOf(inputs()));
		for (const profile of reportProfiles) {
			for (const language of ['zh', 'en'] as const) {
				const made = await renderReport(inputs(), { format, profile, language, print });
				const remade = await renderReport(again, { format, profile, language, print });
				expect(Buffer.from(remade).equals(Buffer.from(made)), `${profile} ${language}`).toBe(true);
			}
		}
	});

	it('fits the schema that is published', async () => {
		const schema = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'report.schema.json'), 'utf8'));
		const validate = new Ajv2020({ strict: false }).compile(schema);
		const output = JSON.parse(await jsonOf(inputs()));
		expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
		delete output.articles[0].head;
		expect(validate(output)).toBe(false);
	});

	it.each(['', '{', '[]', '{"tickmark":"0.1.0"}', '"x"'])('tells %j from one', (text) => {
		expect(parseReport(text)).toEqual({ is: 'none' });
	});

	it('knows one that is cut short, lacks something, or is of another schema', async () => {
		const text = await jsonOf(inputs());
		expect(parseReport(text.slice(0, -20))).toMatchObject({ is: 'damaged' });
		expect(parseReport(text.replace('"head":', '"tail":'))).toEqual({ is: 'damaged', detail: 'articles.0.head' });
		expect(parseReport(text.replace('"schema": 1', '"schema": 7'))).toEqual({ is: 'other-schema', detail: '7' });
	});

	it('shows whatever was changed in it, and nothing by how it is set', async () => {
		const text = await jsonOf(inputs());
		const altered = (from: string): boolean => {
			const parsed = parseReport(from);
			if (parsed.is !== 'report') throw new Error(`not one any more: ${from.slice(0, 80)}`);
			return isAltered(parsed.report);
		};
		expect(altered(JSON.stringify(JSON.parse(text)))).toBe(false);
		const whole: Record<string, unknown> = JSON.parse(text);
		expect(altered(JSON.stringify(Object.fromEntries(Object.entries(whole).reverse())))).toBe(false);

		// Every value at its turn that may be another of its kind: counts, words, readings, verdicts, offsets.
		let tried = 0;
		const leaves = text.split('\n').entries();
		const lines = text.split('\n');
		for (const [at, line] of leaves) {
			const changed = line
				.replace(/^(\t+(?:"[^"]+": )?)(\d+)(,?)$/, '$11$2$3')
				.replace(/^(\t+"(?:sourceText|text|title|message|reason|printed)": ")/, '$1x');
			if (changed === line) continue;
			const other = parseReport(lines.with(at, changed).join('\n'));
			if (other.is !== 'report') continue;
			tried++;
			expect(isAltered(other.report), line).toBe(true);
		}
		expect(tried).toBeGreaterThan(100);
	});
});
