/** What befell those a figure counts: it keeps "two people killed" apart from "14 people injured". */
import type { Site, View } from '../view.ts';
import { deedOfAnybody } from './deed.ts';
import { doingOf } from './doing.ts';
import { BOOKED, NOTHING_DONE, OBJECT_FATES, PAST_FATES } from './lexicon/fates.ts';
import { phrasal } from './phrasal.ts';
import { adjectiveOf, complementOf } from './predicate.ts';
import { unitNoun } from './unit-noun.ts';

/** States that need no verb: "14 injured", "120 missing". */
const FATES =
	'injured|killed|wounded|missing|arrested|charged|evacuated|displaced|rescued|infected|hospitali[sz]ed|dead|homeless|unemployed|completed|destroyed|damaged|died|affected|relocated|stranded|detained|vaccinated';

/** Words between the noun and what is said of it; a clause of its own is none. */
const GAP =
	"((?:(?!and\\b|but\\b|or\\b|after\\b|before\\b|until\\b|than\\b|since\\b|because\\b|if\\b|as\\b|where\\b|when\\b|while\\b|who\\b|that\\b|which\\b)\\p{L}[\\p{L}'’-]*\\s+)";
const RELATIVE = '(?:(?:who|that|which)\\s+)?';
const ADVERB =
	'(?:(?:(?!partially|partly|totally|completely|wholly|fully)\\p{L}+ly|still|also|now|not|then|since|so far|already)\\s+)?';
const BE = `(?:(?:will|would|could|may|might|must|should|can|(?:are|were|is|was) (?:to|due to|expected to|set to|likely to)) (?:\\p{L}+ly )?be|were|was|are|is|(?:have|has|had)\\s+(?:(?:since|also|already|now)\\s+)?been|been|being|remain|remained|remains)\\s+${ADVERB}(?:being\\s+)?${ADVERB}`;
/** "A van with two occupants was struck": the van was. */
const OF_ONE = /(?:^|\s)(?:was|is|has|remains)\s/u;

/** How far it went, or how sure it is, tells two counts apart: "partially damaged", "feared dead". */
const EXTENT = '(?:partially|partly|totally|completely|wholly|fully|confirmed|feared|presumed)\\s';
/** "damaged or destroyed", "dead or missing": one word for both. */
const OR_ELSE = '\\s(?:or|and)\\s(?:\\p{Ll}+[^e\\s\\P{L}]ed|missing|dead)(?=[.,;)]|$|\\s(?:in|by|at|on|after|when|as|since)\\b)';
/** Behind the figure: "14 injured", "40 homes were destroyed", "900 people have been relocated". */
const BEHIND = new RegExp(
	`^${GAP}{0,2}?)(?:${BE})?(?:(?:reported|listed|registered|recorded|given)\\s(?:as\\s|to be\\s)?)?[“"]?(?<fate>(?:${EXTENT})?\\b(?:${FATES})\\b(?:${OR_ELSE})?)`,
	'iu',
);
const IRREGULAR =
	'lost|seen|sold|shut|hit|hurt|shot|stolen|built|taken|told|sent|born|cut|left|bitten|beaten|freed|sunk|torn|struck|swept|thrown|kept|paid|fed|withdrawn|overturned|laid off|burnt|drowned|flown|driven|given|shown|drawn|blown|chosen|caught|brought|bought|taught|hidden|broken|frozen|forgiven|rebuilt|held up|let go|put down|put up|read|won|dug|fought|sought|spoken to|written off|woken|worn|trodden|ridden|forbidden|overthrown|gone|begun|felled|lent|unchanged';
/** "70 roads were closed", "150 people were told to leave", "the 12 homes that were lost": a passive of any verb. */
const PASSIVE_BEHIND = new RegExp(
	`^${GAP}{0,5}?)${RELATIVE}${BE}[“"]?${ADVERB}(\\p{Ll}+[^e\\s\\P{L}]ed|freed|agreed|${IRREGULAR})\\b( to \\p{Ll}+(?=[\\s.,;]|$)| (?:homeless|stranded|dead|missing|injured|vacant|empty)\\b| (?:to (?:the )?hospital|into (?:police )?custody)\\b| (?:out|off|aside|away|down|over|up|back)(?=[.,;)]|$|\\s(?:in|at|on|by|to|from|since|after|so|there|last|this|and|or)\\b)| (?:in|on|against)(?=[.,;)]|$))?`,
	'u',
);
/** "25,000 homes were without power", "left 12 families without water". */
const WITHOUT = new RegExp(
	`^${GAP}{0,3}?)${RELATIVE}(?:${BE})?(?:left\\s)?(without (?:(?:an?|the|any|their|his|her) )?(?:(?:running|drinking|working|cooking|clean|proper|permanent|safe|regular|fixed|valid|adequate|hospital|medical) )?\\p{Ll}+)\\b`,
	'u',
);
/** "8,000 people were waiting in corridors", "40 fires are burning" */
const PROGRESSIVE = new RegExp(
	`^${GAP}{0,3}?)${RELATIVE}(?:(?:were|are|was|is|(?:have|has|had)\\s+been)\\s+)?${ADVERB}(waiting|queu(?:e)?ing|living|sleeping|sheltering|staying|remaining|burning|dying|suffering|fighting|circulating)\\b`,
	'u',
);
/** "640 samples tested so far", "3,500 people diagnosed with the illness", "seven shops opened during the half". */
const REDUCED =
	/^(?!(?:belonged|happened|occurred|appeared|seemed|referred|related|amounted|remained|lasted|failed|managed|needed|wanted|decided)\b)(\p{Ll}+[^e\s\P{L}]ed)(?=\s+(?:in|at|on|by|with|during|so far|since|to|after|from|under|across|for|as|of|without|between|before|during|until|this|last|against)\b|\s*[.,;)])/u;
/** "with 24 homes lost", "nine bodies pulled out in Hale": a participle that ends what is said, or with its particle. */
const LOST =
	/^((?:lost|stolen|hurt|sold|shut|burnt|freed|saved)(?=\s?[,.;)]|$)|\p{Ll}+[^e\s\P{L}]ed (?:out|off|down|away|aside)(?=[.,;)]|$|\s(?:in|at|on|by|from|since|after|so|there|last|this|and|or)\b))/u;
/** What those a figure counts did, in verbs that take no object: "31,000 people voted". */
const DID =
	/^(?:(?:who|that|which)\s+)?(?:have |has |had )?(died|voted|fled|drowned|escaped|survived|left(?! of\b)|dropped out|spoke|sank|quit|collapsed|docked|resigned|fell(?=[.,;]|$| (?:on|in|over|before|during|at)\b)|took part|turned (?:out|up)|signed up|came down|broke out|lost their (?:lives|homes|jobs)|stayed (?:shut|closed|home|away|open))\b/u;

const APPROXIMATE =
	'(?:(?:about|around|nearly|almost|some|up to|more than|at least|another|a further|over|an estimated|as many as|the|all)\\s)*$';
/** Before it: "killed two people", "has affected about 900 people", "will cut 140 posts". */
const BEFORE = new RegExp(`\\b(${[...OBJECT_FATES.keys()].join('|')})\\s${APPROXIMATE}`, 'iu');
/** "Crews checked 423 houses", "has lost 268 homes": any past tense right before those it was done to. */
const ACTED = new RegExp(`(\\p{L}[\\p{L}'’-]*)\\s(\\p{Ll}{2,}ed|${[...PAST_FATES.keys()].join('|')})\\s${APPROXIMATE}`, 'u');
/** Before a word in -ed that is no verb: "the combined 12 teams", "of detained 40". */
const NO_SUBJECT =
	/^(?:an?|the|its|their|his|her|our|this|that|these|those|some|all|each|of|in|on|at|by|for|from|with|than|as|over|about|is|are|was|were|be|been|being|get|gets|got)$/iu;
/** How often, how far and by how many: no thing. */
const NO_OBJECT = /^(?:times?|points?|places?|rounds?|laps?|ways|pips?|units?|votes?|feet)$/iu;

/** What was done to the object of a verb in the past tense, as its participle, or "". */
function doneTo(left: string, unit: string): string {
	const [, subject = '', verb = ''] = ACTED.exec(left) ?? [];
	if (verb === '' || unit === '' || NO_OBJECT.test(unit) || NO_SUBJECT.test(subject) || NOTHING_DONE.has(verb)) return '';
	return PAST_FATES.get(verb) ?? verb;
}

const CLAIMED =
	/\bclaim(?:ed|s|ing)\s(?:(?:about|around|nearly|almost|some|more than|at least|another|a further|over|as many as|the)\s)*$/u;
const LOSS_OF =
	/\b[Ll]oss of\s(?:(?:about|around|roughly|nearly|almost|some|more than|at least|another|a further|over|as many as|the)\s)*$/u;

const PASSIVE = /\b(?:is|are|was|were|be|been|being|get|gets|got)\s(?:\p{L}+ly\s)?$/iu;

const OF_BOTH = /^(?:[\p{L}'’-]+\s+){0,5}?(?:were|are|have been|had been|remain|remained)\s/u;
const COMMA = /^,\s$/u;
const JOINED = /^,?\s(?:and\s|or\s)?$/u;
/** Longer lists are tables. */
const MOST = 8;
const AND = /^,?\s(?:and|or)\s(?:at least |about |some |more than )?$/u;

const TO_DO = /^ to (?!hospital|the hospital|safety|shelters?\b|camps?\b|court\b|jail\b|prison\b|custody|work\b|school)/u;

/** The fate that the words behind a figure tell, or "". `many`: more than one is counted. */
export function told(behind: string, many: boolean, thing = true): string {
	const known = BEHIND.exec(behind)?.groups?.['fate'];
	if (known) return known;
	const without = WITHOUT.exec(behind)?.[2];
	if (without) return without;
	const doing = doingOf(behind, thing);
	if (doing)
		return /^being (?:blamed|linked|attributed|reported|counted|considered|discussed|planned)\b/u.test(doing) ? '' : doing;
	const passive = PASSIVE_BEHIND.exec(behind);
	if (passive?.[2]) {
		if (BOOKED.has(passive[2]) || (many && OF_ONE.test(passive[0]))) return '';
		const more = passive[3] ?? '';
		return TO_DO.test(more) && !/^(?:told|forced|ordered|asked|urged|advised|allowed)$/u.test(passive[2])
			? passive[2]
			: passive[2] + (more || complementOf(behind.slice(passive[0].length)));
	}
	const did = DID.exec(behind)?.[1];
	if (did) return did;
	const lost = LOST.exec(behind)?.[1];
	if (lost) return lost;
	const reduced = REDUCED.exec(behind)?.[1];
	if (reduced) return BOOKED.has(reduced) ? '' : reduced + complementOf(behind.slice(reduced.length));
	return PROGRESSIVE.exec(behind)?.[2] ?? adjectiveOf(behind);
}

/** Whether the participle right behind the noun says which they are, with no verb between. */
export const isReduced = (behind: string): boolean => REDUCED.test(behind);

/** What the verb before the figure did to `thing`: "has lost 268 homes", "settled 54% of the claims". */
export function fateBefore({ figure }: Site, view: View, thing: string): string {
	const left = view.text.slice(Math.max(0, figure.from - 60), figure.from);
	// "has claimed 224 lives", "the loss of 1,100 students"
	if (/^(?:life|lives)$/u.test(thing) && CLAIMED.test(left)) return 'claimed';
	if (LOSS_OF.test(left) && thing !== '' && !NO_OBJECT.test(thing)) return 'lost';
	const pair = thing === '' || NO_OBJECT.test(thing) || !PARTICLED.test(left) ? '' : phrasal(left);
	if (pair !== '') return pair;
	const verb = BEFORE.exec(left);
	if (verb && !PASSIVE.test(left.slice(0, verb.index)) && !NO_OBJECT.test(thing))
		return OBJECT_FATES.get(verb[1]?.toLowerCase() ?? '') ?? '';
	return doneTo(left, thing);
}

/** A particle stands right before the figure. */
const PARTICLED =
	/\s(?:out|off|down|up|away|back|aside|over|in|on)\s(?:(?:about|around|nearly|almost|some|up to|more than|at least|another|a further|an estimated|as many as|the|all|its|their)\s)*$/u;
const IN_HOW_MANY = /^(?:are|were|was|is|have been|had been)\s(\p{Ll}+[^e\s\P{L}]ed) in $/u;
const unitOf = (site: Site, text: string): string => {
	const unit = unitNoun(site, text);
	return unit ? text.slice(unit.from, unit.to) : site.figure.unit;
};
const AS_WHAT = /^as \p{Ll}{4,}(?=[\s.,;)]|$)/u;
/** Some of those counted, between commas. */
const INCLUDING =
	/^, (?:including|among them|most of them|mostly|mainly) [^,.;:()]{2,60}, (?=(?:were|are|was|have|had|remain|died)\b)/u;
const ASIDE = 90;

/** The fate of what the figure counts, in a word or two, or "". */
export function fateOf(site: Site, view: View): string {
	const { index, figure, right } = site;
	const before = fateBefore(site, view, figure.unit);
	const behind = view.text.slice(right.from, right.to).trimStart();
	// "accepted 15,290 households as homeless"
	if (before !== '') return behind.startsWith('as ') ? `${before} ${AS_WHAT.exec(behind)?.[0] ?? ''}`.trimEnd() : before;
	// "Nine anglers, among them two boys, were in a grave condition"
	const text = view.text;
	if (text.startsWith(', ', figure.to)) {
		const aside =
			INCLUDING.exec(text.slice(figure.to, Math.min(view.sentences[site.sentence]?.to ?? figure.to, figure.to + ASIDE)))?.[0]
				.length ?? 0;
		if (aside > 0)
			return told(
				text.slice(figure.to + aside, Math.min(view.sentences[site.sentence]?.to ?? figure.to, figure.to + aside + ASIDE)),
				true,
			);
	}
	// "74 barns and three mills were damaged": so were the barns.
	let next = view.sites[index + 1];
	// "40 cows, 25 goats and nine ducks have been lost": the list's end says it of all.
	for (
		let n = 2;
		n <= MOST && next && COMMA.test(view.text.slice(view.sites[index + n - 2]?.figure.to ?? 0, next.figure.from));
		n++
	) {
		const after = view.sites[index + n];
		if (after?.figure.kind !== 'count' || !JOINED.test(view.text.slice(next.figure.to, after.figure.from))) break;
		next = after;
	}
	const gap = next ? view.text.slice(view.sites[next.index - 1]?.figure.to ?? 0, next.figure.from) : '';
	if (next && next.figure.kind === 'count' && AND.test(gap)) {
		const both = view.text.slice(next.right.from, next.right.to).trimStart();
		// "three shops and two homes being rebuilt": of the last only.
		return OF_BOTH.test(both) ? told(both, true) : (BEHIND.exec(both)?.groups?.['fate'] ?? '');
	}
	// "lodged in | 1,058 relief camps": how many places it was in is no part of it.
	const camps = IN_HOW_MANY.exec(behind);
	if (
		camps?.[1] &&
		next?.figure.kind === 'count' &&
		next.figure.unit !== '' &&
		next.figure.from === right.to &&
		!BOOKED.has(camps[1])
	)
		return `${camps[1]} in ${unitOf(next, text)}`;
	return (
		told(behind, /[^s]s$|^(?:people|men|women|children)$/u.test(figure.unit), figure.unit !== '') || deedOfAnybody(site, view)
	);
}
