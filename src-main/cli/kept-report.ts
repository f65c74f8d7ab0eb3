/** Reports that were kept as JSON, laid out again: no library is asked, and nothing is read or checked anew. */
import { type Level, levels } from '../contract/model.ts';
import type { ReportOutput } from '../contract/report-output.ts';
import { brokenLink } from '../desk/chain.ts';
import { chromiumPrinter } from '../hosts/loopback/print.ts';
import { inputsOf, isAltered, type Parsed, parseReport, type ReportOptions, renderReport } from '../reports/index.ts';
import { type Input, isFailure } from './inputs.ts';

export type Kept = Parsed | { is: 'unsound'; event: string } | { is: 'altered' };

/** The report that a file holds, or what keeps it from being laid out; `none` where it is something else, an article perhaps. */
export function keptReport({ bytes }: Input): Kept {
	// A JSON report begins with a brace, an editor's mark of UTF-8 perhaps before it: a PDF of many megabytes need not be taken for text first.
	if (isFailure(bytes) || !(bytes[0] === 0x7b || bytes[0] === 0xef)) return { is: 'none' };
	const parsed = parseReport(new TextDecoder().decode(bytes));
	if (parsed.is !== 'report') return parsed;
	// Of the two, the history can say where.
	const event = brokenHistory(parsed.report);
	if (event !== null) return { is: 'unsound', event };
	return isAltered(parsed.report) ? { is: 'altered' } : parsed;
}

/**
 * The first event whose hash does not fit, or "" where the report names another last event than its history has: somebody
 * wrote in it. Null for a sound one.
 */
function brokenHistory({ articles }: ReportOutput): string | null {
	for (const { events, head } of articles) {
		const broken = brokenLink(events);
		if (broken !== null) return broken;
		if (!(head === '' && events.length === 0) && !events.some(({ hash }) => hash === head)) return '';
	}
	return null;
}

export const renderKept = (
	kept: readonly ReportOutput[],
	options: Omit<ReportOptions, 'print'>,
): Promise<string | Uint8Array<ArrayBuffer>> => renderReport(kept.flatMap(inputsOf), { ...options, print: chromiumPrinter() });

/** Levels of findings that nobody had dismissed. */
export function levelsIn(kept: readonly ReportOutput[]): Set<Level> {
	const left = kept
		.flatMap(({ articles }) => articles.flatMap(({ findings, between }) => [...findings, ...between]))
		.filter(({ state }) => !state?.dismissed);
	return new Set(levels.filter((level) => left.some((finding) => finding.level === level)));
}
