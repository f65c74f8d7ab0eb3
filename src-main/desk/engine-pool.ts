/** The engine in two threads: long readings in one, what somebody waits for at the screen in the other. */
import { readFileSync } from 'node:fs';
import { sha256 } from './chain.ts';
import type { Engine, Job, JobOptions, JobResults } from './engine.ts';
import { EngineThread } from './engine-thread.ts';
import { threadScript } from './thread-script.ts';

export interface PoolOptions {
	/** Seconds that reading and checking one text may take. */
	readDeadline?: number;
	/** Seconds for the small jobs. */
	quickDeadline?: number;
	/** The thread's script, for tests. */
	script?: URL;
}

/** The longest text that intake lets in takes a few hundred MB to read. */
const HEAP_MB = 2048;

const ID_LENGTH = 12;

/** The engine's thread, and the parsers'. */
export const workerScript = (): URL => threadScript('engine-worker');

export function enginePool({ readDeadline = 120, quickDeadline = 20, script = workerScript() }: PoolOptions = {}): Engine {
	const long = new EngineThread({ script, deadline: readDeadline, heapMb: HEAP_MB });
	const quick = new EngineThread({ script, deadline: quickDeadline, heapMb: HEAP_MB });
	return {
		// Built, the script names the chunks it is made of by their content: a change anywhere in the engine changes it.
		id: sha256(readFileSync(script)).slice(0, ID_LENGTH),
		run: <J extends Job>(job: J, options: JobOptions) =>
			(job.kind === 'read' || job.kind === 'check' ? long : quick).run(job, options) as Promise<JobResults[J['kind']]>,
		close: async () => {
			await Promise.all([long.close(), quick.close()]);
		},
	};
}
