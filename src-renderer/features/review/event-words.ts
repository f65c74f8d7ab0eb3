/** What an event was about, in words. */
import { message } from '../../../src-main/contract/messages/index.ts';
import type { Language, Reading } from '../../../src-main/contract/model.ts';
import type { ReviewEvent } from '../../../src-main/contract/review.ts';
import { printed } from '../../lib/printed.ts';

/** What the event was about: the figure as printed (an anchor has its blanks taken out), or the kind of thing. */
export function targetInWords(language: Language, event: ReviewEvent, reading: Pick<Reading, 'figures' | 'paragraphs'>): string {
	const { target } = event;
	if (target.type === 'figures') {
		const own = target.anchors.slice(0, MOST_NAMED).map((anchor) => printedAs(anchor.text, reading));
		return target.anchors.length > MOST_NAMED ? `${own.join(' · ')} …` : own.join(' · ');
	}
	if (target.type !== 'figure') return message(language, `ui.target.${target.type}`);
	return printedAs(target.anchor.text, reading);
}

/** Of a group so many are named. */
const MOST_NAMED = 4;

function printedAs(text: string, reading: Pick<Reading, 'figures' | 'paragraphs'>): string {
	const figure = reading.figures.find((f) => f.text === text);
	return figure ? printed(figure, reading.paragraphs) : text;
}
