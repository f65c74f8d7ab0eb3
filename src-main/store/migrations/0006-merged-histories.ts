/** The other ends of a history that an event follows, where copies of an article's history were put together before it. */
import type { Database } from 'better-sqlite3';

export const mergedHistories = (db: Database): void => void db.exec(schema);

const schema = `
-- Hashes, as JSON; NULL where the event follows one event alone.
ALTER TABLE events ADD COLUMN also TEXT CHECK (also IS NULL OR json_valid(also));
`;
