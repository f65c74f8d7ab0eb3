/** What a paragraph tells for the paragraphs behind it: the time of the story, where it opens one, and the day just told of. */
import { cameAboutThen, DAY_NAMED, HOUR, MATCH_DAY, ofAside, ofReportedSpan, THE_PERIOD } from './en/period-course.ts';
import { isStamp } from './en/period-stamp.ts';
import { inherited } from './period-drafts.ts';
import { daily, MONTH, quoted, tells } from './period-mention.ts';
import type { PeriodParagraph } from './period-paragraph.ts';
import { OPENINGS } from './period-state.ts';
import type { PeriodDraft, PeriodMention } from './types.ts';
import { RUNNING } from './zh/period-course.ts';
import { PART_OF_DAY } from './zh/period-narrow.ts';

const namesDay = (mention: PeriodMention): boolean => DAY_NAMED.test(mention.text) || daily(mention);

const SINCE = /^since (?:the (?:beginning|start|turn|outbreak|onset)|January|the new year|last |\d{4}$)/iu;

/** The day of an English paragraph, or the `event` that it goes on with, and of a line of nothing but when and by whom. */
export function takeEvent({ view, mentions, state, drafts }: PeriodParagraph, event: PeriodDraft | null): void {
	if (view.language !== 'en' || view.paragraph.kind !== 'body') return;
	const stamp = isStamp(view.text) ? mentions.find(({ issue }) => issue) : undefined;
	if (stamp) state.stamp ??= inherited(drafts.lasting(stamp), 'story');
	const day = mentions.findLast((mention) => tells(mention) && namesDay(mention));
	state.event = day ? drafts.lasting(day) : event;
}

/** The day of a dateline (KESH, May 4 (HNS) —): it dates an English story that tells no time of its own. */
export function takeDateline({ view, mentions, state, drafts, opens }: PeriodParagraph): void {
	if (view.language !== 'en' || !opens || state.stamp) return;
	const day = mentions.find((mention) => mention.issue && daily(mention));
	if (day) state.stamp = inherited(drafts.lasting(day), 'story');
}

/** The time of the story, told by a paragraph that opens it. */
export function takeLead(paragraph: PeriodParagraph): void {
	const { view, mentions, state, drafts, opens } = paragraph;
	if (!opens) return;
	if (view.language === 'en' && !state.said) {
		const said = mentions.find((mention) => DAY_NAMED.test(mention.text) && (tells(mention) || mention.aside));
		if (said) state.said = inherited(drafts.of(said), 'story');
	}
	// What the first paragraph tells, it tells of the story's time, wherever in the sentence that stands.
	const late = state.openings < OPENINGS[view.language] ? (view.sentences[0]?.to ?? view.text.length) : view.text.length;
	const opening = openingTime(paragraph, late);
	const kept = opening?.cumulative && state.lead !== null && MONTH.test(state.lead.text);
	// "killing 23, the governor said Friday. The river crested on Thursday night": a moment told on the way dates no story.
	if (opening && state.telling && namesDay(opening)) state.lead = state.telling;
	else if (opening && !kept && (view.language === 'en' || !state.lead)) state.lead = drafts.lasting(opening);
	const then =
		view.language === 'en'
			? mentions.findLast((mention) => namesDay(mention) && !HOUR.test(mention.text) && cameAboutThen(mention, view.text))
			: undefined;
	if (then) state.lead = drafts.lasting(then);
	if (!opening && view.language === 'en') {
		const said = mentions.find((mention) => mention.aside && DAY_NAMED.test(mention.text) && mention.from < late);
		if (said) state.telling = inherited(drafts.of(said), 'story');
	}
	// A line of a page's menu that tells nothing is no opening; nor is when the text was out, or what a page puts above it.
	const aside = isStamp(view.text) || view.paragraph.kind === 'listitem';
	// "How the markets finished overnight:" opens nothing but what stands under it, which may say when by its day.
	if (opening && view.language === 'en' && view.sites.length === 0 && view.text.endsWith(':')) return;
	if (opening) state.openings = 0;
	else if (view.language === 'zh' || (!aside && (view.sites.length > 0 || mentions.length > 0))) state.openings--;
}

/** The time that an opening is told of, said before `late`. */
function openingTime({ view, mentions }: PeriodParagraph, late: number): PeriodMention | undefined {
	const tellers = mentions.filter(
		(mention) =>
			tells(mention) &&
			!RUNNING.test(mention.text) &&
			!PART_OF_DAY.test(mention.text) &&
			!THE_PERIOD.test(mention.text) &&
			mention.from < late,
	);
	// "confirmed 63 deaths since the start of the year": where an opening tells no other time.
	const since =
		tellers.length === 0 && view.language === 'en'
			? mentions.find((mention) => SINCE.test(mention.text) && !mention.aside && !mention.frequency && mention.from < late)
			: undefined;
	if (since) return since;
	const found =
		tellers.find(
			(mention) => !mention.told && !quoted(view.text, mention.from) && !(view.language === 'en' && ofAside(mention, view)),
		) ?? tellers[0];
	return found && MATCH_DAY.test(found.text) ? (tellers.find(({ text }) => DAY_NAMED.test(text)) ?? found) : found;
}

/** The span that an English report says its figures are of. */
export function takeSpan({ view, mentions, state, drafts }: PeriodParagraph): void {
	if (view.language !== 'en' || view.paragraph.kind !== 'body') return;
	const span = mentions.find((mention) => ofReportedSpan(mention, view.text, state));
	if (span) state.section = inherited(drafts.lasting(span), 'story');
}
