/** English words of a stretch of text. */
import { matchesOf } from '../../matches.ts';
export interface Word {
	text: string;
	/** Lower case, without a possessive. */
	key: string;
	from: number;
	to: number;
	/** False for a mark. */
	word: boolean;
}

/** The apostrophe of “analysts' expectations” belongs to the word, like that of “Brent's”; the sign of a grade too: B+, A*. */
const TOKEN =
	/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*[\p{L}\p{N}](?:(?<=s)['’](?=\s\p{Ll}))?|\p{Lu}[+*](?![\p{L}\p{N}])|[\p{L}\p{N}]|[^\s\p{L}\p{N}]/gu;

/** The words and marks of text[from..to), in order. Linear. */
export function wordsOf(text: string, from: number, to: number): Word[] {
	const out: Word[] = [];
	for (const match of matchesOf(text.slice(from, to), TOKEN)) {
		const word = match[0];
		const at = from + match.index;
		out.push({
			text: word,
			key: word.toLowerCase().replace(/['’]s$|(?<=s)['’]$/u, ''),
			from: at,
			to: at + word.length,
			word: /[\p{L}\p{N}]/u.test(word),
		});
	}
	return out;
}
