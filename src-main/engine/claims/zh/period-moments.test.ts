/** Chinese words for a time that name no date, and stretches that head a clause. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const LEAD = '今年10月，石桥商城接待顾客78.9万人次。';
const of = (sentence: string, figure: string, lead = LEAD): string =>
	claimOf([lead, sentence], figure, 'zh', '2024-11-12').period;

describe('words for a time', () => {
	it.each([
		['翌日大雨，商城只来了456人。', '456人', '翌日'],
		['头天卖出456台。', '456台', '头天'],
		['高峰时，店里有456人排队。', '456人', '高峰时'],
		['商城用电低谷时段的电价为每度0.34元。', '0.34元', '用电低谷时段'],
		['旺季里，一天要卖456箱。', '456箱', '旺季'],
		['冬天，一天只卖45箱。', '45箱', '冬天'],
		['本世纪初，商城有店铺45家。', '45家', '本世纪初'],
		['民国时期，这里有店铺45家。', '45家', '民国时期'],
		['解放前，这里有店铺45家。', '45家', '解放前'],
		['光绪年间，这里有店铺45家。', '45家', '光绪年间'],
		['上一届任期内，商城新增店铺45家。', '45家', '上一届任期内'],
		['火把节当晚，商城来了4567人。', '4567人', '火把节当晚'],
		['商城开业以来接待顾客987万人次。', '987万人次', '开业以来'],
		['起初，店里只有4个人。', '4个', '起初'],
		['5月中下旬，商城新增店铺45家。', '45家', '5月中下旬'],
		['商城2009年开业。那时店里只有4个人。', '4个', '2009年'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
	it.each([
		['往届生报名减少4万人。', '4万人'],
		['商城迎来客流高峰期，接待4567人。', '4567人'],
		['3个工作日办结，商城已办456件。', '456件'],
		['客流创下开业以来最高，达4567人。', '4567人'],
		['明代城墙长4.5公里。', '4.5公里'],
	])('none of another word: %s', (sentence, figure) => expect(of(sentence, figure)).toBe('今年10月'));
});

describe('a stretch that heads its clause', () => {
	it.each([
		['24小时内，商城接单4567笔。', '4567笔', '24小时内'],
		['短短三天，商城卖出456台。', '456台', '短短三天'],
		['一个多月来，商城卖出4567台。', '4567台', '一个多月来'],
		['三天下来，商城卖出456台。', '456台', '三天下来'],
		['11月1日至3日举行展销，3天共卖出456台。', '456台', '3天'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
	it('is the holiday that a report is of, by its days', () => {
		const lead = '“五一”假期，石桥商城客流大增。';
		expect(of('5天共接待顾客78.9万人次，收入345万元。', '345万元', lead)).toBe('“五一”假期5天');
		expect(of('假期里，商城卖出456台。', '456台', lead)).toBe('“五一”假期');
		expect(of('春运期间，车站发送旅客456人。', '456人', '2024年春运，云川站客流大增。')).toBe('2024年春运期间');
	});
	it('leaves what stands behind its part of the sentence to the time before', () => {
		const lead = '2023年，石桥县经济向好。';
		expect(of('五年累计完成投资148亿元；县城扩展到6.1平方公里。', '6.1平方公里', lead)).toBe('2023年');
	});
});

describe('words that point at the month or the quarter of a report', () => {
	it.each([
		['从结构看，当月线上销售34.5万件。', '34.5万件', LEAD, '今年10月当月'],
		['从结构看，当月线上销售34.5万件。', '34.5万件', '上月，石桥商城接待顾客78.9万人次。', '上月'],
		['从结构看，当季线上销售34.5万件。', '34.5万件', '三季度，石桥商城接待顾客78.9万人次。', '三季度当季'],
	])('%s', (sentence, figure, lead, period) => expect(of(sentence, figure, lead)).toBe(period));
	it('goes on in the whole of a span of hours', () => {
		const story = '11月10日20时—11日20时，云川市平均降雨45.6毫米。最大风力8级。';
		expect(claimOf([story], '8级', 'zh', '2024-11-12').period).toBe('11月10日20时—11日20时');
	});
	it.each([
		['2024年春运落下帷幕。春运期间，全市发送旅客203.8万人次。', '203.8万人次', '2024年春运期间'],
		['单日最高1.86万人次，出现在2月17日，即正月初八。公路发送76.9万人次。', '76.9万人次', '2024年春运'],
		['受1月下旬和2月初两轮低温影响，公交客运量3208.5万人次。', '3208.5万人次', '2024年春运'],
	])('%s', (sentence, figure, period) =>
		expect(claimOf(['2024年春运，云川市客流增长。', sentence], figure, 'zh', '2024-03-06').period).toBe(period),
	);
});
