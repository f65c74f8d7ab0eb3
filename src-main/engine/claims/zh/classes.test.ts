/** The classes of Chinese prose that bulletins, government reports and market copy are made of. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const metric = (text: string, figure: string) => claimOf(text, figure).metric;

describe('frames are no part of what is counted', () => {
	it.each([
		['全县规模以上工业增加值按不变价格计算增长7.4%。', '7.4%', '规模以上工业增加值'],
		['户籍人口38.2万人，与上年末相比，减少1900人。', '1900人', '户籍人口'],
		['地区生产总值880亿元。分季度看，一季度增长4.1%。', '4.1%', '地区生产总值'],
	])('%s', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));
});

describe('a bare property is of what its sentence speaks of', () => {
	it.each([
		['棉花播种面积12.4千公顷，总产量1.9万吨。', '1.9万吨', '棉花总产量'],
		['科技型企业净增28家、总数达到190家。', '190家', '科技型企业总数'],
		['原油期货价格下跌1.7美元，跌幅为2.2%。', '2.2%', '原油期货价格'],
		['铜价收于每吨9120美元。', '9120美元', '铜价'],
		['身高1.97米的中锋加入球队。', '1.97米', '中锋身高'],
		['候机楼上座率九成。', '九成', '候机楼上座率'],
	])('%s', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));
});

describe('a list with 分别 gives each figure its name', () => {
	const text = '衣着、居住和交通通信价格分别上涨1.4%、0.9%和2.6%。';
	it.each([
		['1.4%', '衣着价格'],
		['0.9%', '居住价格'],
		['2.6%', '交通通信价格'],
	])('%s', (figure, expected) => {
		expect(claimOf(text, figure)).toMatchObject({ metric: expected, aspect: 'growth' });
	});
});

describe('a list with 分别 of what the list before counted', () => {
	it.each([
		['抢劫案12起、盗窃案95起，同比分别下降20%和13.6%。', '20%', '抢劫案'],
		['抢劫案12起、盗窃案95起，同比分别下降20%和13.6%。', '13.6%', '盗窃案'],
		['对东盟、日本分别进出口58亿元、31亿元，分别增长4.2%和下降1.7%。', '58亿元', '对东盟进出口'],
		['对东盟、日本分别进出口58亿元、31亿元，分别增长4.2%和下降1.7%。', '31亿元', '对日本进出口'],
		['对东盟、日本分别进出口58亿元、31亿元，分别增长4.2%和下降1.7%。', '4.2%', '对东盟进出口'],
		['对东盟、日本分别进出口58亿元、31亿元，分别增长4.2%和下降1.7%。', '1.7%', '对日本进出口'],
		['进口、出口整体通关时间分别为31小时和0.8小时。', '31小时', '进口整体通关时间'],
		['涨幅居前的是黄瓜、韭菜和生菜，分别上涨8.1%、6.4%和5.2%。', '8.1%', '黄瓜'],
		['青山景区和云湖景区分别接待游客21万人次、14万人次，增长9.6%、7.3%。', '14万人次', '云湖景区接待游客'],
		['青山景区和云湖景区分别接待游客21万人次、14万人次，增长9.6%、7.3%。', '7.3%', '云湖景区接待游客'],
		['受理案件3260件，结案率94.1%，分别上升5.4%和0.8个百分点。', '0.8个百分点', '结案率上升'],
		['城镇、农村居民人均可支配收入分别达到41200元、21600元。', '41200元', '城镇居民人均可支配收入'],
		['涨幅居前的是黄瓜、韭菜和生菜，分别上涨8.1%、6.4%和5.2%。', '5.2%', '生菜'],
		['小学、初中平均班额分别为41人和45人，分别比2020年减少4人和3人。', '3人', '初中平均班额'],
		['七年级男、女生平均体重分别为46.1公斤和44.8公斤。', '46.1公斤', '七年级男生平均体重'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('growth is measured by what was said before', () => {
	it.each([
		['国有企业增加值增长3.3%，民营企业增长6.1%。', '6.1%', '民营企业增加值'],
		['全省居民消费价格上涨0.8%。其中，城市上涨0.7%，农村上涨1.1%。', '1.1%', '农村居民消费价格'],
	])('%s', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));
});

describe('what is said behind the counted tells which are counted', () => {
	it.each([
		['暴雨造成3.4万人紧急转移安置。', '3.4万人', '紧急转移安置'],
		['大风致使120间房屋倒塌。', '120间', '倒塌房屋'],
		['全区26个社区开设老年课堂。', '26个', '开设老年课堂的社区'],
		['受访居民中表示满意的占83%。', '83%', '受访居民中表示满意的'],
		['参赛者分别可获得800元奖金。', '800元', '参赛者奖金'],
		['新增泊位140个、充电桩35个。', '35个', '新增充电桩'],
		['嫌疑人周某（男，41岁）落网。', '41岁', '嫌疑人周某'],
	])('%s', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));
});

describe('what happened at a time', () => {
	it.each([
		['6月，县人社局举行专场招聘会，求职者络绎不绝。', '6月', '专场招聘会'],
		['2018年，县政府印发《关于推进河道保护的指导意见》。', '2018年', '指导意见'],
		['发布日期：2024-05-06', '2024-05-06', '发布日期'],
		['展览于9月20日开幕。', '9月20日', '展览开幕'],
	])('%s', (text, figure, expected) => expect(metric(text, figure)).toContain(expected));
});

describe('periods', () => {
	const period = (text: string | string[], figure: string) => claimOf(text, figure).period;
	it.each([
		['3日，交易所12月份交割的锌期货下跌41美元。', '41美元', '3日'],
		['今年，全市计划新建学校20所，现已建成6所；计划新建公园8座。', '8座', '今年'],
		['前三季度，增长5.1%。分季度看，一季度增长4.8%，二季度增长5.2%。分产业看，第一产业增长2.9%。', '2.9%', '前三季度'],
		['截至6月30日，现有病例41例，累计出院320例。', '320例', '截至6月30日'],
		['上月，防汛队伍历时6个小时转移群众210人。', '210人', '上月'],
		['2021年，全县粮食增产。全年肉类总产量3.4万吨。', '3.4万吨', '2021年全年'],
		['鱼价由上月上涨2.1%转为下降1.3%。', '1.3%', ''],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));

	it('begins a section with the time of the opening, and dates a headline by its lead', () => {
		const story = ['# 全市新增就业4万人', '上半年，全市新增就业4.1万人。三季度将继续发力。', '## 一、工业', '工业投资增长8.3%。'];
		expect(period(story, '8.3%')).toBe('上半年');
		expect(period(story, '4万人')).toBe('上半年');
	});
});

describe('places', () => {
	const place = (text: string | string[], figure: string) => claimOf(text, figure).place;
	it.each([
		['今年松江区新建粮仓6座。', '6座', '松江区'],
		['第一产业占地区生产总值的比重为9.2%。', '9.2%', ''],
		['完善社区服务设施，新建站点20个。', '20个', ''],
		['暴雨造成江苏、安徽、湖北3省210万人受灾。', '210万人', '江苏、安徽、湖北'],
		['暴雨造成江苏、安徽等3省210万人受灾。', '210万人', ''],
		['伦敦股市下跌27点。', '27点', '伦敦'],
		['美国11月非农就业增加21万人。', '21万人', '美国'],
		['鲜果上市，均价每斤6元。', '6元', ''],
		['河湾镇今年修好村道12公里。全镇新增车位300个。', '300个', '河湾镇'],
	])('%s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
});

describe('aspects', () => {
	it.each([
		['地区生产总值912亿元。', '912亿元', 'level'],
		['一般公共预算收入61亿元。', '61亿元', 'level'],
		['三次产业增加值结构为7.1∶40.3∶52.6。', '7.1', 'level'],
		['增速比上月回落0.4个百分点。', '0.4个百分点', 'decrease'],
		['中心最低气压980百帕。', '980百帕', 'level'],
		['出口分别增长7.7%和3.9%。', '3.9%', 'growth'],
		['两年累计植树40万株。', '40万株', 'total'],
	])('%s', (text, figure, expected) => expect(claimOf(text, figure).aspect).toBe(expected));
});

describe('two names that share what is measured, and two that do not', () => {
	it.each([
		['城镇和乡村消费品零售额分别为204亿元和31亿元。', '204亿元', '城镇消费品零售额'],
		['城镇和乡村消费品零售额分别为204亿元和31亿元。', '31亿元', '乡村消费品零售额'],
		['参观人数及门票收入同比分别增长33%和27%。', '33%', '参观人数'],
		['用工人数和营业收入分别达6.2万人和310亿元。', '6.2万人', '用工人数'],
		['用工人数和营业收入分别达6.2万人和310亿元。', '310亿元', '营业收入'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('what was measured at several spots', () => {
	it.each([
		['沙河、汉溪、石岭站水位分别为30.9米、13.4米和5.5米。', '13.4米', '水位'],
		['东江、柘岭、平滩水库削峰率分别达88%、72%、84%。', '88%', '削峰率'],
		['甲班、乙班学生出勤率分别为100%、94%。', '94%', '乙班学生出勤率'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('among which something is ranked', () => {
	it.each([
		['茶园总数居全国第三位。', '第三位', '茶园总数'],
		['相比之下，流感死亡数增加了10倍。', '10倍', '流感死亡数'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
	it('leaves a name that holds the nation', () => {
		expect(claimOf('全国法院结案68万件。', '68万件').metric).toContain('结案');
		expect(claimOf('全国城市排名发布，云川市第三位。', '第三位').metric).not.toContain('居');
	});
});

describe('what is no name of a count', () => {
	it.each([
		['据海关统计，双边贸易规模不断扩大，从2004年的87.3亿元增至641亿元。', '87.3亿元', '贸易规模'],
		['高速车流量持续走高，从3.1万辆升至3.8万辆。', '3.1万辆', '车流量'],
		['累计降雨量20至40毫米，部分地区超过100毫米。', '超过100毫米', '降雨量'],
		['检察机关适用认罪认罚从宽制度审结人数占85%。', '85%', '从宽制度审结人数'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toContain(expected));
	it.each([
		['据海关统计，双边贸易规模不断扩大，从2004年的87.3亿元增至641亿元。', '87.3亿元', '统计'],
		['高速车流量持续走高，从3.1万辆升至3.8万辆。', '3.8万辆', '升至'],
		['累计降雨量20至40毫米，部分地区超过100毫米。', '超过100毫米', '地区'],
		['本次统计共涉及310家单位。', '310家', '据'],
	])('%s: %s is no %s', (text, figure, not) => expect(claimOf(text, figure).metric).not.toContain(not));
});

describe('a weekend', () => {
	it('says when its days are', () => {
		expect(claimOf('周末两天接待游客31万人。', '31万人').period).toBe('周末');
		expect(claimOf('周末版印数31万份。', '31万份').period).toBe('');
	});
});
