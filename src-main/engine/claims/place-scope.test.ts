/** What sets the scene of a story, and what is only named in it. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../contract/model.ts';
import { claimOf } from './testing.ts';

const place = (text: string | string[], figure: string, language: Language = 'zh') => claimOf(text, figure, language).place;

describe('scene of a story', () => {
	it('is no hospital that is only the source or somebody’s workplace', () => {
		const story = ['3月5日，记者从云川市第一人民医院获悉，全市报销比例提高到75%。', '目前设立药点340个。'];
		expect(place(story, '340个')).toBe('云川市');
		const nurse = ['河湾区人民医院的护士张兰来到公园跑步。', '这样的口袋公园今年新建36个。'];
		expect(place(nurse, '36个')).toBe('河湾区');
	});
	it('is the hospital that speaks of itself', () => {
		const story = ['河湾区人民医院启用新楼。', '我院今年门诊量31万人次。'];
		expect(place(story, '31万人次')).toContain('人民医院');
	});
	it.each([
		['全县新增医保定点药店12家。', '12家', '保定'],
		['各村推广安全用具300套。', '300套', '广安'],
	])('%s is not in %s', (text, figure, name) => {
		expect(place(text, figure)).not.toContain(name);
	});
	it.each([
		['银行股逆市走强，涨幅达2.4%。', '2.4%'],
		['昨晚，青岭队坐镇主场迎战来客，取得4连胜。', '4连胜'],
		['北京时间昨晚，比赛吸引球迷5200名。', '5200名'],
		['返乡创业人员达310人。', '310人'],
		['目前已建成智能门禁小区460个。', '460个'],
		['湖区鸟类增至187种。', '187种'],
		['来自全国28个省的选手1.2万名参赛。', '1.2万名'],
	])('%s names no place', (text, figure) => expect(place(text, figure)).toBe(''));
	it('takes a town for the place of a story that speaks for it', () => {
		const story = [
			'走进安岭县云桥镇，茶园连片。云桥镇有茶园8600亩。',
			'全镇今年产茶760吨。桃坪村建起加工厂2座。',
			'全镇去年接待游客21万人次。农家乐有31家。',
		];
		expect(place(story, '760吨')).toBe('安岭县云桥镇');
		expect(place(story, '31家')).toBe('安岭县云桥镇');
	});
	it('keeps a story that says 全省 in the province', () => {
		const story = [
			'受台风影响，云东省平均降雨81毫米，最大为石坪县云顶站。',
			'台风距石坪县约150公里。全省转移人员12万人，其中石坪县4万人。',
			'全省水库预泄，腾出库容3亿立方米。',
			'消防队伍出动8300人。全省气温回落。',
		];
		expect(place(story, '8300人')).toBe('云东省');
	});
	it('is the province whose paper says 我省, though one county of it is told of at length', () => {
		const story = [
			'入冬以来，我省各地积极应对冰雪天气，紧急转移1860人。',
			'白沙市平溪县积雪深23厘米，全县9个乡镇一度停电。平溪县发放棉被5100床。',
			'全省调拨帐篷800顶。省财政下拨资金2600万元。',
		];
		expect(place(story, '1860人')).toBe('我省');
		expect(place(story, '2600万元')).toBe('我省');
	});
	it('leaves the members of a list to what is counted, the last one too', () => {
		const text = '今年前三季度，云溪县西山景区、古城景区和温泉小镇分别接待游客24万人次、19万人次和12万人次。';
		expect(place(text, '12万人次')).toBe('云溪县');
	});
	it('leaves the members of a list to what is counted, with words before and behind the number', () => {
		const text = '今年全国安排协作计划6万名。江苏、浙江、山东等9个支援省市，面向山西、安徽、云南、甘肃等中西部5省区投放。';
		for (const count of ['9个', '5省区']) expect(['全国', '']).toContain(place(text, count));
	});
	it('is the nation where a text begins with it and names no place', () => {
		const story = ['2019年，全国事故总体平稳，共接报事故8万起。', '城市发生事故3万起，同比下降5%。'];
		expect(place(story, '8万起')).toBe('全国');
		expect(place(story, '5%')).toBe('全国');
		expect(place(['得分高于全国平均，共接报事故8万起。', '同比下降5%。'], '5%')).toBe('');
	});
	it('is no sort of country', () => {
		expect(place('云川市年内完成两件事：西部缺水山区新建水窖900个。', '900个')).toBe('云川市');
	});
	it('is no two levels of government', () => {
		expect(place('云川市年内实施县乡公路提升计划，新改建公路30公里。', '30公里')).toBe('云川市');
	});
	it('is the nation where a story says 全国 again and names no place of its own', () => {
		const story = ['今年全国安排计划6万名。报名人数减少2万名，减幅9%。', '全国平均录取率达72%。'];
		expect(place(story, '9%')).toBe('全国');
		expect(place(['今年全国安排计划6万名。云溪县报名人数减少200名。', '录取率达72%。'], '72%')).not.toBe('全国');
	});
	it('is the nation where the headline or the opening speaks for it, whatever is named on the way', () => {
		const rail = [
			'# 全国铁路累计发送旅客3亿人次',
			'截至5月15日，铁路累计发送旅客3.02亿人次。5月15日，全国铁路发送旅客928万人次。江城铁路局增开去往上海、天津等方向列车65列。',
			'日均开行列车9100列。',
		];
		expect(place(rail, '3.02亿人次')).toBe('全国');
		expect(place(rail, '9100列')).toBe('全国');
		const air = [
			'前2月，全国339个城市优良天数比例为81.9%，细颗粒物浓度下降2.1%。北京市优良天数比例为91.5%。',
			'1—2月，长三角地区优良天数比例为78.6%，臭氧浓度上升3.4%。',
		];
		expect(place(air, '2.1%')).toBe('全国');
		expect(place(air, '91.5%')).toBe('北京市');
		expect(place(air, '78.6%')).toBe('长三角地区');
		expect(place(air, '3.4%')).toBe('长三角地区');
	});
	it.each([
		['云溪市新建公园12座。全国人大代表走访企业9家。', '9家', '云溪市'],
		['全国冬泳赛在云溪市开幕，参赛选手900人。', '900人', '云溪市'],
		['列车开往上海虹桥，共载客900人。', '900人', ''],
		['江城铁路局增开去往上海、天津、广州等方向列车65列。', '65列', ''],
	])('%s %s', (text, figure, expected) => {
		expect(place(text, figure)).toBe(expected);
	});
	it('is no place that only has its own share of a count', () => {
		const story = [
			'上海发布通报。24日新增病例8例（上海4例，广东2例，北京1例，四川1例），治愈9例。',
			'累计收到通报病例5611例。其中，香港特别行政区5056例（出院4758例，死亡104例），台湾地区509例（出院480例）。',
		];
		expect(place(story, '9例')).toBe('上海');
		expect(place(story, '4例')).toBe('上海');
		expect(place(story, '4758例')).toBe('香港特别行政区');
		expect(place(story, '104例')).toBe('香港特别行政区');
		expect(place(story, '480例')).toMatch(/^台湾/u);
	});
	it.each([
		[
			'国内 国际 图片\n今年1至9月，全国法院受理案件1512万件，全国结案率为68%。北京法院结案率为84%。未结210万件。',
			'1512万件',
			'全国',
		],
		['市长方桂林说，今年建成公园12座。', '12座', ''],
		['新华社北京10月21日电 今年1至9月，全国法院受理案件1512万件，结案率为68%。全国案件数上升，未结210万件。', '210万件', '全国'],
		['招生计划1800名，均投向中西部省区。', '1800名', ''],
		['新馆位于保山西道2号，占地面积6.2万平方米。', '6.2万平方米', ''],
	])('%s %s', (text, figure, expected) => {
		expect(place(text, figure)).toBe(expected);
	});
	it('takes the place with which a paragraph heads itself, however wide', () => {
		const story = ['温州市气象台发布暴雨预警4次。', '江苏灾情：南京、徐州等8市受灾，倒塌房屋600间；直接经济损失14.3亿元。'];
		expect(place(story, '600间')).toBe('江苏');
		expect(place(story, '14.3亿元')).toBe('江苏');
	});
	it('goes on with a village only where figures are told of it', () => {
		const story = [
			'# 云溪县政府工作报告',
			'全县新增耕地800亩。石桥镇获评全国美丽乡镇。规上工业增加值增长8.4%。',
			'石桥镇建成厂房6栋。招引企业12家。',
		];
		expect(place(story, '8.4%')).toBe('云溪县');
		expect(place(story, '12家')).toBe('石桥镇');
	});
	it('does not take a field of rivals for the place', () => {
		const story = ['# 云溪县茶业兴旺', '茶园面积9.1万亩，产量全省第一，单产居全国第三位，产值6.3亿元。'];
		for (const figure of ['第一', '第三位', '6.3亿元']) expect(place(story, figure)).toBe('云溪县');
		expect(place(story[1] ?? '', '第一')).toBe('');
		const power = '广东用电量4120亿千瓦时，其中深圳530亿千瓦时。全省第三产业用电量增长9.2%。';
		expect(place(power, '9.2%')).toBe('广东');
	});
	it('does not take who helped for the place', () => {
		const text = '深圳市警方联合珠海、广州两地警方破案，缴获毒品1.3吨。';
		expect(place(text, '1.3吨')).toBe('深圳市');
		expect(place('珠海、广州两地警方破案，缴获毒品1.3吨。', '1.3吨')).toBe('珠海、广州');
	});
	it('does not take a partner in trade for the place', () => {
		const text = '今年前三季度，靖海市对东盟、日本分别进出口58亿元、31亿元。';
		expect(place(text, '58亿元')).toBe('靖海市');
	});
	it('reads a dateline with its country and without a day', () => {
		const story = 'KORVANA, Estland (Reuters) – A storm hit the coast on Monday, cutting power to 4,200 homes.';
		expect(place(story, '4,200homes', 'en')).toBe('Korvana');
	});
	it('reads the place behind nearby, and none in the name of a series', () => {
		expect(place('In nearby Ostbury, 14 people were hurt.', '14people', 'en')).toBe('Ostbury');
		expect(place('It is the highest rate in the Regional Statistics series, at 7%.', '7%', 'en')).toBe('');
	});
});
