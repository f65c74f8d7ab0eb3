/** What is in hand while an article is reviewed, and what the commands do to it: the parts put together. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Ties } from '../../../src-main/contract/evidence.ts';
import type { FigureVerdict, ReviewEvent } from '../../../src-main/contract/review.ts';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useDesk } from '../../lib/desk.tsx';
import type { Command } from '../../lib/keys.ts';
import { useWords } from '../../lib/language.tsx';
import type { Place } from '../../lib/place.ts';
import { useVoice } from '../../lib/said.tsx';
import { reviewersOf } from '../bundles/reviewers.ts';
import { useTies } from '../evidence/use-ties.ts';
import type { TextRange } from '../proof/offsets.ts';
import { commandActs, type Hands } from './commands.ts';
import type { Asking, Material, Seen } from './types.ts';
import { type Acts, useActs } from './use-acts.ts';
import type { Article } from './use-article.ts';
import { type Edging, useEdge } from './use-edge.ts';
import { useMaterial } from './use-material.ts';
import { type Selection, useSelection } from './use-selection.ts';

export interface Review extends Material, Selection {
	acts: Acts;
	edging: Edging;
	/** How the article is seen. */
	seen: Seen;
	see(seen: Seen): void;
	asking: Asking;
	ask(asking: Asking): void;
	verdictOf(figure: string): FigureVerdict;
	/** What the figures are tied to. */
	ties: Ties;
	/** Who decided on figures of the article, in the order of their first decision. */
	reviewers: readonly string[];
	perform: Article['perform'];
	/** Told by the proof: what is selected there. */
	tellSelected(range: TextRange | null): void;
	/** False when the command means nothing here and now. The same function for as long as the article is open. */
	run(command: Command): boolean;
}

const NO_EVENTS: readonly ReviewEvent[] = [];

export function useReview(article: Article, view: ArticleView, start: Place | null): Review {
	const { t } = useWords();
	const voice = useVoice();
	const { settings, changeSettings } = useDesk();
	const [asking, ask] = useState<Asking>(null);
	const seen = settings?.view ?? 'ledger';
	const [selectedText, tellSelected] = useState<TextRange | null>(null);

	const material = useMaterial(view);
	const selection = useSelection(view, material, seen, start);
	const acts = useActs(article, view, material, selection);
	const edging = useEdge(selection);
	const history = article.opened.status === 'ready' ? article.opened.history : NO_EVENTS;
	const ties = useTies(view.summary.id, view.revision.id, history);
	const reviewers = useMemo(() => reviewersOf(history), [history]);

	const { states } = view;
	const verdictOf = useCallback((figure: string): FigureVerdict => states[figure]?.verdict ?? 'open', [states]);
	const see = (wanted: Seen): void => {
		if (wanted === seen) return;
		selection.closeFinding();
		voice.say(t(wanted === 'proof' ? 'ui.said.view-proof' : 'ui.said.view-ledger'));
		changeSettings({ view: wanted }).catch((error: unknown) => voice.complain(error));
	};

	const hands: Hands = {
		material,
		selection,
		acts,
		edging,
		pending: article.pending,
		can: { undo: () => view.canUndo || article.busy(), redo: () => view.canRedo || article.busy() },
		ask,
		say: (key) => voice.say(t(key)),
		reviewers,
		switchView: () => see(seen === 'proof' ? 'ledger' : 'proof'),
		selectedText,
	};
	// Kept by reference, so that what only hands commands on (the decision bar, the head) is not drawn for every step.
	const latest = useRef(hands);
	useEffect(() => {
		latest.current = hands;
	});
	const run = useCallback((command: Command): boolean => commandActs[command]?.(latest.current) ?? false, []);

	const { perform } = article;
	return {
		...{ ...material, ...selection, acts, edging, seen, see, asking, ask, verdictOf, tellSelected, run },
		...{ ties, reviewers, perform },
	};
}
