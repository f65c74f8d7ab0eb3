/**
 * How often a rule is right when it speaks, as measured: planted errors that it caught at their place, alarms that it
 * raised where nothing was planted, alarms on clean reports, and what people judged of its findings in real reports.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { rules } from '../../src-main/engine/checks/registry.ts';
import type { Rule } from '../../src-main/engine/checks/rule.ts';
import type { Run } from './run.ts';

const count = z.number().int().nonnegative();

/** What was judged by hand: only counts, since the texts are other people's. */
const judgedSchema = z.object({ right: count, wrong: count });

export const verdictsSchema = z.object({
	sets: z.array(
		z.object({
			judged: z.string(),
			/** Run for the first time, before any of it was used to mend a rule. */
			independent: z.boolean(),
			how: z.string(),
			texts: count,
			characters: count,
			errors: judgedSchema,
			warnings: judgedSchema,
		}),
	),
	/** First runs of all sets together, by rule. */
	rules: z.record(z.string(), judgedSchema),
	/** Errors planted by hand, in wordings that the classes of this folder do not have, and how many were told at their place. */
	seeded: z.array(z.object({ how: z.string(), planted: count, caught: count })),
});

const measureSchema = z.object({
	/** Planted errors that the rule caught at the right place. */
	caught: count,
	/** Its alarms away from the place. */
	stray: count,
	/** Its alarms on clean reports. */
	clean: count,
	/** Its findings in real reports, judged by hand. */
	right: count,
	wrong: count,
});
export type Measure = z.infer<typeof measureSchema>;

export const precisionSchema = z.object({
	version: z.string(),
	measured: z.string(),
	how: z.string(),
	planted: count,
	cleanReports: count,
	realReports: count,
	rules: z.record(z.string(), measureSchema),
});
export type Precision = z.infer<typeof precisionSchema>;

export const PRECISION_FILE = join(import.meta.dirname, 'precision.json');
export const VERDICTS_FILE = join(import.meta.dirname, 'verdicts.json');

export const readPrecision = (): Precision => precisionSchema.parse(JSON.parse(readFileSync(PRECISION_FILE, 'utf8')));
export const readVerdicts = () => verdictsSchema.parse(JSON.parse(readFileSync(VERDICTS_FILE, 'utf8')));

const NONE: Measure = { caught: 0, stray: 0, clean: 0, right: 0, wrong: 0 };

/** The measure of every rule in a run, joined with what was judged by hand. */
export function measure(run: Run, verdicts: z.infer<typeof verdictsSchema>, about: { version: string; day: string }): Precision {
	const measures = new Map(rules.map(({ id }) => [id, { ...NONE, ...verdicts.rules[id] }]));
	const of = (id: string): Measure => measures.get(id) ?? { ...NONE };
	for (const { outcome } of run.trials) {
		if (outcome.by) of(outcome.by.rule).caught++;
		for (const { rule } of outcome.false) of(rule).stray++;
	}
	for (const { alarms } of run.clean) for (const { rule } of alarms) of(rule).clean++;
	return {
		version: about.version,
		measured: about.day,
		how: 'npm run seed-errors -- --write-precision: planted errors and clean reports of this repository, and bench/seed/verdicts.json',
		planted: run.trials.length,
		cleanReports: run.clean.length,
		realReports: verdicts.sets.reduce((n, { texts }) => n + texts, 0),
		rules: Object.fromEntries(measures),
	};
}

/** Fewer findings than this say nothing of a rule. */
export const LEAST_FINDINGS = 10;

/** What share of its findings must be right for a rule to speak so loud. */
const BUDGET: Readonly<Record<Rule['level'], number>> = { error: 0.95, warning: 0.75, note: 0 };

export const findings = ({ caught, stray, clean, right, wrong }: Measure): number => caught + stray + clean + right + wrong;

/** Null where there are too few findings to say. */
export function precisionOf(one: Measure): number | null {
	const all = findings(one);
	return all < LEAST_FINDINGS ? null : (one.caught + one.right) / all;
}

/** Whether a rule speaks louder than it is right; rules with too few findings are not judged. */
export function overBudget({ level }: Pick<Rule, 'level'>, one: Measure): boolean {
	const precision = precisionOf(one);
	return precision !== null && precision < BUDGET[level];
}
