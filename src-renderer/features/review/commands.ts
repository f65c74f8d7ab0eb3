/** What each command of the desk does to the article in hand. A command that answers false leaves its key to others. */
import type { Command } from '../../lib/keys.ts';
import { nextFinding } from '../findings/findings.ts';
import { isOpen, isProven, nextOpen, stepFrom } from '../ledger/rows.ts';
import type { TextRange } from '../proof/offsets.ts';
import type { Asking, Material } from './types.ts';
import type { Acts } from './use-acts.ts';
import type { Edging } from './use-edge.ts';
import type { Selection } from './use-selection.ts';

export interface Hands {
	material: Material;
	selection: Selection;
	acts: Acts;
	edging: Edging;
	pending: ReadonlySet<string>;
	/** Asked when the key comes: what is on its way to the desk can be taken back too. */
	can: { undo(): boolean; redo(): boolean };
	ask(asking: Asking): void;
	/** Says one of the catalogue's sentences that need no parameters. */
	say(key: string): void;
	switchView(): void;
	/** Who decided on figures of the article. */
	reviewers: readonly string[];
	/** What is selected with the mouse, to be marked as a figure; null for nothing. */
	selectedText: TextRange | null;
}

type Act = (hands: Hands) => boolean;

/** Done, whatever came of it: the key was meant for the desk. */
const done = (act: (hands: Hands) => void): Act => {
	return (hands) => {
		act(hands);
		return true;
	};
};

const step =
	(by: (hands: Hands) => number): Act =>
	(hands) => {
		const { selection, edging } = hands;
		const next = stepFrom(selection.walk, selection.row?.figure.id ?? null, by(hands));
		if (next === null) return false;
		edging.leave();
		selection.selectFigure(next);
		return true;
	};

const goToNextFinding = done(({ material, selection, say }) => {
	const next = nextFinding(material.entries, selection.finding?.key ?? null);
	if (next) selection.selectFinding(next);
	else say('ui.said.no-finding');
});

const confirm: Act = ({ selection, pending, acts }) => {
	const { row, walk } = selection;
	if (!row) return false;
	const { id } = row.figure;
	// A second tick on a ticked figure says nothing new: only move on.
	if (row.state.verdict === 'confirmed') selection.selectFigure(nextOpen(walk, id, pending) ?? id);
	else if (!isOpen(row) || !pending.has(id)) acts.confirm();
	return true;
};

const askAboutFigure =
	(asking: Asking): Act =>
	({ selection, ask }) => {
		if (selection.row) ask(asking);
		return selection.row !== null;
	};

const moveEdge = (side: 'start' | 'end', by: 1 | -1): Act => done(({ edging }) => edging.step(side, by));

export const commandActs: Partial<Record<Command, Act>> = {
	next: (hands) => (hands.selection.findingOpen ? goToNextFinding(hands) : step(() => 1)(hands)),
	previous: (hands) => !hands.selection.findingOpen && step(() => -1)(hands),
	first: step(({ material }) => -material.rows.length),
	last: step(({ material }) => material.rows.length),
	confirm,
	flag: askAboutFigure('flag'),
	correct: askAboutFigure('correct'),
	note: done(({ ask }) => ask('note')),
	'not-a-figure': ({ selection, acts }) => {
		if (selection.row && selection.row.state.verdict !== 'not-a-figure') acts.notAFigure();
		return selection.row !== null;
	},
	reopen: ({ selection, acts }) => {
		if (selection.row && selection.row.state.verdict !== 'open') acts.reopen();
		return selection.row !== null;
	},
	mentions: ({ selection, material, ask, say }) => {
		const { row } = selection;
		if (!row) return false;
		if (!material.mentions.has(row.figure.id)) say('ui.mentions.none');
		else if (isOpen(row)) say('ui.mentions.undecided');
		else ask('mentions');
		return true;
	},
	'confirm-proven': done(({ material, ask, say }) => {
		if (material.rows.some(isProven)) ask('proven');
		else say('ui.proven.none');
	}),
	evidence: askAboutFigure('evidence'),
	'sign-off': done(({ ask }) => ask('signoff')),
	agreement: done(({ selection, reviewers, say }) => {
		if (reviewers.length > 1) selection.setTab('agreement');
		else say('agreement.one');
	}),
	'add-figure': done(({ ask, acts, selectedText }) => {
		if (selectedText) acts.add(selectedText.paragraph, selectedText.from, selectedText.to);
		else ask('add');
	}),
	'start-earlier': moveEdge('start', -1),
	'start-later': moveEdge('start', 1),
	'end-later': moveEdge('end', 1),
	'end-earlier': moveEdge('end', -1),
	'next-finding': goToNextFinding,
	'open-finding': done(({ selection, edging, acts, say }) => {
		if (edging.edge) {
			acts.trim(edging.edge);
			edging.leave();
		} else if (selection.finding) selection.openFinding(selection.finding);
		else say('ui.said.no-finding-here');
	}),
	'close-finding': ({ selection, edging, say }) => {
		if (edging.edge) {
			edging.leave();
			say('ui.said.edge-left');
			return true;
		}
		selection.closeFinding();
		return selection.findingOpen;
	},
	'dismiss-finding': done(({ selection, ask, say }) => {
		const { finding } = selection;
		if (finding && !finding.dismissed) {
			selection.takeFinding(finding);
			ask('dismiss');
		} else say('ui.said.no-finding-here');
	}),
	undo: done(({ can, acts, say }) => (can.undo() ? acts.undo() : say('ui.said.nothing-to-undo'))),
	redo: done(({ can, acts, say }) => (can.redo() ? acts.redo() : say('ui.said.nothing-to-redo'))),
	view: done(({ switchView }) => switchView()),
};
