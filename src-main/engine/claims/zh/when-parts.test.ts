/** When the figures of a Chinese report hold: parts of the span it is of, one by one, how often, and who tells. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';
import { isPartOf } from './period-parts.ts';

const claim = (text: string | string[], figure: string, published: string | null = null) =>
	claimOf(text, figure, 'zh', published).draft.period;
const period = (text: string | string[], figure: string, published: string | null = null) => claim(text, figure, published).text;

describe('the span that is reported', () => {
	it.each([
		['石桥药业交出2018年上半年业绩。报告期内，公司研发开支12亿元。', '12亿元', '2018年上半年'],
		['2025年前三季度，公司营收45亿元，二季度仅9亿元。本期净利润3亿元。', '3亿元', '2025年前三季度'],
		['石桥重工发布2024年年报。期内，公司签单453亿元。', '453亿元', '2024年'],
		['石桥药业发布公告。报告期内，公司研发开支12亿元。', '12亿元', '报告期内'],
		['石桥中学上半年招生300人。学期内，开课12门。', '12门', '上半年'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
	it('has a last day', () => {
		const text = '石桥重工发布2024年年报。报告期末，公司员工3000人。';
		expect(claim(text, '3000人')).toMatchObject({ text: '报告期末', interval: { from: '2024-12-31', to: '2024-12-31' } });
	});
});

describe('a part of the span that is reported', () => {
	const title = '# 石桥县上半年出口增长6%';
	it('holds for its clause where only its rate is told', () => {
		const story = [title, '钢材86万吨，同比少产5.1%，而一季度的降幅是9.6%，水泥30万吨。用电4亿度。', '税收5亿元。'];
		expect(period(story, '9.6%')).toBe('一季度');
		expect(period(story, '30万吨')).toBe('上半年');
		expect(period(story, '4亿度')).toBe('上半年');
		expect(period(story, '5亿元')).toBe('上半年');
	});
	it('holds for its paragraph where it heads a sentence there', () => {
		const story = [title, '工业平稳。1至5月，营业收入17亿元。利润3亿元。', '投资方面，投资增长8.2%。'];
		expect(period(story, '17亿元')).toBe('1至5月');
		expect(period(story, '3亿元')).toBe('1至5月');
		expect(period(story, '8.2%')).toBe('上半年');
	});
	it('goes on where it opens the paragraph', () => {
		expect(period([title, '二季度，营业收入17亿元。', '利润3亿元。'], '3亿元')).toBe('二季度');
	});
	it('is no part where it is another time', () => {
		expect(period([title, '利润3亿元，去年四季度仅1亿元。出口为5亿元。'], '1亿元')).toBe('去年四季度');
		expect(isPartOf('二季度', '2025年上半年')).toBe(true);
		expect(isPartOf('1至2月', '一季度')).toBe(true);
		expect(isPartOf('前11个月', '2025年')).toBe(true);
		expect(isPartOf('一季度', '一季度')).toBe(false);
		expect(isPartOf('去年四季度', '全年')).toBe(false);
		expect(isPartOf('2024年3月', '2025年上半年')).toBe(false);
		expect(isPartOf('三季度', '上半年')).toBe(false);
	});
});

describe('where a change began', () => {
	it.each(['1至2月', '1—2月', '2月', '年初', '去年12月'])('in %s, it is no time of what follows', (words) => {
		const text = `一季度，云川出口30亿元。投资由${words}的下降3.4%转为增长0.7%。零售额22亿元。`;
		expect(period(text, '3.4%')).toBe(words);
		expect(period(text, '0.7%')).toBe('一季度');
		expect(period(text, '22亿元')).toBe('一季度');
	});
	it('is a span where it has both its ends', () => {
		expect(period('从1月到6月，云川出口30亿元。', '30亿元')).toBe('从1月到6月');
		expect(period('从1至6月的情况看，云川出口30亿元。', '30亿元')).toBe('1至6月');
	});
});

describe('a night', () => {
	it('is one span from its evening to its morning', () => {
		const text = '昨晚10点到今天凌晨5点，环卫工清走积雪740吨，撒盐18袋。';
		expect(period(text, '740吨')).toBe('昨晚10点到今天凌晨5点');
		expect(period(text, '18袋')).toBe('昨晚10点到今天凌晨5点');
		expect(period('昨夜11时至今晨6时，云川降雨30毫米。', '30毫米')).toBe('昨夜11时至今晨6时');
		expect(period('昨晚8点，云川停电；今天凌晨2点，抢修人员100人到场。', '100人')).toBe('今天凌晨2点');
	});
});

describe('what dates nothing behind it', () => {
	it('is the day on which a reporter was told of another time', () => {
		const text = '8月26日，云川2016年招生工作结束。记者当天从考试院获悉，全市录取考生2350人，录取率79%。';
		expect(period(text, '2350人')).toBe('2016年');
		expect(period(text, '79%')).toBe('2016年');
		expect(period('记者25日从教育局获悉，全市录取考生2350人。', '2350人')).toBe('25日');
	});
	it('is how old somebody is', () => {
		const story = ['3月5日，云川一辆货车翻倒。', '司机老赵今年58岁，入行33年，车上装货30吨。'];
		expect(period(story, '30吨')).toBe('3月5日');
		expect(period(['3月5日，云川一辆货车翻倒。', '今年全县发生事故47起，死亡3人。'], '3人')).toBe('今年');
	});
	it('is when a task was set', () => {
		const story = ['1至9月，云川打井74口，而年初定下的任务为50口。泵站12个。', '水渠500米。'];
		expect(period(story, '50口')).toBe('年初');
		expect(period(story, '12个')).toBe('1至9月');
		expect(period(story, '500米')).toBe('1至9月');
	});
	it('is how often a rate is paid, beside when', () => {
		const text = '2019年，云川餐补由去年的每人每天12元上调到15元，乡镇餐补今年为每人每年2700元。';
		expect(period(text, '12元')).toBe('去年');
		expect(period(text, '15元')).toBe('2019年');
		expect(period(text, '2700元')).toBe('今年');
		expect(period('低保标准提高到每人每月860元和690元。', '690元')).toBe('每月');
	});
	it('is one day among others, and what is hoped for', () => {
		const story = ['# 清明假期云川接待游客90万人次', '最挤的5日，入园2.6万人次。动物园卖票7万张。'];
		expect(period(story, '2.6万人次')).toContain('5日');
		expect(period(story, '7万张')).toBe('清明假期');
		const bank = ['# 云川银行上半年净利降7%', '下半年存款成本有望再压低8个基点。', '合计派现15亿元。'];
		expect(period(bank, '8个基点')).toBe('下半年');
		expect(period(bank, '15亿元')).toBe('上半年');
	});
	it('is since when one thing has been so, in a report of a holiday', () => {
		const story = [
			'# 清明假期云川接待游客90万人次',
			'云川人来人往，收入3亿元。',
			'3月下旬以来，石桥博物馆接待游客4万人次。',
			'云川民宿入住率91%。',
		];
		expect(period(story, '4万人次')).toBe('3月下旬以来');
		expect(period(story, '91%')).toBe('清明假期');
		const flood = ['4月3日以来，云川12条河流涨水。', '转移群众3000人。'];
		expect(period(flood, '3000人')).toBe('4月3日以来');
	});
});

describe('the days of a holiday, one by one', () => {
	it('are each their own', () => {
		const text = '从三天看，首日254万人次，次日冲高至327万人次，末日回落到296万人次。';
		expect(period(text, '254万人次')).toBe('首日');
		expect(period(text, '327万人次')).toBe('次日');
		expect(period(text, '296万人次')).toBe('末日');
		expect(period('8日，展览开幕，末日论题材展品30件。', '30件')).toBe('8日');
	});
	it('have their bases twice', () => {
		const text = '假日期间，石桥渡口摆渡8100人次，票款96万元，分别为2016年同期的2.4倍和3.1倍。';
		expect(period(text, '2.4倍')).toBe('假日期间');
		expect(period(text, '3.1倍')).toBe('假日期间');
	});
});
