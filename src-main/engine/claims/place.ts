/**
 * Where a figure holds: the place named in its clause, else in the sentence, the paragraph, the crosshead, the headline,
 * the dateline, at last the place the story is about. Words that only point (全市, the city) are resolved to the story's
 * own place of that level.
 */
import type { PlaceLevel, PlaceMention, QualifierDraft } from './types.ts';
import { NO_QUALIFIER } from './types.ts';
import type { Site, View } from './view.ts';

export type PlaceSource = NonNullable<QualifierDraft['source']>;

/** What the story has said about places so far. */
export interface PlaceState {
	story: number;
	/** The place the whole story is about, read from headline, dateline or the body's most frequent name. */
	main: QualifierDraft | null;
	level: PlaceLevel | null;
	/** Named in the crosshead above. */
	section: QualifierDraft | null;
	/** The last full name of each level. */
	latest: Map<PlaceLevel, string>;
}

export interface StoryPlaces {
	view: Pick<View, 'paragraph'>;
	mentions: readonly PlaceMention[];
}

const MAIN_LEVELS: readonly PlaceLevel[] = ['county', 'city', 'province'];

/** The place a story is about. Linear in the mentions. */
export function mainPlace(paragraphs: readonly StoryPlaces[]): MainPlace | null {
	const counts = new Map<string, Candidate>();
	for (const { view, mentions } of paragraphs) {
		const { kind, index } = view.paragraph;
		if (kind === 'furniture' || kind === 'noise') continue;
		const head = kind === 'headline' || kind === 'deck';
		for (const mention of mentions) {
			const upTo = lastAdministrative(mention);
			const last = mention.parts[upTo];
			if (!last) continue;
			const name = mention.parts
				.slice(0, upTo + 1)
				.map((part) => part.text)
				.join('');
			const draft: QualifierDraft = {
				text: name,
				paragraph: index,
				from: mention.from,
				to: mention.to,
				origin: 'inherited',
				source: head ? 'headline' : mention.dateline ? 'dateline' : 'story',
			};
			const weight = head || mention.dateline ? HEAD_WEIGHT : 1;
			const key = bare(last.text);
			const seen = counts.get(key);
			if (!seen) counts.set(key, { draft, weight, level: last.level });
			else {
				seen.weight += weight;
				// The headline gives the short name, the body the full one.
				if (name.length > seen.draft.text.length) seen.draft = { ...draft, source: seen.draft.source };
			}
		}
	}
	let best: Candidate | null = null;
	for (const candidate of counts.values()) if (!best || rankOf(candidate) > rankOf(best)) best = candidate;
	return best && { draft: best.draft, level: best.level };
}

export interface MainPlace {
	draft: QualifierDraft;
	level: PlaceLevel;
}

interface Candidate {
	draft: QualifierDraft;
	weight: number;
	level: PlaceLevel;
}

/** A place in the head says more than three in the body. */
const HEAD_WEIGHT = 3;
/** A story of a county names its province as often as the county: the finer place is the one it is about. */
const FINENESS: Partial<Record<PlaceLevel, number>> = { county: 1.3, city: 1.2, province: 0.6 };

const rankOf = ({ weight, level }: Candidate): number => weight * (FINENESS[level] ?? 1);

/** The name without its level word: 石家庄市 and 石家庄 are one place. */
const bare = (name: string): string => (name.length > 2 ? name.replace(/[省市区县州]$/u, '') : name);

function lastAdministrative(mention: PlaceMention): number {
	for (let i = mention.parts.length - 1; i >= 0; i--) {
		const level = mention.parts[i]?.level;
		if (level && MAIN_LEVELS.includes(level)) return i;
	}
	return -1;
}

export const newPlaceState = (story: number, main: MainPlace | null): PlaceState => ({
	story,
	main: main?.draft ?? null,
	level: main?.level ?? null,
	section: null,
	latest: new Map(),
});

/** The places of a paragraph's figures, in their order; moves `state` on. `mentions` ascend. */
export function readPlaces(view: View, mentions: readonly PlaceMention[], state: PlaceState): QualifierDraft[] {
	const index = view.paragraph.index;
	const drafts: (QualifierDraft | null)[] = [];
	const { kind } = view.paragraph;
	for (const [k, mention] of mentions.entries()) {
		const text = resolved(mention, state);
		remember(mention, state);
		drafts.push(
			isMember(mention, view) || isLocation(mention, mentions[k - 1], view)
				? null
				: { text, paragraph: index, from: mention.from, to: mention.to, origin: 'stated', source: 'clause' },
		);
	}
	if (kind === 'crosshead' || kind === 'headline') {
		const named = drafts.find((draft) => draft !== null) ?? null;
		state.section = kind === 'crosshead' && named ? { ...named, origin: 'inherited', source: 'crosshead' } : null;
	}
	const out: QualifierDraft[] = [];
	let next = 0;
	let last: Governing | null = null;
	let local: Governing | null = null;
	for (const site of view.sites) {
		for (; next < drafts.length && (mentions[next]?.to ?? 0) <= site.figure.from; next++) {
			const draft = drafts[next];
			const mention = mentions[next];
			if (!draft || !mention) continue;
			last = { draft, wide: isWide(mention, state.level) };
			if (!last.wide) local = last;
		}
		// "died in Orange County": English says where behind the figure.
		const after =
			view.language === 'en' && (last?.draft.from ?? -1) < site.clause.from ? behindFigure(site, mentions, drafts, next) : null;
		if (after) {
			out.push(after);
			continue;
		}
		out.push(
			governing(site, view, last) ??
				governing(site, view, local) ??
				state.section ??
				state.main ??
				behind(site, view, mentions, drafts, next) ??
				NO_QUALIFIER,
		);
	}
	return out;
}

/** 全国, 全球 or the province of a city's story: words that widen one statement and do not move the story elsewhere. */
function isWide(mention: PlaceMention, main: PlaceLevel | null): boolean {
	const level = mention.points ?? mention.parts.at(-1)?.level ?? 'site';
	return level === 'world' || level === 'country' || (main !== null && SIZE[level] > SIZE[main]);
}

const SIZE: Record<PlaceLevel, number> = { site: 0, county: 1, city: 2, province: 3, country: 4, world: 5 };

interface Governing {
	draft: QualifierDraft;
	wide: boolean;
}

function governing(site: Site, view: View, last: Governing | null): QualifierDraft | null {
	if (!last) return null;
	const { draft } = last;
	if (draft.from >= site.clause.from) return draft;
	if (last.wide) return null;
	const sentence = view.sentences[site.sentence];
	return { ...draft, origin: 'inherited', source: sentence && draft.from >= sentence.from ? 'sentence' : 'paragraph' };
}

function behindFigure(
	site: Site,
	mentions: readonly PlaceMention[],
	drafts: readonly (QualifierDraft | null)[],
	next: number,
): QualifierDraft | null {
	const mention = mentions[next];
	return mention && mention.from >= site.right.from && mention.to <= site.right.to ? (drafts[next] ?? null) : null;
}

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

/** A place that is itself counted or listed ("甲村、乙村等8个村") says what is counted, not where. */
function isMember(mention: PlaceMention, view: View): boolean {
	const after = view.text.charAt(mention.to);
	const before = view.text.charAt(mention.from - 1);
	const listed = before === '、' || after === '、' || (after === '等' && before === '、');
	const small = mention.parts.at(-1)?.level === 'site';
	return listed && (small || after === '等');
}

const LIES = /(?:位于|地处|坐落于?|毗邻|紧邻|靠近|隶属于?)$/u;

/** 甲小区位于乙区: where the subject lies is said of it and does not take its place. */
function isLocation(mention: PlaceMention, before: PlaceMention | undefined, view: View): boolean {
	if (!before || mention.from - before.to > 20 || !LIES.test(view.text.slice(Math.max(0, mention.from - 4), mention.from)))
		return false;
	return !/[。！？；]/u.test(view.text.slice(before.to, mention.from));
}

function remember(mention: PlaceMention, state: PlaceState): void {
	let name = '';
	for (const part of mention.parts) {
		name += part.text;
		state.latest.set(part.level, name);
	}
}

/** What the words of a mention name, pointers resolved as far as the story allows. */
function resolved(mention: PlaceMention, state: PlaceState): string {
	const level = mention.points;
	if (level === null || level === 'world' || level === 'country') return mention.text;
	const main = state.main?.text ?? '';
	const suffixes: Partial<Record<PlaceLevel, RegExp>> = { province: /^.*?省/u, city: /^.*?[市州]/u, county: /^.*[区县旗]/u };
	const own = suffixes[level]?.exec(main)?.[0] ?? (level === state.level ? main : undefined);
	const latest = state.latest.get(level);
	// 该县 means the one just named; 全市, 我市 mean the story's own.
	const pointing = /^该|^the /iu.test(mention.text);
	return (pointing ? (latest ?? own) : (own ?? latest)) ?? mention.text;
}
