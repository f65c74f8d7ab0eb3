/** Which articles on the desk have findings that nobody has dismissed, by what their summaries count. */
import type { Database } from 'better-sqlite3';
import type { Level } from '../../contract/model.ts';

const COUNTED: Record<Level, string> = { error: '$.errors', warning: '$.warnings', note: '$.notes' };

/** What is archived or in the trash has been dealt with, one way or the other. */
const ON_DESK = `article NOT IN (SELECT article FROM filings WHERE archived_at IS NOT NULL)
	AND article NOT IN (SELECT article FROM filings WHERE trashed_at IS NOT NULL)`;

export interface InboxTotals {
	error: number;
	warning: number;
	note: number;
}

export function inboxQueries(db: Database) {
	const page = db.prepare<[string | null, string | null, string], { article: string; title: string }>(
		`SELECT article, title FROM summaries
		WHERE (? IS NULL OR article < ?) AND json_extract(progress, ?) > 0 AND ${ON_DESK} ORDER BY article DESC`,
	);
	const totals = db.prepare<[], InboxTotals>(
		`SELECT coalesce(sum(json_extract(progress, '$.errors')), 0) AS error,
			coalesce(sum(json_extract(progress, '$.warnings')), 0) AS warning,
			coalesce(sum(json_extract(progress, '$.notes')), 0) AS note FROM summaries WHERE ${ON_DESK}`,
	);
	return {
		/** Articles with findings of a level, the newest first, from the one after `after` on. */
		articles: (level: Level, after: string | null): { article: string; title: string }[] =>
			page.all(after, after, COUNTED[level]),
		totals: (): InboxTotals => totals.get() ?? { error: 0, warning: 0, note: 0 },
	};
}
