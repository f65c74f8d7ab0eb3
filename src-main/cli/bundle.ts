import { writeFile } from 'node:fs/promises';
import { failureMessage, message } from '../contract/messages/index.ts';
import { UsageError } from '../hosts/arguments.ts';
import { readFileBytes } from '../intake/index.ts';
import { command } from './command.ts';
import { readInputs } from './inputs.ts';
import { importInputs, withLibrary } from './library.ts';
import { wrongCall } from './wrong-call.ts';

/** How much of the code is shown: enough to read out and compare. */
const CODE_LENGTH = 12;

/** tickmark bundle FILE… -o OUT [--blind]: articles of the library for another desk. tickmark bundle --take BUNDLE: the way back. */
export const bundle = command({
	name: 'bundle',
	options: {
		output: { type: 'string', short: 'o' },
		blind: { type: 'boolean' },
		take: { type: 'string' },
		home: { type: 'string' },
	},
	async run({ values, positionals, io, language }) {
		const { output, take } = values;
		const say = (key: string, params = {}) => io.out(`${message(language, `cli.bundle.${key}`, params)}\n`);
		const complain = async (file: string, detail: string) => {
			await io.err(`tickmark: ${message(language, 'cli.bundle.file', { file, detail })}\n`);
			return 2 as const;
		};
		if (take !== undefined) {
			const [stray] = positionals;
			if (stray !== undefined)
				return wrongCall({ io, language }, { command: 'bundle', problem: 'no-argument', params: { name: stray } });
			const ignored = output === undefined ? (values.blind ? '--blind' : null) : '--output';
			if (ignored !== null)
				return wrongCall({ io, language }, { command: 'bundle', problem: 'one-of', params: { a: '--take', b: ignored } });
			const { name, bytes } = await readFileBytes(take);
			const file = new File([new Uint8Array(bytes)], name);
			const merged = await withLibrary(values.home, language, (client) =>
				client.library.importBundle({ file, job: 'command-line' }),
			);
			await say('code', { code: merged.code.slice(0, CODE_LENGTH) });
			for (const { fresh, ...counts } of merged.articles) await say(fresh ? 'fresh' : 'merged', counts);
			return merged.articles.some(({ disputed }) => disputed > 0) ? 1 : 0;
		}
		if (output === undefined) throw new UsageError('missing-output');
		const inputs = await readInputs(positionals, io);
		return withLibrary(values.home, language, async (client) => {
			const results = await importInputs(client, inputs, null);
			const articles: string[] = [];
			let unread = false;
			for (const result of results) {
				if (result.outcome === 'failed') {
					unread = true;
					await io.err(`tickmark: ${result.file ?? ''}: ${failureMessage(language, result.failure)}\n`);
				} else articles.push(result.article);
			}
			if (articles.length === 0) return 2;
			const { file, code } = await client.library.exportBundle({ articles, blind: values.blind === true });
			try {
				await writeFile(output, new Uint8Array(await file.arrayBuffer()));
			} catch (error) {
				if (!(error instanceof Error && 'code' in error)) throw error;
				return complain(output, String(error.code));
			}
			await say('made', { file: output, articles: articles.length, code: code.slice(0, CODE_LENGTH) });
			return unread ? 2 : 0;
		});
	},
});
