/** What checking a set of files gives, before anything is stored: the input of the command line's reports. */
import type { Failure } from './errors.ts';
import type { BetweenFinding, DocumentChecks, Reading } from './model.ts';

export interface CheckedDocument {
	path: string;
	decoded: { text: string; format: string; encoding: string };
	reading: Reading;
	checks: DocumentChecks;
}

export interface CheckedFiles {
	documents: CheckedDocument[];
	/** `document` in its figures is the index in `documents`. */
	between: BetweenFinding[];
	failures: { path: string; failure: Failure }[];
}
