import { implement } from '@orpc/server';
import { contract, type ImportResult, type Update } from '../../contract/procedures.ts';
import type { Settings } from '../../contract/view.ts';
import type { DeskDoor } from '../desk-door.ts';

export interface SmallDesk extends DeskDoor {
	/** Paths that were handed over. */
	readonly imported: string[];
	/** Update streams that stand. */
	readonly streams: number;
	readonly closed: boolean;
	/** Resolves when `streams` is `count`. */
	untilStreams(count: number): Promise<void>;
}

/** A desk with settings, a stream and a file counter, and no store: enough to try a door with. */
export function smallDesk(): SmallDesk {
	const os = implement(contract);
	let settings: Settings = {
		name: '',
		language: 'system',
		theme: 'system',
		trashDays: 30,
		watchedFolder: null,
		view: 'ledger',
		keys: {},
		profile: 'newsroom',
		ownProfile: null,
		rounds: [],
	};
	const queues = new Set<{ items: Update[]; wake: () => void }>();
	const watchers = new Set<() => void>();
	const imported: string[] = [];
	let closed = false;

	const absent = ({
		errors,
		input,
	}: {
		errors: { NOT_FOUND(o: { data: { what: 'article'; id: string } }): Error };
		input: { article: string };
	}): never => {
		throw errors.NOT_FOUND({ data: { what: 'article', id: input.article } });
	};

	const router = os.router({
		app: {
			info: os.app.info.handler(() => ({
				version: '0.0.1',
				host: 'test',
				home: '/nowhere',
				platform: 'test',
				systemLanguage: 'zh',
			})),
			updates: os.app.updates.handler(async function* ({ signal }) {
				const queue = { items: [] as Update[], wake: () => {} };
				const wake = () => queue.wake();
				queues.add(queue);
				signal?.addEventListener('abort', wake);
				for (const watcher of watchers) watcher();
				try {
					yield { type: 'hello' };
					while (!signal?.aborted) {
						const item = queue.items.shift();
						if (item) yield item;
						else
							await new Promise<void>((resolve) => {
								queue.wake = resolve;
							});
					}
				} finally {
					queues.delete(queue);
					signal?.removeEventListener('abort', wake);
					for (const watcher of watchers) watcher();
				}
			}),
		},
		settings: {
			tryProfile: os.settings.tryProfile.handler(() => ({ problems: [], rules: 0, running: 0 })),
			get: os.settings.get.handler(() => settings),
			set: os.settings.set.handler(({ input }) => {
				settings = { ...settings, ...(input as Settings) };
				return settings;
			}),
		},
		library: {
			findings: os.library.findings.handler(() => ({ items: [], next: null, totals: { error: 0, warning: 0, note: 0 } })),
			list: os.library.list.handler(() => []),
			page: os.library.page.handler(() => ({ articles: [], total: 0 })),
			shelves: os.library.shelves.handler(() => ({ folders: [], tags: [], assignees: [], desk: 0, archive: 0, trash: 0 })),
			update: os.library.update.handler(() => ({ before: [] })),
			refile: os.library.refile.handler(() => ({ before: [] })),
			trash: os.library.trash.handler(() => ({ before: [] })),
			restoreFromTrash: os.library.restoreFromTrash.handler(() => ({ before: [] })),
			purge: os.library.purge.handler(() => ({ purged: [] })),
			import: os.library.import.handler(({ input }) =>
				Promise.all(
					input.files.map(async (file): Promise<ImportResult> => {
						const bytes = new Uint8Array(await file.arrayBuffer());
						return {
							outcome: 'known',
							article: String(bytes.reduce((sum, byte) => sum + byte, 0)),
							title: `${file.name} ${bytes.length}`,
						};
					}),
				),
			),
			search: os.library.search.handler(() => ({ hits: [], more: false, problem: null, pending: 0 })),
			importDraft: os.library.importDraft.handler(({ input }) => ({ outcome: 'known', revision: input.article })),
			exportBundle: os.library.exportBundle.handler(() => ({ name: 'b.zip', code: '', file: new File([], 'b.zip') })),
			importBundle: os.library.importBundle.handler(() => ({ code: '', articles: [] })),
			cancel: os.library.cancel.handler(() => ({ cancelled: false })),
		},
		store: {
			verify: os.store.verify.handler(() => ({
				...{ articles: 0, events: 0, sources: 0, defects: [], histories: [], damaged: [], sound: true },
			})),
			backup: os.store.backup.handler(({ errors }) => {
				throw errors.STORE_READ_ONLY({ data: { file: '/nowhere' } });
			}),
			backups: os.store.backups.handler(() => ({ folder: '/nowhere', verified: null, backups: [] })),
			restore: os.store.restore.handler(({ errors, input }) => {
				throw errors.NOT_FOUND({ data: { what: 'backup', id: input.name } });
			}),
		},
		recovery: {
			state: os.recovery.state.handler(() => null),
			restore: os.recovery.restore.handler(({ errors, input }) => {
				throw errors.NOT_FOUND({ data: { what: 'backup', id: input.name } });
			}),
			startEmpty: os.recovery.startEmpty.handler(({ errors }) => {
				throw errors.CONFLICT({ data: { reason: 'store-in-use' } });
			}),
			retry: os.recovery.retry.handler(() => null),
		},
		article: {
			summary: os.article.summary.handler(() => null),
			open: os.article.open.handler(absent),
			act: os.article.act.handler(absent),
			undo: os.article.undo.handler(absent),
			redo: os.article.redo.handler(absent),
			applyToMentions: os.article.applyToMentions.handler(absent),
			readRange: os.article.readRange.handler(() => null),
			addFigure: os.article.addFigure.handler(absent),
			trimFigure: os.article.trimFigure.handler(absent),
			compareRevisions: os.article.compareRevisions.handler(absent),
			revisions: os.article.revisions.handler(() => []),
			history: os.article.history.handler(() => {
				throw new Error('a bug with /a/secret/path in it');
			}),
			reviewers: os.article.reviewers.handler(() => []),
			agreement: os.article.agreement.handler(absent),
			evidence: os.article.evidence.handler(() => ({})),
			proposals: os.article.proposals.handler(() => []),
			fits: os.article.fits.handler(() => ({})),
			tie: os.article.tie.handler(absent),
			untie: os.article.untie.handler(absent),
			sheet: os.article.sheet.handler(() => ({ rounds: [] })),
			sign: os.article.sign.handler(absent),
			parseCorrection: os.article.parseCorrection.handler(() => null),
			rework: os.article.rework.handler(() => null),
			original: os.article.original.handler(absent),
			readChanges: os.article.readChanges.handler(absent),
			readPages: os.article.readPages.handler(absent),
			report: os.article.report.handler(({ input }) => ({
				name: `${input.articles[0]}.html`,
				file: new File(['<p>核数</p>'], `${input.articles[0]}.html`, { type: 'text/html' }),
			})),
		},
	});

	return {
		router,
		imported,
		get streams() {
			return queues.size;
		},
		get closed() {
			return closed;
		},
		untilStreams: (count) =>
			new Promise((resolve) => {
				const look = () => {
					if (queues.size !== count) return;
					watchers.delete(look);
					resolve();
				};
				watchers.add(look);
				look();
			}),
		async importPaths(paths) {
			imported.push(...paths);
			return paths.map(
				(path): ImportResult =>
					path.endsWith('.bin')
						? {
								outcome: 'failed',
								failure: { code: 'UNREADABLE_FILE', data: { file: path, reason: 'binary', limit: null, actual: null } },
							}
						: { outcome: 'known', article: path, title: path },
			);
		},
		emit(update) {
			for (const queue of queues) {
				queue.items.push(update);
				queue.wake();
			}
		},
		async close() {
			closed = true;
		},
	};
}
