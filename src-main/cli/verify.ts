import { message } from '../contract/messages/index.ts';
import { command } from './command.ts';
import { withLibrary } from './library.ts';
import { wrongCall } from './wrong-call.ts';

/** tickmark verify: whether everything in the library is as it was written. */
export const verify = command({
	name: 'verify',
	options: { home: { type: 'string' } },
	async run({ values, positionals, io, language }) {
		const [stray] = positionals;
		if (stray !== undefined) {
			return wrongCall({ io, language }, { command: 'verify', problem: 'no-argument', params: { name: stray } });
		}
		const found = await withLibrary(values.home, language, (client) => client.store.verify());
		const { articles, events, sources } = found;
		const say = (key: string, params = {}) => io.out(`${message(language, `cli.verify.${key}`, params)}\n`);
		await say('counted', { articles, events, sources });
		for (const detail of found.defects) await say('defect', { detail });
		for (const { title, article, event, reason } of found.histories) {
			await say('history', { title, article, event, reason: message(language, `cli.verify.reason.${reason}`) });
		}
		for (const { sha256, fileNames } of found.damaged) await say('source', { sha256, names: fileNames.join(', ') });
		if (found.sound) await say('sound');
		return found.sound ? 0 : 1;
	},
});
