/** "rises of 4%, 3% and 2% in Hale, Marlow and Tew respectively": each figure is of its own place. */
import { matchesOf } from '../../matches.ts';
import type { PlaceMention, QualifierDraft } from '../types.ts';
import { lastBefore, type Site, type View } from '../view.ts';
import { actsAt } from './place-around.ts';
import { NAME, placeName } from './story-places.ts';

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
	for (const match of matchesOf(view.text, WORD)) {
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

/** "the former shrank by 4%, the latter by 9%"; a former mill is something else. */
const FORMER = /\b[Tt]he (former|latter)(?=[,’']|\s(?:at|by|with|for|had|has|on)\s)|\b[Tt]he (former|latter)(?=\s)/gu;
const HAS_FORMER = /\b[Tt]he (?:former|latter)\b/u;

/** Sets the places of figures told of the first or the second of two towns named before. */
export function formerPlaces(view: View, mentions: readonly PlaceMention[], drafts: QualifierDraft[]): void {
	if (!HAS_FORMER.test(view.text)) return;
	const pointers = [...matchesOf(view.text, FORMER)].filter(
		({ 0: words, 1: sure, index }) => sure !== undefined || actsAt(view.text, index + words.length),
	);
	for (const [k, pointer] of pointers.entries()) {
		const at = pointer.index;
		const before = mentions.filter(
			({ points, parts, dateline, to }) => points === null && parts.length > 0 && !dateline && to <= at,
		);
		const [first, second] = before.slice(-2);
		if (!first || !second || !PAIRED.test(view.text.slice(first.to, second.from))) continue;
		const { from, to, text } = pointer[0].endsWith('former') ? first : second;
		const sentence = view.sentences.find((one) => one.from <= at && at < one.to);
		const end = Math.min(sentence?.to ?? at, pointers[k + 1]?.index ?? view.text.length);
		for (const { figure, index } of view.sites)
			if (figure.from > at && figure.to <= end && figure.kind !== 'time')
				drafts[index] = { text, paragraph: view.paragraph.index, from, to, origin: 'stated', source: 'sentence' };
	}
}
const PAIRED = /^\s(?:and|or)\s(?:in\s)?(?:the\s)?$/u;

/** "Bergen had a rise of 8.7%, [Trondheim] 5.4% and [Stavanger] 4.8%": a name alone between two figures of one kind. */
const ALONE = new RegExp(
	`^(?:\\s\\p{Ll}+){0,2}(?:,\\s[^,;.]{3,32}\\s(?:said|says|reported)(?=,))?(?:,|,? and|;)\\s(${NAME})\\s(?:(?:had|with|at|by|saw)\\s)?$`,
	'u',
);

/** Gives a figure the name that stands right before it, where the figure before it in the list has the place of its own subject. */
export function listedPlaces(view: View, mentions: readonly PlaceMention[], drafts: QualifierDraft[]): void {
	for (const site of view.sites) {
		const before = view.sites[site.index - 1];
		const place = drafts[site.index - 1];
		if (!before || !place || before.sentence !== site.sentence || before.figure.kind !== site.figure.kind) continue;
		if (site.figure.kind === 'time' || place.origin !== 'stated' || place.paragraph !== view.paragraph.index) continue;
		const last = drafts[site.index];
		// A place read for the figure by itself is nearer.
		if (last && last.origin === 'stated' && last.from >= before.figure.to) continue;
		const gap = view.text.slice(before.figure.to, site.figure.from);
		const match = gap.length <= LONGEST ? ALONE.exec(gap) : null;
		const name = placeName(match?.[1] ?? '');
		// "followed by Kesh with nine, Hale six"
		const owns = OWNS.test(view.text.slice(place.to, before.figure.from));
		if (!match || name === '' || !(owns || isSubject(mentions, place))) continue;
		const from = before.figure.to + gap.lastIndexOf(match[1] ?? '');
		drafts[site.index] = {
			text: name,
			paragraph: place.paragraph,
			from,
			to: from + name.length,
			origin: 'stated',
			source: 'clause',
		};
	}
}

/** "Kesh district has had": what a place does with its number. */
const OWNS =
	/^(?:\s(?:district|county|province|state|city|region|town|prefecture|island))?\s(?:(?:has|have|also|alone)\s){0,2}(?:(?:with|had|at|saw|recorded|reported|registered|logged|posted|got|received|counted|confirmed|measured)\s)?(?:about\s|nearly\s|some\s)?$/u;
const LONGEST = 64;
/** The list is one of places only where its first name is a place that does or has something, or is itself one of the list. */
function isSubject(mentions: readonly PlaceMention[], place: QualifierDraft): boolean {
	const mention = mentions[lastBefore(mentions, place.from + 1)];
	return !mention || mention.to < place.to || (mention.from === place.from && mention.subject === true);
}
