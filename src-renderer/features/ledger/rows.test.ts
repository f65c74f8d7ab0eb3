import { describe, expect, it } from 'vitest';
import { fakeView, OPEN } from '../../testing/view.ts';
import { findingEntries, findingsByFigure } from '../findings/findings.ts';
import {
	type Filters,
	isFiltered,
	isProven,
	NO_FILTERS,
	nextOpen,
	paragraphCache,
	rowCache,
	rowsOf,
	stepFrom,
	urgency,
	visibleRows,
} from './rows.ts';

const view = fakeView();
view.states['f3'] = { ...OPEN, verdict: 'confirmed' };
view.states['f7'] = { ...OPEN, verdict: 'flagged', reason: 'wrong-value' };
view.states['f9'] = { ...OPEN, verdict: 'disputed' };
const rows = rowsOf(view, findingsByFigure(findingEntries(view)));
const ids = (filters: Partial<Filters>) => visibleRows(rows, { ...NO_FILTERS, ...filters }).map((r) => r.figure.id);

describe('the rows of the ledger', () => {
	it('has a row for every figure, with its paragraph, its relations and its findings', () => {
		expect(rows.map((r) => r.figure.id)).toEqual(view.reading.figures.map((f) => f.id));
		const share = rows.find((r) => r.figure.id === 'f17')!;
		expect(share.paragraph.text).toContain(share.figure.text);
		expect(share.relations.map((r) => r.rule)).toEqual(['share-of-whole']);
		expect(share.findings.map((f) => f.rule)).toEqual(['share-of-whole']);
		expect(share.neighbours.map((f) => f.id)).toEqual(['f13', 'f14', 'f15', 'f16', 'f17']);
		expect(share.number).toBe(17);
	});

	it('narrows by verdict, check, kind, story and text, and by all at once', () => {
		expect(ids({ verdict: 'confirmed' })).toEqual(['f3']);
		expect(ids({ verdict: 'decided' })).toEqual(['f3', 'f7', 'f9']);
		expect(ids({ check: 'error' })).toEqual(['f7', 'f8', 'f9', 'f10', 'f13', 'f16', 'f17']);
		expect(ids({ check: 'holds' })).toEqual(['f2', 'f3', 'f4']);
		expect(ids({ kind: 'measure' })).toEqual(['f11', 'f24']);
		expect(ids({ story: 1 })).toEqual(['f18', 'f19', 'f20', 'f21', 'f22', 'f23', 'f24']);
		expect(ids({ text: ' 1.26 ' })).toEqual(['f2', 'f3', 'f4', 'f5', 'f6']);
		expect(ids({ text: '管网', kind: 'money', check: 'error' })).toEqual(['f13', 'f16']);
		expect(ids({ text: '没有这样的字' })).toEqual([]);
	});

	it('counts as silent what no check says anything of', () => {
		expect(ids({ check: 'silent' })).not.toContain('f2');
		expect(ids({ check: 'silent' })).toContain('f18');
		expect(ids({ check: 'silent' })).not.toContain('f5');
	});

	it('knows whether it is narrowed: an order is no filter', () => {
		expect(isFiltered({ ...NO_FILTERS, order: 'queue' })).toBe(false);
		expect(isFiltered({ ...NO_FILTERS, text: ' ' })).toBe(false);
		expect(isFiltered({ ...NO_FILTERS, story: 0 })).toBe(true);
	});

	it('puts errors first, then headlines, warnings, what nothing bears out, and the rest', () => {
		const queue = visibleRows(rows, { ...NO_FILTERS, order: 'queue' });
		expect(queue.map(urgency)).toEqual([...queue.map(urgency)].sort((a, b) => a - b));
		expect(queue[0]?.figure.id).toBe('f7');
		expect(queue[7]?.figure.id).toBe('f1');
		expect(queue.findIndex((r) => r.figure.id === 'f5')).toBe(8);
		expect(queue.slice(-3).map((r) => r.figure.id)).toEqual(['f2', 'f3', 'f4']);
	});

	it('counts as proven what holds and nothing speaks against, and only while it is open', () => {
		expect(rows.filter(isProven).map((r) => r.figure.id)).toEqual(['f2', 'f4']);
	});

	it('does not take a bound that is kept for proof', () => {
		const bounded = rows.map((row) => ({
			...row,
			relations: row.relations.map((relation) => ({ ...relation, rule: 'part-exceeds-whole' })),
		}));
		expect(bounded.filter(isProven)).toEqual([]);
	});

	it('lets a dismissed finding weigh no more', () => {
		const dismissed = {
			...view,
			findingStates: { 'print-b': { dismissed: true, reason: 'x', by: null, at: null, event: null } },
		};
		const again = rowsOf(dismissed, findingsByFigure(findingEntries(dismissed)));
		expect(visibleRows(again, { ...NO_FILTERS, check: 'error' }).map((r) => r.figure.id)).toEqual(['f13', 'f16', 'f17']);
	});
});

describe('after a decision', () => {
	const cached = rowCache();
	const grouped = paragraphCache();
	const findings = findingsByFigure(findingEntries(view));
	const before = cached(view, findings);
	const paragraphsBefore = grouped(before);
	const after = cached({ ...view, states: { ...view.states, f2: { ...OPEN, verdict: 'confirmed' } } }, findings);
	const paragraphsAfter = grouped(after);

	it('only the row decided on is another', () => {
		expect(after.filter((row, i) => row !== before[i]).map((r) => r.figure.id)).toEqual(['f2']);
		expect(after[1]?.state.verdict).toBe('confirmed');
	});
	it('only its paragraph is another', () => {
		const changed = [...paragraphsAfter].filter(([index, own]) => own !== paragraphsBefore.get(index));
		expect(changed.map(([index]) => index)).toEqual([2]);
	});
	it('another reading makes everything anew', () => {
		const reading = { ...view.reading };
		expect(cached({ ...view, reading }, findings).every((row, i) => row !== after[i])).toBe(true);
	});
});

describe('going on', () => {
	const none = new Set<string>();
	it('goes to the next open figure below, past decided ones and those on their way', () => {
		expect(nextOpen(rows, 'f2', none)).toBe('f4');
		expect(nextOpen(rows, 'f2', new Set(['f4', 'f5']))).toBe('f6');
		expect(nextOpen(rows, 'f8', none)).toBe('f9');
	});
	it('turns back to what was left open above, and stays when all is decided', () => {
		const [a, b, c] = rows.slice(0, 3);
		const done = (r: typeof a) => ({ ...r!, state: { ...OPEN, verdict: 'confirmed' as const } });
		expect(nextOpen([a!, done(b), done(c)], c!.figure.id, none)).toBe(a!.figure.id);
		expect(nextOpen([done(a), done(b), done(c)], c!.figure.id, none)).toBe(c!.figure.id);
		expect(nextOpen([], null, none)).toBeNull();
	});
	it('steps without leaving the list, and to its top when the figure in hand is not shown', () => {
		expect(stepFrom(rows, 'f1', -1)).toBe('f1');
		expect(stepFrom(rows, 'f1', 1)).toBe('f2');
		expect(stepFrom(rows, 'f24', 1)).toBe('f24');
		expect(stepFrom(rows, 'gone', 1)).toBe('f1');
		expect(stepFrom([], 'f1', 1)).toBeNull();
	});
});
