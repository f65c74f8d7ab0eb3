/**
 * Counties and districts called without their suffix (青浦成交90套，松江仅6套; 平城、云冈等地): known only in a story that names
 * their prefecture or their province, and only where they stand like places.
 */
import { COUNTIES, ORDINARY_COUNTIES } from './lexicon/counties.ts';
import { NEEDS_SUFFIX, PROVINCES } from './lexicon/places.ts';
import { wordsOf } from './segment.ts';

/** The counties that a story may call by their short names. */
export interface CountyNames {
	/** By the codes of their first two characters, the longest first. */
	byFirst: ReadonlyMap<number, readonly string[]>;
	/** 1 where a name begins with the character of that code: most characters of a text begin none. */
	begins: Uint8Array;
	/** By the name: numbers of the prefectures that have a county of that name. */
	of: ReadonlyMap<string, readonly number[]>;
	/** By the prefecture: those that the story tells for places by themselves somewhere. */
	sure: ReadonlyMap<number, ReadonlySet<string>>;
}

export interface County {
	from: number;
	to: number;
	level: 'county';
}

/** As many as there are UTF-16 codes. */
const CODES = 65536;

/** The two characters at `at` as one small number, which few others share: no name is shorter. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 8191 + text.charCodeAt(at + 1);

/** Names of prefectures and provinces by their first two characters, with the numbers of the prefectures that each of them opens. */
const OPENING = new Map<number, { name: string; numbers: number[]; full: boolean }[]>();
const OPENS = new Uint8Array(CODES);
{
	const numbers = new Map<string, { numbers: number[]; full: boolean }>();
	const opens = (name: string, number: number, full: boolean) => {
		const known = numbers.get(name);
		if (known) known.numbers.push(number);
		else numbers.set(name, { numbers: [number], full });
	};
	for (const [number, { province, name }] of COUNTIES.entries()) {
		opens(province, number, false);
		// 海南 is the province; the prefecture of that name is named in full.
		if (name !== '' && !PROVINCES.has(name)) opens(name, number, NEEDS_SUFFIX.has(name));
	}
	for (const [name, rest] of numbers) {
		const pair = pairAt(name, 0);
		const list = OPENING.get(pair) ?? [];
		list.push({ name, ...rest });
		OPENING.set(pair, list);
		OPENS[name.charCodeAt(0)] = 1;
	}
}
const PREFECTURE_SUFFIX = /^(?:市(?![场民面值容区])|州|盟|地区)/u;

type Names = Omit<CountyNames, 'sure'>;

/** The stories of a page name the same few prefectures: their names are put together once. */
const kept = new Map<string, Names>();
const KEPT = 16;

/** The names of the counties of those prefectures. */
function namesOf(numbers: ReadonlySet<number>): Names {
	const key = [...numbers].join();
	const last = kept.get(key);
	if (last) return last;
	const of = new Map<string, number[]>();
	for (const number of numbers) {
		for (const county of COUNTIES[number]?.counties ?? []) {
			const list = of.get(county) ?? [];
			list.push(number);
			of.set(county, list);
		}
	}
	const byFirst = new Map<number, string[]>();
	const begins = new Uint8Array(CODES);
	for (const county of of.keys()) {
		const pair = pairAt(county, 0);
		const list = byFirst.get(pair) ?? [];
		list.push(county);
		byFirst.set(pair, list);
		begins[county.charCodeAt(0)] = 1;
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
	const names = { byFirst, begins, of };
	if (kept.size >= KEPT) kept.clear();
	kept.set(key, names);
	return names;
}

/** The counties that the story may call by their short names; null where it names no place that has any. Linear in the text. */
export function countiesOf(text: string): CountyNames | null {
	const numbers = new Set<number>();
	const opened = new Set<object>();
	for (let i = 0; i < text.length; i++) {
		if (OPENS[text.charCodeAt(i)] === 0) continue;
		const openings = OPENING.get(pairAt(text, i));
		if (!openings) continue;
		for (const opening of openings) {
			const { name, full } = opening;
			if (!text.startsWith(name, i) || opened.has(opening)) continue;
			if (full && !PREFECTURE_SUFFIX.test(text.slice(i + name.length, i + name.length + 2))) continue;
			opened.add(opening);
			for (const number of opening.numbers) numbers.add(number);
		}
	}
	if (numbers.size === 0) return null;
	const known = namesOf(numbers);
	const names = { ...known, sure: new Map() };
	const all = candidatesIn(text, names);
	return { ...names, sure: byPrefecture(all.filter((one) => one.suffixed || (one.plain && headsAlone(text, one)))) };
}

const SUFFIX = /^(?:自治县|新区|市(?![场民面值])|区(?![域间别])|[县旗])/u;

/** Where the clause begins, or the words that only lead in its subject. */
const HEAD =
	/(?:^|[，。；：、！？,;:（(\s\u3000“●◆■▲]|其中|来?看|[年月日]|\d时|季度|[上下]半年|目前|昨天|今天|以及|还有|而|包括|如|所在的)$/u;
/** 最多的是|青浦，为90套: the name may be all its clause says. */
const IN = /(?:在|位于|[多高大低少快慢]的?[是为]|首位的?[是为]|其次[是为])$/u;
/** Up to its figure, in its own clause; behind a verb of rank or change in the next one too: 青浦居首，为90套. */
const TELLS =
	/^(?:[^，。；：、！？“”（()\d]{0,12}[\d两一二三四五六七八九十百几]|[：:（(][^，。；：、！？“”（()\d]{0,8}\d|(?:成交|增|涨|跌|降|居|排|位|最|以|领|连|仍|依旧|依然|继续|略|紧随|次之)[^，。；：、！？“”（()\d]{0,10}[，,][^，。；：、！？“”（()\d]{0,8}\d)/u;
const TELLS_IN = /^(?:[，,]|[^，。；：、！？“”（()\d]{0,14}\d)/u;
/** 高明说, 高明今年63岁: a person. */
const PERSON =
	/^[^，。；\d]{0,6}(?:说|介绍|告诉|表示|认为|回忆|先生|女士|老师|\d{1,3}岁)|^[（(]\d{1,3}岁|^[\p{Script=Han}]{0,4}\d{1,3}岁/u;
/** A street, a school, a team, a brand: it only bears the name. 青浦人 are from there. */
const BEARS_NAME =
	/^(?:[东西南北中]?(?:路|街|大道|大街|道|站|桥|山|河|湖|江|寺|庙|塔|门)|人(?![口均才民])|籍|队|话|牌|菜|[镇乡村]|街道|社区|小区|证券|基金|银行|集团|股份|公司|科技|药业|保险|汽车|大学|学院|中学|医院|茶(?![园叶]))/u;
const IN_TURN = /^(?:分别|依次|两[地区县市])/u;
const JOINT = /^(?:、|和|与|及|以及)$/u;
/** With so many others of its prefecture around an everyday word is a place as well. */
const OTHERS = 2;

interface Candidate {
	name: string;
	from: number;
	/** Behind the suffix, where it has one. */
	to: number;
	suffixed: boolean;
	numbers: readonly number[];
	plain: boolean;
}

/** Whether a county called without its suffix heads its clause. */
const headsAlone = (text: string, one: Candidate): boolean =>
	!one.suffixed && (behindItsOwn(text, one) || headsClause(text, one)) && standsAlone(text, one);

/** No closure over the place in the text: one would be made anew at every character of the loop that asks. */
function countyAt(text: string, at: number, names: readonly string[] | undefined): string | null {
	if (names !== undefined) for (const name of names) if (text.startsWith(name, at)) return name;
	return null;
}

/** The names that may be counties. */
function candidatesIn(text: string, names: CountyNames): Candidate[] {
	const all: Candidate[] = [];
	for (let i = 0; i < text.length; i++) {
		if (names.begins[text.charCodeAt(i)] === 0) continue;
		const name = countyAt(text, i, names.byFirst.get(pairAt(text, i)));
		if (name === null) continue;
		// 青浦|市场: the suffix belongs to the next word.
		const suffix = SUFFIX.exec(text.slice(i + name.length, i + name.length + 3))?.[0] ?? '';
		const to = i + name.length + suffix.length;
		const numbers = names.of.get(name) ?? [];
		all.push({ name, from: i, to, suffixed: suffix !== '', numbers, plain: !ORDINARY_COUNTIES.has(name) });
		i = to - 1;
	}
	return all;
}

/** The counties that the text calls by their short names or in full, ascending. Linear in the text. */
export function countiesIn(text: string, names: CountyNames): County[] {
	const all = candidatesIn(text, names);
	if (all.length === 0) return [];
	const heading = all.map((one) => headsAlone(text, one));
	/** Those that are told for places by themselves, by prefecture. */
	const sure = byPrefecture(all.filter((one, i) => one.suffixed || (one.plain && heading[i])));
	const out: County[] = [];
	let first = 0;
	for (const [i, one] of all.entries()) {
		const next = all[i + 1];
		if (next && JOINT.test(text.slice(one.to, next.from))) continue;
		const chain = all.slice(first, i + 1);
		const listed = byPrefecture(chain);
		for (const [k, member] of chain.entries()) {
			if (member.suffixed) {
				// 其中|东湖区, 上城区: whole names, wherever the dictionary would cut them.
				if (!KINDS_OF_DISTRICT.has(member.name)) out.push({ from: member.from, to: member.to, level: 'county' });
				continue;
			}
			const others = Math.max(othersOf(member, sure), othersOf(member, names.sure));
			const named = member.plain || others >= OTHERS || behindItsOwn(text, member);
			// 新都、双流分别…: where two are told of in turn, the one vouches for the other.
			const paired = chain.length === 2 && IN_TURN.test(text.slice(one.to, one.to + 2));
			const inList = othersOf(member, listed) >= (member.plain || paired ? 1 : OTHERS) && standsAlone(text, member);
			if (inList || (named && heading[first + k])) out.push({ from: member.from, to: member.to, level: 'county' });
		}
		first = i + 1;
	}
	return out;
}

function byPrefecture(list: readonly Candidate[]): Map<number, Set<string>> {
	const out = new Map<number, Set<string>>();
	for (const { name, numbers } of list)
		for (const number of numbers) {
			const known = out.get(number);
			if (known) known.add(name);
			else out.set(number, new Set([name]));
		}
	return out;
}

/** How many other counties of its prefecture there are among `names`. */
function othersOf({ name, numbers }: Candidate, names: ReadonlyMap<number, ReadonlySet<string>>): number {
	let most = 0;
	for (const number of numbers) {
		const here = names.get(number);
		if (here) most = Math.max(most, here.size - (here.has(name) ? 1 : 0));
	}
	return most;
}

/** 新城区, 老城区, 平房区: parts of any town as well. */
const KINDS_OF_DISTRICT: ReadonlySet<string> = new Set(['新城', '老城', '平房', '港口', '海港', '山城', '城关', '古城', '通道']);

/** 山东乐陵, 云南省瑞丽: right behind the province or the prefecture that it lies in. */
function behindItsOwn(text: string, { from, numbers }: Candidate): boolean {
	const before = text.slice(Math.max(0, from - LONGEST_OWN), from).replace(OWN_SUFFIX, '');
	return numbers.some((number) => {
		const { province = '', name = '' } = COUNTIES[number] ?? {};
		return before.endsWith(province) || (name !== '' && before.endsWith(name));
	});
}
const OWN_SUFFIX = /(?:自治[区州]|[省市州盟]|地区)$/u;
const LONGEST_OWN = 12;

const LISTED = /^(?:、\p{Script=Han}{1,3}[市区县旗]){1,4}/u;
function headsClause(text: string, { from, to }: Candidate): boolean {
	const before = text.slice(Math.max(0, from - 5), from);
	// 栾川、嵩县分别接待…: what a list tells, its first member tells.
	const rest = text.slice(to, to + 28);
	const behind = rest.startsWith('、') ? rest.replace(LISTED, '') : rest;
	if (PERSON.test(behind)) return false;
	return HEAD.test(before) ? TELLS.test(behind) : IN.test(before) && TELLS_IN.test(behind);
}

/** Whether the name is whole here: no word of the dictionary goes across its ends, and nothing else bears it. */
function standsAlone(text: string, { from, to }: Candidate): boolean {
	if (BEARS_NAME.test(text.slice(to, to + 3))) return false;
	return wordsOf(text, Math.max(0, from - 3), Math.min(text.length, to + 4)).every(
		(word) => !(word.from < from && word.to > from) && !(word.from < to && word.to > to),
	);
}
