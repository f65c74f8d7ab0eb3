/** Findings inside the article and findings against other articles, as one list in the order in which they want to be looked at. */
import type { Finding, Level, MessageParams, Relation, Span } from '../../../src-main/contract/model.ts';
import type { ArticleBetween, ArticleView } from '../../../src-main/contract/view.ts';

export interface FindingEntry {
	/** Unique in this article, the same on every opening. */
	key: string;
	fingerprint: string;
	rule: string;
	variant: string;
	level: Level;
	params: MessageParams;
	/** Ids of this article's figures. */
	figures: string[];
	/** Indexes of this article's paragraphs: those named, or those the figures stand in. */
	paragraphs: number[];
	spans: Span[];
	relation: Relation | null;
	/** The places in other articles; empty for a finding inside this one. */
	others: ArticleBetween['others'];
	dismissed: boolean;
	reason: string;
}

const WEIGHT: Record<Level, number> = { error: 0, warning: 1, note: 2 };

type Findable = Pick<ArticleView, 'reading' | 'checks' | 'between' | 'findingStates'> & { summary: { id: string } };

function position(view: Findable, entry: FindingEntry): number {
	const places = [...entry.spans.map((s) => s.start), ...entry.paragraphs.map((p) => view.reading.paragraphs[p]?.start ?? 0)];
	return places.length > 0 ? Math.min(...places) : 0;
}

/** The paragraphs of these figures, ascending. */
function paragraphsOf(places: ReadonlyMap<string, number>, figures: readonly string[]): number[] {
	const found = new Set<number>();
	for (const figure of figures) {
		const paragraph = places.get(figure);
		if (paragraph !== undefined) found.add(paragraph);
	}
	return [...found].sort((a, b) => a - b);
}

/** Errors first, then warnings, then notes; in reading order within a level; what was dismissed last. */
export function findingEntries(view: Findable): FindingEntry[] {
	const places = new Map(view.reading.figures.map((f) => [f.id, f.paragraph]));
	const inside = view.checks.findings.map((f: Finding): FindingEntry => {
		const state = view.findingStates[f.fingerprint];
		return {
			key: `in:${f.id}`,
			fingerprint: f.fingerprint,
			rule: f.rule,
			variant: f.variant,
			level: f.level,
			params: f.params,
			figures: f.figures,
			paragraphs: f.paragraphs.length > 0 ? f.paragraphs : paragraphsOf(places, f.figures),
			spans: f.spans,
			relation: f.relation === null ? null : (view.checks.relations[f.relation] ?? null),
			others: [],
			dismissed: state?.dismissed ?? false,
			reason: state?.reason ?? '',
		};
	});
	const between = view.between.map((f): FindingEntry => {
		const figures = f.figures.filter((x) => x.document === view.summary.id).map((x) => x.id);
		const state = view.findingStates[f.fingerprint];
		return {
			key: `between:${f.id}`,
			fingerprint: f.fingerprint,
			rule: f.rule,
			variant: f.variant,
			level: f.level,
			params: f.params,
			figures,
			paragraphs: paragraphsOf(places, figures),
			spans: [],
			relation: null,
			others: f.others,
			dismissed: state?.dismissed ?? false,
			reason: state?.reason ?? '',
		};
	});
	return [...inside, ...between]
		.map((entry) => ({ entry, at: position(view, entry) }))
		.sort(
			(a, b) =>
				Number(a.entry.dismissed) - Number(b.entry.dismissed) || WEIGHT[a.entry.level] - WEIGHT[b.entry.level] || a.at - b.at,
		)
		.map(({ entry }) => entry);
}

/** Which findings touch which figure; dismissed ones included, in the order of the list. */
export function findingsByFigure(entries: readonly FindingEntry[]): Map<string, FindingEntry[]> {
	const map = new Map<string, FindingEntry[]>();
	for (const entry of entries) {
		for (const figure of entry.figures) {
			const list = map.get(figure);
			if (list) list.push(entry);
			else map.set(figure, [entry]);
		}
	}
	return map;
}

/** The next finding to look at after `current` (null = from the top), past what was dismissed, round to the start. */
export function nextFinding(entries: readonly FindingEntry[], current: string | null): FindingEntry | null {
	const at = entries.findIndex((e) => e.key === current);
	for (let step = 1; step <= entries.length; step++) {
		const entry = entries[(at + step) % entries.length];
		if (entry && !entry.dismissed) return entry;
	}
	return null;
}

export interface Gathered {
	/** The first of them. */
	finding: FindingEntry;
	count: number;
}

/**
 * Findings for a narrow column: notes of one rule are one line with a count. A paragraph that stands in five other articles
 * says so once; errors and warnings each keep their own line.
 */
export function gather(entries: readonly FindingEntry[]): Gathered[] {
	const lines: Gathered[] = [];
	for (const finding of entries) {
		const same = finding.level === 'note' ? lines.find((line) => line.finding.rule === finding.rule) : undefined;
		if (same) same.count++;
		else lines.push({ finding, count: 1 });
	}
	return lines;
}
