/** The verified-figure report as a file. */
import type { Language } from '../contract/model.ts';
import { type ReportFormat, type ReportProfile, reportFormatFacts } from '../contract/report-formats.ts';
import type { ReportInput } from '../reports/index.ts';
import type { DeskContext } from './context.ts';
import { ties } from './evidence/evidence.ts';
import { openArticle } from './open-article.ts';
import { sheet } from './signoff/sign.ts';

export type { PrintHtml } from '../reports/index.ts';

/** What no file system takes in a name, and what would hide the file or make a path of it. */
const UNFIT = /[\u0000-\u001f\u007f"*/:<>?\\|]+/g;
const NAME_LENGTH = 80;

export interface ReportRequest {
	/** One report of them all, in this order. */
	articles: readonly string[];
	format: ReportFormat;
	profile: ReportProfile;
	language: Language;
}

/** Errors: as {@link openArticle}; NOT_PRINTABLE where the host has no printer for a PDF. */
export async function report(context: DeskContext, request: ReportRequest): Promise<{ name: string; file: File }> {
	const { articles, format, profile } = request;
	const inputs: ReportInput[] = [];
	for (const article of articles) {
		const view = await openArticle(context, article);
		inputs.push({
			view,
			sheet: await sheet(context, article),
			ties: await ties(context, article),
			events: context.store.events.of(article),
			version: context.version,
			engine: context.engineVersion,
		});
	}
	const { language } = request;
	const what = inputs[0]?.view.summary.title ?? '';
	const bytes = await context.reports.render({ inputs, options: { format, profile, language } }, what);
	const { extension, mediaType, profiled } = reportFormatFacts[format];
	const suffix = profiled && profile !== 'full' ? `.${profile}` : '';
	const name = `${fileStem(inputs[0]?.view.summary.title ?? '')}${suffix}.${extension}`;
	return { name, file: new File([bytes], name, { type: mediaType }) };
}

/** A title as a file name: never empty, a path, or hidden; cut between characters, not inside one. */
export function fileStem(title: string): string {
	const plain = title
		.replace(UNFIT, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+/, '');
	return (
		Array.from(plain)
			.slice(0, NAME_LENGTH)
			.join('')
			.replace(/[. ]+$/, '') || 'report'
	);
}
