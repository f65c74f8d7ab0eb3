/** What the desk asks of the intake. Parsers of whole file formats run in a thread of their own (intake-pool.ts). */
import type { Failure } from '../contract/errors.ts';
import type { Decoded, Part, ReadOptions } from '../intake/index.ts';

/** `kind` tells these from the engine's jobs, which run in the same kind of thread. */
export interface ExpandJob {
	kind: 'expand';
	bytes: Uint8Array;
	name: string;
}

export interface DecodeJob {
	kind: 'decode';
	bytes: Uint8Array;
	name: string;
	options: ReadOptions;
}

export type IntakeJob = ExpandJob | DecodeJob;
/** Expected failures come back as values: an error loses its data on the way between threads. */
export type IntakeAnswer = { parts: Part[] } | { decoded: Decoded } | { failure: Failure };

export interface Intake {
	/**
	 * The documents that a file comes to: itself, or what is in an archive, or a mail with what is attached. What cannot be had
	 * is among the parts. Errors: TIMED_OUT, WORKER_DIED; the signal's reason when it is aborted.
	 */
	expand(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<Part[]>;
	/** Errors: UNREADABLE_FILE, and as {@link expand}. */
	decode(bytes: Uint8Array, name: string, options?: Partial<ReadOptions>, signal?: AbortSignal): Promise<Decoded>;
	close(): Promise<void>;
}
