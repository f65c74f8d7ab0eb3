/** What only says how a number stands, or what was done with it, is not what is counted. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const metric = (text: string, figure: string) => claimOf(text, figure).metric;

describe('a verb or an adverb', () => {
	it.each([
		['石桥小学带来1200个学位，南湾小学扩建带来600个，两项相加1800个。', '1800个', '学位'],
		['游客254万人次，次日冲高至327万人次，末日回落到296万人次。', '327万人次', '游客'],
		['游客254万人次，次日冲高至327万人次，末日回落到296万人次。', '296万人次', '游客'],
		['从三天的走势看，来客254万人次，次日冲高至327万人次。', '327万人次', '来客'],
		['碎片飞出十多米远，石墩断裂。', '十多米', '碎片飞出'],
		['病例8万例，病死率最高4.7%，而通常只有1%。', '1%', '病死率'],
		['病例8万例，病死率最高4.7%，个别地方竟达22%。', '22%', '病死率'],
		['净息差1.53%，同比缩窄7个基点。', '7个基点', '净息差缩窄'],
		['净息差1.53%，略低于同业1.55%的平均水平。', '1.55%', '净息差'],
		['投资由上年的下降3.4%转为增长0.7%。', '0.7%', '投资增长'],
		['向举报人兑现奖励69万元。', '69万元', '兑现奖励'],
		['石桥区：增量最大，达6300个学位。', '6300个', '学位'],
		['本科录取率上升，其中石桥市升幅最大，达6个百分点。', '6个百分点', '本科录取率'],
	])('%s %s is no name of what is counted', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));
});

describe('a name that the dictionary cuts', () => {
	it.each([
		['云川本周过户1186套，环比减少8%。', '1186套', '过户'],
		['全市新房可售3000套。', '3000套', '新房可售'],
		['业主平均让价2.8%。', '2.8%', '业主平均让价'],
		['全区新生儿先天性心脏病免费筛查2651人次。', '2651人次', '新生儿先天性心脏病免费筛查'],
		['全区免费发放图书2651册。', '2651册', '图书'],
		['我县地区生产总值、规上工业总产值两项指标。', '两项', '地区生产总值、规上工业总产值指标'],
		['全年3级以上地震共有132次，6级以上只有1次。', '1次', '3级以上地震'],
		['全县生产总值最终核定为97亿元。', '97亿元', '生产总值'],
		['分地区看，京津冀不良率为3.75%，东北2.2%次之。', '2.2%', '不良率'],
		['两辆装满石块的卡车翻倒。', '两辆', '装满石块的卡车'],
		['大坝水深30米。', '30米', '大坝水深'],
	])('%s %s is whole', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));
});

describe('a house that gives so many', () => {
	it('is not what is counted', () => {
		const text = '石桥小学带来1200个学位，南湾中学带来600个。';
		expect(metric(text, '600个')).toBe('学位');
		expect(metric('全县有农村小学12所、农村中学5所。', '5所')).toBe('农村中学');
		expect(metric('全县新建小学12所，改建中学5所。', '5所')).toBe('改建中学');
	});
});

describe('two states with a number each', () => {
	it('are each of their own', () => {
		const text = '与一天前相比，遇难和失踪的人数分别多了42人和36人。';
		expect(metric(text, '42人')).toBe('遇难人数多');
		expect(metric(text, '36人')).toBe('失踪人数多');
	});
});
