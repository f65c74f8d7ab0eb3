/**
 * Figures know the entry of their paragraph, so that words and numbers meet in one key; and the indexes of the figures end
 * with it, so that rows come out of each in the order in which they are shown.
 */
import type { Database } from 'better-sqlite3';

export const searchByEntry = (db: Database): void => void db.exec(schema);

const schema = `
-- The paragraph's row in search_entries. 0 only until an article that has none is indexed anew.
ALTER TABLE quantities ADD COLUMN entry INTEGER NOT NULL DEFAULT 0;
UPDATE quantities SET entry = coalesce((
	SELECT e.number FROM search_entries e
	WHERE e.article = quantities.article AND e.kind = 'paragraph' AND e.paragraph = quantities.paragraph
), 0);
DELETE FROM search_indexed WHERE article IN (SELECT article FROM quantities WHERE entry = 0);

DROP INDEX quantities_by_paragraph;
DROP INDEX quantities_by_value;
DROP INDEX quantities_by_unit;
DROP INDEX quantities_by_upper;
DROP INDEX quantities_by_unit_upper;
DROP INDEX quantities_by_verdict;
CREATE INDEX quantities_by_entry ON quantities (entry);
CREATE INDEX quantities_by_value ON quantities (low, high, entry);
CREATE INDEX quantities_by_upper ON quantities (high, low, entry);
CREATE INDEX quantities_by_unit ON quantities (unit, entry);
CREATE INDEX quantities_by_unit_value ON quantities (unit, low, high, entry);
CREATE INDEX quantities_by_unit_upper ON quantities (unit, high, low, entry);
CREATE INDEX quantities_by_verdict ON quantities (verdict, entry);
`;
