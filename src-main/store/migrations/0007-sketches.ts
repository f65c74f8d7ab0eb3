/** What an article's text looks like, in a few numbers: enough to tell the same article in another file. */
import type { Database } from 'better-sqlite3';

export const sketches = (db: Database): void => void db.exec(schema);

const schema = `
CREATE TABLE sketches (
	article TEXT PRIMARY KEY REFERENCES articles (id),
	hashes TEXT NOT NULL CHECK (json_valid(hashes))
) STRICT;
`;
