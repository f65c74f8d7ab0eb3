/**
 * The numbers with which a table counts its own lines, under 序号, No. or Rank: 1, 2, 3 … name the line and are no figures
 * of the report. A column that skips or repeats a number (a place shared by two) tells ranks and stays.
 */
import type { Paragraph } from '../../contract/model.ts';
import type { Extraction, FigureDraft, NonFigureDraft } from './types.ts';

const SERIAL =
	/^(?:序号|编号|项次|排[名序]|名次|位次|no\.?|nr\.?|#|№|s\/?n|(?:sl|sr|s)\.? ?no\.?|rank(?:ing)?|pos(?:ition|n)?\.?)$/iu;

/** The figure that is all of the first cell, or null. */
function firstCell(text: string, figures: readonly FigureDraft[]): FigureDraft | null {
	const figure = figures[0];
	const end = text.indexOf('\t');
	return figure && end > 0 && text.slice(0, end).trim() === text.slice(figure.from, figure.to) ? figure : null;
}

const named = (figure: FigureDraft): NonFigureDraft => ({
	from: figure.from,
	to: figure.to,
	class: 'label',
	reason: 'row number',
});

/** The extractions without the numbers of the lines of tables; in the order of the paragraphs. Linear. */
export function withoutRowNumbers(paragraphs: readonly Paragraph[], extractions: readonly Extraction[]): readonly Extraction[] {
	let out: Extraction[] | null = null;
	for (let i = 0; i < paragraphs.length; i++) {
		const { kind, text = '' } = paragraphs[i] ?? {};
		if (kind !== 'tablecell' || !SERIAL.test(text.slice(0, text.indexOf('\t')).trim())) continue;
		const rows: number[] = [];
		for (let k = i + 1; k < paragraphs.length; k++) {
			const row = paragraphs[k];
			// The rule of dashes under the heads ends no table.
			if (row?.kind === 'noise') continue;
			const figure = row?.kind === 'tablecell' ? firstCell(row.text, extractions[k]?.figures ?? []) : null;
			if (figure?.value !== String(rows.length + 1)) break;
			rows.push(k);
		}
		if (rows.length < 2) continue;
		out ??= [...extractions];
		for (const k of rows) {
			const { figures, others } = out[k] as Extraction;
			out[k] = { figures: figures.slice(1), others: [named(figures[0] as FigureDraft), ...others] };
		}
	}
	return out ?? extractions;
}
