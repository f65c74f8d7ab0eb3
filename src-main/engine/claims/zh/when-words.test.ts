/** Times that Chinese puts together of an event, a season or the year of a trade, and times told beside the report's own. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const period = (text: string | string[], figure: string) => claimOf(text, figure).period;

describe('a time by an event or a season', () => {
	it.each([
		['# 云川本榨季产糖31万吨', '31万吨', '本榨季'],
		['云川2024/25年制糖期入榨甘蔗1854万吨。', '1854万吨', '2024/25年制糖期'],
		['公司一财季卖车2.9万辆。', '2.9万辆', '一财季'],
		['今年梅雨期云川市降雨412.7毫米。', '412.7毫米', '今年梅雨期'],
		['2025年国庆档票房18亿元。', '18亿元', '2025年国庆档'],
		['伏季休渔以来，查处案件164起。', '164起', '伏季休渔以来'],
		['开办时在读133人。', '133人', '开办时'],
		['平均用时38分钟，挂牌前要86分钟。', '86分钟', '挂牌前'],
		['水位7月1日曾涨到4米；柳桥站昨晨8时退至3.2米。', '3.2米', '昨晨8时'],
		['医院试运行满月。这一个月里，接诊4.1万人次。', '4.1万人次', '这一个月里'],
		['从年初以来，班列开行662列。', '662列', '从年初以来'],
		['发现被骗是三天以后，仅止付1.8万元。', '1.8万元', '三天以后'],
		['央视春节文艺晚会的导演昨天获刑10年。', '10年', '昨天'],
		['2025年中工股东持股1%。', '1%', '2025年'],
		['三年來，石橋鎮投資395萬元，建設22棟大棚。', '22棟', '三年來'],
		['# A股7月收官', '沪指7月收官，月涨3.7%。', '3.7%', '7月'],
	])('%s', (...args: string[]) => {
		const [figure, expected] = args.slice(-2) as [string, string];
		expect(period(args.slice(0, -2), figure)).toBe(expected);
	});
	it('is one time with the moment that it happened', () =>
		expect(period('2021年3月项目启动时，网点只有2个。', '2个')).toBe('2021年3月'));
});

describe('a time told beside the report’s own', () => {
	it.each([
		['8月份，物价上涨0.2%，而7月份为持平。分城乡看，农村下降0.3%。', '0.3%', '8月份'],
		['3日，接待5万人次，而去年同日仅1.5万人次；植物园迎客1.2万人次。', '1.2万人次', '3日'],
		['2023年，巩固率96%，2018年这一比例还是5.2%。毛入学率98%。', '98%', '2023年'],
		['2023年，造林2万亩，其中去年新造1.4万亩。新增企业9家。', '9家', '2023年'],
		['第三季度增长7.6%，前一季为8.0%。', '8.0%', '前一季'],
		['1月运送旅客547万人次，平均每天起降航班1190架次。', '1190架次', '1月'],
		['21日，股指早盘走低，尾盘再度走弱。沪指收报3115点。', '3115点', '21日'],
		['2023年，企业增至31家。石桥医院8月整体搬迁，床位增至520张。造林3万亩。', '3万亩', '2023年'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
	it('is a part of the span behind a semicolon', () => {
		const story = ['# 云川市前三季度物价平稳', '全市投资3亿元。', '物价上涨0.2%；9月份下降0.1%。居民收入37842元。'];
		expect(period(story, '0.1%')).toBe('9月份');
		expect(period(story, '37842元')).toBe('前三季度');
	});
	it('is when it was told', () => {
		expect(period('石桥镇上周四凌晨遭洪水袭击，负责人1日说，已有153人遇难。', '153人')).toBe('上周四凌晨');
		expect(period('卫生部24日通报，新增12例。', '12例')).toBe('24日');
	});
	it('is the half that is reported', () =>
		expect(period('公司披露2024年半年度报告。报告期内，公司收入214亿元。', '214亿元')).toBe('2024年上半年'));
});

describe('how long it took, and how long after it began', () => {
	it.each([
		['去年占比为61%。“三年提高了近9个百分点，”她说。', '近9个百分点', '三年'],
		['6月8日那场冰雹打坏310亩果园。何女士把果子放到网上，开播40天发出1.6万单。', '1.6万单', '开播40天'],
		['6月8日那场冰雹打坏310亩果园。何女士雇了6个人。', '310亩', '6月8日'],
		['今年，云川开通24小时办税通道，36家网点通宵开门。', '36家', '今年'],
		['如今周末，茶馆最多一天来1200人。', '1200人', '如今周末'],
		['十天来，茶馆接待1200人。', '1200人', '十天来'],
	])('%s %s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('the part of a day of one thing', () => {
	it.each([
		['12日20时至13日6时，石桥县降雪21毫米。柳林镇大棚凌晨被压塌，3人受伤。全县转移260人。', '3人', '凌晨'],
		['截至7时，封闭高速41条。大同站晨间测得零下21℃。', '零下21℃', '晨间'],
		['截至7时，封闭高速41条。石桥、云溪的学校今起停课两天。', '两天', '今起'],
	])('%s %s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
	it('dates no story from its headline', () =>
		expect(
			period(['# 云川地铁6号线今起通车', '12月26日，云川地铁6号线通车，全长26公里。', '日均客流41万人次。'], '41万人次'),
		).toBe('12月26日'));
});

describe('the games that go on', () => {
	const story = [
		'运动会今晚在云川闭幕。本届赛事共有310名选手参赛，石桥队以16枚金牌居首，两项纪录被改写。',
		'男子决赛有2.1万人观看。此前结束的女子马拉松有19人起跑。',
	];
	it.each([
		['310名', '本届'],
		['16枚', '本届'],
		['2.1万人', '今晚'],
		['19人', '此前'],
	])('%s: %s', (figure, expected) => expect(period(story, figure)).toBe(expected));
});
