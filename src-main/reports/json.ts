/** The report as data: docs/report.schema.json, and the history as JSON Lines. */
import type { Language } from '../contract/model.ts';
import { REPORT_SCHEMA_VERSION, type ReportOutput } from '../contract/report-output.ts';
import { digestOf } from './digest.ts';
import { findingMessage } from './finding-message.ts';
import type { ReportEvent, ReportModel } from './model.ts';

export function reportOutput(models: readonly ReportModel[], language: Language): ReportOutput {
	const [first] = models;
	if (!first) throw new Error('a report of no article');
	const report = {
		tickmark: first.version,
		schema: REPORT_SCHEMA_VERSION,
		engine: first.engine,
		language,
		articles: models.map((model) => articleOutput(model, language)),
	} as const;
	return { ...report, digest: digestOf(report) };
}

function articleOutput(model: ReportModel, language: Language): ReportOutput['articles'][number] {
	const { view } = model;
	const { figures: _, ...reading } = view.reading;
	const stateOf = (fingerprint: string) => view.findingStates[fingerprint] ?? null;
	return {
		article: {
			id: view.summary.id,
			title: view.summary.title,
			language: view.reading.language,
			published: view.summary.published,
			fileName: view.summary.fileName,
			importedAt: view.revision.importedAt,
			revision: view.revision.id,
			sha256: view.revision.sha256,
			receipt: view.revision.receipt,
		},
		open: model.open,
		finished: model.finished,
		sourceText: view.sourceText,
		reading,
		figures: model.figures.map(({ figure, number, printed, state }) => ({ ...figure, number, printed, state })),
		relations: view.checks.relations,
		notices: view.checks.notices,
		findings: view.checks.findings.map((finding) => ({
			...finding,
			message: findingMessage(finding, language),
			state: stateOf(finding.fingerprint),
		})),
		between: view.between.map((finding) => ({
			...finding,
			message: findingMessage(finding, language),
			state: stateOf(finding.fingerprint),
		})),
		paragraphNotes: view.paragraphNotes,
		articleNotes: view.articleNotes,
		orphans: view.orphans,
		earlier: view.earlier,
		orphanNotes: view.orphanNotes,
		sheet: model.sheet,
		ties: model.ties,
		events: model.events.map(({ event, hash }) => ({ event, hash })),
		head: view.head,
	};
}

export const renderJson = (models: readonly ReportModel[], language: Language): string =>
	`${JSON.stringify(reportOutput(models, language), null, '\t')}\n`;

/** An event a line with its hash, oldest first: `jq`, `grep` and the eye can read it, and the chain can be followed. */
export const renderJsonLines = (events: readonly ReportEvent[]): string =>
	events.map(({ event, hash }) => `${JSON.stringify({ ...event, hash })}\n`).join('');
