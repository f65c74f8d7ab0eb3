/** What those a figure counts did, in a verb and its object: "1,900 candidates [scored an E]", "61,000 [redeemed their vouchers]". */
import type { Range, Site, View } from '../view.ts';
import { MONTHS_AND_DAYS, STOP_WORDS } from './lexicon/words.ts';
import { isAdverb } from './stops.ts';
import { type Word, wordsOf } from './words.ts';

/** No deed of a report is told in more. */
const REACH = 70;
const MOST_WORDS = 6;

const RELATIVE = /^(?:who|that|which)$/u;
const AUXILIARY = /^(?:have|has|had|will|would|could|can|may|might|should|must|did|do|does)$/u;
const BETWEEN = /^(?:also|still|already|now|then|since|even|only|just|all|each|both|not|never|ever|again|once)$/u;

/** Past forms that are no participle in -ed. */
const PAST =
	/^(?:had|went|got|took|gave|came|left|made|found|said|told|thought|felt|kept|held|met|saw|ran|stood|sat|spent|sent|paid|won|lost|sold|bought|brought|caught|chose|ate|drank|wrote|spoke|drove|rode|knew|began|became|led|read|hit|put|set|shut|quit|cast|wore|drew|built|taught|fought|sought|slept|bore|broke|flew|grew up|swam|sang|stuck|signed|swept|threw|struck|shared|bagged)$/u;
const PRESENT =
	/^(?:have|own|drive|use|believe|support|oppose|prefer|think|feel|eat|drink|smoke|earn|receive|speak|read|watch|play|attend|visit|suffer|face|live|work|need|want|say|go|get|take|come|lose|leave|join|share|lie|live|make|give|keep|know|like|trust|rely|carry|hold|run|lack|pay)$/u;
/** They lead to an amount, or say only that those were counted or how they moved. */
const NO_DEED =
	/^(?:rose|fell|grew|increased|decreased|declined|dropped|climbed|jumped|surged|doubled|compared|based|according|including|totalled|averaged|reached|cost|accounted|represented|estimated|expected|reported|recorded|registered|counted|used|needed|required|involved|located|aged|dated|priced|valued|added|included|contained|combined|related|followed|associated|remained|continued|started|ended|belonged|belong)$/u;
const NOUN_TOO = /^(?:use|support|drink|smoke|play|visit|face|work|need|want|share|pay|run|hold|lead|read|set|cut|cast|drive)$/u;
const SAYS = /^(?:said|say|thought|think|felt|feel|believed|believe|claimed|reported)$/u;
const JOINS = /^(?:and|but|while|in|on|at|after|before|when|as|because|if|since|during|this|last)$/u;
const PARTICLE = /^(?:out|up|down|off|away|back|through|over|in|on)$/u;
const OPENS =
	/^(?:the|an?|their|its|his|her|no|all|both|some|any|this|that|these|those|our|more|less|too|home|higher|lower|better|worse)$/u;
const LEADS = /^(?:to|from|with|without|into|for|of|through|against|on|under|about|out|off|in|at|as|by|within)$/u;
const TIMES =
	/^(?:last|next|previous|same|following|yesterday|today|tonight|year|month|week|day|night|morning|afternoon|evening|ago|early|late)$/u;

const isThing = (word: Word | undefined): boolean =>
	word?.word === true &&
	!STOP_WORDS.has(word.key) &&
	!LEADS.test(word.key) &&
	!/^\d/u.test(word.text) &&
	!TIMES.test(word.key) &&
	!MONTHS_AND_DAYS.has(word.text) &&
	!isAdverb(word.key);

/** The deed that the words of `behind` open with, or "". */
function deedIn(behind: string): string {
	const words = wordsOf(behind, 0, Math.min(behind.length, REACH));
	let i = 0;
	if (RELATIVE.test(words[i]?.key ?? '')) i++;
	const skip = (): void => {
		while (isAdverb(words[i]?.key ?? '') || BETWEEN.test(words[i]?.key ?? '')) i++;
	};
	skip();
	const modal = AUXILIARY.test(words[i]?.key ?? '');
	let perfect = /^ha(?:ve|s|d)$/u.test(words[i]?.key ?? '');
	const auxiliary = i;
	if (modal) i++;
	skip();
	const verb = (word: Word | undefined): boolean =>
		word?.word === true &&
		word.text === word.key &&
		!NO_DEED.test(word.key) &&
		(PAST.test(word.key) || /[^aeiou]ed$/u.test(word.key) || (PRESENT.test(word.key) && !perfect));
	if (modal && !verb(words[i])) {
		// "had been stopped": what befell them is told elsewhere.
		if (!perfect || words[i]?.key === 'been') return '';
		// "have a place": a verb of its own.
		i = auxiliary;
		perfect = false;
	}
	const head = words[i];
	if (!head || !verb(head)) return '';
	// "a 3% pay rise", "8% share": before a noun, or alone, what looks like a verb of the present is a noun.
	if (!modal && NOUN_TOO.test(head.key) && !LEADS.test(words[i + 1]?.key ?? '') && !OPENS.test(words[i + 1]?.key ?? ''))
		return '';
	let end = i;
	let j = i + 1;
	if (PARTICLE.test(words[j]?.key ?? '') && !OPENS.test(words[j + 1]?.key ?? '') && !/^\p{Lu}/u.test(words[j + 1]?.text ?? '')) {
		end = j;
		j++;
	}
	// "said they had been bullied": what is said is a clause of its own.
	if (SAYS.test(head.key) && /^(?:they|he|she|it|we|that)$/u.test(words[j]?.key ?? '')) {
		const stop = words.findIndex((word, k) => k > j && (!word.word || /^\d/u.test(word.text) || JOINS.test(word.key)));
		const last = words[(stop < 0 ? words.length : stop) - 1];
		return last && stop !== j + 1 && stop - j <= MOST_WORDS ? behind.slice(head.from, last.to).replace(/\s+/gu, ' ') : '';
	}
	// The object, with one more phrase that a preposition leads.
	for (let n = 0; j < words.length && n < MOST_WORDS; n++, j++) {
		const word = words[j];
		if (!word?.word || /^\d/u.test(word.text) || TIMES.test(word.key) || (j > i + 1 && RELATIVE.test(word.key))) break;
		if (isThing(word)) {
			end = j;
			continue;
		}
		// "crossed into Kesh": where they did it, the place says.
		if (/^(?:in|into|at|by|to|on)$/u.test(word.key) && /^\p{Lu}/u.test(words[j + 1]?.text ?? '')) break;
		if (OPENS.test(word.key) || LEADS.test(word.key)) continue;
		break;
	}
	return behind.slice(head.from, words[end]?.to ?? head.to).replace(/\s+/gu, ' ');
}

/** A bare number or rate with nothing before it in its clause but what joins and approximates: its clause's subject. */
function ownsClause({ figure, left, clause }: Site, { text }: View): boolean {
	if (!(/^(?:percent|multiple)$/u.test(figure.kind) || (figure.kind === 'count' && figure.unit === ''))) return false;
	const from = left[0]?.from ?? figure.from;
	if (figure.from - from > OPENING) return false;
	const before = text.slice(from, figure.from);
	return BARE_BEFORE.test(before) || (from === clause.from && (IN_PLACE.test(before) || AT_TIME.test(before)));
}
/** "Last month 58% had", "In May 2,744 spent": when, with no comma behind it. */
const AT_TIME =
	/^[\s“"]*(?:(?:Last|This|In|On|During|By|Yesterday|Today)\s)?(?:the\s)?(?:(?:last|past|same|first|second|third|fourth)\s)?(?:year|month|week|quarter|summer|spring|autumn|winter|Yesterday|Today|\p{Lu}\p{Ll}+day|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|August|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\s(?:(?:some|only|just|about|around|nearly|almost|more than|at least|a total of)\s)*$/u;
/** "In the North East 58% had", "Across Hale 72.4 percent were": where, with no comma behind it. */
const IN_PLACE =
	/^[\s“"]*(?:In|At|Across|Of|On)\s(?:the\s)?(?:(?:whole|rest|north|south|east|west)\s(?:of\s)?)?(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:(?:only|just|about|around|nearly|almost|some|more than|at least)\s)*$/u;

/** No more stands before the subject of a clause than joins it to the one before. */
const OPENING = 40;
const BARE_BEFORE =
	/^[\s“"]*(?:(?:and|but|while|whereas|when|where|although|though|as|that|because|with|(?:out )?of (?:these|those|them|whom|which|that)|some|another|only|just|about|around|nearly|almost|more than|at least|roughly|a further|a mere|said|says|found|showed|show|also|even|an estimated|up to|fewer than|less than)\s)*$/iu;

/** Words for those who could be anybody: what they did says who is meant. */
const ANYBODY =
	/^(?:people|persons|men|women|children|patients|others|pupils|students|candidates|residents|members|households|families|adults|workers|voters|respondents|boys|girls|babies|drivers|farmers|growers|owners|customers|users)$/u;

/** What those did whom a bare figure, its clause's subject, counts, or "". */
export function deedOf(site: Site, view: View): string {
	if (!ownsClause(site, view)) return '';
	// "Some 2,744 (9.9%) spent": the same once more stands between.
	const aside = SHARE_ASIDE.exec(view.text.slice(site.figure.to, site.figure.to + 24))?.[0].length ?? 0;
	return deedBehind(site, view, aside > 0 ? site.figure.to + aside : site.right.from, aside > 0 ? 1 : 0);
}
/** "(9.9%)", ", or 12 percent," */
const SHARE_ASIDE = /^\s\([\d.]+\s?(?:%|per ?cent)\)(?=\s)/u;

/** Whether a rate or a bare number is its clause's subject with how those it counts are told behind a form of "be". */
export const isSubjectOfBe = (site: Site, view: View): boolean =>
	ownsClause(site, view) &&
	/^\s(?:(?:of them\s)?(?:were|are|was|is|(?:have|has|had)\sbeen|remained?))\s/u.test(
		view.text.slice(site.figure.to, site.figure.to + 20),
	);

/** The whole of them, known before: "the region's 35,500 residents". */
const DEFINITE = /(?:['’]s|\b(?:the|its|their|his|her|our|my|whose|these|those))\s(?:\p{Ll}+\s)?$/iu;
/** "A survey of 2,014 adults found": what they are a sum or a group of did it. */
const GROUP_OF = /\b(?!total\b)\p{L}+\sof\s(?:\p{Ll}+\s){0,2}$/u;
/** That they came or live somewhere is why they are counted at all. */
const THERE =
	/^(?:who|which|that)\b|^(?:have |has |had |will )?(?:came|come|went|gone|go|goes|live|lived|lives|visit|visited|arrived|landed|travelled|passed)\b/u;

/** What the part of some did: "six of the ten towns | hit new highs". The number of a part says nothing without it. */
export function deedOfPart(site: Site, view: View, from: number): string {
	const first = wordsOf(view.text, from, site.right.to)[0];
	const deed = first && RELATIVE.test(first.key) ? '' : deedBehind(site, view, from);
	return LIGHT.test(deed) ? '' : deed;
}
/** They say nothing by themselves. */
const LIGHT = /^(?:had|have|got|get|took|take|made|make|gave|give|came|come|went|go|put|set|kept|keep)$/u;

/** What people did who are counted by so general a noun that it says nothing of them, or "". */
export function deedOfAnybody(site: Site, view: View, noun?: Range): string {
	const { figure, right } = site;
	const { text } = view;
	const before = text.slice(Math.max(0, figure.from - 30), figure.from);
	if (!ANYBODY.test(noun ? text.slice(noun.from, noun.to) : figure.unit) || DEFINITE.test(before) || GROUP_OF.test(before))
		return '';
	const from = noun?.to ?? right.from;
	const behind = text.slice(from, right.to).trim();
	const deed = THERE.test(behind) ? '' : deedBehind(site, view, from);
	// "will share | £4m", "preferred a cut of | 1%": without the next figure its object is not told.
	return deed !== '' &&
		(behind.endsWith(deed) || behind.endsWith(`${deed} of`)) &&
		view.sites[site.index + 1]?.figure.from === right.to
		? ''
		: deed;
}

function deedBehind({ right, index, sentence }: Site, view: View, from: number, asides = 0): string {
	// "waited | four hours": how long is part of what they did.
	const next = view.sites[index + 1 + asides]?.figure;
	const end = asides > 0 ? Math.min(next?.from ?? from + REACH, view.sentences[sentence]?.to ?? from, from + REACH) : right.to;
	const deed = deedIn(view.text.slice(from, end).trimStart());
	return deed !== '' && next?.kind === 'measure' && view.text.slice(from, next.from).trim().endsWith(deed)
		? `${deed} ${view.text.slice(next.from, next.to)}`
		: deed;
}
