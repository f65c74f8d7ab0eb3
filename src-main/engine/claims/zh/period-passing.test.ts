/** Times that a Chinese paragraph names on its way, and what behind them is of the time told before. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'zh').period;

describe('a moment in the years that a paragraph opens with', () => {
	it('dates its own sentence alone', () => {
		const text = '——五年来，民生改善。2019年底，云川1126户脱贫。改造小区54个；新增就业1.4万人。';
		expect(of(text, '1126户')).toBe('2019年底');
		expect(of(text, '54个')).toBe('五年来');
		expect(of(text, '1.4万人')).toBe('五年来');
	});
	it('goes on where the paragraph opens with no years', () =>
		expect(of('2019年，云川1126户脱贫。改造小区54个。', '54个')).toBe('2019年'));
});

describe('when one thing was done', () => {
	const head = '# 云川2023年工作总结';
	it('dates neither the next part of its sentence nor the next sentence', () => {
		const text = [
			head,
			'2023年，全县实施项目63个。石桥校区8月20日交付，提供学位3000个；幼儿园秋季启用，新增学位360个。更新课桌1.2万套。',
		];
		expect(of(text, '3000个')).toBe('8月20日');
		expect(of(text, '360个')).toBe('秋季');
		expect(of(text, '1.2万套')).toBe('2023年');
	});
	it('is of its part alone where a quarter brings a start', () => {
		const text = '今年，全区安排项目150个。一季度启动8个小区改造；新建农田5000亩；发展食用菌1200万袋。';
		expect(of(text, '8个')).toBe('一季度');
		expect(of(text, '5000亩')).toBe('今年');
		expect(of(text, '1200万袋')).toBe('今年');
	});
	it('is ahead with a day and 前, and goes no further', () => {
		const text = '2024年，一是实施项目48个，9月1日前投用7个；二是招聘教师150人。';
		expect(of(text, '7个')).toBe('9月1日前');
		expect(of(text, '150人')).toBe('2024年');
	});
});

describe('a time inside a sentence that another heads', () => {
	it('is left with its sentence', () => {
		const text = '11月，云川房价上涨0.2%，此前已连跌两个月；同比下降1.4%。二手房下跌0.9%。';
		expect(of(text, '1.4%')).toBe('11月');
		expect(of(text, '0.9%')).toBe('11月');
		const share = '今年上半年，门诊118万人次，占总量的66.8%，这个数字在2021年是54.1%。就诊率91.2%。';
		expect(of(share, '54.1%')).toBe('2021年');
		expect(of(share, '91.2%')).toBe('今年上半年');
		const pork = '本周后腿肉跌到9.87元，去年春节前卖过14.5元。鸡蛋上涨0.9%。';
		expect(of(pork, '0.9%')).toBe('本周');
	});
	it('holds where it begins a clause of its own', () => {
		expect(of('截至9月30日止前三季度，营业收入50亿元。净利润4亿元。', '4亿元')).toBe('前三季度');
		expect(of('3月底，云川设河长1312名，全年巡河9.6万人次。整改问题4870个。', '4870个')).toBe('全年');
	});
});

describe('what is no time of the figures', () => {
	it('is what a figure is held against, or the cause', () => {
		const year = ['# 云川2025年工作回顾', '一年来，生产总值5.64万亿元，好于年初预期；收入8486亿元。物价上涨0.1%。'];
		expect(of(year, '8486亿元')).not.toContain('年初');
		expect(of(year, '0.1%')).not.toContain('年初');
		expect(of('受隔夜美股大跌拖累，云川指数周五低开。成交1.9万亿元。', '1.9万亿元')).toBe('周五');
	});
	it('is how long children go to school', () =>
		expect(of('2024年，力争学前三年毛入园率达96.5%，高中入学率95%。', '96.5%')).toBe('2024年'));
});
