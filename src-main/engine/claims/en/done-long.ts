/** How long and how often something was done: the figure is of what was done. */
import type { Range, Site, View } from '../view.ts';

/** A verb in the past right before how often it was done. */
const OFTEN =
	/\b((?:(?!(?:last|past|next|first|most|least|best|just|almost|when|then|often|even|open|between|seven|eleven)\b)\p{Ll}+(?:ed|[^aeiou\P{Ll}]t|ung|uck|own|oken|en)|met|won|sat|let \p{Ll}+)(?:\s(?:up|on|off|out|down|back|in))?)\s(?:(?:about|around|some|nearly|almost|just|only|more than|at least|no fewer than|fewer than|up to|as many as|a further|another)\s)?$/u;

/** "has been fined 11 times": what was done so often, or null. */
export function doneOften({ figure }: Site, { text }: View): Range | null {
	if (figure.kind !== 'count' || figure.unit !== 'times') return null;
	return firstOf(OFTEN, text, Math.max(0, figure.from - 50), figure.from);
}

const firstOf = (pattern: RegExp, text: string, start: number, end: number): Range | null => {
	const found = pattern.exec(text.slice(start, end));
	return found?.[1] ? { from: start + found.index, to: start + found.index + found[1].length } : null;
};

const LASTING = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)$/u;
/** What people do for a time, right before how long they do it. */
const WAITED =
	/\b(wait(?:ed|ing)?|queu(?:ed|e?ing)|spen[dt](?=\s(?:\p{L}+\s){0,3}$)|lay|lain|sle(?:pt|ep)|worked|working|clung|walked|marched|camped|searched|fought|toiled)\s(?:there\s)?(?:for\s)?(?:about |around |nearly |almost |at least |more than |up to |just |over |under |longer than |some )?$/u;

const DONE_LONG =
	/^(?:wait(?:ed|ing)?|queu(?:ed|e?ing)|spen[dt]|lay|lain|sle(?:pt|ep)|worked|working|clung|walked|marched|camped|searched|fought|toiled)$/u;

/** Whether a metric is what {@link doneLong} finds. */
export const isDoneLong = (noun: string): boolean => DONE_LONG.test(noun);

/** "waited more than four hours", "lay for 17 hours": what took so long, or null. */
export function doneLong({ figure }: Site, { text }: View): Range | null {
	const compound = /[\d\p{L}]-\p{Ll}+$/u.test(text.slice(figure.from, figure.to));
	// "has spent 30 years collecting": what it was spent on.
	const onWhat = /^\s\p{Ll}+ing\b/u.test(text.slice(figure.to, figure.to + 16));
	if (figure.kind !== 'measure' || !LASTING.test(figure.unit) || compound || onWhat) return null;
	return firstOf(WAITED, text, Math.max(0, figure.from - 60), figure.from);
}
