import { failureMessage, message } from '../contract/messages/index.ts';
import { command } from './command.ts';
import { readInputs } from './inputs.ts';
import { importInputs, withLibrary } from './library.ts';

/** tickmark import FILE…: takes reports into the editor's library. */
export const importFiles = command({
	name: 'import',
	options: { home: { type: 'string' }, published: { type: 'string', day: true } },
	async run({ values, positionals, io, language }) {
		const inputs = await readInputs(positionals, io);
		const results = await withLibrary(values.home, language, (client) => importInputs(client, inputs, values.published ?? null));
		let failed = false;
		for (const result of results) {
			const path = result.file ?? '';
			if (result.outcome === 'failed') {
				failed = true;
				await io.err(`tickmark: ${path}: ${failureMessage(language, result.failure)}\n`);
			} else {
				const figures = result.outcome === 'imported' ? result.receipt.figures : 0;
				await io.out(`${path}: ${message(language, `cli.import.${result.outcome}`, { title: result.title, figures })}\n`);
			}
		}
		return failed ? 2 : 0;
	},
});
