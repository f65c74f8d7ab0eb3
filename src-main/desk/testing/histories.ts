/** Random histories: what editors may do to three figures, two findings, a paragraph and the article, in any order. */
import fc from 'fast-check';
import type { Act, ReviewEvent, Target } from '../../contract/review.ts';
import { type ChainedEvent, eventHash } from '../chain.ts';
import { following, ulid } from '../ids.ts';
import { review } from '../review.ts';

export { fc };

const figure = (text: string): Target => ({ type: 'figure', anchor: { paragraph: 'p', text, occurrence: 0 } });
const finding = (fingerprint: string): Target => ({ type: 'finding', rule: 'r', fingerprint });

const FIRST = ulid(1_900_000_000_000, new Uint8Array(16));

export interface Step {
	by: string;
	target: Target;
	/**
	 * 'undo' and 'redo' take what the history offers, the acts on notes take the last note that stands; they do nothing where
	 * there is none.
	 */
	act: Exclude<Act, { kind: 'undo' | 'redo' }> | 'undo' | 'redo' | 'reply' | 'resolve' | 'unresolve';
}

const onFigure = fc.constantFrom<Step['act'][]>(
	{ kind: 'confirm' },
	{ kind: 'flag', reason: 'unclear', comment: 'which year?' },
	{ kind: 'flag', reason: 'wrong-unit', comment: '' },
	{ kind: 'correct', correction: { text: '7', value: '7', low: null, high: null, unit: '', modifier: 'exact' } },
	{ kind: 'not-a-figure' },
	{ kind: 'note', text: 'asked' },
	{ kind: 'reopen' },
);
const onFinding = fc.constantFrom<Step['act'][]>({ kind: 'dismiss', reason: 'known' }, { kind: 'reopen' });
const range = { from: 0, to: 2 };
const marked = { text: '12', kind: 'count' as const, value: '12', low: null, high: null, unit: '', modifier: 'exact' as const };
const read = { ...marked, modifierText: '', precision: '1', time: null };
const inParagraph: Target = { type: 'paragraph', paragraph: 'p', occurrence: 0 };
const several: Target = {
	type: 'figures',
	anchors: ['1', '3'].map((text) => ({ paragraph: 'p', text, occurrence: 0 })),
};

const note = fc.constant<Step['act']>({ kind: 'note', text: 'look' });

export const deed: fc.Arbitrary<[Target, Step['act']]> = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(fc.constantFrom('1', '2', '3').map(figure), onFigure) },
	{ weight: 2, arbitrary: fc.tuple(fc.constantFrom('x', 'y').map(finding), onFinding) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant(inParagraph), note) },
	{ weight: 1, arbitrary: fc.tuple(fc.constant(inParagraph), fc.constant<Step['act']>({ kind: 'add', range, figure: read })) },
	{
		weight: 1,
		arbitrary: fc.tuple(fc.constantFrom('1', '2').map(figure), fc.constant<Step['act']>({ kind: 'trim', range, figure: read })),
	},
	{
		weight: 1,
		arbitrary: fc.tuple(fc.constant(several), fc.constantFrom<Step['act'][]>({ kind: 'confirm' }, { kind: 'reopen' })),
	},
	{
		weight: 3,
		arbitrary: fc.tuple(
			fc.constant<Target>({ type: 'article' }),
			fc.constantFrom<Step['act'][]>('reply', 'resolve', 'unresolve'),
		),
	},
	{ weight: 1, arbitrary: fc.tuple(fc.constant<Target>({ type: 'article' }), note) },
	{ weight: 4, arbitrary: fc.tuple(fc.constant<Target>({ type: 'article' }), fc.constantFrom<Step['act'][]>('undo', 'redo')) },
);

export const steps = (by: fc.Arbitrary<string>, constraints: fc.ArrayConstraints = {}): fc.Arbitrary<Step[]> =>
	fc.array(
		fc.tuple(by, deed).map(([name, [target, act]]) => ({ by: name, target, act })),
		{ maxLength: 30, ...constraints },
	);

/**
 * Adds steps to a history as the desk would. The first id is `first` after the last of the history, each next one `gap`
 * after the one before, so that the ids of two copies interleave and never meet.
 */
export function play(from: readonly ChainedEvent[], steps: readonly Step[], { first = 1, gap = 1 } = {}): ChainedEvent[] {
	const events = [...from];
	let id = events.at(-1)?.event.id ?? FIRST;
	for (const [index, { by, target, act }] of steps.entries()) {
		for (let i = 0; i < (index === 0 ? first : gap); i++) id = following(id);
		const added = eventOf(events, { id, by, target, act });
		if (added) events.push({ event: added, hash: eventHash(added) });
	}
	return events;
}

/** The event that a step makes after these; null where it does nothing. With `also`, as a desk makes it that has merged copies. */
export function eventOf(
	events: readonly ChainedEvent[],
	{ id, by, target, act, also = false }: Step & { id: string; also?: boolean },
): ReviewEvent | null {
	const { undo, redo, head, otherHeads } = review(events);
	const merged = also && otherHeads.length > 0 ? { also: [...otherHeads] } : {};
	const common = { id, at: '2031-04-05T06:07:08.000Z', by, article: 'a', previous: head, ...merged };
	if (typeof act !== 'string') return { ...common, target, act };
	if (act !== 'undo' && act !== 'redo') {
		const last = events.findLast(({ event }) => event.act.kind === 'note' && undo.includes(event.id))?.event;
		if (!last) return null;
		return {
			...common,
			target: last.target,
			act: act === 'reply' ? { kind: act, note: last.id, text: 'so' } : { kind: act, note: last.id },
		};
	}
	const named = events.find(({ event }) => event.id === (act === 'undo' ? undo : redo).at(-1))?.event;
	return named ? { ...common, target: named.target, act: { kind: act, event: named.id } } : null;
}

/** The history of one desk at which two editors take turns. */
export const history = (constraints?: fc.ArrayConstraints): fc.Arbitrary<ChainedEvent[]> =>
	steps(fc.constantFrom('Ida', 'Bo'), constraints)
		.map((made) => play([], made))
		.filter((events) => events.length >= (constraints?.minLength ?? 0));
