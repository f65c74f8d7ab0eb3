/** One decision for the mentions of one fact: decided once, applied to each, taken back at once. */
import { fail } from '../contract/errors.ts';
import type { Figure } from '../contract/model.ts';
import type { Act, ReviewEvent } from '../contract/review.ts';
import type { ActResult } from '../contract/view.ts';
import { append } from './append.ts';
import type { DeskContext } from './context.ts';
import { mustHaveSeen } from './original.ts';
import { withArticle } from './reread.ts';
import { figureStateOf } from './states.ts';
import { anchorsFor } from './targets.ts';

/**
 * Errors: NOT_FOUND, CONFLICT undecided (nothing, or more than one thing, stands on the figure) and reads-otherwise (a
 * correction of 36 is none of 36,000), original-not-shown.
 */
export function applyToMentions(
	context: DeskContext,
	{ article: id, figure, mentions }: { article: string; figure: string; mentions: string[] },
): Promise<ActResult> {
	return withArticle(context, id, (article) => {
		const figures = new Map(article.reading.figures.map((candidate) => [candidate.id, candidate]));
		const own = figures.get(figure);
		if (!own) throw fail('NOT_FOUND', { what: 'figure', id: figure });
		const { event, verdict } = figureStateOf(article, figure);
		const decided = article.events.find((entry) => entry.event.id === event)?.event;
		if (!decided || verdict === 'disputed' || verdict === 'open') throw fail('CONFLICT', { reason: 'undecided' });
		const act = decisionOf(decided);
		const others = mentions.filter((mention) => mention !== figure);
		const anchors = anchorsFor(article.anchors, others);
		if (anchors.length === 0) throw fail('CONFLICT', { reason: 'wrong-target' });
		if (act.kind === 'correct' && others.some((mention) => saying(figures.get(mention)) !== saying(own))) {
			throw fail('CONFLICT', { reason: 'reads-otherwise' });
		}
		mustHaveSeen(article, others, act);
		return append(context, article, { type: 'figures', anchors }, act);
	});
}

function decisionOf({ act }: ReviewEvent): Act {
	// That the picture was seen holds for the figure it was seen of.
	if (act.kind === 'confirm') return { kind: 'confirm' };
	if (act.kind === 'flag' || act.kind === 'correct' || act.kind === 'not-a-figure') return act;
	throw new Error(`a decision that decides nothing: ${act.kind}`);
}

const saying = (figure: Figure | undefined): string =>
	JSON.stringify(figure && [figure.kind, figure.value, figure.low, figure.high, figure.unit, figure.modifier]);
