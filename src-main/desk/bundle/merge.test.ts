/**
 * Merging, over thousands of random histories: three copies that three desks wrote, handed over and merged on the way.
 * TICKMARK_MERGE_RUNS sets how many (2,000; every night 5,000).
 */
import { expect, test } from 'vitest';
import type { FigureVerdict, ReviewEvent } from '../../contract/review.ts';
import { anchorKey } from '../anchors.ts';
import { brokenLink, type ChainedEvent, parentsOf } from '../chain.ts';
import { decisive, type Review, review } from '../review.ts';
import { reviewAfter } from '../review-after.ts';
import { signoffSheet } from '../signoff/sheet.ts';
import { acted, copies, merged, ROUNDS } from '../testing/copies.ts';
import { deed, fc } from '../testing/histories.ts';
import { lackingIn, misfitting } from './union.ts';

const RUNS = Number(process.env['TICKMARK_MERGE_RUNS'] ?? 2000);
const TIMEOUT = 30_000 + RUNS * 100;

const ORDERS = [
	[0, 1, 2],
	[0, 2, 1],
	[1, 0, 2],
	[1, 2, 0],
	[2, 0, 1],
	[2, 1, 0],
];

const revision = { id: 'r2', importedAt: '2031-04-06T00:00:00.000Z' };
const sheet = (events: readonly ChainedEvent[]) => signoffSheet({ rounds: ROUNDS, events, revision, unclassified: 0, by: 'Eva' });
const disputed = ({ figures }: Pick<Review, 'figures'>): string[] =>
	[...figures].flatMap(([key, { verdict }]) => (verdict === 'disputed' ? [key] : [])).sort();

test(`${RUNS} times three copies: every order, every grouping and every repetition gives one history and one state`, {
	timeout: TIMEOUT,
}, () => {
	fc.assert(
		fc.property(copies(), (histories) => {
			const [a = [], b = [], c = []] = histories;
			const all = merged(merged(a, b), c);
			expect(brokenLink(all)).toBeNull();
			// Nothing is lost, and nothing is made up.
			expect(new Set(all.map(({ hash }) => hash))).toEqual(new Set(histories.flat().map(({ hash }) => hash)));
			const [state, rounds] = [review(all), sheet(all)];
			for (const order of ORDERS) {
				const [x = [], y = [], z = []] = order.map((number) => histories[number] ?? []);
				expect(merged(merged(x, y), z)).toEqual(all);
				expect(merged(x, merged(y, z))).toEqual(all);
				// As they arrive, without anybody putting them in order.
				const arriving = [...x, ...y, ...z];
				expect(review(arriving)).toEqual(state);
				expect(sheet(arriving)).toEqual(rounds);
				expect(misfitting(x, y)).toBeNull();
			}
			for (const each of histories) expect(lackingIn(all, each)).toEqual([]);
		}),
		{ numRuns: RUNS },
	);
});

test(`${RUNS} times three copies: a figure is disputed where people decided differently, not knowing of each other, and nowhere else`, {
	timeout: TIMEOUT,
}, () => {
	let found = 0;
	fc.assert(
		fc.property(copies(), ([a = [], b = [], c = []]) => {
			const all = merged(merged(a, b), c);
			const state = review(all);
			expect(disputed(state)).toEqual(disputedByDefinition(all, state.undo));
			if (disputed(state).length > 0) found++;
		}),
		{ numRuns: RUNS },
	);
	// Where hardly any are disputed, nothing was compared.
	expect(found).toBeGreaterThan(RUNS / 20);
});

test(`${RUNS} times three copies: who acts after the merge has seen all of them`, { timeout: TIMEOUT }, () => {
	fc.assert(
		fc.property(copies(25), deed, ([a = [], b = [], c = []], act) => {
			const all = merged(merged(a, b), c);
			const before = review(all);
			const events = acted(all, { at: 1, act, clock: 0 });
			const added = events[all.length]?.event;
			if (!added) return;
			const after = review(events);
			expect(after.otherHeads).toEqual([]);
			expect(reviewAfter(before, events)).toEqual(after);
			if (!decisive.has(added.act.kind)) return;
			// What he decided is settled, and only that.
			const decided = new Set(keysOf(added));
			expect(disputed(after)).toEqual(disputed(before).filter((key) => !decided.has(key)));
		}),
		{ numRuns: RUNS },
	);
});

/** Written down once more, from the words of the model and without the code that is tested. */
function disputedByDefinition(events: readonly ChainedEvent[], standing: readonly string[]): string[] {
	const knows = new Map<string, Set<string>>();
	for (const { event, hash } of events) {
		const known = new Set<string>();
		for (const parent of parentsOf(event)) for (const each of [parent, ...(knows.get(parent) ?? [])]) known.add(each);
		knows.set(hash, known);
	}
	const decisions = events.filter(({ event }) => decisive.has(event.act.kind) && standing.includes(event.id));
	const keys = new Set(decisions.flatMap(({ event }) => keysOf(event)));
	return [...keys]
		.filter((key) => {
			const about = decisions.filter(({ event }) => keysOf(event).includes(key));
			const last = about.filter(
				(one, index) =>
					!about.slice(index + 1).some((next) => next.event.by === one.event.by || knows.get(next.hash)?.has(one.hash)),
			);
			return new Set(last.flatMap(({ event }) => ruling(event) ?? [])).size > 1;
		})
		.sort();
}

const keysOf = ({ target }: ReviewEvent): string[] =>
	target.type === 'figure' ? [anchorKey(target.anchor)] : target.type === 'figures' ? target.anchors.map(anchorKey) : [];

const rulings: Partial<Record<ReviewEvent['act']['kind'], FigureVerdict>> = {
	confirm: 'confirmed',
	flag: 'flagged',
	correct: 'corrected',
	'not-a-figure': 'not-a-figure',
};

/** Null for who only withdrew what he had decided: he says nothing against anybody. */
function ruling({ act }: ReviewEvent): string | null {
	const verdict = rulings[act.kind];
	if (verdict === undefined) return null;
	return act.kind === 'flag'
		? `${verdict} ${act.reason}`
		: act.kind === 'correct'
			? `${verdict} ${act.correction.value}`
			: verdict;
}
