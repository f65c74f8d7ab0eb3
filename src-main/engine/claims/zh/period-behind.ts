/** When the most or the least of something was, told behind it: 最大雨强86.2毫米，17日23时出现在石桥镇. */
import type { PeriodMention } from '../types.ts';
import { lastBefore, type Site, type View } from '../view.ts';

/** 86.2毫米，|出现在 */
const FOUND = /^[，,]?(?:[均都]?(?:出现|发生|录得|测得|创下)[在于]?)?$/u;
const FOUND_BEHIND = /^(?:出现|发生|录得|测得|创下)/u;

/** The time right behind a figure at which it is said to have come about, or null. */
export function foundThen({ figure }: Site, view: View, mentions: readonly PeriodMention[]): PeriodMention | null {
	const mention = mentions[lastBefore(mentions, figure.to) + 1];
	if (!mention || mention.aside || mention.from > figure.to + 6) return null;
	const gap = view.text.slice(figure.to, mention.from);
	if (!FOUND.test(gap)) return null;
	return gap.length > 1 || FOUND_BEHIND.test(view.text.slice(mention.to, mention.to + 2)) ? mention : null;
}
