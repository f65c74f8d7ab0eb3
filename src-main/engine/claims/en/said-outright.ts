/** Metrics that a few set words beside the figure settle: a loss, costs of a court, how often and how long it was done. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { told } from './befallen.ts';
import { doneLong, doneOften } from './done-long.ts';
import { isHollow } from './hollow.ts';
import { rightPhrase } from './right-phrase.ts';
import { stated } from './stated.ts';
import { FINED, lossBefore, TERM_OF } from './sums.ts';

/** What the words beside the figure say outright, or null. */
export function saidOutright(site: Site, view: View): MetricParts | null {
	const { text } = view;
	const { figure } = site;
	const loss = lossBefore(site, view);
	if (loss) return stated(text, loss);
	// "a 17-storey, 240-room hotel": compounds in a row are of the noun behind the last.
	const row = /-\p{Ll}+$/u.test(text.slice(figure.from, figure.to))
		? ROW.exec(text.slice(figure.to, figure.to + 48))?.[0].length
		: undefined;
	if (row !== undefined) {
		const end = view.sentences[site.sentence]?.to ?? figure.to;
		const head = rightPhrase(text, { from: figure.to + row, to: Math.max(end, figure.to + row) }, [], false);
		if (head) return stated(text, head);
	}
	// "of these, 53,900, that is 46%, were male": which of those counted.
	const sex = OF_SEX.exec(text.slice(figure.to, figure.to + 60))?.[1];
	if (sex && /^(?:count|percent)$/u.test(figure.kind) && (figure.kind === 'percent' || figure.unit === ''))
		return { ...NO_METRIC, lead: sex };
	// "has pegged its losses at $40m": what was put so high, not who put it.
	const put = /\bat\s/u.test(text.slice(Math.max(0, figure.from - 24), figure.from))
		? PUT_AT.exec(text.slice(Math.max(0, figure.from - 80), figure.from))
		: null;
	if (put?.[1] && !isHollow(put[1])) {
		const at = Math.max(0, figure.from - 80) + put.index + put[0].indexOf(put[1]);
		return stated(text, { from: at, to: at + put[1].length });
	}
	// "($1 = 1.3006 Kesh dollars)": a rate of exchange is of the money it is told in.
	const rate = figure.kind === 'money' ? exchanged(site, view) : null;
	if (rate) return rate;
	// "The crash takes to 1,486 the number of people killed"
	const number = figure.kind === 'count' && figure.unit === '' ? THE_NUMBER.exec(text.slice(figure.to, figure.to + 40)) : null;
	if (number && TAKES_TO.test(text.slice(Math.max(0, figure.from - 40), figure.from))) {
		const from = figure.to + number[0].length;
		const whom = rightPhrase(text, { from, to: Math.max(site.right.to, from) }, [], false);
		if (whom) return { ...stated(text, whom), tail: told(text.slice(whom.to, site.right.to).trimStart(), true) };
	}
	// "will pay nearly 8 per cent more for their ice"
	const pays = figure.kind === 'percent' || figure.kind === 'money' ? MORE_FOR.exec(text.slice(figure.to, figure.to + 40)) : null;
	const paid = pays ? PAY.exec(text.slice(Math.max(0, figure.from - 32), figure.from)) : null;
	if (pays && paid?.[1] && (pays[1] || ENDS.test(text.slice(figure.to + pays[0].length, figure.to + pays[0].length + 8)))) {
		const from = figure.to + pays[0].length;
		const forWhat = pays[1] ? rightPhrase(text, { from, to: Math.max(site.right.to, from) }, [], false) : null;
		if (forWhat) return stated(text, forWhat);
		const at = Math.max(0, figure.from - 32) + paid.index;
		return stated(text, { from: at, to: at + paid[1].length });
	}
	// "now earns £410 a week in a shop": what was done, not where.
	const earns = figure.kind === 'money' ? EARNS.exec(text.slice(Math.max(0, figure.from - 36), figure.from)) : null;
	if (earns?.[1] && IN_A.test(text.slice(figure.to, figure.to + 8))) {
		const at = Math.max(0, figure.from - 36) + earns.index;
		return stated(text, { from: at, to: at + earns[1].length });
	}
	// "paid thieves between £200 and £350", "pay each family £5,000": whom, where nothing says for what.
	const whom =
		figure.kind === 'money' && !FOR_WHAT.test(text.slice(figure.to, figure.to + 16))
			? PAYS_WHOM.exec(text.slice(Math.max(0, figure.from - 60), figure.from))
			: null;
	if (whom?.[1]) {
		const at = Math.max(0, figure.from - 60) + whom.index;
		return stated(text, { from: at, to: at + whom[1].length });
	}
	// "they counted £12,300 in a milk churn": where it was found is not what it is for.
	const found =
		figure.kind === 'money' && IN_ITS.test(text.slice(figure.to, figure.to + 12))
			? FINDS.exec(text.slice(Math.max(0, figure.from - 40), figure.from))
			: null;
	if (found?.[1]) {
		const at = Math.max(0, figure.from - 40) + found.index;
		return stated(text, { from: at, to: at + found[1].length });
	}
	// "adds £14 to the average bill", "shaved 50 cents off the payout": what becomes more or less by it.
	const put2 = figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'point' ? addedTo(site, view) : null;
	if (put2) return put2;
	// "Analysts had expected catches to grow 0.4 percent": what they expected it of.
	const left = text.slice(Math.max(0, figure.from - 90), figure.from);
	const awaited = left.includes(' to ') ? EXPECTED_TO.exec(left) : null;
	if (awaited?.[1] && !isHollow(awaited[1])) {
		const at = Math.max(0, figure.from - 90) + awaited.index + awaited[0].indexOf(awaited[1]);
		return stated(text, { from: at, to: at + awaited[1].length });
	}
	// "The death toll from landslides and floods in Hale climbed to 85"
	const toll = figure.kind === 'count' ? tollOf(site, view) : null;
	if (toll) return toll;
	// "fined £400, with £85 in costs"
	const due = figure.kind === 'money' ? IN_COSTS.exec(text.slice(figure.to, figure.to + 40)) : null;
	if (due?.[1]) return stated(text, { from: figure.to + due[0].length - due[1].length, to: figure.to + due[0].length });
	// "has been fined 11 times": how often that was done.
	const often = doneOften(site, view);
	if (often) return stated(text, often);
	// "waited more than four hours", "lay for 17 hours": what took so long.
	const long = doneLong(site, view);
	if (long) return stated(text, long);
	const done = figure.kind === 'measure' ? TERM_OF : figure.kind === 'money' ? FINED : null;
	const term = done?.exec(text.slice(Math.max(0, figure.from - 60), figure.from));
	if (term?.[1]) {
		const from = Math.max(0, figure.from - 60) + term.index;
		return stated(text, { from, to: from + term[1].length });
	}
	return null;
}

/** The toll that a long phrase of what caused it parts from its number. */
function tollOf({ figure, sentence }: Site, { text, sentences }: View): MetricParts | null {
	if (!TO_NUMBER.test(text.slice(Math.max(0, figure.from - 40), figure.from))) return null;
	const start = Math.max(sentences[sentence]?.from ?? 0, figure.from - 180);
	const toll = TOLL.exec(text.slice(start, figure.from));
	return toll?.[1] ? stated(text, { from: start + toll.index, to: start + toll.index + toll[1].length }) : null;
}
const TO_NUMBER =
	/\b(?:climb(?:s|ed)?|r(?:ose|ises?|isen)|reach(?:es|ed)|jump(?:s|ed)?|increased?|pass(?:es|ed)|hits?|soar(?:s|ed)|surg(?:es|ed))\s(?:to\s)?(?:(?:at least|more than|about|over|nearly)\s)*$/u;
const TOLL =
	/\b((?:(?!(?:the|a|its|this)\b)\p{L}+ )?toll)\s(?:from|of|in|due to|caused by)\s(?=(?:[^\s.;:()\d]+\s){7})[^.;:()\d]{3,140}$/iu;
const PAY =
	/\b(pay|pays|paying|paid)\s(?:(?:about|around|nearly|almost|some|just|only|an?|up to|more than|extra|another|additional)\s)*$/u;
const MORE_FOR = /^\s(?:a (?:year|month|week)\s)?(?:more|less|extra)\b(\s(?:for|in|on)\s(?:the|your|their|its|our|his|her)\s)?/u;
/** "4.75 per cent more council tax" has its noun. */
const ENDS = /^(?:[.,;:)]|$|\s(?:than|this|next|last|on|in|from|over|each|a|after|because|if|when|as|and|but)\b)/u;
/** Those who guess, what of, and how they think it goes. */
const EXPECTED_TO =
	/\b(?:expect(?:s|ed|ing)?|forecast(?:s|ing)?|predict(?:s|ed|ing)?|project(?:s|ed|ing)|sees|saw|want(?:s|ed)?)\s(?:the\s|its\s|their\s|a\s)?((?:(?!(?:to|that|and|it|them|this|the|of)\b)[\p{L}][\p{L}’'-]*\s){0,4}?(?!(?:it|them|this|that)\b)[\p{L}][\p{L}’'-]*)\sto\s(?:rise|fall|increase|grow|drop|decline|gain|climb|ease|slow|be|reach|come|total|average|edge|shrink|contract|jump|slip|dip|decrease|expand|hit|widen|narrow)\s(?:(?:to|by|at|in|up|down|about|around|nearly|almost|some|just|only|an?|between|another)\s)*$/u;
/** Who puts an amount on something names it between the verb and "at". */
const PUT_AT =
	/\b(?:pegg?(?:ed|ing|s)?|puts?|putting|estimat(?:es?|ed|ing)|valu(?:es?|ed|ing)|assess(?:es|ed)|reckon(?:s|ed))\s(?:(?:the|its|their|his|her)\s)((?:(?!at\b|and\b|that\b)[\p{L}][\p{L}’'-]*\s){0,5}?\p{L}[\p{L}’'-]*)\sat\s(?:(?:about|around|nearly|almost|some|just|only|over|more than|between|up to|at least|a|an|record)\s)*$/u;
const TAKES_TO =
	/\b(?:takes?|took|taking|brings?|brought|bringing|rais(?:es?|ed|ing)|lift(?:s|ed|ing)|push(?:es|ed|ing))\s(?:up\s)?to\s(?:(?:at least|more than|about|around|nearly)\s)?$/u;
const THE_NUMBER = /^\sthe (?:(?:total|overall) )?(?:number|total|count|tally) of (?:the )?/u;
const ROW = /^(?:,?\sand\s|,\s)(?:\d[\d.,]*|\p{Ll}+)-\p{Ll}+(?:-\p{Ll}+)?(?:,\s(?:\d[\d.,]*|\p{Ll}+)-\p{Ll}+)?(?=\s\p{Ll})/u;
const PAYS_WHOM =
	/\b((?:pay|pays|paid|paying|gave|give|gives|giving|lent|lend|lends|owe|owes|owed|offer|offers|offered|promised|promise|handed)\s(?:(?:each|every|the|its|their|his|her|our|a|an)\s)?(?!(?:about|around|nearly|almost|some|just|only|over|more|less|up|an|between|another|at|another|extra|out|back|off|down|tax|taxes|rent|interest|cash|money|bail|dividends?)\b)\p{Ll}{3,}(?:\s(?!(?:about|around|nearly|almost|some|just|only|over|more|less|up|an|between|another|at|another|extra|out|back|off|down|in|on|for|of|to|is|was|are|were|and)\b)\p{Ll}{3,})?)\s(?:(?:about|around|nearly|almost|some|just|only|over|more than|up to|an?|another|extra|between|at least)\s)*$/u;
/** "for the damage", "in wages" */
const FOR_WHAT =
	/^\s(?:in|for|of|on|towards?|worth)\s(?!(?:each|every|the (?:year|month|week)|last|this|the (?:first|second)|\p{Lu}|\d)\b)/u;
const FINDS =
	/\b(found|find|finds|counted|dug up|discovered|recovered|seized|unearthed|hid|hidden|stashed|buried|confiscated)\s(?:(?:about|around|nearly|almost|some|just|only|over|more than|up to|an?|another|at least)\s)*$/u;
const IN_ITS = /^\s(?:in|at|on|under|inside|behind)\s(?:the|an?|his|her|its|their)\s/u;
const EARNS =
	/\b(earns?|earned|earning|makes|takes home)\s(?:(?:about|around|nearly|almost|some|just|only|over|more than|up to)\s)*$/u;
const IN_A = /^\s(?:in|at|as|from) an?\s/u;

function addedTo({ figure, right }: Site, { text }: View): MetricParts | null {
	const behind = text.slice(figure.to, figure.to + 30);
	if (!behind.includes(' to ') && !behind.includes(' off ') && !behind.includes(' from ')) return null;
	const left = text.slice(Math.max(0, figure.from - 36), figure.from);
	const to = (ADDS.test(left) ? TO.exec(behind) : null) ?? (SHAVES.test(left) ? OFF.exec(behind) : null);
	if (!to) return null;
	const from = figure.to + to[0].length;
	const what = rightPhrase(text, { from, to: Math.max(right.to, from) }, [], false);
	return what && /^\p{Ll}/u.test(text.charAt(what.from)) && !isHollow(text.slice(what.from, what.to)) ? stated(text, what) : null;
}
const APPROX =
	'(?:(?:about|around|nearly|almost|some|just|only|over|more than|up to|an?|another|further|extra|additional|estimated|as much as|at least|roughly)\\s)*$';
const ADDS = new RegExp(`\\badd(?:s|ed|ing)?\\s${APPROX}`, 'u');
const SHAVES = new RegExp(
	`\\b(?:shav(?:es?|ed|ing)|knock(?:s|ed|ing)?|wip(?:es?|ed|ing)|lop(?:s|ped|ping)?|trim(?:s|med|ming)?|slic(?:es?|ed|ing)|chop(?:s|ped)?)\\s${APPROX}`,
	'u',
);
const TO =
	/^\s(?:an? (?:year|month|week)\s|extra\s|more\s)?(?:on )?to (?:(?:the|its|their|our|his|her|your|an?|every|each|\p{L}+['’]s?)\s)?/u;
const OFF = /^\s(?:an? \p{Ll}+\s)?(?:off|from) (?:of )?(?:(?:the|its|their|our|his|her|your|an?|every|each|[\p{L}-]+['’]s?)\s)?/u;

/** "$1 = 1.3006 Kesh dollars": both of a pair are of what one of the other costs. */
function exchanged({ figure, index }: Site, { text, sites }: View): MetricParts | null {
	const next = sites[index + 1]?.figure;
	const before = sites[index - 1]?.figure;
	const [a, b] = next?.kind === 'money' ? [figure, next] : [figure, figure];
	const forward = a !== b && /^\s?=\s?$/u.test(text.slice(a.to, b.from));
	const back = before?.kind === 'money' && /^\s?=\s?$/u.test(text.slice(before.to, figure.from));
	if (!forward && !back) return null;
	const rate = forward ? b : figure;
	const unit = /\p{L}[\p{L}\s.]*$/u.exec(text.slice(rate.from, rate.to))?.[0];
	return unit ? stated(text, { from: rate.to - unit.length, to: rate.to }) : null;
}

/** "were female", past the same number as a share. */
const OF_SEX =
	/^(?:,?\s(?:that is|i\.e\.|or|representing|about)\s[^,;]{2,30},|\s\([^)]{1,16}\)|,)?\s(?:are|were)\s(male|female)s?\b/u;

/** What a court makes somebody pay beside a fine. */
const IN_COSTS = /^\sin\s((?:\p{Ll}+\s)?(?:costs|damages|compensation|expenses|fees|restitution|reparations))\b/u;
