/** When the figures of a Chinese report hold: festivals, glosses in brackets, spans, what was told when. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const period = (text: string | string[], figure: string, published: string | null = null) =>
	claimOf(text, figure, 'zh', published).period;

describe('festivals', () => {
	it.each([
		['2016年春节长假期间，交易3.07亿笔。', '3.07亿笔', '2016年春节长假期间'],
		['长假七天，刷卡金额1200亿元。', '1200亿元', '长假'],
		['国庆假期，全省接待游客3161万人次，旅游收入252亿元。', '252亿元', '国庆假期'],
		['黄金周全市接待游客16万人次。', '16万人次', '黄金周'],
	])('%s %s', (text, figure, expected) => expect(period(text, figure)).toContain(expected));
	it('are no time where other days are only held against them', () => {
		expect(period(['春节期间，全市刷卡金额76亿元。', '消费金额高于平时节假日，餐饮消费5亿元。'], '5亿元')).toBe('春节期间');
	});
});

describe('what began and goes on', () => {
	it('is the time of what it brought, whenever it is told', () => {
		const told = '局长今天在会上表示，整顿以来，各县共查处案件318起，罚款260万元。';
		expect(period(told, '318起')).toBe('整顿以来');
		expect(period(told, '260万元')).toBe('整顿以来');
		expect(period('长期以来，全市有船厂12家。', '12家')).not.toContain('长期');
	});
	it('is neither the year of an exchange rate nor the end of one', () => {
		const text = [
			'2019年，全县生产总值196亿元。人均21340元，以2018年平均汇率折合3094美元。',
			'年末登记失业率2.6%。居民消费价格上涨2.7%。',
		];
		expect(period(text, '3094美元')).toBe('2019年');
		expect(period(text, '2.6%')).toBe('2019年末');
		expect(period(text, '2.7%')).toBe('2019年');
	});
	it('is not the year in the name of a measure', () => {
		expect(period('前三季度，项目本年资金来源45亿元。', '45亿元')).toBe('前三季度');
	});
	it('is not what was before it', () => {
		expect(period('三大产业占比由2018年的8.2∶47.1∶44.7优化为7.5∶46.2∶46.3。', '47.1')).toBe('2018年');
		expect(period('占比由往年的60%提高到今年的70%。', '60%')).toContain('往年');
	});
});

describe('brackets right behind a time', () => {
	it('say it again', () => {
		expect(period('2018年第04周（1月22日~1月28日），全市商品房成交930套。', '930套')).toContain('第04周');
		expect(period('2016年春节长假（除夕---正月初七）期间的总金额76亿元，笔数561万笔。', '561万笔')).toBe('2016年春节长假');
	});
	it('part what they tell from the sentence around them', () => {
		const text =
			'截至9月29日9时，14个县受灾，7人失联（28日17时许，北岭镇山体滑坡，目前正在搜救），20万人转移安置，倒塌房屋40间。';
		expect(period(text, '20万人')).toBe('截至9月29日9时');
		expect(period(text, '40间')).toBe('截至9月29日9时');
		expect(period('去年（2025年）全市接待游客30万人，收入2亿元。', '2亿元')).toContain('20');
	});
	it('but are the time where the words in front leave it open', () => {
		expect(period('截至2月25日（正月初八），铁路发送旅客486万人次。', '486万人次')).toBe('截至2月25日');
		expect(period('正月初八（25日）铁路发送旅客486万人次。', '486万人次')).toBe('25日');
	});
});

describe('spans', () => {
	it('have a word for one end', () => {
		const text = '记者日前从交通部门了解到，从今年年初到12月份，共开辟线路12条，新增公交车269台。';
		expect(period(text, '12条')).toBe('从今年年初到12月份');
		expect(period(text, '269台')).toBe('从今年年初到12月份');
		expect(period(['从去年到3月份举行的展览看，效果良好。', '今年参展企业90家。'], '90家')).toBe('今年');
	});
	it('of months since January are what the next paragraph goes on with', () => {
		const story = ['今年以来，外贸稳中有进，前7个月增速达到10%。', '同期，与沿线国家进出口增长19.8%。'];
		expect(period(story, '19.8%')).toBe('前7个月');
	});
});

describe('what dates no more than its own clause', () => {
	it.each([
		['2016年，全县产茶26万吨，连续四年列入产茶大县，畜牧业产值19亿元。', '19亿元', '2016年'],
		['7月，出口增长16%，延续了5月份以来的回升态势，进口增长3%。', '3%', '7月'],
	])('%s %s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
	it('is the beginning of a school year, and the sum of all years', () => {
		const story = [
			'2021年，我市建成项目48个。',
			'学年初招生数29万人，在校学生107万人。',
			'历年累计结余299亿元。医疗机构有床位2万张。',
		];
		expect(period(story, '107万人')).toBe('2021年');
		expect(period(story, '2万张')).toBe('2021年');
	});
	it('is the year beside the day up to which it is reckoned', () => {
		expect(period('截止12月16日，法院全年收案26424件，结案20528件。', '20528件')).toBe('截止12月16日');
		expect(period('截止12月16日，收案26424件。全年结案20528件。', '20528件')).toBe('全年');
	});
	it('is when a thing was told, the reporter named or not', () => {
		const story = ['# 医疗保险覆盖3546万人', '近日从省发改委了解到，一季度全省参保3546万人。', '新增参保2.4万人。'];
		expect(period(story, '3546万人')).toBe('一季度');
		expect(period(story, '2.4万人')).toBe('一季度');
		expect(period('近日从山上滚落石块90块。', '90块')).toBe('近日');
	});
});

describe('a stretch and a plan', () => {
	it('dates what happened in it, not what was done of a plan', () => {
		const storm = '惠川市截至22日18时，全市78个乡镇受灾；深川市在台风影响期间，全市树木倒伏930棵。';
		expect(period(storm, '930棵')).toBe('在台风影响期间');
		const plan = '今年1-9月，该县完成投资238亿元，完成市下达年度目标293亿元的81.4%。';
		expect(period(plan, '81.4%')).toBe('今年1-9月');
	});
});

describe('a company that names no year', () => {
	it('reports 年度', () => {
		const story = ['公司的年度营收大幅下滑，总额仅为9.25亿元。', '毛利率降至34.94%。'];
		expect(period(story, '9.25亿元')).toBe('年度');
		expect(period(story, '34.94%')).toBe('年度');
		expect(period(story, '34.94%', '2026-04-01')).not.toBe('年度');
		expect(period(['年度工作会议召开，参会90人。', '展品34件。'], '34件')).toBe('');
	});
});
