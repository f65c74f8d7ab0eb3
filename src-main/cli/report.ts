import { writeFile } from 'node:fs/promises';
import type { Failure } from '../contract/errors.ts';
import { failureMessage, message } from '../contract/messages/index.ts';
import { type Language, type Level, levels } from '../contract/model.ts';
import {
	type ReportFormat,
	type ReportProfile,
	reportFormatFacts,
	reportFormats,
	reportProfiles,
} from '../contract/report-formats.ts';
import { REPORT_SCHEMA_VERSION, type ReportOutput } from '../contract/report-output.ts';
import { UsageError } from '../hosts/arguments.ts';
import { command, type ExitStatus } from './command.ts';
import { type Input, readInputs } from './inputs.ts';
import type { Io } from './io.ts';
import { type Kept, keptReport, levelsIn, renderKept } from './kept-report.ts';
import { importInputs, type LibraryClient, withLibrary, withPassingLibrary } from './library.ts';

/** tickmark report FILE… -o OUT: the verified-figure report, with what was decided in the library. */
export const report = command({
	name: 'report',
	options: {
		output: { type: 'string', short: 'o' },
		format: { type: 'string', choices: [...reportFormats] },
		profile: { type: 'string', choices: [...reportProfiles] },
		'fail-on': { type: 'string', choices: [...levels, 'never'] },
		home: { type: 'string' },
		'no-library': { type: 'boolean' },
		published: { type: 'string', day: true },
	},
	async run({ values, positionals, io, language }) {
		const { output } = values;
		if (output === undefined) throw new UsageError('missing-output');
		const format = (values.format as ReportFormat | undefined) ?? formatOf(output);
		const profile = (values.profile as ReportProfile | undefined) ?? 'full';
		// Data is whole: who asks for less of it is told so, and does not send more than he means to.
		if (profile !== 'full' && !reportFormatFacts[format].profiled) {
			throw new UsageError('bad-choice', { name: '--profile', value: profile, choices: `full (${format})` });
		}
		const inputs = await readInputs(positionals, io);
		const kept = inputs.map((input) => ({ input, kept: keptReport(input) }));
		if (kept.some(({ kept: { is } }) => is !== 'none')) {
			return again(kept, { options: { format, profile, language }, output, failOn: values['fail-on'] as FailOn, io });
		}
		const make = async (client: LibraryClient): Promise<Made> => {
			const { articles, failures } = await taken(client, inputs, { published: values.published ?? null, io, language });
			if (articles.length === 0) return { bytes: null, failures, levels: new Set() };
			const { file } = await client.article.report({ articles, format, profile, language });
			return { bytes: new Uint8Array(await file.arrayBuffer()), failures, levels: await openLevels(client, articles) };
		};
		const made = values['no-library'] ? await withPassingLibrary(language, make) : await withLibrary(values.home, language, make);
		for (const { path, failure } of made.failures) await io.err(`tickmark: ${path}: ${failureMessage(language, failure)}\n`);
		if (made.bytes === null || !(await written(output, made.bytes, { io, language }))) return 2;
		return statusOf(made, values['fail-on'] as FailOn);
	},
});

type KeptOptions = Parameters<typeof renderKept>[1];
type FailOn = Level | 'never' | undefined;

/** One report of reports that were kept as JSON. An article among them would have to be read and checked first: that is another call. */
async function again(
	inputs: readonly { input: Input; kept: Kept }[],
	{ options, output, failOn, io }: { options: KeptOptions; output: string; failOn: FailOn; io: Io },
): Promise<ExitStatus> {
	const { language } = options;
	const reports: ReportOutput[] = [];
	for (const { input, kept } of inputs) {
		if (kept.is === 'report') reports.push(kept.report);
		else {
			await io.err(`tickmark: ${refusal(language, input.path, kept)}\n`);
			return 2;
		}
	}
	if (!(await written(output, await renderKept(reports, options), { io, language }))) return 2;
	return statusOf({ failures: [], levels: levelsIn(reports) }, failOn);
}

function refusal(language: Language, file: string, kept: Exclude<Kept, { is: 'report' }>): string {
	switch (kept.is) {
		case 'none':
			return message(language, 'cli.report.no-kept-report', { file });
		case 'unsound':
			return message(language, 'cli.report.unsound', { file, event: kept.event || 'none' });
		case 'altered':
			return message(language, 'cli.report.altered', { file });
		case 'damaged':
			return message(language, 'cli.report.damaged', { file, detail: kept.detail });
		case 'other-schema':
			return message(language, 'cli.report.other-schema', { file, detail: kept.detail, schema: REPORT_SCHEMA_VERSION });
	}
}

interface Made {
	/** Null when no input could be read. */
	bytes: Uint8Array | null;
	failures: { path: string; failure: Failure }[];
	/** Levels of findings that nobody dismissed. */
	levels: ReadonlySet<Level>;
}

interface Speaker {
	io: Io;
	language: 'zh' | 'en';
}

/** The format that a file's name asks for. @throws UsageError when it names none. */
export function formatOf(output: string): ReportFormat {
	if (output === '-') return 'html';
	const name = output.toLowerCase();
	const byName = reportFormats.find((format) => name.endsWith(`.${reportFormatFacts[format].extension}`));
	if (byName) return byName;
	if (name.endsWith('.htm')) return 'html';
	if (name.endsWith('.markdown')) return 'md';
	if (name.endsWith('.jsonld')) return 'annotations';
	const endings = reportFormats.map((format) => `.${reportFormatFacts[format].extension}`);
	throw new UsageError('unknown-format', { file: output, choices: endings.join(', ') });
}

/** Imports the inputs, telling of each when there are several. */
async function taken(
	client: LibraryClient,
	inputs: readonly Input[],
	{ published, io, language }: Speaker & { published: string | null },
): Promise<{ articles: string[]; failures: Made['failures'] }> {
	const articles = new Set<string>();
	const failures: Made['failures'] = [];
	for (const [index, input] of inputs.entries()) {
		if (inputs.length > 1) {
			const told = message(language, 'cli.report.progress', { done: index + 1, total: inputs.length, file: input.path });
			await io.err(`${told}\n`);
		}
		for (const result of await importInputs(client, [input], published)) {
			if (result.outcome === 'failed') failures.push({ path: input.path, failure: result.failure });
			else articles.add(result.article);
		}
	}
	return { articles: [...articles], failures };
}

async function openLevels(client: LibraryClient, articles: readonly string[]): Promise<Set<Level>> {
	const found = new Set<Level>();
	for (const article of articles) {
		const { progress } = (await client.article.open({ article })).summary;
		if (progress.errors > 0) found.add('error');
		if (progress.warnings > 0) found.add('warning');
		if (progress.notes > 0) found.add('note');
	}
	return found;
}

/** To the file, or to standard output. False when it cannot be, which is then said. */
async function written(file: string, bytes: string | Uint8Array, { io, language }: Speaker): Promise<boolean> {
	if (file === '-') {
		await io.out(bytes);
		return true;
	}
	try {
		await writeFile(file, bytes);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		await io.err(`tickmark: ${message(language, 'cli.report.unwritable', { file, detail: String(error.code) })}\n`);
		return false;
	}
	await io.err(`${message(language, 'cli.report.written', { file })}\n`);
	return true;
}

/** As `check` has it: 2 when an input could not be read, else 1 when a finding at or above the level is left, else 0. */
function statusOf({ failures, levels: found }: Omit<Made, 'bytes'>, failOn: FailOn = 'error'): ExitStatus {
	if (failures.length > 0) return 2;
	if (failOn === 'never') return 0;
	return [...found].some((level) => levels.indexOf(level) <= levels.indexOf(failOn)) ? 1 : 0;
}
