/** What a measure is of by the noun right before it, or by what is measured out. */
import type { MetricParts } from '../metric.ts';
import type { Range } from '../view.ts';
import type { Around } from './around.ts';
import { LINK_VERBS } from './lexicon/words.ts';
import { stated } from './stated.ts';
import { isVerbInS, stops } from './stops.ts';
import type { Word } from './words.ts';

/** What a measure is of by the words right beside it, or null. */
export function ofMeasure({ site, view, leftWords, behind, right }: Around): MetricParts | null {
	const { text } = view;
	const { figure } = site;
	// "a crack 4cm wide", "in water 2m deep": the noun right before it.
	const sized = figure.kind === 'measure' && SIZE.test(behind) ? sizedBy(leftWords) : null;
	if (sized) return stated(text, sized);
	// "with gusts up to 40 mph": the noun right before it, behind "with".
	const beside = figure.kind === 'measure' ? WITH_NOUN.exec(text.slice(Math.max(0, figure.from - 40), figure.to)) : null;
	const blown =
		figure.kind === 'measure' && !/^of\b/u.test(behind)
			? PLURAL_BEFORE.exec(text.slice(Math.max(0, figure.from - 40), figure.from))
			: null;
	if (blown?.[1] && !LINK_VERBS.has(blown[1].split(' ').at(-1) ?? '') && !isVerbInS(blown[1].split(' ').at(-1) ?? '')) {
		const from = Math.max(0, figure.from - 40) + blown.index + blown[0].indexOf(blown[1], blown[0].search(/\s/u));
		return stated(text, { from, to: from + blown[1].length });
	}
	if (beside?.[1]) {
		const from = Math.max(0, figure.from - 40) + beside.index + beside[0].indexOf(beside[1], beside[0].search(/\s/u));
		return stated(text, { from, to: from + beside[1].length });
	}
	// "9,400 gallons of water": what is measured out.
	if (figure.kind === 'measure' && right && /^of\b/iu.test(behind)) return stated(text, right);
	return null;
}

const SIZE = /^(?:wide|deep|high|tall|thick|across|square|in (?:diameter|length|height|width))\b/u;
/** The noun that ends the words, where a preposition or an article leads to it: it could be no verb. */
function sizedBy(words: readonly Word[]): Range | null {
	const end = words.findLastIndex(
		({ key }) => !/^(?:about|around|nearly|almost|some|up|to|over|under|more|less|than|at|least|only|just)$/u.test(key),
	);
	const noun = words[end];
	if (end < 1 || !noun?.word || noun.text !== noun.key || stops(noun) || LINK_VERBS.has(noun.key)) return null;
	let first = end;
	while (
		first > 0 &&
		end - first < 3 &&
		words[first - 1]?.word &&
		words[first - 1]?.text === words[first - 1]?.key &&
		!stops(words[first - 1] as Word)
	)
		first--;
	const lead = words[first - 1]?.key ?? '';
	return /^(?:an?|the|its|their|his|her|in|with|by|through|into|of|under|behind|from|on)$/u.test(lead) && words[first]
		? { from: words[first]?.from ?? noun.from, to: noun.to }
		: null;
}

/** "Storm Brigid: winds near 100mph", "with winds of nearly 100mph": the plural right before what measures it. */
const PLURAL_BEFORE = /(?:\p{L}:|\bwith)\s((?:\p{Ll}+\s)?\p{Ll}{3,}s)\s(?:of\s|reaching\s|topping\s|exceeding\s)?$/u;
const WITH_NOUN = /\b(?:with|bringing|packing|and)\s((?:\p{Ll}+\s)?\p{Ll}{2,}s)\s(?:reaching\s|of\s)?up to\s[^\s]+/u;
