import { writeFile } from 'node:fs/promises';
import { fail } from '../contract/errors.ts';
import { failureMessage, message } from '../contract/messages/index.ts';
import { UsageError } from '../hosts/arguments.ts';
import { command } from './command.ts';
import { isFailure, readInputs } from './inputs.ts';
import { importInputs, type LibraryClient, withLibrary, withPassingLibrary } from './library.ts';

/** tickmark report FILE -o OUT.html: the verified-figure report, with what was decided in the library. */
export const report = command({
	name: 'report',
	options: {
		output: { type: 'string', short: 'o' },
		home: { type: 'string' },
		'no-library': { type: 'boolean' },
		published: { type: 'string', day: true },
	},
	async run({ values, positionals, io, language }) {
		const { output } = values;
		if (positionals.length > 1) throw new UsageError('one-file');
		if (output === undefined) throw new UsageError('missing-output');
		const [input] = await readInputs(positionals, io);
		if (!input) throw new UsageError('missing-file');
		if (isFailure(input.bytes)) {
			await io.err(`tickmark: ${input.path}: ${failureMessage(language, input.bytes)}\n`);
			return 2;
		}
		const render = async (client: LibraryClient): Promise<Uint8Array> => {
			const [result] = await importInputs(client, [input], values.published ?? null);
			if (!result) throw new Error('the desk gave no result for the file');
			if (result.outcome === 'failed') throw fail(result.failure.code, result.failure.data);
			const { file } = await client.article.report({ article: result.article, format: 'html', language });
			return new Uint8Array(await file.arrayBuffer());
		};
		const bytes = values['no-library']
			? await withPassingLibrary(language, render)
			: await withLibrary(values.home, language, render);
		if (output === '-') {
			await io.out(bytes);
			return 0;
		}
		try {
			await writeFile(output, bytes);
		} catch (error) {
			if (!(error instanceof Error && 'code' in error)) throw error;
			await io.err(`tickmark: ${message(language, 'cli.report.unwritable', { file: output, detail: String(error.code) })}\n`);
			return 2;
		}
		await io.err(`${message(language, 'cli.report.written', { file: output })}\n`);
		return 0;
	},
});
