/** Backups as the editor sees them: made, listed, put back. */
import { basename, join } from 'node:path';
import type { BackupInfo, Backups, Restored } from '../../contract/safekeeping.ts';
import type { Backup } from '../../store/backup.ts';
import { backupsOf, restoreFolder } from '../../store/open.ts';
import type { DeskContext } from '../context.ts';

const infoOf = ({ at, ...backup }: Backup): BackupInfo => ({ ...backup, at: new Date(at).toISOString() });

/** What a restore put aside was never proved: it is listed, and does not count as a verified backup. */
export const isVerified = ({ label, holds }: Pick<Backup, 'label' | 'holds'>): boolean => label !== 'replaced' && holds !== null;

function listed(home: string, backups: readonly Backup[]): Backups {
	const found = backups.map(infoOf);
	return { folder: join(home, 'backups'), verified: found.find(isVerified)?.at ?? null, backups: found };
}

/** Makes one and proves it. Errors: those of the store. */
export async function makeBackup({ store }: Pick<DeskContext, 'store'>): Promise<BackupInfo> {
	const name = basename(await store.backup('asked'));
	const made = store.backups().find((backup) => backup.name === name);
	if (!made) throw new Error(`the backup ${name} has gone`);
	return infoOf(made);
}

/** What the desk is about to do that a backup is made before. The label in the file's name. */
export type BackupReason = 'bundle' | 'purge';

/** Makes and proves one before something that cannot be taken back. Where this throws, that is not to be done. */
export const backupBefore = ({ store }: Pick<DeskContext, 'store'>, reason: BackupReason): Promise<string> =>
	store.backup(reason);

export const backups = ({ store }: Pick<DeskContext, 'store'>, home: string): Backups => listed(home, store.backups());

/** The backups of a home folder that no desk has open, also where its library is damaged. */
export const backupsIn = (home: string): Backups => listed(home, backupsOf(home));

/**
 * Puts a backup in the place of the library while the desk is open, once imports under way have ended. Every window is
 * told. Errors: NOT_FOUND, BACKUP_UNSOUND, STORE_NEWER, those of the store.
 */
export async function restore(context: DeskContext, name: string): Promise<Restored> {
	const { store, articles, updates, turns } = context;
	const kept = await turns.take(async () => {
		const replaced = store.restore(name);
		for (const id of articles.forgetAll()) {
			const head = store.events.of(id).at(-1)?.hash ?? '';
			if (store.articles.get(id)) updates.emit({ type: 'article-changed', article: id, head });
		}
		return replaced;
	});
	updates.emit({ type: 'settings-changed' });
	updates.emit({ type: 'library-changed' });
	return { kept, articles: store.articles.list().length };
}

/**
 * The same where no desk is open. Returns the name under which the file that was there is kept, null if there was none.
 * Errors: STORE_IN_USE, NOT_FOUND, BACKUP_UNSOUND, STORE_NEWER, STORE_FULL, STORE_READ_ONLY.
 */
export const restoreIn = (home: string, name: string): string | null => restoreFolder(home, name);
