import { describe, expect, it } from 'vitest';
import { claimOf } from './testing.ts';
import { placeMentionsZh } from './zh/place-mentions.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).draft.place;
const names = (text: string) => placeMentionsZh(text, []).map((mention) => mention.text);

describe('the names of places', () => {
	it.each([
		['贵州省黔东南州台江县台盘村', ['贵州省黔东南州台江县台盘村']],
		['走进新华区赵二街小区', ['新华区赵二街小区']],
		['在成都高新区和天府新区', ['成都高新区', '天府新区']],
		['海淀区中关村街道办事处', ['海淀区中关村街道']],
		['北京银行与南京大学签约', []],
		['灾区的老旧小区和城区的示范社区', []],
		['打造宜居城市和国家森林城市', []],
		['诸城市和盐城市都在', ['诸城市', '盐城市']],
		['治理“空心村”', []],
		['乡村振兴与城市更新', []],
		['鄢川省水文局', ['鄢川省']],
		['蓟城市和老城区', ['蓟城市']],
		['他走出桐河市', ['桐河市']],
		['统计不含市，坐镇主场', []],
		['平乡县和南溪镇的片区', ['平乡县', '南溪镇']],
		['经典的美丽茶乡，宜茶片区', []],
		['南山乡与清水乡', ['南山乡', '清水乡']],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('the place of a figure', () => {
	it('is the one named in its clause', () => {
		expect(place('吴江市去年修路120公里，昆山市修路90公里。', '90公里')).toMatchObject({
			text: '昆山市',
			origin: 'stated',
			source: 'clause',
		});
	});

	it('is inherited from the sentence and the paragraph', () => {
		const text = '绍兴市推进旧改，惠及居民3.2万户。改造小区85个。';
		expect(place(text, '3.2万户')).toMatchObject({ text: '绍兴市', source: 'sentence' });
		expect(place(text, '85个')).toMatchObject({ text: '绍兴市', source: 'paragraph' });
	});

	it('resolves 全市 and 该县 to the story', () => {
		const text = ['# 洛阳市推进教育均衡', '郑州市曾派人考察。目前，全市新建学校33所。', '在嵩县，该县新建幼儿园9所。'];
		expect(place(text, '33所').text).toBe('洛阳市');
		expect(place(text, '9所').text).toBe('嵩县');
	});

	it('takes the headline where the body says nothing', () => {
		expect(place(['# 威海市新增绿地', '新增绿地61公顷。'], '61公顷')).toMatchObject({ text: '威海市', source: 'headline' });
	});

	it('does not let 全国 reach into the next clause', () => {
		expect(place(['# 泉州市推进城市建设', '作为全国文明城市，这里建成公园47个。'], '47个').text).toBe('泉州市');
	});

	it('does not go on to later sentences unless it opened its own', () => {
		const text = ['# 嘉陵市防汛通报', '洪峰于昨夜通过阆水县。全市转移群众8600人。', '经核实，损失集中在阆水县。倒塌房屋31间。'];
		expect(place(text, '8600人').text).toBe('嘉陵市');
		expect(place(text, '31间').text).toBe('嘉陵市');
		expect(place(['# 嘉陵市防汛通报', '在阆水县，河堤加固。转移群众900人。'], '900人').text).toBe('阆水县');
	});

	it('is not what a rank is measured against', () => {
		expect(place(['# 潼江市质量报告', '优良率居全国第九位，达到91%。'], '91%').text).toBe('潼江市');
	});

	it('is our province, unnamed, where the story says no more', () => {
		const text = ['# 寒潮过境我省', '受灾最重的是岚山县，有3个乡镇。', '电网抢修队出动7200人次。'];
		expect(place(text, '7200人次').text).toBe('我省');
	});

	it('knows the names its story establishes', () => {
		const text = ['# 泾原地铁客流创新高', '本报讯 泾原地铁全网发送乘客310万人次。', '泾原南站接入后，换乘增加4.2万人次。'];
		expect(place(text, '310万人次').text).toBe('泾原');
		expect(place(['# 榕溪县抗旱', '榕溪县启动抽水泵。', '榕溪已浇地6.1万亩。'], '6.1万亩').text).toBe('榕溪县');
	});

	it('is the house in which all of a story happens', () => {
		const text = ['# 岚州市第二人民医院通报', '岚州市第二人民医院今年开展手术8100台。', '其中四级手术占41%。'];
		expect(place(text, '41%').text).toBe('岚州市第二人民医院');
		expect(place([...text, '全市医院手术9.6万台。'], '9.6万台').text).toBe('岚州市');
	});

	it.each(['就全国而言', '放眼全国', '纵观全国'])('is the whole behind %s', (whole) => {
		const text = ['# 云川市贷款增长', '云川市贷款余额330亿元。', `${whole}，上半年贷款增加12.9万亿元，余额同比增长8.3%。`];
		expect(place(text, '8.3%').text).toBe('全国');
	});

	it('does not take listed items for the place', () => {
		expect(place(['# 潍坊市推进旧村改造', '李家村、王家村、赵家村等6个村开工。'], '6个').text).toBe('潍坊市');
	});
});
