/** Numbers that something went to: what went there is told of, and the noun behind them says only in what it is counted. */
import type { Site, View } from '../view.ts';
import type { Word } from './words.ts';

/** "Order intake rose 15% | to 53,820 vans", "shrank to 88 shares | from 131 shares": the other end of what was told of. */
export function goesTo({ figure, index, sentence }: Site, { text, sites }: View): boolean {
	const before = sites[index - 1];
	if (figure.kind !== 'count' || figure.unit === '' || before?.sentence !== sentence) return false;
	const gap = text.slice(before.figure.to, figure.from);
	// "Enrolment stood at 15,240 in May, 512 pupils or 3.5 per cent more": by so many more.
	if (
		before.figure.kind === 'count' &&
		before.figure.unit === '' &&
		/^[^.;:()\d]{0,48},\s(?:about\s|nearly\s|just\s|over\s)?$/u.test(gap) &&
		MORE_THAN.test(text.slice(figure.to, figure.to + 60))
	)
		return true;
	return before.figure.kind === 'percent'
		? /^\sto\s(?:about\s|nearly\s|just\s|over\s)?$/u.test(gap)
		: before.figure.unit === figure.unit && OTHER_END.test(gap);
}

const MORE_THAN =
	/^(?:\s(?:\([^()]{1,24}\)|or\s[\d.]+\s?(?:%|per ?cent|percent)))?,?\s(?:more|fewer|less|higher|lower|up|down)\s(?:than|on)\b/u;

/** "from", "up from", "a decline of", "against" */
const OTHER_END =
	/^(?:\s\([^)]{1,40}\))?,?\s(?:from|to|(?:up|down)(?: from)?|against|versus|as opposed to|compared (?:with|to)|an? (?:\p{Ll}+ )?(?:rise|fall|increase|decrease|decline|drop|gain|jump) of)\s(?:about\s|nearly\s|just\s|over\s)?$/u;

/** "shrank to", "was reduced by": a verb of change or its participle, and the way it led. */
export function movedTo(words: readonly Word[]): boolean {
	const way = words.findLastIndex((word) => /^(?:to|from|by)$/u.test(word.key));
	const verb = words[way - 1]?.key ?? '';
	const last = words.findLast((word) => !/^(?:about|nearly|around|almost|some|just|only|over|a|record|at)$/u.test(word.key));
	if (last && REACHES.test(last.key) && words[0] !== last) return true;
	return way > 1 && way >= words.length - 3 && CHANGES_TO.test(verb);
}
const REACHES = /^(?:reached|totall?ed|totals?|topped|tops|exceeded|exceeds|averaged|averages|put)$/u;
const CHANGES_TO =
	/^(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|grew|grown|grows?|growing|shr[aiu]nk|shrinks?|shrinking|sank|sunk|slid|climbs?|climbed|climbing|dropped|dropping|increase[sd]?|increasing|decreased?|decreasing|declined?|declining|narrow(?:ed|s|ing)|widen(?:ed|s|ing)|jump(?:ed|s|ing)|surg(?:ed|es|ing)|soar(?:ed|s|ing)|slump(?:ed|s|ing)|plung(?:ed|es|ing)|tumbl(?:ed|es|ing)|slip(?:ped|s|ping)|eas(?:ed|es|ing)|edg(?:ed|es|ing)|swell(?:ed|s|ing)|swollen|dwindl(?:ed|es|ing)|lengthen(?:ed|s|ing)|shorten(?:ed|s|ing)|expand(?:ed|s|ing)|contract(?:ed|s|ing)|amount(?:ed|s|ing)|improv(?:ed|es|ing)|reduced|raised|revised|up|down|totall?ed)$/u;
