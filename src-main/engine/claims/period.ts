/**
 * When a figure holds: the time words of its clause, else what it inherits from the sentence, the paragraph, the
 * section and the lead, at last from the day of publication. A new time in the text replaces the old one.
 */
import { GOES_ON_WITH_EVENT } from './en/event-words.ts';
import { takeBounds } from './en/period-bounds.ts';
import { BEFORE_IT, HOUR, saidBefore, THE_PERIOD } from './en/period-course.ts';
import { beginsChange } from './en/period-from.ts';
import { isDay, onItsDay } from './en/period-hours.ts';
import { sharesTime } from './en/period-shared.ts';
import { timesRespectively } from './en/respectively.ts';
import { inExplainedBrackets, takeBrackets } from './period-brackets.ts';
import { inherited, PeriodDrafts } from './period-drafts.ts';
import { EarlierTimes } from './period-earlier.ts';
import { governing } from './period-governing.ts';
import { inheritedPeriod } from './period-inherit.ts';
import { takeDateline, takeEvent, takeLead, takeSpan } from './period-lead.ts';
import { daily } from './period-mention.ts';
import { isOpening, isTitle, type PeriodParagraph } from './period-paragraph.ts';
import { takeReportTime } from './period-report.ts';
import { takeSection } from './period-section.ts';
import type { PeriodState, ResolveTime } from './period-state.ts';
import type { ClaimContext, PeriodDraft, PeriodMention } from './types.ts';
import { lastBefore, type Site, type View } from './view.ts';
import {
	baseInParallel,
	endInParallel,
	inRatio,
	isFlow,
	RUNNING,
	sayingWhen,
	timesOfEach,
	upToNow,
	withinSentence,
} from './zh/period-course.ts';
import { withinYears } from './zh/period-passing.ts';

/** The periods of a paragraph's figures, in their order; moves `state` on to the next paragraph. */
export function readPeriods(
	view: View,
	found: readonly PeriodMention[],
	state: PeriodState,
	context: ClaimContext,
	resolve: ResolveTime,
): PeriodDraft[] {
	const published = context.published?.day ?? null;
	const note = takeBrackets(view, state);
	const told = note ? found.filter(({ from, to }) => to <= note.from || from >= note.to) : found;
	const mentions = mentionsOf(view, told, state, published, resolve);
	const drafts = new PeriodDrafts(view, mentions, state, published, resolve);
	const titled = isTitle(view);
	const paragraph: PeriodParagraph = { view, mentions, drafts, state, published, titled, opens: isOpening(view, state) };
	takeReportTime(paragraph, resolve);
	takeDateline(paragraph);
	// "One person was killed", under what happened yesterday: it goes on, whatever time the report itself is of.
	const event = view.language === 'en' && GOES_ON_WITH_EVENT.test(view.text) ? state.event : null;
	const out = periodsOf(paragraph, event, context);
	if (view.language === 'en')
		for (const mention of mentions)
			if (!mention.aside && !mention.issue && !mention.frequency)
				takeBounds(mention.text, () => drafts.of(mention), state.bounded);
	takeEvent(paragraph, event);
	takeLead(paragraph);
	takeSpan(paragraph);
	takeSection(paragraph);
	return out;
}

/** The times of the paragraph as what the story has told so far lets them be read. */
function mentionsOf(
	view: View,
	found: readonly PeriodMention[],
	state: PeriodState,
	published: string | null,
	resolve: ResolveTime,
): readonly PeriodMention[] {
	if (view.language === 'zh')
		return withinYears(sayingWhen(found, view.text, state), view.text).map((mention) =>
			upToNow(withinSentence(mention, view, state), published, resolve),
		);
	// "in the half", of a report that has said which half.
	const named = (state.section ?? state.lead)?.text ?? '';
	return found.filter((mention, i) => !pointsBack(mention) || !saidBefore(mention, i, found, named));
}

/** "Over the same period, 168 jobs were created": the one just told; with whom something is compared, another. */
const SAME_PERIOD = /^(?:(?:in|for|during|over) )?the same period$/iu;
const pointsBack = ({ text, aside }: PeriodMention): boolean => THE_PERIOD.test(text) || (!aside && SAME_PERIOD.test(text));

/** A time of the figure's own sentence, and whether its clause states it. */
type Own = { mention: PeriodMention; stated: boolean } | null;

function periodsOf(paragraph: PeriodParagraph, event: PeriodDraft | null, context: ClaimContext): PeriodDraft[] {
	const { view, mentions, drafts, state } = paragraph;
	const out: PeriodDraft[] = [];
	const each = view.language === 'zh' ? timesOfEach(view, mentions) : timesRespectively(view, mentions);
	const hours = new Set(view.language === 'en' ? mentions.filter(({ text, day }) => !day && HOUR.test(text)) : []);
	const daytimes = hours.size > 0 ? mentions.filter((mention) => !hours.has(mention)) : mentions;
	const earlier = new EarlierTimes(paragraph);
	const bases = new Bases(paragraph);
	for (const site of view.sites) {
		earlier.turnTo(site.sentence);
		// 由上年的14.9∶40.2∶44.9调整为14.2∶40.4∶45.4: the members of one ratio are of one time.
		const shared = site.index > 0 && inRatio(site, view) ? site.index - 1 : sharesTime(site, view, mentions);
		const theirs = inExplainedBrackets(site, view, state) ?? (shared === null ? undefined : out[shared]);
		if (theirs) {
			out.push(theirs);
			continue;
		}
		const flows = view.language === 'zh' && isFlow(site, view);
		const whole = earlier.last ?? state.section ?? state.lead;
		let own: Own = ownTime(site, paragraph, each.get(site.index), () => governing(site, view, mentions, earlier.passed, flows));
		// "Wednesday … by 1605 GMT": of a day that is known, the hour is on that day; of a month, it is no answer to when.
		const hour = own && hours.has(own.mention) ? own.mention : null;
		if (hour) {
			const first = lastBefore(daytimes, view.sentences[site.sentence]?.from ?? 0) + 1;
			const day = governing(site, view, daytimes, first, flows);
			if (day ?? whole ?? earlier.told) own = day;
		}
		bases.takeUntil(site.figure.from);
		const ran = own && !own.stated && view.language === 'zh' && RUNNING.test(own.mention.text);
		const known = ((): PeriodDraft => {
			if (!own || (ran && whole)) return inheritedPeriod(site, flows, paragraph, earlier, event, context);
			return own.stated ? drafts.of(own.mention) : inherited(drafts.of(own.mention), 'sentence');
		})();
		const timed = hour ? atHour(drafts.of(hour), site, known) : known;
		out.push(bases.of(site, own, known) ?? timed);
	}
	return out;
}

/** The time that a figure's sentence gives it: that of a parallel, its own of as many, or the one that governs it. */
function ownTime(site: Site, { view, mentions }: PeriodParagraph, given: PeriodMention | undefined, governed: () => Own): Own {
	const parallel = baseInParallel(site, view, mentions) ?? endInParallel(site, view, mentions);
	if (parallel) return { mention: parallel, stated: false };
	return given ? { mention: given, stated: true } : governed();
}

/** An hour on the day that is known; where none is, it is the time of nothing but a time. */
const atHour = (hour: PeriodDraft, site: Site, known: PeriodDraft): PeriodDraft =>
	onItsDay(hour, known) ?? (site.figure.kind === 'time' || !isDay(known.text) ? hour : known);

/** When the changes of a paragraph began: "… from 5,561 in 2022. Thefts went from 39 to 65". */
class Bases {
	readonly #paragraph: PeriodParagraph;
	/** How far the times of bases have been taken in. */
	#taken = 0;

	constructor(paragraph: PeriodParagraph) {
		this.#paragraph = paragraph;
	}

	/** Takes in the bases named before a figure. */
	takeUntil(at: number): void {
		const { view, mentions, drafts, state } = this.#paragraph;
		for (; this.#taken < mentions.length && (mentions[this.#taken]?.to ?? 0) <= at; this.#taken++) {
			const mention = mentions[this.#taken];
			if (mention?.aside && view.language === 'en' && BEFORE_IT.test(mention.text)) state.base = drafts.of(mention);
		}
	}

	/** The base of a figure at which a change began: what each change began at is of the same time. */
	of(site: Site, own: Own, known: PeriodDraft): PeriodDraft | null {
		const { view, state } = this.#paragraph;
		// "down 12 per cent over 10 years": how long it took, and no time of a base.
		const began = own?.stated && own.mention.aside && !/^over\b/iu.test(own.mention.text) ? own.mention : null;
		if (view.language === 'en' && began && !daily(began) && site.figure.kind !== 'time') state.base = known;
		const { base } = state;
		if (!base || !beginsChange(site, view) || (own?.stated && own.mention.from >= site.figure.to)) return null;
		return inherited(base, base.paragraph === view.paragraph.index ? 'paragraph' : 'story');
	}
}
