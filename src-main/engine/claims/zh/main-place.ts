/** The place a Chinese story is about: by headline, opening and dateline, how often its places are named, and the words that point (全市). */
import { SIZE } from '../place-size.ts';
import { type Candidate, FINENESS, type MainPlace, rankOf, type StoryPlaces, strongest } from '../place-weights.ts';
import type { QualifierDraft } from '../types.ts';
import { CITIES_ABROAD } from './lexicon/abroad.ts';
import { COUNTIES, ORDINARY_COUNTIES } from './lexicon/counties.ts';
import { CAPITAL_OF, PREFECTURES, PROVINCES } from './lexicon/places.ts';
import { mostlyOfNation, nationBefore, nationSaid, ofNation } from './nation.ts';
import { paperTown, townOfPage } from './paper-town.ts';
import { bare, candidatesOf } from './place-candidates.ts';
import { provinceOfSide } from './regions.ts';
import { type Spot, spotOfStory } from './spot-story.ts';

/** The place a Chinese story is about, by where and how often its places are named. Linear in the mentions. */
export function mainPlace(paragraphs: readonly StoryPlaces[]): MainPlace | null {
	// 云川市青石镇柳坪村…: a feature of one village, one school.
	const spot = spotOfStory(paragraphs);
	if (spot) return ofSpot(spot);
	const { candidates, wordings, inParts } = candidatesOf(paragraphs);
	ofProvince(candidates);
	const spoken = candidates.some((candidate) => candidate.pointer);
	ofPointers(candidates);
	// 全国铁路发送旅客…: a story that opens with the nation is the nation's, whatever cities it names on the way.
	// 河南成为…。全省同期…: said of a part that its paragraph names, it speaks for no story.
	const wholes = [...wordings.values()].reduce((n, { length }) => n + length, 0) - inParts;
	const nation = wholes <= 0 || nationSaid(paragraphs) >= wholes * OUTSAID ? ofNation(paragraphs, true) : null;
	if (nation) return nation;
	const best = strongest(candidates);
	// One state or country named on the way is where its sentence is, not where the story is.
	if (!best || rankOf(best) < LEAST_RANK) {
		const whole = !spoken ? ofNation(paragraphs, false) : null;
		if (whole) return whole;
	}
	if (!best || rankOf(best) < LEAST_RANK) return filedAbroad(paragraphs);
	const mostly = best && !spoken && best.draft.source !== 'headline' ? mostlyOfNation(paragraphs, best.draft.text) : null;
	if (mostly) return mostly;
	const before = best && !spoken && best.draft.source === 'story' && !best.opens ? nationBefore(paragraphs, best.draft) : null;
	if (before) return before;
	const town =
		best?.level === 'city' && !best.pointer && best.draft.source !== 'headline' ? townOfPage(paragraphs, best.draft.text) : null;
	if (town) return { draft: town, level: 'city' };
	// 石桥日报讯 … 我市: a town's own paper speaks of its town.
	const paper = best?.pointer && best.level !== 'province' ? paperTown(paragraphs, best.level) : null;
	if (best && paper) return { draft: paper, level: best.level };
	// 本市 once and 全市 ever after: the place has no name, and is called as the story mostly calls it.
	if (best?.pointer) {
		const usual = usualWording(wordings.get(best.level === 'site' ? best.draft.text.slice(-1) : best.level) ?? []);
		if (usual) return { draft: usual, level: best.level };
	}
	return best && { draft: inFull(best, candidates), level: best.level };
}

/** 某社内罗毕9月3日电: where the reporter is, of a story that nothing else sets anywhere. */
function filedAbroad(paragraphs: readonly StoryPlaces[]): MainPlace | null {
	const told = paragraphs.find(({ view: { paragraph }, mentions }) => paragraph.kind === 'body' && mentions.length > 0);
	const town = told?.mentions.find(({ dateline, parts }) => dateline && parts.length === 1);
	if (!told || !town || !CITIES_ABROAD.has(town.text)) return null;
	const { from, to, text } = town;
	return {
		draft: { text, paragraph: told.view.paragraph.index, from, to, origin: 'inherited', source: 'dateline' },
		level: 'city',
	};
}

const ofSpot = ({ house: { from, to }, name, paragraph, head }: Spot): MainPlace => ({
	draft: { text: name.replace(/\s+/gu, ''), paragraph, from, to, origin: 'inherited', source: head ? 'headline' : 'story' },
	level: 'site',
});

/** 全市 says that the story is about a city: the named one if there is one, else no more is known of it. */
function ofPointers(candidates: readonly Candidate[]): void {
	for (const pointer of candidates.filter((candidate) => candidate.pointer)) {
		pointer.weight *= POINTER_WEIGHT;
		const named = candidates.filter(
			({ pointer: points, level, draft, part }) =>
				!points &&
				!part &&
				SIZE[level] === SIZE[pointer.level] &&
				(level !== 'site' || draft.text.slice(-1) === pointer.draft.text.slice(-1)) &&
				!(pointer.level === 'province' && (isOverseas(draft.text) || provinceOfSide(draft.text) !== null)),
		);
		if (named.length === 0 && pointer.level === 'province') byItsCities(pointer, candidates);
		const best = ofPrefecture(strongest(named), named, pointer) ?? (pointer.level === 'city' ? countyCity(candidates) : null);
		if (!best) continue;
		// 全省 speaks for the province as it stands: that a province is often named beside its county takes nothing from it.
		best.weight += pointer.weight / Math.min(1, FINENESS[best.level]);
		pointer.weight = 0;
	}
}

/** 我省 of a report in which the police of 台湾 or guests from 香港 appear is none of these. */
const isOverseas = (text: string): boolean => /^(?:台湾|香港|澳门)/u.test(text);

/** 全省新增学位4.5万个，福州…，泉州…: the province is that of the cities which the story names, where they are all of one. */
function byItsCities(pointer: Candidate, candidates: readonly Candidate[]): void {
	const provinces = new Set<string>();
	let cities = 0;
	for (const { draft, level, pointer: points } of candidates) {
		if (points || (level !== 'city' && level !== 'province')) continue;
		// 粤西 says of which province it is a side.
		const side = level === 'province' ? provinceOfSide(draft.text) : null;
		const province = side ?? PROVINCE_OF.get(bare(draft.text));
		if (province === undefined) continue;
		provinces.add(province);
		cities += side === null ? 1 : LEAST_CITIES;
	}
	const [province] = provinces;
	if (provinces.size !== 1 || cities < LEAST_CITIES || !province) return;
	pointer.draft = { ...pointer.draft, text: PROVINCES.get(province) ?? province };
	// It speaks as loud by its name as it did without.
	pointer.weight /= FINENESS.province;
	pointer.pointer = false;
}
const LEAST_CITIES = 2;

const PROVINCE_OF: ReadonlyMap<string, string> = new Map(
	COUNTIES.flatMap(({ province, name, counties }) =>
		[name, ...counties.filter((county) => !ORDINARY_COUNTIES.has(county))].map((city) => [city, province] as const),
	),
);

/** 哈市 under 哈尔滨市: the name that the story gives in full. */
function inFull({ draft }: Candidate, candidates: readonly Candidate[]): QualifierDraft {
	if (!/^\p{Script=Han}市$/u.test(draft.text)) return draft;
	const full = candidates.find(
		({ pointer, level, draft: { text } }) =>
			!pointer && level === 'city' && text.length > 2 && text.charAt(0) === draft.text.charAt(0),
	);
	return full ? { ...full.draft, source: draft.source } : draft;
}

/** 山东乐陵, of which a report says 全市: a city of the rank of a county, called without 市. */
const countyCity = (candidates: readonly Candidate[]): Candidate | null =>
	strongest(candidates.filter(({ pointer, level, draft }) => !pointer && level === 'county' && !/[县区旗]$/u.test(draft.text)));

/**
 * Of which city 全市 is said. A city of the rank of a county, named on the way, yields to the prefecture that the story names
 * too; and where 全市 comes again and again it is not the whole.
 */
function ofPrefecture(best: Candidate | null, named: readonly Candidate[], { level }: Candidate): Candidate | null {
	if (!best || level !== 'city' || best.opens || best.draft.source === 'headline' || isPrefecture(best)) return best;
	return strongest(named.filter(isPrefecture)) ?? best;
}
const isPrefecture = ({ draft }: Candidate): boolean => PREFECTURES.has(bare(draft.text)) || !draft.text.endsWith('市');
/** 全县 said once, in a story that says 全国 at least so many times as often, is of one county in it. */
const OUTSAID = 3;

/** The first that speaks in the paper's own voice (我市), else the first of the wording that comes most often. */
function usualWording(drafts: readonly QualifierDraft[]): QualifierDraft | null {
	const own = drafts.find(({ text }) => text.startsWith('我'));
	if (own) return own;
	const times = new Map<string, number>();
	for (const { text } of drafts) times.set(text, (times.get(text) ?? 0) + 1);
	const most = Math.max(0, ...times.values());
	return drafts.find(({ text }) => times.get(text) === most) ?? null;
}

/** A report filed from the seat of a province that the story names is the province's: the seat's weight goes to it. */
function ofProvince(candidates: readonly Candidate[]): void {
	for (const city of candidates) {
		if (city.pointer || city.opens || city.level !== 'city') continue;
		const province = CAPITAL_OF.get(bare(city.draft.text));
		const whole = province && candidates.find(({ draft, opens }) => opens && draft.text.startsWith(province));
		if (!whole) continue;
		whole.weight += (city.weight * FINENESS.city) / FINENESS.province;
		city.weight = 0;
	}
}

/** 全省 says of what the story tells; a name may stand on the way. */
const POINTER_WEIGHT = 1.5;
/** Above one province named once in the body, below one town. */
const LEAST_RANK = 0.9;
