/** Chinese place names as they are found, before those that stand together become one mention; and which of two that cross stands. */
import type { PlaceLevel } from '../types.ts';

export interface Found {
	from: number;
	to: number;
	level: PlaceLevel;
	/** The name in full, where the text has the short one. */
	name?: string;
	region?: true;
	/** The centre of a town, or a house in it. */
	part?: true;
}

/** The level that a suffix tells. */
export const LEVEL_OF: Record<string, PlaceLevel> = {
	省: 'province',
	县: 'county',
	区: 'county',
	旗: 'county',
	市: 'city',
	州: 'city',
};

/** By where they begin, the longer first. */
const inOrder = (a: Found, b: Found): number => a.from - b.from || b.to - a.to;

/** What is found with what is told without a list, ascending. 撒哈拉以|南非|洲: the longer of two that overlap stands. Linear. */
export function withAbroad(found: readonly Found[], abroad: readonly Found[]): Found[] {
	if (abroad.length === 0) return [...found];
	const sorted = [...found].sort(inOrder);
	const gone = new Set<Found>();
	const added: Found[] = [];
	let f = 0;
	for (const place of abroad) {
		while ((sorted[f]?.to ?? Number.POSITIVE_INFINITY) <= place.from) f++;
		let end = f;
		while ((sorted[end]?.from ?? Number.POSITIVE_INFINITY) < place.to) end++;
		const crossing = sorted.slice(f, end);
		if (crossing.some(({ from, to }) => to - from >= place.to - place.from)) continue;
		for (const other of crossing) gone.add(other);
		added.push(place);
	}
	return [...sorted.filter((item) => !gone.has(item)), ...added];
}

/** The names outside the regions, and the regions among them, ascending. */
export function withRegions(found: readonly Found[], regions: readonly { from: number; to: number }[]): Found[] {
	const sorted = [...found].sort(inOrder);
	if (regions.length === 0) return sorted;
	let r = 0;
	const clear = sorted.filter(({ from, to }) => {
		while ((regions[r]?.to ?? Number.POSITIVE_INFINITY) <= from) r++;
		return (regions[r]?.from ?? Number.POSITIVE_INFINITY) >= to;
	});
	for (const region of regions) clear.push({ ...region, level: 'province', region: true });
	return clear.sort(inOrder);
}
