/** Whose story it is where it says so in few words: a town's own paper, 全市 of a county's city, 全省 of a part, 本港. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';
import { regionsIn } from './regions.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'zh').place;

describe('the place of a story', () => {
	it('is the town of its own paper, where it only says 我市', () => {
		const county = ['我县遭遇最强降雨', '云岭融媒讯（记者 何眉）我县普降暴雨，受灾46户。', '全县平均降雨量63毫米。'];
		expect(of(county, '63毫米')).toBe('云岭');
		const text = ['石桥日报讯（记者 何眉）我市今年改造老旧小区46个。', '全市更换管网63公里。'];
		expect(of(text, '46个')).toBe('石桥');
		expect(of(text, '63公里')).toBe('石桥');
	});
	it.each([
		['of a trade', '工人日报讯（记者 何眉）我市今年改造老旧小区46个。'],
		['of readers elsewhere', '扬子晚报讯（记者 何眉）我市今年改造老旧小区46个。'],
	])('is no paper %s', (_what, text) => expect(of(text, '46个')).toBe('我市'));
	it('is the one it names before its paper', () =>
		expect(of(['石桥日报讯（记者 何眉）云川市今年改造小区46个。', '全市更换管网63公里。'], '63公里')).toBe('云川市'));
	it('is the nation, where 全省 is said of a part of it', () => {
		const text = [
			'协会8日发布的数据显示，11月全国汽车零售222万辆。',
			'从厂商看，批发170万辆。',
			'河南成为增长最快的产地之一。全省同期产量100万辆。',
		];
		expect(of(text, '222万辆')).toBe('全国');
		expect(of(text, '170万辆')).toBe('全国');
		expect(of(text, '100万辆')).toContain('河南');
	});
	it('is a city of the rank of a county, called behind its province', () => {
		const text = '今年，记者走进山东乐陵时，枣会已是第二天。十年前，全市枣林只剩22万亩。';
		expect(of(text, '22万亩')).toBe('山东乐陵');
	});
	it('is the province of the cities it names, where it only says 全省', () => {
		const text = '日前，省政府出台意见，全省新增学位4.5万个。其中，福州10715个，泉州22007个。';
		expect(of(text, '4.5万个')).toBe('福建省');
		expect(of('日前，省政府出台意见，全省新增学位4.5万个。其中，福州10715个，南昌22007个。', '4.5万个')).toBe('全省');
		const court = '8月15日，根据省高级法院部署，苏州、无锡两地6家法院宣判。公安部联手台湾警方破案，我省公安机关抓获嫌疑人174名。';
		expect(of(court, '174名')).toBe('江苏省');
	});
	it('is the county whose court or police it tells of', () => {
		expect(of('8月18日，仙游法院公开审理一案，并处罚金5000元。', '5000元')).toBe('仙游');
		expect(of('今年以来，仙游警方破案46起。', '46起')).toBe('仙游');
	});
	it('is Hong Kong, where an office of it opens the story', () =>
		expect(of('政府统计处公布，10月零售业总销货价值为375亿元。', '375亿元')).toBe('香港'));
	it('is no part of the name of its paper', () =>
		expect(of('晚报讯 市气象台昨日发布预报，我市过程雨量可达180毫米。', '180毫米')).toBe('我市'));
	it('is the town of the paper that it was taken from', () => {
		const text = ['# 疫苗接种首日', '来源：石家庄日报', '昨天是本市疫苗接种的第一天，本市接种1200人。'];
		expect(of(text, '1200人')).toBe('石家庄');
	});
	it('is 本港, which no city of the report replaces', () => {
		expect(of('卫生署公布，本港再添2宗个案。', '2宗')).toBe('本港');
		expect(of('本港口吞吐量8万吨。', '8万吨')).toBe('');
	});
});

describe('a side of a province by its short name', () => {
	it.each(['时节，皖北的麦田', '在苏南多地', '从鲁西南农村'])('is a region: %s', (text) =>
		expect(regionsIn(text)).toHaveLength(1),
	);
	it.each(['陕西的麦田', '浙北妇幼保健院', '湘西的寨子'])('is no region: %s', (text) => expect(regionsIn(text)).toEqual([]));
});

describe('a town by the first character of its name', () => {
	it('is told in full, where the story has its name', () =>
		expect(of(['# 哈市46户热企备煤', '哈尔滨市住建局通报，煤炭入库达50%。', '全市排查隐患3万余处。'], '3万余处')).toBe(
			'哈尔滨市',
		));
});

describe('the nation', () => {
	it('is called as the story mostly calls it', () => {
		const text = [
			'记者从人社部获悉，前三季度我国就业稳定。',
			'全国城镇新增就业1049万人。',
			'全国城镇调查失业率为5.1%。',
			'全国发放补贴198亿元。',
			'参保人数达10亿人。',
		];
		expect(of(text, '10亿人')).toBe('全国');
	});
});

describe('a place over a part of a story, or where one house of a firm lies', () => {
	it('is no city of which 我市 is said', () => {
		const text = [
			'# 我市再添2条公交专线',
			'乐山日报讯（记者 何眉）我市将投放公交车22辆。',
			'## 五通桥区',
			'专线全长9.4公里。',
			'## 峨眉山市',
			'专线全长11公里。',
		];
		expect(of(text, '22辆')).toBe('乐山');
		expect(of(text, '9.4公里')).toBe('五通桥区');
		expect(of(text, '11公里')).toBe('峨眉山市');
	});
	it('is not what the firm is told of', () => {
		const text = ['前三季度，石桥股份营收28亿元。', '公司位于宜宾的二期工厂8月投产，投资15亿元。', '石桥股份今年累计跌18%。'];
		expect(of(text, '28亿元')).toBe('');
		expect(of(text, '15亿元')).toBe('宜宾');
		expect(of(text, '18%')).toBe('');
	});
	it('is what a report is of that introduces a house there', () =>
		expect(of(['位于宜宾的石桥水库蓄水3亿立方米。', '水库去年增容0.2亿立方米。'], '0.2亿立方米')).toContain('宜宾'));
});
