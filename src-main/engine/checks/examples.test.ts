/** Every rule is run, alone, on every example of its own, read by the real engine. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messages as en } from '../../contract/messages/en/index.ts';
import { messages as zh } from '../../contract/messages/zh/index.ts';
import type { Reading, Relation } from '../../contract/model.ts';
import { check } from '../check.ts';
import { read } from '../read.ts';
import { rules } from './registry.ts';
import type { HitExample, MissExample, Rule } from './rule.ts';

const catalogues: Record<string, Record<string, string>> = { zh, en };

const shownOf = ({ formula, printed, computed, readings }: Relation): string[] => [
	formula,
	printed,
	computed,
	...readings.map((one) => one.computed),
];

/** What people are shown with the blanks of a figure left out: Figure.text has none, the sentence has ("640 new classrooms"). */
function runTogether(readings: readonly Reading[], shown: readonly string[]): string[] {
	const words = readings.flatMap(({ paragraphs, figures }) =>
		figures.flatMap(({ text, paragraph, from, to }) => {
			const read = paragraphs[paragraph]?.text.slice(from, to).trim() ?? '';
			return /[\p{L}\d] [\p{L}\d]/u.test(read) && /\p{Script=Latin}/u.test(read) ? [text] : [];
		}),
	);
	return [...new Set(words)].filter((word) => shown.some((line) => line.includes(word)));
}

function runOn(rule: Rule, example: HitExample | MissExample) {
	const texts = typeof example.text === 'string' ? [example.text] : example.text;
	const inputs = texts.map((source) => ({
		source,
		reading: read(source, {
			...(example.published === undefined ? {} : { published: example.published }),
			...(example.language === undefined ? {} : { language: example.language }),
		}),
	}));
	const result = check(inputs, { rules: [rule.id] });
	const textOf = (document: number | string, id: string): string =>
		inputs[Number(document)]?.reading.figures.find((figure) => figure.id === id)?.text ?? `?${id}`;
	const shown = [
		...result.documents.flatMap(({ relations }) => relations.flatMap(shownOf)),
		...[...result.documents.flatMap(({ findings }) => findings), ...result.between].flatMap(({ params }) =>
			Object.values(params),
		),
	].map(String);
	return {
		runTogether: runTogether(
			inputs.map(({ reading }) => reading),
			shown,
		),
		notices: result.documents.flatMap((document) => document.notices),
		relations: result.documents.flatMap((document) => document.relations),
		findings: [
			...result.documents.flatMap((document, i) =>
				document.findings.map((finding) => ({ ...finding, texts: finding.figures.map((id) => textOf(i, id)) })),
			),
			...result.between.map((finding) => ({
				...finding,
				texts: finding.figures.map(({ document, id }) => textOf(document, id)),
			})),
		],
	};
}

const short = (text: string | readonly string[]): string => (typeof text === 'string' ? text : text.join(' ‖ ')).slice(0, 60);

test('ids are unique, equal to the file names, and every file is registered', () => {
	const ids = rules.map((rule) => rule.id);
	expect(new Set(ids).size).toBe(ids.length);
	const files = readdirSync(new URL('./rules/', import.meta.url)).filter(
		(name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
	);
	expect([...ids].sort()).toEqual(files.map((name) => name.slice(0, -'.ts'.length)).sort());
});

describe.each(rules)('$id', (rule) => {
	test('has examples of both kinds and its title in both languages', () => {
		expect(rule.examples.hit.length).toBeGreaterThan(0);
		expect(rule.examples.miss.length).toBeGreaterThan(0);
		expect(zh).toHaveProperty([`rule.${rule.id}.title`], rule.title.zh);
		expect(en).toHaveProperty([`rule.${rule.id}.title`], rule.title.en);
	});

	test.each(rule.examples.hit.map((example) => [short(example.text), example] as const))('hits %s', (_name, example) => {
		const { findings, notices, runTogether } = runOn(rule, example);
		expect(notices).toEqual([]);
		expect(runTogether).toEqual([]);
		const finding = findings.find(({ variant }) => variant === example.variant);
		expect(finding, JSON.stringify(findings)).toBeDefined();
		if (example.figures) expect(finding?.texts).toEqual(example.figures);
		if (example.level) expect(finding?.level).toBe(example.level);
		for (const { variant, params } of findings) {
			for (const [language, catalogue] of Object.entries(catalogues)) {
				const words = catalogue[`rule.${rule.id}.${variant}`];
				expect(words, `${language} rule.${rule.id}.${variant}`).toBeDefined();
				for (const [, name] of words?.matchAll(/\{(\w+)/g) ?? []) expect(params, `{${name}}`).toHaveProperty(name ?? '');
			}
		}
	});

	test.each(rule.examples.miss.map((example) => [short(example.text), example] as const))('misses %s', (_name, example) => {
		const { findings, relations, notices, runTogether } = runOn(rule, example);
		expect(notices).toEqual([]);
		expect(runTogether).toEqual([]);
		expect(findings).toEqual([]);
		if (example.verdict) expect(relations[0]?.verdict, JSON.stringify(relations)).toBe(example.verdict);
	});
});
