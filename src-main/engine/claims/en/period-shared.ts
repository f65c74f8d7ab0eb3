/** Figures of one statement that share a time which only one of them stands beside. */
import type { PeriodMention } from '../types.ts';
import { lastBefore, type Site, type View } from '../view.ts';

/** "to 114 (87 last year)": the bracket tells its own time. */
const OF_ITS_OWN =
	/^[^()]*\b(?:January|February|March|April|May|June|July|August|September|October|November|December|year|month|quarter|week|ago|earlier|before|(?:19|20)\d\d)\b[^()]*\)/u;
const REACH = 40;
/** "$48.3 million| (|61 cents a share)" */
const BRACKETED = /^\s*\((?:about |or )?$/u;
/** "£1.17bn| at the period end, or |5.1 times earnings" */
const OR_AGAIN = /^(?:\s(?!and\b|but\b|who\b|which\b)[\p{L}\d’'.-]+){1,7}, or (?:about |nearly |some |roughly )?$/u;
/** "11 crashes since 1996, |two| of them fatal" */
const OF_THEM = /^(?:\s\p{L}+)?\sof\s(?:them|whom|which|these|those)\b/u;
const NEW_CLAUSE = /[.;:!?—–]\s|\b(?:but|while|whereas|after|before|when|because|than|from|against|said|says)\b/u;

/**
 * The earlier figure of its sentence whose time an English figure has too: it says that amount again, in brackets or
 * behind "or", or counts some of what was just counted. Null where it has a time of its own, or stands alone.
 */
export function sharesTime(site: Site, view: View, mentions: readonly PeriodMention[]): number | null {
	const { figure } = site;
	if (view.language !== 'en' || figure.kind === 'time') return null;
	const nextTo = view.sites[site.index - 1];
	if (nextTo && BRACKETED.test(view.text.slice(nextTo.figure.to, figure.from)))
		return OF_ITS_OWN.test(view.text.slice(figure.to, figure.to + REACH)) ? null : nextTo.index;
	const before = counted(site, view);
	if (!before || before.sentence !== site.sentence) return null;
	const between = view.text.slice(before.figure.to, figure.from);
	if (OR_AGAIN.test(between)) return before.index;
	if (!OF_THEM.test(view.text.slice(figure.to, figure.to + REACH)) || NEW_CLAUSE.test(between)) return null;
	return hasOwnTime(site, view, mentions) ? null : before.index;
}

/** The figure before it that is no time. */
function counted(site: Site, view: View): Site | undefined {
	for (let i = site.index - 1; i >= 0 && i > site.index - 4; i--) if (view.sites[i]?.figure.kind !== 'time') return view.sites[i];
	return undefined;
}

/** Whether a time stands behind the figure before its sentence or the next figure does. */
function hasOwnTime({ figure, index, sentence }: Site, view: View, mentions: readonly PeriodMention[]): boolean {
	const next = mentions[lastBefore(mentions, figure.to) + 1];
	const end = view.sites.slice(index + 1, index + 4).find(({ figure: other }) => other.kind !== 'time')?.figure.from;
	return next !== undefined && next.from < Math.min(end ?? view.text.length, view.sentences[sentence]?.to ?? view.text.length);
}
