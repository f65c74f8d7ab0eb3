import { expect, test } from 'vitest';
import type { Act, Target } from '../contract/review.ts';
import type { ChainedEvent } from './chain.ts';
import { type Review, review } from './review.ts';
import { fc, history, play, type Step, steps } from './testing/histories.ts';

const one: Target = { type: 'figure', anchor: { paragraph: 'p', text: '1', occurrence: 0 } };
const two: Target = { type: 'figure', anchor: { paragraph: 'p', text: '2', occurrence: 0 } };
const odd: Target = { type: 'finding', rule: 'r', fingerprint: 'x' };
const ida = (act: Step['act'], target: Target = one): Step => ({ by: 'Ida', target, act });
const bo = (act: Step['act'], target: Target = one): Step => ({ by: 'Bo', target, act });
const confirm: Act & Step['act'] = { kind: 'confirm' };
const unclear: Act & Step['act'] = { kind: 'flag', reason: 'unclear', comment: '' };

const stateOf = (events: readonly ChainedEvent[], text = '1') => review(events).figures.get(`p 0 ${text}`);

/** What the review says, without what is there only to step back and forth. */
const content = ({ figures, findings, paragraphNotes, articleNotes, additions, trims }: Review) => ({
	additions: additions.map(({ event }) => event.id),
	trims: [...trims].map(([key, { event }]) => [key, event.id]),
	figures: [...figures].filter(([, state]) => state.verdict !== 'open' || state.notes.length > 0),
	findings: [...findings].filter(([, state]) => state.dismissed),
	paragraphNotes: [...paragraphNotes].filter(([, notes]) => notes.length > 0),
	articleNotes,
});

test('the last decision counts, whoever made it, and says who and when', () => {
	const events = play([], [ida(confirm), bo({ kind: 'flag', reason: 'no-source', comment: 'since when?' })]);
	expect(stateOf(events)).toEqual({
		...{ verdict: 'flagged', reason: 'no-source', comment: 'since when?', correction: null, by: 'Bo' },
		...{ at: '2031-04-05T06:07:08.000Z', event: events[1]!.event.id, notes: [] },
	});
});

test('reopening opens and keeps the notes; a note decides nothing', () => {
	const events = play([], [ida({ kind: 'note', text: 'hm' }), ida(confirm), ida({ kind: 'reopen' })]);
	expect(stateOf(events)).toMatchObject({ verdict: 'open', by: null, event: null, notes: [{ text: 'hm' }] });
	expect(stateOf(events.slice(0, 1))).toMatchObject({ verdict: 'open' });
});

test('what an undone act had replaced stands again', () => {
	const events = play([], [ida(confirm), ida(unclear), ida('undo')]);
	expect(stateOf(events)).toMatchObject({ verdict: 'confirmed', event: events[0]!.event.id });
});

test('a new act after an undo leaves nothing to redo', () => {
	const undone = play([], [ida(confirm), ida(unclear), ida('undo')]);
	expect(review(undone).redo).toEqual([undone[1]!.event.id]);
	expect(review(play(undone, [ida(confirm, two)])).redo).toEqual([]);
});

test('a dismissal that is undone leaves a state that says so', () => {
	const events = play([], [ida({ kind: 'dismiss', reason: 'known' }, odd)]);
	expect(review(events).findings.get('r x')).toMatchObject({ dismissed: true, reason: 'known', by: 'Ida' });
	expect(review(play(events, [ida('undo')])).findings.get('r x')).toMatchObject({ dismissed: false, by: null });
});

test('two copies that decided differently are disputed, until one agrees or withdraws', () => {
	const common = play([], [ida(confirm, two)]);
	const merged = [...play(common, [ida(confirm)]), ...play(common, [bo(unclear)], { first: 7 })];
	expect(stateOf(merged)).toMatchObject({ verdict: 'disputed', by: null, event: merged.at(-1)!.event.id });
	expect(stateOf(merged, '2')).toMatchObject({ verdict: 'confirmed' });
	const ordered = review(merged).head;
	expect(ordered).toBe(merged.at(-1)!.hash);
	expect(stateOf(play(merged, [ida(unclear)]))).toMatchObject({ verdict: 'flagged' });
	expect(stateOf(play(merged, [bo({ kind: 'reopen' })]))).toMatchObject({ verdict: 'confirmed', by: 'Ida' });
});

test('what was redone in one copy stays redone beside the acts of the other', () => {
	const mine = play([], [ida(confirm), ida('undo'), ida('redo')], { gap: 4 });
	const yours = play([], [bo(confirm, two)], { first: 7 });
	expect(review([...mine, ...yours]).figures.size).toBe(2);
	expect(stateOf([...mine, ...yours])).toMatchObject({ verdict: 'confirmed' });
});

test('two copies that decided alike agree', () => {
	const merged = [
		...play([], [ida(unclear)]),
		...play([], [bo({ kind: 'flag', reason: 'unclear', comment: 'too' })], { first: 7 }),
	];
	expect(stateOf(merged)).toMatchObject({ verdict: 'flagged', comment: 'too' });
});

test('a finding dismissed in one copy and looked at again in the other stays in sight', () => {
	const first = play([], [ida({ kind: 'dismiss', reason: 'known' }, odd)]);
	const other = play([], [bo({ kind: 'reopen' }, odd)], { first: 7 });
	expect(review([...first, ...other]).findings.get('r x')).toMatchObject({ dismissed: false });
});

test('the state of review depends on nothing but the set of events', () => {
	const editors = (name: string) => steps(fc.constant(name));
	fc.assert(
		fc.property(history(), editors('Ida'), editors('Bo'), fc.infiniteStream(fc.nat()), (common, mine, yours, random) => {
			const a = play(common, mine, { first: 1, gap: 2 });
			const b = play(common, yours, { first: 2, gap: 2 });
			const union = [...a, ...b];
			const shuffled = union.map((entry) => ({ entry, key: random.next().value as number })).sort((x, y) => x.key - y.key);
			const rebuilt = shuffled.map(({ entry }) => JSON.parse(JSON.stringify(entry)) as ChainedEvent);
			expect(review(rebuilt)).toEqual(review(union));
			expect(review([...b, ...a])).toEqual(review(union));
		}),
	);
});

test('undoing everything and redoing everything gives the same review', () => {
	fc.assert(
		fc.property(history(), (events) => {
			const before = review(events);
			const undone = play(
				events,
				before.undo.map(() => ida('undo')),
			);
			const empty = review(undone);
			expect(content(empty)).toEqual({
				...{ additions: [], trims: [], figures: [], findings: [], paragraphNotes: [], articleNotes: [] },
			});
			expect(empty.undo).toEqual([]);
			const redone = review(
				play(
					undone,
					before.undo.map(() => ida('redo')),
				),
			);
			expect(content(redone)).toEqual(content(before));
			expect(redone.undo).toEqual(before.undo);
		}),
	);
});

test('one undo takes exactly the last act back', () => {
	fc.assert(
		fc.property(history(), steps(fc.constant('Ida'), { minLength: 1, maxLength: 1 }), (events, [step]) => {
			if (typeof step!.act === 'string') return;
			const before = content(review(events));
			expect(content(review(play(events, [step!, ida('undo')])))).toEqual(before);
		}),
	);
});
