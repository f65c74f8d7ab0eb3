/** Places named in Chinese text: names of the lists, names told by their suffix, and words that point at a place (全市, 该县). */
import type { PlaceLevel, PlaceMention } from '../types.ts';
import { GENERIC_PLACE_WORDS, MUNICIPALITIES, NAME_SUFFIXES, NEEDS_SUFFIX, PREFECTURES, PROVINCES } from './lexicon/places.ts';
import { ACTION_VERBS, FUNCTION_WORDS, PREDICATE_VERBS, WEAK_VERBS } from './lexicon/words.ts';
import { wordsOf } from './segment.ts';

interface Found {
	from: number;
	to: number;
	level: PlaceLevel;
}

const byFirst = new Map<string, string[]>();
for (const name of [...PROVINCES.keys(), ...PREFECTURES, ...NEEDS_SUFFIX]) {
	const list = byFirst.get(name.charAt(0)) ?? [];
	if (!list.includes(name)) list.push(name);
	byFirst.set(name.charAt(0), list);
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

const SUFFIX =
	/经济技术开发区|自治[县州旗]|高新区|开发区|经开区|新区|街道|社区|小区|生活区|[县镇]|区(?![域别间块位划分])|市(?![场民面值容价况井话占盈貌集级长]|政(?!府))|乡(?![村镇亲愁土音贤])|村(?![庄镇落街里级务干])|旗(?![帜舰袍号杆])/gu;
const LEVEL_OF: Record<string, PlaceLevel> = { 县: 'county', 区: 'county', 旗: 'county', 市: 'city', 州: 'city' };
const POINTERS =
	/全球|全世界|世界(?=上|第)|全国|我国|国内|全省|我省|本省|该省|全区|我区|本区|该区|全市|我市|本市|该市|省会|全县|我县|本县|该县|全州|全旗|该镇|全镇|该乡|该村|全村|该社区|该小区|该街道/gu;
const HAN = /\p{Script=Han}/u;
/** An institution named after a place is elsewhere as often as there: 河北大学, 北京银行. Offices of the place are in it. */
const INSTITUTION =
	/^\p{Script=Han}{0,6}?(?:大学|学院|银行|集团|公司|股份|日报|晚报|卫视|电视台|证券|大街|大道|东路|西路|南路|北路|中路|路|街(?!道))/u;

function pointerLevel(word: string): PlaceLevel {
	if (word === '全球' || word.includes('世界')) return 'world';
	if (word === '全国' || word === '我国' || word === '国内') return 'country';
	if (word === '省会') return 'city';
	const last = word.charAt(word.length - 1);
	if (last === '省') return 'province';
	if (last === '市' || last === '州') return 'city';
	if (word.endsWith('社区') || word.endsWith('小区') || '镇乡村道'.includes(last)) return 'site';
	return 'county';
}

/** All place mentions of a paragraph, ascending, not overlapping; neighbours that form one address are one mention. Linear. */
export function placeMentionsZh(text: string): PlaceMention[] {
	const found: Found[] = [];
	listed(text, found);
	const pointers = [...text.matchAll(POINTERS)].map((match) => ({
		from: match.index,
		to: match.index + match[0].length,
		word: match[0],
	}));
	suffixed(text, found, pointers);
	found.sort((a, b) => a.from - b.from || b.to - a.to);

	const mentions: PlaceMention[] = [];
	let p = 0;
	const pointTo = (limit: number) => {
		for (; p < pointers.length && (pointers[p]?.from ?? 0) < limit; p++) {
			const pointer = pointers[p];
			if (!pointer || (mentions.at(-1)?.to ?? 0) > pointer.from) continue;
			const level = pointerLevel(pointer.word);
			mentions.push({ from: pointer.from, to: pointer.to, text: pointer.word, parts: [], points: level });
		}
	};
	for (const item of found) {
		pointTo(item.from);
		const part = { text: text.slice(item.from, item.to).replace(/\s+/gu, ''), level: item.level };
		const last = mentions.at(-1);
		if (last && item.from < last.to) continue;
		if (last && last.to === item.from && last.points === null) {
			last.to = item.to;
			last.text += part.text;
			last.parts.push(part);
		} else mentions.push({ from: item.from, to: item.to, text: part.text, parts: [part], points: null });
	}
	pointTo(text.length + 1);
	return mentions.filter((mention) => !(mention.points === null && ofInstitution(text, mention)));
}

function ofInstitution(text: string, mention: PlaceMention): boolean {
	const last = mention.parts.at(-1);
	// 石家庄市热力公司 stands in the city; 石家庄银行 need not.
	if (!last || /[省市区县镇乡村州旗道]$/u.test(last.text)) return false;
	return INSTITUTION.test(text.slice(mention.to, mention.to + 10));
}

/** Names of the lists, with the suffix that follows them. */
function listed(text: string, found: Found[]): void {
	for (let i = 0; i < text.length; i++) {
		const names = byFirst.get(text.charAt(i));
		if (!names) continue;
		for (const name of names) {
			if (!text.startsWith(name, i)) continue;
			let to = i + name.length;
			const suffix = NAME_SUFFIXES.find((s) => text.startsWith(s, to));
			// 市场, 省级: the suffix belongs to the next word; 上海市场 is still in 上海.
			const cut = suffix === '市' && /^市(?:场|民|面|值|容|区|郊)/u.test(text.slice(to, to + 2));
			if (suffix && !cut) to += suffix.length;
			else if (NEEDS_SUFFIX.has(name)) continue;
			const level: PlaceLevel = PROVINCES.has(name) && !MUNICIPALITIES.has(name) ? 'province' : 'city';
			found.push({ from: i, to, level });
			i = to - 1;
			break;
		}
	}
}

/** How far a name may stand before its suffix: 自治县 with the names of three peoples is rarer than a false start. */
const NAME_REACH = 7;

/** Names told by their suffix: 安次区, 东方苑社区, 赵二街小区. */
function suffixed(text: string, found: Found[], pointers: readonly { from: number; to: number }[]): void {
	const known = new Set(found.map((item) => item.to));
	const pointed = new Set(pointers.map((pointer) => pointer.to));
	let previousEnd = 0;
	for (const match of text.matchAll(SUFFIX)) {
		const at = match.index;
		const to = at + match[0].length;
		if (known.has(to) || pointed.has(to)) continue;
		let floor = Math.max(previousEnd, at - NAME_REACH);
		for (let i = at - 1; i >= floor; i--) {
			if (known.has(i + 1) || !HAN.test(text.charAt(i))) {
				floor = i + 1;
				break;
			}
		}
		const from = nameStart(text, floor, at);
		if (from < 0) continue;
		const suffix = match[0];
		const level =
			LEVEL_OF[suffix] ??
			(suffix.endsWith('县') || suffix.endsWith('旗') || /新区|高新区|开发区|经开区/u.test(suffix) ? 'county' : 'site');
		found.push({ from, to, level });
		known.add(to);
		previousEnd = to;
	}
}

/** Where the name that ends at `at` begins, or -1 when what stands there is no name. */
function nameStart(text: string, floor: number, at: number): number {
	// Cut with the suffix: 东进巷社区 is cut other than 东进巷.
	const words = wordsOf(text, floor, at);
	let start = at;
	let generic = true;
	for (let i = words.length - 1; i >= 0; i--) {
		const word = words[i];
		if (!word?.word || stops(word.text)) break;
		if (GENERIC_PLACE_WORDS.has(word.text)) {
			// 某 老旧 小区: a description ends the name; behind a name it is part of it.
			if (generic) return -1;
			break;
		}
		generic = false;
		start = word.from;
	}
	const length = at - start;
	return length >= 1 && length <= 6 && !generic ? start : -1;
}

const stops = (word: string): boolean =>
	FUNCTION_WORDS.has(word) || WEAK_VERBS.has(word) || ACTION_VERBS.has(word) || PREDICATE_VERBS.has(word);
