import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';
import { abroadIn } from './abroad.ts';
import { placeMentionsZh } from './place-mentions.ts';

const abroad = (text: string) => abroadIn(text).map(({ from, to }) => text.slice(from, to));
const names = (text: string) => placeMentionsZh(text, []).map((mention) => mention.text);
const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('parts of the world', () => {
	it.each([
		['撒哈拉以南非洲和拉美地区', ['撒哈拉以南非洲', '拉美地区']],
		['东南亚国家、中东、欧元区', ['东南亚国家', '中东', '欧元区']],
		['西非国家与北欧各国', ['西非国家', '北欧各国']],
		['欧盟27国失业率', ['欧盟27国']],
		['非洲猪瘟、亚洲杯、欧洲央行、亚洲象', []],
		['集中东部力量，其中东莞市居首', []],
		['亚洲最大的水库，欧洲第一', []],
		['中东客商与非洲裔', []],
		['对欧盟出口', []],
	])('%s', (text, expected) => expect(abroad(text)).toEqual(expected));
});

describe('towns abroad', () => {
	it.each([
		['首都喀布尔当天下雨', ['喀布尔']],
		['西北部城镇科塞的一处营地', ['科塞']],
		['港口城市巴尔萨附近', ['巴尔萨']],
		['首都的机场，城市发生变化', []],
		['公里加快、消费城市、小麦加工、上海牙科、成都灵活、更加蓬勃', ['上海', '成都']],
		['撒哈拉以南非洲与南非', ['撒哈拉以南非洲', '南非']],
	])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('a story from abroad', () => {
	it('is of the city whose exchange its headline names', () => {
		const story = ['# 纽约三大股指收高', '综合消息　纽约股市4日收高。', '收盘时，道指报22092.81点，升0.3%。'];
		expect(place(story, '22092.81点')).toBe('纽约');
		expect(place(story, '0.3%')).toBe('纽约');
	});
	it('is not of a city that is only named', () => {
		expect(place(['# 云川市一家公司上市', '公司在纽约上市，募资3.1亿元。', '去年营业收入21亿元。'], '21亿元')).toBe('云川市');
	});
	it('is not of a town on the way', () => {
		const story = [
			'# 欧洲遭遇热浪',
			'据柏林7月3日消息，欧洲多国遭遇热浪，西班牙有31人死亡。',
			'小镇巴尔萨的气温达43摄氏度。',
			'各地有310人就医。',
		];
		expect(place(story, '43摄氏度')).toBe('巴尔萨');
		expect(place(story, '310人')).toMatch(/^欧洲/u);
	});
	it('is of the part of the world that it is told of', () => {
		const story = [
			'# 世卫：非洲疟疾病例增加',
			'非洲的疟疾上月增加，10个国家上报病例约2.6万例。',
			'不到一个月，病例超过去年三成。',
		];
		expect(place(story, '约2.6万例')).toBe('非洲');
		expect(place(story, '三成')).toBe('非洲');
	});
	it('goes on in the town that the sentence begins with', () => {
		const story = [
			'# 巴基斯坦首都遭遇暴雨',
			'首都伊斯兰堡当天中午遭遇暴雨，至少12人受伤。',
			'街上有31辆汽车被淹。',
			'今年5月9日，该国东南部城镇莫拉的铁桥也曾垮塌。洪流冲走至少17人、25间仓库。',
			'邻国阿富汗也有灾情。去年3月27日，喀布尔的街道被淹，6人受伤。',
		];
		expect(place(story, '31辆')).toBe('伊斯兰堡');
		expect(place(story, '5月9日')).toBe('莫拉');
		expect(place(story, '至少17人')).toBe('莫拉');
		expect(place(story, '25间')).toBe('莫拉');
		expect(place(story, '3月27日')).toBe('喀布尔');
		expect(place(story, '6人')).toBe('喀布尔');
	});
	it('is read in traditional characters too', () => {
		const story = [
			'# 非洲瘧疾病例增加',
			'世衛組織稱，非洲去年報告病例3.1萬例，歐洲2.1萬例。該國與鄰國均有新增個案，總數仍在統計之內。',
		];
		expect(place(story, '3.1萬例')).toBe('非洲');
		expect(place(story, '2.1萬例')).toBe('歐洲');
	});
	it('is of the members it counts', () => {
		const story = '欧元区6月失业率为6.4%，欧盟27国失业率为5.9%。';
		expect(place(story, '27国')).toBe('欧盟27国');
		expect(place(story, '5.9%')).toBe('欧盟27国');
	});
	it('means by 该国 the country named last', () => {
		const story = ['# 邻国齐受灾', '巴基斯坦灾情严重。该国有310人受伤。阿富汗也有灾情。该国有41人受伤。'];
		expect(place(story, '310人')).toBe('巴基斯坦');
		expect(place(story, '41人')).toBe('阿富汗');
	});
});

describe('titles that a part of the world gives its name to', () => {
	it.each([
		['亚洲游泳锦标赛、亚锦赛、欧洲室内田径锦标赛', []],
		['两项亚洲纪录与非洲田联理事会、亚洲举重联合会', []],
		['亚洲多国与欧洲经济', ['亚洲多国', '欧洲']],
	])('%s', (text, expected) => expect(abroad(text)).toEqual(expected));
});

describe('a report filed from a town abroad', () => {
	const games = '某社内罗毕9月3日电（记者 何眉）为期四天的非洲游泳锦标赛今晚在此间闭幕，共有310名选手参赛。';
	it('is set there where nothing else sets it anywhere', () => {
		expect(place([games, '肯尼亚的基普科以1分52秒夺冠，19人完赛。'], '310名')).toBe('内罗毕');
		expect(place([games, '肯尼亚的基普科以1分52秒夺冠，19人完赛。'], '19人')).toBe('内罗毕');
	});
	it('is not where it tells of a country', () => {
		const text = '某社伦敦9月3日电 英国统计局3日说，英国8月失业率为4.3%。';
		expect(place([text, '英国央行利率为5.25%，英国经济增长0.2%。'], '5.25%')).toBe('英国');
	});
});
