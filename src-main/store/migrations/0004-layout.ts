/** What a file says beside its text: how the text is built and where it stands in the file, and its title, day and author. */
import type { Database } from 'better-sqlite3';

export const layout = (db: Database): void => void db.exec(schema);

const schema = `
ALTER TABLE revisions ADD COLUMN layout TEXT CHECK (layout IS NULL OR json_valid(layout));
ALTER TABLE revisions ADD COLUMN declared TEXT CHECK (declared IS NULL OR json_valid(declared));
`;
