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

/** "near Kesh", "12 miles north of Marlow": what only says where something else lies. */
const BY_WHICH =
	/\b(?:[Nn]ear|[Oo]utside|close to|not far from|from|(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?\sof)\s(?:the\s)?(?:(?:town|city|village|capital)\sof\s)?$/u;
const BY_WHICH_REACH = 40;
/** Whether a place is a mark beside which another lies. */
export const isMark = (text: string, { from }: PlaceMention): boolean =>
	BY_WHICH.test(text.slice(Math.max(0, from - BY_WHICH_REACH), from));

/** How many towns, or counties, are told of side by side; a house in one or a town near by is none beside it. */
export function peersIn(text: string, mentions: readonly PlaceMention[]): number {
	const names = new Map<PlaceLevel, Set<string>>();
	for (const mention of mentions) {
		const part = mention.parts.at(-1);
		if (!part || mention.passing || !SMALL.has(part.level) || isMark(text, mention)) continue;
		const peers = names.get(part.level);
		if (peers) peers.add(part.text);
		else names.set(part.level, new Set([part.text]));
	}
	let most = 0;
	for (const { size } of names.values()) most = Math.max(most, size);
	return most;
}

/** "in six counties", "two separate crashes": of how large parts a story tells. */
const OF_PARTS =
	/(?<!\b(?:one of|all|other|neighbou?ring)\s(?:the\s)?)\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|both)\s(?:(?!other\b|more\b|neighbou?ring\b)\p{Ll}+\s)?(provinces|states|regions|counties|districts|prefectures|cities|towns|villages)\b|\b(?:in|across|over) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:\p{Ll}+ )?(countries)\b|\b(?:two|three|four|five|six) separate (?:\p{Ll}+ ){0,2}?(?:accidents|incidents|crashes|attacks|shootings|fires|blasts|explosions|landslides|raids|drownings|collisions)\b/u;
const HAS_PARTS = /(?:countries|provinces|states|regions|counties|districts|prefectures|cities|towns|villages|separate)/u;
const PART_SIZES: ReadonlyMap<string, number> = new Map([
	['countries', SIZE_EN.country],
	['provinces', SIZE_EN.province],
	['states', SIZE_EN.province],
	['regions', SIZE_EN.province],
	['prefectures', SIZE_EN.province],
	['cities', SIZE_EN.city],
	['towns', SIZE_EN.city],
	['villages', SIZE_EN.city],
]);
/** Parts of one size of which a text says that there are several: what is named behind, and is no larger, is one of them. */
export function partsOf(text: string): { from: number; size: number } | null {
	if (!HAS_PARTS.test(text)) return null;
	const found = OF_PARTS.exec(text);
	return found && { from: found.index, size: PART_SIZES.get(found[1] ?? found[2] ?? '') ?? SIZE_EN.county };
}

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
