/** A worker that does what the text says: hang, die, throw, run out of memory, or answer with the text. */
import { parentPort } from 'node:worker_threads';
import type { ReadJob } from '../engine.ts';
import type { Answer } from '../engine-worker.ts';

const answer = (message: Answer) => parentPort?.postMessage(message);

parentPort?.on('message', ({ id, job: { source } }: { id: number; job: ReadJob }) => {
	if (source === 'hang') for (;;);
	if (source === 'die') process.exit(3);
	if (source === 'burst') throw new Error('burst');
	if (source === 'gorge') for (let all: unknown = null; ; ) all = { all };
	if (source === 'throw') answer({ id, error: { name: 'RangeError', message: 'off the map', stack: 'at sea' } });
	else answer({ id, value: source });
});
