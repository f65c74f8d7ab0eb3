/** What the events of an article add up to. Pure: the same events give the same review, in whatever order they come. */
import { canonicalJson } from '../contract/canonical.ts';
import type { Act, Anchor, FigureState, FigureVerdict, FindingState, Note, ReviewEvent } from '../contract/review.ts';
import { anchorKey, type ParagraphAnchor, paragraphKey } from './anchors.ts';
import { type ChainedEvent, inOrder, parentsOf } from './chain.ts';
import { type Thread, threads } from './threads.ts';

export interface Review {
	/** By {@link anchorKey}. Only figures that somebody acted on. */
	figures: ReadonlyMap<string, FigureState>;
	/** By {@link findingKey}. Only findings that somebody acted on, also where that was undone. */
	findings: ReadonlyMap<string, FindingState>;
	/** By {@link paragraphKey}. */
	paragraphNotes: ReadonlyMap<string, Note[]>;
	articleNotes: Note[];
	/** What editors marked: by the event that did, oldest first. Undone ones are not among them. */
	additions: readonly Addition[];
	/** By {@link anchorKey} of the figure as it was read, or as it was added; the trimming that counts. */
	trims: ReadonlyMap<string, Trim>;
	/** The anchors that name {@link figures}, by their key. */
	anchors: ReadonlyMap<string, Anchor>;
	/** The first event that named a figure, by key. */
	firstNamed: ReadonlyMap<string, string>;
	/** Events that can be taken back, the next one last. */
	undo: readonly string[];
	/** Events that can be brought back, the next one last. */
	redo: readonly string[];
	/** Hash of the last event; "" if none. */
	head: string;
	/** Hashes of the other events that nothing follows: there are some where copies were merged and nobody has acted since. */
	otherHeads: readonly string[];
}

export interface Addition {
	event: ReviewEvent;
	paragraph: ParagraphAnchor;
	act: Extract<Act, { kind: 'add' }>;
}

export interface Trim {
	event: ReviewEvent;
	act: Extract<Act, { kind: 'trim' }>;
}

export const openFigure = (notes: Note[] = []): FigureState => ({
	verdict: 'open',
	reason: null,
	comment: '',
	correction: null,
	by: null,
	at: null,
	event: null,
	notes,
});

export const openFinding: FindingState = { dismissed: false, reason: '', by: null, at: null, event: null };

export const findingKey = (finding: { rule: string; fingerprint: string }): string => `${finding.rule} ${finding.fingerprint}`;

/** Adds up events in any order; one that comes twice counts once. */
export function review(events: readonly ChainedEvent[]): Review {
	const ordered = inOrder(events);
	const { undo, redo } = stacks(ordered);
	const standing = new Set(undo);
	const follows = descent(ordered);
	const figures = new Map<string, { decisions: ChainedEvent[]; notes: Note[] }>();
	const findings = new Map<string, { decisions: ChainedEvent[] }>();
	const paragraphNotes = new Map<string, Note[]>();
	const articleNotes: Note[] = [];
	const additions: Addition[] = [];
	const trims = new Map<string, Trim>();
	const anchors = new Map<string, Anchor>();
	const firstNamed = new Map<string, string>();
	const notes = threads(
		ordered.filter(({ event }) => standing.has(event.id)),
		(decisions, entry) => superseded(decisions, entry, follows),
	);
	const figureOf = (anchor: Anchor, event: string) => {
		const key = anchorKey(anchor);
		if (!anchors.has(key)) {
			anchors.set(key, anchor);
			firstNamed.set(key, event);
		}
		return entryOf(figures, key, () => ({ decisions: [], notes: [] }));
	};
	for (const entry of ordered) {
		const { event } = entry;
		const { target, act } = event;
		const stands = standing.has(event.id);
		const note = noteOf(notes.get(event.id));
		const decides = stands && decisive.has(act.kind);
		if (act.kind === 'trim' && target.type === 'figure') {
			if (stands) trims.set(anchorKey(target.anchor), { event, act });
		} else if (target.type === 'figure' || target.type === 'figures') {
			for (const anchor of target.type === 'figure' ? [target.anchor] : target.anchors) {
				const figure = figureOf(anchor, event.id);
				if (note) figure.notes.push(note);
				if (decides) figure.decisions = superseded(figure.decisions, entry, follows);
			}
		} else if (target.type === 'finding') {
			const finding = entryOf(findings, findingKey(target), () => ({ decisions: [] }));
			if (decides) finding.decisions = superseded(finding.decisions, entry, follows);
		} else if (target.type === 'paragraph') {
			const { type: _, ...paragraph } = target;
			if (act.kind === 'add') {
				if (stands) additions.push({ event, paragraph, act });
			} else {
				const all = entryOf(paragraphNotes, paragraphKey(target), () => []);
				if (note) all.push(note);
			}
		} else if (note) articleNotes.push(note);
	}
	return {
		figures: mapValues(figures, ({ decisions, notes }) => figureState(decisions, notes)),
		findings: mapValues(findings, ({ decisions }) => findingState(decisions)),
		paragraphNotes,
		articleNotes,
		additions,
		trims,
		anchors,
		firstNamed,
		undo,
		redo,
		head: ordered.at(-1)?.hash ?? '',
		otherHeads: otherHeads(ordered),
	};
}

function otherHeads(ordered: readonly ChainedEvent[]): string[] {
	const followed = new Set(ordered.flatMap(({ event }) => parentsOf(event)));
	return ordered.slice(0, -1).flatMap(({ hash }) => (followed.has(hash) ? [] : [hash]));
}

/** Acts that decide on a figure or a finding; the others say something about it, or shape it. */
export const decisive: ReadonlySet<Act['kind']> = new Set(['confirm', 'flag', 'correct', 'not-a-figure', 'dismiss', 'reopen']);

/** Whether an act only says something: notes, what answers them, and what settles them. */
export const speaks: ReadonlySet<Act['kind']> = new Set(['note', 'reply', 'resolve', 'unresolve']);

/**
 * What stands, and what can be brought back. A new act leaves nothing to bring back; but a redo that somebody made in
 * another copy holds all the same: he could not know of the act.
 */
function stacks(ordered: readonly ChainedEvent[]): { undo: string[]; redo: string[] } {
	const undo = new Set<string>();
	const undone = new Set<string>();
	let redo = new Set<string>();
	for (const { event } of ordered) {
		if (event.act.kind === 'undo') {
			if (!undo.delete(event.act.event)) continue;
			undone.add(event.act.event);
			redo.add(event.act.event);
		} else if (event.act.kind === 'redo') {
			if (!undone.delete(event.act.event)) continue;
			undo.add(event.act.event);
			redo.delete(event.act.event);
		} else {
			undo.add(event.id);
			redo = new Set();
		}
	}
	return { undo: [...undo], redo: [...redo] };
}

type Follows = (later: ChainedEvent, earlier: ChainedEvent) => boolean;

/** Whether the first of two events was made by somebody who had the second before him, as the chain says. */
function descent(ordered: readonly ChainedEvent[]): Follows {
	const linear = ordered.every(({ event }, index) => event.previous === (ordered[index - 1]?.hash ?? ''));
	if (linear) return () => true;
	const parents = new Map(ordered.map(({ event, hash }) => [hash, parentsOf(event)]));
	return (later, earlier) => {
		const seen = new Set<string>();
		const ahead = parentsOf(later.event);
		for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
			if (at === earlier.hash) return true;
			if (seen.has(at)) continue;
			seen.add(at);
			ahead.push(...(parents.get(at) ?? []));
		}
		return false;
	};
}

/**
 * The decisions that stand once `entry` has been made: it takes the place of those it follows and of its maker's own. A
 * decision of somebody else that it does not follow was made without knowledge of it, and stands beside it.
 */
function superseded(decisions: readonly ChainedEvent[], entry: ChainedEvent, follows: Follows): ChainedEvent[] {
	const others = decisions.filter((earlier) => earlier.event.by !== entry.event.by && !follows(entry, earlier));
	return [...others, entry];
}

/** What decisions that stand beside each other make of a figure. */
export function figureState(decisions: readonly ChainedEvent[], notes: Note[]): FigureState {
	const standing = decisions.map(({ event }) => event).filter(({ act }) => act.kind !== 'reopen');
	const last = standing.at(-1);
	if (!last) return openFigure(notes);
	const { act, by, at, id } = last;
	if (new Set(standing.map(ruling)).size > 1) return { ...openFigure(notes), verdict: 'disputed', at, event: id };
	return {
		verdict: verdictOf(last),
		reason: act.kind === 'flag' ? act.reason : null,
		comment: act.kind === 'flag' ? act.comment : '',
		correction: act.kind === 'correct' ? act.correction : null,
		by,
		at,
		event: id,
		notes,
	};
}

/** Two decisions with the same ruling agree, whatever was remarked beside. */
function ruling({ act }: ReviewEvent): string {
	if (act.kind === 'flag') return `flag ${act.reason}`;
	if (act.kind !== 'correct') return act.kind;
	const { text: _, ...meaning } = act.correction;
	return `correct ${canonicalJson(meaning)}`;
}

function verdictOf({ act }: ReviewEvent): FigureVerdict {
	switch (act.kind) {
		case 'confirm':
			return 'confirmed';
		case 'flag':
			return 'flagged';
		case 'correct':
			return 'corrected';
		case 'not-a-figure':
			return 'not-a-figure';
		default:
			return 'open';
	}
}

/** Where one dismissed and another, not knowing, did not, the finding stays in sight: a question costs less than a miss. */
export function findingState(decisions: readonly ChainedEvent[]): FindingState {
	const last = decisions.at(-1)?.event;
	if (last?.act.kind !== 'dismiss' || decisions.some(({ event }) => event.act.kind !== 'dismiss')) return openFinding;
	return { dismissed: true, reason: last.act.reason, by: last.by, at: last.at, event: last.id };
}

function noteOf(thread: Thread | undefined): Note | null {
	if (!thread) return null;
	const { note, replies, settled } = thread;
	const last = settled.at(-1);
	// As with findings: where one settled a note and another, not knowing, took that back, it stays in sight.
	const resolved = last && settled.every(({ event }) => event.act.kind === 'resolve') ? last.event : null;
	return {
		...note,
		replies,
		resolved: resolved && { event: resolved.id, by: resolved.by, at: resolved.at },
	};
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
	let entry = map.get(key);
	if (entry === undefined) {
		entry = make();
		map.set(key, entry);
	}
	return entry;
}

const mapValues = <A, B>(map: ReadonlyMap<string, A>, to: (value: A) => B): Map<string, B> =>
	new Map([...map].map(([key, value]) => [key, to(value)]));
