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
, layout TEXT CHECK (layout IS NULL OR json_valid(layout)), declared TEXT CHECK (declared IS NULL OR json_valid(declared))) STRICT;

CREATE INDEX revisions_by_article ON revisions (article, id);

CREATE INDEX revisions_by_sha256 ON revisions (sha256);

CREATE TABLE readings (
	revision TEXT PRIMARY KEY REFERENCES revisions (id),
	engine TEXT NOT NULL,
	reading TEXT NOT NULL CHECK (json_valid(reading)),
	checks TEXT NOT NULL CHECK (json_valid(checks))
, marks TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX readings_by_engine ON readings (engine);

CREATE TABLE facts (
	article TEXT NOT NULL REFERENCES articles (id),
	figure TEXT NOT NULL,
	key TEXT NOT NULL,
	engine TEXT NOT NULL,
	fact TEXT NOT NULL CHECK (json_valid(fact)),
	PRIMARY KEY (article, figure, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX facts_by_key ON facts (key, article);

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

CREATE TABLE summaries (
	article TEXT PRIMARY KEY REFERENCES articles (id),
	title TEXT NOT NULL,
	language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
	published TEXT,
	touched_at TEXT,
	progress TEXT NOT NULL CHECK (json_valid(progress))
, open_figures INTEGER
	GENERATED ALWAYS AS (json_extract(progress, '$.figures') - json_extract(progress, '$.decided')) VIRTUAL, error_findings INTEGER GENERATED ALWAYS AS (json_extract(progress, '$.errors')) VIRTUAL) STRICT;

CREATE TABLE events (
	id TEXT PRIMARY KEY,
	article TEXT NOT NULL REFERENCES articles (id),
	at TEXT NOT NULL,
	by TEXT NOT NULL,
	target TEXT NOT NULL CHECK (json_valid(target)),
	act TEXT NOT NULL CHECK (json_valid(act)),
	previous TEXT NOT NULL,
	hash TEXT NOT NULL CHECK (length(hash) = 64)
, also TEXT CHECK (also IS NULL OR json_valid(also))) STRICT, WITHOUT ROWID;

CREATE INDEX events_by_article ON events (article, id);

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

CREATE TABLE search_indexed (
	article TEXT PRIMARY KEY REFERENCES articles (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_entries (
	number INTEGER PRIMARY KEY,
	article TEXT NOT NULL REFERENCES articles (id),
	kind TEXT NOT NULL CHECK (kind IN ('title', 'paragraph', 'note')),
	paragraph INTEGER,
	figure TEXT,
	-- The event that wrote a note.
	event TEXT,
	text TEXT NOT NULL
) STRICT;

CREATE INDEX search_entries_by_article ON search_entries (article, kind, paragraph);

CREATE VIRTUAL TABLE search_text USING fts5(terms, content='', contentless_delete=1,
	tokenize="unicode61 remove_diacritics 0", prefix='1');

CREATE TABLE 'search_text_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'search_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE quantities (
	number INTEGER PRIMARY KEY,
	article TEXT NOT NULL REFERENCES articles (id),
	figure TEXT NOT NULL,
	paragraph INTEGER NOT NULL,
	"from" INTEGER NOT NULL,
	"to" INTEGER NOT NULL,
	low TEXT,
	high TEXT,
	unit TEXT NOT NULL,
	verdict TEXT NOT NULL
, entry INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE UNIQUE INDEX quantities_by_figure ON quantities (article, figure);

CREATE VIRTUAL TABLE search_claims USING fts5(metric, period, place, content='', contentless_delete=1,
	tokenize="unicode61 remove_diacritics 0", prefix='1');

CREATE TABLE 'search_claims_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_claims_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'search_claims_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_claims_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE quantity_rules (
	rule TEXT NOT NULL,
	quantity INTEGER NOT NULL REFERENCES quantities (number) ON DELETE CASCADE,
	PRIMARY KEY (rule, quantity)
) STRICT, WITHOUT ROWID;

CREATE INDEX quantity_rules_by_quantity ON quantity_rules (quantity);

CREATE TABLE drafts (
	revision TEXT PRIMARY KEY REFERENCES revisions (id),
	previous TEXT NOT NULL REFERENCES revisions (id),
	pairs TEXT NOT NULL CHECK (json_valid(pairs))
, paragraphs TEXT CHECK (paragraphs IS NULL OR json_valid(paragraphs))) STRICT;

CREATE INDEX drafts_by_previous ON drafts (previous);

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

CREATE TABLE purged (
	article TEXT PRIMARY KEY REFERENCES articles (id),
	title TEXT NOT NULL,
	at TEXT NOT NULL,
	-- [{sha256, fileName, importedAt}], the oldest draft first.
	files TEXT NOT NULL CHECK (json_valid(files))
) STRICT, WITHOUT ROWID;

CREATE INDEX summaries_by_title ON summaries (title COLLATE NOCASE, article);

CREATE INDEX summaries_by_published ON summaries (published, article);

CREATE INDEX summaries_by_touched ON summaries (touched_at, article);

CREATE INDEX summaries_by_open ON summaries (open_figures, article);

CREATE INDEX summaries_by_errors ON summaries (error_findings, article);

CREATE INDEX quantities_by_unit_alone ON quantities (unit);

CREATE TABLE heads (
	article TEXT PRIMARY KEY REFERENCES articles (id),
	count INTEGER NOT NULL,
	event TEXT NOT NULL,
	hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_counted AFTER INSERT ON events BEGIN
	INSERT INTO heads (article, count, event, hash) VALUES (NEW.article, 1, NEW.id, NEW.hash)
	ON CONFLICT (article) DO UPDATE SET count = count + 1,
		hash = CASE WHEN excluded.event > event THEN excluded.hash ELSE hash END,
		event = max(event, excluded.event);
END;

CREATE TABLE sketches (
	article TEXT PRIMARY KEY REFERENCES articles (id),
	hashes TEXT NOT NULL CHECK (json_valid(hashes))
) STRICT;

CREATE INDEX quantities_by_entry ON quantities (entry);

CREATE INDEX quantities_by_value ON quantities (low, high, entry);

CREATE INDEX quantities_by_upper ON quantities (high, low, entry);

CREATE INDEX quantities_by_unit ON quantities (unit, entry);

CREATE INDEX quantities_by_unit_value ON quantities (unit, low, high, entry);

CREATE INDEX quantities_by_unit_upper ON quantities (unit, high, low, entry);

CREATE INDEX quantities_by_verdict ON quantities (verdict, entry);
