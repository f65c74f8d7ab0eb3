/** What a figure that names nothing itself takes from the figures before it in its paragraph. */
import type { MetricParts } from '../metric.ts';
import type { Mention } from '../types.ts';
import { covers, type Site, type View } from '../view.ts';
import { isDoneLong } from './done-long.ts';
import { isLasting, ofDuration } from './duration-metric.ts';
import { compatible } from './kinds.ts';
import { DIMENSIONS } from './lexicon/words.ts';
import { TIME_NOUN } from './linked-subject.ts';
import { PART_OF } from './parts.ts';
import { RATIO_KINDS } from './ratio-kinds.ts';
import { DID } from './sums.ts';

/** Figures that say no noun of their own because the sentence before said it: "Of those, 90 stayed", "That is 4 per cent". */
const BARE: ReadonlySet<string> = new Set(['count', 'percent', 'multiple', 'point']);

/** "Gusts reached 55mph. It stays around 50mph": the pronoun, and the same unit, say that it is the same thing. */
const goesOn = (site: Site, other: Site, view: View): boolean =>
	(CHANGE_KINDS.has(other.figure.kind) &&
		!CHANGE_KINDS.has(site.figure.kind) &&
		IT_IS.test(view.text.slice(view.sentences[site.sentence]?.from ?? 0, site.figure.from))) ||
	goesOnInKind(site, other, view);
/** "Sales have risen 8%. They were £11m then": the pronoun and the verb of a level, and nothing else before the figure. */
const IT_IS =
	/^\s*(?:It|They|This) (?:(?:now|then|currently|still|has|have|had) )?(?:is|are|was|were|been|stands?|stood|totals?|totalled|came to|reached|amounts? to|amounted to) (?:(?:at|now|then|only|just|about|around|nearly|almost|some|over|under|more than|less than) ){0,2}$/u;
const CHANGE_KINDS: ReadonlySet<string> = new Set(['percent', 'point', 'multiple']);
const goesOnInKind = (site: Site, other: Site, view: View): boolean =>
	site.figure.kind === other.figure.kind &&
	site.figure.unit === other.figure.unit &&
	/^\W*(?:(?:it|they|this|that|these|those)\b|some (?:\p{L}+ ){1,2}(?:may|could|will|might|can)\b)/iu.test(
		view.text.slice(view.sentences[site.sentence]?.from ?? 0, site.figure.from),
	);

/** What others are measured against. */
const AIMED = /^(?:[\p{L}'’-]+\s){0,2}(?:target|objective|goal)$/iu;

/** "the third month in a row": of nothing that is counted. */
const STREAK = /\s(?:running|in a row|in succession|on the trot)$/u;

/** "for 48 months, not 36", "seen within four hours, compared with 61.9 per cent" */
const goesStraightOn = ({ figure, sentence }: Site, other: Site, view: View): boolean =>
	sentence === other.sentence &&
	(figure.kind === 'percent' || (figure.kind === 'count' && figure.unit === '')) &&
	/(?:\b(?:from|to|not|against|with|than|and|or)|[-–])\s?$/u.test(view.text.slice(other.figure.to, figure.from));
/** Whether its metric tells only of the time it took: "a four-day census", "owned the house for 16 years". */
const isOfTime = (other: Site, view: View): boolean =>
	/-\p{Ll}+$/u.test(view.text.slice(other.figure.from, other.figure.to)) || ofDuration(other, view) !== null;
const VOTED = /^(?:vot(?:ed|es?|ing)|passed|approved|adopted|carried|failed|rejected|defeated|ruled)$/u;

/** Whether the count at `i` is of some of those counted before it in its sentence: "including seven women and two children". */
function isPart(i: number, { text, sites }: View): boolean {
	for (let k = i; k > 0 && k > i - BACK; k--) {
		const [before, own] = [sites[k - 1], sites[k]];
		if (!before || !own || before.sentence !== own.sentence || before.figure.kind !== 'count') return false;
		const gap = text.slice(before.figure.to, own.figure.from);
		if (PART.test(gap)) return true;
		if (!/^(?:,|,? and)\s$/u.test(gap)) return false;
	}
	return false;
}
const PART = /\b(?:including|of whom|of which|among them|among whom)\b[^.;]{0,12}$/u;

/** The same again, or what it is set against. */
const AS_BEFORE =
	/^\s\($|[\s,](?:(?:up|down|compared|as|rise|increase|fall|drop)\s)?(?:from|with|to|against|than|versus|on)\s(?:(?:about|around|just|only|the|a|nearly|almost|some)\s)?$/u;

/** How many figures back a paragraph is looked through. */
const BACK = 6;

/** `own` with the noun of the last figure before it that can be of the same, else `own`. */
export function inherited(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	for (let i = site.index - 1; i >= 0 && i >= site.index - BACK; i--) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric) break;
		const same = other.sentence === site.sentence;
		if (!same && other.figure.kind === 'time') continue;
		if (!same && (other.sentence < site.sentence - 1 || (site.figure.kind === 'count' && site.figure.unit !== ''))) break;
		if (!same && !(BARE.has(site.figure.kind) || goesOn(site, other, view))) {
			// "jumped to £564m ($911m). That compared with £494m": the same in another currency stands between.
			if (site.figure.kind === 'money' && other.figure.kind === 'money') continue;
			break;
		}
		// "A boat with 71 people, of whom 16 were children. Guards pulled out 64": the next sentence goes on with the whole.
		if (!same && site.figure.kind === 'count' && isPart(i, view)) continue;
		// "above the 2% target and 0.8 points higher": of what was measured against it.
		if (AIMED.test(metric.noun) && !/^\s(?:to|from)\s$/u.test(view.text.slice(other.figure.to, site.figure.from))) continue;
		// "2,744 (9.9%) spent eight hours or more, down from 3,015": what those did, with no noun for them.
		if (
			i === site.index - 1 &&
			same &&
			metric.noun === '' &&
			metric.tail !== '' &&
			AS_BEFORE.test(view.text.slice(other.figure.to, site.figure.from))
		)
			return { ...metric, origin: 'inherited', source: 'sentence', wants: false };
		if (
			metric.noun === '' ||
			other.figure.kind === 'time' ||
			(other.figure.kind === 'age' && !same) ||
			(other.figure.kind === 'rank' && site.figure.kind !== 'rank' && (TIME_NOUN.test(metric.noun) || STREAK.test(metric.noun)))
		)
			continue;
		if (!compatible(site, other, view)) continue;
		// "£3m for roads over four years, £1m up on the last plan": a sum goes on with the sum before, not with how long.
		if (site.figure.kind === 'money' && isLasting(other) && view.sites[i - 1]?.figure.kind === 'money') continue;
		// How long it took is no amount of anything, nor is a vote: "for 48 months, not 36" goes on with the same.
		if (isLasting(other) && !isLasting(site) && !goesStraightOn(site, other, view) && isOfTime(other, view)) continue;
		// "older than 20 years, and four are off the road": how old they are is not what is counted.
		if (DIMENSIONS.has(metric.noun) && site.figure.kind !== 'measure') continue;
		if (VOTED.test(metric.noun) && site.index - i > 1) continue;
		// "with a population of 5.8 million, was worst hit, with 68 killed"
		if (own.tail !== '' && /\b(?:population|inhabitants)$/u.test(metric.noun)) continue;
		const { noun, from, to } = metric;
		// "has burned 12,500 acres and is 35% contained": the fire is, not what it did.
		if (site.figure.kind === 'percent' && other.figure.kind === 'measure' && /^\p{Ll}+(?:ed|nt|wn)$/u.test(noun)) continue;
		// "1,127 of them waited 12 hours, up from 19": how long they did is not how many.
		if (site.figure.kind !== 'measure' && other.figure.kind === 'measure' && isDoneLong(noun)) continue;
		// "54% of 1,200 voters and could reach 68%": of the share, not of those it is of.
		const whole = view.sites[i - 1];
		if (
			same &&
			whole?.figure.kind === site.figure.kind &&
			RATIO_KINDS.has(site.figure.kind) &&
			other.figure.kind === 'count' &&
			PART_OF.test(view.text.slice(whole.figure.to, other.figure.from))
		)
			continue;
		// "the top 10 markets, Kesh (up 18%)": an amount in brackets is of no count.
		if (
			site.bracket > other.figure.to &&
			other.figure.kind === 'count' &&
			other.figure.unit !== '' &&
			/^(?:percent|money|point)$/u.test(site.figure.kind) &&
			// "268 flats (down 19 percent)": of the flats right before it.
			!(
				i === site.index - 1 &&
				/^\s?$/u.test(
					view.text.slice(metric.to > other.figure.from ? Math.max(metric.to, other.figure.to) : other.figure.to, site.bracket),
				)
			)
		)
			continue;
		// "with 38 points, four behind": of points too.
		// "389 were arrested, compared with 423": arrested too.
		// "earned $643m, or $1.12 a share": earned too.
		const kept = /^points?$/u.test(metric.tail)
			? site.figure.unit === ''
			: same && (BARE.has(site.figure.kind) || (site.figure.kind === 'money' && DID.test(metric.tail)));
		// "Sixty shops were opened and three closed, giving a total of 724": all there are.
		const all = /\b(?:a total of|in all|altogether)\s$/u.test(
			view.text.slice(Math.max(0, site.figure.from - 12), site.figure.from),
		);
		const tail = kept && !all && own.tail === '' && own.of === '' ? metric.tail : own.tail;
		return { ...own, noun, tail, from, to, origin: 'inherited', source: same ? 'sentence' : 'paragraph', wants: false };
	}
	return own;
}

/** "Snow lay 27cm deep at Kesh. Marlow had 15cm, Nottingham 7cm": of a place, the same is told in the same unit. */
export function sameElsewhere({ figure, index }: Site, { text, sites }: View, places: readonly Mention[]): boolean {
	const before = sites[index - 1];
	if (figure.kind !== 'measure' || figure.unit === '' || before?.figure.kind !== 'measure' || before.figure.unit !== figure.unit)
		return false;
	const start = Math.max(before.figure.to, figure.from - 60);
	const name = PLACE_HAD.exec(text.slice(start, figure.from));
	if (!name?.[1]) return false;
	const from = start + name.index + name[0].indexOf(name[1]);
	// Rain, snow, wind and heat are told of places.
	return WEATHER_UNIT.test(figure.unit) || covers(places, from, from + 2);
}
const WEATHER_UNIT = /^(?:[cm]m|in|inch(?:es)?|(?:centi|milli)met(?:re|er)s?|°?[CF]|° ?[CF]|degrees?\b.*|mph|km\/h|kph|knots)$/iu;
const PLACE_HAD =
	/(?:^|[,.;]\s|\band\s|\bwhile\s)(\p{Lu}[\p{L}’'-]*(?:\s(?:in\s)?\p{Lu}[\p{L}’'-]*){0,4})(?:\s(?:had|saw|got|recorded|received|measured|reported|registered|logged))?\s$/u;
