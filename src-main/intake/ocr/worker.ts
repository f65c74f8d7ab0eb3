/** The thread OCR runs in: one file, then it ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { AppError, type Failure } from '../../contract/errors.ts';
import type { Decoded } from '../types.ts';
import { type OcrSource, readByOcr } from './read-pages.ts';

export type OcrMessage =
	| { type: 'progress'; done: number; total: number }
	| { type: 'read'; decoded: Decoded }
	| { type: 'refused'; failure: Failure };

/** What the thread is started with. */
export interface OcrData {
	ocr: OcrSource;
}

const say = (message: OcrMessage) => parentPort?.postMessage(message);

try {
	const decoded = await readByOcr((workerData as OcrData).ocr, (done, total) => say({ type: 'progress', done, total }));
	say({ type: 'read', decoded });
} catch (error) {
	// What is no expected failure ends the thread, and its parent is told by that.
	if (!(error instanceof AppError)) throw error;
	say({ type: 'refused', failure: error.failure });
}
