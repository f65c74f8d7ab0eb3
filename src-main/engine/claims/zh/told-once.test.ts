import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const said = (text: string, figure: string) => {
	const { metric, aspect } = claimOf(text, figure);
	return [metric, aspect];
};

describe('that something grew is told by its aspect', () => {
	it.each([
		['石桥县农产品出口额增长8.2%。', '8.2%', ['农产品出口额', 'growth']],
		['石桥县粮食产量9万吨，比上年减少0.4万吨。', '0.4万吨', ['粮食产量', 'decrease']],
		['临江股份开盘微跌0.6%。', '0.6%', ['临江股份', 'growth']],
		['森林覆盖率51%，提高1.3个百分点。', '1.3个百分点', ['森林覆盖率', 'increase']],
		['临江股份账面资金126亿元，较年初的158亿元缩水两成。', '两成', ['临江股份账面资金', 'growth']],
		['石桥县三公经费支出846万元，压减5.3%。', '5.3%', ['三公经费支出', 'growth']],
		['石桥客栈入住率91%，房价较平时上浮一倍。', '一倍', ['石桥客栈房价', 'growth']],
		['石桥县财政收入增加39亿元，年均增长13.3%。', '13.3%', ['财政收入', 'growth']],
	])('%s', (text, figure, expected) => expect(said(text, figure)).toEqual(expected));
});

describe('what names a rate stays', () => {
	it.each([
		['石桥县出口额增速为8.2%。', '8.2%', '出口额增速'],
		['石桥县居民消费价格涨幅为2.1%。', '2.1%', '居民消费价格涨幅'],
		['石桥县人口自然增长率为1.2‰。', '1.2‰', '人口自然增长率'],
		['一年级男生平均身高1.2米。', '1.2米', '一年级男生平均身高'],
	])('%s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('who reports and when are told elsewhere', () => {
	it.each([
		['公司营业收入12亿元，净利润1亿元。', '12亿元', '营业收入'],
		['二季度公司总资产48亿元。', '48亿元', '总资产'],
		['当季毛利率为31.5%。', '31.5%', '毛利率'],
		['三季度单季净利润3.5亿元。', '3.5亿元', '净利润'],
		['疫苗接种率57.6%，比全省平均水平高4.3个百分点。', '4.3个百分点', '疫苗接种率'],
		['年末全国城镇调查失业率5.2%。', '5.2%', '城镇调查失业率'],
		['公司债券12只。', '12只', '公司债券'],
		['全国法院审结案件900万件。', '900万件', '审结案件'],
	])('%s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('verbs that hold an amount at a level are not what it is of', () => {
	it.each([
		['石桥县城镇登记失业率控制在4%以内。', '4%以内', '城镇登记失业率'],
		['临江市粮食产量稳定在80万吨以上。', '80万吨以上', '粮食产量'],
		['门票收入恢复到九成以上。', '九成以上', '门票收入'],
		['新建疾病预防控制中心3个。', '3个', '新建疾病预防控制中心'],
	])('%s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});
