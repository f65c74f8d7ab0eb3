/** Figures are told of a house of a level of government (县人民医院) for the statement that begins with it. */
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
