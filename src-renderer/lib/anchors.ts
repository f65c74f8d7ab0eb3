/** Names figures as events do (contract/review.ts, Anchor), so that the history of one figure can be told from the article's. */
import type { Reading } from '../../src-main/contract/model.ts';
import type { Anchor, Target } from '../../src-main/contract/review.ts';

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The anchor of a figure of this reading; null when the reading has no such figure. */
export async function anchorOf(reading: Pick<Reading, 'figures' | 'paragraphs'>, figure: string): Promise<Anchor | null> {
	const own = reading.figures.find((f) => f.id === figure);
	const text = own && reading.paragraphs[own.paragraph]?.text;
	if (!own || text === undefined) return null;
	let occurrence = 0;
	for (const other of reading.figures) {
		if (other.id === figure) break;
		if (other.text === own.text && reading.paragraphs[other.paragraph]?.text === text) occurrence++;
	}
	return { paragraph: await sha256(text), text: own.text, occurrence };
}

/** Whether an event was about the figure with this anchor. */
export function isAbout(target: Target, anchor: Anchor): boolean {
	return (
		target.type === 'figure' &&
		target.anchor.paragraph === anchor.paragraph &&
		target.anchor.text === anchor.text &&
		target.anchor.occurrence === anchor.occurrence
	);
}
