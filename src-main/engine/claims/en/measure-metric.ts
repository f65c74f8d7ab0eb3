/** What a measure is of by the noun right before it, or by what is measured out. */
import type { MetricParts } from '../metric.ts';
import type { Around } from './around.ts';
import { LINK_VERBS } from './lexicon/words.ts';
import { stated } from './stated.ts';
import { isVerbInS } from './stops.ts';

/** What a measure is of by the words right beside it, or null. */
export function ofMeasure({ site, view, behind, right }: Around): MetricParts | null {
	const { text } = view;
	const { figure } = site;
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

/** "Storm Brigid: winds near 100mph", "with winds of nearly 100mph": the plural right before what measures it. */
const PLURAL_BEFORE = /(?:\p{L}:|\bwith)\s((?:\p{Ll}+\s)?\p{Ll}{3,}s)\s(?:of\s|reaching\s|topping\s|exceeding\s)?$/u;
const WITH_NOUN = /\b(?:with|bringing|packing|and)\s((?:\p{Ll}+\s)?\p{Ll}{2,}s)\s(?:reaching\s|of\s)?up to\s[^\s]+/u;
