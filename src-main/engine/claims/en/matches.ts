/**
 * Reports of a match: Kent, Leeds and England are sides there, which score and trail, and the match is where the report
 * says "at" or "in". A name that only does something in such a story is no place.
 */
import { matchesOf } from '../../matches.ts';
import type { StoryPlaces } from '../place-weights.ts';
import type { PlaceMention } from '../types.ts';

/** Words that a report of a match cannot do without, by sport; a few of them in other reports mean something else. */
const OF_MATCHES =
	/\b(?:wickets?|overs|innings|batsm[ae]n|batters?|bowlers?|bowled|lbw|unbeaten|half-century|hat-trick|penalty|penalties|striker|midfielder|goalkeeper|half-time|full-time|kick-off|equali[sz]er|offside|free-kick|corner kick|substitute|tries|try-scorer|scrum|line-?out|fly-half|full-back|touchdowns?|quarterback|yards|rebounds|assists|three-pointers?|free throws|inning|pitcher|home runs?|set point|break point|tie-?break|match point|birdie|bogey|par-\d|goals?|scored|scoreline|final whistle|referee|coach|semi-?finals?|quarter-?finals?|points table|championship|league|one-day international|ODIs?|T20s?|run chase|first-class matches|stumps|wicketkeeper|tailender|spinners|seamers?|pacem[ae]n|extra time|injury time|(?<=\d )(?:runs|balls|tackles)|under-\d\ds?)\b/giu;
/** So many different ones tell a match. */
const ENOUGH = 4;
/** No longer opening is read for them. */
const REACH = 4000;

/** Whether a story is the report of a match. Linear in its first few thousand characters. */
export function isMatch(paragraphs: readonly StoryPlaces[]): boolean {
	const found = new Set<string>();
	let read = 0;
	for (const { view } of paragraphs) {
		if (view.paragraph.kind === 'furniture') continue;
		const text = view.paragraph.text.slice(0, REACH - read);
		for (const [word] of matchesOf(text, OF_MATCHES)) found.add(word.toLowerCase().replace(/s$/u, ''));
		read += text.length;
		if (found.size >= ENOUGH) return true;
		if (read >= REACH) break;
	}
	return false;
}

/** "Vesk's spinners bowled": a side; "at Lord's in June" is the ground. */
const isSide = ({ from, to, subject, theme, passing }: PlaceMention, text: string): boolean =>
	subject === true ||
	theme === true ||
	passing !== undefined ||
	(/^['’]s?\s/u.test(text.slice(to, to + 3)) && !/\b(?:[Aa]t|[Ii]n)\s(?:the\s)?$/u.test(text.slice(Math.max(0, from - 7), from)));

/** "Kesh: A left-hander struck 118": where it was filed. */
const opensLine = ({ from, to }: PlaceMention, text: string): boolean =>
	text.startsWith(': ', to) && text.slice(0, from).trim() === '';

/** The mentions of a match's report that say where: the sides are left out. */
export const withoutSides = (mentions: readonly PlaceMention[], text: string): PlaceMention[] =>
	mentions.filter(
		(mention) => mention.dateline || mention.parts.at(-1)?.level === 'site' || opensLine(mention, text) || !isSide(mention, text),
	);
