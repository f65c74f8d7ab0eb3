import { add, mul, whole } from '../../../exact.ts';
import { readUnit } from '../scan.ts';
import type { Attach, Mention } from '../types.ts';

const ZHAO = whole(1_000_000_000_000n);
/** What is reckoned in money behind these, even without its currency: 市值逾10兆. */
const RICHES = /(?:市值|规模|资产|预算|债务|负债|营收|产值|贸易额?|出口额?|总额|税收|市场)[约逾超破达近为上冲首至有到]{0,3}$/u;

/** 2000|亿元 right behind 1兆, with a nought between them at most. */
const goesOn = (next: Mention | null, text: string, at: number): next is Mention =>
	next !== null &&
	next.numeral !== null &&
	next.kind === null &&
	(next.from === at || (next.from === at + 1 && text[at] === '零')) &&
	next.numeral.scale >= 4 &&
	next.low !== null &&
	next.low === next.high;

export const trillions = {
	id: 'trillions',
	type: 'attach',
	needs: /兆/u,
	why: 'In Taiwan and Hong Kong 兆 is a million millions before money: 1兆2000亿元 is one sum, 1.2兆元 has a currency.',
	examples: [
		{
			text: '预算1兆2000亿元，债务2.3兆元，营收1兆零500亿元，市值逾10兆，出口3兆日元。',
			figures: [
				{ text: '1兆2000亿元', value: '1200000000000', unit: '元', kind: 'money', precision: '100000000' },
				{ text: '2.3兆元', value: '2300000000000', unit: '元', kind: 'money' },
				{ text: '1兆零500亿元', value: '1050000000000' },
				{ text: '逾10兆', value: '10000000000000', unit: '', kind: 'money', modifier: 'over' },
				{ text: '3兆日元', unit: '日元', kind: 'money' },
			],
		},
		{
			text: '下载5兆流量，2兆赫频段。',
			figures: [
				{ text: '5兆', value: '5', unit: '兆' },
				{ text: '2兆赫', unit: '兆赫' },
			],
		},
	],
	attach(m, { text, next }) {
		if (m.unit !== '兆' || m.numeral === null || m.low === null || m.high === null || m.numeral.inner) return null;
		const scaled = { low: mul(m.low, ZHAO), high: mul(m.high, ZHAO), precision: m.precision && mul(m.precision, ZHAO) };
		if (m.low === m.high && goesOn(next, text, m.unitTo) && next.low !== null) {
			const value = add(scaled.low, next.low);
			const numeral = { ...m.numeral, to: next.numeral?.to ?? m.numeral.to, scale: 8 };
			return { ...next, from: m.from, numeral, low: value, high: value, kind: 'money', piece: 'trillions' };
		}
		const unit = readUnit(text, m.unitTo);
		if (unit?.class !== 'money' && !RICHES.test(text.slice(Math.max(0, m.from - 7), m.from))) return null;
		const to = unit?.class === 'money' ? unit.to : m.unitTo;
		return {
			...m,
			...scaled,
			numeral: { ...m.numeral, to: m.unitTo, scale: 12 },
			to,
			unitTo: to,
			unit: unit?.class === 'money' ? unit.text : '',
			unitClass: 'money',
			kind: 'money',
			piece: 'trillions',
		};
	},
} as const satisfies Attach;
