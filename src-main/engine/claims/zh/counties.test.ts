import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';
import { countiesIn, countiesOf } from './counties.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;
const found = (story: string, text: string): string[] => {
	const names = countiesOf(story);
	return names ? countiesIn(text, names).map(({ from, to }) => text.slice(from, to)) : [];
};

describe('counties without their suffix', () => {
	it.each([
		['上海', '青浦成交90套居首，松江41套次之，崇明仅6套', ['青浦', '松江', '崇明']],
		['上海', '杨浦今年新增学位310个；徐汇警方抓获12人', ['杨浦', '徐汇']],
		['大同市', '浑源、广灵、灵丘等地下雨', ['浑源', '广灵', '灵丘']],
		['山西', '浑源、广灵、灵丘等地下雨', ['浑源', '广灵', '灵丘']],
		['天津', '在和平、南开、红桥三地', ['和平', '南开', '红桥']],
		['天津', '静海30户，武清41户，和平8户', ['静海', '武清', '和平']],
		['天津', '东丽区、西青区和北辰', ['东丽区', '西青区', '北辰']],
		['天津', '最多的是武清，为31户；在静海，有8户', ['武清', '静海']],
		['长沙', '浏阳居首，为31户', ['浏阳']],
		['成都市', '新都、双流分别成交268套和241套', ['新都', '双流']],
	])('%s: %s', (story, text, expected) => expect(found(story, text)).toEqual(expected));

	it.each([
		['大连', '青浦成交90套，松江41套'],
		['成都市', '新都与双流水有关'],
		['上海', '这批青浦产的稻米90吨'],
		['上海', '松江路90号，崇明人31名，嘉定说，他有3个'],
		['天津', '和平30年，南开大学招生3000人'],
		['天津', '武清老师说，他今年52岁'],
		['南昌', '新建3所学校，改建2所'],
		['佛山', '高明今年52岁'],
		['西安', '长安销售汽车3.1万辆'],
		['福州', '长乐未央'],
	])('are none: %s: %s', (story, text) => expect(found(story, text)).toEqual([]));

	it('say where their figures hold', () => {
		const story = [
			'# 上海新房成交回升',
			'上周全市成交900套。分区域看，青浦成交90套居首，松江41套次之，崇明仅6套。',
			'全市存量3100套。',
		];
		expect(place(story, '90套')).toBe('青浦');
		expect(place(story, '41套')).toBe('松江');
		expect(place(story, '6套')).toBe('崇明');
		expect(place(story, '900套')).toBe('上海');
		expect(place(story, '3100套')).toBe('上海');
	});
	it('are known all through a story that has named others of their prefecture, everyday words too', () => {
		const story = ['# 深圳新房成交回升', '龙岗仍是主力，卖出212套；宝安、坪山分别为128套和74套，盐田31套。'];
		expect(place([...story, '上周入市986套。其中光明某楼盘推420套。'], '420套')).toBe('光明');
		expect(place([...story, '位于光明的青云花园推出住宅612套。'], '612套')).toBe('光明');
		expect(place([...story], '212套')).toBe('龙岗');
		expect(place(['# 深圳新房成交回升', '上周入市986套。其中光明某楼盘推420套。'], '420套')).toBe('深圳');
	});
});
