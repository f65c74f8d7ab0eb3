/** Bundles taken in: one after another, followed while they run, what came of each kept until it has been read. */
import { useCallback, useRef, useState } from 'react';
import type { MergedBundle } from '../../../src-main/contract/bundle.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';
import { failureOf } from '../../lib/failure.ts';
import type { Running } from '../library/use-imports.ts';

export interface TakenBundle {
	file: string;
	/** What was merged, or why nothing was. */
	result: { merged: MergedBundle } | { error: unknown };
}

export interface Bundles {
	running: Running[];
	outcome: TakenBundle[] | null;
	take(files: readonly File[]): void;
	cancel(job: string): void;
	putAway(): void;
}

export function useBundles(): Bundles {
	const { client } = useDesk();
	const [running, setRunning] = useState<Running[]>([]);
	const [outcome, setOutcome] = useState<TakenBundle[] | null>(null);
	const jobs = useRef(new Set<string>());

	useUpdates((update) => {
		if (update.type !== 'progress' || !jobs.current.has(update.job)) return;
		const { job, done, total, stage, label } = update;
		setRunning((all) => all.map((one) => (one.job === job ? { ...one, done, total, stage, label } : one)));
	});

	const take = useCallback(
		(files: readonly File[]) => {
			const run = async (): Promise<void> => {
				const taken: TakenBundle[] = [];
				for (const file of files) {
					const job = crypto.randomUUID();
					jobs.current.add(job);
					const begun: Running = {
						...{ job, total: 1, done: 0, stage: 'decoding', label: file.name },
						...{ failed: 0, secondsLeft: null, cancelling: false },
					};
					setRunning((all) => [...all, begun]);
					try {
						taken.push({ file: file.name, result: { merged: await client.library.importBundle({ file, job }) } });
					} catch (error) {
						// Who stopped it knows that it was stopped.
						if (failureOf(error)?.code !== 'CANCELLED') taken.push({ file: file.name, result: { error } });
					}
					jobs.current.delete(job);
					setRunning((all) => all.filter((one) => one.job !== job));
				}
				if (taken.length > 0) setOutcome(taken);
			};
			void run();
		},
		[client],
	);
	const cancel = useCallback(
		(job: string) => {
			setRunning((all) => all.map((one) => (one.job === job ? { ...one, cancelling: true } : one)));
			// The answer to the import itself tells what became of it.
			client.library.cancel({ job }).catch(() => undefined);
		},
		[client],
	);
	const putAway = useCallback(() => setOutcome(null), []);
	return { running, outcome, take, cancel, putAway };
}
