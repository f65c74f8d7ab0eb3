/** What the desk asks of the engine. The engine itself runs in worker threads (engine-pool.ts), or in process for the CLI. */
import type { Declared, Layout } from '../contract/layout.ts';
import type { BetweenFinding, DocumentChecks, Fact, Language, Reading, Relation } from '../contract/model.ts';
import type { ProfileChoice, TriedProfile } from '../contract/profile.ts';
import type { Correction, Marked } from '../contract/review.ts';
import type { MarkedIn } from '../engine/mark.ts';

/** One of the program's profiles by its name, or a house's own as its JSON. */
export type JobProfile = { name: Exclude<ProfileChoice, 'own'> } | { text: string };

export interface ReadJob {
	kind: 'read';
	source: string;
	/** What the facts will call this document. */
	document: string;
	/** What the file says beside the text. */
	layout: Layout | null;
	declared: Declared | null;
	published: string | null;
	profile: JobProfile;
}

export interface ReadResult {
	reading: Reading;
	checks: DocumentChecks;
	facts: Fact[];
}

/** The rules once more over a reading whose figures an editor changed. */
export interface CheckJob {
	kind: 'check';
	reading: Reading;
	source: string;
	/** What the facts will call this document. */
	document: string;
	profile: JobProfile;
}

/** Facts of a fresh document against stored ones. */
export interface CompareJob {
	kind: 'compare';
	fresh: Fact[];
	stored: Fact[];
	profile: JobProfile;
}

/** The words an editor typed as a correction. */
export interface ParseJob {
	kind: 'parse';
	text: string;
	language: Language;
	published: string | null;
}

/** A stretch that an editor marked as a figure. */
export interface MarkJob {
	kind: 'mark';
	text: string;
	/** What stands around it: the claim is read from there. */
	around: MarkedIn;
	paragraph: number;
	from: number;
	to: number;
}

/** The arithmetic of a rule over figures that an editor paired. */
export interface ReworkJob {
	kind: 'rework';
	/** Its figures are those paired, and no others. */
	reading: Reading;
	source: string;
	rule: string;
	operands: readonly { role: string; figure: string }[];
}

/** What a profile comes to. */
export interface ProfileJob {
	kind: 'profile';
	profile: JobProfile;
}

export interface JobResults {
	read: ReadResult;
	check: Omit<ReadResult, 'reading'>;
	compare: BetweenFinding[];
	parse: Correction | null;
	mark: Marked | null;
	profile: TriedProfile;
	rework: Relation | null;
}

export type Job = ReadJob | CheckJob | CompareJob | ParseJob | MarkJob | ReworkJob | ProfileJob;

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
