/** Bylines that only what stands around them tells: a bare name above the day, the name or the paper on the line below. */
import { isBelowByline, isPersonName } from './bylines.ts';
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
