/** Settings as JSON values by key. What the keys mean, the desk knows. */
import type { Database } from 'better-sqlite3';

export function settingQueries(db: Database) {
	const all = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM settings');
	const set = db.prepare<[string, string]>(
		'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
	);
	return {
		all: (): Record<string, unknown> => Object.fromEntries(all.all().map(({ key, value }) => [key, JSON.parse(value)])),
		set(key: string, value: unknown): void {
			set.run(key, JSON.stringify(value));
		},
	};
}
