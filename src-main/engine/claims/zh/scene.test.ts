/** Whose figures a Chinese report gives: the nation's, a province's, a town's; and what only names a place on the way. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('datelines', () => {
	it('do not set a report of the nation in the town where it was filed', () => {
		const story = [
			'新华社北京10月7日电（记者张三）据有关部门监测，上周全国鸡蛋平均批发价格为每公斤9.2元，比前一周下跌0.9%。',
			'监测显示，牛肉价格下跌1.3%。',
		];
		expect(place(story, '1.3%')).toBe('全国');
		expect(place(story, '0.9%')).toBe('全国');
	});
	it('leave a report to the province that headline and opening name', () => {
		const story = [
			'# 山西检查医药机构9670家',
			'中新网太原6月22日电 记者从山西省某局获悉，该省共检查医药机构9670家，追回资金1234万元。',
			'太原、晋中两市通报典型案例。其中移交司法机关3家。',
		];
		expect(place(story, '1234万元')).toBe('山西省');
		expect(place(story, '3家')).toBe('山西省');
	});
	it('say where a story is that names no other place', () => {
		const story = ['东方网哈尔滨12月30日电 交通部门今年开辟公交线路12条。', '新增公交车269台。'];
		expect(place(story, '12条')).toBe('哈尔滨');
		expect(place(story, '269台')).toBe('哈尔滨');
	});
	it('are no words that only begin like one', () => {
		expect(place('云川市讯问犯罪嫌疑人15名。', '15名')).toBe('云川市');
		expect(place('保定电力部门新建变电站12座。', '12座')).toBe('保定');
	});
});

describe('the nation', () => {
	it('is called 我国 or 中国 as well', () => {
		const ports = [
			'今年上半年，我国港口完成货物吞吐量89亿吨，同比增长4%。',
			'各地新增天津、泉州、珠海航线。完成集装箱吞吐量1.7亿标箱。',
		];
		expect(place(ports, '4%')).toBe('我国');
		expect(place(ports, '1.7亿标箱')).toBe('我国');
		const trade = ['中评社香港8月7日电 前7个月，中国进出口总值23.6万亿元，增长10.4%。', '其中，民营企业进出口11.8万亿元。'];
		expect(place(trade, '10.4%')).toBe('中国');
		expect(place(trade, '11.8万亿元')).toBe('中国');
	});
	it.each([
		['我国最大的盐湖在云溪县，景区接待游客12万人次。收入3亿元。', '3亿元', '云溪县'],
		['中国银行云川市分行发放贷款12亿元。', '12亿元', '云川市'],
		['云川市入选中国百强，全市企业1200家，流动的“中国红”公交车有30辆。', '30辆', '云川市'],
	])('%s %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
	it('goes on to the end of the sentence that it begins', () => {
		const story = [
			'# 云川市消防工作综述',
			'海西等地遭受台风袭击，受此影响，全国20种蔬菜均价上涨2.4%，其中，黄瓜、油菜价格分别上涨19.5%和17.4%。云川市菜价上涨1.1%。',
		];
		expect(place(story, '17.4%')).toBe('全国');
		expect(place(story, '1.1%')).toBe('云川市');
		const share = '云川市有企业500家，产值占全国的8%，就业3万人。';
		expect(place(share, '3万人')).toBe('云川市');
	});
});

describe('the world', () => {
	it('is no place of a firm that is praised', () => {
		const story = ['公司是具备全球竞争力的龙头企业，主营制造。', '公司实现营收18亿元。'];
		expect(place(story, '18亿元')).toBe('');
	});
	it('is one of a story that tells of it again', () => {
		const story = ['全球累计报告病例203万例。', '全球新增死亡病例6万例，治愈90万例。'];
		expect(place(story, '203万例')).toBe('全球');
		expect(place(story, '90万例')).toBe('全球');
	});
});

describe('whose document it is', () => {
	it('is the province before 政府工作报告, not its capital behind it', () => {
		const story = [
			'# 安徽省政府工作报告关于合肥的规划',
			'这五年，各类市场主体增加到276万户。',
			'合肥新桥机场建成，新增高速公路1317公里。',
		];
		expect(place(story, '276万户')).toBe('安徽省');
	});
	it('is the capital where the report is its own', () => {
		const story = ['# 合肥市政府工作报告', '这五年，安徽省投资合肥。全市市场主体增加到76万户。', '新增道路131公里。'];
		expect(place(story, '76万户')).toBe('合肥市');
		expect(place(story, '131公里')).toBe('合肥市');
	});
});

describe('what only holds the name of a place', () => {
	it.each([
		['华东都市报讯 超市刷卡3.07亿笔。', '3.07亿笔', ''],
		['河南高速交警上路。高速公路车流总量达513万辆，全省上升2.2%。', '2.2%', '河南'],
		['在云溪县石桥镇双塔村，合作社流转了周边宋村屯等村的土地。该村建大棚21座。', '21座', '云溪县石桥镇双塔村'],
		['保定裕华路上新开店铺21家。', '21家', ''],
		['队员冲杀入禁区打进1球。本赛季已进12球。', '12球', ''],
		['今年也是长安区建院70周年，法院结案205件。', '205件', '长安区'],
		['云溪省所有设区市均达到95%的目标。', '95%', '云溪省'],
		['河湾市连降暴雨，除云溪县外，其他县区雨量均超过200毫米。', '超过200毫米', '河湾市'],
		['安次区市民李某接到自称北京某局职工的来电，随后听从“北京市公安局王警官”的话，被骗8万元。', '8万元', '安次区'],
	])('%s %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
	it('but a hospital that opens its sentence is in its town, and a university need not be', () => {
		expect(place(['某局通报6家机构。', '晋中友谊医院在3月套取资金2007元。'], '2007元')).toBe('晋中');
		expect(place(['某局通报6家机构。', '晋中大学在3月发表论文207篇。'], '207篇')).toBe('');
		expect(place('江都市报告病例120例，治愈80例。', '80例')).toBe('江都市');
	});
});
