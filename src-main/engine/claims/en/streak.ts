/** How often something came one after the other: "the third year running", "its fourth straight loss", "has lost five in a row". */
import type { MetricParts } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { stated } from './stated.ts';

const RUNNING = /^\s((?:[\p{L}-]+\s){0,2}?[\p{L}-]+)\s(running|in a row|in succession|on the trot)\b/u;
const TIME = /^(?:calendar |financial |tax |school )?(?:year|month|week|season|quarter|day|time|summer|winter|game|match)$/u;
const STRAIGHT = /^\s(?:in a row|straight|on the trot|running|in succession)(?=[.,;:)]|$|\s)/u;
/** What can be done again and again. */
const DONE =
	/\b(won|lost|drawn|drew|dropped|missed|taken|took|made|hit|scored|sunk|failed|passed|sold|claimed|conceded)\s(?:(?:its|their|his|her|the)\s(?:last|past|first|next)\s)?(?:about |just |only |at least |as many as )?$/u;

/** What a streak is of, or null where the figure tells none. */
export function streakOf({ figure }: Site, { text }: View): MetricParts | null {
	if (figure.kind === 'rank') {
		const behind = text.slice(figure.to, figure.to + 48);
		const found = / (?:running|in a row|in succession|on the trot)/u.test(behind) ? RUNNING.exec(behind) : null;
		if (!found?.[1] || /^(?:period|session)$/u.test(found[1])) return null;
		const noun = found[1].replace(/^(?:straight|consecutive|successive)\s/u, '');
		const from = figure.to + 1 + found[1].length - noun.length;
		// A year alone says nothing; what came again has its name.
		return stated(text, { from, to: figure.to + (TIME.test(noun) ? found[0].length : 1 + found[1].length) });
	}
	if (figure.kind !== 'count' || figure.unit !== '') return null;
	const row = STRAIGHT.exec(text.slice(figure.to, figure.to + 16))?.[0];
	const verb = row ? DONE.exec(text.slice(Math.max(0, figure.from - 40), figure.from))?.[1] : undefined;
	if (!row || !verb) return null;
	const from = text.lastIndexOf(verb, figure.from);
	return { ...stated(text, { from, to: from + verb.length }), tail: row.trim() };
}
