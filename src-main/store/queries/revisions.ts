/** Revisions and the bytes they were decoded from. */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type Declared, declaredSchema, type Layout, layoutSchema } from '../../contract/layout.ts';
import { type Receipt, receiptSchema } from '../../contract/model.ts';

export interface Revision {
	id: string;
	article: string;
	importedAt: string;
	fileName: string;
	/** Of the bytes, hex. */
	sha256: string;
	sourceText: string;
	/** The publication day as the editor gave it. */
	published: string | null;
	receipt: Receipt;
	/** How the file builds the text; null for plain text. */
	layout: Layout | null;
	/** What the file says of the text outside of it. */
	declared: Declared | null;
}

interface Row {
	id: string;
	article: string;
	imported_at: string;
	file_name: string;
	sha256: string;
	source_text: string;
	published: string | null;
	receipt: string;
	layout: string | null;
	declared: string | null;
}

const fileNamesSchema = z.array(z.string());

const parse = (row: Row): Revision => ({
	id: row.id,
	article: row.article,
	importedAt: row.imported_at,
	fileName: row.file_name,
	sha256: row.sha256,
	sourceText: row.source_text,
	published: row.published,
	receipt: receiptSchema.parse(JSON.parse(row.receipt)),
	layout: row.layout === null ? null : layoutSchema.parse(JSON.parse(row.layout)),
	declared: row.declared === null ? null : declaredSchema.parse(JSON.parse(row.declared)),
});

export function revisionQueries(db: Database) {
	const putBlob = db.prepare<[string, Uint8Array]>('INSERT OR IGNORE INTO blobs (sha256, bytes) VALUES (?, ?)');
	const blob = db.prepare<[string], { bytes: Uint8Array }>('SELECT bytes FROM blobs WHERE sha256 = ?');
	const insert = db.prepare<
		[string, string, string, string, string, string, string | null, string, string | null, string | null]
	>(
		`INSERT INTO revisions (id, article, imported_at, file_name, sha256, source_text, published, receipt, layout, declared)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const newest = db.prepare<[string], Row>('SELECT * FROM revisions WHERE article = ? ORDER BY id DESC LIMIT 1');
	const of = db.prepare<[string], Row>('SELECT * FROM revisions WHERE article = ? ORDER BY id');
	const holder = db.prepare<[string], { article: string }>(
		'SELECT article FROM revisions WHERE sha256 = ? ORDER BY id DESC LIMIT 1',
	);
	const sources = db.prepare<[], { sha256: string; names: string }>(
		`SELECT b.sha256, (SELECT json_group_array(DISTINCT file_name) FROM revisions WHERE sha256 = b.sha256) AS names
		FROM blobs b ORDER BY b.sha256`,
	);
	return {
		insert(revision: Revision, bytes: Uint8Array): void {
			putBlob.run(revision.sha256, bytes);
			insert.run(
				revision.id,
				revision.article,
				revision.importedAt,
				revision.fileName,
				revision.sha256,
				revision.sourceText,
				revision.published,
				JSON.stringify(revision.receipt),
				revision.layout && JSON.stringify(revision.layout),
				revision.declared && JSON.stringify(revision.declared),
			);
		},
		newestOf(article: string): Revision | null {
			const row = newest.get(article);
			return row ? parse(row) : null;
		},
		/** All drafts of an article, the oldest first. */
		of: (article: string): Revision[] => of.all(article).map(parse),
		/** The SHA-256 of all bytes kept, with the names of the files they came from. */
		sources: (): { sha256: string; fileNames: string[] }[] =>
			sources.all().map(({ sha256, names }) => ({ sha256, fileNames: fileNamesSchema.parse(JSON.parse(names)) })),
		/** The article that has a revision with these bytes. */
		articleWith: (sha256: string): string | null => holder.get(sha256)?.article ?? null,
		bytes: (sha256: string): Uint8Array | null => blob.get(sha256)?.bytes ?? null,
	};
}
