import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('a spot by a name of its own', () => {
	it.each([
		['门山水库蓄水3.1亿立方米。', '3.1亿立方米', '门山水库'],
		['昨天，柳林门码头卸货310吨，船票28元。', '28元', '柳林门码头'],
		['截至昨日，石桥口岸出入境旅客61万人次。', '61万人次', '石桥口岸'],
		['青湖水位7月1日曾涨到3.98米。', '3.98米', '青湖'],
		['大运河柳桥站昨晨8时退至4.02米。', '4.02米', '大运河柳桥站'],
		['北江干流石角站8日1时出现8.63米的洪峰。', '8.63米', '石角站'],
		['3号线柳荫路站8时至9时进站1.2万人。', '1.2万人', '柳荫路站'],
		['其中单是柳湖公园就有8.6万人次。', '8.6万人次', '柳湖公园'],
		['在云岭南缘的八步沙林场，6位老人造林21万亩。', '21万亩', '八步沙林场'],
		['记者在城西的长滨小学看到，38个班平均每班44人。', '44人', '长滨小学'],
		['柳干山一带民宿入住率91%。', '91%', '柳干山一带'],
		['柳门互通出口管制两次，每次20分钟。', '20分钟', '柳门互通出口'],
	])('is where %s holds', (text, figure, expected) => expect(place(['# 云川市公布数据', text], figure)).toBe(expected));
	it('is left for the rest of the town', () =>
		expect(place(['# 云川市公布数据', '石门高速柳桥段中断2处，县乡道路中断6处。'], '6处')).toBe('云川市'));
	it('holds for its sentence only', () =>
		expect(place(['# 云川市公布数据', '柳湖公园接待8.6万人次，增长3%。旅游收入5亿元。'], '5亿元')).toBe('云川市'));
	it('is where the story is that names no other place', () =>
		expect(place('门山水库迎来最大流量5100立方米每秒。8日8时，水位涨到157米。', '157米')).toBe('门山水库'));
	it.each([
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
		['分城乡看，城市持平，农村下降0.3%。', '0.3%'],
		['紧密型县域医共体覆盖31个乡镇。', '31个'],
		['新修农村公路210公里。', '210公里'],
	])('stands in %s', (text, figure) => expect(place(['# 云川市公布数据', text], figure)).toBe('云川市'));
	it('is a team', () => {
		const story = ['# 客队末节反超', '昨晚在石家庄，广东男篮以99比97获胜。广东队拿下46个篮板，辽宁队失误19次。'];
		expect(place(story, '46个')).toBe('石家庄');
		expect(place(story, '19次')).toBe('石家庄');
	});
	it('is a unit in front of an office', () =>
		expect(place(['人社部：参保10.71亿人', '全国养老、失业保险参保10.71亿人、2.45亿人。'], '2.45亿人')).toBe('全国'));
});

describe('a town whose villages are counted', () => {
	it('is where', () =>
		expect(place(['# 云川县公布数据', '石桥镇12个村种药材2.8万亩，亩均收益3000元。'], '2.8万亩')).toBe('石桥镇'));
});

describe('the nation', () => {
	it.each([
		['财政部公布，国内汽油每吨下调65元。一箱少花2.5元。', '2.5元'],
		['截至昨晚9时，全国电影总票房18亿元。单片4亿元。在河南周口，3家影院满座。', '4亿元'],
	])('is told of in %s', (text, figure) => expect(place(text, figure)).toMatch(/^(?:全国|国内)$/u));
	it('is left by 全县 said once', () => {
		const story = [
			'# 夏粮收购过半',
			'全国已收购小麦2.58亿斤。',
			'全国机收比例98%。今年全国苗情好。',
			'在山东滨州惠民县，全县种麦68万亩。',
			'夏播1.6亿亩。',
		];
		expect(place(story, '1.6亿亩')).toBe('全国');
		expect(place(story, '68万亩')).toContain('惠民县');
	});
});

describe('全市', () => {
	it('is the prefecture beside a city of the rank of a county', () => {
		const story = ['前三季度，全市产值31亿元。', '全市投资下降3%。澄江市下降0.8%。', '全市物价上涨0.2%。', '来源：玉溪市统计局'];
		expect(place(story, '0.2%')).toBe('玉溪市');
	});
});

describe('the day in a dateline', () => {
	it('is of the town where it was filed', () =>
		expect(place(['新华社北京10月7日电 全国铁路发送旅客310万人次。'], '10月7日')).toBe('北京'));
});
