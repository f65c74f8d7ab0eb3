/** Changing a text and knowing afterwards where everything is. */
import type { Span } from '../../src-main/contract/model.ts';

export interface Edit extends Span {
	with: string;
}

/** Applies edits that do not overlap; `spans` are the replacements in the new text, in the order of the edits. */
export function apply(source: string, edits: readonly Edit[]): { text: string; spans: Span[] } {
	const order = edits.map((edit, i) => ({ edit, i })).sort((a, b) => a.edit.start - b.edit.start);
	const spans: Span[] = edits.map(() => ({ start: 0, end: 0 }));
	let text = '';
	let at = 0;
	for (const { edit, i } of order) {
		if (edit.start < at) throw new RangeError('edits overlap');
		text += source.slice(at, edit.start);
		spans[i] = { start: text.length, end: text.length + edit.with.length };
		text += edit.with;
		at = edit.end;
	}
	return { text: text + source.slice(at), spans };
}

/** A position of `before` in `after`, by what the two begin and end with alike; null inside what differs. */
export function follow(before: string, after: string): (at: number) => number | null {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before.charAt(head) === after.charAt(head)) head++;
	let tail = 0;
	while (tail < most - head && before.charAt(before.length - 1 - tail) === after.charAt(after.length - 1 - tail)) tail++;
	const shift = after.length - before.length;
	return (at) => (at < head ? at : at >= before.length - tail ? at + shift : null);
}

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
