/** Chinese words of a stretch of text. */

export interface Word {
	text: string;
	/** In the reading text. */
	from: number;
	to: number;
	/** Letters, Han or digits; false for punctuation and blanks. */
	word: boolean;
}

// biome-ignore lint/style/noRestrictedGlobals: word boundaries need a dictionary; the locale is fixed, so every machine cuts alike.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of text[from..to), in order. Linear in the stretch. */
export function wordsOf(text: string, from: number, to: number): Word[] {
	const out: Word[] = [];
	for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
		const at = from + index;
		out.push({ text: segment, from: at, to: at + segment.length, word: isWordLike === true });
	}
	return out;
}
