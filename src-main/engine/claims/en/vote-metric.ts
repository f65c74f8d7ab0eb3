/** How a council or a court voted: "approved the rate by a 17-2 vote", "voted 8-1 to adopt", "passed 16-3". */
import type { MetricParts } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { stated } from './stated.ts';

const PAIR = /^\s?[-–]\s?$|^\sto\s$/u;
/** Behind the pair, the noun of it. */
const NOUN = /^\s(vote|margin|decision|majority|ruling)\b/u;
/** Before it, what was done by so many: "voted", "passed", "by voting". */
const VERB =
	/\b(vot(?:ed|es?|ing)|passed|approved|adopted|carried|failed|rejected|defeated|ruled)(?:\s(?:by|on an?|with|again))?\s$/u;
/** "voted 8-1 Tuesday night to adopt": what the vote was for. */
const TO_DO = /^[^,.;:()\d]{0,48}?\sto\s(?:\p{L}+ly\s)?(\p{Ll}{2,})\b/u;
/** Where a motion fell, the first of the two stood against it perhaps: nobody can tell. */
const FELL = /\b(?:fail(?:ed|s)?|lost|defeat(?:ed|s)?|reject(?:ed|s)?|fell)\b/u;
/** No sentence goes farther back from a vote to whether it carried. */
const REACH = 60;

const isBare = (site: Site | undefined): site is Site =>
	site?.figure.kind === 'count' && site.figure.unit === '' && site.figure.to - site.figure.from <= 4;

/** What either number of a vote is of, or null where the figure is none. */
export function voteOf(site: Site, { text, sites }: View): MetricParts | null {
	if (!isBare(site)) return null;
	const next = sites[site.index + 1];
	const before = sites[site.index - 1];
	const joined = (a: Site, b: Site): boolean => PAIR.test(text.slice(a.figure.to, b.figure.from));
	const second = isBare(before) && joined(before, site);
	const [a, b] = second ? [before, site] : isBare(next) && joined(site, next) ? [site, next] : [];
	if (!a || !b) return null;
	const behind = text.slice(b.figure.to, b.figure.to + REACH);
	const from = Math.max(0, a.figure.from - REACH);
	const left = text.slice(from, a.figure.from);
	const noun = NOUN.exec(behind)?.[1];
	const verb = noun ? null : VERB.exec(left);
	if (!noun && !verb?.[1]) return null;
	const at = noun ? b.figure.to + 1 : from + (verb?.index ?? 0);
	const said = stated(text, { from: at, to: at + (noun ?? verb?.[1] ?? '').length });
	if (second) return FELL.test(left) ? said : { ...said, tail: 'against' };
	const what = verb && /^vot/u.test(verb[1] ?? '') ? TO_DO.exec(behind)?.[1] : undefined;
	return what ? { ...said, tail: `to ${what}` } : said;
}
