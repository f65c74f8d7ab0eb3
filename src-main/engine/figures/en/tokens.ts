/**
 * One paragraph cut into tokens once; every later piece works on tokens, so that no piece scans the text again and the
 * whole stays linear.
 */
import { matchesOf } from '../../matches.ts';

export interface Token {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** Lower case, typographic apostrophes folded. */
	readonly lower: string;
	readonly kind: 'digits' | 'word' | 'mark';
	/** White space stands before it (or it is the first). */
	readonly gap: boolean;
}

/*
 * Digits take their grouping (1,234,567; 12,34,567; 816 000) and their decimals with them; abbreviations with inner points
 * (a.m., U.S.) are one word; a possessive 's is a word of its own, so that "year's" is found as "year".
 * A blank groups no digits where numbers stand in a row, which fractions in it show ("608 611 602¾").
 * "in 2014.1 In the second": a year, the end of its sentence, and the number of a note.
 * "5,8%", "6,7 million", "R10,3bn": the decimal comma of the South African press, told from a list by what it is a part of;
 * "$267,40 an ounce": of a sum, whose thousands have three digits.
 */
const TOKEN =
	/(?<![\d.,$£€])(?:19|20)\d{2}(?=(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December|in|since|during) \d{4})\.\d{1,2}\s*$|\.\d{1,2}\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\p{Lu}\p{Ll}|[AI]\s))|(?<![\d.,])\d{1,3},\d{1,2}(?=\s?%|(?:bn|m)(?![\p{L}\d])|\s(?:per\s?cent|percentage|million|billion|trillion|of a percentage)(?!\p{L}))|(?<=[$£€R])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})*,\d{2}(?![\d,])(?=\s(?:an?|per|each)\s|\s\p{Ll}|[.;)](?!\d))|(?:\d{1,3}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3}|(?<!(?<!\d)\d{3} |[½¼¾⅛⅜⅝⅞] )[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?! \d{3}(?!\d)|(?:ml|cl|g|kg|mm|cm|mg)(?![\p{L}\d])| ?[½¼¾⅛⅜⅝⅞])|\d+)(?!\d)(?:\.\d+)?|(?<![\p{L}\d.%)])\.\d+|(?:\p{L}\.){2,}|(?<![\p{L}\d])(?:km|cm|mm|m|ft)[23](?![\p{L}\d])|(?<=\d)(?:km|cm|mm|m|ft)[23](?![\p{L}\d])|['’]s(?![\p{L}\d])|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?![\p{L}\d]))\p{L}+)?|\S/gu;

const DIGIT = /^\.?\d/u;
const LETTER = /^(?:\p{L}|['’]s$)/u;

/** Cuts `text` into tokens, ascending; white space is in none. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let end = -1;
	for (const match of matchesOf(text, TOKEN)) {
		const word = match[0];
		const from = match.index;
		tokens.push({
			from,
			to: from + word.length,
			text: word,
			lower: word.toLowerCase().replaceAll('’', "'"),
			kind: DIGIT.test(word) ? 'digits' : LETTER.test(word) ? 'word' : 'mark',
			gap: from !== end,
		});
		end = from + word.length;
	}
	return tokens;
}
