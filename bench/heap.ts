/**
 * How much heap a reading needs: the smallest limit it gets through with. What is in use at some moment says little,
 * for V8 collects when it likes; a reading that ends inside a limit needed no more than the limit.
 */
import { getHeapStatistics } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { read } from '../src-main/engine/read.ts';

const MB = 1024 * 1024;
/** Young generation of a worker, MB: small, so that the limit of the old one is the limit that counts. */
const YOUNG = 2;
/** Multiples of the text's bytes that are tried, smallest first. */
const MULTIPLES = [5, 10, 15, 20, 25, 30, 40, 60];

/** Bytes of heap in use when `text` has been read in a worker with `limit` MB; null if the limit did not suffice. */
function readWithin(text: string, limit: number): Promise<number | null> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL(import.meta.url), {
			workerData: text,
			resourceLimits: { maxOldGenerationSizeMb: limit, maxYoungGenerationSizeMb: YOUNG },
		});
		worker.once('message', (used: number) => {
			resolve(used);
			worker.terminate();
		});
		worker.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
			else reject(error);
		});
	});
}

/**
 * The smallest of the multiples of the text's UTF-8 bytes that suffices to read `text`, beyond what the engine itself
 * holds once it has read `sample`; null if none does.
 */
export async function heapNeeded(text: string, sample: string): Promise<number | null> {
	const base = (await readWithin(sample, 1024)) ?? Number.POSITIVE_INFINITY;
	const bytes = Buffer.byteLength(text);
	for (const multiple of MULTIPLES) {
		const used = await readWithin(text, Math.ceil((base + multiple * bytes) / MB));
		if (used !== null) return multiple;
	}
	return null;
}

if (!isMainThread) {
	const reading = read(workerData as string);
	// The reading is still held when its heap is told.
	parentPort?.postMessage(reading.figures.length >= 0 ? getHeapStatistics().used_heap_size : 0);
}
