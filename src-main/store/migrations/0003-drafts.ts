/** Which figures of a later draft are figures of the draft before it. Written once, at import: what an editor saw stands. */
import type { Database } from 'better-sqlite3';

export const drafts = (db: Database): void => void db.exec(schema);

const schema = `
CREATE TABLE drafts (
	revision TEXT PRIMARY KEY REFERENCES revisions (id),
	previous TEXT NOT NULL REFERENCES revisions (id),
	pairs TEXT NOT NULL CHECK (json_valid(pairs))
) STRICT;
CREATE INDEX drafts_by_previous ON drafts (previous);
`;
