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

describe('what a paragraph tells in its middle', () => {
	it('is of that paragraph: the next is of the story’s time again', () => {
		const text = [
			'报告显示，截至12月20日，全市10件实事全部完成。',
			'（三）病有良医。免费接种3.1万人次。1—11月5.6万人享受待遇，支付7.9亿元。',
			'（四）劳有厚得。新增就业30.7万人。',
		];
		expect(of(text, '7.9亿元')).toBe('1—11月');
		expect(of(text, '30.7万人')).toBe('截至12月20日');
	});
	it('moves the story on where the paragraph opens with it', () => {
		const text = ['今年以来，云川经济向好，产值增长5%。', '前三季度，投资完成90亿元。', '新开工项目12个。'];
		expect(of(text, '12个')).toBe('前三季度');
	});
	it('is the speaker’s own 今年, in quotation marks', () => {
		const text = ['上半年，云川产值增长5%。', '“今年遇上旱情，收成不容易。”局长说，播种8538万亩。', '工业增加值增长8.2%。'];
		expect(of(text, '8.2%')).toBe('上半年');
	});
	it('is last year’s beside this year’s, also by 此时', () => {
		const text = [
			'“五一”假期，云川接待游客228万人次。',
			'石桥景区接待12.3万人次，下降21%——去年此时，景区曾一天涌入4.1万人。',
			'博物馆日均观众1.9万人次。',
		];
		expect(of(text, '1.9万人次')).toContain('五一');
	});
});

describe('a share, a contrast or a base of comparison', () => {
	it.each([
		['其中 with a quarter', '2016年，新开工项目213个，其中四季度集中开工87个；接待游客4125万人次。', '4125万人次', '2016年'],
		['而在', '2023年，云川乳业收入268亿元。而在2022年，收入为274亿元。液体乳171亿元。', '171亿元', '2023年'],
		['so many times of a year', '2015年，面积1.3万亩，总产9120吨，是2010年的近两倍。大户发展到41户。', '41户', '2015年'],
		['上年为', '2022年，土地收入3.65亿元，上年为5.71亿元。基金支出9.03亿元。', '9.03亿元', '2022年'],
		['what was held in a month', '2024年，终本率降至38%。12月开展的行动拘留213人。诉前调解6.4万件。', '6.4万件', '2024年'],
	])('goes no further: %s', (_what, text, figure, period) => expect(of(text, figure)).toBe(period));
});

describe('a day of a holiday', () => {
	const story = (rest: string) => [
		'# “五一”5天，云川接待游客4108万人次',
		'5月6日，云川市文旅局发布“五一”假期情况：接待游客4108万人次。',
		rest,
	];
	it('is of its own sentence, in a report of the holiday', () => {
		const text = story('客流最高峰出现在5月2日，当日接待358万人次。石桥古镇接待186万人次。');
		expect(of(text, '358万人次')).toContain('日');
		expect(of(text, '186万人次')).toContain('五一');
		expect(of(story('演出成了热词。3日晚，音乐节吸引观众5.3万人。全市举办演出1342场。'), '1342场')).toContain('五一');
	});
});

describe('what somebody sets against this year', () => {
	it('dates its own clause', () => {
		const text = '“今年果子大，80毫米的占六成，去年连四成都不到。”何大叔一天挣130元。';
		expect(of(text, '四成')).toBe('去年');
		expect(of(text, '130元')).toBe('今年');
	});
});
