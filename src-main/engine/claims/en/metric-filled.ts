/** Hollow nouns, and what stands in for them: what the sentence said before, or what "saw", "showed" or "suffered" it. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Range, Site, View } from '../view.ts';
import { tallied } from './count-metric.ts';
import { isHollow } from './hollow.ts';
import { STOP_WORDS } from './lexicon/words.ts';
import { inherited } from './metric-inherit.ts';
import { stated } from './stated.ts';
import { subjectOf } from './subject-phrase.ts';
import { wordsOf } from './words.ts';

/** A hollow noun gives way to what the sentence has said before, else to its subject. */
export function filled(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	const tail = tallied(site, view) || own.tail;
	const seen = seenBy(site, view);
	if (seen) return { ...stated(view.text, seen), tail };
	const before = inherited({ ...NO_METRIC, tail: own.tail, of: own.of }, site, view, done);
	// "It added 16,200 jobs and its rate eased to": jobs have no rate.
	const source = done.findLastIndex(({ noun, from }) => noun === before.noun && from === before.from);
	if (/^rate$/iu.test(own.noun) && view.sites[source]?.figure.kind === 'count' && before.noun !== '') return own;
	const start = view.sentences[site.sentence]?.from ?? 0;
	const again = before.source === 'paragraph' && LEVEL.test(view.text.slice(start, site.figure.from).trimStart());
	return (before.source === 'sentence' || again) && !isHollow(before.noun)
		? { ...before, tail }
		: { ...NO_METRIC, tail, of: own.of };
}

/** "The previous week's level was revised": of what the sentence before was told of. */
const LEVEL =
	/^(?:The|This|That|Its|Last)\s(?:[\p{L}’'-]+\s){0,3}?(?:level|figure|total|number|rate|count|reading|average)\s(?:was|is|had|has|were|rose|fell|stood|compare[sd])\b/u;

/** "gun crime has seen a reduction of 20 per cent": what saw, showed or suffered it. */
const SAW =
	/(?:^|[,;:]\s|\b(?:while|and|but|as|that|with|whereas)\s)((?:(?!while\b|and\b|but\b|that\b|has\b|have\b|had\b)[\p{L}][\p{L}'’-]*\s){1,5}?)(?:also\s)?(?:has |have |had )?(?:seen|saw|recorded|records|posted|had|has|reported|registered|show(?:s|ed|n|ing)?|suffered|experienced|enjoyed|logged)\s(?:an?|the)\s(?:[\p{L}-]+\s){0,3}(?:of|in)?\s?$/u;
/** Characters before the figure in which its verb is looked for. */
const SAW_REACH = 90;

function seenBy(site: Site, view: View): Range | null {
	const left = site.left.at(-1);
	if (!left) return null;
	const from = Math.max(left.from, site.figure.from - SAW_REACH);
	const words = SAW.exec(view.text.slice(from, site.figure.from));
	if (!words?.[1]) return null;
	// "Burglary figures show a rise of": of burglary; "the figures show" only tell.
	const noun = words[1].trimEnd().replace(/\s(?:figures|data|statistics|numbers)$/u, '');
	const at = from + words.index + words[0].indexOf(words[1]);
	const range = { from: at, to: at + noun.length };
	const inside = wordsOf(view.text, range.from, range.to);
	return inside.every((word) => STOP_WORDS.has(word.key) || isHollow(word.text)) || SPEAKER.test(noun)
		? null
		: subjectOf(inside, true);
}

/** "The figures show a rise of": they only tell. */
const SPEAKER = /\b(?:figures|data|statistics|reports?|surveys?|studies|study|numbers|results|they|it|we|this|that|which|who)$/iu;

/** "Oil had a share of 9 per cent in output": of oil. */
export function shareOf(own: MetricParts, site: Site, view: View): MetricParts | null {
	if (site.figure.kind !== 'percent' || !/^(?:market )?share$/u.test(own.noun)) return null;
	const seen = seenBy(site, view);
	return seen && { ...stated(view.text, seen), tail: own.noun };
}
