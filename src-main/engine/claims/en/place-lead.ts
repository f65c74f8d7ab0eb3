/** The sentence that opens an English story: how far it goes, whether it sets a scene, and what it names side by side. */
import { SIZE_EN } from '../place-size.ts';
import type { StoryPlaces } from '../place-weights.ts';
import type { PlaceLevel, PlaceMention } from '../types.ts';

/** Places that are told of side by side; countries and states hold others. */
export const SMALL: ReadonlySet<PlaceLevel> = new Set(['city', 'county', 'site']);
/** What stands between a dateline and its text. */
const STAMP_LENGTH = 30;
/** ", Kesh, Tarrow and Lane" */
const LIST_BEHIND =
	/^(?:,\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}){1,8},?\s(?:and|or|&)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}/u;
/** No list is looked at further. */
const LIST_REACH = 200;
/** Behind the scene: why it came about. */
const REASON =
	/,\s(?:[\p{L}’'-]+\s){0,6}?(?:blaming|citing|amid|because of|due to|owing to|thanks to|despite|after|following|as)\s/u;

export interface Lead {
	/** Where it ends. */
	to: number;
	/** It sets a scene. */
	placed: boolean;
}

/**
 * The sentence of an opening that first names a place; what the next ones name ("At Marlow, the mill …") is a part of the
 * story. Of a report that is filed from a town, its first sentence alone.
 */
export function leadOf({ paragraph: { text }, sentences }: StoryPlaces['view'], mentions: readonly PlaceMention[]): Lead {
	const named = mentions.filter(({ parts, points, dateline }) => parts.length > 0 && points === null && !dateline);
	const first = named.find(({ passing, to }) => !(passing && /^\s\p{Lu}/u.test(text.slice(to, to + 2))));
	const filed = mentions.find(({ dateline }) => dateline);
	// "KESH, Tenn. — …": what the stop of the state ends is no sentence.
	const from = filed ? filed.to + STAMP_LENGTH : (first?.to ?? text.length);
	const end = sentences?.find((sentence) => sentence.to > from)?.to ?? text.length;
	// "in Kesh fell by 9%, blaming a glut at the Marlow auction": why it came about opens nothing, where the scene is set before.
	const scene = named.find(({ passing }) => !passing);
	const why = scene && scene.to < end ? REASON.exec(text.slice(scene.to, end)) : null;
	const to = scene && why ? scene.to + why.index : end;
	return { to, placed: named.some((mention) => mention.from < to && (!mention.passing || mention.subject === true)) };
}

/** How many towns or counties are told of side by side. */
export const peersIn = (mentions: readonly PlaceMention[]): number =>
	new Set(
		mentions.flatMap(({ parts, passing }) => {
			const part = parts.at(-1);
			return part && !passing && SMALL.has(part.level) ? [part.text] : [];
		}),
	).size;

/** Three places or more named in one go (Wajir, Kesh and Tarrow): a story of them all is of none of them. */
export function severalOf(text: string, mentions: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
	const out = new Set<PlaceMention>();
	let to = 0;
	for (const [k, mention] of mentions.entries()) {
		if (mention.from < to) {
			out.add(mention);
			continue;
		}
		const list = LIST_BEHIND.exec(text.slice(mention.to, mention.to + LIST_REACH));
		const next = mentions[k + 1];
		// "Kesh, Ohio, and Marlow": the state only says where Kesh lies.
		const lies =
			next !== undefined &&
			next.from - mention.to === 2 &&
			SIZE_EN[next.parts.at(-1)?.level ?? 'site'] > SIZE_EN[mention.parts.at(-1)?.level ?? 'site'] + 1;
		if (!list || lies) continue;
		to = mention.to + list[0].length;
		out.add(mention);
	}
	return out;
}
