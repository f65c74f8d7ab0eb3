/**
 * The places of a Chinese paragraph: names of the lists, of the story and of its suffixes, parts of a country or a town,
 * and words that point; neighbours that form one address become one mention.
 */
import type { FigureDraft } from '../../figures/types.ts';
import type { PlaceMention, PlacePart } from '../types.ts';
import { type Abroad, abroadIn, setsScene } from './abroad.ts';
import type { CountyNames } from './counties.ts';
import { isDateline } from './datelines.ts';
import { CITIES_ABROAD } from './lexicon/abroad.ts';
import { countedLists } from './place-counted-lists.ts';
import { exchangesIn, hongKongIn } from './place-exchanges.ts';
import { type Found, withAbroad, withRegions } from './place-found.ts';
import { listed } from './place-listed.ts';
import { isHome, isOrigin, saysWhere } from './place-not-where.ts';
import { type Pointer, pointerLevel, pointersIn } from './place-pointers.ts';
import { shortNames } from './place-short-names.ts';
import { suffixed } from './place-suffixed.ts';
import { partBehind, regionsIn } from './regions.ts';
import { withScenes } from './scenes.ts';
import { spotsIn } from './spots.ts';
import { townPartsIn } from './town-parts.ts';

const NO_NAMES: ReadonlyMap<string, PlacePart> = new Map();

/** Province, city, county, township, village, estate: an address has no more. */
const LEVELS = 6;

/** All place mentions of a paragraph, ascending, not overlapping; neighbours that form one address are one mention. Linear. */
export function placeMentionsZh(
	text: string,
	figures: readonly FigureDraft[],
	names: ReadonlyMap<string, PlacePart> = NO_NAMES,
	counties: CountyNames | null = null,
): PlaceMention[] {
	const pointers = pointersIn(text);
	const abroad = abroadIn(text);
	const mentions = joined(text, named(text, figures, shortNames(text, names, counties), abroad, pointers), pointers);
	const townsAbroad = new Set(abroad.filter(({ level }) => level === 'city').map(({ from }) => from));
	for (const mention of mentions) qualify(text, mention, townsAbroad);
	return withScenes(
		text,
		mentions.filter((mention) => saysWhere(text, mention)),
	);
}

/** The names and the parts of a paragraph, ascending; some may overlap. `own` are those that its story has made known. */
function named(
	text: string,
	figures: readonly FigureDraft[],
	own: readonly Found[],
	abroad: readonly Abroad[],
	pointers: readonly Pointer[],
): Found[] {
	const regions = regionsIn(text);
	const known = withAbroad([...listed(text, own), ...own], abroad);
	const single = [...known, ...suffixed(text, known, pointers, figures, regions)];
	const lists = countedLists(text, single);
	const found =
		lists.length === 0
			? single
			: [...single.filter((item) => !lists.some(({ from, to }) => item.from < to && item.to > from)), ...lists];
	found.push(...exchangesIn(text), ...hongKongIn(text));
	const ends = new Set([...found, ...pointers].map(({ to }) => to));
	for (const part of townPartsIn(text, ends)) found.push({ ...part, level: 'site', part: true });
	const sites = found.filter(({ level }) => level === 'site').sort((a, b) => a.from - b.from);
	let s = 0;
	for (const spot of spotsIn(text, ends)) {
		while ((sites[s]?.to ?? Number.POSITIVE_INFINITY) <= spot.from) s++;
		if ((sites[s]?.from ?? Number.POSITIVE_INFINITY) >= spot.to) found.push({ ...spot, level: 'site', part: true });
	}
	return withRegions(found, regions);
}

/** Names and pointers as mentions, in the order of the text. */
function joined(text: string, names: readonly Found[], pointers: readonly Pointer[]): PlaceMention[] {
	const mentions: PlaceMention[] = [];
	let p = 0;
	const pointTo = (limit: number) => {
		for (; p < pointers.length && (pointers[p]?.from ?? 0) < limit; p++) {
			const pointer = pointers[p];
			if (!pointer || (mentions.at(-1)?.to ?? 0) > pointer.from) continue;
			const { from, to, word } = pointer;
			mentions.push({ from, to, text: word, parts: [], points: pointerLevel(word) });
		}
	};
	for (const item of names) {
		pointTo(item.from);
		const last = mentions.at(-1);
		if (last && item.from < last.to) continue;
		const made = join(text, item, last?.to === item.from ? last : undefined);
		if (made) mentions.push(made);
	}
	pointTo(text.length + 1);
	return mentions;
}

/** Takes a name into the mention right in front of it, or makes a mention of it. */
function join(text: string, item: Found, last: PlaceMention | undefined): PlaceMention | null {
	const part = { text: item.name ?? text.slice(item.from, item.to).replace(/\s+/gu, ''), level: item.level };
	const { from, to } = item;
	const alone: PlaceMention = { from, to, text: part.text, parts: [part], points: null };
	if (item.part || item.region) {
		// 云川市|城区, 全市|城区: the centre of the place in front of it; 石桥小学 is named by itself.
		// 我国|北方地区, 安徽|沿江地区: a part of the place in front of it.
		const whole = last?.region ? undefined : last;
		if (whole) widenTo(whole, to, part.text);
		if (item.part) (whole ?? alone).part = true;
		else if (!whole) alone.region = true;
		return whole ? null : alone;
	}
	if (!last || last.points !== null || last.parts.length >= LEVELS || isRoad(last, item)) return alone;
	last.to = to;
	last.text += part.text;
	last.parts.push(part);
	return null;
}

/** 河湾区|重庆路: a road that bears the name of a larger place than the one in front. */
const isRoad = ({ parts }: PlaceMention, { level }: Found): boolean =>
	/^(?:county|site)$/u.test(parts.at(-1)?.level ?? '') && (level === 'city' || level === 'province');

/** 全省|沿海地区, 云川市|北部山区: the words for a part belong to the place they follow. */
function widenTo(mention: PlaceMention, to: number, part: string): void {
	mention.to = to;
	mention.text += part;
	if (mention.points === null) return;
	mention.parts.push({ text: mention.text, level: mention.points === 'country' ? 'province' : 'site' });
	mention.points = null;
	mention.region = true;
}

/** Tells a part behind a mention, and whether somebody is from there, a report was filed there or a town abroad is only named. */
function qualify(text: string, mention: PlaceMention, townsAbroad: ReadonlySet<number>): void {
	const part = mention.region ? 0 : partBehind(text.slice(mention.to, mention.to + 8));
	if (part > 0) widenTo(mention, mention.to + part, text.slice(mention.to, mention.to + part));
	if (isOrigin(text, mention)) mention.passing = 'origin';
	if (isHome(text, mention)) mention.home = true;
	if (mention.points === null && isDateline(text, mention.from, mention.to)) mention.dateline = true;
	// A figure may be told of New York, a Chinese story is hardly set there by one name.
	const town = CITIES_ABROAD.has(mention.text) || townsAbroad.has(mention.from);
	if (mention.parts.length === 1 && town && !setsScene(text, mention.from, mention.to)) mention.passing = 'address';
}
