/** Two sides counted against each other: "gainers beat decliners 712 to 241", "outnumbered losers by 2,655 to 1,318". */
import { matchesOf } from '../../matches.ts';
import type { MetricParts } from '../metric.ts';
import type { Range, Site, View } from '../view.ts';
import { stated } from './stated.ts';

const SIDES =
	/(?:^|[\s"“(])(\p{L}{3,}s|women|men)\s(?:in favou?r\s|against\s)?(?:(?:again|also|still|easily|far|heavily|narrowly|slightly|comfortably)\s)?(?:have\s|had\s)?(?:outnumber(?:ed|s)?|beat|led|lead|outpaced?|outweigh(?:ed|s)?|outstrip(?:ped|s)?|exceed(?:ed|s)?|surpass(?:ed|es)?|swamped|topped|trail(?:ed|s)?)\s(?:the\s)?(\p{L}{3,}s|women|men)\b/gu;
/** From the sides to the first of a pair: "by", "by a count of", "on the Hale exchange, ". */
const BEFORE = /^[^.;:\d]{0,60}$/u;
/** Between the two of a pair. */
const TO = /^(?:\s?[-–]\s?|\s(?:to|against|versus)\s)$/u;
/** More pairs are a table. */
const MOST = 4;

/** Gives each number of such a pair its own side, also where a second pair goes on: "712 to 241, and 846 to 507 in Hale". */
export function opposed(view: View, metrics: MetricParts[]): void {
	let next = 0;
	for (const sides of matchesOf(view.text, SIDES)) {
		const [all, one = '', other = ''] = sides;
		const end = sides.index + all.length;
		while (next < view.sites.length && (view.sites[next]?.figure.from ?? 0) < end) next++;
		const first: Range = { from: end - all.length + all.indexOf(one), to: 0 };
		first.to = first.from + one.length;
		const second: Range = { from: end - other.length, to: end };
		let at = end;
		for (let i = next, n = 0; n < MOST; n++) {
			const a = counted(view, i);
			const b = counted(view, i + 1);
			if (!a || !b || a.sentence !== b.sentence || !BEFORE.test(view.text.slice(at, a.figure.from))) break;
			if (!TO.test(view.text.slice(a.figure.to, b.figure.from))) break;
			metrics[a.index] = stated(view.text, first);
			metrics[b.index] = stated(view.text, second);
			at = b.figure.to;
			i += 2;
		}
	}
}

/** The site at `i` where it is a count; how it is worded does not matter: the sides name what is counted. */
function counted({ sites }: View, i: number): Site | null {
	const site = sites[i];
	return site?.figure.kind === 'count' ? site : null;
}
