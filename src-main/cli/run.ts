import { AppError } from '../contract/errors.ts';
import { failureMessage, message } from '../contract/messages/index.ts';
import type { Language } from '../contract/model.ts';
import { type Options, parseArguments, UsageError } from '../hosts/arguments.ts';
import { environmentLanguage } from '../hosts/language.ts';
import { packageVersion } from '../hosts/paths.ts';
import type { Command, ExitStatus } from './command.ts';
import type { Io } from './io.ts';

/** In the order of the help. Loaded when asked for: help needs no engine, and a check needs no database. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
	['check', async () => (await import('./check.ts')).check],
	['explain', async () => (await import('./explain.ts')).explain],
	['import', async () => (await import('./import.ts')).importFiles],
	['drafts', async () => (await import('./drafts.ts')).drafts],
	['report', async () => (await import('./report.ts')).report],
	['bundle', async () => (await import('./bundle.ts')).bundle],
	['search', async () => (await import('./search.ts')).search],
	['verify', async () => (await import('./verify.ts')).verify],
	['backup', async () => (await import('./backup.ts')).backup],
	['serve', async () => (await import('./serve.ts')).serve],
]);

/** For the tests, which look through the commands' help. */
export const commandNames: readonly string[] = [...commands.keys()];

const common = {
	help: { type: 'boolean', short: 'h' },
	language: { type: 'string', choices: ['zh', 'en'] },
} as const satisfies Options;

/** Runs one command line. Everything that can be expected is said in words; a bug throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
	const language = languageOf(argv, io.env);
	const [name = '', ...rest] = argv;
	const load = commands.get(name);
	try {
		if (!load) return await withoutCommand(argv, io, language);
		const chosen = await load();
		const { values, positionals } = parseArguments({ ...common, ...chosen.options }, rest);
		if (values['help']) {
			await io.out(usage(language, name));
			return 0;
		}
		return await chosen.run({ values, positionals, io, language, askedLanguage: values.language ?? null });
	} catch (error) {
		if (error instanceof UsageError) {
			await io.err(
				`tickmark: ${message(language, `cli.usage.${error.problem}`, error.params)}\n\n${usage(language, load && name)}`,
			);
			return 2;
		}
		// What the desk's own router throws carries the failure as its cause.
		const expected = error instanceof Error && error.cause instanceof AppError ? error.cause : error;
		if (expected instanceof AppError) {
			await io.err(`tickmark: ${failureMessage(language, expected.failure)}\n`);
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
		const [topic] = rest;
		if (topic !== undefined && !commands.has(topic)) throw new UsageError('unknown-command', { name: topic });
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

const usage = (language: Language, name = 'main'): string => `${message(language, `cli.help.${name}`)}\n`;

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
