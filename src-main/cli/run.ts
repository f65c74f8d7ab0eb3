import { AppError } from '../contract/errors.ts';
import { failureMessage, message } from '../contract/messages/index.ts';
import type { Language } from '../contract/model.ts';
import { environmentLanguage } from '../hosts/language.ts';
import { packageVersion } from '../hosts/paths.ts';
import { type Options, parseArguments, UsageError } from './arguments.ts';
import { check } from './check.ts';
import type { Command, ExitStatus } from './command.ts';
import { explain } from './explain.ts';
import { importFiles } from './import.ts';
import type { Io } from './io.ts';
import { report } from './report.ts';
import { serve } from './serve.ts';

/** In the order of the help. */
const commands: readonly Command[] = [check, explain, importFiles, report, serve];

const common = {
	help: { type: 'boolean', short: 'h' },
	language: { type: 'string', choices: ['zh', 'en'] },
} as const satisfies Options;

/** Runs one command line. Everything that can be expected is said in words; a bug throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const language = languageOf(argv, io.env);
	const [name = '', ...rest] = argv;
	const chosen = commands.find((candidate) => candidate.name === name);
	try {
		if (!chosen) return await withoutCommand(argv, io, language);
		const { values, positionals } = parseArguments({ ...common, ...chosen.options }, rest);
		if (values['help']) {
			await io.out(usage(language, chosen));
			return 0;
		}
		return await chosen.run({ values, positionals, io, language, askedLanguage: values.language ?? null });
	} catch (error) {
		if (error instanceof UsageError) {
			await io.err(`tickmark: ${message(language, `cli.usage.${error.problem}`, error.params)}\n\n${usage(language, chosen)}`);
			return 2;
		}
		if (error instanceof AppError) {
			await io.err(`tickmark: ${failureMessage(language, error.failure)}\n`);
			return 2;
		}
		throw error;
	}
}

async function withoutCommand(argv: readonly string[], io: Io, language: Language): Promise<ExitStatus> {
	const { values, positionals } = parseArguments({ ...common, version: { type: 'boolean', short: 'V' } }, argv);
	if (values.version) {
		await io.out(`tickmark ${packageVersion()}\n`);
		return 0;
	}
	const [name, ...rest] = positionals;
	if (name === 'help') {
		const topic = commands.find((candidate) => candidate.name === rest[0]);
		if (rest[0] !== undefined && !topic) throw new UsageError('unknown-command', { name: rest[0] });
		await io.out(usage(language, topic));
		return 0;
	}
	if (name !== undefined) throw new UsageError('unknown-command', { name });
	if (values.help) {
		await io.out(usage(language));
		return 0;
	}
	await io.err(usage(language));
	return 2;
}

const usage = (language: Language, chosen?: Command): string => `${message(language, `cli.help.${chosen?.name ?? 'main'}`)}\n`;

/** Read before the rest, so that even a wrong call is answered in the language that it asks for. */
function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
	const end = argv.indexOf('--');
	const options = end < 0 ? argv : argv.slice(0, end);
	for (const [i, argument] of options.entries()) {
		const value = argument === '--language' ? options[i + 1] : /^--language=(.*)$/.exec(argument)?.[1];
		if (value === 'zh' || value === 'en') return value;
	}
	return environmentLanguage(env) ?? 'en';
}
