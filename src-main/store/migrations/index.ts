/** The migrations in order. A released one is never edited: what it made stands in files on people's disks. */
import type { Database } from 'better-sqlite3';
import { articlesAndEvents } from './0001-articles-and-events.ts';
import { search } from './0002-search.ts';
import { drafts } from './0003-drafts.ts';
import { layout } from './0004-layout.ts';
import { safekeeping } from './0005-safekeeping.ts';
import { mergedHistories } from './0006-merged-histories.ts';
import { sketches } from './0007-sketches.ts';
import { searchByEntry } from './0008-search-by-entry.ts';
import { checksOfMarks } from './0009-checks-of-marks.ts';

/** One step of the schema: the file's name without extension, and what it does, inside a transaction that is open. */
export interface Migration {
	name: string;
	run(db: Database): void;
}

export const migrations: readonly Migration[] = [
	{ name: '0001-articles-and-events', run: articlesAndEvents },
	{ name: '0002-search', run: search },
	{ name: '0003-drafts', run: drafts },
	{ name: '0004-layout', run: layout },
	{ name: '0005-safekeeping', run: safekeeping },
	{ name: '0006-merged-histories', run: mergedHistories },
	{ name: '0007-sketches', run: sketches },
	{ name: '0008-search-by-entry', run: searchByEntry },
	{ name: '0009-checks-of-marks', run: checksOfMarks },
];

/** The version a migration leads to: the number its file name begins with. Throws when the name has none. */
export function versionOf({ name }: Pick<Migration, 'name'>): number {
	const digits = /^(\d{4})-[a-z0-9-]+$/.exec(name)?.[1];
	if (digits === undefined) throw new Error(`not the name of a migration: ${name}`);
	return Number(digits);
}
