/** English words for a time, with or without a numeral, as mentions in a paragraph's reading text. */
import type { FigureDraft } from '../../figures/types.ts';
import type { PeriodMention } from '../types.ts';

const UNIT = '(?:year|month|week|quarter|decade|season|day|weekend|century|summer|winter|spring|autumn|fall)';
const WORDS = new RegExp(
	[
		`\\b(?:so far )?(?:this|last|next|the (?:previous|past|last|current|coming|following|same|prior)|the year-ago|a) ${UNIT}s?(?: earlier| ago| before| later)?\\b`,
		`\\b(?:each|every|per) ${UNIT}\\b`,
		`\\b(?:in |by |at |since |until )?the (?:start|end|beginning|middle|first half|second half|(?:first|second|third|fourth|final|latest|opening) (?:quarter|half|month|week|(?:three|six|nine) months))(?: of (?:this|last|next|the) (?:year|month))?\\b`,
		'\\b(?:year|month)[- ]on[- ](?:year|month)\\b',
		'\\b(?:today|yesterday|tomorrow|tonight|currently|recently|annually|monthly|overnight|nowadays|to date|so far|at present|at the moment|until now)\\b',
		'\\b(?:on|since|last|next|until|by) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b',
		'\\b(?:in|since|until|by|last|next|during|early|late|mid-) ?(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b',
	].join('|'),
	'giu',
);
const LEAD =
	/\b(?:so far |as )?(?:of|in|since|by|until|during|from|before|after|for|between|on|at the end of|the end of|early|late|mid-)\s+(?:the\s+)?$/iu;
const COMPARED = /\b(?:than|from|compared (?:with|to)|against|versus|over)\s+(?:in\s+|the same period (?:of|in)\s+)?$/iu;
const FREQUENCY = /^(?:each|every|per|a |annually|monthly)/iu;
/** The day of the statement, not of the fact: "the bureau said on Thursday". */
const SAID = /\b(?:said|told|announced|reported|says)\b[^.]{0,30}$/iu;
const WEEKDAY = /day$/iu;
const BROAD = /year|quarter|half|decade|\d{4}|currently|so far|to date/iu;

/** All time mentions, ascending, not overlapping. Linear. */
export function periodMentionsEn(text: string, figures: readonly FigureDraft[]): PeriodMention[] {
	const found: { from: number; to: number; figure: FigureDraft | null }[] = [];
	for (const figure of figures) if (figure.kind === 'time') found.push({ from: figure.from, to: figure.to, figure });
	for (const match of text.matchAll(WORDS)) found.push({ from: match.index, to: match.index + match[0].length, figure: null });
	found.sort((a, b) => a.from - b.from || b.to - a.to);
	const out: PeriodMention[] = [];
	for (const item of found) {
		const last = out.at(-1);
		if (last && item.from < last.to) {
			if (item.to <= last.to) continue;
			last.to = item.to;
			last.text = text.slice(last.from, last.to).replace(/\s+/gu, ' ');
			last.figure = null;
			continue;
		}
		const before = text.slice(Math.max(last?.to ?? 0, item.from - 40), item.from);
		const lead = LEAD.exec(before);
		// "since 2019" is another time than "2019"; "in 2019" is not.
		const kept = lead && /since|by|until|before|after|end|early|late|mid/iu.test(lead[0]) ? lead[0].length : 0;
		const from = item.from - kept;
		const words = text.slice(from, item.to).replace(/\s+/gu, ' ');
		out.push({
			from,
			to: item.to,
			text: words,
			figure: kept === 0 ? item.figure : null,
			aside:
				(WEEKDAY.test(words) && SAID.test(before)) ||
				COMPARED.test(before) ||
				/^(?:year|month)[- ]on/iu.test(words) ||
				/earlier$|before$/iu.test(words),
			frequency: FREQUENCY.test(words),
			broad: BROAD.test(words),
		});
	}
	return out;
}
