/** Text as it is compared: what a person would call the same words gives the same string. */

export interface Folded {
	/** Letters, digits and Han only, lower case, full width folded. */
	text: string;
	/** For each unit of `text`, its offset in the text it was folded from. */
	at: readonly number[];
}

const IGNORED = /[\s\p{P}\p{S}\p{C}\u3000]/u;

/** Drops blanks, punctuation and symbols; linear. Signs that change a number (% . -) are kept between digits. */
export function fold(text: string): Folded {
	let out = '';
	const at: number[] = [];
	for (let i = 0; i < text.length; i++) {
		const unit = narrow(text.charCodeAt(i));
		const char = String.fromCharCode(unit);
		// Most of what is folded is Han, letters and digits: only the rest is looked up.
		if (!isPlain(unit) && IGNORED.test(char) && !keepsNumber(text, i, unit)) continue;
		const lower = char.toLowerCase();
		out += lower.length === 1 ? lower : char;
		at.push(i);
	}
	return { text: out, at };
}

const isPlain = (unit: number): boolean =>
	(unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

const PERCENT = 0x25;
const PERMILLE = 0x2030;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function keepsNumber(text: string, i: number, unit: number): boolean {
	if (unit === PERCENT || unit === PERMILLE) return true;
	if (unit !== 0x2e && unit !== 0x2d) return false;
	return i > 0 && isDigit(narrow(text.charCodeAt(i - 1))) && isDigit(narrow(text.charCodeAt(i + 1)));
}

/** Full-width ASCII to ASCII, one unit to one. */
const narrow = (unit: number): number => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit);

const HAN = /\p{Script=Han}/u;

/** Length as read: a Han character counts as one, about three letters of a Latin word count as much. */
export function weight(folded: string): number {
	let han = 0;
	for (const char of folded) if (HAN.test(char)) han++;
	return han + (folded.length - han) / 3;
}
