/** Figures that are told in pairs, and names that a number, a bracket or a word of the lexicon cut in two. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const metrics = (cases: [string, string, string][]): void => {
	it.each(cases)('%s %s', (text, figure, metric) => {
		expect(claimOf(text, figure).metric).toBe(metric);
	});
};

describe('what a currency is worth', () => {
	metrics([
		['人民币对美元汇率盘中跌到1美元兑7.32元。', '7.32元', '人民币对美元汇率'],
		['昨日1欧元兑换8.1元人民币。', '1欧元', '汇率'],
		['上月该国录得30亿卢布（100卢布约合8元）财政赤字。', '8元', '汇率'],
		['上月该国录得30亿卢布（100卢布约合8元）财政赤字。', '30亿卢布', '财政赤字'],
	]);
	it('is no rate where a price is told twice', () =>
		expect(claimOf('设备售价20万美元，约合146万元。', '146万元').metric).not.toBe('汇率'));
});

describe('shots and those that went in', () => {
	metrics([
		['石桥队三分球9投5中，罚球8罚7中。', '9', '石桥队三分球'],
		['石桥队三分球9投5中，罚球8罚7中。', '5', '石桥队三分球命中'],
		['石桥队三分球9投5中，罚球8罚7中。', '7', '罚球命中'],
		['前锋程远13投6中。', '13', '程远投篮'],
		['程远全场13投6中，得到赛季最高的19分。', '19分', '得分'],
		['程远此前贡献19分和4个篮板。', '19分', '程远得分'],
	]);
});

describe('from where to where', () => {
	metrics([
		['病人从挂号到取药平均只用40分钟。', '40分钟', '从挂号到取药'],
		['距矿口12公里的石桥电站未受影响。', '12公里', '距矿口'],
	]);
});

describe('a name that holds a number or a bracket', () => {
	metrics([
		['沪镍主力2603合约昨日收于12480元/吨，上涨1.4%。', '12480元/吨', '沪镍主力2603合约'],
		['布伦特原油9月合约跌0.6美元，报64.2美元。', '64.2美元', '布伦特原油9月合约'],
		['螺纹钢主力合约2605涨0.3%。', '0.3%', '螺纹钢主力合约2605'],
		['全区拥有世界500强企业9户。', '9户', '世界500强企业'],
		['外资买超3120张。', '超3120张', '外资买超'],
		['有外贸实绩的民营企业达到1800家。', '1800家', '有外贸实绩的民营企业'],
	]);
});

describe('a word that is not cut in two', () => {
	metrics([
		['市疾控中心接报学校聚集性疫情3起。', '3起', '学校聚集性疫情'],
		['公司在手订单26亿元。', '26亿元', '在手订单'],
		['全园摆花8000盆。', '8000盆', '全园摆花'],
		['住院花费1.5亿元。', '1.5亿元', '住院花费'],
		['大棚吸纳邻村农户，人均月增收2100元。', '2100元', '人均月增收'],
		['当月该国出口额同比增长6%。', '6%', '出口额'],
		['普高招生再增600人。', '600人', '普高招生'],
	]);
	it('is no age of what was paid out', () =>
		expect(claimOf('昨日，66岁的何根生拿到补偿款1.8万元。', '1.8万元').metric).toBe('补偿款'));
});
