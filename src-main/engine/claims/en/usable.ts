/** Phrases behind a figure that could name what it is of, and those that only say how it lies, where and when. */
import type { Range, Site } from '../view.ts';
import { MEASURE_NOUN } from './count-metric.ts';
import { isHollow } from './hollow.ts';
import { DIMENSIONS } from './lexicon/words.ts';
import { TIME_NOUN } from './linked-subject.ts';
import { ADVERBIAL } from './stops.ts';

/** A phrase behind a ratio or a measure, unless it says only how the figure lies: "1.4 times the average", "6ft tall". */
export function usable(right: Range | null, { figure }: Site, text: string): Range | null {
	if (!right) return null;
	const words = text.slice(right.from, right.to);
	// "above the 0.3 percent gain economists expected", "a £900 increase on last year": of what was named before.
	if (figure.kind !== 'count' && BARE_CHANGE.test(words)) return null;
	// "four tutors | Larch hired in May": a name and its verb are a clause of their own.
	if (
		figure.kind === 'count' &&
		figure.unit !== '' &&
		/^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?$/u.test(words) &&
		text.slice(figure.to, right.from).trim() === '' &&
		DOES.test(text.slice(right.to, right.to + 16))
	)
		return null;
	// "22 million MT": tonnes, not what they are of.
	if (/^MM?T$/u.test(words)) return null;
	// "£4.10 in the Asian morning": when.
	if (/^\p{Lu}\p{L}+$/u.test(words) && PART_OF_DAY.test(text.slice(right.to, right.to + 11))) return null;
	// "61p in the pound": in what it is reckoned.
	if (figure.kind === 'money' && /\bin\s(?:the|an?)\s$/u.test(text.slice(figure.to, right.from))) {
		if (/^(?:pound|dollar|euro|rupee|hour)$/u.test(words)) return null;
	}
	// "the record of 16,820 set in May", "the 95 percent thought to protect a town"
	if (LONE.test(words) && (figure.kind !== 'count' || figure.unit === '')) return null;
	// "to 10% from 4% beginning in May": when.
	if (
		/^(?:beginning|starting|ending|commencing)\b/u.test(words) ||
		(words === 'effective' && /^\s(?:on\s|from\s|in\s)?[\p{Lu}\d]/u.test(text.slice(right.to, right.to + 8)))
	)
		return null;
	// "and 12 per cent never do": how often, of what was told before.
	if (/^(?:never|always|often|seldom|rarely|ever|do|did|does)\b/u.test(words)) return null;
	// "£2.80 a year extra"
	if (/^(?:rather|instead|plus|versus)\b/u.test(words)) return null;
	if (/^(?:extra|more|less|overall|altogether|combined)$/u.test(words)) return null;
	// "leaving all three unfit to live in": how they are.
	if (figure.kind === 'count' && figure.unit === '' && STATE.test(words)) return null;
	// "just 1.2 percent shy of", "135 onwards", "elsewhere": how far and where, not what.
	if (
		/^(?:shy|short|ahead|clear|onwards?|elsewhere|nationwide|worldwide|nationally|locally|abroad|altogether|apart|aside)\b/u.test(
			words,
		)
	)
		return null;
	// "2,214 belonged to": what they did, in a verb of no list.
	if (
		figure.kind === 'count' &&
		figure.unit === '' &&
		/^\p{Ll}+[^e]ed$/u.test(words) &&
		/^\s(?:to|in|from|at|on|for)\b/u.test(text.slice(right.to, right.to + 6))
	)
		return null;
	// "104.01 yen late in Marlow", "$8bn calculated by another firm"
	if (/^(?:late|early|earlier|later)$/u.test(words)) return null;
	// "$15m tallied in spring"
	if (/^\p{Ll}+ed$/u.test(words) && (figure.kind !== 'count' || /^\sby\b/u.test(text.slice(right.to, right.to + 4)))) return null;
	// "£494m in the same part of the year before"
	if (
		/^(?:same|corresponding|previous|prior|preceding|comparable|equivalent|year-ago|year-earlier)\b/u.test(words) &&
		/\b(?:in|for|over|during)\s(?:the\s)?$/u.test(text.slice(figure.to, right.from))
	)
		return null;
	// "6.6 percent the year after"
	if (TIME_NOUN.test(words) && /^\s(?:after|before|earlier|ago|previously)\b/u.test(text.slice(right.to, right.to + 12)))
		return null;
	// "in the hour before the close"
	if (TIME_NOUN.test(words) && /\b(?:in|on|for|over|during)\s(?:the\s)?$/u.test(text.slice(figure.to, right.from))) return null;
	if (figure.kind === 'count' && MEASURE_NOUN.test(figure.unit) && DIMENSIONS.has(words.split(/\s/u)[0]?.toLowerCase() ?? ''))
		return null;
	if (figure.kind === 'count' && figure.unit !== '') return right;
	if (figure.kind !== 'money' && figure.kind !== 'multiple' && DIMENSIONS.has(words.split(/\s/u)[0]?.toLowerCase() ?? ''))
		return null;
	// "$19bn, $3bn wider than a year before": how it lies beside another.
	if (figure.kind === 'money' && DIMENSIONS.has(words) && /(?:er|more|less)$/u.test(words) && text.startsWith(' than', right.to))
		return null;
	// "brought in £3m on volumes of 1,100 tonnes": what the next figure is of.
	if (figure.kind !== 'count' && words.endsWith(' of') && /\bon\s(?:the\s|its\s)?$/u.test(text.slice(figure.to, right.from)))
		return null;
	// "doubled in size"
	if (ADVERBIAL.test(words) && /\bin\s$/u.test(text.slice(figure.to, right.from))) return null;
	// "the five-percent threshold": a compound is of the noun behind it, however little that says.
	if (figure.kind === 'percent' && BOUNDS.test(words) && /\p{L}-\p{L}+$/u.test(text.slice(figure.from, figure.to))) return right;
	return figure.kind !== 'money' && figure.kind !== 'count' && isHollow(words) ? null : right;
}
const BOUNDS = /^(?:threshold|barrier|limit|mark|target|ceiling|floor|rate|levy|cap)$/u;

/** Participles that say how a number came about, and not what of. */
const LONE =
	/^(?:set|thought|believed|deemed|needed|required|wanted|promised|planned|targeted|reached|achieved|seen|posted|recorded|reported|registered|logged|forecast|projected|pencilled|put)$/u;

/** How those counted are. */
const STATE =
	/^(?:unfit|unable|able|likely|unlikely|ready|due|safe|unhurt|unharmed|eligible|keen|willing|sure|present|alive|strong|short|unwell|ill|sick|unsafe|uninhabitable|unaccounted|guilty|empty|vacant|free)\b/u;
/** "the Asian morning", "the London session" */
const PART_OF_DAY = /^\s(?:morning|afternoon|evening|session|day|hours|trade|close)\b/u;
const DOES =
	/^\s(?:has|had|is|was|will|would|\p{Ll}{2,}ed|bought|built|sold|found|made|took|sent|won|lost|ran|held|kept|left|gave|saw|met)\b/u;
/** A change, and not of what. */
const BARE_CHANGE =
	/^(?:gain|rise|fall|drop|decline|increase|decrease|jump|dip|slump|surge|slide|uptick|loss|advance|improvement|reduction)\b(?!\s(?:in|of|to|for)\b)/iu;
