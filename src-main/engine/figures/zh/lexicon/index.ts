/** The lexicons made ready for lookup, once, when the module is loaded. */
import type { FigureKind } from '../../../../contract/model.ts';
import { matchAt } from '../match.ts';
import { type Approximator, before, behind } from './approximators.ts';
import { behindUnits, currencies, notUnits, perUnits, units } from './units.ts';
import { words } from './words.ts';

export type UnitClass = keyof typeof units | 'money' | 'noun';

const split = (list: string): string[] => list.split(/\s+/u).filter((w) => w !== '');

/** Entries by first character, longest first. */
function byFirst<T extends { text: string }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
	const map = new Map<string, T[]>();
	for (const e of entries) {
		const key = e.text[0] ?? '';
		const list = map.get(key);
		if (list) list.push(e);
		else map.set(key, [e]);
	}
	for (const list of map.values()) list.sort((a, b) => b.text.length - a.text.length);
	return map;
}

export interface UnitEntry {
	text: string;
	class: UnitClass;
}

const unitEntries: UnitEntry[] = [];
const seen = new Set<string>();
const addUnits = (cls: UnitClass, list: string): void => {
	for (const text of split(list)) {
		if (seen.has(text)) continue;
		seen.add(text);
		unitEntries.push({ text, class: cls });
	}
};
addUnits('money', currencies);
for (const [cls, list] of Object.entries(units)) if (cls !== 'classifier') addUnits(cls as UnitClass, list);
addUnits('classifier', units.classifier);

const unitsByFirst = byFirst(unitEntries);
const notUnitSet = new Set(split(notUnits));
const behindUnitSet = new Set(split(behindUnits));
const perByFirst = byFirst(split(perUnits).map((text) => ({ text })));

function longest<T extends { text: string }>(map: ReadonlyMap<string, readonly T[]>, text: string, at: number): T | null {
	for (const e of map.get(text[at] ?? '') ?? []) if (text.startsWith(e.text, at)) return e;
	return null;
}

const POINT_WORDS: ReadonlySet<string> = new Set('位子球状歌心评名餐火滴面');
const CLASSIFIER_GE = unitEntries.find((entry) => entry.text === '个') ?? null;

/** 家|门店, 名|单亲母亲, 场|地震, 五年|均值: the two characters make a word elsewhere, not before these. */
const COUNTED_ALL_THE_SAME =
	/支队伍|家(?:门[店诊市]|电[商站厂网]|中[小央国外介型级医资标餐式等高]|属地|里程|长[途租期]|乡[镇村]|具[备有])|名单[亲身]|场地震|位置身|项下(?:列|设)|分之[差遥微后外前多]|国有(?:[人着权]|\p{Script=Han}{0,2}家)|年均[值线价]/uy;
const TIMES_UNIT = unitEntries.find((entry) => entry.text === '倍') ?? null;
const CLASSIFIER_MING = unitEntries.find((entry) => entry.text === '名') ?? null;
const CLASSIFIER_XIANG = unitEntries.find((entry) => entry.text === '项') ?? null;

/** The longest unit at `at`, unless a longer everyday word stands there. */
export function unitAt(text: string, at: number): UnitEntry | null {
	const found = longest(unitsByFirst, text, at);
	// 三个点位, 五个点子: places and ideas, not percentage points.
	if (found?.text === '个点' && POINT_WORDS.has(text.charAt(at + 2))) return CLASSIFIER_GE;
	// 三支队 is the third detachment, 三支队伍 are three teams.
	if (
		found &&
		found.text.length === 1 &&
		notUnitSet.has(text.slice(at, at + 2)) &&
		// 七成长期: growing up is a word that a share does not break.
		(found.class === 'tenth' || !behindUnitSet.has(text.slice(at + 1, at + 3))) &&
		matchAt(COUNTED_ALL_THE_SAME, text, at) === null
	)
		return null;
	// 120倍数码变焦: 数码 is a word of its own.
	if (found?.text === '倍数' && /[码据字值]/u.test(text.charAt(at + 2))) return TIMES_UNIT;
	// 8项目标, 6项目录: 项 counts, and 目 belongs to the noun.
	if (found?.text === '项目' && /[标录]/u.test(text.charAt(at + 2))) return CLASSIFIER_XIANG;
	// 3名额外人员: 外 goes with 额.
	if (found?.text === '名额' && text.charAt(at + 2) === '外') return CLASSIFIER_MING;
	return found;
}

/** What stands under the stroke of a compound unit. */
export const perUnitAt = (text: string, at: number): string | null => longest(perByFirst, text, at)?.text ?? null;

const KINDS: Partial<Record<UnitClass, FigureKind>> = {
	money: 'money',
	length: 'measure',
	area: 'measure',
	volume: 'measure',
	weight: 'measure',
	energy: 'measure',
	power: 'measure',
	other: 'measure',
	temperature: 'measure',
	duration: 'measure',
	index: 'measure',
	year: 'measure',
	month: 'time',
	day: 'measure',
	hour: 'time',
	minute: 'measure',
	percent: 'percent',
	tenth: 'multiple',
	point: 'point',
	multiple: 'multiple',
	age: 'age',
};
/** The kind that a unit gives when no piece says otherwise. */
export const kindOf = (cls: UnitClass | ''): FigureKind => (cls === '' ? 'count' : (KINDS[cls] ?? 'count'));

/** Every pair of an approximator behind the figure. */
const behindByFirst = byFirst<Approximator>(behind);
export const approximatorBehind = (text: string, at: number): Approximator | null => longest(behindByFirst, text, at);

const beforeByLast = new Map<string, Approximator[]>();
for (const a of before as readonly Approximator[]) {
	const key = a.text.at(-1) ?? '';
	const list = beforeByLast.get(key);
	if (list) list.push(a);
	else beforeByLast.set(key, [a]);
}
for (const list of beforeByLast.values()) list.sort((a, b) => b.text.length - a.text.length);

/** The longest approximator that ends at `end`. */
export function approximatorBefore(text: string, end: number): Approximator | null {
	for (const a of beforeByLast.get(text[end - 1] ?? '') ?? []) if (text.endsWith(a.text, end)) return a;
	return null;
}

/** Approximators that may be parted from their number. */
export const apart: readonly Approximator[] = (before as readonly Approximator[]).filter((a) => a.apart);

interface WordEntry {
	text: string;
	/** How far into the word the numeral stands. */
	offset: number;
}

const NUMERAL = /[〇零一二三四五六七八九十百千万亿两半几数廿卅俩仨壹贰叁肆伍陆柒捌玖拾佰仟]/gu;
/** By the numeral and its neighbour: two characters decide most look-ups without trying a word. */
const wordsByPair = new Map<string, WordEntry[]>();
for (const list of Object.values(words)) {
	for (const text of new Set(split(list))) {
		for (const m of text.matchAll(NUMERAL)) {
			const offset = m.index;
			const key = offset === 0 ? text.slice(0, 2) : `<${text.slice(offset - 1, offset + 1)}`;
			const entries = wordsByPair.get(key);
			if (entries) entries.push({ text, offset });
			else wordsByPair.set(key, [{ text, offset }]);
			if (offset > 0) continue;
		}
	}
}
for (const list of wordsByPair.values()) list.sort((a, b) => b.text.length - a.text.length);

/** The longest word that holds the numeral character at `at`. */
export function wordAt(text: string, at: number): { from: number; to: number } | null {
	let best: { from: number; to: number } | null = null;
	for (const key of [text.slice(at, at + 2), `<${text.slice(at - 1, at + 1)}`]) {
		for (const e of wordsByPair.get(key) ?? []) {
			const from = at - e.offset;
			if (from < 0 || !text.startsWith(e.text, from)) continue;
			// 大巴车上|一人死亡: on what, and not the one before.
			if (e.text === '上一' && from > 0 && '车船机身楼台桥路'.includes(text.charAt(from - 1))) continue;
			const to = from + e.text.length;
			if (!best || to - from > best.to - best.from) best = { from, to };
			break;
		}
	}
	return best;
}
