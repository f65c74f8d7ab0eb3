/** 全省 beside a side of it, papers that bear the name of a region, town and country, paragraphs on another country. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('the whole of a province', () => {
	it('is no side of it', () => {
		const story = ['# 台风过境 粤西4市转移12万人', '受台风影响，粤西出现暴雨，全省有120个镇街雨量超过100毫米。'];
		expect(place(story, '120个')).toBe('广东省');
		expect(place('川南遭遇暴雨，全省12个县受灾。', '12个')).toBe('四川');
		expect(place('川南遭遇暴雨，倒塌房屋31间。', '31间')).toBe('川南');
	});
});

describe('what only bears the name of a place', () => {
	it('is a paper', () => expect(place(['# 湖北流感活动上升', '江汉健康报武汉11月13日电 全省病例占6.4%。'], '6.4%')).toBe('湖北'));
	it('is town and country', () => {
		expect(place('今年，石桥县共输转城乡富余劳动力31万人。', '31万人')).toBe('石桥县');
		expect(place('云川县新城乡今年种茶2100亩。', '2100亩')).toBe('云川县新城乡');
	});
});

describe('a paragraph that begins with another country', () => {
	const story = [
		'# 日本9月出口增长',
		'东京10月22日电 日本财务省公布，9月出口增长4.2%。',
		'邻国韩国的情形不同。9月，该国出口减少7.8%。芯片出口增长20.2%。',
		'物价方面，核心指数上涨2.9%。',
	];
	it('is of that to its end', () => {
		expect(place(story, '20.2%')).toBe('韩国');
		expect(place(story, '2.9%')).toBe('日本');
	});
});

describe('places of a list with 分别', () => {
	it('are known by their neighbours', () => {
		const story = ['# 洛阳假期迎客281万人次', '老君山、白云山所在的栾川、嵩县分别接待38万人次和29万人次。'];
		expect(place(story, '38万人次')).toBe('栾川');
		expect(place(story, '29万人次')).toBe('嵩县');
	});
});

describe('what befalls a town', () => {
	it.each([
		['暴雨袭击石桥县，倒塌房屋31间。', '31间', '石桥县'],
		['台风席卷云川县，倒伏玉米3万亩。', '3万亩', '云川县'],
		['洪水围困石桥镇，转移群众120人。', '120人', '石桥镇'],
		['火灾烧毁石桥村房屋12间。', '12间', '石桥村'],
		['抢险队伍挺进柳林镇，抢通道路12公里。', '12公里', '柳林镇'],
	])('is no part of its name: %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
});
