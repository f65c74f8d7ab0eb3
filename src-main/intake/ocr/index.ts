/** OCR, for pages without text: offline, only when asked for, in a thread with a deadline that starts anew with every page. */
import { Worker } from 'node:worker_threads';
import { AppError, fail } from '../../contract/errors.ts';
import type { Decoded } from '../types.ts';
import { HEAP_MB, PAGE_DEADLINE } from './limits.ts';
import type { OcrSource, Tell } from './read-pages.ts';
import type { OcrData, OcrMessage } from './worker.ts';

export type { OcrSource } from './read-pages.ts';

export interface OcrOptions {
	signal: AbortSignal;
	/** Pages done, of how many. */
	tell: Tell;
	/** The thread's script; it has to bring worker.ts. */
	script: URL;
}

/** Whether OCR has a way with files of this media type. */
export const readableByOcr = (format: string): boolean => ['application/pdf', 'image/png', 'image/jpeg'].includes(format);

/**
 * Reads the pages of a file that hold no text. Rejects with AppError UNREADABLE_FILE, TIMED_OUT (a page took too long),
 * WORKER_DIED; with the signal's reason when it is aborted.
 */
export function ocr(source: OcrSource, { signal, tell, script }: OcrOptions): Promise<Decoded> {
	return new Promise((resolve, reject) => {
		if (signal.aborted) return reject(signal.reason);
		const worker = new Worker(script, {
			workerData: { ocr: source } satisfies OcrData,
			resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
			// The recogniser writes its own remarks to the console.
			stdout: true,
			stderr: true,
		});
		let timer: NodeJS.Timeout | undefined;
		const end = (settle: () => void) => {
			clearTimeout(timer);
			signal.removeEventListener('abort', cancel);
			worker.removeAllListeners();
			void worker.terminate();
			settle();
		};
		const cancel = () => end(() => reject(signal.reason));
		const wait = () => {
			clearTimeout(timer);
			const late = fail('TIMED_OUT', { what: source.name, seconds: PAGE_DEADLINE });
			timer = setTimeout(() => end(() => reject(late)), PAGE_DEADLINE * 1000);
		};
		const died = (detail: string) => end(() => reject(fail('WORKER_DIED', { what: source.name, detail })));
		worker.on('message', (message: OcrMessage) => {
			if (message.type === 'read') end(() => resolve(message.decoded));
			else if (message.type === 'refused') end(() => reject(new AppError(message.failure)));
			else {
				wait();
				tell(message.done, message.total);
			}
		});
		worker.on('error', (error) => died(error.message));
		worker.on('exit', (code) => died(`exit ${code}`));
		signal.addEventListener('abort', cancel);
		wait();
	});
}
