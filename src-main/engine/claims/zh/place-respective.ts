/**
 * 江苏、安徽分别新增1200家和640家: as many places as figures, the first place with the first figure. The places stand in
 * a list in front of 分别, or are those of the figures before (甲县产茶3吨，乙县产茶2吨，分别增长5%和4%).
 */
import { matchesOf } from '../../matches.ts';
import type { Mention, PlaceMention, QualifierDraft } from '../types.ts';
import type { View } from '../view.ts';
import { isRespective, runLength } from './distribute.ts';
import { HOUSE } from './town-parts.ts';

const JOINT = /^(?:、|和|与|及|以及)$/u;
/** Between the list and 分别 nothing else is listed. */
const ANOTHER_LIST = /[、和与及。；]/u;

/** Sets the places of the figures of 分别 lists; `drafts` are the paragraph's, in the order of its figures. Linear. */
export function respectivePlacesZh(
	view: View,
	mentions: readonly PlaceMention[],
	names: readonly QualifierDraft[],
	drafts: QualifierDraft[],
): void {
	let done = 0;
	let m = 0;
	for (const site of view.sites) {
		while ((mentions[m]?.to ?? Number.POSITIVE_INFINITY) <= site.figure.from) m++;
		if (site.index < done || site.figure.kind === 'time') continue;
		if (!isRespective(view.text.slice(site.left[0]?.from ?? site.clause.from, site.figure.from))) continue;
		const n = runLength(site, view);
		done = site.index + n;
		if (n < 2) continue;
		const from = view.sentences[site.sentence]?.from ?? 0;
		const listed = listBefore(view, mentions, m - 1, from, site.figure.from);
		const places =
			listed.length > 0
				? listed.map((i) => names[i])
				: (ofOneKind(view, Math.max(from, site.figure.from - REACH), site.figure.from) ??
					toldBefore(view, drafts, site.index, n));
		if (places.length !== n) continue;
		for (const [i, place] of places.entries()) if (place) drafts[site.index + i] = place;
	}
}

/** 石桥医院、云岭医院、青山诊所翻新之后，依次添置: houses, each with its kind. */
const HOUSES = new RegExp(
	`(?:^|[，。；：,;:\\s])((?:\\p{Script=Han}{2,6}(?:${HOUSE})、){1,7}\\p{Script=Han}{2,6}(?:${HOUSE}))\\p{Script=Han}{0,8}[，,]?\\p{Script=Han}{0,4}(?:分别|依次)\\p{Script=Han}{0,6}$`,
	'u',
);
/** 甲、乙、丙站水位分别为: names of one kind of spot, which is said once. */
const SPOTS =
	/(?:^|[，。；：,;:\s\d年月日时])((?:\p{Script=Han}{2,4}、){1,7}\p{Script=Han}{2,4}?)((?:水文|水位|气象|雨量|监测|观测)?站|水库|景区|口岸|机场|港区?|[区县镇乡村])\p{Script=Han}{0,8}?(?:分别|依次)\p{Script=Han}{0,6}$/u;
/** 东、中、西部占比分别为, 西南、西北分别上涨: sides of a country, whose 部 may be said once. */
const SIDE = '(?:东北|西北|西南|东南|华[东北南中]|[东中西])部?(?:地区)?';
const SIDES = new RegExp(
	`(?:^|[，。；：,;:\\s])((?:${SIDE}[、和与]){1,5}${SIDE})\\p{Script=Han}{0,12}?(?:分别|依次)\\p{Script=Han}{0,6}$`,
	'u',
);
const REACH = 60;
/** No list of 分别 is longer. */
const LONGEST = 8;

/** Where such lists of spots stand: they say where, and never what. Linear: a list is sought in front of each 分别. */
export function spotLists(text: string): Mention[] {
	const out: Mention[] = [];
	for (const { index } of matchesOf(text, /分别|依次/gu)) {
		const from = Math.max(out.at(-1)?.to ?? 0, index - REACH);
		const found = SPOTS.exec(text.slice(from, index + 2));
		const [list = '', kind = ''] = [found?.[1], found?.[2]];
		if (!found || list === '') continue;
		const start = from + found.index + found[0].indexOf(list);
		const to = start + list.length + kind.length;
		out.push({ from: start, to, text: text.slice(start, to) });
	}
	return out;
}

/** The spots listed in front of `at`, each with the kind of all; null when the words list none. */
function ofOneKind(view: View, from: number, at: number): QualifierDraft[] | null {
	const stretch = view.text.slice(from, at);
	const sides = SIDES.exec(stretch);
	const found = sides ?? SPOTS.exec(stretch) ?? HOUSES.exec(stretch);
	const [list = '', kind = ''] = [found?.[1], found?.[2]];
	if (!found || list === '') return null;
	const start = from + found.index + found[0].indexOf(list);
	const to = start + list.length + kind.length;
	const names = list.split(/[、和与及]/u);
	return names.map((name) => ({
		// 甲港、乙港: the kind may be said each time.
		text: sides ? inFull(name) : name.endsWith(kind) ? name : name + kind,
		paragraph: view.paragraph.index,
		from: start,
		to,
		origin: 'stated',
		source: 'clause',
	}));
}

/** 东 of 东、中、西部. */
const inFull = (side: string): string => (side.length === 1 ? `${side}部` : side);

/** The indexes of the places of the list that ends last in front of `at`. */
function listBefore(view: View, mentions: readonly PlaceMention[], last: number, from: number, at: number): number[] {
	const end = mentions[last];
	if (!end || end.from < from || at - end.to > REACH || ANOTHER_LIST.test(view.text.slice(end.to, at))) return [];
	const out: number[] = [];
	for (let i = last; i >= 0 && out.length <= LONGEST; i--) {
		const mention = mentions[i];
		const next = mentions[out[0] ?? -1];
		if (!mention || mention.from < from || mention.points !== null || mention.passing === 'origin') break;
		if (next && !JOINT.test(view.text.slice(mention.to, next.from))) break;
		out.unshift(i);
	}
	return out.length > 1 ? out : [];
}

/** The places of the `n` figures in front, where each has its own. */
function toldBefore(view: View, drafts: readonly QualifierDraft[], index: number, n: number): QualifierDraft[] {
	const out: QualifierDraft[] = [];
	for (let i = index - 1; i >= Math.max(0, index - 3 * LONGEST) && out.length < n; i--) {
		const [site, draft] = [view.sites[i], drafts[i]];
		if (!site || !draft || site.sentence !== view.sites[index]?.sentence) break;
		if (site.figure.kind === 'time') continue;
		if (draft.origin !== 'stated' || draft.text === '' || out.some(({ text }) => text === draft.text)) break;
		out.unshift({ ...draft, origin: 'inherited', source: 'sentence' });
	}
	return out;
}
