/** The rows of the ledger: a figure with all that is said about it; which are shown, and in which order. */
import type { Figure, FigureKind, Paragraph, Relation } from '../../../src-main/contract/model.ts';
import type { FigureState, FigureVerdict } from '../../../src-main/contract/review.ts';
import { bearsOut } from '../../../src-main/contract/support.ts';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { printedIn } from '../../lib/printed.ts';
import type { FindingEntry } from '../findings/findings.ts';
import { toldByOcr } from '../original/places.ts';

export interface Row {
	figure: Figure;
	/** The figure as printed, blanks and all. */
	printed: string;
	paragraph: Paragraph;
	/** The other figures of the paragraph too, for the faint marks. */
	neighbours: Figure[];
	state: FigureState;
	relations: Relation[];
	findings: FindingEntry[];
	/** Place in reading order, from 1. */
	number: number;
	/** Told by OCR: confirmed one at a time, the page in view. */
	told: boolean;
}

export type CheckFilter = 'any' | 'error' | 'warning' | 'note' | 'holds' | 'silent';
export type VerdictFilter = 'any' | 'decided' | FigureVerdict;
export type Order = 'reading' | 'queue' | 'fact';

export interface Filters {
	text: string;
	verdict: VerdictFilter;
	check: CheckFilter;
	kind: FigureKind | 'any';
	story: number | 'any';
	/** A rule: only figures that a live finding of it is about. */
	rule: string;
	order: Order;
}

export const NO_FILTERS: Filters = {
	text: '',
	verdict: 'any',
	check: 'any',
	kind: 'any',
	story: 'any',
	rule: 'any',
	order: 'reading',
};

export const isFiltered = (f: Filters): boolean =>
	f.text.trim() !== '' || f.verdict !== 'any' || f.check !== 'any' || f.kind !== 'any' || f.story !== 'any' || f.rule !== 'any';

type Source = Pick<ArticleView, 'reading' | 'states' | 'checks' | 'origins'>;
type Structure = Omit<Row, 'state' | 'findings'>;

/** What of the rows no decision changes. Linear in figures and relations. */
function structure({ reading, checks, origins }: Omit<Source, 'states'>): Structure[] {
	const relations = new Map<string, Relation[]>();
	for (const relation of checks.relations) {
		for (const figure of new Set(relation.figures)) {
			const list = relations.get(figure);
			if (list) list.push(relation);
			else relations.set(figure, [relation]);
		}
	}
	const byParagraph = new Map<number, Figure[]>();
	for (const figure of reading.figures) {
		const list = byParagraph.get(figure.paragraph);
		if (list) list.push(figure);
		else byParagraph.set(figure.paragraph, [figure]);
	}
	return reading.figures.flatMap((figure, index): Structure[] => {
		const paragraph = reading.paragraphs[figure.paragraph];
		if (!paragraph) return [];
		return [
			{
				figure,
				printed: printedIn(figure, paragraph),
				paragraph,
				neighbours: byParagraph.get(figure.paragraph) ?? [],
				relations: relations.get(figure.id) ?? [],
				number: index + 1,
				told: toldByOcr(origins.figures[figure.id]),
			},
		];
	});
}

const NO_FINDINGS: FindingEntry[] = [];

/**
 * Joins the view into rows, in reading order, time after time: a row about which nothing has changed is the same object as the
 * last time, so that one decision draws one row anew and not thousands.
 */
export function rowCache(): (source: Source, findings: ReadonlyMap<string, FindingEntry[]>) => Row[] {
	let built: { reading: Source['reading']; checks: Source['checks']; parts: Structure[] } | null = null;
	let rows = new Map<string, Row>();
	return (source, findings) => {
		const { reading, checks, states } = source;
		if (built?.reading !== reading || built.checks !== checks) {
			built = { reading, checks, parts: structure(source) };
			rows = new Map();
		}
		const result: Row[] = [];
		for (const part of built.parts) {
			const { id } = part.figure;
			const state = states[id];
			if (!state) continue;
			const own = findings.get(id) ?? NO_FINDINGS;
			let row = rows.get(id);
			if (!row || row.state !== state || row.findings !== own) {
				row = { ...part, state, findings: own };
				rows.set(id, row);
			}
			result.push(row);
		}
		return result;
	};
}

/** As {@link rowCache}, once. */
export const rowsOf = (source: Source, findings: ReadonlyMap<string, FindingEntry[]>): Row[] => rowCache()(source, findings);

/** The rows of each paragraph, and again the same list where no row of it has changed. */
export function paragraphCache(): (rows: readonly Row[]) => ReadonlyMap<number, readonly Row[]> {
	let before = new Map<number, readonly Row[]>();
	return (rows) => {
		const next = new Map<number, readonly Row[]>();
		for (let from = 0; from < rows.length; ) {
			const index = rows[from]?.paragraph.index ?? 0;
			let to = from + 1;
			while (rows[to]?.paragraph.index === index) to++;
			const old = before.get(index);
			const start = from;
			const same = old?.length === to - from && old.every((row, i) => row === rows[start + i]);
			next.set(index, same ? old : rows.slice(from, to));
			from = to;
		}
		before = next;
		return next;
	};
}

const live = (row: Row, level: 'error' | 'warning' | 'note'): boolean =>
	row.findings.some((f) => !f.dismissed && f.level === level);
const supported = (row: Row): boolean => row.relations.some(bearsOut);

function passes(row: Row, check: CheckFilter): boolean {
	switch (check) {
		case 'any':
			return true;
		case 'holds':
			return supported(row);
		case 'silent':
			return row.relations.every((r) => r.verdict === 'cannot-tell') && row.findings.every((f) => f.dismissed);
		default:
			return live(row, check);
	}
}

/**
 * The order of urgency: what an error points at, then figures in headlines, then what a warning points at and what nothing in
 * the article bears out, then the rest.
 */
export function urgency(row: Row): number {
	if (live(row, 'error')) return 0;
	if (row.paragraph.kind === 'headline' || row.paragraph.kind === 'deck') return 1;
	if (live(row, 'warning')) return 2;
	return supported(row) ? 4 : 3;
}

/**
 * Whether the arithmetic of the article bears the figure out and nothing speaks against it: then it may be confirmed together
 * with others like it. Still open, and not told by OCR; at least one equation holds (support.ts) and none fails; no finding but a note.
 */
export function isProven(row: Row): boolean {
	const known = proven.get(row);
	if (known !== undefined) return known;
	const found =
		row.state.verdict === 'open' &&
		!row.told &&
		supported(row) &&
		row.relations.every((r) => r.verdict !== 'fails') &&
		!live(row, 'error') &&
		!live(row, 'warning');
	proven.set(row, found);
	return found;
}

/** A row never changes (another takes its place), and every decision asks this of thousands. */
const proven = new WeakMap<Row, boolean>();

const NO_MENTIONS: ReadonlyMap<string, readonly string[]> = new Map();

/**
 * The rows that pass, in the order asked for. Text is looked for in the figure, what it says and its paragraph. `mentions`
 * (facts.ts) puts the mentions of one fact together in the order `fact`.
 */
export function visibleRows(rows: readonly Row[], filters: Filters, mentions = NO_MENTIONS): readonly Row[] {
	if (!isFiltered(filters) && filters.order === 'reading') return rows;
	const needle = filters.text.trim().toLocaleLowerCase();
	const shown = rows.filter((row) => {
		const { figure, state } = row;
		if (
			filters.verdict === 'decided' ? state.verdict === 'open' : filters.verdict !== 'any' && state.verdict !== filters.verdict
		) {
			return false;
		}
		if (filters.kind !== 'any' && figure.kind !== filters.kind) return false;
		if (filters.story !== 'any' && figure.story !== filters.story) return false;
		if (!passes(row, filters.check)) return false;
		if (filters.rule !== 'any' && !row.findings.some((f) => !f.dismissed && f.rule === filters.rule)) return false;
		if (needle === '') return true;
		return [row.printed, figure.text, figure.metric.text, figure.period.text, figure.place.text, row.paragraph.text].some((t) =>
			t.toLocaleLowerCase().includes(needle),
		);
	});
	if (filters.order === 'reading') return shown;
	const firsts = new Map(filters.order === 'fact' ? rows.map((row) => [row.figure.id, row.number] as const) : []);
	const rankOf = ({ figure, number }: Row): number => firsts.get(mentions.get(figure.id)?.[0] ?? figure.id) ?? number;
	return shown
		.map((row) => ({ row, rank: filters.order === 'fact' ? rankOf(row) : urgency(row) }))
		.sort((a, b) => a.rank - b.rank || a.row.number - b.row.number)
		.map((x) => x.row);
}

export const isOpen = (row: Row): boolean => row.state.verdict === 'open' || row.state.verdict === 'disputed';

/**
 * The figure to go to after deciding `current`: the next open one below it, else the first open one above, else the one
 * below, else `current` itself. `pending` figures count as decided: their answers are under way.
 */
export function nextOpen(rows: readonly Row[], current: string | null, pending: ReadonlySet<string>): string | null {
	const at = rows.findIndex((r) => r.figure.id === current);
	const wanted = (row: Row): boolean => row.figure.id !== current && isOpen(row) && !pending.has(row.figure.id);
	const below = rows.slice(at + 1).find(wanted) ?? rows.slice(0, Math.max(0, at)).find(wanted);
	return below?.figure.id ?? rows[at + 1]?.figure.id ?? current;
}

/** The figure `step` rows from `current`, held at the ends; the first row when `current` is not shown. */
export function stepFrom(rows: readonly Row[], current: string | null, step: number): string | null {
	const at = rows.findIndex((r) => r.figure.id === current);
	const to = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step));
	return rows[to]?.figure.id ?? null;
}
