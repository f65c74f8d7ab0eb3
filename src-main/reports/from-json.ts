/**
 * The way back from the JSON report: what was kept as data is laid out again, in any format, in any year, without the
 * library it came from.
 */

import { type ReportOutput, reportOutputSchema } from '../contract/report-output.ts';
import type { FindingState } from '../contract/review.ts';
import type { ReportInput } from './model.ts';

/** Null for a text that is no JSON report of this schema. */
export function parseReport(text: string): ReportOutput | null {
	try {
		const value: unknown = JSON.parse(text);
		// As it is written: the schema's own copy has its keys in another order, and the bytes would be others.
		return reportOutputSchema.safeParse(value).success ? (value as ReportOutput) : null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

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
