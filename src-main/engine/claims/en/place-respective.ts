/** "rises of 4%, 3% and 2% in Hale, Marlow and Tew respectively": each figure is of its own place. */
import type { PlaceMention, QualifierDraft } from '../types.ts';
import type { Site, View } from '../view.ts';

const WORD = /\brespectively\b/gu;
const JOINT = /^(?:,?\s(?:and|or)\s(?:in\s)?|,\s(?:in\s)?)(?:the\s)?$/u;
const MOST = 6;

/** The items that end last before `at` and are joined to each other as a list is. */
function chain<T extends { from: number; to: number }>(items: readonly T[], text: string, at: number): T[] {
	let last = items.findLastIndex((item) => item.to <= at);
	const out: T[] = [];
	for (; last >= 0 && out.length < MOST; last--) {
		const item = items[last];
		const next = out[0];
		if (!item || (next && !JOINT.test(text.slice(item.to, next.from)))) break;
		out.unshift(item);
	}
	return out;
}

/** Sets the places of figures given respectively; `drafts` are the paragraph's, in the order of its figures. */
export function respectivePlaces(view: View, mentions: readonly PlaceMention[], drafts: QualifierDraft[]): void {
	for (const match of view.text.matchAll(WORD)) {
		const sentence = view.sentences.find(({ from, to }) => from <= match.index && match.index < to);
		const named = mentions.filter(({ points, from }) => points === null && from >= (sentence?.from ?? 0));
		const places = chain(named, view.text, match.index);
		const counted = view.sites.filter(({ figure }) => figure.kind !== 'time' && figure.from >= (sentence?.from ?? 0));
		const figures = chain(
			counted.map((site) => ({ site, from: site.figure.from, to: site.figure.to })),
			view.text,
			match.index,
		);
		if (places.length < 2 || places.length !== figures.length) continue;
		figures.forEach(({ site }: { site: Site }, i) => {
			const place = places[i];
			if (!place) return;
			const { from, to, text } = place;
			drafts[site.index] = { text, paragraph: view.paragraph.index, from, to, origin: 'stated', source: 'clause' };
		});
	}
}
