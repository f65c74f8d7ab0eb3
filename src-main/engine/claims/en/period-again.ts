/** What stands between commas behind the time that opens a sentence, and tells of that time again. */
import type { PeriodMention } from '../types.ts';
import { opensSentence } from './period-told.ts';

const AGAIN =
	/^,\s(?:which\b|when\b|(?:the|its|an?)\s(?:(?:first|last|latest|only|final|second|third|peak|full|whole|most recent)\b|year|month|quarter|season|summer|winter|autumn|spring))[^,.;:]{0,110},/u;
/** No longer apposition is looked for. */
const REACH = 130;

/** "In 2019, the last summer before the pandemic, there were 171": the pandemic dates nothing. */
export function markAgain(text: string, mentions: readonly PeriodMention[]): void {
	for (const [i, opener] of mentions.entries()) {
		if (opener.aside || text.charAt(opener.to) !== ',' || !opensSentence(text, opener.from)) continue;
		const apposed = AGAIN.exec(text.slice(opener.to, opener.to + REACH))?.[0];
		if (!apposed) continue;
		const end = opener.to + apposed.length;
		for (let k = i + 1; k < mentions.length; k++) {
			const inside = mentions[k];
			if (!inside || inside.from >= end) break;
			inside.aside = true;
		}
	}
}
