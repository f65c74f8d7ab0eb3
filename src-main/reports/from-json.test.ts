import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportFormats, reportProfiles } from '../contract/report-formats.ts';
import { inputsOf, parseReport } from './from-json.ts';
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
	const output = parseReport(text);
	if (!output) throw new Error('the report is none');
	return inputsOf(output);
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

	it.each(['', '{', '[]', '{"tickmark":"0.1.0","schema":1}', '"x"'])('tells %j from one', (text) => {
		expect(parseReport(text)).toBeNull();
	});
});
