/** Figures are told of a house of a level of government (县人民医院) and of a sort of towns for the statement that begins with it. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string, figure: string) => claimOf(['# 石坪县公布民生数据', `石坪县建校9所。${text}`], figure).place;

describe('a house of a level of government', () => {
	it.each([
		['县人民医院8月搬迁，床位由300张增至520张。', '520张', '县人民医院'],
		['县第四完小秋季开学投入使用，新增学位1080个。', '1080个', '县第四完小'],
		['县医院新病房楼投用后，床位增加到460张。', '460张', '县医院'],
		['教育方面，县第三实验小学新校区投资1.3亿元，设48个班。', '48个', '县第三实验小学新校区'],
		['省博物馆日均观众1.9万人次，文创卖出1.3万件。', '1.3万件', '省博物馆'],
	])('holds for its statement: %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
	it.each([
		['县人民医院门诊楼投用。全县新增床位110张。', '110张'],
		['县医院门诊楼投用，参合率达99.3%。', '99.3%'],
		['县级医院共派出专家1480人次。', '1480人次'],
		['乡镇卫生院次均费用1926元。', '1926元'],
		['县妇幼保健院随后进校开讲座14场。', '14场'],
		['县人民医院牵头，把23家卫生院纳入医共体。', '23家'],
		['市民广场新添长椅40条。', '40条'],
	])('is none or not told of: %s', (text, figure) => expect(place(text, figure)).toBe('石坪县'));
});

describe('a sort of towns or of country', () => {
	const story = ['# 全国影院暑期进账', '全国影院上周进账95.1亿元，票价50.8元。'];
	it.each([
		['四线及以下城市票房占43.7%，银幕8100块。', '43.7%', '四线及以下城市'],
		['四线及以下城市票房占43.7%，银幕8100块。', '8100块', '四线及以下城市'],
		['8月上旬末21个城市新增影厅310个。', '310个', '21个城市'],
		['监测显示，农村地区放映电影2.3万场。', '2.3万场', '农村地区'],
		['去年12月，主产省份均价为3.66元。', '3.66元', '主产省份'],
		['四线及以下城市和乡镇最热闹。观众达1.9亿人次。', '1.9亿人次', '全国'],
		['想在二线城市看戏的占43.5%。', '43.5%', '全国'],
	])('%s: %s', (text, figure, expected) => expect(claimOf([...story, text], figure).place).toBe(expected));
	it('leaves the story to the nation', () =>
		expect(claimOf([...story, '三线城市票房占42%；在石坪县，一家影院放映61场。'], '50.8元').place).toBe('全国'));
});
