/** A holiday that a headline leaves without its name (小长假, 假期) is the one that the story names. */
import { inherited, type PeriodDrafts } from '../period-drafts.ts';
import type { PeriodState } from '../period-state.ts';
import type { PeriodDraft, PeriodMention } from '../types.ts';

const WITHOUT_NAME = /^(?:小?长假|假期|假日)(?:期间)?$/u;
/** 端午假期最后一天: the holiday, whatever day of it the words tell. */
const BY_NAME =
	/^[“"]?(?:春节|元旦|元宵|清明|五一|端午|中秋|国庆|双节|十一)[”"]?(?:(?:小长假|假期|长假|黄金周|假日|节)(?:期间)?|(?=最后一天|首日|当[天日]|期间|前后))/u;

/** The story's time, told without its name. */
const nameless = (period: PeriodDraft | null): boolean => period !== null && WITHOUT_NAME.test(period.text);

/** Takes the name of the holiday that the story is told of, from the first paragraph that has one. */
export function takeHoliday(state: PeriodState, mentions: readonly PeriodMention[], drafts: PeriodDrafts): void {
	if (!nameless(state.lead) && !nameless(state.section) && !nameless(state.frame)) return;
	for (const mention of mentions) {
		const name = BY_NAME.exec(mention.text)?.[0];
		if (!name) continue;
		const draft = drafts.of(mention);
		const interval = name === mention.text ? draft.interval : null;
		const named = inherited({ ...draft, text: name, to: draft.from + name.length, interval }, 'story');
		if (nameless(state.lead)) state.lead = named;
		if (nameless(state.section)) state.section = named;
		if (nameless(state.frame)) state.frame = named;
		return;
	}
}
