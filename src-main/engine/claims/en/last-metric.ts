/** The noun a verb links a figure to or that stands behind it, and what is left where there is neither. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Range } from '../view.ts';
import type { Around } from './around.ts';
import { STOP_WORDS } from './lexicon/words.ts';
import { stated } from './stated.ts';
import { stops } from './stops.ts';
import { subjectOf } from './subject-phrase.ts';
import { REPORTING } from './subject-words.ts';
import { isPayer, nounOf } from './sum-metric.ts';
import { EARNED, purposeOf } from './sums.ts';
import { verbBefore } from './verb-before.ts';
import type { Word } from './words.ts';

/** What a figure is of by its verb or its noun; nothing where neither tells. */
export function lastMetric({ site, view, times, ratio, leftWords, linked, expected, behind, right }: Around): MetricParts {
	const { text } = view;
	const { figure } = site;
	const noun = nounOf(linked, text);
	// "The group earned £4m": what it did says which sum it is.
	// "silver lost 40 cents to $29": a price that moved, no sum that somebody lost.
	const did =
		linked && figure.kind === 'money' && !TO_LEVEL.test(text.slice(figure.to, figure.to + 60))
			? EARNED.exec(text.slice(linked.to, figure.from))
			: null;
	// "The company earned £4m": that it was a company is told by the story, not by the metric.
	const verb0 = did?.[1];
	if (noun && verb0 && HOUSES.test(text.slice(noun.from, noun.to))) {
		const at = text.indexOf(verb0, noun.to);
		return stated(text, { from: at, to: at + verb0.length });
	}
	if (noun) return { ...stated(text, noun), tail: verb0 ?? '' };
	// "$6.33 per $1,000 of taxable value": the noun is of its unit; "$118 for the average homeowner": who pays it.
	const ofUnit =
		figure.kind === 'money' && ((/\sper\s.*\d/u.test(figure.unit) && /^of\b/u.test(behind)) || isPayer(behind, text, right));
	if (right && !ofUnit) return stated(text, right);
	// "£86m is to be spent on roads", "about £41m will go towards schools"
	const purpose = figure.kind === 'money' ? purposeOf(site, view, times) : null;
	if (purpose) return stated(text, purpose);
	// "and the Nasdaq returned 3.4%": a verb of no list, right before a rate and behind its subject.
	const [doer, verb] = leftWords.slice(-2);
	// "Councillors voted 31 to 24"
	const voted = figure.kind === 'count' && figure.unit === '' && /^(?:voted|ruled|split)$/u.test(verb?.key ?? '');
	const moved =
		ratio &&
		verb !== undefined &&
		/[^aeious]ed$/u.test(verb.key) &&
		doer?.word === true &&
		!stops(doer) &&
		!/^\s(?:rise|fall|drop|increase|decrease|decline|growth|gain|cut|share|stake)\b/u.test(text.slice(figure.to, figure.to + 12));
	// "the district charged 9.8 mills": who levied it is not what is measured.
	const levied = /^(?:charged|charges|levied|levies|asked|asks|quoted|quotes)$/u.test(verb?.key ?? '');
	const actor =
		!levied && !expected && (figure.kind === 'measure' || figure.kind === 'money' || moved) ? actorOf(leftWords) : null;
	if (voted && doer?.word && !stops(doer))
		return { ...stated(text, subjectOf(leftWords.slice(0, -1), true) ?? doer), tail: verb?.key ?? '' };
	// "Councillor Hale proposed a 3-cent increase", "Kesh Bank has collected £9m": what was done, not who did it.
	const who = actor && figure.kind === 'money' ? text.slice(actor.from, actor.to) : '';
	const deed = who !== '' && (NAMED.test(who) || CALLED.test(who) || BODIES.test(who)) ? verbBefore(leftWords) : null;
	if (deed) return stated(text, deed);
	// "The fire has burned 14,000 acres": what was done to the land, not who did it; what covers it is as large.
	const done = actor && AREA.test(figure.unit) && !SPANS.test(verb?.key ?? '') ? verbBefore(leftWords) : null;
	if (done) return stated(text, done);
	return actor ? stated(text, actor) : NO_METRIC;
}

/** What moved and where it went: "lost 40 cents to $29", "lost $1.24, or 2.8 percent, to settle at". */
const TO_LEVEL = /^(?:,?\s(?:or|and)\s[^;]{1,24}?,?)?\sto\s(?:(?:close|settle|end|finish|trade|stand)\s(?:at\s)?)?[$£€R\d]/u;
/** Kinds of firms and bodies, which earn and lose. */
const HOUSES =
	/\b(?:company|group|firm|bank|chain|carrier|retailer|lender|insurer|airline|maker|grocer|manufacturer|operator|utility|builder|brewer|miner|producer|supplier|business|subsidiary|corporation|conglomerate|developer|club|charity|council)(?:\sof\s[^.;]*)?$/u;

const AREA = /^(?:acres?|hectares?|square (?:miles?|kilometres?|kilometers?|metres?|meters?|feet))$/u;
const SPANS =
	/^(?:covered|spanned|measured|occupied|totalled|totaled|comprised|stretched|extended|averaged|reached|passed|topped|surpassed|exceeded|contained|included|owned|added|needed|required)$/u;
/** "director Anna Hale" */
const CALLED = /^(?:\p{Ll}[\p{L}-]*\s){1,3}\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+$/u;
/** Bodies and offices, which collect and set aside. */
const BODIES =
	/^(?:\p{L}+\s){0,2}?(?:county|city|town|state|district|province|borough|council|government|ministry|department|authority|agency|union|school|hospital|university|church|fund|trust|foundation|board|committee|commission|legislature|assembly|congress|club|charity|police|customs|ministers|councillors|lawmakers|governors)$/iu;
/** Names of those who act: capital letters throughout. */
const NAMED = /^(?:(?:\p{Lu}[\p{L}.’'&-]*|of|the|and|for|&)(?:\s|$))+$/u;

/** "each visitor drinks 2 litres", "a crane weighing 40 tonnes": the verb is in no list, but its ending tells. */
function actorOf(words: readonly Word[]): Range | null {
	let i = words.length - 1;
	while (i >= 0 && words[i]?.word && (STOP_WORDS.has(words[i]?.key ?? '') || /ly$/u.test(words[i]?.key ?? ''))) i--;
	const verb = words[i];
	if (
		i < 1 ||
		!verb?.word ||
		verb.text !== verb.key ||
		REPORTING.test(verb.key) ||
		!/(?:[^s]s|ed|ing)$|^(?:lay|hung|stood)$/u.test(verb.key)
	)
		return null;
	// "sun with the east hitting 24C": a clause of its own.
	const own = words.slice(0, i);
	const apart = /ing$/u.test(verb.key) ? own.findLastIndex((word) => word.key === 'with') : -1;
	return subjectOf(own.slice(apart + 1), true);
}
