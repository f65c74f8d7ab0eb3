/** A Chinese headline's figures are of the time that the body tells of the same numbers. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const claim = (text: string[], figure: string) => claimOf(text, figure).draft.period;
const BODY = ['6月20日，石桥省通报灾情。', '到20日8时，受灾人口累计1003万人，已有132人遇难，8支队伍在搜救。'];

describe('the figures of a headline', () => {
	it('are of the time at which the body tells them', () => {
		expect(claim(['# 石桥洪灾致132人死亡', ...BODY], '132人')).toMatchObject({ text: '到20日8时', origin: 'inherited' });
	});
	it('count persons by several words', () => {
		expect(claim(['# 石桥洪灾致132名村民死亡', ...BODY], '132名').text).toBe('到20日8时');
	});
	it('keep the time of their own headline', () => {
		expect(claim(['# 6月石桥洪灾致132人死亡', ...BODY], '132人').text).toBe('6月');
	});
	it('of few digits are the same only where the words around them are', () => {
		const story = ['# 石桥8支队伍搜救 8支龙舟停赛', ...BODY];
		expect(claim(story, '8支').text).toBe('到20日8时');
		expect(claim(['# 石桥8支龙舟停赛', ...BODY], '8支').text).toBe('6月20日');
	});
	it('are of the lead where the body does not tell them', () => {
		expect(claim(['# 石桥洪灾致133人死亡', ...BODY], '133人').text).toBe('6月20日');
	});
});
