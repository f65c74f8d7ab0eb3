/** The time of a figure whose own sentence tells none: of its paragraph, its section, its story, at last of the publication. */
import { DAY_NAMED, goesOnInMonth, goesOnInSpan, OF_TODAY, ofTheDay } from './en/period-course.ts';
import { fromPublication, inherited } from './period-drafts.ts';
import type { EarlierTimes } from './period-earlier.ts';
import { SPAN_END, YEAR_END } from './period-mention.ts';
import type { PeriodParagraph } from './period-paragraph.ts';
import type { ClaimContext, PeriodDraft } from './types.ts';
import { lastBefore, type Site } from './view.ts';
import { REPORTED_SPAN } from './zh/period-course.ts';

/** `event` is the day with which an English paragraph goes on; a figure that `flows` is of no year's end. */
export function inheritedPeriod(
	site: Site,
	flows: boolean,
	paragraph: PeriodParagraph,
	{ last, flowing, told, pointed }: EarlierTimes,
	event: PeriodDraft | null,
	context: ClaimContext,
): PeriodDraft {
	const { view, state, drafts, published } = paragraph;
	const whole = state.section ?? state.lead;
	if (flows && last && YEAR_END.test(last.text)) {
		if (flowing) return inherited(drafts.lasting(flowing), 'paragraph');
		if (whole) return inherited(whole, 'story');
	}
	// 6月末，贷款余额300亿元。居民收入增长5%, in a report of the half-year.
	if (flows && last && whole && SPAN_END.test(last.text) && REPORTED_SPAN.test(whole.text)) return inherited(whole, 'story');
	if (pointed) return inherited(drafts.lasting(pointed), 'paragraph');
	if (last) return inherited(drafts.lasting(last), 'paragraph');
	if (told && view.language === 'en' && (goesOnInMonth(told, state) || goesOnInSpan(told, state)))
		return inherited(drafts.lasting(told), 'paragraph');
	const said = view.language === 'en' && ofTheDay(site, view) ? saidOn(site, paragraph) : null;
	if (said) return said;
	if (event) return inherited(event, 'story');
	if (whole) return inherited(whole, 'story');
	if (told && !(state.stamp && OF_TODAY.test(told.text))) return inherited(drafts.lasting(told), 'paragraph');
	// "…, the council said on Sunday, Nov. 17": in the story's own words, before the stamp of the page.
	const telling = published === null ? null : tellingOf(paragraph);
	if (published !== null && telling && isNear(telling, published)) return inherited(telling, 'story');
	if (published !== null) return fromPublication(context);
	return state.stamp ?? state.annual ?? fromPublication(context);
}

/** The day on which the opening says that its news was told; of the opening itself, its own. */
function tellingOf({ view, mentions, drafts, state, opens }: PeriodParagraph): PeriodDraft | null {
	if (state.telling || view.language !== 'en' || !opens) return state.telling;
	const said = mentions.find((mention) => mention.aside && DAY_NAMED.test(mention.text));
	return said ? drafts.of(said) : null;
}

/** Days between what was told and the day it was printed. */
const A_DAY_LATER = 864e5;
/** Whether the telling was on the day of publication or the day before it. */
const isNear = ({ interval }: PeriodDraft, published: string): boolean => {
	if (!interval?.from || interval.from !== interval.to) return false;
	const passed = Date.parse(published) - Date.parse(interval.from);
	return passed >= 0 && passed <= A_DAY_LATER;
};

/** "Meeting Monday night, they approved it by 17-2": the day that the sentence has named, else the one the story was told on. */
function saidOn(site: Site, { view, mentions, drafts, state }: PeriodParagraph): PeriodDraft | null {
	const from = view.sentences[site.sentence]?.from ?? 0;
	for (let i = lastBefore(mentions, site.figure.from); i >= 0; i--) {
		const mention = mentions[i];
		if (!mention || mention.from < from) break;
		if (DAY_NAMED.test(mention.text)) return inherited(drafts.of(mention), 'sentence');
	}
	return state.said;
}
