/** The names of backups: `tickmark-LABEL-TIME.sqlite`, the time in UTC in ISO 8601's short form. */

export interface BackupName {
	name: string;
	/** Why it was made: "daily", "asked", "replaced", "v1" before the migration from schema 1, … */
	label: string;
	/** When it was made, in milliseconds since 1970. */
	at: number;
}

const NAME = /^tickmark-([a-z0-9]+)-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2}\.\d{3}Z)\.sqlite$/;

export function backupName(label: string, at: number): string {
	return `tickmark-${label}-${new Date(at).toISOString().replaceAll(/[-:]/g, '')}.sqlite`;
}

/** Null for a name that is none of ours: such a file is never listed, restored or removed. */
export function parseBackupName(name: string): BackupName | null {
	const [, label, year, month, day, hour, minute, rest] = NAME.exec(name) ?? [];
	if (label === undefined) return null;
	const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${rest}`);
	return Number.isNaN(at) ? null : { name, label, at };
}

/** The backups among these names, the newest first. */
export function backupsAmong(names: readonly string[]): BackupName[] {
	const found = names.flatMap((name) => parseBackupName(name) ?? []);
	return found.sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
}
