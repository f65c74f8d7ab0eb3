/** Reports of papers in Taipei, Hong Kong and Singapore: their words for growth, for quarters and for the day of the telling. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

describe('growth by the year', () => {
	it.each([
		['石桥财政局昨公布，十一月出口六四〇.五亿元，年增五十六%。', '五十六%', '出口'],
		['石桥港出口金额5.3亿元，年增率14.2%。', '14.2%', '石桥港出口金额年增率'],
		['贸易总额达756亿元，较上年同月成长35.4%。', '35.4%', '贸易总额'],
		['出口将成长13.02%。', '13.02%', '出口'],
		['经济按年增长4.4%。', '4.4%', '经济'],
		['贸易出超187.7亿元，月减2.2%。', '187.7亿元', '贸易出超'],
		['贸易出超187.7亿元，月减2.2%。', '2.2%', '贸易出超'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
	it('is of what was adjusted', () => {
		const text = '石桥经济按年增长4.4%；经季节性调整后按季收缩0.2%。';
		expect(claimOf(text, '0.2%')).toMatchObject({ metric: '石桥经济' });
		expect(claimOf(`2024年第二季，${text}`, '0.2%').period).toBe('2024年第二季');
	});
});

describe('a quarter without 度', () => {
	it.each([
		['今年第一季石桥港出口5.3亿元。', '5.3亿元', '今年第一季'],
		['制造业延续第一季的扩张，在第二季同比增长5.7%。', '5.7%', '在第二季'],
		['茶业第二季成长8.3%，比第一季的百分之三点四快。', '百分之三点四', '第一季'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).period).toBe(expected));
	it('is no season of a show', () =>
		expect(claimOf('节目《山歌》第二季开播，有3人参加。', '3人').period).not.toContain('第二季'));
});

describe('昨（8）日', () => {
	it('is when it was told', () =>
		expect(
			claimOf('# 5月出口向好\n\n財政局昨（8）日公布，5月出口291億元，連續成長，進口247億元，雙雙創下單月新高紀錄。', '247億元')
				.period,
		).toBe('5月'));
});
