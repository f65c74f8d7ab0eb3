/** Work that a window can cancel by the name it gave it. */
import { fail } from '../contract/errors.ts';

export interface Jobs {
	/** Runs `work` under a name. Its signal's reason is the failure CANCELLED. */
	run<T>(job: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
	/** Whether there was such a job. */
	cancel(job: string): boolean;
	cancelAll(): void;
	/** Resolves when nothing runs. */
	ended(): Promise<void>;
}

export function jobs(): Jobs {
	const running = new Map<string, { controller: AbortController; ended: Promise<unknown> }[]>();
	const cancel = (job: string): boolean => {
		const found = running.get(job) ?? [];
		for (const { controller } of found) controller.abort(fail('CANCELLED', { job }));
		return found.length > 0;
	};
	return {
		run(job, work) {
			const controller = new AbortController();
			const result = work(controller.signal);
			const entry = { controller, ended: result.catch(() => {}) };
			running.set(job, [...(running.get(job) ?? []), entry]);
			void entry.ended.then(() => {
				const left = (running.get(job) ?? []).filter((other) => other !== entry);
				if (left.length > 0) running.set(job, left);
				else running.delete(job);
			});
			return result;
		},
		cancel,
		cancelAll() {
			for (const job of running.keys()) cancel(job);
		},
		async ended() {
			await Promise.all([...running.values()].flat().map(({ ended }) => ended));
		},
	};
}
