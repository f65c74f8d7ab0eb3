/**
 * Classes of characters that every step of the text stage asks for. All on single UTF-16 units, so that asking is one
 * comparison and never allocates; the astral Han blocks are seen by their surrogates.
 */

const code = (c: string): number => (c === '' ? 0 : c.charCodeAt(0));

/** Han in the BMP, 〇, and the surrogates of the supplementary ideographic plane (U+20000–U+3FFFF). */
export function isHan(c: string): boolean {
	const u = code(c);
	return (
		(u >= 0x4e00 && u <= 0x9fff) ||
		(u >= 0x3400 && u <= 0x4dbf) ||
		u === 0x3007 ||
		u === 0x3005 ||
		(u >= 0xf900 && u <= 0xfaff) ||
		(u >= 0x2e80 && u <= 0x2fd5) ||
		(u >= 0xd840 && u <= 0xd8bf) ||
		(u >= 0xdc00 && u <= 0xdfff)
	);
}

/** By its code, one of the ideographs that Chinese is written with nearly throughout: what most loops need not look at closer. */
export const isIdeograph = (u: number): boolean => u >= 0x4e00 && u <= 0x9fff;

/** ASCII or full-width digit. */
export function isDigit(c: string): boolean {
	const u = code(c);
	return (u >= 0x30 && u <= 0x39) || (u >= 0xff10 && u <= 0xff19);
}

/** A letter of an alphabet with words and blanks between them: Latin, Greek, Cyrillic, and full-width Latin. */
export function isLetter(c: string): boolean {
	const u = code(c);
	return (
		(u >= 0x41 && u <= 0x5a) ||
		(u >= 0x61 && u <= 0x7a) ||
		(u >= 0xc0 && u <= 0x24f && u !== 0xd7 && u !== 0xf7) ||
		(u >= 0x370 && u <= 0x52f) ||
		(u >= 0x1e00 && u <= 0x1eff) ||
		(u >= 0xff21 && u <= 0xff3a) ||
		(u >= 0xff41 && u <= 0xff5a)
	);
}

export const isLower = (c: string): boolean => isLetter(c) && c === c.toLowerCase() && c !== c.toUpperCase();
export const isUpper = (c: string): boolean => isLetter(c) && c === c.toUpperCase() && c !== c.toLowerCase();

/**
 * What stands in the source without being read: white space of every width, control characters, and marks of no width
 * (zero-width spaces and joiners, soft hyphen, byte order mark, direction marks). Line breaks are among them.
 */
export function isBlank(c: string): boolean {
	const u = code(c);
	return (
		u <= 0x20 ||
		(u >= 0x7f && u <= 0xa0) ||
		u === 0xad ||
		u === 0x1680 ||
		u === 0x180e ||
		(u >= 0x2000 && u <= 0x200f) ||
		(u >= 0x2028 && u <= 0x202f) ||
		u === 0x205f ||
		(u >= 0x2060 && u <= 0x206f) ||
		u === 0x3000 ||
		u === 0xfeff ||
		(u >= 0xfff9 && u <= 0xfffb)
	);
}

/** Blank characters of no width: they part nothing, so leaving them out must not leave a blank. */
export function isZeroWidth(c: string): boolean {
	const u = code(c);
	return (
		(u < 0x20 && u !== 0x09 && u !== 0x0a && u !== 0x0b && u !== 0x0c && u !== 0x0d) ||
		(u >= 0x7f && u <= 0x9f && u !== 0x85) ||
		u === 0xad ||
		u === 0x180e ||
		(u >= 0x200b && u <= 0x200f) ||
		(u >= 0x202a && u <= 0x202e) ||
		(u >= 0x2060 && u <= 0x206f) ||
		u === 0xfeff ||
		(u >= 0xfff9 && u <= 0xfffb)
	);
}

/** Ends a line: LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. CR LF is taken as one by the caller. */
export function isLineBreak(c: string): boolean {
	const u = code(c);
	return (u >= 0x0a && u <= 0x0d) || u === 0x85 || u === 0x2028 || u === 0x2029;
}

/** Set two columns wide in East Asian type: Han, kana, full-width forms, CJK punctuation, and quotes and dashes there. */
export function isWide(c: string): boolean {
	const u = code(c);
	if (u < 0x2014) return false;
	return (
		isHan(c) ||
		(u >= 0x3000 && u <= 0x30ff) ||
		(u >= 0xff01 && u <= 0xff60) ||
		(u >= 0xffe0 && u <= 0xffe6) ||
		(u >= 0xac00 && u <= 0xd7a3) ||
		(u >= 0x2460 && u <= 0x24ff) ||
		(u >= 0x25a0 && u <= 0x25ff) ||
		u === 0x2014 ||
		(u >= 0x2018 && u <= 0x201d) ||
		u === 0x2026
	);
}

const CLOSERS = new Set('”’"\'」』）)]】》〉〕］｝}');
const OPENERS = new Set('“‘「『（([【《〈〔［｛{');
const TERMINATORS = new Set('。！？；!?;…');

export const isCloser = (c: string): boolean => CLOSERS.has(c);
export const isOpener = (c: string): boolean => OPENERS.has(c);
export const isTerminator = (c: string): boolean => TERMINATORS.has(c);

/** CJK punctuation, and the ASCII marks that stand in its place in carelessly typed Chinese. */
const PUNCTUATION = new Set('，。、；：！？…—～·“”‘’「」『』（）【】《》〈〉〔〕［］,.;:!?()[]"\'');
export const isPunctuation = (c: string): boolean => PUNCTUATION.has(c);

/** The letters of English. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The last character, a blank of an empty text. */
export const lastOf = (text: string): string => text.charAt(text.length - 1) || ' ';
