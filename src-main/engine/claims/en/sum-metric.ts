/** What a sum of money is of: what it is spent on, what was done with it, or the noun it is the amount of. */
import type { MetricParts } from '../metric.ts';
import type { Range } from '../view.ts';
import type { Around } from './around.ts';
import { isHollow } from './hollow.ts';
import { NOUNS_IN_ING } from './lexicon/words.ts';
import { rightPhrase, secondOfTwo } from './right-phrase.ts';
import { stated } from './stated.ts';
import { GIVEN, OR_ELSE, PRICES, RAISED, SPENT, setAside, TO_DO } from './sums.ts';

/** What a sum is of by what it was spent on, given for or is the amount of, or null. */
export function ofSum({ site, view, times, leftWords, linked, behind, right }: Around): MetricParts | null {
	const { text } = view;
	const { figure } = site;
	if (figure.kind !== 'money') return null;
	// "a shortfall of $7bn in the budget": the noun right before it is what it is.
	if (linked && leftWords.at(-1)?.key === 'of' && !/^worth\b/iu.test(behind) && !isHollow(text.slice(linked.from, linked.to))) {
		// "it benefited from a tax refund of $7m": the refund.
		const inner = FROM_A.exec(text.slice(linked.from, linked.to)) ?? WITH_ITS.exec(text.slice(linked.from, linked.to));
		return stated(text, inner ? { from: linked.from + inner[0].length, to: linked.to } : linked);
	}
	const aside = setAside(site, view, times);
	if (aside) return stated(text, aside);
	const again = OR_ELSE.exec(text.slice(figure.to, figure.to + 60))?.[0].length ?? 0;
	if (again > 0) {
		const end = view.sentences[site.sentence]?.to ?? figure.to;
		const what = rightPhrase(text, { from: figure.to + again + 1, to: end }, times, true);
		if (what) return stated(text, what);
	}
	if (linked) {
		const raised = RAISED.exec(text.slice(linked.to, figure.from))?.[1];
		if (raised && /^for\b/u.test(behind)) return { ...stated(text, linked), tail: raised };
		// "Tickets cost £12 for adults"
		if (PRICES.test(leftWords.at(-1)?.key ?? '')) return stated(text, linked);
	}
	// "from $5.10 to $5.40 per $1,000 of land value": the noun is of its unit.
	if (/\sper\s.*\d/u.test(figure.unit) && /^of\b/u.test(behind)) return linked ? stated(text, linked) : null;
	// "The increase will raise £45m for the town": who gets it is not what it is.
	const raises = /^for\b/u.test(behind) ? RAISES.exec(text.slice(Math.max(0, figure.from - 40), figure.from)) : null;
	if (raises?.[1]) {
		const from = Math.max(0, figure.from - 40) + raises.index;
		return stated(text, { from, to: from + raises[1].length });
	}
	// $6m on roads: what the money is for; "profit rose to $3m": what the verb links it to.
	// "works out to $118 for the owner of a home": who pays it, is not what it is.
	// "Subsidies range from £1 on city lines to": where, of what ranges.
	const ranges =
		linked &&
		leftWords.at(-1)?.key === 'from' &&
		/^(?:on|in|for)\b[^,.;]*\sto\s[$£€]?\d/u.test(text.slice(site.right.from, site.right.from + 80).trimStart());
	if (ranges) return stated(text, linked);
	// "£5,000 each for the families": they get it.
	const got = /^\s(?:each|apiece)\s/u.test(text.slice(figure.to, figure.to + 9));
	if (right && SPENT.test(behind) && (got || !isPayer(behind, text, right))) {
		const two = secondOfTwo(text, right.to, site.right.to);
		return stated(text, two > 0 ? { from: right.from, to: two } : right);
	}
	// "; $2 million to build a pier": an item of a list says what its sum is for.
	const item = /(?:[;•]|^\s*[*•·‣–-])\s(?:and\s)?(?:about |nearly |almost |more than |over |up to )?$/u.test(
		text.slice(Math.max(0, figure.from - 24), figure.from),
	);
	const toDo = TO_DO.exec(behind);
	if (toDo && (item || GIVEN.test(text.slice(Math.max(0, figure.from - 40), figure.from)))) {
		const from = text.indexOf(behind.slice(0, 12), Math.max(figure.to, site.right.from)) + toDo[0].length;
		const done = rightPhrase(text, { from, to: site.right.to }, times, false);
		if (done) return stated(text, done);
	}
	const noun = nounOf(linked, text);
	// "will spend £15bn over five years on hospitals"
	const span = view.sites[site.index + 1];
	if (
		span &&
		/^(?:time|measure)$/u.test(span.figure.kind) &&
		OVER.test(text.slice(figure.to, Math.min(span.figure.from, figure.to + 24)))
	) {
		const lead = /^\s(?:on|in|into|for|towards?)\s/u.exec(text.slice(span.figure.to, span.figure.to + 9));
		const on = lead ? rightPhrase(text, { from: span.figure.to + lead[0].length, to: span.right.to }, times, false) : null;
		if (on && !noun) return stated(text, on);
		if (on && GIVEN.test(text.slice(Math.max(0, figure.from - 40), figure.from))) return stated(text, on);
	}
	return null;
}

/** "ordered to pay £85 costs": a participle alone is no noun. */
export const nounOf = (linked: Range | null, text: string): Range | null =>
	linked && !isParticiple(text.slice(linked.from, linked.to)) ? linked : null;
const isParticiple = (noun: string): boolean =>
	/^\p{Ll}+ed$/u.test(noun) ||
	/^(?:swept|driven|flown|thrown|given|taken|drawn|withdrawn|stolen|sold|bought|paid|sought|spent|lost|burnt|shed|won|brought|sent|slow|grow|ease)$/u.test(
		noun,
	) ||
	(/^\p{Ll}{3,}ing$/u.test(noun) && !NOUNS_IN_ING.has(noun) && DOES.test(noun));
/** Participles of those who ask for an amount or take one. */
const DOES =
	/^(?:seeing|experiencing|demanding|seeking|offering|proposing|requesting|wanting|asking|taking|making|giving|getting|facing|bringing|adding|sending|earning|paying|weighing|including|representing|totalling|causing|stealing|holding|selling|buying|appealing|beginning|starting)$/u;

/** Whoever has to pay a tax or a bill, or gets it back. */
const PAYERS =
	/^(?:(?:average|typical|residential|median|single-family|urban|rural|\p{Ll}+-bedroom|local|other)\s)*(?:owners?|homeowners?|householders?|households?|homes?|houses?|taxpayers?|ratepayers?|residents?|customers?|families|family|motorists?|drivers?|property owners?|tenants?|couples?|pensioners?)\b/u;
/** Whether the noun behind a sum is who pays it. */
export const isPayer = (behind: string, text: string, right: Range | null): boolean =>
	right !== null && /^(?:for|on)\b/u.test(behind) && PAYERS.test(text.slice(right.from, right.to));
const RAISES =
	/\b(raise|raises|raising|generates?|generated|generating|brings? in|brought in|bringing in)\s(?:(?:about|around|nearly|almost|some|just|only|over|more than|up to|an?|another|further|additional|extra|estimated|roughly|at least)\s)*$/u;
const FROM_A = /^.*\b(?:from|by|including|after|despite)\s(?:an?|the|its|their)\s(?=\p{L})/u;
/** "units with turnover value of", "a budget, which calls for spending of": what the amount is of stands last. */
const WITH_ITS =
	/^.*(?:\swith\s(?:an?\s|the\s|its\s)?|,\s(?:which|who|that)\s.*\s(?:for|in|on|to|with|by)\s(?:an?\s|the\s)?)(?=\p{L}[^,]*$)/u;
const OVER = /^\s(?:over|in|within|during|across)\s(?:the\s)?(?:next\s|coming\s|past\s)?$/u;
