import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('an office that opens a story', () => {
	it.each([
		['国务院安委办通报，上月全国发生火灾41起。其中，贵州、四川各发生3起。火灾起数下降8.8%。', '8.8%', '全国'],
		['教育部公布，今年全国高校毕业生达1270万人。各地开发岗位310万个。', '310万个', '全国'],
		['中国民航局通报，航班正常率为91.2%。全国机场起降航班1.4万架次。', '91.2%', '全国'],
	])('%s %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
	it.each([
		['国务院批复石坪县规划，石坪县新增绿地310公顷。全国仅12县获批。', '310公顷', '石坪县'],
		['石坪县公安部门通报，破案230起。全国同类案件下降。', '230起', '石坪县'],
		['云川市科技部门公布，新增企业230家。全国平均为210家。', '230家', '云川市'],
	])('%s %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
});

describe('a town that a report of the nation names once', () => {
	const story = [
		'# 7月钢价回升',
		'7月，国内钢市回暖。据监测，中国钢材价格指数为92.84点。',
		'云川市钢坯报3150元。',
		'社会库存786万吨。',
	];
	it('is of its own figures and not of the story', () => {
		expect(claimOf(story, '3150元').place).toBe('云川市');
		expect(claimOf(story, '92.84点').place).toBe('中国');
		expect(claimOf(story, '786万吨').place).toBe('中国');
	});
	it('is where the story is, if nothing before tells of the nation', () =>
		expect(claimOf(['# 7月钢价回升', '7月，钢市回暖。', '云川市钢坯报3150元。', '社会库存786万吨。'], '786万吨').place).toBe(
			'云川市',
		));
});

describe('all 31 provinces', () => {
	const story = [
		'# 渔政中心：8日渔船遇险11例 其中触礁2例',
		'新华社北京3月9日电 渔政中心9日通报，3月8日，31个省（自治区、直辖市）报告渔船遇险11例，其中风灾9例（广东4例，北京5例），触礁2例（均在上海）。',
		'当日获救渔船12例。',
	];
	it('are the nation, whatever town the brackets name', () => {
		expect(claimOf(story, '12例').place).toMatch(/^31个省/u);
		expect(claimOf(story, '4例').place).toBe('广东');
	});
});
