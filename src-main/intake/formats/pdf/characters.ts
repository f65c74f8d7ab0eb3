/** What the layout needs to know of characters. */

/** Han, kana, and the full-width forms and marks set with them: one em wide, and not parted by blanks. */
export const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

const SENTENCE_END = /[。！？!?…；;：:][”’"'」』）)\]】]*\s*$|[.][”’"')\]]*\s*$/;

/** Whether a line may be the last of its paragraph. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-8));

export const isWide = (char: string): boolean => WIDE.test(char);

const NARROW = /[ijlI.,:;'|!()[\]{}\s\-ft]/;
const BROAD = /[mwMW%@—]/;

/** Advance of a character in em, as a run of ordinary text has it: enough to find a figure inside a line. */
export function advanceOf(char: string): number {
	if (isWide(char)) return 1;
	if (NARROW.test(char)) return 0.3;
	if (BROAD.test(char)) return 0.85;
	return char >= 'A' && char <= 'Z' ? 0.66 : 0.52;
}
