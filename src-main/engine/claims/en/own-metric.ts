/** What the words of its own clause say that a figure is of. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Mention } from '../types.ts';
import type { Site, View } from '../view.ts';
import { ageMetric } from './age-metric.ts';
import { type Around, startsInPlace } from './around.ts';
import { told } from './befallen.ts';
import { ofChange } from './change-of.ts';
import { ofCount } from './count-metric.ts';
import { deedOf, isSubjectOfBe } from './deed.ts';
import { ofDistance } from './distance-metric.ts';
import { ofDuration } from './duration-metric.ts';
import { faredBefore } from './fared.ts';
import { labelled, listedBefore } from './labelled.ts';
import { lastMetric } from './last-metric.ts';
import { leftOf, placeless, ranked, unverbed, whereless, widely } from './left-words.ts';
import { amongPlaces, labelOfEntry, labelOfLine } from './line-label.ts';
import { linkedSubject } from './linked-subject.ts';
import { ofMeasure } from './measure-metric.ts';
import { listOf } from './metric-lists.ts';
import { namedList } from './named-list.ts';
import { ofNounBehind } from './noun-behind.ts';
import { areWhat, namedBefore } from './of-them.ts';
import { partOfWhole } from './part-of-whole.ts';
import { RATIO_KINDS } from './ratio-kinds.ts';
import { rightPhrase } from './right-phrase.ts';
import { saidOutright } from './said-outright.ts';
import { ofShare } from './share-metric.ts';
import { stated } from './stated.ts';
import { streakOf } from './streak.ts';
import { ofSum } from './sum-metric.ts';
import { FISCAL, SPENT } from './sums.ts';
import { usable } from './usable.ts';
import { voteOf } from './vote-metric.ts';
import { beforeWay } from './way-behind.ts';

/** What the figure's own clause says it is of; it `wants` a noun where the clause names none. */
export function ownMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts {
	const { text } = view;
	const { figure } = site;
	if (figure.kind === 'time') return NO_METRIC;
	if (figure.kind === 'age') return ageMetric(site, view, rightPhrase(text, site.right, times, false));
	if (isConversion(site, view) || IT_AT.test(text.slice(Math.max(0, figure.from - 36), figure.from))) return NO_METRIC;
	const outright = saidOutright(site, view);
	if (outright) return outright;
	const apart =
		streakOf(site, view) ??
		voteOf(site, view) ??
		ofDuration(site, view) ??
		ofDistance(site, view) ??
		namedBefore(site, view) ??
		partOfWhole(site, view) ??
		ofChange(site, view, times, places);
	if (apart) return apart;
	const ratio = RATIO_KINDS.has(figure.kind);
	const folds = figure.kind === 'multiple' && FOLDS.test(text.slice(figure.from, figure.to));
	const leftWords = ranked(whereless(placeless(widely(leftOf(site, view, times)), places, folds), places));
	// "Net up 18%": a title leaves the verb out.
	// "with part-time work up 1.9%": so does what is said along with the rest.
	const led = leftWords.findLastIndex((word) => word.key === 'with');
	const titled =
		(TITLED.has(view.paragraph.kind) ||
			// "Boats with sails made up 40 per cent": a verb with its particle.
			(led >= 0 &&
				led < leftWords.length - 2 &&
				!/^(?:ma[dk]es?|making|gave|gives?|put|took)$/u.test(leftWords.at(-2)?.key ?? ''))) &&
		(/^(?:up|down)$/u.test(leftWords.at(-1)?.key ?? '') ||
			// "Jobless rate up to 6.1 percent"
			(leftWords.at(-1)?.key === 'to' && /^(?:up|down)$/u.test(leftWords.at(-2)?.key ?? '')));
	const verbless = unverbed(leftWords);
	const line = labelOfEntry(site, view) ?? labelOfLine(site, view);
	// "Kent: 4.2% rise": where, not what.
	const where =
		line !== null &&
		(places.some(({ from, to }) => from <= line.from && to >= line.to) ||
			(labelOfEntry(site, view) !== null && amongPlaces(site, view, places)));
	const list =
		namedList(site, view) ?? (LISTS.test(text.slice(Math.max(0, figure.from - 6), figure.from)) ? listOf(site, view) : null);
	if (list) return stated(text, list);
	if (where && labelOfEntry(site, view)) return NO_METRIC;
	const label = (where ? null : line) ?? labelled(site, view);
	const member = label ? null : listedBefore(site, view, places);
	// "shops added 14,000 jobs, and factories 23,000": jobs too.
	const same = view.sites[site.index - 1]?.figure;
	if (member && figure.kind === 'count' && same?.kind === 'count' && same.unit !== '')
		return { ...stated(text, member), tail: same.unit };
	const labels = label ?? member;
	const said = titled && led >= 0 && led < leftWords.length - 2 ? leftWords.slice(led + 1) : leftWords;
	// "The bank expects 3.1 percent": who expects it is not what it is of.
	const expected = isExpected(site, view) && !(figure.kind === 'count' && figure.unit !== '');
	const linked =
		labels ??
		(isSubject(site, view) || expected || SAID_THAT.test(text.slice(Math.max(0, figure.from - 48), figure.from))
			? null
			: linkedSubject(site, view, said, folds || titled || verbless, times, places));
	// "£5,000 each for the families": what it is for stands behind.
	const each = figure.kind === 'money' ? (EACH_FOR.exec(text.slice(site.right.from, site.right.from + 16))?.[0].length ?? 0) : 0;
	const behindRange = { from: site.right.from + each, to: Math.max(site.right.to, site.right.from + each) };
	const behind = text.slice(behindRange.from, behindRange.to).trimStart();
	// "$12.63 in afternoon trading", "$38.17 on the Metal Exchange": when and where, not what for.
	const when =
		(figure.kind === 'money' &&
			/^(?:in|on|at|for)\b/iu.test(behind) &&
			(FISCAL.test(behind) ||
				!SPENT.test(behind) ||
				VENUE.test(behind) ||
				MARKET.test(behind) ||
				startsInPlace(behind, site, view, places))) ||
		(ratio && startsInPlace(behind, site, view, places));
	// "1,900 scored an E", "31% come from farms": with no noun beside it, the figure is of what those counted did.
	const way = ratio || figure.kind === 'money' || figure.kind === 'measure' ? beforeWay(site, view) : null;
	if (way) return stated(text, way);
	const kind = areWhat(site, view);
	if (kind) return kind;
	// "Cyclists fared worst: 19 dead", "The rate was not the same everywhere: 2% in Hale"
	const fared = faredBefore(site, view);
	if (fared) return { ...stated(text, fared), tail: figure.kind === 'count' ? told(behind, true, false) : '' };
	const deed = deedOf(site, view);
	if (deed !== '') return { ...NO_METRIC, tail: deed };
	// "72.4 percent were seen in time": so are those who are so, by a rate of them.
	const state = ratio && isSubjectOfBe(site, view) ? told(behind, true, false) : '';
	if (state !== '') return { ...NO_METRIC, tail: state };
	const right = when ? null : usable(rightPhrase(text, behindRange, times, figure.kind === 'money' || ratio), site, text);
	const around: Around = { site, view, times, places, ratio, folds, leftWords, labels, linked, expected, behind, right };
	// The order matters: the nearer and the more particular words go first.
	return ofShare(around) ?? ofCount(around) ?? ofMeasure(around) ?? ofNounBehind(around) ?? ofSum(around) ?? lastMetric(around);
}

const EACH_FOR = /^\s(?:each|apiece)(?=\s(?:for|to|towards)\s)/u;

/** What leads from a name to its number in a list. */
const LISTS = /(?:\bwith|\bat|\bon|\bup|\bdown|\bhad|\bsaw|\bby|[,:(–—-])\s?$/u;

/** "3,200 acres (1,295 hectares)", "five (56%)": the same once more. */
function isConversion(site: Site, view: View): boolean {
	const other = view.sites[site.index - 1];
	if (!other || site.bracket < other.figure.to) return false;
	return /^\s*\((?:about |around |roughly |nearly |some |or |= )?\s*$/u.test(view.text.slice(other.figure.to, site.figure.from));
}

/** "Staff found that £14,800 was missing": the sum is what the clause is told of. */
export const isSubject = ({ figure }: Site, { text }: View): boolean =>
	/\b(?:that|because|although|though|whether|found|said|says|suggests?|showed|shows)\s(?:about |around |nearly |almost |some |just |only |more than )?$/u.test(
		text.slice(Math.max(0, figure.from - 24), figure.from),
	) &&
	/^\s(?:(?:is|was|are|were|will|would|has|have|had|could|may|might|think|believe|want|say|support|oppose|favou?r|feel|prefer|expect|plan|live)\b|\p{Ll}+ed\b(?!\s(?:in|by|at|from|on)\b))/u.test(
		text.slice(figure.to, figure.to + 20),
	);

/** "the Land Registry reported it at £181,466": of what was told before. */
const IT_AT =
	/\b(?:reported|reports|put|puts|estimated|set|valued|placed|recorded|priced|pegged)\s(?:it|them|this|that)\sat\s(?:(?:about|around|nearly|just|only|over|more than)\s)*$/u;
/** "The report found that more than half": who found it is not what it is of. */
const SAID_THAT =
	/\b(?:found|said|says|shows?|showed|reported|suggests?|suggested|revealed|indicated|estimated|means|warned|claimed|noted)\sthat\s(?:(?:about|around|nearly|almost|some|just|only|more than|fewer than|less than|over|up to|an estimated|at least|as many as)\s)*$/u;
/** "doubled", "halved". */
const FOLDS = /\b(?:doubl|trebl|tripl|quadrupl|halv)/iu;
/** Paragraphs whose lines leave the verb out. */
const TITLED: ReadonlySet<string> = new Set(['headline', 'deck', 'crosshead', 'listitem']);

export const isExpected = ({ figure }: Site, { text }: View): boolean =>
	EXPECTS.test(text.slice(Math.max(0, figure.from - 60), figure.from));
/** Somebody's guess, in the active: "economists had pencilled in a rise to 4.5%". */
const EXPECTS =
	/(?:(?<!\b(?:is|are|was|were|be|been|being|than|as|the|an?|its|their|\p{L}+ly)\s)\b(?:expects?|expected|forecasts?|predict(?:s|ed)?|(?:looked|hoped|looks|look) for|pencill?ed in|anticipat(?:es?|ed)|reckons?|reckoned)|(?<=\b(?:is|are|was|were|been)\s)(?:looking|hoping) for)\s(?:(?:an?|the)\s(?:(?!(?:pay|wage|salary|price|tax|rent|fare|rate)\b)\p{Ll}+\s)?(?:rise|fall|gain|drop|dip|increase|decrease|decline|reading|figure|level)\s(?:of|to)\s)?(?:(?:about|around|roughly|nearly|only|just|some|up to|between|more than)\s)?$/u;

/** "at £141 in the after-hours market": when something is traded. */
const MARKET =
	/^in\s(?:the\s)?(?:after-hours|pre-?market|extended|overnight|interbank|parallel|official|morning|afternoon|early|late|electronic)\s(?:market|trade|trading|session|dealings?)\b/u;
/** Where prices are made. */
const VENUE =
	/^(?:on|in|at)\s(?:the\s)?(?:\p{Lu}[\p{L}.&'’-]*\s){0,4}(?:Exchange|Bourse|Market|Board of Trade|Nasdaq|NASDAQ|Nymex|NYMEX|Comex|COMEX|NYSE|AIM|LME|JSE|BSE|NSE|ASX|Wall Street)\b/u;
