import { message } from '../contract/messages/index.ts';
import type { BackupInfo } from '../contract/safekeeping.ts';
import { backupsIn, restoreIn } from '../desk/safekeeping/backups.ts';
import { command } from './command.ts';
import { libraryFolder, withLibrary } from './library.ts';
import { wrongCall } from './wrong-call.ts';

/** tickmark backup [--list | --restore NAME]. Listing and restoring need no library that opens. */
export const backup = command({
	name: 'backup',
	options: { list: { type: 'boolean' }, restore: { type: 'string' }, home: { type: 'string' } },
	async run({ values, positionals, io, language }) {
		const [stray] = positionals;
		if (stray !== undefined) {
			return wrongCall({ io, language }, { command: 'backup', problem: 'no-argument', params: { name: stray } });
		}
		if (values.list && values.restore !== undefined) {
			return wrongCall({ io, language }, { command: 'backup', problem: 'one-of', params: { a: '--list', b: '--restore' } });
		}
		const say = (key: string, params = {}) => io.out(`${message(language, `cli.backup.${key}`, params)}\n`);
		const holdings = ({ name, holds }: BackupInfo) => ({ name, articles: holds?.articles ?? 0, events: holds?.events ?? 0 });
		const home = libraryFolder(values.home);
		if (values.list) {
			const { backups } = backupsIn(home);
			if (backups.length === 0) await say('none');
			for (const found of backups) await say(found.holds ? 'line' : 'unreadable', holdings(found));
		} else if (values.restore !== undefined) {
			const kept = restoreIn(home, values.restore);
			await say('restored', { name: values.restore });
			if (kept !== null) await say('kept', { name: kept });
		} else {
			await say('made', holdings(await withLibrary(values.home, language, (client) => client.store.backup())));
		}
		return 0;
	},
});
