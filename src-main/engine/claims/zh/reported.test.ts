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
		['报名人数为25464人，较去年多出1289人。', '1289人', '报名人数'],
		['洪涝已造成8省区市54市州614万人受灾。', '54市州', '受灾市州'],
		// Who it is of is said anew, and what was measured once.
		['甲班男生溺水自救合格比例为82.5%、女生为79.1%，乙班男生为77.5%。', '79.1%', '甲班女生溺水自救合格比例'],
		['三年级、五年级学生游泳达标率分别为46.2%、71.8%。', '46.2%', '三年级学生游泳达标率'],
		['其中，云海科技、江远微电营收增长超过一倍，分别为182%、119%。', '119%', '江远微电营收增长'],
		// The measure that tells which are counted, and the sum of all of them.
		['4个省份渔业总产值超过20亿元。', '4个', '渔业总产值超过20亿元的省份'],
		['6家公司船舶订单占比超过15%。', '6家', '船舶订单占比超过15%的公司'],
		['本场比赛，主队4人得分超过20分。', '4人', '得分超过20分'],
		['47家船厂合计造船超过9亿元。', '47家', '船厂'],
		// A count ends where the name of the next one begins.
		['沪市主板1490家公司、科创板28家公司已披露半年报。', '28家', '科创板公司'],
		['目前19家已开业船务公司业绩保持快速增长。', '19家', '已开业船务公司'],
		// How bad the damage was makes it another count.
		['严重损坏房屋8525间，一般损坏房屋7.4万间。', '7.4万间', '一般损坏房屋'],
		['总投资1.15亿元的19公里渭水治理工程已完工。', '1.15亿元', '渭水治理工程总投资'],
		['监测覆盖27个县（市、区）。', '27个', '县（市、区）'],
		['主力全场送出全队最多的12次助攻。', '12次', '助攻'],
		['需要关注的是，营业收入增长18%。', '18%', '营业收入'],
		// 中 opens a name where nothing stands before it.
		['其中，银行净流入最多。南港船舶获资金净流入居首，净流入金额为1.64亿元。', '1.64亿元', '南港船舶净流入金额'],
	])('%s %s', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));

	it('is the property of the greatest, said once', () => {
		expect(metric('今年以来，患者中年龄最大的72岁。', '72岁')).toContain('年龄最大');
		expect(metric('今年以来，患者中年龄最大的72岁。', '72岁')).not.toContain('最大年龄');
	});
	it('is no wind, where it says how warm it is', () => {
		expect(metric('16日：多云转小雨，北风2~3级，3~12℃。', '3~12℃')).not.toContain('风');
	});
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
		['8日渡口迎来开渔返港高峰，预计发送旅客3万人次。', '3万人次', '8日'],
		['中秋小长假客流旺盛，全国铁路发送旅客850万人次。', '850万人次', '中秋小长假'],
		['监测历时三年。第一周期监测抽取学生57万名。', '57万名', '2024-07-20'],
		['截至6月15日，今年洪涝灾害已造成受灾人口2272万人。', '2272万人', '截至6月15日'],
		['今年洪涝灾害已造成受灾人口2272万人。', '2272万人', '今年'],
		['2021年1—6月，全院受理案件4939件。', '4939件', '2021年1—6月'],
		// A base of comparison.
		['2023年考生3万人，较之去年增加700多人。', '700多人', '2023年'],
		['过去一年，“十四五”实现良好开局，粮食产量1.37万亿斤。', '1.37万亿斤', '过去一年'],
	])('%s %s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('where it is', () => {
	it('is no committee', () => {
		const story = ['在渔业站的帮助下，全县渔业稳中向好。', '全年粮食产量80.3万吨，全县茶园面积5万亩。'];
		expect(claimOf(story, '80.3万吨').place).not.toContain('县委');
		expect(claimOf(story, '5万亩').place).toBe('全县');
	});
	it('is no market, and no agency', () => {
		expect(claimOf(['各产区尚未启动托市收购。', '截至8月27日，全市小麦收购16亿斤。'], '16亿斤').place).toBe('全市');
		const tax = ['中国经济网北京7月22日讯 税务总局表示，全国新增减税5074亿元。', '其中，新增降费977亿元。'];
		expect(claimOf(tax, '977亿元').place).not.toContain('中国');
		expect(claimOf('今年以来，中国经济增长5%。', '5%').place).toBe('中国');
	});
	it('is no person whose name begins like a town', () => {
		expect(claimOf('张镇远得到全队最高的24分。', '24分').place).toBe('');
		expect(claimOf('柳镇今年新建道路24公里。', '24公里').place).toContain('柳镇');
	});
	it('is not where a corps has its name from', () => {
		expect(claimOf('31个省和新疆生产建设兵团新增病例8例。', '8例').place).not.toContain('新疆');
	});
	it('is still the county whose committee is named', () => {
		const story = ['在清水县委县政府领导下，全县粮食产量80.3万吨。'];
		expect(claimOf(story, '80.3万吨').place).toContain('清水县');
	});
});
