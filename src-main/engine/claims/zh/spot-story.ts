/**
 * The one village, school, hospital, court, estate or bridge that a Chinese story is told of from its opening on: named by the
 * headline or the opening, gone on with by name or by its kind (学校, 该院, 村委会副主任) in most of what follows, and no other
 * beside it. A report of a county names its villages one after the other, and says 全县.
 */
import type { StoryPlaces } from '../place-weights.ts';
import { HOUSE_KINDS, type House, type HouseKind, housesIn } from './house-names.ts';

/** Of a larger place as a whole. */
const WHOLE = /(?:全|我|各)(?:省|市|县|区|州|盟|旗|镇|乡)(?!域)|各地/gu;
/** Paragraphs of the body in which a story still opens. */
const OPENING = 2;
/** Paragraphs that must name it or speak for it; one that does both counts for two. */
const LEAST = 3;
/** The opening of a brief, and one statement that comes back to it. */
const LEAST_IN_BRIEF = 2;
const STATEMENT = /[。；！？]/u;

/** The spot that a story is told of. */
export interface Spot {
	house: House;
	/** With the larger places in front of it. */
	name: string;
	paragraph: number;
	head: boolean;
}

/** 麦石法院 is 云川市麦石区人民法院: the characters of the short name, in their order. */
function shortens(short: string, full: string): boolean {
	let at = 0;
	for (const c of short) {
		at = full.indexOf(c, at) + 1;
		if (at === 0) return false;
	}
	return true;
}
const isSame = (a: string, b: string): boolean => (a.length < b.length ? shortens(a, b) : shortens(b, a));

const isHead = ({ view }: StoryPlaces): boolean => view.paragraph.kind === 'headline' || view.paragraph.kind === 'deck';

/** The spot of that kind with which the story opens; null where it names none, or two. */
function opens(told: readonly StoryPlaces[], kind: HouseKind): Spot | null {
	let spot: Spot | null = null;
	let bodies = 0;
	let headed = false;
	let larger = false;
	for (const item of told) {
		const { paragraph } = item.view;
		const head = isHead(item);
		if (paragraph.kind === 'body') bodies++;
		if (bodies > OPENING) break;
		const houses = housesIn(paragraph.text, kind, item.mentions);
		// 石桥今秋新增学位: the headline says of which town the story is.
		larger ||=
			head && houses.length === 0 && item.mentions.some(({ parts, points }) => points !== null || parts.at(-1)?.level !== 'site');
		for (const house of houses) {
			const name = paragraph.text.slice(house.from, house.to);
			if (spot && !isSame(spot.name, name)) return null;
			// The fullest name says where it lies.
			headed ||= head;
			if (!spot || name.length > spot.name.length) spot = { house, name, paragraph: paragraph.index, head: headed };
		}
		if (spot && paragraph.kind === 'body') break;
	}
	return spot && (spot.head || !larger) ? spot : null;
}

/** How often the story says the spot or speaks for it; 0 where the story is of more than that. */
function returnsTo(told: readonly StoryPlaces[], kind: HouseKind, spot: Spot): number {
	const own = spot.name.slice(spot.house.own - spot.house.from);
	const others = new Set<string>();
	// A brief comes back sentence by sentence.
	const brief = told.filter(({ view }) => view.paragraph.kind === 'body').length <= OPENING;
	let clues = 0;
	let times = 0;
	let wholes = 0;
	for (const { view, mentions } of told) {
		const { text, kind: sort } = view.paragraph;
		for (const { from, to } of housesIn(text, kind, mentions)) {
			const name = text.slice(from, to);
			if (!isSame(name, spot.name)) others.add(name);
		}
		const body = sort === 'body';
		for (const stretch of body && brief ? text.split(STATEMENT) : [text]) {
			const named = stretch.split(own).length - 1;
			const spoken = body ? (stretch.match(kind.self)?.length ?? 0) : 0;
			clues += (named > 0 ? 1 : 0) + (spoken > 0 ? 1 : 0);
			times += named + spoken;
		}
		if (body) wholes += text.match(WHOLE)?.length ?? 0;
	}
	return others.size > 1 || wholes >= times || clues < (brief ? LEAST_IN_BRIEF : LEAST) ? 0 : times;
}

/** The spot that the story is told of, or null. Linear in the text for each kind. */
export function spotOfStory(paragraphs: readonly StoryPlaces[]): Spot | null {
	const told = paragraphs.filter(({ view: { paragraph } }) => paragraph.kind !== 'furniture' && paragraph.kind !== 'noise');
	let best: Spot | null = null;
	let most = 0;
	for (const kind of HOUSE_KINDS) {
		const spot = opens(told, kind);
		const returns = spot ? returnsTo(told, kind, spot) : 0;
		if (returns > most) {
			best = spot;
			most = returns;
		}
	}
	return best;
}
