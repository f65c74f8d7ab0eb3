/**
 * The bundle: one file that hands articles to another desk, with their drafts, originals and histories. A zip of JSON and of
 * the originals, with a manifest of the SHA-256 of everything in it; the same articles give the same bytes. Readable
 * without this program: docs/reports.md.
 */
import { Buffer } from 'node:buffer';
import { ZipFile } from 'yazl';
import { z } from 'zod';
import { draftPairSchema, paragraphPairSchema } from '../../contract/drafts.ts';
import { fail } from '../../contract/errors.ts';
import { declaredSchema, layoutSchema } from '../../contract/layout.ts';
import { receiptSchema } from '../../contract/model.ts';
import { eventSchema } from '../../contract/review.ts';
import { isZip, readZip } from '../../intake/index.ts';
import { sha256 } from '../chain.ts';
import { isFollowed } from '../ids.ts';

export const BUNDLE_VERSION = 1;
const MANIFEST = 'manifest.json';
const sha = z.string().regex(/^[0-9a-f]{64}$/);
/** What names articles, drafts and events sorts by time, and another can follow it: after any other, nobody could act any more. */
const id = z.string().refine(isFollowed);

const manifestSchema = z.object({
	bundle: z.number().int(),
	tickmark: z.string(),
	/** By path. */
	files: z.record(z.string(), z.object({ sha256: sha, bytes: z.number().int().nonnegative() })),
});

export const bundledRevisionSchema = z.object({
	id,
	importedAt: z.string(),
	fileName: z.string(),
	/** Names the original in originals/. */
	sha256: sha,
	published: z.string().nullable(),
	receipt: receiptSchema,
	layout: layoutSchema.nullable(),
	declared: declaredSchema.nullable(),
	sourceText: z.string(),
	/** What connects it with the draft before it; null for a first draft. */
	draft: z
		.object({ previous: z.string(), pairs: z.array(draftPairSchema), paragraphs: z.array(paragraphPairSchema).nullable() })
		.nullable(),
});
export type BundledRevision = z.infer<typeof bundledRevisionSchema>;

const bundledEventSchema = z.object({ event: eventSchema.extend({ id, article: id }), hash: sha });

export const bundledArticleSchema = z.object({
	id,
	createdAt: z.string(),
	/** The oldest first. */
	revisions: z.array(bundledRevisionSchema).min(1),
	/** The oldest first. Left out (empty) where somebody else is to check without seeing what was decided. */
	events: z.array(bundledEventSchema),
});
export type BundledArticle = z.infer<typeof bundledArticleSchema>;

export interface Bundle {
	articles: BundledArticle[];
	/** By SHA-256. */
	originals: Map<string, Uint8Array>;
}

export interface PackedBundle {
	bytes: Uint8Array<ArrayBuffer>;
	/** SHA-256 of the manifest: read out over the telephone, it tells whether a bundle is the one that was sent. */
	code: string;
}

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, '\t')}\n`, 'utf8');

/** The first day that a zip entry can be of. Entries have local time and no zone: made here and now, it is the same everywhere. */
const epoch = (): Date => new Date(1980, 0, 1);

export async function packBundle({ articles, originals }: Bundle, version: string): Promise<PackedBundle> {
	const files = new Map<string, Uint8Array>();
	for (const { events, ...article } of [...articles].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		files.set(`articles/${article.id}/article.json`, json(article));
		const lines = events.map((entry) => `${JSON.stringify(entry)}\n`).join('');
		files.set(`articles/${article.id}/events.jsonl`, Buffer.from(lines, 'utf8'));
	}
	for (const [name, bytes] of [...originals].sort(([a], [b]) => (a < b ? -1 : 1))) files.set(`originals/${name}`, bytes);
	const listed = Object.fromEntries([...files].map(([path, bytes]) => [path, { sha256: sha256(bytes), bytes: bytes.length }]));
	const manifest = json({ bundle: BUNDLE_VERSION, tickmark: version, files: listed });
	const zip = new ZipFile();
	for (const [path, bytes] of [[MANIFEST, manifest] as const, ...files]) {
		zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, {
			mtime: epoch(),
			forceDosTimestamp: true,
		});
	}
	zip.end();
	const chunks: Uint8Array[] = [];
	for await (const chunk of zip.outputStream as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
	return { bytes: new Uint8Array(Buffer.concat(chunks)), code: sha256(manifest) };
}

/**
 * A bundle, with every byte of it held against the manifest. Rejects with BUNDLE_UNSOUND (not-a-bundle, newer, damaged with the
 * part of it that is), and what readZip rejects with.
 */
export async function unpackBundle(bytes: Uint8Array, file: string): Promise<Bundle & { code: string }> {
	const unsound = (reason: 'not-a-bundle' | 'newer' | 'damaged', detail = '') => fail('BUNDLE_UNSOUND', { file, reason, detail });
	if (!isZip(bytes)) throw unsound('not-a-bundle');
	const entries = new Map((await readZip(bytes, file, () => true)).map(({ name, bytes: content }) => [name, content]));
	const written = entries.get(MANIFEST);
	if (!written) throw unsound('not-a-bundle');
	const manifest = parsed(manifestSchema, written);
	if (!manifest) throw unsound('not-a-bundle', MANIFEST);
	if (manifest.bundle > BUNDLE_VERSION) throw unsound('newer', String(manifest.bundle));
	for (const [path, { sha256: expected }] of Object.entries(manifest.files)) {
		const content = entries.get(path);
		if (!content || sha256(content) !== expected) throw unsound('damaged', path);
	}
	for (const path of entries.keys())
		if (path !== MANIFEST && !Object.hasOwn(manifest.files, path)) throw unsound('damaged', path);

	const articles: BundledArticle[] = [];
	const originals = new Map<string, Uint8Array>();
	for (const [path, content] of entries) {
		if (!content) continue;
		const name = /^originals\/([0-9a-f]{64})$/.exec(path)?.[1];
		if (name !== undefined) {
			if (sha256(content) !== name) throw unsound('damaged', path);
			originals.set(name, content);
		}
		const id = /^articles\/([^/]+)\/article\.json$/.exec(path)?.[1];
		if (id === undefined) continue;
		const article = parsed(bundledArticleSchema.omit({ events: true }), content);
		const events = eventsOf(entries.get(`articles/${id}/events.jsonl`));
		if (!article || article.id !== id || !events) throw unsound('damaged', path);
		articles.push({ ...article, events });
	}
	if (articles.length === 0) throw unsound('not-a-bundle');
	for (const { revisions } of articles) {
		for (const { sha256: original } of revisions) if (!originals.has(original)) throw unsound('damaged', `originals/${original}`);
	}
	return { articles, originals, code: sha256(written) };
}

function parsed<T>(schema: z.ZodType<T>, bytes: Uint8Array): T | null {
	try {
		const result = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
		return result.success ? result.data : null;
	} catch (error) {
		// Not UTF-8 (TypeError) or not JSON (SyntaxError): no part of a bundle.
		if (error instanceof SyntaxError || error instanceof TypeError) return null;
		throw error;
	}
}

function eventsOf(bytes: Uint8Array | null | undefined): BundledArticle['events'] | null {
	if (!bytes) return null;
	const lines = Buffer.from(bytes).toString('utf8').split('\n').filter(Boolean);
	const events = lines.map((line) => parsed(bundledEventSchema, Buffer.from(line, 'utf8')));
	return events.every((event) => event !== null) ? events : null;
}
