/** Amounts set beside their noun by a comma or a bracket, and subjects that stand before one. */
import type { Mention } from '../types.ts';
import type { Range, Site, View } from '../view.ts';
import { timeless } from './left-words.ts';
import { LINK_VERBS, MONTHS_AND_DAYS } from './lexicon/words.ts';
import { isAdverb } from './stops.ts';
import { PHRASAL, subjectOf } from './subject-phrase.ts';
import { type Word, wordsOf } from './words.ts';

/** At most `reach` characters before `at` in the figure's sentence, at the beginning of a word. */
function reachBack(view: View, site: Site, at: number, reach: number): number {
	const start = view.sentences[site.sentence]?.from ?? 0;
	if (at - reach <= start) return start;
	const blank = view.text.indexOf(' ', at - reach - 1);
	return blank < 0 || blank > at ? at : blank + 1;
}

/** Whether one of the figures before the site stands in from..to: its words are no subject. */
const numbersIn = (view: View, site: Site, from: number, to: number): boolean =>
	[1, 2].some((back) => {
		const other = view.sites[site.index - back]?.figure;
		return other !== undefined && other.from < to && other.to > from;
	});

/** As {@link numbersIn}, without the times, which were left out of the words. */
const amountsIn = (view: View, site: Site, from: number, to: number): boolean =>
	[1, 2].some((back) => {
		const other = view.sites[site.index - back]?.figure;
		return other !== undefined && other.kind !== 'time' && other.from < to && other.to > from;
	});

/** Participles of what something stands for or holds. */
const DESCRIBING =
	/^(?:tracking|measuring|representing|comprising|covering|reflecting|containing|consisting|made|using|counting|combining|gauging|following|listing|spanning|serving|running|linking|based|known|including)$/u;

/** Participles in no -ed, and "due". */
const PAST_OR_DUE =
	/^(?:hit|led|hurt|due|set|held|built|sold|run|made|cut|put|drawn|driven|born|known|seen|caught|brought|bought|found|lost|won|paid|kept|shut)$/u;
/** Participles of the strong verbs, which no past tense looks like. */
const GROWN =
	/^(?:grown|sown|eaten|taken|given|written|hidden|broken|frozen|stolen|spoken|woven|worn|torn|sworn|shown|thrown|blown|flown|fallen|risen|beaten|forgotten|chosen|swollen|shaken|mistaken)$/u;
const LEADS_ON = /^(?:in|on|of|to|at|off|from|by|near|over|under|for|before|after|with|into|a|an)$/u;
/** They open a phrase that is no subject. */
const PREPOSITION =
	/^(?:on|at|in|near|with|without|from|under|through|behind|across|after|before|since|during|by|despite|outside|off|as|unlike|like|along|together|for|over|until)$/u;
/** Words of a phrase that a preposition opens. */
const LONGEST_PHRASE = 8;
/** "Hale's biggest port": whose it is, and how it stands out. */
const OUTSTANDING = /^(?:\p{L}+est|most|main|leading|top|only|second|third|number|chief|sole|first)$/u;

/** What may stand between two commas without being the subject: "which fell", "an early sign", "however", "at 62.5 percent". */
function describes(words: readonly Word[]): boolean {
	const first = words[0]?.key ?? '';
	if (
		/^(?:an?|which|who|where|whose|when|one|aged|including|excluding|mainly|mostly|particularly|especially|notably|known|called|such|like)$/u.test(
			first,
		)
	)
		return true;
	// "care, he told the members, now takes": who says so.
	if (
		/^(?:he|she|it|they|we)$/u.test(first) &&
		/^(?:said|says|told|added|adds|argued|warned|claimed|explained|noted|insisted|estimates?|reckons?)$/u.test(
			words[1]?.key ?? '',
		)
	)
		return true;
	// "net migration, the difference between arrivals and departures, was"
	if (
		/^(?:the|its|their)$/u.test(first) &&
		words.every((word, i) => i === 0 || !(LINK_VERBS.has(word.key) && word.text === word.key))
	)
		return true;
	if (/ed$/u.test(first) && /^(?:from|by|in|at|on|for|to|with)$/u.test(words[1]?.key ?? '')) return true;
	// "Exports, seasonally adjusted, were"
	if (words.length === 2 && /ly$/u.test(first) && /ed$/u.test(words[1]?.key ?? '')) return true;
	// "Receipts, hit by poor harvests, were", "The crop, due in April, is"
	if (
		PAST_OR_DUE.test(first) &&
		(words.length === 1 || /^(?:from|by|in|at|on|for|to|with|up|down|back)$/u.test(words[1]?.key ?? ''))
	)
		return true;
	// "Imports, on the other hand, fell", "The Withal, at Bardey, was": a phrase that a preposition opens is no subject.
	if (PREPOSITION.test(first) && words.length <= LONGEST_PHRASE && !words.some((word) => !word.word || LINK_VERBS.has(word.key)))
		return true;
	// "Traffic at Kesh, Hale's biggest port, was"
	if (/['’]s$/u.test(words[0]?.text ?? '') && OUTSTANDING.test(words[1]?.key ?? '')) return true;
	// "The Growth Index, tracking young companies, gained"
	if (DESCRIBING.test(first) && !words.some(({ key }) => /^(?:and|but|while)$/u.test(key))) return true;
	// An age, and where somebody lives.
	if (words.length === 1 && /^\d{1,3}$/u.test(first)) return true;
	// "adjusted for the season, but not for prices, was"
	if (/^(?:but|though|and)$/u.test(first) && words[1]?.key === 'not') return true;
	if (
		/^(?:for (?:example|instance)|on average|in (?:total|all|turn|fact)|by contrast|of course|as expected)$/u.test(
			words.map(({ key }) => key).join(' '),
		)
	)
		return true;
	if (
		words.length <= LONGEST_PHRASE &&
		!words.some((word, i) => !word.word || (i > 0 && LINK_VERBS.has(word.key) && word.text === word.key))
	) {
		const second = words[1]?.key ?? '';
		// "Libraries, last in the queue, were", "Gusts, out at sea, reached"
		if (/^(?:last|first|second|third|next|out|up|down|far|deep|high|part|once|long)$/u.test(first) && LEADS_ON.test(second))
			return true;
		// "Its load, half of it gravel, weighed": so many of those.
		if (/^(?:all|most|many|some|half|part|both|none|few|much|several)$/u.test(first) && second === 'of') return true;
		// "Rice, grown mainly in Hale, brought in"
		if (GROWN.test(first) && (LEADS_ON.test(second) || isAdverb(second))) return true;
		// "Exports, chiefly to Kesh, brought in"
		if (isAdverb(first) && LEADS_ON.test(second)) return true;
	}
	if (first === 'of' && words.length <= 6 && !words.some((word) => LINK_VERBS.has(word.key))) return true;
	if (words.length <= 2 && /^(?:however|meanwhile|though|too|also|overall|instead|moreover|therefore|by|in)$/u.test(first))
		return true;
	return /^(?:at|up|down|or|now|still|about)$/u.test(first) && words.some((word) => /\d/u.test(word.text));
}

/** No subject with its asides is longer. */
const ASIDE_REACH = 150;

/** "Sales for June 2026, adjusted for the season, were": the time inside the subject, with its preposition, left out. */
function untimed(view: View, site: Site, words: readonly Word[]): Word[] {
	const out: Word[] = [];
	for (const word of words) {
		const timed = [1, 2].some((back) => {
			const other = view.sites[site.index - back]?.figure;
			return other?.kind === 'time' && word.from >= other.from && word.to <= other.to;
		});
		if (!timed) out.push(word);
		else while (/^(?:for|in|during|over|of|to|the|its|their|a)$/u.test(out.at(-1)?.key ?? '')) out.pop();
	}
	return out;
}

/** "The largest, Harrow Tarn, has dropped 6 metres": what stands before the comma is the subject of the verb behind it. */
export function subjectBeforeComma(site: Site, view: View, words: readonly Word[], times: readonly Mention[]): Range | null {
	// "The scraps, banned since May, still formed"
	const at = /^(?:still|also|now|already|then|again|even|only)$/u.test(words[0]?.key ?? '') ? 1 : 0;
	const verb = words[at];
	const left = site.left[0];
	if (!verb || !left || left.from !== site.clause.from || view.text.charAt(left.from - 1) !== ',') return null;
	// "Rice, grown in Hale, brought in"
	const shares = SHARE_VERB.test(verb.key) || PHRASAL.get(words[at + 1]?.key ?? '')?.test(verb.key) === true;
	if (!LINK_VERBS.has(verb.key) && !shares) return null;
	const from = reachBack(view, site, left.from, ASIDE_REACH);
	const whole = timeless(untimed(view, site, wordsOf(view.text, from, left.from - 1)), times);
	// "made $4 billion, or half of it; palm oil, the second, fetched": what stands before the semicolon is of its own.
	let earlier = whole.slice(whole.findLastIndex((word) => word.text === ';') + 1);
	let comma = earlier.map((word) => word.text).lastIndexOf(',');
	// "The rig count, an early indicator of output, fell", "Ann Holt, 56, of no fixed abode, was": what stands between the
	// commas describes the subject.
	for (let n = 0; n < 3 && comma > 0 && describes(earlier.slice(comma + 1)); n++) {
		earlier = earlier.slice(0, comma);
		comma = earlier.map((word) => word.text).lastIndexOf(',');
	}
	return amountsIn(view, site, earlier[comma + 1]?.from ?? left.from, earlier.at(-1)?.to ?? left.from)
		? null
		: shares
			? subjectOf(earlier.slice(comma + 1), true)
			: subjectOf([...earlier.slice(comma + 1), verb]);
}

const SHARE_VERB =
	/^(?:form(?:s|ed)|constitute[sd]?|contribute[sd]?|swallow(?:s|ed)|absorb(?:s|ed)|claim(?:s|ed)|attract(?:s|ed))$/u;

/** "Inflation slowed more than expected, to 2.1%": a word on how stands between the verb and where it led. */
export function aside(site: Site, view: View, words: readonly Word[]): Range | null {
	const left = site.left[0];
	if (words.length !== 1 || !/^(?:to|by)$/u.test(words[0]?.key ?? '') || !left || left.from !== site.clause.from) return null;
	if (view.text.charAt(left.from - 1) !== ',') return null;
	const earlier = wordsOf(view.text, reachBack(view, site, left.from, 90), left.from - 1);
	const own = earlier.slice(earlier.map((word) => word.text).lastIndexOf(',') + 1);
	const verb = own.findLastIndex((word) => LINK_VERBS.has(word.key));
	if (verb < 1 || numbersIn(view, site, own[0]?.from ?? 0, left.from)) return null;
	return subjectOf(own.slice(0, verb + 1));
}

/** "The risers included Hale Brands, up 83p to 2,691p, and Norvik, up 8p": who moved stands before the comma. */
const MOVER =
	/((?:\p{Lu}[\p{L}&.'’-]*\s(?:(?:of|and|&|de|for)\s(?:the\s)?)?){0,3}\p{Lu}[\p{L}&.'’-]*),\s(?:(?:which|who)\s(?:was|were|is)\s)?(?:up|down|higher|lower|ahead|adding|gaining|losing|rising|falling|off)\s(?:by\s|about\s|nearly\s|some\s)?$/u;

function moverOf(site: Site, view: View, words: readonly Word[]): Range | null {
	if (words.length > 3) return null;
	const from = Math.max(view.sentences[site.sentence]?.from ?? 0, site.figure.from - 70);
	const name = MOVER.exec(view.text.slice(from, site.figure.from));
	if (!name?.[1] || numbersIn(view, site, from + name.index, site.figure.from)) return null;
	// "fetched £168 in Saltby on Friday, up": when and where, not who.
	const lead = view.text.slice(Math.max(0, from + name.index - 10), from + name.index);
	if (MONTHS_AND_DAYS.has(name[1].split(' ')[0] ?? '') || /\b(?:in|on|at|for|to|from|since|of|the)\s$/u.test(lead)) return null;
	return { from: from + name.index, to: from + name.index + name[1].length };
}

/** "the rate, at 4.3 percent, fell", "men (3.6 percent)": an amount set beside its noun, between marks of its own. */
export function apposed(site: Site, view: View, words: readonly Word[]): Range | null {
	const mover = moverOf(site, view, words);
	if (mover) return mover;
	// "a reduction in deaths – from 66 in 2012": the dash parts the change from its ends.
	const left = site.left[0];
	if (
		words.length === 1 &&
		words[0]?.key === 'from' &&
		left?.from === site.clause.from &&
		/[–—]/u.test(view.text.charAt(left.from - 1))
	) {
		const before = wordsOf(view.text, reachBack(view, site, left.from - 1, 60), left.from - 1);
		const last = before.findLastIndex((word) => !word.word && word.text !== '-');
		return subjectOf(before.slice(last + 1), true);
	}
	if (
		site.figure.kind === 'age' ||
		words.some((word) => !/^(?:at|about|up|down|now|still|some|nearly|almost|around|only|just)$/u.test(word.key))
	)
		return null;
	const { text } = view;
	const bracketed =
		site.bracket >= 0 &&
		/^\s*(?:(?:up|down|at|by|about|around|nearly|almost|some)\s)*$/u.test(text.slice(site.bracket + 1, site.figure.from));
	const at = bracketed ? site.bracket : site.clause.from - 1;
	// "receipts were down by half at £5m": another figure stands between.
	if (!bracketed && site.left[0]?.from !== site.clause.from) return null;
	if (
		!bracketed &&
		(text.charAt(at) !== ',' ||
			!(words[0]?.key === 'at' ? /^\s*[,.;]/u : /^\s*,/u).test(text.slice(site.figure.to, site.figure.to + 3)))
	)
		return null;
	const from = reachBack(view, site, at, 60);
	const before = wordsOf(text, from, at);
	// "in burglary, (down 8 per cent), and in arson": the comma before the bracket parts nothing.
	if (bracketed && before.at(-1)?.text === ',') before.pop();
	const mark = before.findLastIndex((word) => !word.word);
	const own = before.slice(mark + 1);
	if (numbersIn(view, site, own[0]?.from ?? at, at)) return null;
	return (bracketed ? subjectOf(first(own), true) : null) ?? unhedged(subjectOf(own, true), own);
}

/** "almost wholly clothing (+24%)": how far it is so is no part of its name. */
function unhedged(range: Range | null, words: readonly Word[]): Range | null {
	const at = range ? words.findIndex(({ from }) => from === range.from) : -1;
	const next = words[at + 1];
	return range && next && at >= 0 && next.to <= range.to && HEDGE.test(words[at]?.key ?? '')
		? { from: next.from, to: range.to }
		: range;
}
const HEDGE =
	/^(?:wholly|almost|mainly|mostly|largely|entirely|chiefly|partly|solely|purely|primarily|nearly|principally|especially|particularly|notably)$/u;

/** "The largest groups were women (46%)", "the main items are coal (3%)": what the best of a sort is stands behind the verb. */
function first(words: readonly Word[]): readonly Word[] {
	const be = words.findLastIndex(({ key }) => /^(?:is|are|was|were|include|includes|included)$/u.test(key));
	return be > 1 &&
		be < words.length - 1 &&
		words.slice(0, be).some(({ key }) => FOREMOST.test(key)) &&
		!FOREMOST.test(words[be + 1]?.key ?? '')
		? words.slice(be + 1)
		: [];
}
const FOREMOST =
	/^(?:largest|biggest|smallest|highest|lowest|main|top|leading|worst|best|fastest|slowest|strongest|weakest|principal|chief|commonest|common|popular|major|others?)$/u;
