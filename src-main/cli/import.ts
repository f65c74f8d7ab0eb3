import { AppError } from '../contract/errors.ts';
import { failureMessage, message } from '../contract/messages/index.ts';
import type { Language } from '../contract/model.ts';
import { type Command, command, type ExitStatus } from './command.ts';
import { findArticle } from './drafts.ts';
import { type Input, isFailure, readInputs } from './inputs.ts';
import type { Io } from './io.ts';
import { importInputs, type LibraryClient, withLibrary } from './library.ts';
import { wrongCall } from './wrong-call.ts';

/** tickmark import FILE…: takes reports into the editor's library; with --draft-of, a new draft of an article there. */
export const importFiles: Command = command({
	name: 'import',
	options: { home: { type: 'string' }, published: { type: 'string', day: true }, 'draft-of': { type: 'string' } },
	async run({ values, positionals, io, language }) {
		const inputs = await readInputs(positionals, io);
		const published = values.published ?? null;
		const article = values['draft-of'];
		if (article !== undefined) {
			const [input] = inputs;
			if (!input || inputs.length > 1) {
				return wrongCall({ io, language }, { command: 'import', problem: 'one-draft', params: {} });
			}
			return withLibrary(values.home, language, (client) => importDraft({ client, io, language }, { article, input, published }));
		}
		const results = await withLibrary(values.home, language, (client) => importInputs(client, inputs, published));
		let failed = false;
		for (const result of results) {
			const path = result.file ?? '';
			if (result.outcome === 'failed') {
				failed = true;
				await io.err(`tickmark: ${path}: ${failureMessage(language, result.failure)}\n`);
			} else {
				const figures = result.outcome === 'imported' ? result.receipt.figures : 0;
				await io.out(`${path}: ${message(language, `cli.import.${result.outcome}`, { title: result.title, figures })}\n`);
				const like = result.outcome === 'imported' ? result.resembles : undefined;
				if (like) await io.out(`${message(language, 'cli.import.resembles', like)}\n`);
			}
		}
		return failed ? 2 : 0;
	},
});

interface Where {
	client: LibraryClient;
	io: Io;
	language: Language;
}

/** Says how many figures became what, and which of those that somebody had decided on are open again. */
async function importDraft(
	{ client, io, language }: Where,
	{ article, input, published }: { article: string; input: Input; published: string | null },
): Promise<ExitStatus> {
	if (isFailure(input.bytes)) {
		await io.err(`tickmark: ${input.path}: ${failureMessage(language, input.bytes)}\n`);
		return 2;
	}
	const found = await findArticle(client, article);
	if ('problem' in found) {
		await io.err(`tickmark: ${message(language, `cli.drafts.${found.problem}`, { name: article })}\n`);
		for (const { id, title } of found.candidates) await io.err(`  ${id}  ${title}\n`);
		return 2;
	}
	const file = new File([new Uint8Array(input.bytes)], input.name);
	const result = await client.library.importDraft({ article: found.id, file, published, preview: false }).catch(async (error) => {
		// The file is at fault, and is named as it was given.
		if (!(error instanceof Error && error.cause instanceof AppError)) throw error;
		await io.err(`tickmark: ${input.path}: ${failureMessage(language, error.cause.failure)}\n`);
		return null;
	});
	if (!result) return 2;
	if (result.outcome === 'known') {
		await io.out(`${input.path}: ${message(language, 'cli.import.draft-known', { title: found.title })}\n`);
		return 0;
	}
	const { counts, figures } = result.comparison;
	await io.out(`${input.path}: ${message(language, 'cli.import.draft', { title: found.title, ...counts })}\n`);
	for (const { change, earlier, later, state } of figures) {
		if (!earlier || !state || state.verdict === 'open' || change === 'kept' || change === 'moved') continue;
		const verdict = message(language, `word.verdict.${state.verdict}`);
		const key = later ? 'cli.import.draft-changed' : 'cli.import.draft-gone';
		await io.out(`  ${message(language, key, { before: earlier.text, after: later?.text ?? '', verdict })}\n`);
	}
	return 0;
}
