/** The short names that a Chinese story calls its places by, and those of counties that it may call so. */
import { matchesOf } from '../../matches.ts';
import type { PlaceMention, PlacePart } from '../types.ts';
import { type CountyNames, countiesIn } from './counties.ts';
import type { Found } from './place-found.ts';

/** The short names of the story, and those of counties it may call so, ascending. Its own names win. */
export function shortNames(text: string, names: ReadonlyMap<string, PlacePart>, counties: CountyNames | null): Found[] {
	const own = ownNames(text, names);
	if (!counties) return own;
	let next = 0;
	const clear = countiesIn(text, counties).filter(({ from, to }) => {
		while ((own[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
		return (own[next]?.from ?? Number.POSITIVE_INFINITY) >= to;
	});
	return clear.length === 0 ? own : [...own, ...clear].sort((a, b) => a.from - b.from);
}

/** The names of one story are looked for in each of its paragraphs. */
const PATTERNS = new WeakMap<ReadonlyMap<string, PlacePart>, RegExp>();

/** The short names of the story, where no suffix follows that makes the full one. */
function ownNames(text: string, names: ReadonlyMap<string, PlacePart>): Found[] {
	if (names.size === 0) return [];
	let pattern = PATTERNS.get(names);
	if (!pattern) {
		const longest = [...names.keys()].sort((a, b) => b.length - a.length);
		pattern = new RegExp(longest.join('|'), 'gu');
		PATTERNS.set(names, pattern);
	}
	const out: Found[] = [];
	for (const { 0: name, index } of matchesOf(text, pattern)) {
		const to = index + name.length;
		const full = names.get(name);
		if (full && !/^(?:市(?!民|场|区|面|委)|[省县旗镇乡村]|区(?!域|间)|社区|小区|街道|自治)/u.test(text.slice(to, to + 2)))
			out.push({ from: index, to, level: full.level, name: full.text });
	}
	return out;
}

/** Whether the names of its story change what {@link placeMentionsZh} finds in `text`; `found` is what it found without them. */
export function hasShortName(
	text: string,
	found: readonly PlaceMention[],
	names: ReadonlyMap<string, PlacePart>,
	counties: CountyNames | null,
): boolean {
	let next = 0;
	return shortNames(text, names, counties).some(({ from, to, name }) => {
		while ((found[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
		// A county in full was found by its suffix.
		const known = found[next];
		return name !== undefined || known === undefined || known.from > from || known.to < to;
	});
}
