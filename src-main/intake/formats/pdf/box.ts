/** Where a stretch of a line stands on its page. */
import type { Origin } from '../../../contract/layout.ts';
import { advanceOf } from './characters.ts';

type PageBox = Extract<Origin, { in: 'page' }>['box'];

/**
 * The part of a line's box that its characters `start`..`end` take up. `text` is the line's text, `box` its box; offsets
 * are half-open in `text`. The line's real width is shared out by the usual advances of its characters, so that the part
 * is right to about a character's width whatever the face.
 */
export function boxOf(text: string, box: PageBox, start: number, end: number): PageBox {
	let before = 0;
	let within = 0;
	let all = 0;
	let at = 0;
	for (const char of text) {
		const advance = advanceOf(char);
		if (at < start) before += advance;
		else if (at < end) within += advance;
		all += advance;
		at += char.length;
	}
	if (all === 0) return box;
	// A vertical line runs down: its characters share out the height.
	if (box.height > box.width * 2 && [...text].length > 2) {
		return { ...box, y: box.y + (box.height * before) / all, height: (box.height * within) / all };
	}
	return { ...box, x: box.x + (box.width * before) / all, width: (box.width * within) / all };
}
