import { expect, test } from 'vitest';
import { rules } from '../../src-main/engine/checks/registry.ts';
import { measure, overBudget, precisionOf, readPrecision, readVerdicts } from './precision.ts';
import { ownReports } from './reports.ts';
import { run } from './run.ts';

const NONE = { caught: 0, stray: 0, clean: 0, right: 0, wrong: 0 };

test('too few findings say nothing', () => {
	expect(precisionOf({ ...NONE, caught: 9 })).toBeNull();
	expect(precisionOf({ ...NONE, caught: 9, wrong: 3 })).toBe(0.75);
});

test('an error must be right 95 times in 100, a warning 75 times', () => {
	const nine = { ...NONE, caught: 18, clean: 1, stray: 1 };
	expect(overBudget({ level: 'error' }, nine)).toBe(true);
	expect(overBudget({ level: 'warning' }, nine)).toBe(false);
	expect(overBudget({ level: 'warning' }, { ...NONE, right: 7, wrong: 3 })).toBe(true);
	expect(overBudget({ level: 'note' }, { ...NONE, wrong: 30 })).toBe(false);
	expect(overBudget({ level: 'error' }, { ...NONE, wrong: 3 })).toBe(false);
});

test('every rule has its measure, and none speaks louder than it is right', () => {
	const { rules: measures } = readPrecision();
	expect(Object.keys(measures).sort()).toEqual(rules.map(({ id }) => id).sort());
	expect(rules.filter((rule) => overBudget(rule, measures[rule.id] ?? NONE)).map(({ id }) => id)).toEqual([]);
});

test('judged rules exist, and a measure joins what was judged', () => {
	const verdicts = readVerdicts();
	expect(Object.keys(verdicts.rules).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
	const [report] = ownReports();
	const joined = measure(run(report ? [report] : [], [], { seed: 1, rounds: 1 }), verdicts, { version: '0', day: '2000-01-01' });
	for (const [id, { right, wrong }] of Object.entries(verdicts.rules)) expect(joined.rules[id]).toMatchObject({ right, wrong });
	expect(joined).toMatchObject({
		planted: 0,
		cleanReports: 1,
		realReports: verdicts.sets.reduce((n, { texts }) => n + texts, 0),
	});
});
