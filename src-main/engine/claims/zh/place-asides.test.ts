import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('who tells', () => {
	const story = [
		'# 前7月福建水产品外销增两成',
		'福州海关周一公布的统计显示，1至7月，我省水产品外销46亿元，增幅高出全国1.9个百分点。其中鱼类31亿元。',
		'福州市统计局介绍，上半年产粮30万吨。',
		'福州市气象局昨日发布的消息称，上半年全省降雨31毫米。',
		'福州海关去年查获香烟41箱。',
	];
	it.each([
		['46亿元', '福建'],
		['1.9个百分点', '福建'],
		['31亿元', '福建'],
		['30万吨', '福州市'],
		['31毫米', '福建'],
		['41箱', '福州'],
	])('%s is of %s', (figure, expected) => expect(place(story, figure)).toContain(expected));
});

describe('how something was reckoned, and what it is measured against', () => {
	it.each([
		['又据全省1%住户抽样调查推算，电动车保有量8.3万辆。', '8.3万辆'],
		['按全国统一核算制度，生产总值核定为97亿元。', '97亿元'],
		['据全省气象部门统计，平均气温升高0.7℃。', '0.7℃'],
		['用电量增长10.4%，增速快于全省0.3个百分点。', '0.3个百分点'],
		['失业率3.1%，低于全国平均水平0.4个百分点。', '0.4个百分点'],
		['进度超出全市2.1个百分点。', '2.1个百分点'],
	])('%s', (text, figure) => expect(place(['# 石桥县公布数据', text], figure)).toBe('石桥县'));
	it('is told of the whole where the whole is the subject', () => {
		expect(place(['# 石桥县公布数据', '据统计，全省常住人口4100万人。'], '4100万人')).toBe('全省');
		expect(place(['# 石桥县公布数据', '全省抽样调查显示，人均住房31平方米。'], '31平方米')).toBe('全省');
	});
});

describe('partners of trade', () => {
	const story = [
		'# 福建外贸增长',
		'福建出口31亿元。日本、美国、巴西是我省前三大贸易伙伴，货值依次达95亿元、71亿元、58亿元。',
		'越南仍是全省最大的出口市场，出口8亿元。美国粮食减产41万吨。',
	];
	it.each([
		['95亿元', '福建'],
		['8亿元', '福建'],
		['41万吨', '美国'],
	])('%s is of %s', (figure, expected) => expect(place(story, figure)).toContain(expected));
});
