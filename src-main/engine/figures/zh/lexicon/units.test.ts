import { describe, expect, it } from 'vitest';
import { unitAt } from './index.ts';

const unit = (text: string): string | undefined => unitAt(text, 0)?.text;

describe('a unit and the word behind it', () => {
	it.each([
		['位居民', '位'],
		['家长沙企业', '家'],
		['家长三角企业', '家'],
		['部长篇小说', '部'],
		['人均为男性', '人'],
		['场均由他首发', '场'],
		['次数据泄露', '次'],
		['次日常检查', '次'],
		['台面包车', '台'],
		['年会员', '年'],
		['名额外人员', '名'],
		['名列席代表', '名'],
		['名为女性', '名'],
		['户外来人口', '户'],
		['所在建', '所'],
		['人居住', '人'],
		['分之差', '分'],
	])('%s counts by %s', (text, expected) => expect(unit(text)).toBe(expected));

	it.each([
		'位居全国第一',
		'家长会',
		'部长出席',
		'人均收入',
		'场均得分',
		'次数最多',
		'次日凌晨',
		'年会上',
		'名列前茅',
		'名为甲',
		'户外活动',
		'所在城市',
		'成长期',
		'分之一',
	])('%s is a word of its own', (text) => expect(unit(text)).toBeUndefined());
});
