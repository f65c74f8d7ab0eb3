/** What the desk asks of the engine. The engine itself runs in worker threads (engine-pool.ts), or in process for the CLI. */
import type { Declared, Layout } from '../contract/layout.ts';
import type { BetweenFinding, DocumentChecks, Fact, Language, Reading } from '../contract/model.ts';
import type { Correction } from '../contract/review.ts';

export interface ReadJob {
	kind: 'read';
	source: string;
	/** What the facts will call this document. */
	document: string;
	/** What the file says beside the text. */
	layout: Layout | null;
	declared: Declared | null;
	published: string | null;
}

export interface ReadResult {
	reading: Reading;
	checks: DocumentChecks;
	facts: Fact[];
}

/** Facts of a fresh document against stored ones. */
export interface CompareJob {
	kind: 'compare';
	fresh: Fact[];
	stored: Fact[];
}

/** The words an editor typed as a correction. */
export interface ParseJob {
	kind: 'parse';
	text: string;
	language: Language;
	published: string | null;
}

export interface JobResults {
	read: ReadResult;
	compare: BetweenFinding[];
	parse: Correction | null;
}

export type Job = ReadJob | CompareJob | ParseJob;

export interface JobOptions {
	/** What is being done, for the message when it fails: a file name. */
	what: string;
	signal?: AbortSignal;
}

/**
 * Runs jobs. Errors: TIMED_OUT, WORKER_DIED; the signal's reason when it is aborted. What the engine throws is a bug and
 * arrives as it is.
 */
export interface Engine {
	/** Another one, another reading: what was read by an engine of another id is read again. */
	readonly id: string;
	run<J extends Job>(job: J, options: JobOptions): Promise<JobResults[J['kind']]>;
	close(): Promise<void>;
}
