import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('this city', () => {
	it('is the municipality that the story names', () => {
		const story = ['# 天津一家图书馆借书量破百万册', '北方网讯　今年，本市借书量破百万册。全市图书馆有31家。'];
		expect(place(story, '31家')).toBe('天津');
		expect(place(['# 重庆轨道交通客流创新高', '本市轨道交通昨日运客410万人次。'], '410万人次')).toBe('重庆');
	});
});

describe('a field of rivals', () => {
	it.each([
		[['# 贵州茶园面积跻身全国前五', '贵州茶园去年达710万亩。'], '前五', '贵州'],
		[['# 贵州茶园面积扩大', '面积达710万亩，居全国第2位，在西部地区第1，产量31万吨。'], '31万吨', '贵州'],
		[['# 云川市园区跻身全国百强', '云川市园区跻身全国30强，引进项目28个。'], '30强', '云川市'],
	])('%s: %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
	it('is none where months are counted', () => {
		expect(place(['# 云川市外贸增长', '全国前8个月出口3.1万亿元。'], '3.1万亿元')).toBe('全国');
	});
});

describe('a city whose districts are listed', () => {
	const story = [
		'# 310户居民受益　大同推进旧改',
		'旧改今年在大同市提速，有310户居民受益。',
		'今年打算动工262套，云溪、石桥等地都有项目。补贴发给655户家庭，较多的有云溪区150户、石桥区80户，最少的是河湾区，为20户。',
		'老旧小区方面，计划改造88个小区。云溪区要改46个小区；石桥区30个小区。云溪区还要装电梯3部。',
		'明年的计划是91个小区。',
	];
	it.each([
		['262套', '大同市'],
		['655户', '大同市'],
		['150户', '云溪区'],
		['20户', '河湾区'],
		['88个', '大同市'],
		['30个', '石桥区'],
		['91个', '大同市'],
	])('%s is of %s', (figure, expected) => expect(place(story, figure)).toBe(expected));
});

describe('suffixes that are parts of other words', () => {
	it.each([
		['石桥县征村乡横坑村有130亩茶园。', '130亩', '石桥县征村乡横坑村'],
		['大村镇有3家加工企业。', '3家', '大村镇'],
		['石桥镇副镇长说，今年再拿出90万元。', '90万元', '石桥镇'],
	])('%s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
	it('leave 全区 to the district', () => {
		expect(place(['云川市石桥区有小区300个。', '有61个是老楼，占全区小区总数的四成。'], '61个')).toContain('石桥区');
	});
	it('leave 全乡 to the township that is named', () => {
		const text = ['石桥县征村乡的菊园里，樊菊香摘了70斤。', '据统计，全乡皇菊面积1620亩。'];
		expect(place(text, '1620亩')).toContain('征村乡');
	});
});

describe('a county of the lists', () => {
	it.each([
		['昨天，78岁的王得胜拄着拐杖来南漳县复查，花了300元。', '300元', '南漳县'],
		['他来南漳县中医医院复查，花了300元。', '300元', '南漳县'],
		['车队驰骋谷城县，运来300吨菜。', '300吨', '谷城县'],
	])('takes no word before it: %s', (text, figure, expected) => expect(place(text, figure)).toContain(expected));
	it('takes none before it: the whole name', () => {
		expect(place('他来南漳县复查，花了300元。', '300元')).toBe('南漳县');
		expect(place('西南山区种茶300亩。', '300亩')).not.toBe('南山区');
	});
});
