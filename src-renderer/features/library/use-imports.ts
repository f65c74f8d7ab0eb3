/**
 * Imports: sent off by button, drop or paste, in batches; followed while they run; their outcome kept until it has been
 * read. A few files end in their receipts; many run in the background and end in a notice, so that nobody at work on a
 * figure finds a dialog under his hands.
 */
import { useCallback, useRef, useState } from 'react';
import type { ImportResult, Update } from '../../../src-main/contract/procedures.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';
import { useWords } from '../../lib/language.tsx';
import { useNotices } from '../../lib/notices.tsx';
import { useVoice } from '../../lib/said.tsx';
import { MOST_FILES, type Refused } from '../intake/folder-files.ts';
import { batches, secondsLeft } from './batches.ts';

type Stage = Extract<Update, { type: 'progress' }>['stage'];

export interface Running {
	job: string;
	total: number;
	/** Files that are done with, of the whole import. */
	done: number;
	stage: Stage;
	/** The file that is being read. */
	label: string;
	failed: number;
	/** Null while it is too early to say. */
	secondsLeft: number | null;
	cancelling: boolean;
}

/** What came of one document. `source` is the file that was sent: an archive or a mail comes to several documents. */
export interface FileResult {
	file: string;
	result: ImportResult;
	source: File | null;
}

export interface Outcome {
	/** In the order in which the files were sent. */
	results: FileResult[];
	/** Files that were never come to, because the import was cancelled or the desk went away. */
	left: number;
	lost: boolean;
}

export interface ImportOptions {
	published?: string | null;
	refused?: readonly Refused[];
	alike?: 'ask' | 'import';
}

export interface Imports {
	running: Running[];
	outcome: Outcome | null;
	/** `refused`: folders that were dropped and not read. `alike`: whether to ask where a file resembles an article; if few are sent, it is asked. */
	start(files: readonly File[], options?: ImportOptions): void;
	/** Takes one result out of the outcome that is shown: something was done about it. */
	settle(result: FileResult): void;
	cancel(job: string): void;
	putAway(): void;
}

/** More files than these are imported in the background. */
const FEW = 12;

const notRead = ({ file, reason }: Refused): FileResult => ({
	...{ file, source: null },
	result: {
		outcome: 'failed',
		failure: {
			code: 'UNREADABLE_FILE',
			data: { file, reason, limit: reason === 'too-many-parts' ? MOST_FILES : null, actual: null },
		},
	},
});

/** The file among those sent that a document came from: itself, or the archive or mail that its name leads through. */
const sourceOf = (files: readonly File[], name: string): File | null =>
	files.find((file) => file.name === name) ?? files.find((file) => name.startsWith(`${file.name}/`)) ?? null;

const isCancelled = (result: ImportResult): boolean => result.outcome === 'failed' && result.failure.code === 'CANCELLED';

interface Work {
	begun: number;
	/** Files of the batches before the one that is out. */
	before: number;
	cancelled: boolean;
}

/** `onImported` gets the first article that came of an import of a few files. */
export function useImports(onImported: (article: string) => void): Imports {
	const { client } = useDesk();
	const { t } = useWords();
	const voice = useVoice();
	const notices = useNotices();
	const [running, setRunning] = useState<Running[]>([]);
	const [outcome, setOutcome] = useState<Outcome | null>(null);
	const works = useRef(new Map<string, Work>());

	const change = useCallback((job: string, part: Partial<Running> | ((now: Running) => Partial<Running>)) => {
		setRunning((all) => all.map((r) => (r.job === job ? { ...r, ...(typeof part === 'function' ? part(r) : part) } : r)));
	}, []);

	useUpdates((update) => {
		if (update.type !== 'progress') return;
		const work = works.current.get(update.job);
		if (!work) return;
		const done = work.before + update.done;
		change(update.job, ({ total }) => ({
			...{ done, stage: update.stage, label: update.label },
			secondsLeft: secondsLeft({ done, total, elapsed: performance.now() - work.begun }),
		}));
	});

	const finish = useCallback(
		(result: Outcome, few: boolean) => {
			const imported = result.results.filter((r) => r.result.outcome === 'imported').length;
			const failed = result.results.filter((r) => r.result.outcome === 'failed').length;
			if (few && document.querySelector('.overlay') === null) {
				setOutcome(result);
				const first = result.results.find((r) => r.result.outcome === 'imported' || r.result.outcome === 'known')?.result;
				if (first && first.outcome !== 'failed') onImported(first.article);
				return;
			}
			const text = result.lost
				? t('ui.outcome.lost', { done: imported, left: result.left })
				: t('ui.outcome.ended', { done: imported, failed, left: result.left });
			notices.tell({ text, stays: true, action: { label: t('ui.outcome.show'), run: () => setOutcome(result) } });
		},
		[notices, onImported, t],
	);

	const start = useCallback<Imports['start']>(
		(files, { published = null, refused: folders = [], alike = files.length <= FEW ? 'ask' : 'import' } = {}) => {
			const refused = folders.map(notRead);
			if (files.length === 0) {
				if (refused.length > 0) setOutcome({ results: refused, left: 0, lost: false });
				return;
			}
			const job = crypto.randomUUID();
			const work: Work = { begun: performance.now(), before: 0, cancelled: false };
			works.current.set(job, work);
			const fresh = { job, total: files.length, done: 0, stage: 'decoding' as const, label: files[0]?.name ?? '' };
			setRunning((all) => [...all, { ...fresh, failed: 0, secondsLeft: null, cancelling: false }]);
			const run = async (): Promise<void> => {
				const results: Outcome['results'] = [];
				let lost = false;
				let left = files.length;
				try {
					for (const batch of batches(files)) {
						if (work.cancelled) break;
						const answers = await client.library.import({ job, files: batch, published, alike });
						// An archive or a mail comes to several documents, each with the way to it for a name.
						const named = answers.map((result, index): FileResult => {
							const file = result.file ?? batch[index]?.name ?? '';
							return { file, result, source: sourceOf(batch, file) };
						});
						results.push(...named.filter((one) => !isCancelled(one.result)));
						left -= batch.length - Math.min(batch.length, named.filter((one) => isCancelled(one.result)).length);
						work.before += batch.length;
						const failed = results.filter((r) => r.result.outcome === 'failed').length;
						change(job, { done: work.before, failed });
					}
				} catch (error) {
					lost = true;
					voice.complain(error);
				}
				works.current.delete(job);
				setRunning((all) => all.filter((r) => r.job !== job));
				finish({ results: [...results, ...refused], left, lost }, files.length <= FEW && !lost);
			};
			void run();
		},
		[client, change, finish, voice],
	);

	const cancel = useCallback(
		(job: string) => {
			const work = works.current.get(job);
			if (work) work.cancelled = true;
			change(job, { cancelling: true });
			client.library.cancel({ job }).catch((error: unknown) => voice.complain(error));
		},
		[client, change, voice],
	);

	const settle = useCallback((settled: FileResult) => {
		setOutcome((now) => {
			const results = now?.results.filter((one) => one !== settled) ?? [];
			return now && (results.length > 0 || now.left > 0) ? { ...now, results } : null;
		});
	}, []);

	return { running, outcome, start, cancel, settle, putAway: () => setOutcome(null) };
}
