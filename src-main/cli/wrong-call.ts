import { message } from '../contract/messages/index.ts';
import type { Language } from '../contract/model.ts';
import type { ExitStatus } from './command.ts';
import type { Io } from './io.ts';

/** Says what is wrong with a call whose options are each right, with the command's usage. */
export async function wrongCall(
	{ io, language }: { io: Io; language: Language },
	{ command, problem, params }: { command: string; problem: string; params: Record<string, string> },
): Promise<ExitStatus> {
	const usage = message(language, `cli.help.${command}`);
	await io.err(`tickmark: ${message(language, `cli.usage.${problem}`, params)}\n\n${usage}\n`);
	return 2;
}
