import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';
import { placeMentionsZh } from './place-mentions.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;
const names = (text: string) => placeMentionsZh(text, []).map((mention) => mention.text);

describe('names that are no places', () => {
	it.each([
		['北方网讯　昨天，学校开学', []],
		['南方日报记者 湖南日报讯', []],
		['南方网络建设', ['南方']],
		['普通国省道建成35公里，国省干线养护完成', []],
		['连四成都不到，3成都是外地人', []],
		['云东省道路运输发展', ['云东省']],
		['天津大学与天津银行', []],
		['天津一家医院、天津多所大学', ['天津', '天津']],
		['河南的银行', ['河南']],
		['其中县级医院', []],
		['以云溪县、沅中县等方向为主，客流大', []],
		['往合肥、芜湖等方向的班车', []],
		['回访丨云溪县公布', ['云溪县']],
		['大巴车由云东省石桥市开往云溪县，从沅中县驶往石桥', []],
		['沪昆高速公路上海方向99公里处', ['沪昆高速公路']],
		['听了秦县长的报告，来县城办事', []],
		['增速居全市七县（市）第二', ['全市']],
		['辖区内几座渔港2000余名船员', []],
		['参加半程马拉松的选手', []],
		['在云溪县郝各庄镇西郝各庄村', ['云溪县郝各庄镇西郝各庄村']],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('somebody’s home', () => {
	const story = ['# 云川市整治预付卡', '云川市受理投诉5139件。'];
	it('is where the sentence that begins with it holds, and no further', () => {
		const text = '家住柳林区的王大娘去年花6880元办了卡，只去了31次。全市退卡2100张。';
		expect(claimOf([...story, text], '6880元').place).toBe('柳林区');
		expect(claimOf([...story, text], '31次').place).toBe('柳林区');
		expect(claimOf([...story, text], '2100张').place).toBe('云川市');
	});
	it.each([
		['家住柳林区的王大娘到市中医院看病，花了310元。', '310元'],
		['来自石坪县的王大娘买了31斤。', '31斤'],
	])('is not where somebody went from it: %s', (text, figure) => expect(claimOf([...story, text], figure).place).toBe('云川市'));
});

describe('who competes, and where the last time', () => {
	it.each([
		['泰国17岁小将颂差跑出10秒2', []],
		['肯尼亚的基普科以2小时9分夺冠', []],
		['巴林的切普诺娃只差3秒', []],
		['肯尼亚的内罗毕以东', ['肯尼亚', '内罗毕']],
		['泰国的大米出口', ['泰国']],
		['比上届多哈之战少2枚', []],
		['上届会议在云溪县召开', ['云溪县']],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));
	it('is no line of ships between two towns', () => expect(names('烟台至大连客滚航线停航，日照到威海客运专线停运')).toEqual([]));
});

describe('a place that begins the name of a thing', () => {
	it('is no place where the list is counted', () => {
		const story = ['# 云川市新建公园', '## 石桥区', '柳滨、河镇新天地等五座：合计210亩。'];
		expect(place(story, '210亩')).toBe('石桥区');
		expect(place(story, '五座')).toBe('石桥区');
	});
	it('is no town in the name of a station', () =>
		expect(place(['# 广州新增专窗', '路局在佛山西、东莞南等7个车站设窗口31个。'], '31个')).toBe('广州'));
	it('makes no name with a number of districts', () => {
		expect(place('柳州四个区县医院添床位310张', '310张')).toBe('柳州');
	});
});
