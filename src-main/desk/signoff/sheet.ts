/** The sign-off sheet as the events make it. Pure: the same events in any order give the same sheet. */
import type { ReviewEvent } from '../../contract/review.ts';
import type { Change, Round, Signature, SignHindrance, SignoffSheet } from '../../contract/signoff.ts';
import { type ChainedEvent, inOrder } from '../chain.ts';
import { review, speaks } from '../review.ts';

export interface SheetInput {
	rounds: readonly Round[];
	events: readonly ChainedEvent[];
	/** The newest draft, with when it was imported and by which name it is known. */
	revision: { id: string; importedAt: string };
	/** Numerals that were put into no class: nothing is signed while there are any. */
	unclassified: number;
	/** Whose hindrances are asked for; "" for nobody's name. */
	by: string;
}

type SignEvent = ReviewEvent & { act: Extract<ReviewEvent['act'], { kind: 'sign' }> };

const isSignature = (event: ReviewEvent): event is SignEvent => event.act.kind === 'sign';

export function signoffSheet(input: SheetInput): SignoffSheet {
	const { rounds, revision } = input;
	const events = inOrder(input.events).map(({ event }) => event);
	const standing = new Set(review(input.events).undo);
	const signed = new Map<string, SignEvent[]>();
	for (const event of events) {
		if (!isSignature(event) || !standing.has(event.id)) continue;
		// Signing again takes the place of one's own earlier signature: that is how a change is taken note of.
		const others = (signed.get(event.act.round) ?? []).filter(({ by }) => by !== event.by);
		signed.set(event.act.round, [...others, event]);
	}
	const known = new Set(rounds.map(({ id }) => id));
	const gone = [...signed.keys()].filter((id) => !known.has(id)).map((id): Round => ({ id, name: null, kind: 'review' }));
	return {
		rounds: [...rounds, ...gone].map((round) => ({
			round,
			signatures: (signed.get(round.id) ?? []).map((event) => signature(event, events, revision)),
			hindrance: known.has(round.id) ? hindrance(round, input, signed) : 'earlier-round',
		})),
	};
}

function signature(event: SignEvent, events: readonly ReviewEvent[], revision: SheetInput['revision']): Signature {
	const { id, by, at, act } = event;
	return { event: id, by, at, opinion: act.opinion, standing: act.standing, changes: changesSince(event, events, revision) };
}

/** What decided on something after the signature. Notes decide nothing, and other signatures change nothing. */
function changesSince(signed: SignEvent, events: readonly ReviewEvent[], revision: SheetInput['revision']): Change[] {
	const changes = events.flatMap((event): Change[] => {
		if (event.id <= signed.id) return [];
		const { act, target, id, by, at } = event;
		const named = act.kind === 'undo' || act.kind === 'redo' ? events.find((each) => each.id === act.event)?.act : act;
		if (!named || named.kind === 'sign' || speaks.has(named.kind)) return [];
		const made = { event: id, by, at };
		if (target.type === 'figure') return [{ ...made, kind: 'figure', what: target.anchor.text }];
		if (target.type === 'figures') return target.anchors.map(({ text }) => ({ ...made, kind: 'figure', what: text }));
		if (target.type === 'finding') return [{ ...made, kind: 'finding', what: target.rule }];
		return named.kind === 'add' ? [{ ...made, kind: 'figure', what: named.figure.text }] : [];
	});
	if (signed.act.standing.revision === revision.id) return changes;
	const draft: Change = { event: revision.id, by: '', at: revision.importedAt, kind: 'draft', what: null };
	return [...changes, draft].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The first thing in the way, the editor's own affairs before the others'. */
function hindrance(round: Round, input: SheetInput, signed: ReadonlyMap<string, readonly SignEvent[]>): SignHindrance | null {
	const { rounds, by, unclassified } = input;
	if (by === '') return 'no-name';
	if (unclassified > 0) return 'unclassified';
	const kindred = rounds.filter(({ kind }) => kind === round.kind);
	const earlier = kindred.slice(0, kindred.indexOf(round));
	if (kindred.some(({ id }) => id !== round.id && signed.get(id)?.some((event) => event.by === by))) return 'same-person';
	if (earlier.some(({ id }) => !signed.get(id)?.length)) return 'earlier-round';
	return null;
}
