/** What a story is about, where it names parts one after the other, firms with towns in their names, or a country once. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('places that only have a share', () => {
	it('are not what the story is about', () => {
		const prices = '玉米均价为1.34元/公斤。其中：银川市1.37元/公斤；石嘴山市1.30元/公斤；吴忠市1.32元/公斤；固原市1.40元/公斤。';
		expect(place([prices, '小麦均价为2.4元/公斤。'], '2.4元/公斤')).toBe('');
		expect(place([prices, '小麦均价为2.4元/公斤。'], '1.32元/公斤')).toBe('吴忠市');
		const towns = '宁波成交面积涨幅最大，达31.1%。仅天津微跌0.5%，其中北京上涨7.4%，成都上涨46.2%。';
		expect(place(['被监测的城市成交面积普遍上涨。', towns, '推出土地98宗。'], '98宗')).toBe('');
	});
	it('leave a story to the place that it opens with', () =>
		expect(
			place(['# 云川市粮价平稳', '其中：石桥县2.4元；柳林县2.3元；青溪县2.2元；南湾县2.1元。', '小麦均价为2.6元。'], '2.6元'),
		).toBe('云川市'));
});

describe('a firm that begins with the name of a place', () => {
	it.each([
		['贵阳茅业今年上半年净利润为5016万元。', '5016万元'],
		['云川塑料预计2027年上半年合并净利润为300万元。', '300万元'],
		['吉林家化（600998）股价收报3.15元。', '3.15元'],
	])('is nowhere: %s', (text, figure) => expect(place([text, '每股收益为0.2元。'], figure)).toBe(''));
	it('is not the industry of the town', () => expect(place('武汉规上工业企业净利润为3.1亿元。', '3.1亿元')).toBe('武汉'));
});

describe('the country that opens a report', () => {
	it.each([
		['新加坡第二季经济按年增长4.4%，好于预期。', '就业增加3万人。', '3万人'],
		['据越南统计局发布的数据显示，今年上半年出口增长14.7%。', '进口增长9%。', '9%'],
	])('%s', (opening, next, figure) => expect(place([opening, next], figure)).toMatch(/^(?:新加坡|越南)$/u));
});

it('looks round the world without telling of it', () =>
	expect(place(['环顾全球，云川市茶叶独树一帜，吸引全球目光。', '出口茶叶3100吨。'], '3100吨')).toBe('云川市'));
