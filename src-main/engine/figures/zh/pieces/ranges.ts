/** Two numbers joined to one figure with two ends. */
import { compare, type Exact, mul, neg, ZERO } from '../../../exact.ts';
import type { Mention, Merge } from '../types.ts';

const DASH = /^\s?(?:-|–|—{1,2}|―|－|~|～|至|到)\s?$/u;

const CHANGED = /(?:增[加长]?|减少?|上升|下降|[升跌涨降]|回落|回升|下跌|上涨|扩大|收窄|提高|降低)[了约逾超近至]?$/u;

const PASSED = /跌破|跌穿|失守|突破|升破|涨破|冲破|站上|击穿/u;

const pow10 = (k: number): Exact => ({ n: 10n ** BigInt(k), d: 1n });

export const ranges = {
	id: 'ranges',
	type: 'merge',
	why: 'Both ends of a range belong to one statement; a mean of the two is nobody’s figure.',
	examples: [
		{ text: '每组配备12—18名队员。', figures: [{ text: '12—18名', value: null, low: '12', high: '18', unit: '名' }] },
		{
			text: '票价80元至120元，优惠10%～25%。',
			figures: [
				{ text: '80元至120元', low: '80', high: '120', unit: '元' },
				{ text: '10%～25%', low: '10', high: '25', kind: 'percent' },
			],
		},
		{
			text: '增长5至8个百分点，投资3～7亿元。',
			figures: [
				{ text: '5至8个百分点', kind: 'point', low: '5', high: '8' },
				{ text: '3～7亿元', low: '300000000', high: '700000000' },
			],
		},
		{
			text: '夜间零下4到零下7摄氏度，山口零下9至12℃，白天-2到3℃。',
			figures: [
				{ text: '零下4到零下7摄氏度', low: '-7', high: '-4' },
				{ text: '零下9至12℃', low: '-12', high: '-9' },
				{ text: '-2到3℃', low: '-2', high: '3' },
			],
		},
		{ text: '均价3.2—4.5万。', figures: [{ text: '3.2—4.5万', low: '32000', high: '45000' }] },
		{ text: '年薪15万～22万元。', figures: [{ text: '15万～22万元', low: '150000', high: '220000', unit: '元' }] },
		{ text: '招收18-35岁青年。', figures: [{ text: '18-35岁', kind: 'age', low: '18', high: '35' }] },
		{
			text: '比重由12%到19%。',
			figures: [
				{ text: '12%', value: '12' },
				{ text: '19%', value: '19' },
			],
		},
		{
			text: '劳动人口减少约5600人至380.8万人，收费减少5元至8元。',
			figures: [
				{ text: '约5600人', value: '5600' },
				{ text: '380.8万人', value: '3808000' },
				{ text: '5元至8元', low: '5', high: '8' },
			],
		},
		{
			text: '总市值跌破500亿元至487.6亿元。',
			figures: [
				{ text: '跌破500亿元', value: '50000000000', modifier: 'under' },
				{ text: '487.6亿元', value: '48760000000' },
			],
		},
		{ text: '800至1.5万元不等。', figures: [{ text: '800至1.5万元', low: '800', high: '15000' }] },
		{
			text: '百分之五至百分之八，两到三成。',
			figures: [
				{ text: '百分之五至百分之八', low: '5', high: '8' },
				{ text: '两到三成', low: '0.2', high: '0.3' },
			],
		},
	],
	merge(a, b, between, { text }) {
		if (!DASH.test(between) || a.numeral === null || b.numeral === null || a.range || b.range) return null;
		if (a.kind === 'time' || b.kind === 'time' || a.kind === 'rank' || b.kind === 'rank') return null;
		if (a.low === null || a.high === null || b.low === null || b.high === null) return null;
		if (a.unit !== '' && a.unit !== b.unit && !(a.unitClass === 'percent' && b.unitClass === 'percent')) return null;
		if (a.unit === '' && b.unit === '' && /[0-9-]/u.test(text[b.to] ?? '')) return null;
		// From … to … says two states, not a range, where the joint is the verb's.
		if (/[从由自]\s?$/u.test(text.slice(Math.max(0, a.from - 2), a.from)) && /[到至]/u.test(between)) return null;
		if (
			a.numeral.form === 'circled' ||
			b.numeral.form === 'circled' ||
			(a.numeral.form === 'fraction') !== (b.numeral.form === 'fraction')
		)
			return null;
		// 跌破500亿元至487.6亿元: a mark that was passed, and where it ended.
		if (/[至到]/u.test(between) && PASSED.test(text.slice(Math.max(0, a.from - 4), a.from + a.modifierText.length + 4)))
			return null;
		// 减少约5600人至380.8万人: a change and where it ended; the ends of a range are of one size.
		if (
			/[至到]/u.test(between) &&
			CHANGED.test(text.slice(Math.max(0, a.from - 4), a.from + a.modifierText.length)) &&
			compare({ n: a.low.n * 4n, d: a.low.d }, b.high) < 0
		)
			return null;
		let low = a.low;
		let high = b.high;
		// 零下4至7℃: the word before the first end holds for both, as long as the unit is printed once.
		if (a.piece === 'signs' && a.unit === '' && b.piece !== 'signs' && text.startsWith('零下', a.from) && a.low.n < 0n)
			high = neg(high);
		if (a.unit === '' && a.numeral.scale === 0 && b.numeral.scale > 0) {
			// 9～16亿: the scale word of the end counts for the beginning if the beginning would else be out of all proportion.
			const scale = pow10(b.numeral.scale);
			const carried = mul(a.low, scale);
			if (compare(carried, b.high) < 0) low = carried;
		}
		// The colder end stands second: 零下4到零下7摄氏度 runs from -7 to -4.
		if (compare(low, ZERO) < 0 && compare(high, ZERO) < 0 && compare(low, high) > 0) [low, high] = [high, low];
		if (compare(low, high) > 0 && compare(low, ZERO) > 0 && b.unit === '' && a.unit === '') return null;
		return {
			...b,
			from: a.from,
			numeral: b.numeral,
			low,
			high,
			precision: b.precision,
			range: true,
			modifier: a.modifier !== 'exact' ? a.modifier : b.modifier,
			modifierText: a.modifierText || b.modifierText,
			piece: 'ranges',
		} satisfies Mention;
	},
} as const satisfies Merge;
