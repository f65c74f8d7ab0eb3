/**
 * What the cell of a table says stands at the head of its row and of its column: 3.9 under "Apr 2026" beside "Food" is of
 * food, in April. A cell that says more than its number keeps what it says.
 */
import type { ClaimDraft, PeriodDraft, QualifierDraft } from './types.ts';
import type { View } from './view.ts';

interface Cell {
	from: number;
	to: number;
	text: string;
	/** The time the cell names, if it names one. */
	time: PeriodDraft | null;
}

interface Row {
	paragraph: number;
	cells: Cell[];
}

/** Units at the end of a head say nothing of what is counted: Revenue ($m), 金额/亿元. */
const UNIT = /\s*[（(][^（()）]{1,16}[）)]\s*$|[/／][^/／（()）\d]{1,8}$/u;
/** Heads that name a time without a year: "Week 29", "May", "Jan-Mar". They say when, though not of which year. */
const TIME_HEAD =
	/^(?:(?:week|wk|month|quarter|day)\s\d{1,2}|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s?[-–]\s?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?)?)$/iu;
const LETTERS = /\p{L}{2}/u;

function rowOf(view: View, claims: readonly ClaimDraft[]): Row {
	const { text, index } = view.paragraph;
	const cells: Cell[] = [];
	let from = 0;
	let s = 0;
	for (const part of text.split('\t')) {
		const start = from + part.length - part.trimStart().length;
		const to = from + part.trimEnd().length;
		while ((view.sites[s]?.figure.to ?? Infinity) <= start) s++;
		const figure = view.sites[s]?.figure;
		const dated = figure?.kind === 'time' && figure.from >= start && figure.to <= to ? claims[s] : undefined;
		const words = part.trim();
		const span = { text: words, paragraph: index, from: start, to };
		cells.push({
			from: start,
			to,
			text: words,
			time: dated
				? { ...dated.period, ...span }
				: TIME_HEAD.test(words)
					? { ...span, origin: 'stated', source: 'clause', interval: null }
					: null,
		});
		from += part.length + 1;
	}
	return { paragraph: index, cells };
}

/** No cell is a number alone: what the cells say, they say of those below. Years are heads as well. */
const isHead = (row: Row, numbered: number): boolean =>
	numbered === 0 || row.cells.slice(1).filter((cell) => cell.time !== null).length === row.cells.length - 1;

/** Heads of the next table, right below the rows of one: words in all cells but the first, and no number. */
const begins = (row: Row, view: View): boolean =>
	view.sites.length === 0 && row.cells.length > 1 && row.cells.slice(1).every((cell) => LETTERS.test(cell.text));

/** The head over cell `c`, where the heads stand over all cells or over all but the first. */
function headOver(head: Row, row: Row, c: number): Cell | undefined {
	// "2014 | Change | |" over "Beds | 120 | 8": the empty head stands on the wrong side.
	const last = head.cells.at(-1)?.text === '' && head.cells[0]?.text !== '' ? 1 : 0;
	const shift = row.cells.length - head.cells.length + last;
	return shift === 0 || shift === 1 ? head.cells[c - shift] : undefined;
}

/** Whether the head of a Chinese row is the place of its figures. */
const isPlaceOf = (label: Cell, { place }: ClaimDraft, { language, paragraph }: View): boolean =>
	language === 'zh' && place.paragraph === paragraph.index && place.from >= label.from && place.to === label.to;

/** Of each cell, whether it holds figures and no words: "3.9", or "684 (–3%)", one and the same in other terms. */
function bareCells({ sites, text }: View, cells: readonly Cell[]): boolean[] {
	let s = 0;
	return cells.map((cell) => {
		while ((sites[s]?.figure.to ?? Infinity) <= cell.from) s++;
		let rest = '';
		let from = cell.from;
		for (let figure = sites[s]?.figure; figure && figure.from < cell.to; figure = sites[++s]?.figure) {
			rest += text.slice(from, Math.max(from, figure.from));
			from = Math.max(from, figure.to);
			if (figure.to > cell.to) break;
		}
		rest += text.slice(from, Math.max(from, cell.to));
		return /^[\s()（）,;/–-]*$/u.test(rest);
	});
}

function metricOf(cells: readonly Cell[], paragraph: number): QualifierDraft | null {
	const named = cells.filter((cell) => cell.time === null && LETTERS.test(cell.text));
	const [first] = named;
	if (!first) return null;
	const text = named.map((cell) => cell.text.replace(UNIT, '')).join(' ');
	return { text, paragraph, from: first.from, to: first.to, origin: 'inherited', source: 'sentence' };
}

/** The claims of a story's paragraphs with what heads of rows and columns say, in the same order. Linear. */
export function withHeads(views: readonly View[], drafts: readonly (readonly ClaimDraft[])[]): ClaimDraft[][] {
	let head: Row | null = null;
	return views.map((view, i) => {
		const claims = [...(drafts[i] ?? [])];
		// The rule under the heads.
		if (view.paragraph.kind === 'noise') return claims;
		if (view.paragraph.kind !== 'tablecell' || !view.text.includes('\t')) {
			head = null;
			return claims;
		}
		const row = rowOf(view, claims);
		// |---|---|, read as a row.
		if (!/[\p{L}\p{N}]/u.test(view.text)) return claims;
		let at = 0;
		const bare = bareCells(view, row.cells);
		// Index of the cell that a figure fills, -1 for one that fills none.
		const alone = view.sites.map(({ figure }) => {
			while (at < row.cells.length - 1 && (row.cells[at]?.to ?? 0) < figure.to) at++;
			const cell = row.cells[at];
			const inside = cell && figure.kind !== 'time' && figure.to > cell.from && figure.from < cell.to;
			return inside && bare[at] ? at : -1;
		});
		if ((head === null || begins(row, view)) && isHead(row, alone.filter((c) => c > 0).length)) {
			head = row;
			return claims;
		}
		const label = row.cells[0];
		return claims.map((claim, s) => {
			const c = alone[s] ?? -1;
			if (c < 1 || !label) return claim;
			const over = head ? headOver(head, row, c) : undefined;
			const heads = [label, ...(over ? [over] : [])];
			// 石桥区 | 310 under 套数: where it is, the place says.
			const named = over && isPlaceOf(label, claim, view) && LETTERS.test(over.text) && over.time === null ? [over] : heads;
			const metric = metricOf(named, row.paragraph);
			const time = heads.find((cell) => cell.time !== null)?.time;
			return {
				...claim,
				metric: metric ?? claim.metric,
				period: time ? { ...time, origin: 'inherited', source: 'sentence' } : claim.period,
			};
		});
	});
}
