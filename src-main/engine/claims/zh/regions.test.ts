import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';
import { placeMentionsZh } from './place-mentions.ts';
import { regionsIn } from './regions.ts';

const regions = (text: string) => regionsIn(text).map(({ from, to }) => text.slice(from, to));
const names = (text: string) => placeMentionsZh(text, []).map((mention) => mention.text);
const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('parts of a country', () => {
	it.each([
		['东部地区投资增长3%，中西部省份增长5%', ['东部地区', '中西部省份']],
		['黄淮海地区和长江中下游地区', ['黄淮海地区', '长江中下游地区']],
		['江南北部、华北有雨', ['江南北部', '华北']],
		['长江干线港口，黄河沿线各省', ['长江干线', '黄河沿线各省']],
		['小麦主产区与主销区', ['小麦主产区', '主销区']],
		['西北五省区、沿海地区、苏北五市', ['西北五省区', '沿海地区']],
		['南方多地遭遇强降雨，北方地区偏干', ['南方多地', '北方地区']],
		['华东师范大学与江淮汽车公司', []],
		['云南方面与海南方言', []],
		['风向东北，向西南方向移动', []],
		['南方电网公司和北方人', []],
		['西部证券与中部崛起', []],
	])('%s', (text, expected) => expect(regions(text)).toEqual(expected));
	it('belong to the place they follow', () => {
		expect(names('我国北方地区供暖面积扩大')).toEqual(['我国北方地区']);
		expect(names('云川市北部山区有霜冻')).toEqual(['云川市北部山区']);
		expect(names('云川市南部新城动工')).toEqual(['云川市']);
		expect(names('黄淮海地区苗情好')).toEqual(['黄淮海地区']);
	});
	it('hold for the figures told of them, and for no whole story', () => {
		const story = [
			'前10个月，全国商品房销售额7.2万亿元，同比下降8%。',
			'东部地区销售额4.1万亿元，下降7.4%；中部地区销售额1.5万亿元，下降9.6%。',
			'从用途看，住宅销售额6.3万亿元。',
		];
		expect(place(story, '7.4%')).toBe('东部地区');
		expect(place(story, '9.6%')).toBe('中部地区');
		expect(place(story, '6.3万亿元')).toBe('全国');
	});
	it('are no place of the figure where something is sent to them', () => {
		expect(place('招生计划1800名，均投向中西部省区。', '1800名')).toBe('');
	});
	it.each([
		['气象台预计，10日至12日粤北仍有中到大雨，局部90毫米。', '90毫米', '粤北'],
		['预计19日夜间至21日，桂北将有暴雨，雨量40毫米。', '40毫米', '桂北'],
		['11日夜间至12日白天东南部仍有大雨，雨量51毫米。', '51毫米', '东南部'],
		['今夜到明天，中南部沿海有130毫米的雨。', '130毫米', '中南部沿海'],
		['沿海有关部门投入310万元。', '310万元', '云川市'],
	])('of a forecast: %s', (text, figure, expected) =>
		expect(claimOf(['# 云川市防汛', '云川市转移310人。', text], figure).place).toBe(expected),
	);
});
