/**
 * The places that a Chinese story may be about, each with the weight of all that speaks for it: where it is named, how often,
 * whether it is one of a list, and the words that point (全市).
 */
import type { Paragraph } from '../../../contract/model.ts';
import { isField } from '../place-asides.ts';
import { OWN } from '../place-size.ts';
import { type Candidate, OPENERS_ZH, OPENING_REACH, type StoryPlaces, WEIGHTS } from '../place-weights.ts';
import type { PlaceLevel, PlaceMention, QualifierDraft } from '../types.ts';
import { AUTONOMOUS } from './lexicon/places.ts';
import { NATION_TIMES } from './nation.ts';
import { countedMembers, listMembers, rowMembers } from './place-lists.ts';

/** What speaks for the places of a story. */
export interface Candidates {
	candidates: readonly Candidate[];
	/** By level: the words that point to the whole of it, where they stand. */
	wordings: ReadonlyMap<string, readonly QualifierDraft[]>;
	/** How many of those words are said of a part that their paragraph has named. */
	inParts: number;
}

class Votes {
	readonly counts = new Map<string, Candidate>();

	/** What speaks for a place, named or pointed to, is added up under `key`. */
	cast(key: string, vote: Candidate): void {
		const seen = this.counts.get(key);
		if (!seen) {
			this.counts.set(key, { ...vote });
			return;
		}
		seen.opens ||= vote.opens;
		seen.weight += vote.weight;
		seen.firm ||= vote.firm;
		if (!vote.part) seen.part = false;
		// The headline gives the short name, the body the full one.
		if (vote.draft.text.length > seen.draft.text.length && seen.draft.text.length > 0)
			seen.draft = { ...vote.draft, source: seen.draft.source };
	}
}

/** The places that the story may be about. Linear in the mentions. */
export function candidatesOf(paragraphs: readonly StoryPlaces[]): Candidates {
	const votes = new Votes();
	const wordings = new Map<string, QualifierDraft[]>();
	let opened = false;
	const autonomous = ofAutonomousRegion(paragraphs);
	const worldwide =
		paragraphs.reduce((n, { mentions }) => n + mentions.filter(({ points }) => points === 'world').length, 0) >= NATION_TIMES;
	const towns = townsSpokenFor(paragraphs);
	const single = countriesOf(paragraphs).size === 1;
	const partHeads = headsOfParts(paragraphs);
	/** How large the place is that the crosshead above is the name of, one of several. */
	let section: PlaceLevel | undefined;
	let inParts = 0;
	for (const { view, mentions } of paragraphs) {
		const { kind, index } = view.paragraph;
		if (kind === 'noise') continue;
		if (kind === 'crosshead') section = partHeads.has(index) ? mentions[0]?.parts.at(-1)?.level : undefined;
		const head = kind === 'headline' || kind === 'deck';
		const opening: boolean = !opened && kind === 'body' && mentions.length > 0;
		opened ||= opening;
		const members = countedMembers(view.paragraph.text, mentions, true);
		const inList = listMembers(view.paragraph.text, mentions);
		const inRow: ReadonlySet<PlaceMention> = head ? NONE : rowMembers(view.paragraph.text, mentions);
		for (const mention of mentions) {
			// 江苏、安徽等11省: the members of a counted list are not what the story is about.
			// 上海4例，广东2例: each has a share of a count, and none is where it was counted.
			// 其中：石桥市1.37元: a part of what the story is about.
			const listed =
				members.has(mention) ||
				HAS_SHARE.test(around(view.paragraph.text, mention)) ||
				(!head && IS_PART.test(view.paragraph.text.slice(Math.max(0, mention.from - 3), mention.from)));
			const rowed = inRow.has(mention) || section !== undefined;
			const role = listed ? 'member' : rowed ? 'row' : inList.has(mention) ? 'listed' : null;
			// 石桥省北部 in a forecast: a side of it says less of where a story is than the whole.
			const side = !head && mention.region !== true && isSide(mention) ? WEIGHTS.region : 1;
			// 公司位于石桥的工厂: one of its houses lies there.
			const lies = !head && LIES_THERE.test(around5(view.paragraph.text, mention)) ? WEIGHTS.passing / 2 : 1;
			const weight = side * lies * weightOf(mention, view.paragraph, opening && single, opening, role);
			const source = head ? 'headline' : mention.dateline ? 'dateline' : 'story';
			const span = { paragraph: index, from: mention.from, to: mention.to, origin: 'inherited', source } as const;
			if (
				mention.points &&
				OWN.test(mention.text) &&
				mention.points !== 'country' &&
				!(mention.points === 'world' && !worldwide) &&
				kind !== 'furniture'
			) {
				if (isField(mention, view.paragraph.text) || mention.points === section) continue;
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
				const draft = { ...span, text: mention.text };
				votes.cast(`→${pointed}`, { draft, weight: weight * voice, level, pointer: true, firm: true, opens: false });
				continue;
			}
			const upTo = lastAdministrative(mention, towns.has(mention.text.slice(-1)));
			const last = mention.parts[upTo];
			if (!last) continue;
			const name = mention.parts
				.slice(0, upTo + 1)
				.map((part) => part.text)
				.join('');
			votes.cast(bare(last.text), {
				draft: { ...span, text: name },
				weight,
				level: last.level,
				pointer: false,
				firm: mention.passing !== 'origin' && mention.passing !== 'address',
				opens: (opening || head) && !mention.passing && !mention.dateline,
				part: partHeads.has(index),
			});
		}
	}
	return { candidates: [...votes.counts.values()], wordings, inParts };
}

/**
 * The crossheads that are nothing but the name of a place, where a story has several: 石桥县 / …, 云溪县 / …. It is told of each
 * in its turn, and what 全县 says below one speaks for that one.
 */
function headsOfParts(paragraphs: readonly StoryPlaces[]): ReadonlySet<number> {
	const out = new Map<number, string>();
	for (const { view, mentions } of paragraphs) {
		const [mention] = mentions;
		const { kind, text, index } = view.paragraph;
		if (
			kind === 'crosshead' &&
			mentions.length === 1 &&
			mention?.points === null &&
			mention.to - mention.from === text.trim().length
		)
			out.set(index, mention.text);
	}
	return new Set(new Set(out.values()).size > 1 ? out.keys() : []);
}

/** The countries abroad that a story names. */
const countriesOf = (paragraphs: readonly StoryPlaces[]): ReadonlySet<string> =>
	new Set(
		paragraphs.flatMap(({ mentions }) =>
			mentions.filter(({ points, parts }) => points === null && parts[0]?.level === 'country').map(({ text }) => text),
		),
	);

const LIES_THERE = /\p{Script=Han}(?:位于|地处|坐落于?|设在|建在)\u0000的/u;
const around5 = (text: string, { from, to }: PlaceMention): string =>
	`${text.slice(Math.max(0, from - 5), from)}\u0000${text.charAt(to)}`;

/** Whether a mention is a side of a province: 石桥省北部. */
const isSide = ({ text, parts }: PlaceMention): boolean =>
	parts.at(-1)?.level === 'province' && /(?:[东西南北中]部|大部|局部|一带)(?:地区)?$/u.test(text);

/** How much one mention says of where the story is. */
function weightOf(
	mention: PlaceMention,
	{ kind, text }: Paragraph,
	single: boolean,
	opening: boolean,
	role: keyof typeof ROLES | null,
): number {
	const head = kind === 'headline' || kind === 'deck';
	const strong = head && role !== 'member';
	const { from, points, parts } = mention;
	// 新加坡今年第二季经济…: the country with which a report opens is what it is about, though it is named but once,
	// and it names no other.
	const country = single && points === null && parts.length === 1 && parts[0]?.level === 'country' && from <= OPENING_REACH;
	const heads = country && OPENERS_ZH.test(text.slice(0, from));
	const document = (head || opening) && HEADS_DOCUMENT.test(text.slice(mention.to, mention.to + 12));
	return (
		(mention.dateline ? filedFrom(mention) : 1) *
		(document ? DOCUMENT_WEIGHT : heads ? HEADING_COUNTRY : 1) *
		// The foot of a page hardly speaks for the text.
		(kind === 'furniture' ? WEIGHTS.aside : strong ? WEIGHTS.head : opening ? WEIGHTS.lead : 1) *
		(mention.passing ? WEIGHTS.passing : 1) *
		(role ? ROLES[role] : 1) *
		(mention.region ? (strong ? WEIGHTS.headRegion : WEIGHTS.region) : 1)
	);
}

/** Whether its paragraph has named a place of its own size before a pointer. */
const namesBefore = (pointer: PlaceMention, mentions: readonly PlaceMention[]): boolean =>
	mentions.some(
		({ from, parts, dateline }) => from < pointer.from && !dateline && parts.some(({ level }) => level === pointer.points),
	);

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

/** National agencies sit in the capital, and some of others in Hong Kong: a report from there is seldom of it. */
const NEWSROOMS: ReadonlySet<string> = new Set(['北京', '香港']);

const filedFrom = (mention: PlaceMention): number => (NEWSROOMS.has(mention.text) ? 0.1 : 0.75);

/** 云东省2026年政府工作报告: the place whose document it is. */
const HEADS_DOCUMENT =
	/^(?:\d{4}年)?(?:两会|人大|(?:人民)?政府|国民经济和社会发展|国民经济)*(?:\d{4}年)?(?:政府)?(?:工作报告|统计公报|年度计划|预算执行|计划执行)/u;

const DOCUMENT_WEIGHT = 4;

const NONE: ReadonlySet<PlaceMention> = new Set();
const HAS_SHARE = /^[（(，,、；;]\u0000\d/u;
/** The character before a mention and the one behind it. */
const around = (text: string, { from, to }: PlaceMention): string => `${text.charAt(from - 1)}\u0000${text.charAt(to)}`;

/** 其中：, 其中|云川市. */
const IS_PART = /其中[，,：:]?$/u;
const HEADING_COUNTRY = 2;
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

const MAIN_LEVELS: readonly PlaceLevel[] = ['county', 'city', 'province', 'country'];
/** What a place says for itself that stands beside others. */
const ROLES = {
	member: 0.1,
	/** 石桥上涨7%，云川上涨14%…: nor one of a row, though it opens the text. */
	row: 0.2,
	/** 贵州、广西、湖南一带: of a list of several no member is what the story is about. */
	listed: 0.4,
} as const;
/** The name without its level word: 石家庄市 and 石家庄 are one place, 欧洲多国 and 欧洲 too. */
export const bare = (name: string): string =>
	name.length > 2 ? name.replace(/(?<=[洲亚非欧东美])(?:多国|各国|国家|地区)$|[省市区县州]$/u, '') : name;

function lastAdministrative(mention: PlaceMention, sites: boolean): number {
	for (let i = mention.parts.length - 1; i >= 0; i--) {
		const level = mention.parts[i]?.level;
		if (level && (MAIN_LEVELS.includes(level) || (sites && level === 'site'))) return i;
	}
	return -1;
}
