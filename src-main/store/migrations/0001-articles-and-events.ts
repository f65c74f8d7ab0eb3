/**
 * The first schema. Text columns that hold JSON are parsed by the contract's schemas on the way out. What can be made
 * again from other rows (readings, facts, the counts of an article) is marked as derived: it may be dropped and rebuilt.
 */
import type { Database } from 'better-sqlite3';

export const articlesAndEvents = (db: Database): void => void db.exec(schema);

const schema = `
CREATE TABLE blobs (
	sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
	bytes BLOB NOT NULL
) STRICT;

CREATE TABLE articles (
	id TEXT PRIMARY KEY,
	sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
	created_at TEXT NOT NULL
) STRICT;

CREATE TABLE revisions (
	id TEXT PRIMARY KEY,
	article TEXT NOT NULL REFERENCES articles (id),
	imported_at TEXT NOT NULL,
	file_name TEXT NOT NULL,
	sha256 TEXT NOT NULL REFERENCES blobs (sha256),
	source_text TEXT NOT NULL,
	-- The publication day as the editor gave it, or NULL.
	published TEXT,
	receipt TEXT NOT NULL CHECK (json_valid(receipt))
) STRICT;
CREATE INDEX revisions_by_article ON revisions (article, id);
CREATE INDEX revisions_by_sha256 ON revisions (sha256);

-- Derived from the revision by the engine named.
CREATE TABLE readings (
	revision TEXT PRIMARY KEY REFERENCES revisions (id),
	engine TEXT NOT NULL,
	reading TEXT NOT NULL CHECK (json_valid(reading)),
	checks TEXT NOT NULL CHECK (json_valid(checks))
) STRICT;
CREATE INDEX readings_by_engine ON readings (engine);

-- Derived from the reading of the article's newest revision, by the engine named.
CREATE TABLE facts (
	article TEXT NOT NULL REFERENCES articles (id),
	figure TEXT NOT NULL,
	key TEXT NOT NULL,
	engine TEXT NOT NULL,
	fact TEXT NOT NULL CHECK (json_valid(fact)),
	PRIMARY KEY (article, figure, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX facts_by_key ON facts (key, article);

-- Derived from the facts: findings between articles, each once, and the articles it is about.
CREATE TABLE between_findings (
	number INTEGER PRIMARY KEY,
	finding TEXT NOT NULL CHECK (json_valid(finding))
) STRICT;
CREATE TABLE between_members (
	article TEXT NOT NULL REFERENCES articles (id),
	finding INTEGER NOT NULL REFERENCES between_findings (number) ON DELETE CASCADE,
	PRIMARY KEY (article, finding)
) STRICT, WITHOUT ROWID;
CREATE INDEX between_members_by_finding ON between_members (finding);

-- Derived from the reading and the events: what the library shows without opening the article.
CREATE TABLE summaries (
	article TEXT PRIMARY KEY REFERENCES articles (id),
	title TEXT NOT NULL,
	language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
	published TEXT,
	touched_at TEXT,
	progress TEXT NOT NULL CHECK (json_valid(progress))
) STRICT;

CREATE TABLE events (
	id TEXT PRIMARY KEY,
	article TEXT NOT NULL REFERENCES articles (id),
	at TEXT NOT NULL,
	by TEXT NOT NULL,
	target TEXT NOT NULL CHECK (json_valid(target)),
	act TEXT NOT NULL CHECK (json_valid(act)),
	previous TEXT NOT NULL,
	hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT, WITHOUT ROWID;
CREATE INDEX events_by_article ON events (article, id);
-- INSERT OR REPLACE removes the old row without a DELETE trigger.
CREATE TRIGGER events_never_replaced BEFORE INSERT ON events WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id) BEGIN
	SELECT RAISE(ABORT, 'events are append-only');
END;
CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only');
END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TABLE settings (
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
`;
