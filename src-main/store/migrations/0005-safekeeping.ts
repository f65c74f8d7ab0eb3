/**
 * Filing and the trash; the paragraphs that a later draft has of the one before; and the head of every history, which
 * shows when its newest events are gone: nothing follows them that would miss them.
 */
import type { Database } from 'better-sqlite3';

export const safekeeping = (db: Database): void => void db.exec(schema);

const schema = `
-- How an editor files an article. An article without a row is filed nowhere.
CREATE TABLE filings (
	article TEXT PRIMARY KEY REFERENCES articles (id),
	folder TEXT,
	due TEXT,
	assignee TEXT,
	archived_at TEXT,
	trashed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX filings_by_folder ON filings (folder) WHERE folder IS NOT NULL;
CREATE INDEX filings_by_due ON filings (due) WHERE due IS NOT NULL;
CREATE INDEX filings_by_assignee ON filings (assignee) WHERE assignee IS NOT NULL;
CREATE INDEX filings_by_archive ON filings (archived_at) WHERE archived_at IS NOT NULL;
CREATE INDEX filings_by_trash ON filings (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE article_tags (
	article TEXT NOT NULL REFERENCES articles (id),
	tag TEXT NOT NULL,
	PRIMARY KEY (article, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tags_by_tag ON article_tags (tag, article);

-- What is left of an article whose text was removed: the row in articles, its events, and this.
CREATE TABLE purged (
	article TEXT PRIMARY KEY REFERENCES articles (id),
	title TEXT NOT NULL,
	at TEXT NOT NULL,
	-- [{sha256, fileName, importedAt}], the oldest draft first.
	files TEXT NOT NULL CHECK (json_valid(files))
) STRICT, WITHOUT ROWID;

-- What the library is sorted by, out of the JSON.
ALTER TABLE summaries ADD COLUMN open_figures INTEGER
	GENERATED ALWAYS AS (json_extract(progress, '$.figures') - json_extract(progress, '$.decided')) VIRTUAL;
ALTER TABLE summaries ADD COLUMN error_findings INTEGER GENERATED ALWAYS AS (json_extract(progress, '$.errors')) VIRTUAL;
CREATE INDEX summaries_by_title ON summaries (title COLLATE NOCASE, article);
CREATE INDEX summaries_by_published ON summaries (published, article);
CREATE INDEX summaries_by_touched ON summaries (touched_at, article);
CREATE INDEX summaries_by_open ON summaries (open_figures, article);
CREATE INDEX summaries_by_errors ON summaries (error_findings, article);

-- With the number that every index ends in: the newest figures of a unit, without sorting all of them.
CREATE INDEX quantities_by_unit_alone ON quantities (unit);

-- Paragraphs of this draft that are paragraphs of the one before; NULL: from a time when all were named by their text.
ALTER TABLE drafts ADD COLUMN paragraphs TEXT CHECK (paragraphs IS NULL OR json_valid(paragraphs));

-- How many events an article has, and its newest one. Kept by the trigger, in the transaction that writes the event.
CREATE TABLE heads (
	article TEXT PRIMARY KEY REFERENCES articles (id),
	count INTEGER NOT NULL,
	event TEXT NOT NULL,
	hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO heads (article, count, event, hash)
	SELECT article, count(*), max(id), '' FROM events GROUP BY article;
UPDATE heads SET hash = (SELECT hash FROM events WHERE id = heads.event);
CREATE TRIGGER events_counted AFTER INSERT ON events BEGIN
	INSERT INTO heads (article, count, event, hash) VALUES (NEW.article, 1, NEW.id, NEW.hash)
	ON CONFLICT (article) DO UPDATE SET count = count + 1,
		hash = CASE WHEN excluded.event > event THEN excluded.hash ELSE hash END,
		event = max(event, excluded.event);
END;
`;
