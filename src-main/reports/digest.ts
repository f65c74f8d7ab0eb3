/** What shows that a JSON report is as it was made: its digest, over everything else in it. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../contract/canonical.ts';
import type { ReportOutput } from '../contract/report-output.ts';

/**
 * SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a report without its digest: indented otherwise or with its
 * keys in another order it is the same report. It shows what was changed by accident or by hand; it is no signature, and
 * who makes it anew is not found out by it.
 */
export const digestOf = (report: Omit<ReportOutput, 'digest'>): string =>
	createHash('sha256')
		.update(canonicalJson({ ...report, digest: undefined }))
		.digest('hex');
