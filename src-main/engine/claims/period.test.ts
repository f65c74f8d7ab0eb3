import { describe, expect, it } from 'vitest';
import { claimOf } from './testing.ts';

const period = (text: string | string[], figure: string, published: string | null = null) =>
	claimOf(text, figure, 'zh', published).draft.period;

describe('period', () => {
	it.each([
		['截至目前，全县建成水厂14座。', '14座', '截至目前'],
		['今年上半年，该县接待游客230万人次。', '230万人次', '今年上半年'],
		['近五年来，全市植树6300万株。', '6300万株', '近五年来'],
		['自2021年起，该区每年新增学位1500个。', '1500个', '每年'],
		['连续18个月实现零事故，涉及企业72家。', '72家', '连续18个月'],
	])('%s', (text, figure, words) => {
		expect(period(text, figure)).toMatchObject({ text: words });
	});

	it('is stated in its own clause and inherited from an earlier one', () => {
		const text = '2022年，全市建成学校12所，新增学位9000个。';
		expect(period('2022年全市建成学校12所。', '12所')).toMatchObject({ origin: 'stated', source: 'clause' });
		expect(period(text, '9000个')).toMatchObject({ text: '2022年', origin: 'inherited', source: 'sentence' });
	});

	it('lasts through the paragraph until a new time replaces it', () => {
		const text = '今年以来，全市新建公园8个。市民休闲有了去处，绿地率达到41%。去年，全市新建公园5个。';
		expect(period(text, '41%')).toMatchObject({ text: '今年以来', source: 'paragraph' });
		expect(period(text, '5个')).toMatchObject({ text: '去年' });
	});

	it('does not take the base of a comparison for the time of the figure', () => {
		expect(period('今年全市用电90亿千瓦时，比去年增加4亿千瓦时。', '4亿千瓦时').text).toBe('今年');
		expect(period('今年一季度，销量较上年同期增长6%。', '6%').text).toBe('今年一季度');
	});

	it('gives the base of a comparison its own time and no other figure', () => {
		const text = '今年前5个月，产量84万吨，比上年同期的77万吨增长9.1%，利税6.2亿元。';
		expect(period(text, '77万吨').text).toBe('上年同期');
		expect(period(text, '9.1%').text).toBe('今年前5个月');
		expect(period(text, '6.2亿元').text).toBe('今年前5个月');
	});

	it('does not go on from what is said on the way', () => {
		const text = '8月，全市降雨210毫米。洪水为近30年一遇，转移群众4100人。倒塌房屋17间。';
		expect(period(text, '17间').text).toBe('8月');
		expect(period('今年，绿茶价格由上月下跌3.1%转为上涨1.4%，红茶售出900吨。', '900吨').text).toBe('今年');
	});

	it('goes on from a cut-off', () => {
		expect(period(['一季度，县里开了会。截至4月10日，已收麦3万亩。', '投入收割机620台。'], '620台').text).toBe('截至4月10日');
	});

	it('reads 全年 as the year its crosshead names', () => {
		expect(period(['# 工作报告', '## 2031年工作回顾', '过去一年，全县修路88公里。'], '88公里').text).toBe('2031年');
	});

	it('does not take a year out of the title of a document', () => {
		expect(period('按照《2021年水利建设方案》，今年将修建水渠30公里。', '30公里').text).toBe('今年');
	});

	it('does not carry a time ahead on to what follows', () => {
		const text = '近日，记者走进园区。到2030年，产值将突破500亿元。园区现有企业210家。';
		expect(period(text, '210家').text).not.toBe('到2030年');
	});

	it('measures a completion by the year of the plan, but dates it by its sentence', () => {
		expect(period('截至目前，新增就业2.1万人，完成全年任务的70%。', '70%').text).toBe('截至目前');
	});

	it('falls back to the section, the lead, and at last to publication', () => {
		expect(period(['2023年，全市经济平稳运行。', '规模以上企业达到640家。'], '640家')).toMatchObject({
			text: '2023年',
			source: 'story',
		});
		expect(period('全市共有医院31家。', '31家', '2024-02-05')).toMatchObject({
			source: 'dateline',
			interval: { from: null, to: '2024-02-05', certainty: 'open' },
		});
		expect(period('全市共有医院31家。', '31家')).toMatchObject({ text: '', origin: 'none', interval: null });
	});

	it('gives the days it covers', () => {
		expect(period('今年上半年，全县接待游客230万人次。', '230万人次', '2024-08-02').interval).toMatchObject({
			from: '2024-01-01',
			to: '2024-06-30',
		});
	});

	it('reads 全年 of a yearly report as the year of its headline', () => {
		const text = ['# 2022年某市国民经济统计公报', '全年实现进出口总额86亿元。'];
		expect(period(text, '86亿元', '2023-03-15').interval).toMatchObject({ from: '2022-01-01', to: '2022-12-31' });
	});
});
