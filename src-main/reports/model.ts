/**
 * The one report model: what a verified-figure report says, whatever its format. Built from the view that the desk shows,
 * so the report cannot say other things than the screen. Everything is data in reading order; no clock: dates come from
 * the events and the import.
 */
import { printedTexts } from '../contract/event-words.ts';
import type { Tie, Ties } from '../contract/evidence.ts';
import type { Figure, Finding, NonFigure, Paragraph, Relation } from '../contract/model.ts';
import type { FigureState, FigureVerdict, FindingState, Note, ReviewEvent } from '../contract/review.ts';
import type { SignoffSheet } from '../contract/signoff.ts';
import type { ArticleBetween, ArticleView } from '../contract/view.ts';
import { printedText } from '../contract/wording.ts';

/** What a report says of the view that the desk shows, and no more: all of it is in the JSON report (from-json.ts). */
export interface ReportView
	extends Pick<
		ArticleView,
		| 'revision'
		| 'sourceText'
		| 'reading'
		| 'checks'
		| 'between'
		| 'states'
		| 'findingStates'
		| 'paragraphNotes'
		| 'articleNotes'
		| 'earlier'
		| 'orphans'
		| 'orphanNotes'
		| 'head'
	> {
	summary: Pick<ArticleView['summary'], 'id' | 'title' | 'fileName' | 'published'>;
}

/** What a report is made from. */
export interface ReportInput {
	view: ReportView;
	/** The article's history with the hash of each event, oldest first. */
	events: readonly ReportEvent[];
	/** The sign-off sheet. */
	sheet: SignoffSheet;
	/** What its figures are tied to. */
	ties: Ties;
	/** The program's version. */
	version: string;
	/** Names the engine with its rules, as readings are stored under it. */
	engine: string;
}

export interface ReportEvent {
	event: ReviewEvent;
	hash: string;
}

export interface ReportFigure {
	/** Counts the article's figures in reading order, from 1: how a report speaks of a figure. */
	number: number;
	figure: Figure;
	/** As it stands in its paragraph: `figure.text` has the blanks of English taken out. */
	printed: string;
	state: FigureState;
	/** Relations that this figure takes part in and that hold: its support. */
	support: Relation[];
	/** Places in other documents that it is tied to, in the order of tying. */
	evidence: readonly Tie[];
	/** Findings about it that nobody dismissed. */
	findings: ReportFinding[];
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

export interface ReportModel extends ReportInput {
	/** Figures without a verdict. */
	open: number;
	/** Nothing is open or disputed, and no finding above a note is left. */
	finished: boolean;
	verdicts: Record<FigureVerdict, number>;
	findings: ReportFinding[];
	dismissed: ReportFinding[];
	/** All paragraphs, in reading order. */
	paragraphs: ReportParagraph[];
	/** All figures, in reading order. */
	figures: ReportFigure[];
	others: NonFigure[];
	/** How the figures of the events stand in the article ({@link printedTexts}). */
	printed: ReadonlyMap<string, string>;
	/** The events alone, oldest first. */
	history: ReviewEvent[];
}

const rank = { error: 0, warning: 1, note: 2 } as const;

export function reportModel(input: ReportInput): ReportModel {
	const { view } = input;
	const { reading, checks } = view;
	const all = findingsOf(view);
	const findings = all.filter(({ state }) => !state?.dismissed);
	const support = new Map<string, Relation[]>();
	for (const relation of checks.relations) {
		if (relation.verdict !== 'holds') continue;
		for (const id of relation.figures) append(support, id, relation);
	}
	const about = new Map<string, ReportFinding[]>();
	for (const finding of findings) for (const { id } of finding.figures) append(about, id, finding);

	const figures = reading.figures.map((figure, index): ReportFigure => {
		const state = view.states[figure.id];
		if (!state) throw new Error(`the view has no state for figure ${figure.id}`);
		return {
			number: index + 1,
			figure,
			printed: printedText(figure, reading.paragraphs),
			state,
			support: support.get(figure.id) ?? [],
			evidence: input.ties[figure.id] ?? [],
			findings: about.get(figure.id) ?? [],
		};
	});
	const byParagraph = Map.groupBy(figures, ({ figure }) => figure.paragraph);
	const verdicts = { open: 0, confirmed: 0, flagged: 0, corrected: 0, 'not-a-figure': 0, disputed: 0 };
	for (const { state } of figures) verdicts[state.verdict]++;
	return {
		...input,
		open: verdicts.open,
		finished: verdicts.open === 0 && verdicts.disputed === 0 && findings.every(({ finding }) => finding.level === 'note'),
		verdicts,
		findings,
		dismissed: all.filter(({ state }) => state?.dismissed),
		paragraphs: reading.paragraphs.map((paragraph) => ({
			paragraph,
			figures: byParagraph.get(paragraph.index) ?? [],
			notes: view.paragraphNotes[String(paragraph.index)] ?? [],
		})),
		figures,
		others: reading.others,
		printed: printedTexts(reading),
		history: input.events.map(({ event }) => event),
	};
}

/** Findings within the article and between it and others, the gravest first. */
function findingsOf(view: ReportView): ReportFinding[] {
	const { reading, checks } = view;
	const figures = new Map(reading.figures.map((figure) => [figure.id, figure]));
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
		const indexes = new Set(cited.map((figure) => figure.paragraph));
		return {
			finding,
			relation: null,
			paragraphs: [...indexes].sort((a, b) => a - b).flatMap((index) => reading.paragraphs[index] ?? []),
			figures: cited,
			others: finding.others,
			state: view.findingStates[finding.fingerprint] ?? null,
		};
	});
	return [...own, ...between].sort((a, b) => rank[a.finding.level] - rank[b.finding.level]);
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
