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
		['临江股份开盘微跌0.6%。', '0.6%', ['临江股份开盘', 'growth']],
		['森林覆盖率51%，提高1.3个百分点。', '1.3个百分点', ['森林覆盖率', 'increase']],
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
