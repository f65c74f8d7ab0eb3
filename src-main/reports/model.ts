/**
 * The one report model: what a verified-figure report says, whatever its format. Built from the view that the desk shows,
 * so the report cannot say other things than the screen. Everything is data in reading order; no clock: dates come from
 * the events and the import.
 */
import type { Figure, Finding, NonFigure, Paragraph, Relation } from '../contract/model.ts';
import type { FigureState, FindingState, Note } from '../contract/review.ts';
import type { ArticleBetween, ArticleView } from '../contract/view.ts';

export interface ReportFigure {
	figure: Figure;
	state: FigureState;
	/** Relations that this figure takes part in and that hold: its support. */
	support: Relation[];
}

export interface ReportParagraph {
	paragraph: Paragraph;
	figures: ReportFigure[];
	notes: Note[];
}

export interface ReportFinding {
	finding: Finding | ArticleBetween;
	relation: Relation | null;
	/** The paragraphs it is about, in reading order. */
	paragraphs: Paragraph[];
	figures: Figure[];
	others: ArticleBetween['others'];
	state: FindingState | null;
}

export interface ReportModel {
	view: ArticleView;
	version: string;
	/** Figures without a verdict. */
	open: number;
	findings: ReportFinding[];
	dismissed: ReportFinding[];
	/** Paragraphs that hold a figure or a note. */
	paragraphs: ReportParagraph[];
	others: NonFigure[];
}

const rank = { error: 0, warning: 1, note: 2 } as const;

export function reportModel(view: ArticleView, version: string): ReportModel {
	const { reading, checks } = view;
	const figures = new Map(reading.figures.map((figure) => [figure.id, figure]));
	const support = new Map<string, Relation[]>();
	for (const relation of checks.relations) {
		if (relation.verdict !== 'holds') continue;
		for (const id of relation.figures) support.set(id, [...(support.get(id) ?? []), relation]);
	}
	const byParagraph = new Map<number, ReportFigure[]>();
	for (const figure of reading.figures) {
		const state = view.states[figure.id];
		if (!state) throw new Error(`the view has no state for figure ${figure.id}`);
		const row = { figure, state, support: support.get(figure.id) ?? [] };
		byParagraph.set(figure.paragraph, [...(byParagraph.get(figure.paragraph) ?? []), row]);
	}

	const known = (ids: readonly string[]) => ids.flatMap((id) => figures.get(id) ?? []);
	const own = checks.findings.map((finding): ReportFinding => {
		const cited = known(finding.figures);
		const indexes = new Set([...finding.paragraphs, ...cited.map((figure) => figure.paragraph)]);
		return {
			finding,
			relation: finding.relation === null ? null : (checks.relations[finding.relation] ?? null),
			paragraphs: [...indexes].sort((a, b) => a - b).flatMap((index) => reading.paragraphs[index] ?? []),
			figures: cited,
			others: [],
			state: view.findingStates[finding.fingerprint] ?? null,
		};
	});
	const between = view.between.map((finding): ReportFinding => {
		const cited = known(finding.figures.filter(({ document }) => document === view.summary.id).map(({ id }) => id));
		return {
			finding,
			relation: null,
			paragraphs: cited.flatMap((figure) => reading.paragraphs[figure.paragraph] ?? []),
			figures: cited,
			others: finding.others,
			state: view.findingStates[finding.fingerprint] ?? null,
		};
	});
	const all = [...own, ...between].sort((a, b) => rank[a.finding.level] - rank[b.finding.level]);

	return {
		view,
		version,
		open: Object.values(view.states).filter((state) => state.verdict === 'open').length,
		findings: all.filter(({ state }) => !state?.dismissed),
		dismissed: all.filter(({ state }) => state?.dismissed),
		paragraphs: reading.paragraphs.flatMap((paragraph) => {
			const rows = byParagraph.get(paragraph.index) ?? [];
			const notes = view.paragraphNotes[String(paragraph.index)] ?? [];
			return rows.length || notes.length ? [{ paragraph, figures: rows, notes }] : [];
		}),
		others: reading.others,
	};
}
