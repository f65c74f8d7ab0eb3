/** Files into articles: bytes, text, reading, store. A file that fails is a value and does not stop the others. */
import { AppError } from '../contract/errors.ts';
import type { ImportResult, Update } from '../contract/procedures.ts';
import { type ReadOptions, receipt } from '../intake/index.ts';
import type { Revision } from '../store/queries/revisions.ts';
import { mostAlike } from './alike.ts';
import { sha256 } from './chain.ts';
import type { DeskContext } from './context.ts';
import { restoreFromTrash } from './library/filing.ts';
import { linesJoined } from './lines-joined.ts';
import { readAndCompare, storeReading } from './read-revision.ts';

/** A file that may still have to be read. `bytes` throws AppError UNREADABLE_FILE where that does not go. */
export interface ImportFile {
	name: string;
	bytes(): Promise<Uint8Array>;
}

export interface ImportRequest {
	job: string;
	files: readonly ImportFile[];
	/** The editor's word for the day, where the text has no date. */
	published: string | null;
	sample: boolean;
	/** Which text to read of documents that keep their changes; the one after them when left out. */
	changes?: ReadOptions['changes'];
	/** ask: what resembles an article of the desk is not taken in but proposed. */
	alike?: 'ask' | 'import';
	/** What is in the trash stays there. */
	leaveTrash?: boolean;
	signal: AbortSignal;
}

type Stage = Extract<Update, { type: 'progress' }>['stage'];

/** Imports in order; one result for every document that a file comes to. Everything but the expected failures throws. */
export async function importFiles(context: DeskContext, request: ImportRequest): Promise<ImportResult[]> {
	const { job, files } = request;
	const results: ImportResult[] = [];
	for (const [done, file] of files.entries()) {
		const tell = (stage: Stage) =>
			context.updates.emit({ type: 'progress', job, stage, done, total: files.length, label: file.name });
		for (const part of await partsOf(context, file, request.signal, tell)) {
			results.push('outcome' in part ? part : await context.turns.take(() => importFile(context, request, part, tell)));
		}
	}
	context.updates.emit({ type: 'progress', job, stage: 'storing', done: files.length, total: files.length, label: '' });
	if (results.some(({ outcome }) => outcome === 'imported')) context.updates.emit({ type: 'library-changed' });
	return results;
}

/** What a file comes to: itself, or the documents in it, each by its own name; failures are results already. */
async function partsOf(
	{ intake }: DeskContext,
	file: ImportFile,
	signal: AbortSignal,
	tell: (stage: Stage) => void,
): Promise<(ImportFile | ImportResult)[]> {
	try {
		signal.throwIfAborted();
		tell('decoding');
		const parts = await intake.expand(await file.bytes(), file.name, signal);
		return parts.map((part) =>
			'failure' in part
				? { outcome: 'failed', failure: part.failure, file: part.name }
				: { name: part.name, bytes: async () => part.bytes },
		);
	} catch (error) {
		if (error instanceof AppError) return [{ outcome: 'failed', failure: error.failure, file: file.name }];
		throw error;
	}
}

async function importFile(
	context: DeskContext,
	{ published, sample, changes, alike, leaveTrash, signal }: ImportRequest,
	file: ImportFile,
	tell: (stage: Stage) => void,
): Promise<ImportResult> {
	try {
		signal.throwIfAborted();
		const bytes = await file.bytes();
		const digest = sha256(bytes);
		const known = context.store.revisions.articleWith(digest);
		if (known !== null) return knownAlready(context, known, file.name, leaveTrash);
		const decoded = await context.intake.decode(bytes, file.name, changes && { changes }, signal);
		tell('reading');
		const article = context.nextId();
		const { layout, declared } = decoded;
		const text = { source: decoded.text, article, layout, declared, published };
		const fresh = await readAndCompare(context, text, { what: file.name, signal });
		signal.throwIfAborted();
		const resembles = sample ? null : mostAlike(context, fresh.reading);
		if (resembles && alike === 'ask') {
			const { article: other, title } = resembles;
			return { outcome: 'similar', article: other, title, file: file.name, resembles };
		}
		tell('storing');
		const counts = { ...fresh.reading, linesJoined: linesJoined(decoded.text, fresh.reading.paragraphs) };
		const revision: Revision = {
			id: context.nextId(),
			article,
			importedAt: context.now(),
			fileName: file.name,
			sha256: digest,
			sourceText: decoded.text,
			published,
			receipt: receipt(file.name, bytes.length, decoded, counts),
			...{ layout, declared },
		};
		return { ...store(context, revision, { bytes, sample, fresh }), ...(resembles && { resembles }) };
	} catch (error) {
		if (error instanceof AppError) return { outcome: 'failed', failure: error.failure, file: file.name };
		throw error;
	}
}

/** What is in the trash comes back on the desk, with all that was decided: whoever imports it wants to work on it. */
function knownAlready(context: DeskContext, article: string, fileName: string, leaveTrash = false): ImportResult {
	const { store } = context;
	const fromTrash = !leaveTrash && store.filings.of(article).trashedAt !== null;
	if (fromTrash) restoreFromTrash(context, [article]);
	const title = store.articles.get(article)?.title ?? fileName;
	return { outcome: 'known', article, title, file: fileName, ...(fromTrash && { fromTrash }) };
}

function store(
	context: DeskContext,
	revision: Revision,
	{ bytes, sample, fresh }: { bytes: Uint8Array; sample: boolean; fresh: Parameters<typeof storeReading>[2] },
): ImportResult {
	const { article: id, importedAt, receipt: counted } = revision;
	const stored = context.store.transaction(() => {
		context.store.articles.insert({ id, sample, createdAt: importedAt });
		context.store.revisions.insert(revision, bytes);
		return storeReading(context, revision, fresh);
	});
	stored.afterwards();
	const title = context.store.articles.get(id)?.title ?? revision.fileName;
	return { outcome: 'imported', article: id, title, receipt: counted, file: revision.fileName };
}
