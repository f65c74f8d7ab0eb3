/** What several counted things share: the act done to them, the verb in front of them, the bearer of an amount. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

describe('what a list shares', () => {
	it.each([
		['今年又启动了52个无电梯小区、9个城郊小区以及14个行政村的雨污分流建设。', '52个', '无电梯小区雨污分流建设'],
		['今年又启动了52个无电梯小区、9个城郊小区以及14个行政村的雨污分流建设。', '14个', '行政村雨污分流建设'],
		['完成30条道路的绿化。', '30条', '完成道路绿化'],
		['全县有30条道路的路灯。', '30条', '道路'],
		['目前全市已建成公共食堂84个6382个座位。', '6382个', '已建成座位'],
		['解决退费难题61项，办理退费业务296笔，惠及商户695户，金额达2.5亿元。', '2.5亿元', '退费业务金额'],
		['投资12亿元的云川高新区、河湾区青年公寓两个项目开工。', '12亿元', '青年公寓投资'],
		['打造6个最美国旗村。', '6个', '最美国旗村'],
	])('%s %s', (text, figure, metric) => {
		expect(claimOf(text, figure).metric).toBe(metric);
	});
	it('does not take the measure word of a numbered day for a thing', () => {
		expect(claimOf('两市成交额放大，连续第4个交易日突破万亿元。', '突破万亿元').metric).not.toBe('个交易日');
	});
});
