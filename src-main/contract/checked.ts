/** What checking a set of files gives, before anything is stored: the input of the command line's reports. */
import type { Failure } from './errors.ts';
import type { BetweenFinding, DocumentChecks, Reading } from './model.ts';

export interface CheckedDocument {
	path: string;
	/** `pagesWithoutText`: numbers from 1; left out where the format has no pages. */
	decoded: { text: string; format: string; encoding: string; pagesWithoutText?: readonly number[] };
	reading: Reading;
	checks: DocumentChecks;
}

export interface CheckedFiles {
	documents: CheckedDocument[];
	/** `document` in its figures is the index in `documents`. */
	between: BetweenFinding[];
	failures: { path: string; failure: Failure }[];
}
