/** The thread that reports are laid out in. One message in, one out, as the engine's thread has it. */
import { parentPort } from 'node:worker_threads';
import { renderReport } from '../reports/index.ts';
import type { Answer } from './engine-worker.ts';
import type { ReportJob } from './report-pool.ts';

/** A thread has no printer: for a PDF the desk asks for the HTML and has its host print it. */
const noPrinter = () => Promise.reject(new Error('a report is printed outside of its thread'));

parentPort?.on('message', async ({ id, job }: { id: number; job: ReportJob }) => {
	let answer: Answer;
	try {
		answer = { id, value: await renderReport(job.inputs, { ...job.options, print: noPrinter }) };
	} catch (error) {
		const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
		answer = { id, error: { name, message, stack } };
	}
	parentPort?.postMessage(answer);
});
