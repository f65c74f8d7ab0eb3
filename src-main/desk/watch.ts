/**
 * The watched folder: what appears in it is imported once it has stopped growing, and once for each content, however often it is
 * copied, touched or renamed. What was thrown away is not brought back by its file lying there still.
 */
import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { AppError } from '../contract/errors.ts';
import { readFileBytes } from '../intake/index.ts';
import { sha256 } from './chain.ts';
import type { DeskContext } from './context.ts';
import { importFiles } from './import.ts';
import type { Jobs } from './jobs.ts';

export interface Watch {
	/** Watches this folder from now on, and no other; null for none. */
	follow(folder: string | null): Promise<void>;
	close(): Promise<void>;
}

export interface WatchOptions {
	/** Milliseconds in which a file must not have grown: slow copies and downloads come in pieces. */
	settle?: number;
}

/** The name of its jobs on the progress stream. */
export const WATCH_JOB = 'watched-folder';

/** Lock files of office programs, downloads under way, hidden files. */
const PASSING = /^(?:\.|~\$|~)|\.(?:tmp|part|partial|crdownload|download|swp|lock)$/i;
const DEEPEST = 10;

export function watchFolder(context: DeskContext, jobs: Jobs, { settle = 2000 }: WatchOptions = {}): Watch {
	const { store, updates, log } = context;
	let watcher: FSWatcher | null = null;
	let followed: string | null = null;

	const take = async (path: string, signal: AbortSignal): Promise<void> => {
		// A link could lead to what nobody put into this folder.
		if ((await lstat(path)).isSymbolicLink()) return;
		const name = basename(path);
		const { bytes } = await readFileBytes(path);
		if (store.revisions.articleWith(sha256(bytes)) !== null) return;
		const files = [{ name, bytes: async () => bytes }];
		const results = await importFiles(context, {
			job: WATCH_JOB,
			files,
			published: null,
			sample: false,
			leaveTrash: true,
			signal,
		});
		for (const result of results) {
			if (result.outcome !== 'failed') continue;
			log('a file of the watched folder was not read', result.failure);
			updates.emit({ type: 'failed', failure: result.failure });
		}
	};

	const onFile = (path: string): void => {
		jobs
			.run(WATCH_JOB, (signal) => take(path, signal))
			.catch((error: unknown) => {
				log('a file of the watched folder was not read', error);
				if (error instanceof AppError && error.failure.code !== 'CANCELLED')
					updates.emit({ type: 'failed', failure: error.failure });
			});
	};

	return {
		async follow(folder) {
			if (folder === followed) return;
			followed = folder;
			await watcher?.close();
			watcher = null;
			if (folder === null) return;
			watcher = watch(folder, {
				followSymlinks: false,
				depth: DEEPEST,
				ignored: (path) => path !== folder && PASSING.test(basename(path)),
				awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.min(200, settle) },
			});
			watcher.on('add', onFile);
			watcher.on('change', onFile);
			watcher.on('error', (error) => log('the watched folder cannot be watched', error));
		},
		async close() {
			await watcher?.close();
			watcher = null;
		},
	};
}
