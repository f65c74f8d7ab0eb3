/** The thread the engine runs in. One message in, one out; the pool watches the time. */
import { parentPort } from 'node:worker_threads';
import type { Job } from './engine.ts';
import { runJob } from './engine-jobs.ts';

export type Answer = { id: number; value: unknown } | { id: number; error: { name: string; message: string; stack: string } };

parentPort?.on('message', ({ id, job }: { id: number; job: Job }) => {
	let answer: Answer;
	try {
		answer = { id, value: runJob(job) };
	} catch (error) {
		const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
		answer = { id, error: { name, message, stack } };
	}
	parentPort?.postMessage(answer);
});
