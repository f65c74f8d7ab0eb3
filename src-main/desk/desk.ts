/** The desk: the use cases over one store and one engine, behind the contract's router. */
import { basename } from 'node:path';
import { fail } from '../contract/errors.ts';
import type { Language } from '../contract/model.ts';
import type { ImportResult, Update } from '../contract/procedures.ts';
import type { AppInfo } from '../contract/view.ts';
import { readFileBytes } from '../intake/index.ts';
import type { PrintHtml } from '../reports/index.ts';
import { openStore, type Store } from '../store/open.ts';
import { articlesInHand } from './articles.ts';
import type { DeskContext, Log } from './context.ts';
import { backUpDaily } from './daily-backup.ts';
import type { Engine } from './engine.ts';
import { enginePool } from './engine-pool.ts';
import { idSource } from './ids.ts';
import { importFiles } from './import.ts';
import { intakePool } from './intake-pool.ts';
import { jobs } from './jobs.ts';
import { purgeExpired } from './library/trash.ts';
import { profileMark, profileOf } from './profile.ts';
import { reportPool } from './report-pool.ts';
import { rereadAll } from './reread.ts';
import { deskRouter } from './router.ts';
import { type BackupReason, backupBefore } from './safekeeping/backups.ts';
import { findResources, sampleFiles } from './samples.ts';
import { settingsOf } from './settings.ts';
import { turns } from './turns.ts';
import { updateBus } from './updates.ts';
import { type WatchOptions, watchFolder } from './watch.ts';

export interface DeskOptions {
	/** The folder that everything is kept in; made when it is not there. */
	home: string;
	host: AppInfo['host'];
	version: string;
	systemLanguage: Language;
	log: Log;
	/** How this host makes a PDF; a desk without one makes none. */
	print?: PrintHtml;
	/** Where `samples/` is. Found beside the program when left out; null for none. */
	resources?: string | null;
	/** Leaves the watched folder alone: a command line does one thing. */
	watch?: false | WatchOptions;
	/** Another engine than the one in the worker threads. */
	engine?: Engine;
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

const OWN_JOB = 'desk';

/** What may have been lost before this start, to be said in words in every window. */
function losses({ logMissing, file }: Store): Update[] {
	if (!logMissing) return [];
	const detail = `${file}-wal is missing: what was decided last before the program was cut short may be lost`;
	return [{ type: 'failed', failure: { code: 'STORE_CORRUPT', data: { file, detail } } }];
}

const noPrinter: PrintHtml = () => Promise.reject(fail('NOT_PRINTABLE', { reason: 'no-host' }));

/**
 * Opens the store of the home folder and, where it is empty, reads the samples into it. Errors: those of openStore.
 */
export async function openDesk(options: DeskOptions) {
	const { home, host, version, systemLanguage, log } = options;
	const store = await openStore({ folder: home });
	const engine = options.engine ?? enginePool();
	const intake = intakePool();
	const reports = reportPool(options.print ?? noPrinter);
	const engineVersion = () => `${version} ${engine.id}${profileMark(profileOf(store))}`;
	const updates = updateBus(losses(store));
	if (store.logMissing) log('the log of the last session has gone', store.file);
	const running = jobs();
	const context: DeskContext = {
		store,
		engine,
		intake,
		get engineVersion() {
			return engineVersion();
		},
		version,
		reports,
		articles: articlesInHand({ store, engineVersion }),
		updates,
		nextId: idSource(),
		now: () => new Date().toISOString(),
		turns: turns(),
		log,
	};
	const info: AppInfo = { version, host, home, platform: process.platform, systemLanguage };
	const watched = watchFolder(context, running, options.watch || {});
	try {
		await importSamples();
	} catch (error) {
		await close();
		throw error;
	}
	const upkeep = running.run(OWN_JOB, async (signal) => {
		await backUpDaily(store);
		const { purged } = purgeExpired(context);
		for (const { article, keptEvents } of purged) log('purged after its days in the trash', { article, keptEvents });
		await rereadAll(context, signal);
	});
	upkeep.catch((error: unknown) => log('the upkeep after start failed', error));
	if (options.watch !== false) {
		const following = running.run(OWN_JOB, async (signal) => {
			await watched.follow(settingsOf(store).watchedFolder);
			for await (const { type } of updates.stream(signal)) {
				if (type === 'settings-changed') await watched.follow(settingsOf(store).watchedFolder);
			}
		});
		following.catch((error: unknown) => log('the watched folder is not followed any more', error));
	}
	let closed: Promise<void> | null = null;

	async function importSamples(): Promise<void> {
		const resources = options.resources === undefined ? findResources() : options.resources;
		if (!store.articles.none()) return;
		const files = sampleFiles(resources, systemLanguage);
		const results = await running.run(OWN_JOB, (signal) =>
			importFiles(context, { job: OWN_JOB, files, published: null, sample: true, signal }),
		);
		for (const result of results) if (result.outcome === 'failed') log('a sample was not read', result.failure);
	}

	async function close(): Promise<void> {
		running.cancelAll();
		await watched.close();
		// Before anything is waited for: a reading that hangs would keep the program from ending.
		await Promise.all([engine.close(), intake.close(), reports.close()]);
		await running.ended();
		await context.turns.idle();
		updates.close();
		store.close();
	}

	return {
		/** Answers contract/procedures.ts; asks no context. */
		router: deskRouter(context, { jobs: running, info }),
		/** Imports files by path, for the command line and for files that the system hands over. One result a path. */
		importPaths(paths: readonly string[], published: string | null = null): Promise<ImportResult[]> {
			const files = paths.map((path) => ({ name: basename(path), bytes: async () => (await readFileBytes(path)).bytes }));
			const job = `paths-${context.nextId()}`;
			return running.run(job, (signal) => importFiles(context, { job, files, published, sample: false, signal }));
		},
		/** Makes a backup of everything, proves it, and returns its path. */
		backup: (): Promise<string> => store.backup('asked'),
		/** The same before something that cannot be taken back; where it throws, that is not to be done. */
		backupBefore: (reason: BackupReason): Promise<string> => backupBefore(context, reason),
		/** Tells every open window. */
		emit: (update: Update): void => updates.emit(update),
		/** Cancels what runs, ends the windows' streams, closes the store. May be called twice. */
		close: (): Promise<void> => {
			closed ??= close();
			return closed;
		},
	};
}
