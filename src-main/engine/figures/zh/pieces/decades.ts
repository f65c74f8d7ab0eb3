import type { TimeReading } from '../../../../contract/model.ts';
import { interval } from '../../calendar.ts';
import { skipBlanks } from '../chars.ts';
import { matchAt } from '../match.ts';
import { readNumeral } from '../numeral.ts';
import { timeOf } from '../time-mention.ts';
import type { Attach } from '../types.ts';

const DECADES = /(?:[1-9]0|[一二三四五六七八九]{1,3}十)\s?年代(?:初期|末期|中期|中后期|初|末|中|后期)?/y;

const CENTURY =
	/(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?世纪(?!经济|报道|金源|城|佳缘|华通|大道|广场|公园|联华|星源|鼎利)(?:\s?(?<decade>[1-9]0|[一二三四五六七八九]{1,3}十)\s?年代)?(?:初期|末期|中期|中叶|初|末|上半叶|下半叶|中后期)?/y;

export const decades = {
	id: 'decades',
	type: 'attach',
	needs: /世纪|年代/u,
	why: 'Decades and centuries are periods.',
	examples: [
		{
			text: '厂房建于上世纪六七十年代。',
			figures: [{ text: '上世纪六七十年代', kind: 'time', value: null, interval: '1960-01-01/1979-12-31' }],
		},
		{ text: '20世纪90年代末建成。', figures: [{ text: '20世纪90年代末', kind: 'time', interval: '1990-01-01/1999-12-31' }] },
		{ text: '80年代有过3次改建。', figures: [{ text: '80年代', kind: 'time' }, { text: '3次' }] },
	],
	attach(m, { text }) {
		if (m.numeral === null || !'世年'.includes(text[skipBlanks(text, m.numeral.to)] ?? '无')) return null;
		const century = matchAt(CENTURY, text, m.from);
		if (century) {
			const n = readNumeral(text, m.from);
			const start = n?.low ? (Number(n.low.n) - 1) * 100 : null;
			if (start === null || start < 0 || start > 2900) return null;
			const decade = century.groups?.['decade'];
			const to = m.from + century[0].length;
			if (decade === undefined) {
				const days = interval({ y: start + 1, m: 1, d: 1 }, { y: start + 100, m: 12, d: 31 }, 'stated');
				return timeOf(m, m.from, to, { grain: 'era', interval: days }, 'decades');
			}
			return timeOf(m, m.from, to, { grain: 'decade', interval: decadeDays(start, decade, 'stated') }, 'decades');
		}
		const found = matchAt(DECADES, text, m.from);
		if (!found) return null;
		const lead = /(?:上个?|本)世纪\s?$/u.exec(text.slice(Math.max(0, m.from - 5), m.from));
		const from = m.from - (lead ? lead[0].length : 0);
		const base = lead?.[0].startsWith('本') ? 2000 : 1900;
		const days = decadeDays(base, found[0].slice(0, found[0].indexOf('年')).trim(), lead ? 'stated' : 'resolved');
		return timeOf(m, from, m.from + found[0].length, { grain: 'decade', interval: days }, 'decades');
	},
} as const satisfies Attach;

function decadeDays(base: number, decade: string, certainty: 'stated' | 'resolved'): TimeReading['interval'] {
	const n = readNumeral(decade, 0);
	if (!n?.low || !n.high) return null;
	return interval({ y: base + Number(n.low.n), m: 1, d: 1 }, { y: base + Number(n.high.n) + 9, m: 12, d: 31 }, certainty);
}
