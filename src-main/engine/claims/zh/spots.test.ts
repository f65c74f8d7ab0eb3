import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('a spot by a name of its own', () => {
	it.each([
		['门山水库蓄水3.1亿立方米。', '3.1亿立方米', '门山水库'],
		['昨天，柳林门码头卸货310吨，船票28元。', '28元', '柳林门码头'],
		['截至昨日，石桥口岸出入境旅客61万人次。', '61万人次', '石桥口岸'],
		['青湖水位6月3日曾升至5.31米。', '5.31米', '青湖'],
		['长溪河柳桥站昨晨7时落到5.13米。', '5.13米', '长溪河柳桥站'],
		['汀江干流柳角站3日5时出现6.31米的洪峰。', '6.31米', '柳角站'],
		['3号线柳荫路站7时至8时进站3100人。', '3100人', '柳荫路站'],
		['其中单是柳湖公园就有3.1万人次。', '3.1万人次', '柳湖公园'],
		['在云岭北坡的柳家沟林场，3位老人种树31万棵。', '31万棵', '柳家沟林场'],
		['记者在城西的柳滨小学看到，13个班平均每班31人。', '31人', '柳滨小学'],
		['柳干山一带客房空出81间。', '81间', '柳干山一带'],
		['云石铁路2019年动工，投资279亿元。', '279亿元', '云石铁路'],
		['昨晚，高塔西侧青松苑小区着火，疏散居民31户。', '31户', '青松苑小区'],
		['在距县城17公里的柳山水厂，厂长王五介绍，水厂占地9.5亩。', '9.5亩', '柳山水厂'],
		['柳浪屿当天接待4.2万人次。', '4.2万人次', '柳浪屿'],
		['芍药谷日均接待就超过9000人。', '超过9000人', '芍药谷'],
		['石门山5天累计进山1.7万人次。', '1.7万人次', '石门山'],
		['柳和梯田7月开园，全年接待10.6万人次。', '10.6万人次', '柳和梯田'],
		['柳门互通出口封闭两次，每次13分钟。', '13分钟', '柳门互通出口'],
	])('is where %s holds', (text, figure, expected) => expect(place(['# 云川市公布数据', text], figure)).toBe(expected));
	it('is left for the rest of the town', () =>
		expect(place(['# 云川市公布数据', '石门高速柳桥段中断2处，县乡道路中断6处。'], '6处')).toBe('云川市'));
	it('holds for its sentence only', () =>
		expect(place(['# 云川市公布数据', '柳湖公园接待8.6万人次，增长3%。旅游收入5亿元。'], '5亿元')).toBe('云川市'));
	it('is where the story is that names no other place', () =>
		expect(place('门山水库昨天开闸，泄水3100立方米每秒。3日7时，水位为131米。', '131米')).toBe('门山水库'));
	it.each([
		['石桥管委会通报，假期首日进山客流4.1万人次，登岛游客31万人。', '4.1万人次'],
		['新建公园12个，投入3亿元。', '3亿元'],
		['主要景区接待310万人次。', '310万人次'],
		['农村公路通车3100公里。', '3100公里'],
		['柳湖公园、青湖公园各种树310棵。', '310棵'],
		['柳湖公园改造投入8亿元。', '8亿元'],
		['重点水库蓄水3.1亿立方米。', '3.1亿立方米'],
		['全市铁路客运站发送旅客31万人次。', '31万人次'],
		['柳湖公园负责人介绍，种树310棵。', '310棵'],
		['园区产值31亿元。', '31亿元'],
	])('is none in %s', (text, figure) => expect(place(['# 云川市公布数据', text], figure)).toBe('云川市'));
});

describe('no name of a place', () => {
	it.each([
		['分城乡看，城镇上涨1.3%。', '1.3%'],
		['紧密型县域医共体覆盖31个乡镇。', '31个'],
		['新修农村公路31公里。', '31公里'],
		['高速铁路发送旅客31万人次。', '31万人次'],
		['铁路部门加开列车31列。', '31列'],
		['每名村医要照看1900人。', '1900人'],
		['在岗村医平均年龄52.4岁。', '52.4岁'],
		['分镇街看，最多的成交31套。', '31套'],
		['王大娘7月因急性心梗在省人民医院住了31天。', '31天'],
		['从石桥村往西，车子绕了50分钟。', '50分钟'],
	])('stands in %s', (text, figure) => expect(place(['# 云川市公布数据', text], figure)).toBe('云川市'));
	it('is a team', () => {
		const story = ['# 客队末节反超', '昨晚在石家庄，四川男篮以91比83获胜。四川队抢到31个篮板，山西队失误13次。'];
		expect(place(story, '31个')).toBe('石家庄');
		expect(place(story, '13次')).toBe('石家庄');
	});
	it('is a unit in front of an office', () =>
		expect(place(['人社部：领证3.1亿人', '全国实体卡、电子卡分别有3.1亿人、1.3亿人领取。'], '1.3亿人')).toBe('全国'));
});

describe('a town whose villages are counted', () => {
	it('is where', () =>
		expect(place(['# 云川县公布数据', '石桥镇13个村栽果树3.1万亩，每亩收1300元。'], '3.1万亩')).toBe('石桥镇'));
});

describe('the nation', () => {
	it.each([
		['财政部公布，国内柴油每吨上调31元。一车多花13元。', '13元'],
		['截至昨晚7时，全国图书总销量31亿册。小说3亿册。在河南周口，3家书店售罄。', '3亿册'],
	])('is told of in %s', (text, figure) => expect(place(text, figure)).toMatch(/^(?:全国|国内)$/u));
	it('is left by 全县 said once', () => {
		const story = [
			'# 秋粮入库过半',
			'全国已收购稻谷3.1亿斤。',
			'全国入库比例51%。今年全国天气好。',
			'在安徽安庆怀宁县，全县种稻31万亩。',
			'冬播1.3亿亩。',
		];
		expect(place(story, '1.3亿亩')).toBe('全国');
		expect(place(story, '31万亩')).toContain('怀宁县');
	});
});

describe('全市', () => {
	it('is the prefecture beside a city of the rank of a county', () => {
		const story = ['前三季度，全市产值31亿元。', '全市投资下降3%。桐城市下降1.3%。', '全市物价上涨3.1%。', '来源：安庆市统计局'];
		expect(place(story, '3.1%')).toBe('安庆市');
	});
});

describe('the day in a dateline', () => {
	it('is of the town where it was filed', () =>
		expect(place(['新华社北京10月7日电 全国铁路发送旅客310万人次。'], '10月7日')).toBe('北京'));
});

describe('a station of the weather', () => {
	it.each([
		['大同站晨间测得零下21.4℃。', '零下21.4℃', '大同站'],
		['云岭站降雪14毫米。', '14毫米', '云岭站'],
	])('%s', (text, figure, expected) => expect(place(['# 云东省降温', text], figure)).toBe(expected));
	it('is none where trains stop for no reading', () =>
		expect(place(['# 云东省春运', '重点站增开列车14列。'], '14列')).toBe('云东省'));
});

describe('a quarter in front of one of its shops', () => {
	const told = (text: string) => place(['# 云川市二手房挂牌10万套', `全市挂牌10万套。${text}`], '156万元');
	it.each([
		['翠岭北一家门店店长说，一套三房8月挂156万元。', '翠岭北'],
		['附近一家门店店长说，一套三房8月挂156万元。', '云川市'],
		['记者在一家门店看到，一套三房8月挂156万元。', '云川市'],
	])('%s', (text, expected) => expect(told(text)).toBe(expected));
});
