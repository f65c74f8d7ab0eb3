/** What an event was, in words: for the history on screen and in reports, and for what is said after undoing. */
import { hasMessage, message } from './messages/index.ts';
import type { Language, Reading } from './model.ts';
import type { Act, ReviewEvent } from './review.ts';
import { printedText } from './wording.ts';

/** A round by the house's own name, or the catalogue's; one that is neither is shown by its id. */
export function roundInWords(language: Language, id: string, name: string | null = null): string {
	const key = `signoff.round.${id}`;
	return name ?? (hasMessage(key) ? message(language, key) : id);
}

function actInWords(language: Language, act: Act, events: readonly ReviewEvent[]): string {
	switch (act.kind) {
		case 'flag':
			return message(language, 'ui.event.flag', {
				reason: message(language, `word.reason.${act.reason}`),
				comment: act.comment,
			}).trim();
		case 'correct':
			return message(language, 'ui.event.correct', { text: act.correction.text });
		case 'dismiss':
			return message(language, 'ui.event.dismiss', { reason: act.reason });
		case 'note':
		case 'reply':
			return message(language, `ui.event.${act.kind}`, { text: act.text });
		case 'add':
		case 'trim':
			return message(language, `ui.event.${act.kind}`, { text: act.figure.text });
		case 'tie':
			return message(language, 'ui.event.tie', { title: act.source.title, fit: message(language, `word.fit.${act.source.fit}`) });
		case 'sign':
			return message(language, 'ui.event.sign', { round: roundInWords(language, act.round), opinion: act.opinion }).trim();
		case 'undo':
		case 'redo': {
			const of = events.find((e) => e.id === act.event);
			return message(language, `ui.event.${act.kind}`, { what: of ? actInWords(language, of.act, []) : '' });
		}
		default:
			return message(language, `ui.event.${act.kind}`);
	}
}

/** `events`: where the events that undo and redo point at are looked up. */
export const eventInWords = (language: Language, event: ReviewEvent, events: readonly ReviewEvent[]): string =>
	actInWords(language, event.act, events);

/** Of a group so many are named. */
const MOST_NAMED = 4;

/** By the text that an anchor carries, which has its blanks taken out: as it stands in the article. */
export function printedTexts({ figures, paragraphs }: Pick<Reading, 'figures' | 'paragraphs'>): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	for (const figure of figures) {
		// Printed in two ways, with a blank here and a line break there: as the first time.
		if (!texts.has(figure.text)) texts.set(figure.text, printedText(figure, paragraphs));
	}
	return texts;
}

/** What an event was about: the figure as `printed` ({@link printedTexts}) has it, or the kind of thing. */
export function targetInWords(language: Language, { target }: ReviewEvent, printed: ReadonlyMap<string, string>): string {
	if (target.type === 'figure') return printed.get(target.anchor.text) ?? target.anchor.text;
	if (target.type !== 'figures') return message(language, `ui.target.${target.type}`);
	const named = target.anchors.slice(0, MOST_NAMED).map(({ text }) => printed.get(text) ?? text);
	return target.anchors.length > MOST_NAMED ? `${named.join(' · ')} …` : named.join(' · ');
}
