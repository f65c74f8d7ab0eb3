/** Who said it, in English reports: X said, said X, according to X. */
import { matchesOf } from '../../matches.ts';
import type { SpeakerMention } from '../types.ts';

const NAME = "(?:[Tt]he\\s+)?[A-Z][\\p{L}'’.&-]*(?:\\s+(?:of|for|and|the|de|von|van|on)?\\s?[A-Z][\\p{L}'’.&-]*){0,6}";
const GENERAL =
	'(?:police|officials|authorities|analysts|economists|the (?:\\p{Ll}+ ){0,2}(?:company|ministry|government|agency|department|council|bank|report|study|survey|statement|commission|office|bureau|charity|union|group|firm))';
const SPOKE =
	'(?:said|says|told (?:reporters|[A-Z]\\p{L}+)|reported|announced|estimated|estimates|showed|shows|added|warned|noted|found)';
const BEFORE = new RegExp(`(${NAME}|\\b${GENERAL})\\s+(?:also\\s+|have\\s+|has\\s+)?${SPOKE}\\b`, 'gu');
const AFTER = new RegExp(`\\b(?:said|says|added)\\s+(${NAME}|${GENERAL})`, 'gu');
const ACCORDING = new RegExp(
	`\\b[Aa]ccording to\\s+(?:(?:data|figures|statistics|a (?:report|study|survey|statement))\\s+(?:from|by|released by|published by)\\s+)?(${NAME}|(?:the|a|an)\\s+\\p{Ll}+(?:\\s+\\p{Ll}+)?|\\p{Ll}+)`,
	'gu',
);

/** All speakers a paragraph names, ascending by the end of the act. Linear: every pattern is bounded. */
export function speakerMentionsEn(text: string): SpeakerMention[] {
	const out: SpeakerMention[] = [];
	for (const pattern of [BEFORE, AFTER, ACCORDING]) {
		for (const match of matchesOf(text, pattern)) {
			const name = match[1] ?? '';
			if (name.length < 2 || /^(?:He|She|They|It|We|I|But|And|In|On)$/u.test(name)) continue;
			const from = match.index + match[0].indexOf(name);
			out.push({ from, to: from + name.length, text: name, actTo: match.index + match[0].length });
		}
	}
	out.sort((a, b) => a.actTo - b.actTo);
	return out.filter((mention, i) => i === 0 || mention.actTo !== out[i - 1]?.actTo);
}
