/** What a word that only points at a place (全市, 该县, the city, nationwide) stands for, as far as the story has told. */
import { pointedAt, unitOf } from './en/pointed-at.ts';
import { OWN } from './place-size.ts';
import type { PlaceState } from './place-state.ts';
import type { PlaceLevel, PlaceMention } from './types.ts';
import { AUTONOMOUS } from './zh/lexicon/places.ts';
import { provinceOfSide } from './zh/regions.ts';

/** Notes the names of a mention for the words that will point at them. */
export function remember(mention: PlaceMention, text: string, state: PlaceState): void {
	if (mention.dateline) state.filed ??= mention.text;
	let name = '';
	for (const part of mention.parts) {
		name += part.text;
		// "children from Kesh": whose they are is no place that the text has come to, where it has named another.
		if (!(mention.passing === 'origin' && /^\p{Script=Latin}/u.test(mention.text) && state.latest.has(part.level)))
			state.latest.set(part.level, name);
		if (part.level === 'site') state.sites.set(name.slice(-1), name);
	}
	const unit = unitOf(mention, text);
	if (!unit) return;
	state.units.set(unit, name);
	if (name === state.main?.text) state.ownSorts.add(unit);
}

/** Which end of the story's own place a Chinese word of that level stands for. */
const SUFFIXES: Partial<Record<PlaceLevel, RegExp>> = {
	province: /^.*?省/u,
	city: /^.*?(?:市|州(?![市省]))/u,
	county: /^.*[区县旗]/u,
};

/** What the words of a mention name, pointers resolved as far as the story allows. */
export function resolved(mention: PlaceMention, state: PlaceState, beside?: string): string {
	const level = mention.points;
	const { text } = mention;
	const main = state.main?.text ?? '';
	if (level === null) return text;
	if (/^\p{Script=Latin}/u.test(text)) return pointedAt(text, level, state, beside);
	if (text === '该国') return state.latest.get('country') ?? text;
	// 本港 is Hong Kong, whatever city the report names.
	if (level === 'world' || level === 'country' || /^本[港澳]$/u.test(text)) return text;
	// 全镇, 该村: the place of that kind just named, or the one the story is about.
	if (level === 'site' && /[镇乡村区道]$/u.test(text)) {
		const kind = text.slice(-1);
		const named = state.sites.get(kind);
		const own = main.endsWith(kind) ? main : undefined;
		return (OWN.test(text) ? (own ?? named) : (named ?? own)) ?? text;
	}
	// 全区 in a report of 广西.
	if (state.level === 'province' && AUTONOMOUS.test(main) && /^[全我本]区$/u.test(text)) return main;
	// 全市 in a report of 乐陵, which is a city of the rank of a county.
	const bareCity = level === 'city' && state.level === 'county' && !/[县区旗]$/u.test(main);
	const own = SUFFIXES[level]?.exec(main)?.[0] ?? (level === state.level || bareCity ? main : undefined);
	const latest = state.latest.get(level);
	// 该县 means the one just named; 全市, 我市 mean the story's own.
	const named = text.startsWith('该') ? (latest ?? own) : (own ?? latest);
	const whole = named ?? (OWN.test(text) && level === state.level && main !== '' ? main : text);
	return level === 'province' ? (provinceOfSide(whole) ?? whole) : whole;
}
