/** Bylines that only what stands around them tells: a bare name above the day, the name or the paper on the line below. */
import { isBelowByline, isPaperName, isPersonName } from './bylines.ts';
import { findDay } from './days.ts';
import type { Draft } from './draft.ts';
import { isHanNames } from './marks.ts';

/** 新华社记者, above the line with the name. */
const ENDS_IN_ROLE = /(?:记者|通讯员|評論員|评论员)[:：]?$/;
/** The lines between a headline and its text are no more. */
const HEAD_LINES = 6;

/** Whether a line that says when the report was out follows within the head. */
function daySoon(drafts: readonly Draft[], from: number): boolean {
	for (let i = from; i < Math.min(drafts.length, from + HEAD_LINES); i++) {
		const draft = drafts[i] as Draft;
		if (draft.kind === 'body' || draft.kind === 'listitem') return false;
		if (draft.kind === 'furniture' && findDay(draft.text.slice(0, 120)) !== null) return true;
	}
	return false;
}

const SECTION =
	/^(?:(?:local|world|business|latest|breaking|city|state|national|regional|sports?) )?(?:news|sports?|business|politics|local|world|national|opinion|crime|courts?|education|health|weather|money|economy|markets|technology|science|environment|entertainment|lifestyle|community)$/i;
const isSection = (text: string): boolean =>
	text.length <= 60 && text.split(/ ?[·•|/>›] ?/).every((part) => SECTION.test(part.trim()));
const OFFICE_NAME = /^[\u4e00-\u9fff]{2,20}(?:政府|办公室|委员会|局|厅|委|部|院|公司|中心|协会)$/;

/**
 * The name of the paper and of its section above the headline, and at the end of a text of an office who signs it, above the
 * day: none of them heads anything.
 */
export function pageNames(drafts: readonly Draft[]): void {
	let told = false;
	drafts.forEach((draft, i) => {
		told ||= draft.kind === 'body';
		if (draft.kind !== 'heading' || draft.group.given !== undefined) return;
		const next = drafts[i + 1];
		if (told) {
			if (next?.kind === 'furniture' && OFFICE_NAME.test(draft.tight) && ONLY_DAY.test(next.tight)) draft.kind = 'furniture';
			return;
		}
		if (next?.kind !== 'heading' || drafts[i - 1]?.kind === 'heading') return;
		if (isSection(draft.text) || isPaperName(draft.text)) draft.kind = 'furniture';
	});
}
const ONLY_DAY = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/;

/** Makes bylines of the headings that only their neighbours tell: a bare name above the day, the line below a writer. */
export function bylinesByPlace(drafts: readonly Draft[]): void {
	let headed = false;
	drafts.forEach((draft, i) => {
		const before = drafts[i - 1];
		if (draft.kind === 'heading' && before?.kind === 'byline') {
			const named = ENDS_IN_ROLE.test(before.tight) ? isHanNames(draft.text) : isBelowByline(draft.text);
			if (named) draft.kind = 'byline';
		} else if (draft.kind === 'heading' && headed && isPersonName(draft.text) && daySoon(drafts, i + 1)) draft.kind = 'byline';
		headed = draft.kind === 'heading' || (headed && draft.kind !== 'body' && draft.kind !== 'listitem');
	});
}
