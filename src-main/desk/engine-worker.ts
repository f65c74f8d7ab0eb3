/** The thread the engine runs in, the intake's parsers, or OCR, which is started with its file. For the others: one message in, one out; the pool watches the time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from './engine.ts';
import { runJob } from './engine-jobs.ts';
import type { IntakeJob } from './intake.ts';

export type Answer = { id: number; value: unknown } | { id: number; error: { name: string; message: string; stack: string } };

async function run(job: Job | IntakeJob): Promise<unknown> {
	if (job.kind !== 'expand' && job.kind !== 'decode') return runJob(job);
	// Only the threads that parse load the parsers.
	const { runIntakeJob } = await import('./intake-jobs.ts');
	return runIntakeJob(job);
}

if (workerData !== null && typeof workerData === 'object' && 'ocr' in workerData) await import('../intake/ocr/worker.ts');

parentPort?.on('message', async ({ id, job }: { id: number; job: Job | IntakeJob }) => {
	let answer: Answer;
	try {
		answer = { id, value: await run(job) };
	} catch (error) {
		const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
		answer = { id, error: { name, message, stack } };
	}
	parentPort?.postMessage(answer);
});
