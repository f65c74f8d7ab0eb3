/** "Police in Kesh – which takes in Tarrow – counted 18,900": what stands between dashes or in brackets is said on the way. */
import type { PlaceMention } from '../types.ts';
import type { View } from '../view.ts';

const REACH = 120;
const OPENS = /(?:\s[–—]\s|—|\()[^–—()]*$/u;
const CLOSES = /^[^–—().!?]*(?:\s[–—]|—|\))/u;

/** Where the aside ends in which an English place stands; 0 where it stands in none. */
export function asideEnd({ from, to }: PlaceMention, { text }: View, sentence: number): number {
	const before = text.slice(Math.max(sentence, from - REACH), from);
	if (!/[–—(]/u.test(before)) return 0;
	const opens = OPENS.exec(before)?.[0];
	const closes = opens === undefined ? undefined : CLOSES.exec(text.slice(to, to + REACH))?.[0];
	if (opens === undefined || closes === undefined) return 0;
	return opens.startsWith('(') === closes.endsWith(')') ? to + closes.length : 0;
}
