import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('the exchanges', () => {
	const story = [
		'# 股指集体回落',
		'财联社上海9月21日电 沪指跌6.98点。沪市成交2702亿元，深市成交3671亿元，两市合计6373亿元。',
		'截至9月20日，两市融资余额报14672亿元。盘面上，两市近2900只个股下跌。',
		'涨停的有41只。',
	];
	it.each([
		['2702亿元', '沪市'],
		['3671亿元', '深市'],
		['6373亿元', '沪深两市'],
		['14672亿元', '沪深两市'],
		['近2900只', '沪深两市'],
		['41只', '沪深两市'],
	])('%s is of %s', (figure, expected) => expect(place(story, figure)).toBe(expected));
	it('are not two cities', () =>
		expect(place(['# 云川、石桥联手治水', '云川市、石桥市投入3亿元。两市协商后，移栽树木310棵。'], '310棵')).not.toBe(
			'沪深两市',
		));
});
