import { expect, test } from 'vitest';
import { compare, exact } from '../../exact.ts';
import { sketchReading } from '../testing.ts';
import { mostBudget, mostYuan } from './money-bounds.ts';
import { spenderEn, totalZh } from './place-totals.ts';

const [sum] = sketchReading('20.98万亿元', [
	{ text: '20.98万亿元', kind: 'money', value: '20980000000000', unit: '元', precision: '10000000000' },
]).figures;
if (!sum) throw new RangeError('no figure');

test.each([
	['石桥县重点项目总投资20.98万亿元', '重点项目总投资', { level: 'county', total: 'economy' }],
	['青杉市石桥县财政收入20.98万亿元', '石桥县财政收入', { level: 'city', total: 'public' }],
	['柳林村集体收入20.98万亿元', '柳林村集体收入', { level: 'village', total: 'economy' }],
	['青杉区各项贷款余额20.98万亿元', '各项贷款余额', { level: 'district', total: 'deposits' }],
	['城市超市市场营业收入20.98万亿元', '营业收入', null],
	['石桥县清算业务投资20.98万亿元', '投资', null],
	['全国投资20.98万亿元，石桥县在内', '投资', null],
	['各项存款余额20.98万亿元', '各项存款余额', null],
] as const)('%s', (sentence, clause, told) => {
	expect(totalZh(sentence, clause, sum)).toEqual(told);
});

test.each([
	['Fernham Parish Council approved a budget of £92bn', 'parish', '£'],
	['Fernham Town Council spent £92bn', 'town', '£'],
	['Marlow Borough Council spent £92bn', 'council', '£'],
	['Marlow County Council spent £92bn', 'council', '£'],
	['Marlow County spent £92bn', 'county', '$'],
	['The city of Eastmere owes £92bn', 'city', '$'],
	['The state legislature approved £92bn', 'state', '$'],
	['The city’s banks raised £92bn', null, '£'],
	['The city hopes for a gift of £92bn', null, '£'],
	['Congress gave the city a grant of £92bn', null, '£'],
	['A firm spent £92bn', null, '£'],
] as const)('%s', (sentence, government, unit) => {
	const at = sentence.indexOf('£');
	expect(spenderEn(sentence, at, at + 5, unit)).toBe(government);
});

test('a larger level never has a smaller bound', () => {
	const levels = ['village', 'township', 'county', 'district', 'city', 'province'] as const;
	for (const total of ['product', 'economy', 'public', 'deposits'] as const)
		levels.slice(1).forEach((level, i) => {
			const below = levels[i];
			if (below) expect(compare(mostYuan(level, total), mostYuan(below, total))).toBeGreaterThanOrEqual(0);
		});
	expect(compare(mostBudget('state'), exact('3000000000000'))).toBe(1);
});
