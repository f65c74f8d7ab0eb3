/** What figures of company notes, market copy, match and police reports are of, and when: the classes that unseen texts brought up. */
import { describe, expect, it } from 'vitest';
import { metricKey } from '../key.ts';
import { claimOf } from '../testing.ts';

const metric = (text: string, figure: string) => claimOf(text, figure).metric;
const period = (text: string, figure: string, published: string | null = '2024-07-20') =>
	claimOf(text, figure, 'zh', published).period;

describe('what is counted', () => {
	it.each([
		// The name of a currency belongs to its amount; of what was seized in it, it is the thing.
		['本期营业额为人民币31,204百万元，毛利率为17.2%。', '31,204百万元', '营业额'],
		['本期营业额为人民币31,204百万元，毛利率为17.2%。', '17.2%', '毛利率'],
		['行动中查获人民币现金80万元。', '80万元', '查获人民币现金'],
		// A share in brackets, and what it is said to be.
		['营业额为52亿元（61.3%为海外市场的销售）。', '61.3%', '海外市场的销售'],
		// Names in front of 分别, each with the property between.
		[
			'净流入居前的还有石油化工、云海电气、采掘设备，净流入金额分别为5.2亿元、3.4亿元、2.1亿元。',
			'3.4亿元',
			'云海电气净流入金额',
		],
		[
			'净流入居前的还有石油化工、云海电气、采掘设备，净流入金额分别为5.2亿元、3.4亿元、2.1亿元。',
			'2.1亿元',
			'采掘设备净流入金额',
		],
		// Points are of who scored them.
		['关键时刻，林远舟连取5分，帮助球队稳住局面。', '5分', '林远舟得分'],
		['客队方面，赵一鸣得到全队最高的30分。', '30分', '赵一鸣得分'],
		// Of whom so many are named.
		['警方抓获犯罪嫌疑人王某某，李某某、赵某3人。', '3人', '抓获犯罪嫌疑人'],
		['本轮疫情首批4名治愈患者从市医院出院。', '4名', '治愈患者'],
		['全省本科计划招生10.6万人。', '10.6万人', '本科计划招生'],
		['报名人数为25464人，较去年多出1289人。', '1289人', '报名人数多出'],
		['洪涝已造成8省区市54市州614万人受灾。', '54市州', '受灾市州'],
		// 中 opens a name where nothing stands before it.
		['其中，银行净流入最多。中江客车获主力资金净流入最多，净流入金额为2.57亿元。', '2.57亿元', '中江客车净流入金额'],
	])('%s %s', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));

	it('is the amount that a case is said to be of, and not the case', () => {
		expect(metric('警方破获涉案金额700余万元的诈骗案。', '700余万元')).toContain('涉案金额');
	});
	it('is no score where nobody plays', () => {
		expect(metric('驾驶人张三被记12分。', '12分')).not.toContain('得分');
		expect(metric('满意度评分得到4.7分。', '4.7分')).not.toContain('满意度评分得分');
	});
	it('is one thing to the checks, in haste or not', () => {
		expect(metricKey('紧急转移安置', 'zh').head).toBe(metricKey('转移安置', 'zh').head);
	});
});

describe('when it holds', () => {
	it.each([
		// A season or month that says which examination.
		['2023年报名参加夏季高考的考生接近3万人。', '接近3万人', '2023年'],
		['2023年共有5.8万人报名6月份文化课考试，比2022年增加1355人。', '1355人', '2023年'],
		['2023年入夏以来用电量增长，6月份用电3亿千瓦时。', '3亿千瓦时', '6月份'],
		// What brackets tell of another time.
		['2023年报名人数达39.9万人（2022年为38.8万人）。其中，普通高中生35.6万人。', '38.8万人', '2022年'],
		['2023年报名人数达39.9万人（2022年为38.8万人）。其中，普通高中生35.6万人。', '35.6万人', '2023年'],
		// A base of comparison.
		['2023年考生3万人，较之去年增加700多人。', '700多人', '2023年'],
		['过去一年，“十四五”实现良好开局，粮食产量1.37万亿斤。', '1.37万亿斤', '过去一年'],
	])('%s %s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('where it is', () => {
	it('is no committee', () => {
		const story = ['在县委县政府坚强领导下，全县经济稳中向好。', '全年粮食产量80.3万吨，全县茶园面积5万亩。'];
		expect(claimOf(story, '80.3万吨').place).not.toContain('县委');
		expect(claimOf(story, '5万亩').place).toBe('全县');
	});
	it('is still the county whose committee is named', () => {
		const story = ['在清水县委县政府领导下，全县粮食产量80.3万吨。'];
		expect(claimOf(story, '80.3万吨').place).toContain('清水县');
	});
});
