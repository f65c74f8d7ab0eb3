/** The figures and findings of an article as rows, for CSV and XLSX: one description of the columns for both. */
import { message } from '../contract/messages/index.ts';
import type { Language } from '../contract/model.ts';
import { findingMessage } from './finding-message.ts';
import type { ReportFigure, ReportFinding, ReportModel } from './model.ts';
import { evidenceInWords, when } from './worded.ts';

/** A number keeps its digits; `exact` is what the engine read, as text. */
export type Cell = { type: 'text'; text: string } | { type: 'number'; exact: string } | { type: 'empty' };

export interface Column<Row> {
	/** Catalogue key under `report.column.`. */
	id: string;
	/** Width in characters, for sheets. */
	width: number;
	cell(row: Row, context: { model: ReportModel; language: Language }): Cell;
}

const text = (value: string | null | undefined): Cell => (value ? { type: 'text', text: value } : { type: 'empty' });

/** Numbers that a spreadsheet holds exactly (15 significant digits); others, and fractions, stay text: nothing is rounded. */
export function number(exact: string | null): Cell {
	if (exact === null) return { type: 'empty' };
	const plain = /^-?(\d+)(?:\.(\d+))?$/.exec(exact);
	const digits = plain ? `${plain[1]}${plain[2] ?? ''}`.replace(/^0+/, '') : '';
	return plain && digits.length <= 15 ? { type: 'number', exact } : { type: 'text', text: exact };
}

export const figureColumns: readonly Column<ReportFigure>[] = [
	{ id: 'article', width: 24, cell: (_, { model }) => text(model.view.summary.title) },
	{ id: 'number', width: 6, cell: (row) => number(String(row.number)) },
	{ id: 'paragraph', width: 8, cell: ({ figure }) => number(String(figure.paragraph + 1)) },
	{ id: 'printed', width: 16, cell: ({ printed }) => text(printed) },
	{ id: 'kind', width: 10, cell: ({ figure }, { language }) => text(message(language, `word.kind.${figure.kind}`)) },
	{ id: 'value', width: 16, cell: ({ figure }) => number(figure.value) },
	{ id: 'low', width: 12, cell: ({ figure }) => number(figure.low) },
	{ id: 'high', width: 12, cell: ({ figure }) => number(figure.high) },
	{ id: 'unit', width: 10, cell: ({ figure }) => text(figure.unit) },
	{ id: 'modifier', width: 10, cell: ({ figure }, { language }) => text(message(language, `word.modifier.${figure.modifier}`)) },
	{ id: 'precision', width: 10, cell: ({ figure }) => number(figure.precision) },
	{ id: 'metric', width: 22, cell: ({ figure }) => text(figure.metric.text) },
	{ id: 'aspect', width: 10, cell: ({ figure }, { language }) => text(message(language, `word.aspect.${figure.aspect}`)) },
	{ id: 'period', width: 14, cell: ({ figure }) => text(figure.period.text) },
	{ id: 'place', width: 14, cell: ({ figure }) => text(figure.place.text) },
	{ id: 'attribution', width: 14, cell: ({ figure }) => text(figure.attribution.text) },
	{ id: 'verdict', width: 10, cell: ({ state }, { language }) => text(message(language, `word.verdict.${state.verdict}`)) },
	{
		id: 'reason',
		width: 12,
		cell: ({ state }, { language }) => text(state.reason && message(language, `word.reason.${state.reason}`)),
	},
	{ id: 'correction', width: 16, cell: ({ state }) => text(state.correction?.text) },
	{ id: 'corrected', width: 16, cell: ({ state }) => number(state.correction?.value ?? null) },
	{ id: 'by', width: 12, cell: ({ state }) => text(state.by) },
	{ id: 'at', width: 22, cell: ({ state }) => text(state.at && when(state.at)) },
	{ id: 'comment', width: 24, cell: ({ state }) => text(state.comment) },
	{ id: 'notes', width: 24, cell: ({ state }) => text(state.notes.map((note) => `${note.by}: ${note.text}`).join('\n')) },
	{
		id: 'findings',
		width: 40,
		cell: ({ findings }, { language }) => text(findings.map(({ finding }) => findingMessage(finding, language)).join('\n')),
	},
	{
		id: 'evidence',
		width: 32,
		cell: ({ evidence }, { language }) => text(evidenceInWords(language, evidence).join('\n')),
	},
	{ id: 'text', width: 60, cell: ({ figure }, { model }) => text(model.view.reading.paragraphs[figure.paragraph]?.text) },
];

export const findingColumns: readonly Column<ReportFinding>[] = [
	{ id: 'article', width: 24, cell: (_, { model }) => text(model.view.summary.title) },
	{ id: 'level', width: 8, cell: ({ finding }, { language }) => text(message(language, `word.level.${finding.level}`)) },
	{ id: 'rule', width: 24, cell: ({ finding }) => text(finding.rule) },
	{ id: 'message', width: 60, cell: ({ finding }, { language }) => text(findingMessage(finding, language)) },
	{ id: 'formula', width: 24, cell: ({ relation }) => text(relation?.formula) },
	{ id: 'computed', width: 14, cell: ({ relation }) => text(relation?.computed) },
	{ id: 'printed', width: 14, cell: ({ relation }) => text(relation?.printed) },
	{ id: 'paragraph', width: 10, cell: ({ paragraphs }) => text(paragraphs.map(({ index }) => index + 1).join(', ')) },
	{ id: 'dismissed', width: 24, cell: ({ state }) => text(state?.dismissed ? state.reason || '—' : null) },
	{ id: 'by', width: 12, cell: ({ state }) => text(state?.dismissed ? state.by : null) },
	{ id: 'at', width: 22, cell: ({ state }) => text(state?.dismissed && state.at ? when(state.at) : null) },
];

export const heading = (id: string, language: Language): string => message(language, `report.column.${id}`);
