/** The place a Chinese story is about: by headline, opening and dateline, how often its places are named, and the words that point (全市). */
import { isField } from '../place-asides.ts';
import { OWN, SIZE } from '../place-size.ts';
import { type Candidate, FINENESS, type MainPlace, rankOf, type StoryPlaces, strongest, WEIGHTS } from '../place-weights.ts';
import type { PlaceLevel, PlaceMention, QualifierDraft } from '../types.ts';
import { AUTONOMOUS, CAPITAL_OF, PREFECTURES } from './lexicon/places.ts';
import { mostlyOfNation, NATION_TIMES, nationBefore, nationSaid, ofNation } from './nation.ts';
import { paperTown } from './paper-town.ts';
import { countedMembers, listMembers } from './place-lists.ts';
import { spotOfStory } from './spot-story.ts';

const MAIN_LEVELS: readonly PlaceLevel[] = ['county', 'city', 'province', 'country'];

/** The place a Chinese story is about, by where and how often its places are named. Linear in the mentions. */
export function mainPlace(paragraphs: readonly StoryPlaces[]): MainPlace | null {
	// 云川市青石镇柳坪村…: a feature of one village, one school.
	const spot = spotOfStory(paragraphs);
	if (spot) {
		const {
			house: { from, to },
			name,
			paragraph,
			head,
		} = spot;
		const span = { paragraph, from, to, origin: 'inherited', source: head ? 'headline' : 'story' } as const;
		return { draft: { ...span, text: name.replace(/\s+/gu, '') }, level: 'site' };
	}
	const counts = new Map<string, Candidate>();
	const wordings = new Map<string, QualifierDraft[]>();
	const vote = (
		key: string,
		draft: QualifierDraft,
		level: PlaceLevel,
		weight: number,
		pointer: boolean,
		firm = true,
		opens = false,
	) => {
		const seen = counts.get(key);
		if (!seen) counts.set(key, { draft, weight, level, pointer, firm, opens });
		else {
			seen.opens ||= opens;
			seen.weight += weight;
			seen.firm ||= firm;
			// The headline gives the short name, the body the full one.
			if (draft.text.length > seen.draft.text.length && seen.draft.text.length > 0)
				seen.draft = { ...draft, source: seen.draft.source };
		}
	};
	let opened = false;
	const autonomous = ofAutonomousRegion(paragraphs);
	const worldwide =
		paragraphs.reduce((n, { mentions }) => n + mentions.filter(({ points }) => points === 'world').length, 0) >= NATION_TIMES;
	const towns = townsSpokenFor(paragraphs);
	let inParts = 0;
	for (const { view, mentions } of paragraphs) {
		const { kind, index } = view.paragraph;
		if (kind === 'noise') continue;
		const head = kind === 'headline' || kind === 'deck';
		const opening: boolean = !opened && kind === 'body' && mentions.length > 0;
		opened ||= opening;
		const members = countedMembers(view.paragraph.text, mentions, true);
		const inList = listMembers(view.paragraph.text, mentions);
		for (const mention of mentions) {
			// 江苏、安徽等11省: the members of a counted list are not what the story is about.
			// 上海4例，广东2例: each has a share of a count, and none is where it was counted.
			const listed = members.has(mention) || HAS_SHARE.test(around(view.paragraph.text, mention));
			const strong = head && !listed;
			const weight =
				(mention.dateline ? filedFrom(mention) : 1) *
				((head || opening) && HEADS_DOCUMENT.test(view.paragraph.text.slice(mention.to, mention.to + 12)) ? DOCUMENT_WEIGHT : 1) *
				// The foot of a page hardly speaks for the text.
				(kind === 'furniture' ? WEIGHTS.aside : strong ? WEIGHTS.head : opening ? WEIGHTS.lead : 1) *
				(mention.passing ? WEIGHTS.passing : 1) *
				(listed ? MEMBER_WEIGHT : inList.has(mention) ? LIST_WEIGHT : 1) *
				(mention.region ? (strong ? WEIGHTS.headRegion : WEIGHTS.region) : 1);
			const source = head ? 'headline' : mention.dateline ? 'dateline' : 'story';
			const span = { paragraph: index, from: mention.from, to: mention.to, origin: 'inherited', source } as const;
			if (
				mention.points &&
				OWN.test(mention.text) &&
				mention.points !== 'country' &&
				!(mention.points === 'world' && !worldwide) &&
				kind !== 'furniture'
			) {
				if (isField(mention, view.paragraph.text)) continue;
				// 全镇 speaks for the story only where it stands for what the story is told of.
				if (mention.points === 'site' && !towns.has(mention.text.slice(-1))) continue;
				if (!head && !opening && namesBefore(mention, mentions)) inParts++;
				const level = autonomous && mention.text.endsWith('区') ? 'province' : mention.points;
				const pointed = level === 'site' ? mention.text.slice(-1) : level;
				// 我省 in the opening is the paper's own voice: it says for whom the story is told.
				const voice = opening && mention.text.startsWith('我') ? OWN_VOICE : 1;
				const said = wordings.get(pointed) ?? [];
				said.push({ ...span, text: mention.text });
				wordings.set(pointed, said);
				vote(`→${pointed}`, { ...span, text: mention.text }, level, weight * voice, true);
				continue;
			}
			const upTo = lastAdministrative(mention, towns.has(mention.text.slice(-1)));
			const last = mention.parts[upTo];
			if (!last) continue;
			const name = mention.parts
				.slice(0, upTo + 1)
				.map((part) => part.text)
				.join('');
			vote(
				bare(last.text),
				{ ...span, text: name },
				last.level,
				weight,
				false,
				mention.passing !== 'origin' && mention.passing !== 'address',
				(opening || head) && !mention.passing && !mention.dateline,
			);
		}
	}
	const candidates = [...counts.values()];
	ofProvince(candidates);
	const spoken = candidates.some((candidate) => candidate.pointer);
	// 全市 says that the story is about a city: the named one if there is one, else no more is known of it.
	for (const pointer of candidates.filter((candidate) => candidate.pointer)) {
		pointer.weight *= POINTER_WEIGHT;
		const named = candidates.filter(
			({ pointer: points, level, draft }) =>
				!points &&
				SIZE[level] === SIZE[pointer.level] &&
				(level !== 'site' || draft.text.slice(-1) === pointer.draft.text.slice(-1)),
		);
		const best = ofPrefecture(strongest(named), named, pointer) ?? (pointer.level === 'city' ? countyCity(candidates) : null);
		if (!best) continue;
		// 全省 speaks for the province as it stands: that a province is often named beside its county takes nothing from it.
		best.weight += pointer.weight / Math.min(1, FINENESS[best.level]);
		pointer.weight = 0;
	}
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
	if (best && rankOf(best) < LEAST_RANK) return null;
	const mostly = best && !spoken && best.draft.source !== 'headline' ? mostlyOfNation(paragraphs, best.draft.text) : null;
	if (mostly) return mostly;
	const before = best && !spoken && best.draft.source === 'story' && !best.opens ? nationBefore(paragraphs, best.draft) : null;
	if (before) return before;
	// 石桥日报讯 … 我市: a town's own paper speaks of its town.
	const paper = best?.pointer && best.level !== 'province' ? paperTown(paragraphs) : null;
	if (best && paper) return { draft: paper, level: best.level };
	// 本市 once and 全市 ever after: the place has no name, and is called as the story mostly calls it.
	if (best?.pointer) {
		const usual = usualWording(wordings.get(best.level === 'site' ? best.draft.text.slice(-1) : best.level) ?? []);
		if (usual) return { draft: usual, level: best.level };
	}
	return best && { draft: inFull(best, candidates), level: best.level };
}

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

/** Whether its paragraph has named a place of its own size before a pointer. */
const namesBefore = (pointer: PlaceMention, mentions: readonly PlaceMention[]): boolean =>
	mentions.some(
		({ from, parts, dateline }) => from < pointer.from && !dateline && parts.some(({ level }) => level === pointer.points),
	);

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

/** 全区 of a report whose head names 广西 and no district is the autonomous region's. */
function ofAutonomousRegion(paragraphs: readonly StoryPlaces[]): boolean {
	let named = false;
	let opened = false;
	for (const { view, mentions } of paragraphs) {
		const { kind } = view.paragraph;
		const head = kind === 'headline' || kind === 'deck';
		const opening: boolean = !opened && kind === 'body' && mentions.length > 0;
		opened ||= opening;
		if (!head && !opening) continue;
		for (const { parts, dateline } of mentions) {
			if (parts.some(({ level }) => level === 'county' || level === 'city') && !dateline) return false;
			named ||= AUTONOMOUS.test(parts[0]?.text ?? '');
		}
	}
	return named;
}

/** The first that speaks in the paper's own voice (我市), else the first of the wording that comes most often. */
function usualWording(drafts: readonly QualifierDraft[]): QualifierDraft | null {
	const own = drafts.find(({ text }) => text.startsWith('我'));
	if (own) return own;
	const times = new Map<string, number>();
	for (const { text } of drafts) times.set(text, (times.get(text) ?? 0) + 1);
	const most = Math.max(0, ...times.values());
	return drafts.find(({ text }) => times.get(text) === most) ?? null;
}

/** National agencies sit in the capital, and some of others in Hong Kong: a report from there is seldom of it. */
const NEWSROOMS: ReadonlySet<string> = new Set(['北京', '香港']);

const filedFrom = (mention: PlaceMention): number => (NEWSROOMS.has(mention.text) ? 0.1 : 0.75);

/** 云东省2026年政府工作报告: the place whose document it is. */
const HEADS_DOCUMENT =
	/^(?:\d{4}年)?(?:两会|人大|(?:人民)?政府|国民经济和社会发展|国民经济)*(?:\d{4}年)?(?:政府)?(?:工作报告|统计公报|年度计划|预算执行|计划执行)/u;

const DOCUMENT_WEIGHT = 4;

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

const HAS_SHARE = /^[（(，,、；;]\u0000\d/u;
/** The character before a mention and the one behind it. */
export const around = (text: string, { from, to }: PlaceMention): string => `${text.charAt(from - 1)}\u0000${text.charAt(to)}`;

const OWN_VOICE = 1.5;
/** A story that says 全镇 so often is the town's. */
const TOWN_TIMES = 2;

/** 镇, 乡 or 村, when the story speaks for the whole of one again and again: 全镇, 我村. */
function townsSpokenFor(paragraphs: readonly StoryPlaces[]): ReadonlySet<string> {
	const times = new Map<string, number>();
	for (const { view, mentions } of paragraphs) {
		if (view.paragraph.kind === 'furniture' || view.paragraph.kind === 'noise') continue;
		for (const { points, text } of mentions) {
			const kind = text.slice(-1);
			if (points === 'site' && OWN.test(text) && /[镇乡村]/u.test(kind)) times.set(kind, (times.get(kind) ?? 0) + 1);
		}
	}
	return new Set([...times].filter(([, count]) => count >= TOWN_TIMES).map(([kind]) => kind));
}

const MEMBER_WEIGHT = 0.1;
/** 贵州、广西、湖南一带: of a list of several no member is what the story is about. */
const LIST_WEIGHT = 0.4;
/** 全省 says of what the story tells; a name may stand on the way. */
const POINTER_WEIGHT = 1.5;
/** Above one province named once in the body, below one town. */
const LEAST_RANK = 0.9;
/** The name without its level word: 石家庄市 and 石家庄 are one place, 欧洲多国 and 欧洲 too. */
const bare = (name: string): string =>
	name.length > 2 ? name.replace(/(?<=[洲亚非欧东美])(?:多国|各国|国家|地区)$|[省市区县州]$/u, '') : name;

function lastAdministrative(mention: PlaceMention, sites: boolean): number {
	for (let i = mention.parts.length - 1; i >= 0; i--) {
		const level = mention.parts[i]?.level;
		if (level && (MAIN_LEVELS.includes(level) || (sites && level === 'site'))) return i;
	}
	return -1;
}
