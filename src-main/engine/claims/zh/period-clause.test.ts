/** A Chinese time told in a figure's own sentence is its time, whatever the report around it is of. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const LEAD = '2023年，云川市工业产值达到90亿元。';
const of = (sentence: string, figure: string): string => claimOf([LEAD, sentence], figure, 'zh').period;

describe('what is usual, and what was before', () => {
	it.each([
		['平时一天也就80个病人。', '80个', '平时'],
		['病人比往常多，这几天都在180个上下。', '180个上下', '这几天'],
		['平日里她看十五个病人。', '十五个', '平日里'],
		['椰浆饭由平日的每包2元涨到3元。', '2元', '平日'],
		['从前跑齐手续要6个部门，现在只要2个。', '6个', '从前'],
		['刚开始只有40个人来吃饭。', '40个', '刚开始'],
		['周末能卖190份。', '190份', '周末'],
		['入梅以来，云川平均降雨387毫米。', '387毫米', '入梅以来'],
		['全周看，股指累计下跌3.86%。', '3.86%', '全周'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
	it.each([
		['每周五、周六末班车延长30分钟。', '30分钟', '周六'],
		['最近的学校也在4公里外。', '4公里', '2023年'],
		['电力日前均价为0.372元。', '0.372元', '2023年'],
	])('none of another word: %s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
});

describe('a year that is held against', () => {
	it.each([
		['全市过户4863套，已超过去年12月全月的4710套。', '4710套', '去年12月全月'],
		['全市新增2350个，已超过去年全年的1980个。', '1980个', '去年全年'],
		['上半年完成8600人，为全年任务1.1万人的78.2%。', '1.1万人', '2023年全年'],
		['上半年完成8600人，为全年任务1.1万人的78.2%。', '78.2%', '上半年'],
		['与2010年相比，每10万人中上过大学的由6142人增加为12986人。', '6142人', '2010年'],
		['与2010年相比，每10万人中上过大学的由6142人增加为12986人。', '12986人', '2023年'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
	it('gives its two ends to what changed in the same way', () => {
		const text = '生产总值由2011年的1091亿元增至2016年的1653亿元，年均增长9.2%；人均由3.3万元增至4.9万元。';
		expect(of(text, '3.3万元')).toContain('2011年');
		expect(of(text, '4.9万元')).toContain('2016年');
	});
});

describe('a stretch and its end', () => {
	it.each([
		['9月1日至明年2月28日，每人缴400元。', '400元', '9月1日至明年2月28日'],
		['食堂周一至周五每天接待280位老人。', '280位', '周一至周五每天'],
		['截至8月底，全市今年累计改造145个小区。', '145个', '截至8月底'],
		['截至9月30日的2024财年第二财季，公司净利润5亿元。', '5亿元', '截至9月30日的2024财年第二财季'],
		['从明年1月1日起，购置税减半征收，每辆车减税额不超过1.5万元。', '不超过1.5万元', '从明年1月1日起'],
		['到今年底，产值有望达到498亿元，年均增长6.1%；存款余额达到72亿元。', '72亿元', '到今年底'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
});

describe('when the most of something was', () => {
	it.each([
		['最大雨强86.2毫米，17日23时出现在石桥镇。', '86.2毫米', '17日23时'],
		['昨天是清明小长假最后一天，车站发送旅客48万人次。', '48万人次', '昨天'],
		['7月21日至24日，全市开展夏季治安集中行动，查处酒驾1860起。', '1860起', '7月21日至24日'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
});

describe('words that begin or end another', () => {
	it.each([
		['前年他提前5天抢到一张票。', '一张', '前年'],
		['本周后三天云川降雨20毫米。', '20毫米', '本周'],
	])('%s', (sentence, figure, period) => expect(of(sentence, figure)).toBe(period));
});
