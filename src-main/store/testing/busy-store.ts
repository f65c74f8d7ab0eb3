/**
 * A program of its own for the fault tests: does one kind of work in the folder given without end, and prints a line for
 * every step that is done or begun. It ends when it is killed, or when nobody reads it any more.
 *
 * node busy-store.ts migration|backup|restore FOLDER
 */
import { writeSync } from 'node:fs';
import { basename } from 'node:path';
import { openStore } from '../open.ts';
import { moreMigrations } from './more-migrations.ts';

const [family = '', folder = ''] = process.argv.slice(2);

/** At once, past the stream: a step that is printed was done before whoever reads it can kill us. */
const say = (line: string): void => {
	try {
		writeSync(1, `${line}\n`);
	} catch {
		process.exit(1);
	}
};

const work: Readonly<Record<string, () => Promise<void>>> = {
	async migration() {
		say('begin');
		(await openStore({ folder, migrations: moreMigrations(say) })).close();
		say('migrated');
	},
	async backup() {
		const store = await openStore({ folder });
		for (;;) {
			say('begin');
			say(basename(await store.backup('asked')));
		}
	},
	async restore() {
		const store = await openStore({ folder });
		// The two states change places for ever: each restore keeps what it replaces, and the next one takes that.
		for (let name = store.backups().find(({ label }) => label === 'asked')?.name ?? ''; ; ) {
			say('begin');
			name = store.restore(name) ?? '';
			say(name);
		}
	},
};

await work[family]?.();
