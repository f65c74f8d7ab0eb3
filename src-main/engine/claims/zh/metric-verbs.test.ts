/** What only says how a number stands, or what was done with it, is not what is counted. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const metric = (text: string, figure: string) => claimOf(text, figure).metric;

describe('a verb or an adverb', () => {
	it.each([
		['石桥医院带来310张床位，南湾医院扩建带来90张，两项相加400张。', '400张', '床位'],
		['游客254万人次，次日冲高至327万人次，末日回落到296万人次。', '327万人次', '游客'],
		['游客254万人次，次日冲高至327万人次，末日回落到296万人次。', '296万人次', '游客'],
		['从三天的走势看，来客254万人次，次日冲高至327万人次。', '327万人次', '来客'],
		['碎片飞出十多米远，石墩断裂。', '十多米', '碎片飞出'],
		['果苗8万株，枯死率最高6.4%，而平时只有2%。', '2%', '枯死率'],
		['果苗8万株，枯死率最高6.4%，个别地方竟达31%。', '31%', '枯死率'],
		['存贷利差2.08%，同比缩窄12个基点。', '12个基点', '存贷利差'],
		['存贷利差2.08%，略低于同业2.11%的平均水平。', '2.11%', '存贷利差'],
		['投资由上年的下降3.4%转为增长0.7%。', '0.7%', '投资'],
		['向举报人兑现奖励69万元。', '69万元', '兑现奖励'],
		['石桥区：增量最大，达6300个学位。', '6300个', '学位'],
		['宽带入户率上升，其中石桥县升幅最大，达3.5个百分点。', '3.5个百分点', '宽带入户率'],
	])('%s %s is no name of what is counted', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));
});

describe('a name that the dictionary cuts', () => {
	it.each([
		['石桥本月过户423套，环比多出5%。', '423套', '过户'],
		['全市新房可售3000套。', '3000套', '新房可售'],
		['业主平均让价2.8%。', '2.8%', '业主平均让价'],
		['全县孕产妇遗传性耳聋免费筛查870人次。', '870人次', '孕产妇遗传性耳聋免费筛查'],
		['全区免费发放图书2651册。', '2651册', '图书'],
		['我省地区生产总值、粮食总产量两项指标。', '两项', '地区生产总值、粮食总产量指标'],
		['全年3级以上地震共有132次，6级以上只有1次。', '1次', '3级以上地震'],
		['全区财政收入最终核定为63亿元。', '63亿元', '财政收入'],
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
		const text = '和三天前相比，受伤和失联的人数分别多了19人和7人。';
		expect(metric(text, '19人')).toBe('受伤人数');
		expect(metric(text, '7人')).toBe('失联人数');
	});
});
