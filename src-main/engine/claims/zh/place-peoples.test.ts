/** Names of places with the names of peoples in them, and the places that lists, lines and lives name on the way. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (story: string | readonly string[], figure: string): string => claimOf(story, figure, 'zh').place;

describe('autonomous prefectures, counties and banners', () => {
	it.each([
		'延边朝鲜族自治州',
		'伊犁哈萨克自治州',
		'博尔塔拉蒙古自治州',
		'莫力达瓦达斡尔族自治旗',
		'长白朝鲜族自治县',
		'双江拉祜族佤族布朗族傣族自治县',
		'塔什库尔干塔吉克自治县',
		'孟村回族自治县',
		'东乡族自治县',
	])('%s', (name) => {
		expect(place(`近日，记者走进${name}，了解到工厂有4567人。`, '4567人')).toBe(name);
		expect(place([`# ${name}新增就业4567人`, '城镇失业人员再就业345人。'], '345人')).toBe(name);
	});
	it('is what its 全州 stands for', () => {
		expect(place(['# 延边朝鲜族自治州新增就业4567人', '全州失业人员再就业345人。'], '345人')).toBe('延边朝鲜族自治州');
	});
});

describe('the whole of a story', () => {
	it.each([
		['贵州省遵义市', '我市'],
		['雄安新区', '全区'],
	])('%s: %s', (name, whole) => expect(place([`# ${name}建充电桩4560个`, `今年，${whole}又建345个。`], '345个')).toBe(name));
	it('is none of the towns between which a line runs', () => {
		expect(place(['# 提速', '敦化至郑州高铁昨日开通。今年，全市高铁里程达到456公里。'], '456公里')).toBe('全市');
	});
});

const COUNTY = '# 石桥县加快建设';
describe('places on the way', () => {
	it.each([
		['其中，柳林镇456个，白沙镇321个。', '456个', '柳林镇'],
		['其中，柳林镇456个，白沙镇321个。', '321个', '白沙镇'],
		['最大点雨量柳林镇123.4毫米。', '123.4毫米', '柳林镇'],
		['在挪威，电动车占新车销量的82.4%。', '82.4%', '挪威'],
		['林可在深圳打工12年，2019年返乡创业，投资45万元建站。', '45万元', '石桥县'],
		['柳林镇、白沙镇污水处理厂建成2座。', '2座', '柳林镇、白沙镇'],
	])('%s', (sentence, figure, name) => expect(place([COUNTY, '今年，石桥县建充电桩4560个。', sentence], figure)).toBe(name));
	it('stays with somebody whose words the next paragraph begins with', () => {
		const story = [
			COUNTY,
			'今年，石桥县接待游客4560人。',
			'在柳林镇，民宿老板林可有12间客房。',
			'“旺季一房难求。”林可说，去年来了2345人。',
		];
		expect(place(story, '2345人')).toBe('柳林镇');
	});
	it('is left behind its sentence in the middle of a paragraph of a government report', () => {
		const story = [
			'# 石桥县政府工作报告',
			'石桥县2023年工作。',
			'新增耕地800亩。柳林镇新建水库1座，库容456万立方米。新增城镇就业4567人。',
		];
		expect(place(story, '456万立方米')).toBe('柳林镇');
		expect(place(story, '4567人')).toBe('石桥县');
	});
	it.each([
		['记者从国家电网云川市供电公司获悉，今年建成充电桩4560个。', '4560个', '云川市'],
		['中国移动绵阳分公司建成基站345个。', '345个', '绵阳'],
	])('a branch of a house is in its town: %s', (sentence, figure, name) => expect(place(sentence, figure)).toBe(name));
});

describe('lists that name as many places as they count', () => {
	it.each([
		['今年，望田、陶城两镇建成产业路8.3公里。', '8.3公里', '望田、陶城两镇'],
		['在岩塘、优坪两个村铺设管网42.8公里。', '42.8公里', '岩塘、优坪两个村'],
		['暴雨造成青浦、江口两县27个乡镇受灾，受灾人口8.9万人。', '8.9万人', '石桥县'],
		['医疗、教育两个市级平台办件3456件。', '3456件', '石桥县'],
		['沪深两市成交4597亿元。', '4597亿元', '沪深两市'],
	])('%s', (sentence, figure, name) => expect(place([COUNTY, '今年，石桥县建充电桩4560个。', sentence], figure)).toBe(name));
	it('is no county of a number', () => {
		expect(place(['# 暴雨致云川三县受灾 紧急转移1.2万人', '7月8日，云川市降雨89.6毫米。'], '1.2万人')).toBe('云川市');
	});
});
