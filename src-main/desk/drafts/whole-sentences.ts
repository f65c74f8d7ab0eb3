/** Sentences as far as they belong together: what stands before a colon says what the rest is about. */
import type { Language } from '../../contract/model.ts';
import { sentences } from '../../engine/text/sentences.ts';

const OPEN_END = /[:：]["”’」』）)\]]*\s*$/u;

/** Whether something is to follow. The mark stands in the last few characters; the text may be long. */
export const endsOpen = (text: string): boolean => OPEN_END.test(text.slice(-8));

/** "Planned: 40 quays were built." is one: without its first word it would pass for another. Ranges in `text`. */
export function wholeSentences(text: string, language: Language): { from: number; to: number }[] {
	const whole: { from: number; to: number }[] = [];
	let open = false;
	for (const { from, to } of sentences(text, language)) {
		const last = whole.at(-1);
		if (open && last) last.to = to;
		else whole.push({ from, to });
		open = endsOpen(text.slice(from, to));
	}
	return whole;
}
