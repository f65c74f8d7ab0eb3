/**
 * Lists that name as many places as they count: 青浦、石桥、江口三县, 望田、陶城两镇. What is told of all of them is of the list,
 * whether or not its names are known.
 */
import { matchesOf } from '../../matches.ts';
import type { PlaceLevel } from '../types.ts';
import { type Found, LEVEL_OF } from './place-found.ts';

/** A count of places: looked for first, as most texts have none. */
const COUNTS = /([两二三四五六七2-7])个?(?:省|市|县|区|镇|乡|州|村|旗|街道)(?![级域民长委政场镇乡市区县道村])/gu;
/** The names right before a count. */
const LIST = /(?:\p{Script=Han}{2,9}、)?(?:\p{Script=Han}{2,4}、){0,4}\p{Script=Han}{2,9}[、和与]\p{Script=Han}{2,4}$/u;
/** No list is longer. */
const LONGEST_LIST = 36;
const NUMBERS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7 };
/** What stands in front of the first name. */
const LEADS =
	/^.*(?:包括|涉及|造成|导致|其中|分布[在于]|位于|分别[是为]|来自|覆盖|影响|下辖|[我全该][省市县区]|致使?|[在对从由使为含及即就是向往到的])/u;
const REACHES = /(?:造成|导致|致|波及|影响|涉及)[^，,。；;]{0,4}$/u;
const COUNTED_ON = /^(?:[（(][^）)]{1,6}[）)])?[、，]?(?:共|的)?\d{1,4}个?(?:市|县|区|旗|乡|镇|街道|村|社区)/u;
/** No name of a place. */
const NO_NAME = /[的了是在有和与等各共个为]|省级|市级|县级|工业|农业|经济|社会|城乡|企业|[省市县区镇乡村]$/u;
const LONGEST_NAME = 4;

/** The lists of a text whose names are not all `known`, ascending. */
export function countedLists(text: string, known: readonly Found[]): Found[] {
	const out: Found[] = [];
	for (const { 0: counted, 1: count = '', index: at } of matchesOf(text, COUNTS)) {
		if (!/[、和与]\p{Script=Han}{2,4}$/u.test(text.slice(Math.max(0, at - 5), at))) continue;
		const before = text.slice(Math.max(0, at - LONGEST_LIST), at);
		const found = LIST.exec(before);
		if (!found) continue;
		const list = found[0];
		const index = at - list.length;
		const names = list.split(/[、和与]/u);
		if (names.length !== (NUMBERS[count] ?? Number(count))) continue;
		const head = names[0] ?? '';
		const lead = LEADS.exec(head)?.[0].length ?? 0;
		const cut = head.length - lead >= 2 ? lead : 0;
		const first = head.slice(cut);
		if (
			first.length > LONGEST_NAME ||
			[first, ...names.slice(1)].some((name) => name.length > LONGEST_NAME || NO_NAME.test(name))
		)
			continue;
		const from = index + cut;
		const to = at + counted.length;
		// 洪水造成青浦、石桥2县19个乡镇受灾: how far it reached, which is counted on.
		if (REACHES.test(text.slice(Math.max(0, index - 8), from)) && COUNTED_ON.test(text.slice(to, to + 10))) continue;
		// 福建、江西两省: told by their names.
		if (known.filter((item) => item.from >= from && item.to <= to).length >= names.length) continue;
		out.push({ from, to, level: levelOf(counted) });
	}
	return out;
}

const levelOf = (words: string): PlaceLevel => LEVEL_OF[words.slice(-1)] ?? 'site';
