/**
 * What is searched: texts by pairs of characters, figures by what they are worth. All of it is derived from readings and
 * events; an article without a row in `search_indexed` is indexed when the desk gets to it.
 */
import type { Database } from 'better-sqlite3';

export const search = (db: Database): void => void db.exec(schema);

const schema = `
-- Articles whose rows below are complete.
CREATE TABLE search_indexed (
	article TEXT PRIMARY KEY REFERENCES articles (id)
) STRICT, WITHOUT ROWID;

-- Titles, paragraphs and notes of the newest revisions. Numbers ascend: the newest come first in a result.
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
-- Rows by the number of the entry. Filled by the program with pairs of characters, which SQLite cannot make itself.
CREATE VIRTUAL TABLE search_text USING fts5(terms, content='', contentless_delete=1,
	tokenize="unicode61 remove_diacritics 0", prefix='1');

-- Figures of the newest revisions. low and high are keys that compare as text the way the numbers do; NULL: unbounded.
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
) STRICT;
CREATE UNIQUE INDEX quantities_by_figure ON quantities (article, figure);
CREATE INDEX quantities_by_paragraph ON quantities (article, paragraph);
CREATE INDEX quantities_by_value ON quantities (low, high);
CREATE INDEX quantities_by_unit ON quantities (unit, low, high);
CREATE INDEX quantities_by_upper ON quantities (high, low);
CREATE INDEX quantities_by_unit_upper ON quantities (unit, high, low);
CREATE INDEX quantities_by_verdict ON quantities (verdict);
-- Rows by the number of the quantity.
CREATE VIRTUAL TABLE search_claims USING fts5(metric, period, place, content='', contentless_delete=1,
	tokenize="unicode61 remove_diacritics 0", prefix='1');

-- The rules whose findings name a figure.
CREATE TABLE quantity_rules (
	rule TEXT NOT NULL,
	quantity INTEGER NOT NULL REFERENCES quantities (number) ON DELETE CASCADE,
	PRIMARY KEY (rule, quantity)
) STRICT, WITHOUT ROWID;
CREATE INDEX quantity_rules_by_quantity ON quantity_rules (quantity);
`;
