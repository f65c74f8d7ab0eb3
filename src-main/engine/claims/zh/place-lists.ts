/** Lists of places: 湖南、江西等省 is one place, and what 等11省 counts is none. */
import type { PlaceLevel, PlaceMention, QualifierDraft } from '../types.ts';
import type { View } from '../view.ts';

/** What counts the places named before it: 11省份, 等8市45个县. */
const COUNTS_PLACES =
	/^(?:等地?)?(?:共|共计|[东中西南北]{1,2}部)?(?:\d{1,4}|[一二三四五六七八九十百两]{1,4})余?(?:个)?(?:支援|受援|试点|对口|相关|主要|重点|沿海)?(?:省|市|县|区|州|盟|旗|乡|镇|村|国|城|地|街道|社区|城市|地区|国家|省份|省区|省市|县市|县区|镇街|乡镇|站点|口岸|港口)/u;
const COUNTED_ON = /^(?:[（(][^）)]{1,6}[）)])?[、，]?(?:共|的)?\d{1,4}个?(?:市|县|区|旗|乡|镇|街道|村|社区)/u;
/** 韶山、云川|、石桥|7市: a name that is a word as well, and the last of the list. */
const UNKNOWN = /^[、和]\p{Script=Han}{2,4}(?=\d{1,2}个?(?:省|市|县|区))/u;
const LIST_MARK = /^(?:、|和|与|及|以及)$/u;

const FEW: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 2: 2, 3: 3, 4: 4, 5: 5 };

/** 31省 and 三十一省 begin with a three and are not three. */
const HOW_MANY = /^(?:\d{1,4}|[一二三四五六七八九十百两]{1,4})/u;

const REACHES = /(?:造成|导致|致使?|波及|影响|涉及)(?:了|包括|我[省市区])?$/u;
/** Longer lists are not looked through. */
const LONGEST = 12;
/** Whether the list with the mention at `last` is what something befell. */
function isReached(text: string, mentions: readonly PlaceMention[], last: number): boolean {
	let head = last;
	while (head > 0 && last - head < LONGEST && LIST_MARK.test(text.slice(mentions[head - 1]?.to ?? 0, mentions[head]?.from ?? 0)))
		head--;
	const from = mentions[head]?.from ?? 0;
	return REACHES.test(text.slice(Math.max(0, from - 6), from));
}

/** How many mentions the list has that ends with the one at `last`; looked at no farther than {@link FEW} reaches. */
function chainLength(text: string, mentions: readonly PlaceMention[], last: number): number {
	let n = 1;
	for (let i = last; i > 0 && n <= 5; i--, n++)
		if (!LIST_MARK.test(text.slice(mentions[i - 1]?.to ?? 0, mentions[i]?.from ?? 0))) break;
	return n;
}

/**
 * The places of lists that are counted right behind: each says what is counted, none where it holds. `few`: of lists that
 * name all they count as well, which are places of figures and yet not what a story is about.
 */
export function countedMembers(text: string, mentions: readonly PlaceMention[], few = false): ReadonlySet<PlaceMention> {
	const out = new Set<PlaceMention>();
	for (let i = mentions.length - 1; i >= 0; i--) {
		const mention = mentions[i];
		const next = mentions[i + 1];
		if (!mention) continue;
		const chained = next !== undefined && out.has(next) && LIST_MARK.test(text.slice(mention.to, next.from));
		const unknown = UNKNOWN.exec(text.slice(mention.to, mention.to + 8))?.[0].length ?? 0;
		const behind = mention.to + unknown;
		const counts = chained ? null : COUNTS_PLACES.exec(text.slice(behind, behind + 12));
		if (!chained && !(/[、和与及]/u.test(text.charAt(mention.from - 1)) && counts)) continue;
		// 福建、广东两省: all of them are named, and the figures are of these.
		// 洪水造成韶山、石桥2市19个县受灾: how far it reached, which is counted on.
		const further =
			counts !== null &&
			isReached(text, mentions, i) &&
			COUNTED_ON.test(text.slice(behind + counts[0].length, behind + counts[0].length + 14));
		if (!few && counts && !further && FEW[HOW_MANY.exec(counts[0])?.[0] ?? ''] === chainLength(text, mentions, i)) continue;
		out.add(mention);
	}
	return out;
}

/** Fewer names in a row are a pair. */
const LEAST_LIST = 3;

/** The places of all lists of three names and more. Linear. */
export function listMembers(text: string, mentions: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
	const out = new Set<PlaceMention>();
	let first = 0;
	for (const [i, mention] of mentions.entries()) {
		const next = mentions[i + 1];
		if (next && LIST_MARK.test(text.slice(mention.to, next.from))) continue;
		if (i + 1 - first >= LEAST_LIST) for (const member of mentions.slice(first, i + 1)) out.add(member);
		first = i + 1;
	}
	return out;
}

/** So many places of one size in a paragraph, each with its figure, are a row. */
const LEAST_ROW = 4;
const NUMBERED = /^[^。！？；，、]{0,14}?[，,]?[^。！？；，、]{0,10}?\d/u;

const MUNICIPALITY = /^(?:北京|上海|天津|重庆)市?$/u;
const sizeOf = ({ text, parts }: PlaceMention): PlaceLevel | undefined =>
	MUNICIPALITY.test(text) ? 'city' : parts.at(-1)?.level;

/** 石桥上涨7%，云川上涨14%；汀山…: the places of a paragraph that tells of one after the other, of which none is the story's. Linear. */
export function rowMembers(text: string, mentions: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
	const out = new Set<PlaceMention>();
	let row: PlaceMention[] = [];
	const close = (): void => {
		if (new Set(row.map((mention) => mention.text)).size >= LEAST_ROW) for (const mention of row) out.add(mention);
		row = [];
	};
	for (const mention of mentions) {
		const level = sizeOf(mention);
		if (mention.points !== null || mention.dateline || !level || (row[0] && sizeOf(row[0]) !== level)) continue;
		if (NUMBERED.test(text.slice(mention.to, mention.to + 28))) row.push(mention);
	}
	close();
	return out;
}

/** A longer list is no name of a place. */
const LISTED = 6;

/** 湖南、江西、安徽等省: what is told of all of a list is told of the list, not of the last of it. */
export function joinLists(
	view: View,
	mentions: readonly PlaceMention[],
	members: ReadonlySet<PlaceMention>,
	drafts: (QualifierDraft | null)[],
): void {
	let first = 0;
	for (const [k, mention] of mentions.entries()) {
		const next = mentions[k + 1];
		if (next && mention.points === null && next.points === null && LIST_MARK.test(view.text.slice(mention.to, next.from)))
			continue;
		const head = mentions[first];
		const any = drafts.slice(first, k + 1).find((draft) => draft !== null);
		if (k > first && k - first < LISTED && head && any && !members.has(mention)) {
			const text = view.text.slice(head.from, mention.to).replace(/\s+/gu, '');
			drafts.fill(null, first, k);
			drafts[k] = { ...any, text, from: head.from, to: mention.to };
		}
		first = k + 1;
	}
}
