/** Chinese place names of the lists: regions, provinces, prefectures, countries and their cities, with the suffix that follows. */
import type { PlaceLevel } from '../types.ts';
import { CITIES_ABROAD, COUNTRIES } from './lexicon/abroad.ts';
import { MUNICIPALITIES, NAME_SUFFIXES, NEEDS_SUFFIX, PREFECTURES, PROVINCES, REGIONS, STRADDLED } from './lexicon/places.ts';
import { type Found, LEVEL_OF } from './place-found.ts';

const byFirst = new Map<string, string[]>();
/** 1 where a name begins with the character of that code: most characters of a text begin none. */
const begins = new Uint8Array(65536);
for (const name of [...REGIONS, ...PROVINCES.keys(), ...PREFECTURES, ...NEEDS_SUFFIX, ...COUNTRIES, ...CITIES_ABROAD]) {
	const list = byFirst.get(name.charAt(0)) ?? [];
	if (!list.includes(name)) list.push(name);
	byFirst.set(name.charAt(0), list);
	begins[name.charCodeAt(0)] = 1;
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

/** 广安|街道: a street office or a village, not the city of that name. */
const LOWER = /^(?:街道|社区|小区|新村|[镇乡村县区])(?![域级])/u;

function levelOf(name: string): PlaceLevel {
	if (COUNTRIES.has(name)) return 'country';
	// 浦东新区 says 全区.
	if (name.endsWith('新区')) return 'county';
	return (PROVINCES.has(name) && !MUNICIPALITIES.has(name)) || REGIONS.includes(name) ? 'province' : 'city';
}

/** 北京时间 tells by which clock, not where; some names begin inside another word. */
const isNamedAt = (text: string, name: string, at: number): boolean =>
	text.startsWith(name, at) &&
	!text.startsWith('时间', at + name.length) &&
	!STRADDLED[name]?.includes(text.charAt(at - 1) || '\n');

/** 延边|朝鲜族自治州, 伊犁|哈萨克自治州: the peoples in the name of a prefecture. */
const OF_PEOPLES = /^(?:(?:\p{Script=Han}{1,4}族){1,4}|蒙古|哈萨克|柯尔克孜)自治州/u;
const LONGEST_SUFFIX = 14;
function peoplesAt(text: string, at: number): string | undefined {
	const behind = text.slice(at, at + LONGEST_SUFFIX);
	return behind.includes('自治州') ? OF_PEOPLES.exec(behind)?.[0] : undefined;
}

const isWhole = (text: string, from: number, to: number): boolean => to - from === text.trim().length;

/** No closure in the loop that asks: one would be made for every name that is tried. */
const suffixAt = (text: string, at: number): string | undefined =>
	peoplesAt(text, at) ?? NAME_SUFFIXES.find((suffix) => text.startsWith(suffix, at));

/** The place of the list that begins at `at`. */
function listedAt(text: string, at: number, names: readonly string[]): Found | null {
	for (const name of names) {
		if (!isNamedAt(text, name, at)) continue;
		const to = at + name.length;
		const suffix = suffixAt(text, to);
		// 市场, 省级: the suffix belongs to the next word; 上海市场 is still in 上海.
		const cut = suffix === '市' && /^市(?:场|民|面|值|容|区|郊)/u.test(text.slice(to, to + 2));
		const full = suffix && !cut;
		// 黄山 alone on its line heads what is told of the city; in a sentence it is the mountain as often.
		if (!full && NEEDS_SUFFIX.has(name) && !isWhole(text, at, to)) continue;
		const lower = suffix ? null : LOWER.exec(text.slice(to, to + 4));
		if (lower) return { from: at, to: to + lower[0].length, level: LEVEL_OF[lower[0]] ?? 'site' };
		return { from: at, to: full ? to + suffix.length : to, level: levelOf(name) };
	}
	return null;
}

/** The listed places outside the stretches that are `taken`, ascending. */
export function listed(text: string, taken: readonly Found[]): Found[] {
	const out: Found[] = [];
	let t = 0;
	for (let i = 0; i < text.length; i++) {
		// 镜湖|南站: what is one of the story's names is no other place.
		while (t < taken.length && (taken[t]?.to ?? 0) <= i) t++;
		if (i >= (taken[t]?.from ?? text.length)) {
			i = (taken[t]?.to ?? i + 1) - 1;
			continue;
		}
		const names = begins[text.charCodeAt(i)] === 1 ? byFirst.get(text.charAt(i)) : undefined;
		const found = names ? listedAt(text, i, names) : null;
		if (!found) continue;
		out.push(found);
		i = found.to - 1;
	}
	return out;
}
