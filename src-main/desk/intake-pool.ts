/**
 * The intake with its parsers in a thread: a file that keeps one busy or eats its memory costs that file and nothing else.
 * Plain text is read where it is asked for, since nothing in it can be nested, packed or lied about.
 */
import { AppError } from '../contract/errors.ts';
import { decode, isPlain, mayHold, PARSER_HEAP_MB, READ_SECONDS } from '../intake/index.ts';
import { workerScript } from './engine-pool.ts';
import { EngineThread } from './engine-thread.ts';
import type { Intake, IntakeAnswer, IntakeJob } from './intake.ts';

export interface IntakePoolOptions {
	/** Seconds that one file may take. */
	deadline?: number;
	heapMb?: number;
	/** The thread's script, for tests. */
	script?: URL;
}

export function intakePool({ deadline = READ_SECONDS, heapMb = PARSER_HEAP_MB, script }: IntakePoolOptions = {}): Intake {
	let thread: EngineThread<IntakeJob> | null = null;
	let closed = false;
	const run = async (job: IntakeJob, signal: AbortSignal | undefined): Promise<IntakeAnswer> => {
		thread ??= new EngineThread<IntakeJob>({ script: script ?? workerScript(), deadline, heapMb });
		if (closed) await thread.close();
		return (await thread.run(job, { what: job.name, ...(signal && { signal }) })) as IntakeAnswer;
	};
	return {
		async expand(bytes, name, signal) {
			if (!mayHold(bytes, name)) return [{ name, bytes }];
			const answer = await run({ kind: 'expand', bytes, name }, signal);
			if ('failure' in answer) throw new AppError(answer.failure);
			if (!('parts' in answer)) throw new Error('the intake answered something else');
			return answer.parts;
		},
		async decode(bytes, name, { changes = 'accepted' } = {}, signal) {
			signal?.throwIfAborted();
			if (isPlain(bytes, name)) return decode(bytes, name, { changes });
			const answer = await run({ kind: 'decode', bytes, name, options: { changes } }, signal);
			if ('failure' in answer) throw new AppError(answer.failure);
			if (!('decoded' in answer)) throw new Error('the intake answered something else');
			return answer.decoded;
		},
		async close() {
			closed = true;
			await thread?.close();
		},
	};
}
