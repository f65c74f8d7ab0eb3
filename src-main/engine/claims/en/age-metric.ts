/** Whose age an age is, in an English report. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Range, Site, View } from '../view.ts';
import { CALLINGS } from './lexicon/words.ts';
import { stated } from './stated.ts';

const PERSON = /(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})(?:,\s+|\s\()(?:who is |then |now |also |just |only )?$/u;
/** "Health Minister Alan Crewe", "Kenya's Faith Rono": the name without what the person is or where from. */
const CALLED = new RegExp(`^(?:(?:${[...CALLINGS].join('|')})\\s|\\p{L}+['’]s\\s){1,2}(?=\\p{Lu})`, 'u');
const DESCRIBED =
	/\b(?:an?|the|his|her|their)\s((?:(?!(?:and|or|of|for|with|to|by|in|on|from|at)\s)\p{Ll}+\s){0,2}\p{Ll}+),\s+(?:aged\s)?$/iu;
const IN_DECADE =
	/\b((?:wo)?man|men|women|boy|girl|couple|driver|passenger|pensioner|pedestrian|cyclist|motorcyclist|\p{Ll}+(?:er|or|ist|ant|ent))s? (?:who is |both |all |also )?in (?:his|her|their) (?:early |late |mid-|mid )?$/u;
const OF_AGE = /\b(\p{Ll}+) of $/u;
const AGED =
	/(?<!\p{L})((?:(?!(?:and|or|but|the|of|for|among|with|to|by|in|on|from|is|are|was|were|be|being)\s)\p{L}+\s)?\p{L}+)\s+(?:is |was |are |were )?(?:aged?|over|under)\s+(?:of |between )?$/u;

const RATE_AMONG =
	/(?:^|[\s,;.])((?:(?!(?:the|an?|and|but|or|of|for|its|their|in|on|with|that|while|said|to)\s)\p{L}[\p{L}-]*\s){0,2}\p{L}{3,})\s(?:among|for|of|by)\s(?:those|anyone)\s(?:aged\s|over\s|under\s|between\s)+$/iu;

/** Whose age it is: the name or the noun beside it. */
export function ageMetric(site: Site, view: View, right: Range | null): MetricParts {
	const { text } = view;
	const { figure } = site;
	const start = Math.max(0, figure.from - 60);
	const before = text.slice(start, figure.from);
	const person = PERSON.exec(before);
	if (person?.[1]) {
		const name = person[1].replace(CALLED, '');
		const to = start + person.index + person[1].length;
		return stated(text, { from: to - name.length, to });
	}
	// "a man, 34, and a woman, 29"
	const described = DESCRIBED.exec(before);
	if (described?.[1]) {
		const from = start + described.index + described[0].indexOf(described[1]);
		return stated(text, { from, to: from + described[1].length });
	}
	// "a woman in her 70s"
	const decade = IN_DECADE.exec(before)?.[1];
	if (decade) {
		const at = before.lastIndexOf(decade);
		return stated(text, { from: start + at, to: start + at + decade.length });
	}
	// "a man of 19"
	const noun = OF_AGE.exec(before)?.[1];
	if (noun) {
		const to = figure.from - 4;
		return stated(text, { from: to - noun.length, to });
	}
	if (right) return stated(text, right);
	// "At 19, student Callum Reid": the name behind the comma.
	const named = /^,\s+(?:\p{Ll}+\s+){0,2}(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/u.exec(
		text.slice(figure.to, figure.to + 60),
	);
	if (named?.[1] && /\bat\s$/iu.test(before)) {
		const from = figure.to + named[0].length - named[1].length;
		return stated(text, { from, to: from + named[1].length });
	}
	// "the jobless rate among those aged 15 to 24": the age says for whom the rate is.
	const rate = RATE_AMONG.exec(before);
	if (rate?.[1]) {
		const from = start + rate.index + rate[0].indexOf(rate[1]);
		return stated(text, { from, to: from + rate[1].length });
	}
	const aged = AGED.exec(before);
	if (aged?.[1]) return stated(text, { from: start + aged.index, to: start + aged.index + aged[1].length });
	return NO_METRIC;
}
