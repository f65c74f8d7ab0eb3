/** What an event was about, in words. */
import { message } from '../../../src-main/contract/messages/index.ts';
import type { Language, Reading } from '../../../src-main/contract/model.ts';
import type { ReviewEvent } from '../../../src-main/contract/review.ts';
import { printed } from '../../lib/printed.ts';

/** What the event was about: the figure as printed (an anchor has its blanks taken out), or the kind of thing. */
export function targetInWords(language: Language, event: ReviewEvent, reading: Pick<Reading, 'figures' | 'paragraphs'>): string {
	const { target } = event;
	if (target.type !== 'figure') return message(language, `ui.target.${target.type}`);
	const figure = reading.figures.find((f) => f.text === target.anchor.text);
	return figure ? printed(figure, reading.paragraphs) : target.anchor.text;
}
