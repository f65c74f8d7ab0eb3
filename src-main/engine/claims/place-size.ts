/** How large a place is beside another, and which words stand for the place of the story (全市, 我省). */
import type { Language } from '../../contract/model.ts';
import type { PlaceLevel, PlaceMention } from './types.ts';

/** 全市, 我省: the story's own place. 该县 is the one just named. */
export const OWN = /^[全我本]/u;

/** 全国, 全球 or the province of a city's story: words that widen one statement and do not move the story elsewhere. */
export function isWide(mention: PlaceMention, main: PlaceLevel | null, language: Language): boolean {
	const level = mention.points ?? mention.parts.at(-1)?.level ?? 'site';
	// A report of several countries moves from one to the other.
	if (language === 'en' && level === 'country' && main === level && mention.points === null) return false;
	const size = language === 'en' ? SIZE_EN : SIZE;
	return level === 'world' || level === 'country' || (main !== null && size[level] > size[main]);
}

export const SIZE: Record<PlaceLevel, number> = { site: 0, county: 1, city: 2, province: 3, country: 4, world: 5 };
/** An English county holds towns; a Chinese 县 lies in a city. */
export const SIZE_EN: Record<PlaceLevel, number> = { ...SIZE, city: 1, county: 2 };
