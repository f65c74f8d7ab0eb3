import type { Rule } from '../rule.ts';
import { BOTH, type Hit, lookThrough, type Place, stretchOf, unquoted } from '../wording/look.ts';

const GROUPED = /(?<![\d.,\p{Script=Latin}(（-])\d{1,3}(?:,\d{1,6}){1,5}(?![\d,)）-]|\.\d*,)/gu;
/** A unit right behind: what stands alone may be a list (1,23,4), a coordinate or the name of a compound. */
const UNIT =
	/^(?:\.\d+)?\s?(?:[万亿]|[个名位人户家元次件辆台套间座栋亩吨米斤头只株棵册册张条项所处]|平方|公里|公顷|公斤|千|people\b|residents\b|homes\b|tonnes\b|tons\b|dollars\b|yuan\b|euros\b|pounds\b|votes\b|jobs\b|miles\b|acres\b|million\b|visitors\b|students\b|workers\b|cases\b|units\b|vehicles\b|seats\b)/u;
const SIGN = /[$£€¥]\s?$/u;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/u;
/** Lakhs and crores: 1,23,45,678. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/u;
/** East Asian myriads are sometimes set so: 1,2345,6789. */
const MYRIADS = /^\d{1,4}(?:,\d{4})+$/u;

function* look(place: Place): Generator<Hit> {
	const { text } = place;
	for (const match of unquoted(place, GROUPED)) {
		const [number] = match;
		if (THOUSANDS.test(number) || INDIAN.test(number)) continue;
		const end = match.index + number.length;
		const groups = number.split(',');
		// One comma before one or two digits may be the decimal comma of half of Europe.
		if (groups.length === 2 && (groups[1]?.length ?? 0) < 3) continue;
		// 2,3,4 go up one by one: a list.
		if (groups.length > 2 && groups.every((group, i) => i === 0 || Number(group) > Number(groups[i - 1]))) continue;
		const priced = SIGN.test(text.slice(Math.max(0, match.index - 2), match.index));
		if (!priced && !UNIT.test(text.slice(end, end + 12))) continue;
		const variant = MYRIADS.test(number) ? 'myriads' : 'grouping';
		yield { ...stretchOf(match), variant, level: 'warning', params: { digits: groups.join('') } };
	}
}

export const oddGrouping: Rule = {
	id: 'odd-grouping',
	title: { zh: '千分位异常', en: 'Digits grouped oddly' },
	why:
		'A comma parts thousands. 1,2345 and 1,23,4 have lost or gained a digit, or the comma is one of the sentence. Lists, ' +
		'coordinates, compounds (1,3-) and the grouping of India are let be.',
	authority: 'GB/T 15835-2011 on numbers of many digits (groups of three).',
	level: 'warning',
	needs: [],
	examples: {
		hit: [
			{ text: '粮库收购稻谷1,2345吨。', variant: 'myriads' },
			{ text: '景区接待游客12,34,5人。', variant: 'grouping' },
			{ text: 'The plant employs 1,2450 people in two shifts.', variant: 'myriads' },
			{ text: 'The fund paid out $3,45,6 last year, the auditor said.', variant: 'grouping' },
		],
		miss: [
			{ text: '粮库收购稻谷12,345吨，价值1,234,567.5元。', because: 'groups of three' },
			{ text: '中奖号码为1,23,4，坐标为(12,3456)。', because: 'a list and a coordinate' },
			{ text: '前1,2,3名和2,3,4号楼的12户已经确认。', because: 'lists' },
			{ text: '事故中泄漏1,3-丁二烯0.5吨，2,4-滴丁酯3吨。', because: 'compounds' },
			{ text: 'The scheme covers 1,23,45,678 people in the state.', because: 'Indian grouping' },
			{ text: 'A litre costs 1,55 euros there, and lots 3,12,40 were sold.', because: 'a decimal comma and a list' },
			{ text: 'In 2020,1234 people moved in.', because: 'a comma of the sentence behind a year' },
		],
	},
	run: (view) => lookThrough(view, BOTH, look),
};
