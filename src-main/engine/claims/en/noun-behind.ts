/** Nouns right behind a figure that it describes: "a £4m transfer", "a 1% fall in profit", "longer 12-hour waits". */
import type { MetricParts } from '../metric.ts';
import type { Mention } from '../types.ts';
import type { Range, Site, View } from '../view.ts';
import { type Around, startsInPlace } from './around.ts';
import { STOP_WORDS } from './lexicon/words.ts';
import { TIME_NOUN } from './linked-subject.ts';
import { rightPhrase } from './right-phrase.ts';
import { stated } from './stated.ts';

/** What a figure is of by the noun right behind it, or null. */
export function ofNounBehind({ site, view, times, places, ratio, leftWords, labels, behind, right }: Around): MetricParts | null {
	const { text } = view;
	const { figure } = site;
	// "longer 12-hour waits": a measure in a compound describes the noun behind it.
	const compound = figure.kind === 'measure' && COMPOUND.test(text.slice(figure.from, figure.to));
	// "despite a 1% fall in second-quarter profit"
	const next = view.sites[site.index + 1];
	const dated = next?.figure.kind === 'time' && CHANGE_IN.test(text.slice(figure.to, Math.min(next.figure.from, figure.to + 30)));
	const changed =
		dated && figure.kind !== 'count' ? rightPhrase(text, { from: next.figure.to, to: next.right.to }, times, false) : null;
	if (changed) return stated(text, changed);
	// "a rise of 12 per cent in bookings": in what, where a change has only its article before it.
	if (
		right &&
		/^in\b/u.test(behind) &&
		leftWords.at(-1)?.key === 'of' &&
		CHANGED.test(leftWords.at(-2)?.key ?? '') &&
		!/[^s]s$/u.test(leftWords.at(-3)?.key ?? '') &&
		!startsInPlace(behind, site, view, places) &&
		!TIME_NOUN.test(text.slice(right.from, right.to))
	)
		return stated(text, right);
	// "his £13,000 move": a noun that may look like a verb.
	const looks = right || figure.kind === 'count' ? null : NOUN_BEHIND.exec(text.slice(figure.to, figure.to + 20))?.[1];
	if (looks && DETERMINED.test(text.slice(Math.max(0, figure.from - 24), figure.from)))
		return stated(text, { from: figure.to + 1, to: figure.to + 1 + looks.length });
	if (compound) {
		const word = /^\s(\p{Ll}{3,})\b/u.exec(text.slice(figure.to, figure.to + 24))?.[1];
		if (right && text.slice(figure.to, right.from) === ' ') return stated(text, right);
		if (word && !STOP_WORDS.has(word)) return stated(text, { from: figure.to + 1, to: figure.to + 1 + word.length });
	}
	// "a $1.2 billion 2026 budget", "the council's £9m three-year plan": a time between the sum and its noun.
	const passed = figure.kind === 'money' ? pastTime(site, view, times) : null;
	if (passed) return stated(text, passed);
	// "a £4m transfer", "a 400-metre chase": an amount between the article and its noun describes that.
	if (right && figure.kind !== 'count' && !labels && describesNoun(site, text, right)) return stated(text, right);
	// "received 62% less rain": what there was less of.
	if (
		ratio &&
		right &&
		LESS_OF.test(behind) &&
		!/^(?:is|are|was|were|be|been|become|became|cost|costs)$/u.test(leftWords.at(-1)?.key ?? '')
	)
		return stated(text, right);
	// "operating at 114 percent student capacity": the rate is of the noun right behind it.
	if (
		figure.kind === 'percent' &&
		right &&
		leftWords.at(-1)?.key === 'at' &&
		text.slice(figure.to, right.from) === ' ' &&
		!/^(?:following|after|compared|versus|late|early)\b/u.test(behind)
	)
		return stated(text, right);
	// "bought a 51% stake in Norvik": what the rate stands before is its own noun.
	if (ratio && right && RATED.test(behind)) return stated(text, right);
	return null;
}

/** The noun behind the year or the stretch of time that stands right behind a sum with its article. */
function pastTime(site: Site, { text, sites }: View, times: readonly Mention[]): Range | null {
	const { figure } = site;
	const next = sites[site.index + 1];
	if (!next || !/^,?\s$/u.test(text.slice(figure.to, next.figure.from))) return null;
	const compound = /-\p{Ll}+$/u.test(text.slice(next.figure.from, next.figure.to));
	if (next.figure.kind !== 'time' && !compound) return null;
	if (!ARTICLE.test(text.slice(Math.max(0, figure.from - 32), figure.from))) return null;
	return /^\s\p{Ll}/u.test(text.slice(next.figure.to, next.figure.to + 2))
		? rightPhrase(text, { from: next.figure.to, to: next.right.to }, times, false)
		: null;
}
const ARTICLE =
	/(?:^|[\s“"(])(?:an?|the|its|their|his|her|our|this|\p{L}+['’]s?)\s(?:(?:more than|about|around|nearly|almost|roughly|over|record|proposed|new|planned|additional|estimated)\s)*$/iu;

const NOUN_BEHIND =
	/^\s(move|drive|run|visit|return|trial|lead|fight|escape|test|launch|release|draw|offer|bid|plan|report|contract|record|vote|stay|swim|climb|trade|start|finish|win|raise|hike)\b/u;
const COMPOUND = /[\d\p{L}]-\p{Ll}+$/u;
const CHANGE_IN =
	/^\s(?:rise|fall|drop|increase|decrease|decline|growth|jump|dip|gain|slump|surge|slide|reduction|cut|improvement|change) in\s(?:the\s|its\s)?$/u;
const CHANGED =
	/^(?:rise|fall|drop|increase|decrease|decline|growth|jump|dip|gain|slump|surge|slide|reduction|cut|improvement|change|uplift|upturn|downturn|hike|leap|plunge)$/u;
const LESS_OF = /^(?:less|more|fewer)\s(?!than\b|often\b|likely\b|or\b)\p{Ll}{3,}(?<!ly|ive|ful|able|ous|ed)\b/u;
const RATED =
	/^(?:stake|interest|shareholding|holding|discount|premium|tariff|tax|levy|duty|surcharge|fee|margin|chance|pay (?:rise|offer|increase)|response rate)\b/u;
const DETERMINED =
	/(?:^|[\s(“"])(?:an?|the|another|its|their|his|her|our|each)\s+(?:(?!past|last|next|first|previous|following|coming|same|top|whole|only|nearly|almost|about|around)\p{Ll}+\s+)?$/iu;

function describesNoun({ figure }: Site, text: string, right: Range): boolean {
	const gap = text.slice(figure.to, right.from);
	return (
		/^\s(?:higher |lower |greater |bigger |smaller )?$/u.test(gap) &&
		DETERMINED.test(text.slice(Math.max(0, figure.from - 24), figure.from))
	);
}
