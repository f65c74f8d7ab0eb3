/** Signing a round, and the sheet as it stands. */
import { fail } from '../../contract/errors.ts';
import type { SignoffSheet, Standing } from '../../contract/signoff.ts';
import type { ActResult } from '../../contract/view.ts';
import { append } from '../append.ts';
import type { Article } from '../article.ts';
import type { DeskContext } from '../context.ts';
import { withArticle } from '../reread.ts';
import { settingsOf } from '../settings.ts';
import { allStates } from '../states.ts';
import { summaryOf } from '../summary.ts';
import { signoffSheet } from './sheet.ts';

/** Errors: NOT_FOUND. */
export const sheet = (context: DeskContext, id: string): Promise<SignoffSheet> =>
	withArticle(context, id, (article) => sheetOf(context, article));

export function sheetOf({ store }: Pick<DeskContext, 'store'>, article: Article): SignoffSheet {
	const { rounds, name } = settingsOf(store);
	const { id, importedAt } = article.revision;
	const { unclassified } = article.reading.coverage;
	return signoffSheet({ rounds, events: article.events, revision: { id, importedAt }, unclassified, by: name });
}

/**
 * Signs a round with what is open written into the signature. Errors: NOT_FOUND (article, round), NOT_SIGNABLE with what is
 * in the way.
 */
export function sign(
	context: DeskContext,
	{ article: id, round, opinion }: { article: string; round: string; opinion: string },
): Promise<ActResult> {
	return withArticle(context, id, (article) => {
		const found = sheetOf(context, article).rounds.find((each) => each.round.id === round);
		if (!found) throw fail('NOT_FOUND', { what: 'round', id: round });
		if (found.hindrance) throw fail('NOT_SIGNABLE', { reason: found.hindrance });
		return append(context, article, { type: 'article' }, { kind: 'sign', round, opinion, standing: standingOf(article) });
	});
}

function standingOf(article: Article): Standing {
	const states = Object.values(allStates(article).states);
	const { errors, warnings } = summaryOf(article).progress;
	const count = (verdict: string) => states.filter((state) => state.verdict === verdict).length;
	return {
		revision: article.revision.id,
		figures: states.length,
		open: count('open'),
		disputed: count('disputed'),
		errors,
		warnings,
	};
}
