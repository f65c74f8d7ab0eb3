/** The noun that a count is printed with: "1,200 people", "48 new cases". */
import type { Range, Site } from '../view.ts';
import { HOW } from './right-phrase.ts';
import { type Word, wordsOf } from './words.ts';

const CURRENCY = /^[$£€¥]|dollar|euro|pound|yuan|rupee|yen|pence|cent/iu;
const NUMERAL =
	/^(?:\p{N}.*|.*\p{N}|\p{L}+-(?:hundred|thousand|million|billion|dozen|lakh|crore).*|(?:twen|thir|for|fif|six|seven|eigh|nine)ty.*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|half|a|an|and|or|so|to|of|more|another|other|further|over|under|(?:dozen|hundred|thousand|million|billion|trillion|lakh|crore)s?|bn|mn|mln|bln|m|k|plus|odd|least|than|some|about|nearly|almost|around|roughly|approximately|estimated|many|as|up|between|fewer|less|only|just)$/iu;

/** "1,200 people", "48 new cases": the noun is printed as the figure's unit, with its adjectives between number and unit. */
export function unitNoun({ figure }: Site, text: string): Range | null {
	if (figure.kind !== 'count' || figure.unit === '' || CURRENCY.test(figure.unit) || /^(?:per|an?|each)\b/iu.test(figure.unit))
		return null;
	// "a four-game unbeaten run": the unit of a compound is no noun of its own.
	if (/[\d\p{L}]-\p{L}+$/u.test(text.slice(figure.from, figure.to)) && /^\s+\p{L}/u.test(text.slice(figure.to, figure.to + 3)))
		return null;
	const at = text.indexOf(figure.unit, figure.from);
	const unit = at >= 0 && at + figure.unit.length <= figure.to ? at : figure.to - figure.unit.length;
	if (unit <= figure.from) return null;
	// "31,000 lives a year": the rate is the figure's.
	const noun = figure.unit.replace(/\s(?:an?|per|each)\s.*$/u, '').length;
	const to = figure.to > unit + noun ? unit + noun : figure.to;
	const before = wordsOf(text, figure.from, unit);
	let from = unit;
	for (let i = before.length - 1; i >= 0; i--) {
		const word = before[i];
		if (!word || (NUMERAL.test(word.key) && !insideNoun(before, i)) || (!word.word && word.text !== '-')) break;
		from = word.from;
	}
	return { from, to };
}

/** "small and medium-sized firms", "Covid-19 patients": a word that stands in numbers too, with an adjective or letters before it. */
const insideNoun = (before: readonly Word[], i: number): boolean => {
	const word = before[i];
	const ahead = before[i - 1];
	if (i === 0 || !word || !ahead?.word) return false;
	if (JOINS.test(word.key)) return !NUMERAL.test(ahead.key) && i < before.length - 1;
	return NAME_AND_NUMBER.test(word.text);
};
const JOINS = /^(?:and|or)$/u;
const NAME_AND_NUMBER = /^\p{L}[\p{L}-]*\p{N}{1,4}$/u;

/** Whether the words right behind a plural unit have no plural head: they say what it does or how it is. */
export function isSingle(text: string, unit: Range, right: Range): boolean {
	if (unit.to > right.from || text.slice(unit.to, right.from) !== ' ' || !PLURAL.test(text.slice(unit.from, unit.to)))
		return false;
	const head = /^[^\s]+(?:\s(?!of\b|in\b|on\b|for\b)[^\s]+)*/u.exec(text.slice(right.from, right.to))?.[0] ?? '';
	return !PLURAL.test(head) && head === head.toLowerCase() && !HOW.test(head);
}
const PLURAL = /(?:[^s]s|people|men|women|children|police|staff|cattle|sheep|fish|troops|aircraft)$/iu;
