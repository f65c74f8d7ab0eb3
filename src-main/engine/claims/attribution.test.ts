import { expect, it } from 'vitest';
import { claimOf } from './testing.ts';

it.each([
	['市交通局局长周平表示，全市开通公交线路86条。', '86条', '市交通局局长周平'],
	['据市统计局统计，全市共有企业4.1万家。', '4.1万家', '市统计局'],
	['记者从市水务局获悉，全市水库蓄水12亿立方米。', '12亿立方米', '市水务局'],
	['抽样调查结果显示，居民满意度为93%。', '93%', '抽样调查结果'],
	['“我们今年为乡亲们修了22公里水泥路，再不用走泥巴路了。”村支书陈林说。', '22公里', '村支书陈林'],
	['全市开通公交线路86条。', '86条', ''],
])('%s', (text, figure, expected) => expect(claimOf(text, figure).attribution).toBe(expected));

it.each([
	['Exports rose 5%, the trade ministry said.', '5%', 'the trade ministry'],
	['According to Statistics Norway, exports rose 5%.', '5%', 'Statistics Norway'],
])('%s', (text, figure, expected) => expect(claimOf(text, figure, 'en').attribution).toBe(expected));
