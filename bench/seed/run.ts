/** All plants of a run, and what they add up to. */
import type { Language } from '../../src-main/contract/model.ts';
import { type Alarm, type Checked, checked, judge, type Outcome } from './judge.ts';
import { hash, randomOf } from './random.ts';
import { knowable } from './support.ts';
import type { CleanReport, Planted, SeedClass } from './types.ts';

export interface Options {
	seed: number;
	/** How often each class is tried on each report; the same plant twice counts once. */
	rounds: number;
}

export interface Trial {
	class: SeedClass;
	report: string;
	language: Language;
	planted: Planted;
	outcome: Outcome;
}

export interface CleanResult {
	report: string;
	characters: number;
	language: Language;
	alarms: Alarm[];
	/** Figures with digits, and those whose slip could be known from the text. */
	figures: number;
	supported: number;
}

export interface Run {
	trials: Trial[];
	clean: CleanResult[];
}

/** What the checks say of clean reports as they are. */
export function runClean(reports: readonly CleanReport[]): { results: CleanResult[]; read: Map<string, Checked> } {
	const all = new Map<string, Checked>();
	const results = reports.map(({ name, source }) => {
		const one = checked(source);
		all.set(name, one);
		return {
			report: name,
			characters: source.length,
			language: one.reading.language,
			alarms: one.alarms,
			...knowable(one.reading, source),
		};
	});
	return { results, read: all };
}

/** Tries every class on every report. Deterministic: the same reports and options give the same run. */
export function run(reports: readonly CleanReport[], classes: readonly SeedClass[], { seed, rounds }: Options): Run {
	if (new Set(reports.map(({ name }) => name)).size < reports.length) throw new RangeError('two reports of one name');
	const { results, read: known } = runClean(reports);
	const trials: Trial[] = [];
	for (const seedClass of classes) {
		for (const { name, source } of reports) {
			const clean = known.get(name);
			if (!clean) continue;
			const seen = new Set<string>();
			for (let round = 0; round < rounds; round++) {
				const planted = seedClass.plant(clean.reading, source, randomOf(hash(seed, seedClass.id, name, round)));
				if (!planted) break;
				const mark = `${planted.text}\u0000${planted.beside === undefined ? '' : 'between'}`;
				if (seen.has(mark)) continue;
				seen.add(mark);
				trials.push({
					class: seedClass,
					report: name,
					language: clean.reading.language,
					planted,
					outcome: judge(seedClass, planted, source, clean),
				});
			}
		}
	}
	return { trials, clean: results };
}

export interface Tally {
	planted: number;
	caught: number;
	missed: number;
	spoiled: number;
	/** New alarms away from the planted place. */
	false: number;
}

export function tally(trials: readonly Trial[]): Tally {
	const of = (verdict: Outcome['verdict']): number => trials.filter(({ outcome }) => outcome.verdict === verdict).length;
	return {
		planted: trials.length,
		caught: of('caught'),
		missed: of('missed'),
		spoiled: of('spoiled'),
		false: trials.reduce((n, { outcome }) => n + outcome.false.length, 0),
	};
}

/** Caught of those that could be: a place where a rule had cried before proves nothing. Null where nothing was planted. */
export function recall({ caught, missed }: Tally): number | null {
	return caught + missed === 0 ? null : caught / (caught + missed);
}

export interface Scores {
	/** Over classes of level error, and over all classes. */
	errors: number | null;
	all: number | null;
	/** False errors a clean report, false warnings a character of clean reports. */
	falseErrors: number;
	falseWarnings: number;
	/** New alarms away from the place, a plant. */
	strays: number;
}

export function scores({ trials: all, clean }: Run): Scores {
	const trials = all.filter((trial) => !trial.class.made);
	const count = (level: Alarm['level']): number =>
		clean.reduce((n, { alarms }) => n + alarms.filter((one) => one.level === level).length, 0);
	const characters = clean.reduce((n, one) => n + one.characters, 0);
	return {
		errors: recall(tally(trials.filter((trial) => trial.class.level === 'error'))),
		all: recall(tally(trials)),
		falseErrors: count('error') / Math.max(1, clean.length),
		falseWarnings: count('warning') / Math.max(1, characters),
		strays: trials.length === 0 ? 0 : tally(trials).false / trials.length,
	};
}

/** What the project promises; CI holds it to them. */
export const FLOORS = { errors: 0.9, all: 0.8, falseErrors: 1 / 20, falseWarnings: 1 / 1500 } as const;

/** The promises that a run breaks, in words. */
export function broken(got: Scores, floors: { [K in keyof typeof FLOORS]: number } = FLOORS): string[] {
	const lines: string[] = [];
	if (got.errors !== null && got.errors < floors.errors)
		lines.push(`recall of errors ${got.errors.toFixed(3)} < ${floors.errors}`);
	if (got.all !== null && got.all < floors.all) lines.push(`recall ${got.all.toFixed(3)} < ${floors.all}`);
	if (got.falseErrors > floors.falseErrors)
		lines.push(`false errors a report ${got.falseErrors.toFixed(3)} > ${floors.falseErrors}`);
	if (got.falseWarnings > floors.falseWarnings)
		lines.push(
			`false warnings a character 1 in ${Math.round(1 / got.falseWarnings)} > 1 in ${Math.round(1 / floors.falseWarnings)}`,
		);
	return lines;
}
