/**
 * Plants errors in clean reports and counts what the checks make of them.
 *
 *   node bench/seed-errors.ts [--seed 1] [--rounds 2] [--class ID]… [--folder DIR]… [--list] [--clean] [--json] [--floor] [--write-precision]
 *
 * --seed      the same seed over the same reports plants the same errors
 * --rounds    how often each class is tried on each report
 * --class     only this class, may be repeated
 * --folder    the clean reports of this folder (NAME.txt) instead of our own, may be repeated
 * --list      every miss with its context, and every new alarm away from the planted place
 * --clean     only what the checks say of the clean reports as they are: all of it is false
 * --write-precision  keep what the run measured of every rule (bench/seed/precision.json), for docs/rules.md
 * --floor     exit status 1 where a promise is broken (bench/seed/run.ts: FLOORS)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { classes as planted } from './seed/classes/index.ts';
import { madeClasses } from './seed/made/index.ts';
import { measure, PRECISION_FILE, readVerdicts } from './seed/precision.ts';
import { linesOfClean, linesOfMisses, summary, tableOfClasses, tableOfRules } from './seed/print.ts';
import { ownReports, reportsIn } from './seed/reports.ts';
import { broken, run, runClean, scores } from './seed/run.ts';

const classes = [...planted, ...madeClasses];

const { values } = parseArgs({
	options: {
		seed: { type: 'string', default: '1' },
		rounds: { type: 'string', default: '2' },
		class: { type: 'string', multiple: true, default: [] },
		folder: { type: 'string', multiple: true, default: [] },
		list: { type: 'boolean', default: false },
		clean: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		floor: { type: 'boolean', default: false },
		'write-precision': { type: 'boolean', default: false },
	},
});

const [seed, rounds] = [Number(values.seed), Number(values.rounds)];
const unknown = values.class.filter((id) => !classes.some((one) => one.id === id));
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(rounds) || rounds < 1 || unknown.length > 0) {
	if (unknown.length > 0)
		console.error(`no such class: ${unknown.join(', ')}; there are ${classes.map(({ id }) => id).join(', ')}`);
	else console.error('--seed and --rounds take whole numbers, --rounds one or more');
	process.exit(2);
}

if (values['write-precision'] && (values.folder.length > 0 || values.class.length > 0 || values.clean)) {
	console.error('--write-precision measures all classes on our own reports: it takes no --folder, --class or --clean');
	process.exit(2);
}

const reports = values.folder.length > 0 ? values.folder.flatMap(reportsIn) : ownReports();
const chosen = values.clean ? [] : values.class.length > 0 ? classes.filter(({ id }) => values.class.includes(id)) : classes;
const result = values.clean ? { trials: [], clean: runClean(reports).results } : run(reports, chosen, { seed, rounds });

if (values.json) {
	const trials = result.trials.map(({ class: { id, level }, report, planted, outcome }) => ({
		class: id,
		level,
		report,
		what: planted.what,
		...outcome,
	}));
	console.log(JSON.stringify({ seed, rounds, scores: scores(result), trials, clean: result.clean }, null, '\t'));
} else {
	if (!values.clean) {
		console.table(tableOfClasses(result));
		console.table(tableOfRules(result));
	}
	if (values.list) console.log(linesOfMisses(result).join('\n'));
	if (values.clean || values.list) console.log(linesOfClean(result).join('\n'));
	console.log(summary(result));
}
if (values.floor) {
	for (const line of broken(scores(result))) {
		console.error(line);
		process.exitCode = 1;
	}
}
if (values['write-precision']) {
	const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string };
	const measured = measure(result, readVerdicts(), { version, day: new Date().toISOString().slice(0, 10) });
	writeFileSync(PRECISION_FILE, `${JSON.stringify(measured, null, '\t')}\n`);
	console.log(`${PRECISION_FILE} written; npm run docs puts it into docs/rules.md`);
}
