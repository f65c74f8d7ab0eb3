/**
 * Where a figure holds: the place named in its clause, else in the sentence, the paragraph, the crosshead, the headline,
 * the dateline, at last the place the story is about. Words that only point (全市, the city) are resolved to the story's
 * own place of that level.
 */
import type { Language } from '../../contract/model.ts';
import { placeOfStatement } from './en/place-behind.ts';
import { carried, goesOn, newCourse, type PlaceCourse } from './en/place-carry.ts';
import { listedPlaces, respectivePlaces } from './en/place-respective.ts';
import { isField, isLocation, isPartner, isScale } from './place-asides.ts';
import {
	type Candidate,
	FINENESS,
	type MainPlace,
	OPENERS_EN,
	OPENERS_ZH,
	OPENING_REACH,
	rankOf,
	type StoryPlaces,
	strongest,
	WEIGHTS,
} from './place-weights.ts';
import type { PlaceLevel, PlaceMention, QualifierDraft } from './types.ts';
import { NO_QUALIFIER } from './types.ts';
import type { Site, View } from './view.ts';
import { CAPITAL_OF } from './zh/lexicon/places.ts';
import { mostlyOfNation, NATION_TIMES, ofNation } from './zh/nation.ts';
import { inBrackets, isPartOfIt, statementsOf, turnsToWhole } from './zh/place-course.ts';
import { countedMembers, joinLists } from './zh/place-lists.ts';
import { respectivePlacesZh } from './zh/place-respective.ts';

export type PlaceSource = NonNullable<QualifierDraft['source']>;

/** What the story has said about places so far. */
export interface PlaceState {
	story: number;
	/** The place the whole story is about, read from headline, dateline or the body's most frequent name. */
	main: QualifierDraft | null;
	level: PlaceLevel | null;
	/** Named in the crosshead above. */
	section: QualifierDraft | null;
	/** Where an English report goes on. */
	course: PlaceCourse;
	/** The last full name of each level. */
	latest: Map<PlaceLevel, string>;
	/** The last full name of each kind of site: 镇, 村, 道. */
	sites: Map<string, string>;
}

const MAIN_LEVELS: readonly PlaceLevel[] = ['county', 'city', 'province', 'country'];

/** The place a Chinese story is about, by where and how often its places are named. Linear in the mentions. */
export function mainPlace(paragraphs: readonly StoryPlaces[], house = ''): MainPlace | null {
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
	const worldwide =
		paragraphs.reduce((n, { mentions }) => n + mentions.filter(({ points }) => points === 'world').length, 0) >= NATION_TIMES;
	const towns = townsSpokenFor(paragraphs);
	for (const { view, mentions } of paragraphs) {
		const { kind, index } = view.paragraph;
		if (kind === 'noise') continue;
		const head = kind === 'headline' || kind === 'deck';
		const opening: boolean = !opened && kind === 'body' && mentions.length > 0;
		opened ||= opening;
		const members = countedMembers(view.paragraph.text, mentions, true);
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
				(listed ? MEMBER_WEIGHT : 1) *
				(mention.region ? WEIGHTS.region : 1);
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
				const pointed = mention.points === 'site' ? mention.text.slice(-1) : mention.points;
				// 我省 in the opening is the paper's own voice: it says for whom the story is told.
				const voice = opening && mention.text.startsWith('我') ? OWN_VOICE : 1;
				const said = wordings.get(pointed) ?? [];
				said.push({ ...span, text: mention.text });
				wordings.set(pointed, said);
				vote(`→${pointed}`, { ...span, text: mention.text }, mention.points, weight * voice, true);
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
	// What happens inside one hospital or school happens there, unless the story speaks for 全市.
	if (house !== '' && !candidates.some((candidate) => candidate.pointer)) {
		for (const { view } of paragraphs) {
			const from = view.paragraph.kind === 'furniture' ? -1 : view.paragraph.text.indexOf(house);
			if (from < 0) continue;
			const span = { paragraph: view.paragraph.index, from, to: from + house.length };
			return { draft: { text: house, ...span, origin: 'inherited', source: 'story' }, level: 'site' };
		}
	}
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
		const best = strongest(named);
		if (!best) continue;
		// 全省 speaks for the province as it stands: that a province is often named beside its county takes nothing from it.
		best.weight += pointer.weight / Math.min(1, FINENESS[best.level]);
		pointer.weight = 0;
	}
	// 全国铁路发送旅客…: a story that opens with the nation is the nation's, whatever cities it names on the way.
	const nation = !spoken ? ofNation(paragraphs, true) : null;
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
	// 本市 once and 全市 ever after: the place has no name, and is called as the story mostly calls it.
	if (best?.pointer) {
		const usual = usualWording(wordings.get(best.level === 'site' ? best.draft.text.slice(-1) : best.level) ?? []);
		if (usual) return { draft: usual, level: best.level };
	}
	return best && { draft: best.draft, level: best.level };
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
const around = (text: string, { from, to }: PlaceMention): string => `${text.charAt(from - 1)}\u0000${text.charAt(to)}`;

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

/** 全市, 我省: the story's own place. 该县 is the one just named. */
const OWN = /^[全我本]/u;

const MEMBER_WEIGHT = 0.1;
/** 全省 says of what the story tells; a name may stand on the way. */
const POINTER_WEIGHT = 1.5;
/** Above one province named once in the body, below one town. */
const LEAST_RANK = 0.9;

/** The name without its level word: 石家庄市 and 石家庄 are one place. */
const bare = (name: string): string => (name.length > 2 ? name.replace(/[省市区县州]$/u, '') : name);

function lastAdministrative(mention: PlaceMention, sites: boolean): number {
	for (let i = mention.parts.length - 1; i >= 0; i--) {
		const level = mention.parts[i]?.level;
		if (level && (MAIN_LEVELS.includes(level) || (sites && level === 'site'))) return i;
	}
	return -1;
}

export const newPlaceState = (story: number, main: MainPlace | null): PlaceState => ({
	story,
	main: main?.draft ?? null,
	level: main?.level ?? null,
	section: null,
	course: newCourse(),
	latest: new Map(),
	sites: new Map(),
});

/** The places of a paragraph's figures, in their order; moves `state` on. `mentions` ascend. */
export function readPlaces(view: View, mentions: readonly PlaceMention[], state: PlaceState): QualifierDraft[] {
	const index = view.paragraph.index;
	const drafts: (QualifierDraft | null)[] = [];
	const { kind } = view.paragraph;
	const members = view.language === 'zh' ? countedMembers(view.text, mentions) : null;
	const names: QualifierDraft[] = [];
	const [first] = mentions;
	let headed = first && heads(first, view) ? first : null;
	const openers = view.language === 'zh' ? toldOf(view, mentions) : null;
	for (const [k, mention] of mentions.entries()) {
		if (openers?.has(mention)) headed = mention;
		const text = ofHead(mention, headed) ?? resolved(mention, state);
		remember(mention, state);
		names.push({ text, paragraph: index, from: mention.from, to: mention.to, origin: 'stated', source: 'clause' });
		drafts.push(
			(mention.passing && mention.passing !== 'address') ||
				mention.dateline ||
				members?.has(mention) ||
				isStreet(mention, view, state) ||
				isMember(mention, view) ||
				isScale(mention, view) ||
				isPartner(mention, view) ||
				isLocation(mention, mentions[k - 1], view) ||
				(drafts[k - 1] && holds(mention, mentions[k - 1], view))
				? null
				: { text, paragraph: index, from: mention.from, to: mention.to, origin: 'stated', source: 'clause' },
		);
	}
	if (members) joinLists(view, mentions, members, drafts);
	if (kind === 'crosshead' || kind === 'headline') {
		const named = drafts.find((draft) => draft !== null) ?? null;
		state.section = kind === 'crosshead' && named ? { ...named, origin: 'inherited', source: 'crosshead' } : null;
	}
	const out: QualifierDraft[] = [];
	const told = view.language === 'en' ? goesOn(view, drafts, state.course) : null;
	let next = 0;
	let last: Governing | null = null;
	let local: Governing | null = null;
	let topic: Governing | null = null;
	/** A wide place with which a clause of the sentence begins, and no narrower one behind it. */
	let widened: Governing | null = null;
	/** What was named in brackets last: it is of the brackets, and the sentence goes on with what stood before them. */
	let aside: Governing | null = null;
	const enclosed = view.language === 'zh' ? inBrackets(view.text, mentions) : [];
	/** Brackets that part the figure before them. */
	let parted: { whole: number; from: number; to: number } | null = null;
	const statements = view.language === 'zh' ? statementsOf(view) : [];
	let sentence = 0;
	/** The sentence of the figure before. */
	let told0 = -1;
	for (const site of view.sites) {
		const start = view.sentences[site.sentence]?.from ?? 0;
		if (view.language === 'zh' && site.sentence !== told0) {
			told0 = site.sentence;
			// 从企业看: of the whole again, not of the county told of last.
			if (topic && topic.draft.from < start && state.main !== null && turnsToWhole(view, start)) topic = null;
		}
		const before = view.language === 'en' ? carried(out, site, view, state.level) : null;
		for (; next < drafts.length && (mentions[next]?.to ?? 0) <= site.figure.from; next++) {
			const draft = drafts[next];
			const mention = mentions[next];
			if (!draft || !mention) continue;
			while (sentence + 1 < view.sentences.length && (view.sentences[sentence + 1]?.from ?? 0) <= mention.from) sentence++;
			const starts = opens(mention, view.sentences[sentence]?.from ?? 0, view);
			const named: Governing = {
				draft,
				wide: isWide(mention, state.level, view.language) && !heads(mention, view),
				// "In Saskatchewan, 150 people left and 40 stayed": an opening holds to the end of its sentence.
				subject: mention.subject === true || mention.theme === true || (view.language === 'en' && starts),
			};
			if (enclosed[next]) {
				aside = named;
				continue;
			}
			last = named;
			if (last.wide) {
				// 占我国外贸的一成: said again on the way, it takes nothing from the nation of whom the sentence is told.
				// A list of places starts where its first name does.
				widened = startsClause({ ...mention, from: draft.from }, view) ? last : sameOf(widened, draft.text);
				// "Across England, 74% were seen.": of England to the end of its paragraph.
				if (view.language === 'en' && starts && ACROSS.test(view.text.slice(Math.max(0, mention.from - 14), mention.from)))
					topic = { ...last, wide: false };
				// Of a story that names no place of its own, the widest may be talked of from there on.
				if (widened && state.main === null) topic = { ...last, wide: false };
				continue;
			}
			widened = null;
			local = last;
			// A place that opens its sentence is what is talked of from there on; one named on the way is not.
			// 其中，云川市产粮97亿斤。: a part of what was told, which the next sentence leaves again.
			const part = view.language === 'zh' && isPartOfIt(view, view.sentences[sentence]?.from ?? 0);
			if (starts && !part && introduces(mention, sentence, state, view)) topic = last;
		}
		const labelled =
			view.language === 'en'
				? (beforeBracket(site, view, mentions[next - 1]) ?? rightBefore(site, view, mentions[next - 1]))
				: null;
		if (labelled) {
			out.push(labelled);
			continue;
		}
		// "died in Orange County": English says where behind the figure.
		const after =
			view.language === 'en' && ((last?.draft.from ?? -1) < site.clause.from || ownPlaceBehind(site, view, mentions[next], last))
				? behindFigure(site, view, mentions, drafts, next)
				: null;
		if (after) {
			out.push(after);
			continue;
		}
		// 香港特别行政区5056例（出院4758例，死亡104例）: what brackets part a count into is of its place.
		const whole = view.language === 'zh' ? outside(site, view) : -1;
		if (whole >= 0) parted = { whole, from: site.bracket, to: closeOf(view.text, site.figure.to) };
		const inside: boolean =
			aside !== null && aside.draft.from > (last?.draft.from ?? -1) && !leftBehind(aside.draft.to, site, view);
		const near: Governing | null = inside ? aside : last;
		if (parted && site.figure.from < parted.to && !(near && near.draft.from > parted.from)) {
			out.push(out[parted.whole] ?? NO_QUALIFIER);
			continue;
		}
		out.push(
			(view.language === 'en' ? retold(out, site, view, last) : null) ??
				governing(site, view, near, false) ??
				throughSentence(site, view, statements[site.sentence] ?? start, widened) ??
				governing(site, view, local, false) ??
				governing(site, view, topic, true) ??
				before ??
				told ??
				state.section ??
				state.main ??
				behind(site, view, mentions, drafts, next) ??
				NO_QUALIFIER,
		);
	}
	if (view.language === 'en') {
		listedPlaces(view, mentions, out);
		respectivePlaces(view, mentions, out);
	} else respectivePlacesZh(view, mentions, names, out);
	return out;
}

const DIRECTED = '(?:the\\s)?(?:(?:north|south|east|west|central|upper|lower)\\p{L}*\\s)?';
const LIES_IN = new RegExp(
	`^(?:\\s(?:province|state|county|counties|district|region|prefecture|city|town))?(?:,?\\s(?:in|of)\\s|,\\s)${DIRECTED}$`,
	'u',
);

/** "Yunnan province in southwest China", "Lordsby, Ohio": the larger place only says where the one before it lies. */
function holds(mention: PlaceMention, before: PlaceMention | undefined, view: View): boolean {
	if (view.language !== 'en' || !before || mention.from - before.to > 40) return false;
	const [outer, inner] = [mention.parts.at(-1)?.level, before.parts.at(-1)?.level];
	return (
		outer !== undefined &&
		inner !== undefined &&
		SIZE_EN[outer] > SIZE_EN[inner] &&
		LIES_IN.test(view.text.slice(before.to, mention.from))
	);
}

/** "Victoria (-0.1%)": what stands in the bracket is of the place before it. */
function beforeBracket(site: Site, view: View, mention: PlaceMention | undefined): QualifierDraft | null {
	if (!mention || mention.points !== null || site.bracket < 0 || site.figure.kind === 'time') return null;
	const between = view.text.slice(mention.to, site.bracket);
	if (
		!(between.trim() === '' || (mention.passing === 'seat' && INSTITUTION_TAIL.test(between))) ||
		!/^[(]\s*(?:up|down|at)?\s*$/u.test(view.text.slice(site.bracket, site.figure.from))
	)
		return null;
	const { from, to, text } = mention;
	// "ahead of Sweden (12%) and Ireland (9%)": with whom, not where.
	if (PARTNERS.test(view.text.slice(Math.max(0, from - 60), from))) return null;
	return { text, paragraph: view.paragraph.index, from, to, origin: 'stated', source: 'clause' };
}

/** "Kesh will grow 21 million tonnes, Marlow 4.2 million and Tew 1.5 million": the verb is said once, the place each time. */
const LISTED_BEFORE = /(?:[,;:—–(]\s|\band\s|\bfollowed by\s|[,;]\sthen\s)(?:and\s)?(?:the\s)?$/u;

function rightBefore(site: Site, view: View, mention: PlaceMention | undefined): QualifierDraft | null {
	if (!mention || mention.points !== null || mention.dateline || site.figure.kind === 'time' || site.figure.kind === 'age')
		return null;
	const before = [1, 2, 3].map((back) => view.sites[site.index - back]).find((other) => other?.figure.kind === site.figure.kind);
	const { from, to, text } = mention;
	if (!/^\s(?:with\s)?$/u.test(view.text.slice(to, site.figure.from)) || before?.sentence !== site.sentence) return null;
	if (!LISTED_BEFORE.test(view.text.slice(Math.max(0, from - 16), from))) return null;
	return { text, paragraph: view.paragraph.index, from, to, origin: 'stated', source: 'clause' };
}

/** "Kessing General Hospital NHS Trust (48%)": the rest of the house's name. */
const INSTITUTION_TAIL = /^(?:\s(?:\p{Lu}[\p{L}]+|and)){1,4}\s?$/u;
const PARTNERS =
	/\b(?:ahead of|behind|followed by|than|markets?|visitors|imports?|exports?|partners?|buyers?|suppliers?|to|from|by)\b(?:[^.;:]|\.\d)*$/u;

/** "Profit in Britain was up 12%, at £501m": two figures of one thing are of one place. */
const AGAIN =
	/^(?:\s(?:higher|lower|more|less|up|down|ahead))?(?:,\s(?:at|to|from|or|by|up|down)|\s(?:to|from|or))\s(?:(?:about|around|nearly|almost|just|over|a|an|from|by)\s){0,2}$/u;

/** "Kesh 80 per cent of its target (1.4 million acres)" */
const IN_BRACKET = /^\s[^,.;:()]{0,40}\s\($/u;

function retold(out: readonly QualifierDraft[], site: Site, view: View, last: Governing | null): QualifierDraft | null {
	const before = view.sites[site.index - 1];
	const place = out[site.index - 1];
	if (!before || !place || place.origin !== 'stated' || before.sentence !== site.sentence) return null;
	// A place named since then is nearer.
	if (last && last.draft.from > place.from) return null;
	const gap = view.text.slice(before.figure.to, site.figure.from);
	if (place.to > before.figure.from || !(AGAIN.test(gap) || (site.bracket >= 0 && IN_BRACKET.test(gap)))) return null;
	return { ...place, origin: 'inherited', source: 'sentence' };
}

/** "53 in New York City and [15] in nearby Rockland County": each of a list has its own place behind it. */
const RIGHT_BEHIND =
	/^\s(?:\p{L}+\s)?(?:(?:[\p{L}-]+\s){0,4}\p{L}+ed\s)?(?:in|at|across|near)\s(?:the\s)?(?:(?:nearby|neighbou?ring|adjacent|\p{L}+ern)\s)?$/u;
const ownPlaceBehind = (site: Site, view: View, mention: PlaceMention | undefined, last: Governing | null): boolean =>
	mention !== undefined &&
	last !== null &&
	RIGHT_BEHIND.test(view.text.slice(site.figure.to, mention.from)) &&
	// "Rents in Hale rose 5% and 8% in Marlow": a rate has one place, and that is the nearer.
	(site.figure.kind === 'percent' || (view.sites[site.index - 1]?.figure.to ?? Number.POSITIVE_INFINITY) <= last.draft.from);

/** 全国, 全球 or the province of a city's story: words that widen one statement and do not move the story elsewhere. */
function isWide(mention: PlaceMention, main: PlaceLevel | null, language: Language): boolean {
	const level = mention.points ?? mention.parts.at(-1)?.level ?? 'site';
	// A report of several countries moves from one to the other.
	if (language === 'en' && level === 'country' && main === level && mention.points === null) return false;
	const size = language === 'en' ? SIZE_EN : SIZE;
	return level === 'world' || level === 'country' || (main !== null && size[level] > size[main]);
}

const SIZE: Record<PlaceLevel, number> = { site: 0, county: 1, city: 2, province: 3, country: 4, world: 5 };
/** An English county holds towns; a Chinese 县 lies in a city. */
const SIZE_EN: Record<PlaceLevel, number> = { ...SIZE, city: 1, county: 2 };

const sameOf = (governs: Governing | null, name: string): Governing | null => (governs?.draft.text === name ? governs : null);

interface Governing {
	draft: QualifierDraft;
	wide: boolean;
	/** The sentence is told of it, to its end. */
	subject: boolean;
}

function governing(site: Site, view: View, last: Governing | null, beyond: boolean): QualifierDraft | null {
	if (!last) return null;
	const { draft } = last;
	if (draft.from >= site.clause.from) return draft;
	const sentence = view.sentences[site.sentence];
	const same = sentence !== undefined && draft.from >= sentence.from;
	if ((last.wide && !((last.subject || view.language === 'en') && same)) || leftBehind(draft.to, site, view)) return null;
	return same || beyond ? { ...draft, origin: 'inherited', source: same ? 'sentence' : 'paragraph' } : null;
}

const CLAUSE_HEAD =
	/(?:^|[，。；：,;:\s]|[年月日周天晚]|月份|年[末底]|季度|以来|期间|从|据|造成|导致|目前|其中|预计|显示|[一二三四五六七八九十]是)$/u;
const ACROSS = /\b(?:[Aa]cross|[Tt]hroughout|[Nn]ationally in)\s(?:the\s)?$/u;
/** 全国首个…, 四川新闻网: a praise or a name. */
const NOT_TOLD_OF = /^(?:首|最|第|唯一|领先|前列|重要|重点|著名|率先|十强|百强|新闻|在线)/u;
const startsClause = (mention: PlaceMention, view: View): boolean =>
	view.language === 'zh' &&
	CLAUSE_HEAD.test(view.text.slice(Math.max(0, mention.from - 2), mention.from)) &&
	!NOT_TOLD_OF.test(view.text.slice(mention.to, mention.to + 2));

/** 全国共接报火灾8万起，死亡900人。: the second is of the nation too, up to the end of the statement. */
function throughSentence(site: Site, view: View, from: number, wide: Governing | null): QualifierDraft | null {
	return wide && wide.draft.from >= from && !leftBehind(wide.draft.to, site, view)
		? { ...wide.draft, origin: 'inherited', source: 'sentence' }
		: null;
}

/** 江苏灾情：…: a paragraph under the name of a place is of that place. */
const HEADED = /^\p{Script=Han}{0,8}[：:]/u;
const heads = (mention: PlaceMention, view: View): boolean =>
	view.language === 'zh' &&
	mention.points === null &&
	mention.from === 0 &&
	HEADED.test(view.text.slice(mention.to, mention.to + 9));

/** The places with which a sentence begins that tells figures of them: 湖北省水利厅泄洪20亿立方米. Linear. */
function toldOf(view: View, mentions: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
	const out = new Set<PlaceMention>();
	let next = 0;
	let sentence = 0;
	for (const mention of mentions) {
		while (sentence + 1 < view.sentences.length && (view.sentences[sentence + 1]?.from ?? 0) <= mention.from) sentence++;
		while (
			next < view.sites.length &&
			((view.sites[next]?.figure.from ?? 0) < mention.to || view.sites[next]?.figure.kind === 'time')
		)
			next++;
		if (mention.points !== null || mention.passing || mention.dateline || view.sites[next]?.sentence !== sentence) continue;
		if (opens(mention, view.sentences[sentence]?.from ?? 0, view)) out.add(mention);
	}
	return out;
}

/** 甘肃省：全省…, 广西：全区…: in a paragraph under the name of a place the whole is that place. */
function ofHead(mention: PlaceMention, headed: PlaceMention | null): string | null {
	const level = headed?.parts.at(-1)?.level;
	if (!headed || !level || mention.points === null || !/^[全该]/u.test(mention.text)) return null;
	const autonomous = mention.text.endsWith('区') && level === 'province';
	return autonomous || mention.points === level ? headed.text : null;
}

/**
 * Whether the place that opens its sentence is talked of from there on. In the report of a county a village in the middle
 * of a paragraph is, where figures are told of it; 石桥镇获评美丽乡镇。 alone is told on the way.
 */
function introduces(mention: PlaceMention, sentence: number, state: PlaceState, view: View): boolean {
	if (view.language !== 'zh' || sentence === 0 || state.main === null || state.level === 'site') return true;
	if (mention.points !== null || mention.parts.at(-1)?.level !== 'site') return true;
	return view.sites.some((site) => site.sentence === sentence && site.figure.kind !== 'time' && site.figure.from >= mention.to);
}

/** Where the brackets that hold `at` close; `at` where they do not within a few clauses. */
function closeOf(text: string, at: number): number {
	const found = text.slice(at, at + 80).search(/[）)]/u);
	return found < 0 ? at : at + found;
}

/** The figure right behind which the brackets open that this one stands in, or -1. */
function outside(site: Site, view: View): number {
	if (site.bracket < 0) return -1;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 6; i--) {
		const other = view.sites[i];
		if (other && other.figure.to <= site.bracket)
			return site.bracket - other.figure.to <= 1 && other.figure.kind === site.figure.kind ? i : -1;
	}
	return -1;
}

/** （上海4例，广东2例），治愈[9例]: what is named in brackets is of the brackets. */
function leftBehind(from: number, site: Site, view: View): boolean {
	if (view.language !== 'zh' || site.figure.from - from > BRACKET_REACH) return false;
	const between = view.text.slice(from, site.figure.from);
	const closes = between.search(/[）)]/u);
	const opens = between.search(/[（(]/u);
	return closes >= 0 && (opens < 0 || closes < opens);
}

const BRACKET_REACH = 160;

function opens(mention: PlaceMention, from: number, view: View): boolean {
	return (
		mention.from - from <= OPENING_REACH &&
		(view.language === 'zh' ? OPENERS_ZH : OPENERS_EN).test(view.text.slice(from, mention.from))
	);
}

function behindFigure(
	site: Site,
	view: View,
	mentions: readonly PlaceMention[],
	drafts: readonly (QualifierDraft | null)[],
	next: number,
): QualifierDraft | null {
	const mention = mentions[next];
	if (!mention || mention.from < site.right.from) return null;
	if (mention.to <= site.right.to) return drafts[next] ?? null;
	// "A mill was razed on Thursday, near Kesh in the north": where it was ends the sentence.
	if (ENDS_WITH_PLACE.test(view.text.slice(site.figure.to, mention.from)) && !numberBetween(site, view, mention.from))
		return drafts[next] ?? null;
	// "Three of the 40 injured were found in Kesh": what is told behind the whole is told of the part.
	const whole = view.sites[site.index + 1];
	return whole && PART_OF.test(view.text.slice(site.figure.to, whole.figure.from)) && mention.to <= whole.right.to
		? (drafts[next] ?? null)
		: placeOfStatement(site, view, mentions, drafts, next);
}

const ENDS_WITH_PLACE = /^[^,.;:]{1,60},\s(?:near|in|at|outside|off|around)\s(?:the\s)?$/u;
const numberBetween = (site: Site, view: View, to: number): boolean => {
	const other = view.sites[site.index + 1]?.figure;
	return other !== undefined && other.kind !== 'time' && other.from < to;
};

const PART_OF = /^\sof (?:the |its |their |these |those )?$/u;

/** The story names no place at all before this one. */
function behind(
	site: Site,
	view: View,
	mentions: readonly PlaceMention[],
	drafts: readonly (QualifierDraft | null)[],
	next: number,
): QualifierDraft | null {
	const sentence = view.sentences[site.sentence];
	const mention = mentions[next];
	const draft = drafts[next];
	if (!draft || !mention || !sentence || mention.to > sentence.to) return null;
	return mention.to <= site.clause.to ? draft : { ...draft, origin: 'inherited', source: 'sentence' };
}

/** A street of the town that a report is told of says no more of where than the town; elsewhere it does. */
const isStreet = (mention: PlaceMention, view: View, { level }: PlaceState): boolean =>
	view.language === 'en' &&
	mention.passing === 'address' &&
	mention.parts.at(-1)?.level === 'site' &&
	(level === 'city' || level === 'county');

/** A place that is itself counted or listed ("甲村、乙村等8个村") says what is counted, not where. */
function isMember(mention: PlaceMention, view: View): boolean {
	const after = view.text.charAt(mention.to);
	const before = view.text.charAt(mention.from - 1);
	const joined = /[和与及]/u.test(before) && view.text.slice(Math.max(0, mention.from - 12), mention.from).includes('、');
	const listed = before === '、' || after === '、' || (view.language === 'zh' && joined);
	const small = mention.parts.at(-1)?.level === 'site';
	return listed && (small || after === '等');
}

function remember(mention: PlaceMention, state: PlaceState): void {
	let name = '';
	for (const part of mention.parts) {
		name += part.text;
		state.latest.set(part.level, name);
		if (part.level === 'site') state.sites.set(name.slice(-1), name);
	}
}

/** What the words of a mention name, pointers resolved as far as the story allows. */
function resolved(mention: PlaceMention, state: PlaceState): string {
	const level = mention.points;
	if (level === null || level === 'world' || level === 'country') return mention.text;
	const main = state.main?.text ?? '';
	// 全镇, 该村: the place of that kind just named, or the one the story is about.
	if (level === 'site' && /[镇乡村区道]$/u.test(mention.text)) {
		const kind = mention.text.slice(-1);
		const named = state.sites.get(kind);
		const own = main.endsWith(kind) ? main : undefined;
		return (OWN.test(mention.text) ? (own ?? named) : (named ?? own)) ?? mention.text;
	}
	const suffixes: Partial<Record<PlaceLevel, RegExp>> = {
		province: /^.*?省/u,
		city: /^.*?(?:市|州(?!市))/u,
		county: /^.*[区县旗]/u,
	};
	const own = suffixes[level]?.exec(main)?.[0] ?? (level === state.level ? main : undefined);
	const latest = state.latest.get(level);
	// 该县 means the one just named; 全市, 我市 mean the story's own.
	const pointing = /^该|^the /iu.test(mention.text);
	// "the region" is the story's own, whatever larger place was named on the way.
	if (/^the (?:region|district)$/iu.test(mention.text) && main !== '' && (state.level === 'county' || state.level === 'city'))
		return main;
	// "the district" of a story about a town is the town's: English names one place for all of them.
	const named = /^the |wide$/iu.test(mention.text) && main !== '' ? main : undefined;
	return (
		(pointing ? (latest ?? own) : (own ?? latest)) ??
		named ??
		(OWN.test(mention.text) && level === state.level && main !== '' ? main : mention.text)
	);
}
