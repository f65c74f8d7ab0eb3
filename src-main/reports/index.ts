/** One report, of one article or of several, in any of its formats. */
import type { Language } from '../contract/model.ts';
import type { ReportFormat, ReportProfile } from '../contract/report-formats.ts';
import { renderAnnotations } from './annotations.ts';
import { renderClaimReviews } from './claim-review.ts';
import { renderCsv } from './csv.ts';
import { renderHtml } from './html.ts';
import { renderJson, renderJsonLines } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { type ReportInput, reportModel } from './model.ts';
import { wordedReport } from './worded.ts';

export { inputsOf, isAltered, type Parsed, parseReport } from './from-json.ts';
export type { ReportEvent, ReportInput } from './model.ts';

/** Prints a page of HTML as a tagged, outlined PDF. What a host can do that a report can not. */
export type PrintHtml = (html: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface ReportOptions {
	format: ReportFormat;
	profile: ReportProfile;
	/** The language of the report; the article's words stay as they are. */
	language: Language;
	print: PrintHtml;
}

/**
 * The report's bytes: every article in the order given, one after the other. The same input gives the same bytes, PDF aside, which is the printer's. Rejects with what `print`
 * rejects with.
 */
export async function renderReport(
	inputs: readonly ReportInput[],
	options: ReportOptions,
): Promise<string | Uint8Array<ArrayBuffer>> {
	const { format, language, profile } = options;
	const models = inputs.map(reportModel);
	const worded = () => models.map((model) => wordedReport(model, language, profile));
	switch (format) {
		case 'html':
			return renderHtml(worded());
		case 'pdf':
			return options.print(renderHtml(worded()));
		case 'docx':
			// The libraries of the office formats are large, and the desk should not load them to start.
			return (await import('./docx.ts')).renderDocx(worded());
		case 'md':
			return renderMarkdown(worded());
		case 'xlsx':
			return (await import('./xlsx.ts')).renderXlsx(models, language);
		case 'csv':
			return renderCsv(models, language);
		case 'json':
			return renderJson(models, language);
		case 'jsonl':
			return renderJsonLines(models.flatMap(({ events }) => events));
		case 'annotations':
			return renderAnnotations(models, language);
		case 'claimreview':
			return renderClaimReviews(models, language);
	}
}
