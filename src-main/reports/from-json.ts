/**
 * The way back from the JSON report: what was kept as data is laid out again, in any format, in any year, without the
 * library it came from.
 */

import { beginsAsReport } from '../contract/report-formats.ts';
import { REPORT_SCHEMA_VERSION, type ReportOutput, reportOutputSchema } from '../contract/report-output.ts';
import type { FindingState } from '../contract/review.ts';
import { digestOf } from './digest.ts';
import type { ReportInput } from './model.ts';

/** What a text is, as a report: one, none at all, or one that cannot be read, and where or why. */
export type Parsed =
	| { is: 'report'; report: ReportOutput }
	| { is: 'none' }
	| { is: 'damaged'; detail: string }
	| { is: 'other-schema'; detail: string };

/** Whether it is as it was made is another question: {@link isAltered}. */
export function parseReport(text: string): Parsed {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return beginsAsReport(text) ? { is: 'damaged', detail: error.message } : { is: 'none' };
	}
	if (!isRecord(value) || typeof value['tickmark'] !== 'string' || !Array.isArray(value['articles'])) return { is: 'none' };
	if (value['schema'] !== REPORT_SCHEMA_VERSION) return { is: 'other-schema', detail: String(value['schema']) };
	const { error } = reportOutputSchema.safeParse(value);
	if (error) return { is: 'damaged', detail: error.issues[0]?.path.join('.') ?? '' };
	// As it is written: the schema's own copy has its keys in another order, and the bytes would be others.
	return { is: 'report', report: value as unknown as ReportOutput };
}

/** Whether anything in a report is not as it was when the report was made. */
export const isAltered = (report: ReportOutput): boolean => digestOf(report) !== report.digest;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What the report was made from, as far as a report says it. */
export const inputsOf = ({ articles, tickmark, engine }: ReportOutput): ReportInput[] =>
	articles.map((article) => ({ ...inputOf(article), version: tickmark, engine }));

function inputOf(output: ReportOutput['articles'][number]): Omit<ReportInput, 'version' | 'engine'> {
	const { article, sourceText, paragraphNotes, articleNotes, orphans, earlier, orphanNotes, head, relations, notices } = output;
	const { id, title, fileName, published, revision, importedAt, sha256, receipt } = article;
	const findings = output.findings.map(({ message: _, state: __, ...finding }) => finding);
	const between = output.between.map(({ message: _, state: __, ...finding }) => finding);
	const figures = output.figures.map(({ number: _, printed: __, state: ___, ...figure }) => figure);
	return {
		view: {
			summary: { id, title, fileName, published },
			revision: { id: revision, importedAt, sha256, receipt },
			...{ sourceText, between, paragraphNotes, articleNotes, orphans, earlier, orphanNotes, head },
			reading: { ...output.reading, figures },
			checks: { relations, findings, notices },
			states: Object.fromEntries(output.figures.map((figure) => [figure.id, figure.state])),
			findingStates: Object.fromEntries([...output.findings, ...output.between].flatMap(stated)),
		},
		sheet: output.sheet,
		ties: output.ties,
		events: output.events,
	};
}

const stated = ({ fingerprint, state }: { fingerprint: string; state: FindingState | null }): [string, FindingState][] =>
	state ? [[fingerprint, state]] : [];
